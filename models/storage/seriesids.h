// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/slosnapshot.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

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
            forget();
            m_opening = opening;
        }
    }
    /// `place`: of the series in its poll. Polls tell of the same series in the same order, with the very same keys.
    const Series* find(const QString& key, size_t place)
    {
        if (place < m_order.size() && m_order[place].first.constData() == key.constData()) {
            return &m_order[place].second;
        }
        const auto it = m_known.constFind(key);
        if (it == m_known.constEnd()) {
            return nullptr;
        }
        m_order.resize(std::max(m_order.size(), place + 1));
        m_order[place] = { key, *it };
        return &*it;
    }
    void remember(const QString& key, const Series& series)
    {
        m_known.insert(key, series);
        m_order.clear();
    }
    void forget()
    {
        m_known.clear();
        m_order.clear();
    }

private:
    QHash<QString, Series> m_known;
    std::vector<std::pair<QString, Series>> m_order; // holds its keys, so that no other key can have their place in memory
    int m_opening = 0;
};

} // namespace yagura::detail
