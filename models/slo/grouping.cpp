// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/grouping.h"

#include "models/slo/promqltext.h"

namespace yagura {

SloId groupId(const SloId& objective, const Labels& group)
{
    return { objective.value + QLatin1Char('{') + matchersText(group) + QLatin1Char('}') };
}

SloSpec specOfGroup(const SloSpec& objective, const Labels& group)
{
    SloSpec spec = objective;
    spec.id = groupId(objective.id, group);
    spec.group = group;
    spec.indicator.part = withMatchers(spec.indicator.part, group);
    spec.indicator.total = withMatchers(spec.indicator.total, group);
    spec.indicator.grouping.clear();
    return spec;
}

bool isGrouped(const SloSpec& objective) { return !objective.indicator.grouping.isEmpty() && objective.parts.empty(); }

} // namespace yagura
