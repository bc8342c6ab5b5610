// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/noise.h"
#include "models/slo/burnrate.h"
#include "models/slo/countedhistory.h"
#include "models/slo/slosnapshot.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace yagura::bench {

namespace {

constexpr qint64 kDayMinutes = 1440;
const Instant kNewest = fromEpochMs(1'794'787'200'000) + std::chrono::hours(7) + std::chrono::minutes(40);

enum class Counts {
    Whole, ///< as a server counts
    Fractions ///< as where a gain is spread over minutes that nobody saw; eighths, whose sums are the same in any order
};

/// Some hundred requests a minute, now and then two of them failed.
Slice sliceOf(int series, Instant end, Counts counts = Counts::Whole)
{
    const auto seed = static_cast<quint64>(series);
    const auto at = static_cast<quint64>(end.time_since_epoch() / kSlice);
    const double total = std::floor(100 + 80 * demonoise::unit(seed, at)) + (counts == Counts::Fractions ? 0.125 : 0);
    return { end, total, demonoise::unit(seed + 5000, at) > 0.97 ? 2.0 : 0.0, 1 };
}

std::vector<Slice> slicesOf(int series, TimeRange range, Counts counts = Counts::Whole)
{
    std::vector<Slice> slices;
    for (Instant end = range.from + kSlice; end <= range.to; end += kSlice)
        slices.push_back(sliceOf(series, end, counts));
    return slices;
}

SloSpec objective()
{
    SloSpec slo;
    slo.target.percent = Decimal::fromNano(99'000'000'000);
    slo.windows = { { Window::Kind::Rolling, std::chrono::hours(24 * 30) } };
    return slo;
}

/// Both sides' answer to a new minute: events of the windows, burn windows first, the objective's own last.
struct Sums
{
    double total = 0, bad = 0, seen = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

constexpr int kMinutes = detail::WindowTable::kRows;

std::vector<Millis> windows()
{
    std::vector<Millis> all(kBurnWindows.begin(), kBurnWindows.end());
    all.push_back(objective().windows.front().length);
    return all;
}

/// The peer: a month of plain slices in one array without gaps, added up from the newest back.
class PlainSlices
{
public:
    explicit PlainSlices(std::vector<Slice> slices)
        : m_slices(std::move(slices))
    {
    }
    void put(const Slice& slice) { m_slices.push_back(slice); }
    Sums sum(Millis window) const
    {
        Sums sum;
        const auto count = static_cast<std::ptrdiff_t>(window / kSlice);
        for (auto it = m_slices.end() - count; it != m_slices.end(); ++it) {
            sum.total += it->total;
            sum.bad += it->bad;
            sum.seen += it->coverage;
        }
        return sum;
    }

private:
    std::vector<Slice> m_slices;
};

std::vector<Slice> newsOf(size_t series, Instant end, Counts counts = Counts::Whole)
{
    std::vector<Slice> news;
    for (size_t i = 0; i < series; ++i)
        news.push_back(sliceOf(static_cast<int>(i), end, counts));
    return news;
}

/// What is new of a thousand objectives, put into the table of their windows' sums, and what leaves the windows taken out: total, bad
/// and seen of seven burn windows and the objective's own thirty days. Storing the slices, the same work for whoever adds up anew, and
/// handing the sums on are left out of both sides; minute-stored has all of it. Our side is timed over all rows of the table, because once
/// in so many minutes it looks up what leaves next; theirs for fifty objectives, which is more than any cache holds, as a thousand are.
/// Both must come to the same sums.
Outcome minuteResum()
{
    constexpr size_t kSeries = 1000;
    constexpr size_t kPeers = 50;
    constexpr int kPeerMinutes = 10;
    const std::vector<Millis> asked = windows();
    std::vector<SliceHistory> histories(kSeries);
    std::vector<PlainSlices> plain;
    detail::WindowTable table(asked);
    table.moveTo(kNewest);
    for (size_t i = 0; i < kSeries; ++i) {
        std::vector<Slice> slices = slicesOf(static_cast<int>(i), { kNewest - std::chrono::hours(24 * 31), kNewest });
        histories[i].put(slices);
        table.fill(table.add(), histories[i]);
        table.lookAhead(i, histories[i]);
        if (i < kPeers)
            plain.emplace_back(std::move(slices));
    }
    std::vector<std::vector<Sums>> theirSums(kPeers, std::vector<Sums>(asked.size()));
    Instant ourEnd = kNewest;
    Instant theirEnd = kNewest;
    const auto ours = [&]() -> std::optional<double> {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            ourEnd += kSlice;
            const std::vector<Slice> news = newsOf(kSeries, ourEnd);
            for (size_t i = 0; i < kSeries; ++i)
                histories[i].put(news[i]);
            took += timed([&] {
                table.moveTo(ourEnd);
                for (size_t i = 0; i < kSeries; ++i)
                    table.change(i, { ourEnd, {}, { news[i].total, news[i].bad, news[i].coverage } });
                for (size_t i = 0; i < kSeries; ++i) {
                    if (table.needsLookAhead(i))
                        table.lookAhead(i, histories[i]);
                }
            });
        }
        return took * 1000 / (kMinutes * static_cast<double>(kSeries));
    };
    const auto theirs = [&]() -> std::optional<double> {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            theirEnd += kSlice;
            const std::vector<Slice> news = newsOf(kPeers, theirEnd);
            for (size_t i = 0; i < kPeers; ++i)
                plain[i].put(news[i]);
            if (minute < kMinutes - kPeerMinutes)
                continue;
            took += timed([&] {
                for (size_t i = 0; i < kPeers; ++i) {
                    for (size_t w = 0; w < asked.size(); ++w)
                        theirSums[i][w] = plain[i].sum(asked[w]);
                }
            });
        }
        for (size_t i = 0; i < kPeers; ++i) {
            for (size_t w = 0; w < asked.size(); ++w) {
                const detail::SlicePart sum = table.sum(i, w);
                if (!table.holds(i) || theirSums[i][w] != Sums { sum.total, sum.bad, sum.seen })
                    return std::nullopt;
            }
        }
        return took * 1000 / (kPeerMinutes * static_cast<double>(kPeers));
    };
    return measure({ QStringLiteral("minute-resum"), QStringLiteral("adding up every slice of the same eight windows"),
        QStringLiteral("us"), { Goal::Kind::AtLeast, 1000 }, ours, theirs, 7 });
}

/// A new minute as each objective by itself takes it: put into the history, which notes what changed, then its sums out of the table that
/// all share, with the minutes that they should hold. What an
/// evaluation does with these sums, and the snapshot that it hands to the window, come on top on both sides and are left out of both;
/// minute-length has them.
Outcome resum(const QString& name, Counts counts, double goal)
{
    constexpr size_t kSeries = 1000;
    constexpr size_t kPeers = 50;
    constexpr int kPeerMinutes = 10;
    const SloSpec spec = objective();
    const std::vector<Millis> asked = windows();
    const auto tables = std::make_shared<detail::WindowTables>();
    std::vector<CountedHistory> histories;
    std::vector<PlainSlices> plain;
    for (size_t i = 0; i < kSeries; ++i) {
        std::vector<Slice> slices = slicesOf(static_cast<int>(i), { kNewest - std::chrono::hours(24 * 31), kNewest }, counts);
        histories.emplace_back(SliceHistory(), tables).put(slices);
        if (i < kPeers)
            plain.emplace_back(std::move(slices));
    }
    std::vector<std::vector<Sums>> ourSums(kSeries, std::vector<Sums>(asked.size()));
    std::vector<std::vector<Sums>> theirSums(kPeers, std::vector<Sums>(asked.size()));
    Instant ourEnd = kNewest;
    Instant theirEnd = kNewest;
    const auto ours = [&]() -> std::optional<double> {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            ourEnd += kSlice;
            const std::vector<Slice> news = newsOf(kSeries, ourEnd, counts);
            took += timed([&] {
                for (size_t i = 0; i < kSeries; ++i) {
                    histories[i].put(std::span(&news[i], 1));
                    const std::vector<SliceSum>& sums = histories[i].sums(spec, asked, ourEnd);
                    for (size_t w = 0; w < asked.size(); ++w)
                        ourSums[i][w] = { sums[w].total, sums[w].bad, sums[w].seen };
                }
            });
        }
        return took * 1000 / (kMinutes * static_cast<double>(kSeries));
    };
    const auto theirs = [&]() -> std::optional<double> {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            theirEnd += kSlice;
            const std::vector<Slice> news = newsOf(kPeers, theirEnd, counts);
            const bool asks = minute >= kMinutes - kPeerMinutes;
            const double each = timed([&] {
                for (size_t i = 0; i < kPeers; ++i) {
                    plain[i].put(news[i]);
                    for (size_t w = 0; asks && w < asked.size(); ++w)
                        theirSums[i][w] = plain[i].sum(asked[w]);
                }
            });
            took += asks ? each : 0;
        }
        const bool same = std::equal(theirSums.begin(), theirSums.end(), ourSums.begin());
        return same ? std::optional(took * 1000 / (kPeerMinutes * static_cast<double>(kPeers))) : std::nullopt;
    };
    return measure({ name, QStringLiteral("adding up every slice of the same eight windows"), QStringLiteral("us"),
        { Goal::Kind::AtLeast, goal }, ours, theirs, 7 });
}

