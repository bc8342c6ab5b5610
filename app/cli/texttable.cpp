// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>

namespace yagura {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
}

qsizetype cells(const QString& text)
{
    qsizetype count = 0;
    const auto points = text.toUcs4();
    for (const auto c : points)
        count += isWide(c) ? 2 : 1;
    return count;
}

/// A server's text must not steer the terminal.
QString harmless(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

QString textTable(const QStringList& headings, const std::vector<QStringList>& rows)
{
    std::vector<QStringList> lines { headings };
    lines.insert(lines.end(), rows.begin(), rows.end());
    std::vector<qsizetype> widths(static_cast<size_t>(headings.size()), 0);
    for (QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size() && i < headings.size(); ++i) {
            line[i] = harmless(line.at(i));
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], cells(line.at(i)));
        }
    }
    QStringList out;
    for (const QStringList& line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size() && i < headings.size(); ++i)
            text += line.at(i) + QString(widths[static_cast<size_t>(i)] - cells(line.at(i)) + 2, QLatin1Char(' '));
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        out.append(text);
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace yagura
