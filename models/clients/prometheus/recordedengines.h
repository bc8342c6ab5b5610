// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/recordedobjectives.h"

namespace yagura {

// The two engines behind recordedObjectives(). Inside the folder only.

std::vector<RecordedObjective> slothObjectives(const RecordedFindings& findings, size_t most);
void addPyrraObjectives(const RecordedFindings& findings, size_t most, RecordedObjectives& found);

std::optional<double> lastValue(const PromSeries& series);
std::optional<double> finite(std::optional<double> value);
std::optional<Instant> recordedTime(const PromSeries& series); ///< from an answer of timestamp()
/// Between a minute and 400 days.
std::optional<Millis> recordedWindow(std::optional<double> count, Millis unit);

} // namespace yagura
