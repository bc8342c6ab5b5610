// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/prometheussource.h"
#include "tests/support/clock/offsetclock.h"
#include "tests/support/servers/nosecrets.h"
#include "tests/support/servers/prometheusserver.h"

#include <functional>
#include <optional>

namespace yagura::test {

/// Asks one real server through the adapter and waits for the answer.
class Asker
{
public:
    explicit Asker(const QUrl& url);

    SloSpec objective(const Indicator& indicator) const;
    Result<SliceAnswer> slices(const SloSpec& slo, TimeRange range);
    Result<IndicatorInspection> inspect(const SloSpec& slo, TimeRange range);
    Result<std::vector<LabelShare>> breakdown(const SloSpec& slo, const QString& label, TimeRange range);
    Result<std::vector<Labels>> groups(const SloSpec& slo, TimeRange range);
    Result<std::vector<double>> bucketBounds(const QString& selector);

    std::shared_ptr<OffsetClock> clock;

private:
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<PrometheusSource> m_source;
    QObject m_context;
};

/// Series as a Prometheus would have scraped them every 15 s, for back-filling. Values are given per sample: by the minute it lies in,
/// counted from the start, and its place 0 to 3 in that minute.
class MetricFixture
{
public:
    MetricFixture(Instant from, int minutes);

    void gauge(const QByteArray& series, const std::function<double(int minute)>& value);
    /// Grows by `step` at every sample, from 0.
    void counter(const QByteArray& series, const std::function<double(int minute)>& step);
    /// As it was scraped; none: it was not.
    void scraped(const QByteArray& series, const std::function<std::optional<double>(int minute, int place)>& value);
    QByteArray openMetrics() const { return m_text + "# EOF\n"; }
    Instant from() const { return m_from; }
    Instant to() const { return m_from + std::chrono::minutes(m_minutes); }

private:
    void put(const QByteArray& series, int minute, int place, double value);

    Instant m_from;
    int m_minutes;
    QByteArray m_text;
};

} // namespace yagura::test
