// SPDX-License-Identifier: GPL-3.0-or-later
// What a refresh costs a real Prometheus, as that server counts it itself.
#include "tests/bench/crowdhistory.h"
#include "tests/bench/figure.h"
#include "tests/bench/watch.h"
#include "tests/support/servers/prometheusserver.h"

namespace yagura::bench {

namespace {

using test::OffsetClock;
using test::PrometheusServer;
using test::ShopHistory;

constexpr Millis kDay = std::chrono::hours(24);
/// The histories end in the future, as far as the clock is moved.
constexpr Millis kAhead = std::chrono::minutes(100);
/// So many refreshes are one sample, a minute apart: the series are counted anew every ten minutes, and that belongs to it.
constexpr int kRefreshes = 10;
constexpr int kRounds = 5;

Instant thisMinute() { return floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch())); }

struct Ready
{
    std::unique_ptr<PrometheusServer> server;
    QString fault; ///< why there is none
};

/// The new line, for only that one counts the samples of all queries.
Ready serverWith(const QByteArray& history)
{
    Ready ready { std::make_unique<PrometheusServer>(PrometheusServer::Line::New), {} };
    if (!ready.server->isInstalled())
        ready.fault = QStringLiteral("no Prometheus 3 with its promtool was found");
    else if (!ready.server->backfill(history) || !ready.server->start())
        ready.fault = QStringLiteral("Prometheus: ") + ready.server->complaint();
    return ready;
}

QByteArray shopMetrics()
{
    const Instant now = thisMinute();
    return ShopHistory({ now - 31 * kDay, now + kAhead }, 20261122).openMetrics();
}

std::vector<SloSpec> shopObjectives()
{
    std::vector<SloSpec> slos;
    for (const QString& service : ShopHistory::services()) {
        SloSpec slo;
        slo.id.value = service + QStringLiteral("-availability");
        slo.service.value = service;
        slo.target.percent = Decimal::fromNano(98'000'000'000);
        slo.windows = { Window { Window::Kind::Rolling, 30 * kDay } };
        slo.indicator = { Indicator::Kind::BadTotal, ShopHistory::badQuery(service), ShopHistory::totalQuery(service), true };
        slos.push_back(std::move(slo));
    }
    return slos;
}

/// What `work` cost the server; nothing when it failed.
std::optional<Toll> costOf(Watch& watch, const std::function<bool()>& work)
{
    const std::optional<Toll> before = watch.toll();
    if (!before || !work())
        return std::nullopt;
    const std::optional<Toll> after = watch.toll();
    return after ? std::optional(*after - *before) : std::nullopt;
}

/// A refresh, the mean of ten a minute apart.
std::optional<Toll> refresh(Watch& watch)
{
    const std::optional<Toll> all = costOf(watch, [&watch] {
        bool good = true;
        for (int i = 0; i < kRefreshes && good; ++i) {
            watch.clock().jump(kSlice);
            good = watch.poll();
        }
        return good;
    });
    return all ? std::optional(Toll { all->samples / kRefreshes, all->bytes / kRefreshes }) : std::nullopt;
}

std::optional<double> samplesOf(const std::optional<Toll>& toll) { return toll ? std::optional(toll->samples) : std::nullopt; }
std::optional<double> bytesOf(const std::optional<Toll>& toll) { return toll ? std::optional(toll->bytes) : std::nullopt; }

Outcome samplesAgainstInstantQueries(const QString& name, double goal, const QByteArray& metrics, const std::vector<SloSpec>& slos)
{
    const Ready ready = serverWith(metrics);
    if (!ready.fault.isEmpty())
        return { std::nullopt, { ready.fault } };
    Watch watch(ready.server->url(), slos, std::make_shared<OffsetClock>());
    if (!watch.rememberAll() || !watch.load() || !watch.poll())
        return { std::nullopt, { QStringLiteral("the watch did not become fresh") } };
    return measure({ name, QStringLiteral("instant queries, %1 objectives x 8 windows").arg(slos.size()), QStringLiteral("samples"),
        { Goal::Kind::AtLeast, goal }, [&watch] { return samplesOf(refresh(watch)); },
        [&watch] { return samplesOf(costOf(watch, [&watch] { return watch.askInstantQueries(); })); }, kRounds });
}

Outcome refreshSamples()
{
    const Instant now = thisMinute();
    return samplesAgainstInstantQueries(
        QStringLiteral("refresh-samples"), 100, crowdHistory({ now - 30 * kDay, now + kAhead }), crowdObjectives());
}

Outcome refreshSamplesSingle()
{
    return samplesAgainstInstantQueries(QStringLiteral("refresh-samples-single"), 50, shopMetrics(), shopObjectives());
}

/// Bodies as the server wrote them: a refresh is packed, and the first contact with a server this near is not, because packing
/// would cost the server more than it saves; packed it would be about a fifth.
Outcome refreshBytes()
{
    const Ready ready = serverWith(shopMetrics());
    if (!ready.fault.isEmpty())
        return { std::nullopt, { ready.fault } };
    const auto firstContact = [&ready](Watch& watch) {
        return bytesOf(costOf(watch, [&watch] { return watch.load() && watch.poll() && watch.waitForBackfill(); }));
    };
    Watch known(ready.server->url(), shopObjectives(), std::make_shared<OffsetClock>());
    if (!firstContact(known))
        return { std::nullopt, { QStringLiteral("the first contact did not end well") } };
    return measure({ QStringLiteral("refresh-bytes"), QStringLiteral("first contact, 30 days of 3 objectives"), QStringLiteral("bytes"),
        { Goal::Kind::AtLeast, 50 }, [&known] { return bytesOf(refresh(known)); },
        [&] {
            Watch fresh(ready.server->url(), shopObjectives(), std::make_shared<OffsetClock>());
            return firstContact(fresh);
        },
        kRounds });
}

} // namespace

std::vector<Bench> serverBenches()
{
    return { { QStringLiteral("refresh-samples"), refreshSamples }, { QStringLiteral("refresh-samples-single"), refreshSamplesSingle },
        { QStringLiteral("refresh-bytes"), refreshBytes } };
}

} // namespace yagura::bench
