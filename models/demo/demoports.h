// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demoworld.h"
#include "models/sources/alertsource.h"
#include "models/sources/clock.h"
#include "models/sources/metricsource.h"
#include "models/sources/secretstore.h"

#include <map>
#include <memory>

namespace yagura {

/// The servers of the demo that are only read. Every answer comes later, from the event loop, as from a network.

/// One of the Prometheus servers. A silent one refuses, one that lost a replica answers in part.
class DemoMetrics final : public MetricSource
{
public:
    DemoMetrics(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock, SourceName source);

    void slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback) override;
    void describe(QObject* context, Callback<MetricServer> callback) override;
    void discover(QObject* context, Callback<std::vector<DiscoveredService>> callback) override;
    void inspect(const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback) override;
    void breakdown(const SloSpec& slo, const QString& label, TimeRange range, int most, QObject* context,
        Callback<std::vector<LabelShare>> callback) override;
    void bucketBounds(const QString& selector, QObject* context, Callback<std::vector<double>> callback) override;
    /// On the main server Sloth and Pyrra record checkout's availability too, each by its own method over the shop's true slices.
    void recorded(Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback) override;

private:
    std::shared_ptr<DemoWorld> m_world;
    std::shared_ptr<Clock> m_clock;
    SourceName m_source;
};

class DemoAlerts final : public AlertSource
{
public:
    DemoAlerts(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock);

    void alerts(QObject* context, Callback<AlertAnswer> callback) override;

private:
    std::shared_ptr<DemoWorld> m_world;
    std::shared_ptr<Clock> m_clock;
};

/// A keychain that forgets with the program.
class DemoSecrets final : public SecretStore
{
public:
    DemoSecrets();

    void read(const QString& name, QObject* context, Callback<Secret> callback) override;
    void write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback) override;
    void remove(const QString& name, QObject* context, Callback<bool> callback) override;
    void state(const QString& name, QObject* context, Callback<SecretState> callback) override;

private:
    std::map<QString, Secret> m_secrets;
};

/// Goes through the steps of a connection test at a pace that can be followed. The silent source fails at its address, the
/// job server's token lacks a right.
class DemoTester final : public ConnectionTester
{
public:
    DemoTester(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock, SourceName source, SourceKind kind);

    void test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback) override;

private:
    std::vector<TestStep> outcome() const;

    std::shared_ptr<DemoWorld> m_world;
    std::shared_ptr<Clock> m_clock;
    SourceName m_source;
    SourceKind m_kind;
};

} // namespace yagura
