// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pgarray.h"

#include "models/storage/slicecodec.h"

namespace yagura::detail {

void PgArray::put(const QByteArray& element)
{
    if (!m_elements.isEmpty()) {
        m_elements += ',';
    }
    m_elements += element;
}

void PgArray::addText(const QString& text)
{
    QByteArray quoted = text.toUtf8();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    put('"' + quoted + '"');
}

void PgArray::addBytes(const QByteArray& bytes) { put("\"\\\\x" + bytes.toHex() + '"'); }

QByteArray rangesToText(const std::vector<TimeRange>& ranges)
{
    QByteArray text;
    for (const TimeRange& range : ranges) {
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(minuteOf(range.from)) + '-' + QByteArray::number(minuteOf(range.to));
    }
    return text;
}

std::vector<TimeRange> rangesFromText(const QByteArray& text)
{
    std::vector<TimeRange> ranges;
    const QList<QByteArray> parts = text.split(',');
    for (const QByteArray& part : parts) {
        const qsizetype dash = part.indexOf('-');
        const TimeRange range { endOf(part.left(dash).toLongLong()), endOf(part.mid(dash + 1).toLongLong()) };
        if (dash > 0 && !range.isEmpty()) {
            ranges.push_back(range);
        }
    }
    return ranges;
}

} // namespace yagura::detail
