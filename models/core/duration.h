// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QString>

#include <optional>

namespace yagura {

/// Prometheus' durations: "30s", "1h30m", "30d", "250ms"; units y w d h m s ms, each once, falling.
std::optional<Millis> parsePrometheusDuration(const QString& text);
/// The shortest Prometheus spelling: 5400 s is "1h30m".
QString toPrometheusDuration(Millis length);
/// OpenSLO's durations: one number, one unit; m h d w and M (30 d), Q (90 d), Y (365 d), case-sensitive.
std::optional<Millis> parseOpenSloDuration(const QString& text);

} // namespace yagura
