// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace yagura::test {

/// One counter with 2,000 series: 100 pods × 5 paths × 4 codes over a month, three pods (60 series) alive at a time, scraped every
/// minute off the grid. 2,000 series that all live for a month would be 86 million samples; what matters to a client is how many
/// there are in a day (some 120, too many to read raw) and that all of them come and go. Counters begin again with their pod's
/// restarts, error series are born with their first error, scrapes are missed.
/// The truth is counted from its own list of samples by the rules of interfaces.md 3.
class ManySeries
{
public:
    ManySeries(TimeRange range, quint32 seed);

    struct Sums
    {
        double total = 0, bad = 0;
    };
    Sums truth(TimeRange range) const; ///< of the slices ending in it
    int seriesCount() const { return m_series; }
    qint64 sampleCount() const { return m_samples; }
    const QByteArray& openMetrics() const { return m_text; }

    static QString totalQuery() { return QStringLiteral("sum(shop_hits_total)"); }
    static QString badQuery() { return QStringLiteral("sum(shop_hits_total{code=~\"5..\"})"); }

private:
    struct Series
    {
        QByteArray head; ///< name and labels
        bool isBad = false;
        double perMinute = 0;
        double value = 0;
        std::vector<std::pair<Instant, double>> samples;
    };
    struct Pod
    {
        Instant until;
        std::vector<Series> series;
    };
    Pod newPod(int number, Instant from) const;
    void bury(Pod& pod);

    std::map<Instant, Sums> m_truth;
    QByteArray m_text;
    int m_series = 0;
    qint64 m_samples = 0;
    Instant m_firstLook {};
};

} // namespace yagura::test
