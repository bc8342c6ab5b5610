// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"

namespace yagura {

/// An objective with `grouping` is judged for every value of its labels: each is an objective of its own.

/// `checkout-availability{method="GET",route="/a"}`: stable, labels in alphabetical order.
SloId groupId(const SloId& objective, const Labels& group);
/// The objective for one group: its own id, `group` set, every selector narrowed to the group's labels, no grouping left.
SloSpec specOfGroup(const SloSpec& objective, const Labels& group);
/// Whether the objective has to be taken apart before anything is asked.
bool isGrouped(const SloSpec& objective);

} // namespace yagura
