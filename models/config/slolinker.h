// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configurationlinker.h"

namespace yagura {

/// Makes objectives of drafts: looks up indicators, sources and alert policies over all files.
class SloLinker
{
public:
    explicit SloLinker(ConfigurationParts& parts);
    /// Appends the objectives that a draft states: one for each of its objectives, and for a composite also the whole.
    void link(const SloDraft& draft);

private:
    const IndicatorDraft* indicatorOf(const SloDraft& draft, const ObjectiveDraft* objective) const;
    SourceName namedSource(const MetricDraft& metric, FaultList& faults);
    SourceName sourceOf(const IndicatorDraft& indicator);
    QStringList sourceNames() const;

    std::vector<BurnPair> pairsOf(const SloDraft& draft) const;
    std::optional<BurnPair> pairOf(const AlertPolicyDraft& policy, const SloDraft& draft) const;
    void takeSlothPeriod(const SloDraft& draft, SloSpec& spec) const;

    SloSpec commonOf(const SloDraft& draft) const;
    bool takeIndicator(const SloDraft& draft, const ObjectiveDraft& objective, SloSpec& spec);
    void linkComposite(const SloDraft& draft, const SloSpec& common);
    static void checkBurn(const SloSpec& spec, Place place, FaultList& faults);
    void append(const SloDraft& draft, Place place, SloSpec spec);

    ConfigurationParts& m_parts;
    Configuration& m_configuration;
    bool m_sourceFault = false;
};

} // namespace yagura
