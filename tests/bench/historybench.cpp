// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/noise.h"
#include "models/slo/burnrate.h"
#include "models/slo/countedhistory.h"
#include "models/slo/slosnapshot.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
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

constexpr size_t kObjectives = 1000;
const TimeRange kHeld { kNewest - std::chrono::hours(24 * 31), kNewest };

/// The peer's minutes: of fifty objectives, which is more than any cache holds, as a thousand are; the last ten of as many minutes as ours
/// are timed. Storing a slice is left out: in one array it costs nothing.
class AddingUp
{
public:
    explicit AddingUp(Counts counts)
        : m_counts(counts)
    {
        for (size_t i = 0; i < kPeers; ++i)
            m_plain.emplace_back(slicesOf(static_cast<int>(i), kHeld, counts));
    }

    /// Microseconds of a minute of an objective; none where `ours` came to other sums.
    template <class OurSum>
    std::optional<double> minutes(const OurSum& ours)
    {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            m_end += kSlice;
            const std::vector<Slice> news = newsOf(kPeers, m_end, m_counts);
            for (size_t i = 0; i < kPeers; ++i)
                m_plain[i].put(news[i]);
            if (minute >= kMinutes - kTimed)
                took += timed([&] { addUp(); });
        }
        for (size_t i = 0; i < kPeers; ++i) {
            for (size_t w = 0; w < m_asked.size(); ++w) {
                if (ours(i, w) != m_sums[i][w])
                    return std::nullopt;
            }
        }
        return took * 1000 / (kTimed * static_cast<double>(kPeers));
    }

private:
    static constexpr size_t kPeers = 50;
    static constexpr int kTimed = 10;

    void addUp()
    {
        for (size_t i = 0; i < kPeers; ++i) {
            for (size_t w = 0; w < m_asked.size(); ++w)
                m_sums[i][w] = m_plain[i].sum(m_asked[w]);
        }
    }

    const Counts m_counts;
    const std::vector<Millis> m_asked = windows();
    std::vector<PlainSlices> m_plain;
    std::vector<std::vector<Sums>> m_sums { kPeers, std::vector<Sums>(m_asked.size()) };
    Instant m_end = kNewest;
};

Outcome againstAddingUp(const QString& name, double goal, const std::function<std::optional<double>()>& ours,
    const std::function<std::optional<double>()>& theirs)
{
    return measure({ name, QStringLiteral("adding up every slice of the same eight windows"), QStringLiteral("us"),
        { Goal::Kind::AtLeast, goal }, ours, theirs, 7 });
}

/// What is new of a thousand objectives, put into the table of their windows' sums, and what leaves the windows taken out: total, bad
/// and seen of seven burn windows and the objective's own thirty days. Storing the slices and handing the sums on are left out;
/// minute-stored has all of it. Timed over all rows of the table, because once in so many minutes it looks up what leaves next.
Outcome minuteResum()
{
    std::vector<SliceHistory> histories(kObjectives);
    detail::WindowTable table(windows());
    table.moveTo(kNewest);
    for (size_t i = 0; i < kObjectives; ++i) {
        histories[i].put(slicesOf(static_cast<int>(i), kHeld));
        table.fill(table.add(), histories[i]);
        table.lookAhead(i, histories[i]);
    }
    AddingUp peer(Counts::Whole);
    const auto ours = [&, end = kNewest]() mutable -> std::optional<double> {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            end += kSlice;
            const std::vector<Slice> news = newsOf(kObjectives, end);
            for (size_t i = 0; i < kObjectives; ++i)
                histories[i].put(news[i]);
            took += timed([&] {
                table.moveTo(end);
                for (size_t i = 0; i < kObjectives; ++i)
                    table.change(i, { end, {}, { news[i].total, news[i].bad, news[i].coverage } });
                for (size_t i = 0; i < kObjectives; ++i) {
                    if (table.needsLookAhead(i))
                        table.lookAhead(i, histories[i]);
                }
            });
        }
        return took * 1000 / (kMinutes * static_cast<double>(kObjectives));
    };
    const auto sum = [&table](size_t series, size_t window) {
        const detail::SlicePart& part = table.sum(series, window);
        return table.holds(series) ? Sums { part.total, part.bad, part.seen } : Sums {};
    };
    return againstAddingUp(QStringLiteral("minute-resum"), 1000, ours, [&] { return peer.minutes(sum); });
}

/// A new minute as each objective by itself takes it: put into the history, which notes what changed, then its sums out of the table that
/// all share, with the minutes that they should hold. What an evaluation does with these sums, and the snapshot that it hands to the
/// window, come on top on both sides and are left out of both; minute-length has them.
Outcome resum(const QString& name, Counts counts, double goal)
{
    const SloSpec spec = objective();
    const std::vector<Millis> asked = windows();
    const auto tables = std::make_shared<detail::WindowTables>();
    std::vector<CountedHistory> histories;
    for (size_t i = 0; i < kObjectives; ++i)
        histories.emplace_back(SliceHistory(), tables).put(slicesOf(static_cast<int>(i), kHeld, counts));
    std::vector<std::vector<Sums>> ourSums(kObjectives, std::vector<Sums>(asked.size()));
    AddingUp peer(counts);
    const auto ours = [&, end = kNewest]() mutable -> std::optional<double> {
        double took = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            end += kSlice;
            const std::vector<Slice> news = newsOf(kObjectives, end, counts);
            took += timed([&] {
                for (size_t i = 0; i < kObjectives; ++i) {
                    histories[i].put(std::span(&news[i], 1));
                    const std::vector<SliceSum>& sums = histories[i].sums(spec, asked, end);
                    for (size_t w = 0; w < asked.size(); ++w)
                        ourSums[i][w] = { sums[w].total, sums[w].bad, sums[w].seen };
                }
            });
        }
        return took * 1000 / (kMinutes * static_cast<double>(kObjectives));
    };
    const auto sum = [&ourSums](size_t series, size_t window) { return ourSums[series][window]; };
    return againstAddingUp(name, goal, ours, [&] { return peer.minutes(sum); });
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
