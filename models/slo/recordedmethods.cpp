// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/recordedmethods.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using namespace std::chrono_literals;

constexpr double kShownDigit = 0.0005; // of the budget: half of the last digit that is shown
constexpr double kExtrapolation = 0.02; // of what is spent: more than this is no rounding at the edges

/// Slices in a row, so that a window that slides over them costs its own length only.
class Row
{
public:
    Row(const SliceHistory& history, TimeRange range)
        : m_first(floorTo(range.from) + kSlice)
    {
        const Instant end = ceilTo(range.to);
        m_slices.resize(static_cast<size_t>(std::max<qint64>(0, (end - m_first) / kSlice + 1)), Slice { {}, 0, 0, 0 });
        history.forEach(
            { m_first - kSlice, end }, [&](const Slice& slice) { m_slices[static_cast<size_t>((slice.end - m_first) / kSlice)] = slice; });
    }

    struct Events
    {
        double total = 0;
        double bad = 0;
        bool seen = false;
    };
    /// Of the seen slices, those that the range cuts in part.
    Events in(TimeRange range) const
    {
        Events events;
        for (Instant end = std::max(ceilTo(range.from + Millis(1)), m_first); end - kSlice < range.to; end += kSlice) {
            const auto place = static_cast<size_t>((end - m_first) / kSlice);
            if (place >= m_slices.size()) {
                break;
            }
            const Slice& slice = m_slices[place];
            if (slice.coverage <= 0) {
                continue;
            }
            const Millis part = std::min(end, range.to) - std::max(end - kSlice, range.from);
            const double share = static_cast<double>(part.count()) / static_cast<double>(kSlice.count());
            events.total += slice.total * share;
            events.bad += slice.bad * share;
            events.seen = true;
        }
        return events;
    }

private:
    Instant m_first;
    std::vector<Slice> m_slices;
};

std::optional<double> leftOf(double errorRatio, Target target)
{
    const double budget = target.budgetFraction();
    if (budget <= 0 || !std::isfinite(errorRatio)) {
        return std::nullopt;
    }
    return (budget - errorRatio) / budget;
}

bool everFailed(const SliceHistory& history)
{
    const auto first = history.first();
    const auto last = history.last();
    return first && last && history.sum({ *first - kSlice, *last }).bad > 0;
}

/// What rate() over five minutes sees: from the first to the last sample in them, moved to where slices have the same counter.
TimeRange seenBy(const RecordedValue& value, Instant evaluated)
{
    constexpr Millis kRatioWindow = 5min;
    const Millis scrape = kRatioWindow - value.span;
    if (!value.scraped || scrape <= Millis(0)) {
        return { evaluated - value.span, evaluated };
    }
    const auto sampleBefore
        = [&](Instant t) { return floorTo(t - value.scraped->time_since_epoch(), scrape) + value.scraped->time_since_epoch(); };
    const Instant last = sampleBefore(evaluated);
    const Instant first = sampleBefore(evaluated - kRatioWindow) + scrape;
    // A slice's edge has the last sample before it.
    const Millis ahead = ceilTo(last) - sampleBefore(ceilTo(last));
    return { first + ahead, last + ahead };
}

ReproducedBudget meanOfRatios(const RecordedValue& value, const SliceHistory& history, Instant at)
{
    if (!everFailed(history)) {
        return { std::nullopt, RecordedDifference::NoErrorSeries };
    }
    const Row row(history, { at - value.window - 6min, at + kSlice });
    const Millis step = std::max<Millis>(value.every, 1s);
    // A young rule has its newest evaluations only. A few that are missing are missing anywhere, and change no mean: rules evaluated
    // into blocks afterwards lack one at every block's edge.
    constexpr double kNearlyAll = 0.98;
    struct Mean
    {
        double sum = 0;
        qint64 count = 0;
        bool isSilent = false;
    };
    Mean all, newest;
    for (Instant end = at; end > at - value.window; end -= step) {
        const Row::Events events = row.in(seenBy(value, end));
        const bool isBeyond = value.evaluations && all.count >= *value.evaluations; // perhaps older than the rule
        if (!events.seen || (isBeyond && events.total <= 0)) {
            continue;
        }
        if (events.total > 0) {
            all.sum += events.bad / events.total;
        } else {
            all.isSilent = true;
        }
        ++all.count;
        if (value.evaluations == all.count) {
            newest = all;
        }
    }
    const bool isYoung = value.evaluations && static_cast<double>(*value.evaluations) < kNearlyAll * static_cast<double>(all.count);
    const Mean& mean = isYoung ? newest : all;
    if (mean.count == 0) {
        return {};
    }
    if (mean.isSilent) {
        return { std::nullopt, RecordedDifference::SilentMinute };
    }
    return { leftOf(mean.sum / static_cast<double>(mean.count), value.target), RecordedDifference::None };
}

