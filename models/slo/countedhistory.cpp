// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/countedhistory.h"

#include "models/slo/methods.h"

#include <algorithm>

namespace yagura {

namespace {

/// How far corrections are worked out beyond what is asked, so that it need not be done again every minute.
constexpr Millis kAhead = std::chrono::hours(24 * 30);

TimeRange unite(const std::optional<TimeRange>& a, TimeRange b)
{
    return a ? TimeRange { std::min(a->from, b.from), std::max(a->to, b.to) } : b;
}

void cut(std::optional<KnownRun>& run, Instant changed)
{
    if (!run) {
        return;
    }
    run->upTo = std::min(run->upTo, changed - kSlice);
    if (run->upTo < run->since) {
        run.reset();
    }
}

} // namespace

CountedHistory::CountedHistory(SliceHistory events, std::shared_ptr<detail::WindowTables> beside)
    : m_events(std::move(events))
    , m_sums(std::move(beside))
{
}

void CountedHistory::put(std::span<const Slice> slices)
{
    if (slices.empty()) {
        return;
    }
    m_events.put(slices);
    const auto [first, last]
        = std::minmax_element(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.end < b.end; });
    m_dirty = unite(m_dirty, { floorTo(first->end - kSlice), ceilTo(last->end) });
}

bool CountedHistory::isJudgedAs(const SloSpec& spec) const
{
    return m_judgedAs && m_judgedAs->method == spec.method && m_judgedAs->sliceWindow == spec.sliceWindow
        && m_judgedAs->sliceTarget == spec.sliceTarget && m_judgedAs->target == spec.target && m_judgedAs->corrections == spec.corrections;
}

void CountedHistory::cutRuns(Instant changed)
{
    cut(m_runs.empty, changed);
    for (std::optional<KnownRun>& run : m_runs.pairs) {
        cut(run, changed);
    }
}

void CountedHistory::refresh(const SloSpec& spec, Instant at)
{
    if (spec.method == BudgetingMethod::Occurrences && spec.corrections.empty() && isJudgedAs(spec)) {
        if (m_dirty) {
            cutRuns(m_dirty->from + kSlice);
            m_dirty.reset();
        }
        return;
    }
    const std::optional<Instant> first = m_events.first();
    const std::optional<Instant> last = m_events.last();
    if (!first || !last) {
        return;
    }
    const TimeRange held { *first - kSlice, std::max(*last, at) };
    const bool newSpec = !isJudgedAs(spec);
    if (newSpec || (!spec.corrections.empty() && !m_timeline.covers(held))) {
        m_judgedAs = Judgement { spec.method, spec.sliceWindow, spec.sliceTarget, spec.target, spec.corrections };
        m_timeline = {};
        if (!spec.corrections.empty()) {
            m_timeline = detail::CorrectionTimeline(spec.corrections, { held.from - kAhead, held.to + kAhead });
        }
        m_corrected = m_counted = m_uncorrected = SliceHistory();
        m_runs = {};
        m_sums.forget();
        m_dirty = held;
    }
    if (!m_dirty) {
        return;
    }
    cutRuns(m_dirty->from + kSlice);

    const bool corrects = !m_timeline.isEmpty();
    if (corrects) {
        constexpr Millis day = std::chrono::hours(24);
        const TimeRange days { floorTo(m_dirty->from, day), ceilTo(m_dirty->to, day) };
        m_corrected.shareDays(m_events, days);
        m_timeline.apply(m_events, days, m_corrected);
        m_corrected.exclude(m_timeline.excluded());
    }
    if (spec.method != BudgetingMethod::Occurrences) {
        // Why from the slice that was newest: its time slice may be over only now.
        const TimeRange touched = unite(m_dirty, { m_judgedLast.value_or(*last) - kSlice, m_judgedLast.value_or(*last) });
        detail::judge(spec.method, spec, corrects ? m_corrected : m_events, touched, m_counted);
        m_counted.exclude(m_timeline.excluded());
        // What a judged minute changes reaches the minutes of its time slice before it.
        cutRuns(floorTo(touched.from, std::max(spec.sliceWindow, kSlice)) + kSlice);
        if (corrects) {
            detail::judge(spec.method, spec, m_events, touched, m_uncorrected);
        }
    }
    m_judgedLast = last;
    m_dirty.reset();
}

SliceHistory& CountedHistory::countedBy(BudgetingMethod method)
{
    if (method != BudgetingMethod::Occurrences) {
        return m_counted;
    }
    return m_timeline.isEmpty() ? m_events : m_corrected;
}

const SliceHistory& CountedHistory::counted(const SloSpec& spec, Instant at)
{
    refresh(spec, at);
    return countedBy(spec.method);
}

const std::vector<SliceSum>& CountedHistory::sums(const SloSpec& spec, std::span<const Millis> lengths, Instant at)
{
    refresh(spec, at);
    return m_sums.at(countedBy(spec.method), lengths, at);
}

const SliceHistory& CountedHistory::uncorrected(const SloSpec& spec, Instant at)
{
    refresh(spec, at);
    if (spec.method == BudgetingMethod::Occurrences) {
        return m_events;
    }
    return m_timeline.isEmpty() ? m_counted : m_uncorrected;
}

CountedHistory::Runs& CountedHistory::runs(const SloSpec& spec)
{
    if (!(m_runs.of == spec)) {
        m_runs = { spec, {}, std::nullopt };
    }
    return m_runs;
}

} // namespace yagura
