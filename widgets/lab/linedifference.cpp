// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/linedifference.h"

#include <algorithm>

namespace yagura {

namespace {

using Line = CodeLines::Line;
constexpr qsizetype kMost = 2000; ///< lines; a table of all pairs would be too large beyond

bool isChange(const Line& line) { return line.kind == Line::Kind::Removed || line.kind == Line::Kind::Added; }

} // namespace

std::vector<Line> lineDifference(const QStringList& before, const QStringList& after)
{
    std::vector<Line> lines;
    if (before.size() > kMost || after.size() > kMost) {
        for (const QString& text : before)
            lines.push_back({ Line::Kind::Removed, text });
        for (const QString& text : after)
            lines.push_back({ Line::Kind::Added, text });
        return lines;
    }
    // common[i][j]: the longest common part of what follows line i of one and line j of the other.
    const auto rows = static_cast<size_t>(before.size()) + 1;
    const auto columns = static_cast<size_t>(after.size()) + 1;
    std::vector<std::vector<int>> common(rows, std::vector<int>(columns, 0));
    for (size_t i = rows - 1; i-- > 0;) {
        for (size_t j = columns - 1; j-- > 0;) {
            const bool same = before[static_cast<qsizetype>(i)] == after[static_cast<qsizetype>(j)];
            common[i][j] = same ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    size_t i = 0;
    size_t j = 0;
    while (i + 1 < rows || j + 1 < columns) {
        const bool hasBefore = i + 1 < rows;
        const bool hasAfter = j + 1 < columns;
        if (hasBefore && hasAfter && before[static_cast<qsizetype>(i)] == after[static_cast<qsizetype>(j)]) {
            lines.push_back({ Line::Kind::Same, before[static_cast<qsizetype>(i)] });
            ++i;
            ++j;
        } else if (hasBefore && (!hasAfter || common[i + 1][j] >= common[i][j + 1])) {
            lines.push_back({ Line::Kind::Removed, before[static_cast<qsizetype>(i++)] });
        } else {
            lines.push_back({ Line::Kind::Added, after[static_cast<qsizetype>(j++)] });
        }
    }
    return lines;
}

std::vector<Line> folded(const std::vector<Line>& lines, int around)
{
    std::vector<Line> kept;
    bool skipped = false;
    const auto count = static_cast<int>(lines.size());
    for (int i = 0; i < count; ++i) {
        bool near = false;
        for (int k = std::max(0, i - around); k <= std::min(count - 1, i + around); ++k)
            near = near || isChange(lines[static_cast<size_t>(k)]);
        if (near)
            kept.push_back(lines[static_cast<size_t>(i)]);
        else if (!skipped)
            kept.push_back({ Line::Kind::Place, QStringLiteral("…") });
        skipped = !near;
    }
    return kept;
}

int changedPlaces(const std::vector<Line>& lines)
{
    int places = 0;
    bool inside = false;
    for (const Line& line : lines) {
        places += isChange(line) && !inside ? 1 : 0;
        inside = isChange(line);
    }
    return places;
}

} // namespace yagura
