// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slosnapshot.h"
#include "models/slo/windows.h"

#include <algorithm>

namespace yagura {

namespace {

/// Running sums at every `unit` of a range, made once for a chart: a window is then two look-ups. A unit of hours is added up
/// from the history's own hours, which a start of the program with a month of minutes feels.
class RunningSums
{
public:
    RunningSums(const SliceHistory& history, TimeRange range, Millis unit = kSlice)
        : m_from(floorTo(range.from, unit))
        , m_unit(unit)
    {
        const qint64 steps = std::max<qint64>(0, (floorTo(range.to, unit) - m_from) / unit);
        m_sums.resize(static_cast<size_t>(steps) + 1);
        if (unit == kSlice) {
            history.forEach(range, [this](const Slice& slice) {
                Sum& sum = m_sums[static_cast<size_t>((slice.end - m_from) / kSlice)];
                sum = { slice.total, slice.bad, slice.coverage };
            });
        } else {
            for (size_t i = 1; i < m_sums.size(); ++i) {
                const Instant end = m_from + static_cast<qint64>(i) * unit;
                const SliceSum sum = history.sum({ end - unit, end });
                m_sums[i] = { sum.total, sum.bad, sum.seen };
            }
        }
        for (size_t i = 1; i < m_sums.size(); ++i) {
            m_sums[i].total += m_sums[i - 1].total;
            m_sums[i].bad += m_sums[i - 1].bad;
            m_sums[i].seen += m_sums[i - 1].seen;
        }
    }

    struct Sum
    {
        double total = 0;
        double bad = 0;
        double seen = 0;
    };
    Sum over(Instant from, Instant to) const
    {
        const Sum& a = at(from);
        const Sum& b = at(to);
        return { b.total - a.total, b.bad - a.bad, b.seen - a.seen };
    }

private:
    const Sum& at(Instant t) const
    {
        const qint64 i = (t - m_from) / m_unit;
        return m_sums[static_cast<size_t>(std::clamp<qint64>(i, 0, static_cast<qint64>(m_sums.size()) - 1))];
    }
    Instant m_from;
    Millis m_unit;
    std::vector<Sum> m_sums;
};

/// A value for each step that ends in the range; steps are whole multiples since the epoch, so that a chart does not jitter.
template <class ValueAt>
std::vector<SeriesPoint> stepped(TimeRange range, Millis step, ValueAt valueAt)
{
    std::vector<SeriesPoint> points;
    const Millis unit = std::max(ceilTo(Instant(step)).time_since_epoch(), kSlice);
    for (Instant t = floorTo(range.from, unit) + unit; t <= range.to; t += unit) {
        points.push_back({ t, valueAt(t, unit) });
    }
    return points;
}

} // namespace

namespace {

/// Where the window that ends at `t` begins; asked for ascending instants, so that a calendar is asked once for each of its periods.
class WindowStart
{
public:
    explicit WindowStart(const Window& window)
        : m_window(window)
    {
    }
    Instant at(Instant t)
    {
        if (m_window.kind == Window::Kind::Rolling) {
            return t - m_window.length;
        }
        if (!m_period.contains(t)) {
            m_period = periodAt(m_window.calendar, t);
        }
        return m_period.isEmpty() ? t : m_period.from;
    }

private:
    const Window& m_window;
    TimeRange m_period {};
};

} // namespace

std::vector<SeriesPoint> budgetLeftSeries(const SloSnapshot& slo, TimeRange range, Millis step)
{
    if (slo.spec.windows.empty()) {
        return {};
    }
    const Window& window = slo.spec.window();
    const double budget = slo.spec.target.budgetFraction();
    WindowStart start(window);
    const bool wholeHours = window.kind == Window::Kind::Rolling && step > Millis(0) && step % std::chrono::hours(1) == Millis(0)
        && window.length % step == Millis(0);
    const Millis grid = wholeHours ? step : kSlice;
    const RunningSums sums(slo.counted, { std::min(start.at(range.from + kSlice), range.from - step), range.to }, grid);
    return stepped(range, step, [&](Instant t, Millis unit) -> std::optional<double> {
        const RunningSums::Sum sum = sums.over(start.at(t), t);
        // Why excluded minutes too: what a correction takes out is no hole in what we know.
        const bool isSeen = sums.over(t - unit, t).seen > 0 || slo.counted.excludedIn({ t - unit, t }) > 0;
        if (!isSeen || sum.total <= 0 || budget <= 0) {
            return std::nullopt;
        }
        return 1.0 - sum.bad / (budget * sum.total);
    });
}

std::vector<SeriesPoint> burnRateSeries(const SloSnapshot& slo, Millis window, TimeRange range, Millis step)
{
    const double budget = slo.spec.target.budgetFraction();
    const RunningSums sums(slo.counted, { range.from - window, range.to });
    return stepped(range, step, [&](Instant t, Millis) -> std::optional<double> {
        const RunningSums::Sum sum = sums.over(t - window, t);
        const auto slices = static_cast<double>(window / kSlice - slo.counted.excludedIn({ t - window, t }));
        if (sum.total <= 0 || budget <= 0 || slices <= 0 || sum.seen * 2 < slices) {
            return std::nullopt;
        }
        return sum.bad / sum.total / budget;
    });
}

std::vector<SeriesPoint> sliSeries(const SloSnapshot& slo, TimeRange range)
{
    std::vector<SeriesPoint> points;
    const Instant from = floorTo(range.from);
    for (Instant end = from + kSlice; end <= range.to; end += kSlice) {
        points.push_back({ end, std::nullopt });
    }
    slo.history.forEach({ from, range.to }, [&points, from](const Slice& slice) {
        if (slice.coverage > 0 && slice.total > 0) {
            points[static_cast<size_t>((slice.end - from) / kSlice) - 1].value = slice.good() / slice.total;
        }
    });
    return points;
}

std::optional<double> budgetPrice(const SloSnapshot& slo, TimeRange range)
{
    const WindowFigures* own = slo.own();
    const SliceSum sum = slo.counted.sum(range);
    if (own == nullptr || !own->budget || own->budget->allowedBad <= 0 || sum.seen <= 0) {
        return std::nullopt;
    }
    return sum.bad / own->budget->allowedBad;
}

} // namespace yagura