/// Whole slices from the sums by hour and day; the two that the edges cut, in part.
ReproducedBudget increase(const RecordedValue& value, const SliceHistory& history, TimeRange range)
{
    const auto before = [&history](Instant t) {
        const Instant whole = floorTo(t);
        const auto cut = history.at(whole + kSlice);
        const double share = cut ? static_cast<double>((t - whole).count()) / static_cast<double>(kSlice.count()) : 0.0;
        return std::pair { cut ? cut->total * share : 0.0, cut ? cut->bad * share : 0.0 };
    };
    const SliceSum sum = history.sum({ floorTo(range.from), floorTo(range.to) });
    const auto [headTotal, headBad] = before(range.from);
    const auto [tailTotal, tailBad] = before(range.to);
    const double total = sum.total - headTotal + tailTotal;
    if (total <= 0) {
        return {};
    }
    return { leftOf((sum.bad - headBad + tailBad) / total, value.target), RecordedDifference::None };
}

RecordedDifference whyNothing(const RecordedValue& value, const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    if (!own || !own->budget) {
        return RecordedDifference::None; // nobody has a number
    }
    if (value.at) {
        return RecordedDifference::SilentMinute;
    }
    return everFailed(slo.history) ? RecordedDifference::Other : RecordedDifference::NoErrorSeries;
}

/// The rules are younger than what we have seen of the window.
bool isShorter(const RecordedValue& value, const WindowFigures& own)
{
    if (!value.evaluations) {
        return false;
    }
    const double recorded = static_cast<double>((*value.evaluations * value.every).count());
    const double seen = own.sum.seen * static_cast<double>(kSlice.count());
    return recorded < 0.95 * seen;
}

RecordedDifference whyItDiffers(const RecordedValue& value, const SloSnapshot& slo)
{
    if (!value.reported) {
        return whyNothing(value, slo);
    }
    const WindowFigures* own = slo.own();
    if (!own || !own->budget) {
        return RecordedDifference::Other;
    }
    const double reported = *value.reported;
    const double ours = own->budget->remainingRatio;
    const double distance = std::abs(reported - ours);
    if (distance < kShownDigit) {
        return RecordedDifference::None;
    }
    if (value.window != own->window.length || own->window.kind != Window::Kind::Rolling) {
        return RecordedDifference::OtherWindow;
    }
    if (value.target != slo.spec.target) {
        return RecordedDifference::OtherTarget;
    }
    if (slo.uncorrectedRatio && std::abs(reported - *slo.uncorrectedRatio) < distance / 2) {
        return RecordedDifference::CountsCorrected;
    }
    // The engine's method explains the difference only when it leads to the engine's number.
    const bool explained = value.reproduced && std::abs(reported - *value.reproduced) < distance / 2;
    if (value.method == RecordedMethod::MeanOfRatios) {
        if (explained && isShorter(value, *own)) {
            return RecordedDifference::ShorterRecord;
        }
        return explained ? RecordedDifference::QuietHoursWeighAlike : RecordedDifference::Other;
    }
    const double spent = std::max(std::abs(1.0 - ours), 1.0 * kExtrapolation);
    return distance <= kExtrapolation * spent || explained ? RecordedDifference::Extrapolated : RecordedDifference::Other;
}

} // namespace

ReproducedBudget reproduceBudget(const RecordedValue& value, const SliceHistory& history, Instant fallback)
{
    const Instant at = value.at.value_or(fallback);
    if (value.window <= Millis(0) || history.isEmpty()) {
        return {};
    }
    switch (value.method) {
    case RecordedMethod::MeanOfRatios:
        return meanOfRatios(value, history, at);
    case RecordedMethod::Increase:
        return increase(value, history, { at - value.window, at });
    case RecordedMethod::SumOfIncreases: {
        const Instant last = floorTo(at, 5min);
        return increase(value, history, { floorTo(at - value.window, 5min), last });
    }
    }
    return {};
}

RecordedValue comparedWith(RecordedValue value, const SloSnapshot& slo)
{
    value.reproduced = reproduceBudget(value, slo.history, slo.at).left;
    value.differs = whyItDiffers(value, slo);
    return value;
}

} // namespace yagura
