// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"
#include "models/slo/counterreader.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace yagura::test {

/// Answers later, in the context's thread, as every port does.
template <class T>
void answerLater(QObject* context, Callback<T> callback, Result<T> answer)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer = std::move(answer)] { callback(answer); }, Qt::QueuedConnection);
}

/// A server with one total and one bad counter per objective: 60 events a minute, every tenth minute 3 of them bad.
class FakeMetrics final : public MetricSource
{
public:
    std::optional<Error> down;
    PollOutcome outcome = PollOutcome::FreshComplete;
    std::optional<Instant> born; ///< no sample before
    std::vector<TimeRange> unseen; ///< edges nobody scraped
    std::vector<SliceRequest> requests;
    std::optional<Millis> longestAnswered; ///< longer questions time out
    qint64 edgesAnswered = 0;
    bool onlySlicesDown = false; ///< what other engines record is answered even so
    std::optional<std::vector<RecordedObjective>> rules; ///< what other engines' rules say; none: Unsupported
    std::vector<Instant> rulesAsked;
    std::optional<std::vector<Labels>> groupsNow; ///< none: this server cannot tell
    std::vector<TimeRange> groupsAsked;
    bool hold = false; ///< answers wait for release()
    bool holdDescription = false; ///< likewise

    static double badIn(Instant end) { return (toEpochMs(end) / 60000) % 10 == 0 ? 3 : 0; }
    /// Events since the epoch.
    static double totalAt(Instant edge) { return 60.0 * static_cast<double>(toEpochMs(edge) / 60000); }
    static double badAt(Instant edge) { return 3.0 * std::floor(static_cast<double>(toEpochMs(edge) / 60000) / 10.0); }

    bool isSeen(Instant edge) const
    {
        const bool hidden = std::any_of(unseen.begin(), unseen.end(), [&](const TimeRange& range) { return range.contains(edge); });
        return !hidden && (!born || edge >= *born);
    }

    void slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback) override
    {
        requests.push_back(request);
        Result<SliceAnswer> answer = answerFor(request);
        if (!hold) {
            answerLater(context, std::move(callback), std::move(answer));
            return;
        }
        held.push_back([this, context, callback, request] { answerLater(context, callback, answerFor(request)); });
    }
    void release()
    {
        hold = false;
        holdDescription = false;
        for (const auto& one : std::exchange(held, {}))
            one();
    }
    void recorded(Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback) override
    {
        rulesAsked.push_back(at);
        if (rules && (!down || onlySlicesDown))
            answerLater<std::vector<RecordedObjective>>(context, std::move(callback), *rules);
        else
            MetricSource::recorded(at, context, std::move(callback));
    }
    void describe(QObject* context, Callback<MetricServer> callback) override
    {
        MetricServer server;
        server.version = QStringLiteral("9.9");
        const Result<MetricServer> answer = down ? Result<MetricServer>(tl::unexpected(*down)) : server;
        if (holdDescription)
            held.push_back([context, callback, answer] { answerLater<MetricServer>(context, callback, answer); });
        else
            answerLater<MetricServer>(context, std::move(callback), answer);
    }
    void discover(QObject* context, Callback<std::vector<DiscoveredService>> callback) override
    {
        answerLater<std::vector<DiscoveredService>>(context, std::move(callback), std::vector<DiscoveredService> {});
    }
    void groups(const SloSpec&, TimeRange range, QObject* context, Callback<std::vector<Labels>> callback) override
    {
        groupsAsked.push_back(range);
        answerLater<std::vector<Labels>>(context, std::move(callback),
            groupsNow ? Result<std::vector<Labels>>(*groupsNow) : fail(Error::Kind::Unsupported, QStringLiteral("groups")));
    }

private:
    std::vector<std::function<void()>> held;

    Result<SliceAnswer> answerFor(const SliceRequest& request)
    {
        if (down)
            return tl::unexpected(*down);
        if (longestAnswered && request.range.length() > *longestAnswered)
            return fail(Error::Kind::TimedOut, QStringLiteral("too long"));
        CounterSeries total, bad;
        for (Instant edge = request.range.from; edge <= request.range.to; edge += kSlice) {
            if (!isSeen(edge))
                continue;
            total.edges.emplace_back(edge, totalAt(edge));
            bad.edges.emplace_back(edge, badAt(edge));
        }
        edgesAnswered += static_cast<qint64>(total.edges.size());
        SliceAnswer answer;
        answer.outcome = outcome;
        for (const SloSpec& spec : request.slos) {
            SloSlices one;
            one.slo = spec.id;
            if (!total.edges.empty())
                one.slices = slicesFromCounters(Indicator::Kind::BadTotal, { bad }, { total }, request.range);
            answer.slos.push_back(std::move(one));
        }
        return answer;
    }
};

class FakeAlerts final : public AlertSource
{
public:
    std::optional<Error> down;
    AlertAnswer next;
    int asked = 0;

