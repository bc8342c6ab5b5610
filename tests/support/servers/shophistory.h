// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace yagura::test {

/// Seeded counters of three services as a Prometheus would have scraped them, off the minute grid: pods that come and go,
/// counters that begin again, two hours in which nobody scraped, silent nights, error series that are born late, a missed
/// scrape here and there. It also says what the truth is, by the rules of interfaces.md 3, from its own list of samples.
class ShopHistory
{
public:
    ShopHistory(TimeRange range, quint32 seed);

    struct Sums
    {
        double total = 0, bad = 0;
        double seen = 0;
        qint64 expected = 0;
    };
    /// What the slices ending in the range add up to.
    Sums truth(const QString& service, TimeRange range) const;

    QByteArray openMetrics() const;
    TimeRange range() const { return m_range; }
    TimeRange silence() const { return m_silence; } ///< nobody scraped
    qint64 sampleCount() const;

    static QString totalQuery(const QString& service);
    static QString badQuery(const QString& service);
    static const QStringList& services();

private:
    struct Series
    {
        QString service, pod;
        bool isBad = false;
        std::vector<std::pair<Instant, double>> samples;
    };
    struct Minute
    {
        double total = 0, bad = 0;
        bool seen = false;
    };
    void simulate(const QString& service, quint32 seed);
    void settle(const QString& service);
    std::map<Instant, Minute>& minutesOf(const QString& service) { return m_truth[service]; }

    TimeRange m_range;
    TimeRange m_silence;
    std::vector<Series> m_series;
    std::map<QString, std::map<Instant, Minute>> m_truth;
};

} // namespace yagura::test
