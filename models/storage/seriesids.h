// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/slosnapshot.h"

#include <QHash>
#include <QString>

namespace yagura::detail {

/// The ids of series in one file, remembered: a poll tells of a thousand series, which are looked up once and not every minute. An id
/// never changes in a file; forget() when a transaction failed, whose new ids never came to be.
class SeriesIds
{
public:
    struct Series
    {
        qint64 id = 0;
        CountingWay way = CountingWay::RawCounters;
    };
    /// Every opening of the file has a number; another one may be another file.
    void openedAs(int opening)
    {
        if (m_opening != opening) {
            m_known.clear();
            m_opening = opening;
        }
    }
    const Series* find(const QString& key) const
    {
        const auto it = m_known.constFind(key);
        return it == m_known.constEnd() ? nullptr : &*it;
    }
    void remember(const QString& key, const Series& series) { m_known.insert(key, series); }
    void forget() { m_known.clear(); }

private:
    QHash<QString, Series> m_known;
    int m_opening = 0;
};

} // namespace yagura::detail
