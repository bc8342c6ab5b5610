// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/openednumber.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace yagura {

/// An opened number as people keep it beside an incident: the answer of `explain --format json` (interfaces.md 4) and what "Copy as
/// evidence" puts on the clipboard. Whatever the number was made of is in it; UTC, C locale.
QJsonObject openedNumberJson(const OpenedNumber& number, const MethodDifference& difference);
/// The same as indented text.
QByteArray evidenceText(const OpenedNumber& number, const MethodDifference& difference);
/// The queries to be pasted, each under a comment that says what it gives: "Copy as PromQL", `explain --format promql`.
QString promqlText(const OpenedNumber& number);

} // namespace yagura