    void alerts(QObject* context, Callback<AlertAnswer> callback) override
    {
        ++asked;
        answerLater<AlertAnswer>(context, std::move(callback), down ? Result<AlertAnswer>(tl::unexpected(*down)) : next);
    }
    static LiveAlert named(const QString& name)
    {
        LiveAlert alert;
        alert.labels = { { QStringLiteral("alertname"), name }, { QStringLiteral("service"), QStringLiteral("checkout") } };
        alert.fingerprint = fingerprintOf(alert.labels);
        return alert;
    }
};

class FakeDeploys final : public DeploySource
{
public:
    std::optional<Error> down;
    std::vector<Execution> all;
    std::vector<Instant> since;

    void executions(const QString&, Instant from, QObject* context, Callback<ExecutionsAnswer> callback) override
    {
        since.push_back(from);
        ExecutionsAnswer answer;
        for (const Execution& execution : all) {
            if (!execution.endedAt || *execution.endedAt > from)
                answer.executions.push_back(execution);
        }
        answerLater<ExecutionsAnswer>(context, std::move(callback), down ? Result<ExecutionsAnswer>(tl::unexpected(*down)) : answer);
    }
    void jobs(const QString&, QObject* context, Callback<std::vector<Job>> callback) override
    {
        Job job;
        job.id = QStringLiteral("job-1");
        job.name = QStringLiteral("deploy");
        job.project = QStringLiteral("shop");
        answerLater<std::vector<Job>>(context, std::move(callback), std::vector<Job> { job });
    }
};

/// Says only whether a secret is there.
class FakeSecrets final : public SecretStore
{
public:
    SecretState stateNow = SecretState::Missing;
    int asked = 0;

    void read(const QString& name, QObject* context, Callback<Secret> callback) override
    {
        answerLater<Secret>(context, std::move(callback), fail(Error::Kind::SecretMissing, name));
    }
    void write(const QString&, const Secret&, QObject* context, Callback<bool> callback) override
    {
        answerLater<bool>(context, std::move(callback), true);
    }
    void remove(const QString&, QObject* context, Callback<bool> callback) override
    {
        answerLater<bool>(context, std::move(callback), true);
    }
    void state(const QString&, QObject* context, Callback<SecretState> callback) override
    {
        ++asked;
        answerLater<SecretState>(context, std::move(callback), stateNow);
    }
};

/// Keeps what is stored, as the database does, so that a second monitor is a restart.
class MemoryHistory final : public HistoryStore
{
public:
    std::map<QString, StoredSlo> slos;
    std::optional<AlertsSnapshot> alerts;
    std::optional<DeploysSnapshot> deploys;
    std::optional<Error> broken; ///< nothing is stored any more
    std::vector<SliceBatch> told; ///< in the order in which it came

    void load(const std::vector<SloSpec>& specs, TimeRange, QObject* context, Callback<std::map<SloId, StoredSlo>> callback) override
    {
        std::map<SloId, StoredSlo> found;
        for (const SloSpec& spec : specs) {
            if (const auto it = slos.find(sliceKey(spec)); it != slos.end())
                found[spec.id] = it->second;
        }
        answerLater<std::map<SloId, StoredSlo>>(context, std::move(callback), found);
    }
    void store(std::vector<SliceBatch> batches, QObject* context, Callback<bool> callback) override
    {
        if (broken) {
            answerLater<bool>(context, std::move(callback), tl::unexpected(*broken));
            return;
        }
        for (const SliceBatch& batch : batches) {
            told.push_back(batch);
            StoredSlo& slo = slos[batch.key];
            slo.history.put(std::span<const Slice>(batch.slices));
            if (batch.covered)
                slo.covered.push_back(*batch.covered);
            if (batch.covered && !batch.slices.empty())
                slo.asOf = std::max(slo.asOf.value_or(Instant {}), batch.slices.back().end);
        }
        answerLater<bool>(context, std::move(callback), true);
    }
    void loadDeploys(QObject* context, Callback<DeploysSnapshot> callback) override
    {
        answerLater<DeploysSnapshot>(context, std::move(callback), deploys.value_or(DeploysSnapshot {}));
    }
    void storeDeploys(const DeploysSnapshot& snapshot) override { deploys = snapshot; }
    void loadAlerts(QObject* context, Callback<AlertsSnapshot> callback) override
    {
        answerLater<AlertsSnapshot>(context, std::move(callback), alerts.value_or(AlertsSnapshot {}));
    }
    void storeAlerts(const AlertsSnapshot& snapshot) override { alerts = snapshot; }
};

inline SloSpec availability(const QString& service)
{
    SloSpec spec;
    spec.id.value = service + QStringLiteral("-availability");
    spec.service.value = service;
    spec.target.percent = *Decimal::parse(QStringLiteral("99"));
    spec.windows = { Window { Window::Kind::Rolling, std::chrono::hours(24 * 30) } };
    spec.indicator = { Indicator::Kind::BadTotal, QStringLiteral("bad"), QStringLiteral("total"), true };
    spec.source.value = QStringLiteral("metrics");
    return spec;
}

} // namespace yagura::test
