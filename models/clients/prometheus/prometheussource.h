// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/clients/prometheus/slicegroup.h"
#include "models/sources/metricsource.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <utility>

namespace yagura {

/// A Prometheus, or what speaks its HTTP API. Chooses per objective how to count (house.md 4): raw counters while they are few,
/// anchored increases where the server has them, else increases per slice, reconciled.
class PrometheusSource final : public QObject, public MetricSource, public ConnectionTester
{
    Q_OBJECT

public:
    PrometheusSource(HttpEndpoint endpoint, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Worker> worker,
        std::shared_ptr<Clock> clock, QObject* parent = nullptr);
    ~PrometheusSource() override;

    void slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback) override;
    void describe(QObject* context, Callback<MetricServer> callback) override;
    void discover(QObject* context, Callback<std::vector<DiscoveredService>> callback) override;
    void recorded(Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback) override; // recordedjob.cpp
    void inspect(const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback) override;
    void breakdown(const SloSpec& slo, const QString& label, TimeRange range, int most, QObject* context,
        Callback<std::vector<LabelShare>> callback) override;
    void groups(const SloSpec& slo, TimeRange range, QObject* context, Callback<std::vector<Labels>> callback) override;
    void bucketBounds(const QString& selector, QObject* context, Callback<std::vector<double>> callback) override;
    void test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback) override;

    /// Up to so many series on the busier side raw counters are read; an objective that is read that way stays so until it has more
    /// than twice as many, so that pods that come and go do not make it change its way of counting back and forth.
    static constexpr qint64 kFewSeries = 50;

private:
    friend class RecordedJob;
    friend class SliceJob;
    friend class InspectionJob;
    struct Count
    {
        qint64 series = 0;
        Instant asked;
    };

    /// What is known of the server, or asks it; it may be another version after an hour.
    void knowServer(QObject* context, Callback<MetricServer> callback);

    HttpClient m_client;
    std::optional<MetricServer> m_server; ///< learnt at the first use
    std::optional<Instant> m_serverAsked;
    QHash<QString, Count> m_counts; ///< by selector
    QSet<std::pair<QString, QString>> m_readRaw; ///< objectives read as raw counters, by their two selectors
};

} // namespace yagura
