// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/shophistory.h"

#include <QRandomGenerator>
#include <QStringList>

#include <array>
#include <cmath>
#include <set>

namespace yagura::test {

using namespace std::chrono_literals;

namespace {
constexpr Millis kScrape = 60s;
constexpr Millis kOffGrid = 7300ms;
constexpr Millis kPodLife = 80h;

int hourOf(Instant t) { return static_cast<int>((toEpochMs(t) / 3'600'000) % 24); }
} // namespace

const QStringList& ShopHistory::services()
{
    static const QStringList names { QStringLiteral("checkout"), QStringLiteral("cart"), QStringLiteral("search") };
    return names;
}

QString ShopHistory::totalQuery(const QString& service) { return QStringLiteral("sum(shop_requests_total{service=\"%1\"})").arg(service); }
QString ShopHistory::badQuery(const QString& service) { return QStringLiteral("sum(shop_errors_total{service=\"%1\"})").arg(service); }

ShopHistory::ShopHistory(TimeRange range, quint32 seed)
    : m_range(range)
{
    // Over a midnight, so that it also lies across two days of any store and two chunks of any back-fill.
    const Instant midnight = floorTo(range.to - 100h, 24h);
    m_silence = { midnight - 53min, midnight + 67min };
    for (qsizetype i = 0; i < services().size(); ++i) {
        simulate(services().at(i), seed + static_cast<quint32>(i));
        settle(services().at(i));
    }
}

void ShopHistory::simulate(const QString& service, quint32 seed)
{
    QRandomGenerator random(seed);
    const bool sleepsAtNight = service == QLatin1String("search");
    struct Pod
    {
        QString name;
        double total = 0, bad = 0;
        Instant until;
        Series totals, bads;
    };
    int born = 0;
    const auto newPod = [&](Instant at) {
        Pod pod;
        pod.name = QStringLiteral("%1-%2").arg(service).arg(++born);
        pod.until = at + kPodLife + Millis(random.bounded(static_cast<int>(Millis(40h).count())));
        pod.totals = { service, pod.name, false, {} };
        pod.bads = { service, pod.name, true, {} };
        return pod;
    };
    std::array<Pod, 2> pods { newPod(m_range.from), newPod(m_range.from - 40h) };
    const auto bury = [this](Pod& pod) {
        m_series.push_back(std::move(pod.totals));
        if (!pod.bads.samples.empty())
            m_series.push_back(std::move(pod.bads));
    };
    for (Instant scrape = floorTo(m_range.from) + kOffGrid; scrape < m_range.to; scrape += kScrape) {
        const bool night = hourOf(scrape) < 5;
        const bool incident = hourOf(scrape) == 14 && (toEpochMs(scrape) / 86'400'000) % 6 == 0;
        for (Pod& pod : pods) {
            if (scrape > pod.until && !m_silence.contains(scrape)) {
                bury(pod);
                pod = newPod(scrape);
            }
            // A restart: only where the fall is certain to show, for a counter cannot tell otherwise.
            const bool restarts = pod.total > 20'000 && random.bounded(3000) == 0;
            if (restarts) {
                pod.total = 0;
                pod.bad = 0;
            }
            const int events = sleepsAtNight && night ? 0 : 30 + static_cast<int>(random.bounded(night ? 20 : 300));
            pod.total += events;
            if (events > 0 && (incident || random.bounded(12) == 0))
                pod.bad += 1 + static_cast<int>(random.bounded(incident ? 25 : 2));
            const bool missed = random.bounded(700) == 0 && &pod == &pods.back();
            if (m_silence.contains(scrape) || missed)
                continue;
            pod.totals.samples.emplace_back(scrape, pod.total);
            // The error series is born with its first error, and always after its pod's total; later it stays, at 0 after a restart.
            if (!pod.bads.samples.empty() || (pod.bad > 0 && pod.totals.samples.size() > 1))
                pod.bads.samples.emplace_back(scrape, pod.bad);
        }
    }
    for (Pod& pod : pods)
        bury(pod);
}

void ShopHistory::settle(const QString& service)
{
    std::map<Instant, Minute>& minutes = minutesOf(service);
    std::set<Instant> looked;
    for (const Series& series : m_series) {
        if (series.service != service || series.isBad)
            continue;
        for (const auto& [at, value] : series.samples)
            looked.insert(ceilTo(at));
    }
    for (Instant end = ceilTo(m_range.from) + kSlice; end <= m_range.to; end += kSlice)
        minutes[end].seen = looked.contains(end);

    for (const Series& series : m_series) {
        if (series.service != service)
            continue;
        const auto put = [&](Instant end, double events) { (series.isBad ? minutes[end].bad : minutes[end].total) += events; };
        for (std::size_t i = 0; i < series.samples.size(); ++i) {
            const auto& [at, value] = series.samples[i];
            if (i == 0) {
                if (series.isBad)
                    put(ceilTo(at), value); // born beside a living total: counts from 0
                continue;
            }
            const auto& [beforeAt, before] = series.samples[i - 1];
            const double gained = value < before ? value : value - before;
            std::vector<Instant> unseen;
            for (Instant end = ceilTo(beforeAt) + kSlice; end < ceilTo(at); end += kSlice) {
                if (!looked.contains(end))
                    unseen.push_back(end);
            }
            if (unseen.empty()) {
                put(ceilTo(at), gained);
                continue;
            }
            // Nobody looked: it did happen, nobody knows when. The slice that was seen again has its own even share.
            const double share = gained / static_cast<double>(unseen.size() + 1);
            for (const Instant end : unseen)
                put(end, share);
            put(ceilTo(at), share);
        }
    }
}

ShopHistory::Sums ShopHistory::truth(const QString& service, TimeRange range) const
{
    Sums sums;
    const auto& minutes = m_truth.at(service);
    for (auto it = minutes.upper_bound(range.from); it != minutes.end() && it->first <= range.to; ++it) {
        sums.total += it->second.total;
        sums.bad += it->second.bad;
        sums.seen += it->second.seen ? 1 : 0;
        ++sums.expected;
    }
    return sums;
}

qint64 ShopHistory::sampleCount() const
{
    qint64 count = 0;
    for (const Series& series : m_series)
        count += static_cast<qint64>(series.samples.size());
    return count;
}

QByteArray ShopHistory::openMetrics() const
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(sampleCount()) * 90);
    for (const bool bad : { false, true }) {
        const QByteArray family = bad ? QByteArrayLiteral("shop_errors") : QByteArrayLiteral("shop_requests");
        text += "# TYPE " + family + " counter\n";
        for (const Series& series : m_series) {
            if (series.isBad != bad)
                continue;
            const QByteArray head = family + "_total{service=\"" + series.service.toUtf8() + "\",pod=\"" + series.pod.toUtf8() + "\"} ";
            for (const auto& [at, value] : series.samples) {
                const qint64 ms = toEpochMs(at);
                text += head + QByteArray::number(static_cast<qint64>(value)) + ' ' + QByteArray::number(ms / 1000) + '.'
                    + QByteArray::number(ms % 1000).rightJustified(3, '0') + '\n';
            }
        }
    }
    text += "# EOF\n";
    return text;
}

} // namespace yagura::test
