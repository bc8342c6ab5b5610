// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QString>

#include <optional>

namespace yagura {

/// Prometheus' durations: "30s", "1h30m", "30d", "250ms"; units y w d h m s ms, each once, falling; "0" alone.
std::optional<Millis> parsePrometheusDuration(const QString& text);
/// The usual Prometheus spelling, with days as the largest unit: 5400 s is "1h30m", four weeks are "28d" (as people name windows).
QString toPrometheusDuration(Millis length);
/// OpenSLO's durations: one number, one unit; m h d w and M (30 d), Q (90 d), Y (365 d), case-sensitive.
std::optional<Millis> parseOpenSloDuration(const QString& text);

} // namespace yagura
