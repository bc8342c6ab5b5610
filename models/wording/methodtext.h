// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/openednumber.h"

#include <QString>
#include <QTimeZone>

namespace yagura {

/// Why the three methods say different things of the same slices, in a sentence or two.
QString methodDifferenceText(const MethodDifference& difference, const SloSpec& spec, const QTimeZone& zone);
/// What one of the pinned queries gives: "bad events over 30d, up to 2026-11-18T03:12:00Z".
QString openedQueryText(const OpenedNumber& number, OpenedQuery::Of of);
QTimeZone utcZone();

} // namespace yagura