Outcome minuteStored() { return resum(QStringLiteral("minute-stored"), Counts::Whole, 250); }
/// What cannot be taken out again is added up anew, from hours and days.
Outcome minuteFractions() { return resum(QStringLiteral("minute-fractions"), Counts::Fractions, 10); }

/// Objectives with so many days of history.
class Watched
{
public:
    explicit Watched(int days)
    {
        for (size_t i = 0; i < kSeries; ++i) {
            m_histories.emplace_back(SliceHistory(), m_tables)
                .put(slicesOf(static_cast<int>(i), { kNewest - std::chrono::hours(24 * days), kNewest }));
        }
        m_snapshots.resize(kSeries);
    }

    /// Microseconds that a new minute takes, evaluated and handed out as the ledger does it: the snapshot of the minute before is
    /// still held by whoever draws it.
    std::optional<double> minutes(int count)
    {
        double took = 0;
        for (int minute = 0; minute < count; ++minute) {
            m_end += kSlice;
            const std::vector<Slice> news = newsOf(kSeries, m_end);
            EvaluationInput input;
            input.at = m_end;
            input.asOf = m_end;
            input.ageing = { std::chrono::minutes(1) };
            input.outcome = PollOutcome::FreshComplete;
            took += timed([&] {
                for (size_t i = 0; i < kSeries; ++i) {
                    m_histories[i].put(std::span(&news[i], 1));
                    m_snapshots[i] = evaluateSlo(m_spec, m_histories[i], input);
                }
            });
        }
        const bool told = std::all_of(m_snapshots.begin(), m_snapshots.end(),
            [](const SloSnapshot& slo) { return slo.own() != nullptr && slo.own()->sum.seen > 43'000 && slo.own()->budget; });
        return told ? std::optional(took * 1000 / (count * static_cast<double>(kSeries))) : std::nullopt;
    }

private:
    static constexpr size_t kSeries = 100;
    const SloSpec m_spec = objective();
    const std::shared_ptr<detail::WindowTables> m_tables = std::make_shared<detail::WindowTables>();
    std::vector<CountedHistory> m_histories;
    std::vector<SloSnapshot> m_snapshots;
    Instant m_end = kNewest;
};

/// The whole evaluation of a new minute, over twice as many days: burn rates, pairs, window, budget, forecast, and the snapshot.
Outcome minuteLength()
{
    Watched twoMonths(60);
    Watched month(30);
    return measure({ QStringLiteral("minute-length"), QStringLiteral("the same minute over 30 days instead of 60"), QStringLiteral("us"),
        { Goal::Kind::AtMost, 1.2 }, [&] { return twoMonths.minutes(20); }, [&] { return month.minutes(20); }, 11 });
}

} // namespace

std::vector<Bench> historyBenches()
{
    return { { QStringLiteral("minute-resum"), minuteResum }, { QStringLiteral("minute-stored"), minuteStored },
        { QStringLiteral("minute-fractions"), minuteFractions }, { QStringLiteral("minute-length"), minuteLength } };
}

} // namespace yagura::bench
