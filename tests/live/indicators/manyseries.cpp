// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/indicators/manyseries.h"

#include <QRandomGenerator>

#include <array>

namespace yagura::test {

using namespace std::chrono_literals;

namespace {
constexpr Millis kScrape = 60s;
constexpr Millis kOffGrid = 7300ms;
constexpr int kAlive = 3;
constexpr int kPods = 100;
constexpr std::array<const char*, 5> kPaths { "/", "/cart", "/pay", "/search", "/item" };
constexpr std::array<const char*, 4> kCodes { "200", "404", "500", "503" };
constexpr std::array<double, 4> kRates { 200, 6, 0.4, 0.1 }; // events a minute
} // namespace

ManySeries::Pod ManySeries::newPod(int number, Instant from) const
{
    Pod pod;
    pod.until = from;
    for (const char* path : kPaths) {
        for (size_t code = 0; code < kCodes.size(); ++code) {
            Series series;
            series.head
                = "shop_hits_total{pod=\"p" + QByteArray::number(number) + "\",path=\"" + path + "\",code=\"" + kCodes[code] + "\"} ";
            series.isBad = kCodes[code][0] == '5';
            series.perMinute = kRates[code];
            pod.series.push_back(std::move(series));
        }
    }
    return pod;
}

ManySeries::ManySeries(TimeRange range, quint32 seed)
    : m_firstLook(ceilTo(floorTo(range.from) + kOffGrid))
{
    QRandomGenerator random(seed);
    const Millis life = range.length() * kAlive / kPods;
    int born = 0;
    std::array<Pod, kAlive> pods;
    for (int i = 0; i < kAlive; ++i) {
        pods[static_cast<size_t>(i)] = newPod(born++, range.from);
        pods[static_cast<size_t>(i)].until = range.from + life * (i + 1) / kAlive; // they do not go all at once
    }
    m_text = "# TYPE shop_hits counter\n";
    for (Instant scrape = floorTo(range.from) + kOffGrid; scrape < range.to; scrape += kScrape) {
        for (Pod& pod : pods) {
            if (scrape > pod.until && born < kPods) {
                bury(pod);
                pod = newPod(born++, scrape);
                pod.until = scrape + life;
            }
            const bool restarts = random.bounded(900) == 0;
            const bool missed = random.bounded(400) == 0;
            for (Series& series : pod.series) {
                if (restarts)
                    series.value = 0;
                const auto whole = static_cast<int>(series.perMinute);
                const bool more = random.generateDouble() < series.perMinute - whole;
                series.value += (whole > 0 ? random.bounded(2 * whole + 1) : 0) + (more ? 1 : 0);
                // A counter that nothing has happened to does not exist yet; after a restart it is there, at 0.
                if (!missed && (series.value > 0 || !series.samples.empty()))
                    series.samples.emplace_back(scrape, series.value);
            }
        }
    }
    for (Pod& pod : pods)
        bury(pod);
    m_text += "# EOF\n";
}

void ManySeries::bury(Pod& pod)
{
    for (Series& series : pod.series) {
        if (series.samples.empty())
            continue;
        ++m_series;
        m_samples += static_cast<qint64>(series.samples.size());
        double before = 0;
        bool first = true;
        for (const auto& [at, value] : series.samples) {
            const qint64 ms = toEpochMs(at);
            m_text += series.head + QByteArray::number(static_cast<qint64>(value)) + ' ' + QByteArray::number(ms / 1000) + '.'
                + QByteArray::number(ms % 1000).rightJustified(3, '0') + '\n';
            Sums& slice = m_truth[ceilTo(at)];
            const double gained = value < before ? value : value - before;
            // The first sample is a baseline; of a part that appears beside a living total it counts.
            if (!first)
                slice.total += gained;
            if (series.isBad && (!first || ceilTo(at) > m_firstLook))
                slice.bad += gained;
            before = value;
            first = false;
        }
    }
    pod.series.clear();
}

ManySeries::Sums ManySeries::truth(TimeRange range) const
{
    Sums sums;
    for (auto it = m_truth.upper_bound(range.from); it != m_truth.end() && it->first <= range.to; ++it) {
        sums.total += std::max(it->second.total, it->second.bad);
        sums.bad += it->second.bad;
    }
    return sums;
}

} // namespace yagura::test
