// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/codelines.h"

#include <QStringList>

namespace yagura {

/// What became of a text, line by line: the longest common lines stay, the rest is removed or added.
std::vector<CodeLines::Line> lineDifference(const QStringList& before, const QStringList& after);
/// The same without stretches of unchanged lines longer than `around` on either side; a quiet "…" stands for them.
std::vector<CodeLines::Line> folded(const std::vector<CodeLines::Line>& lines, int around);
/// How many stretches of removed or added lines there are.
int changedPlaces(const std::vector<CodeLines::Line>& lines);

} // namespace yagura
