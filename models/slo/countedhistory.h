// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/burnrate.h"
#include "models/slo/correctiontimeline.h"
#include "models/slo/objective.h"
#include "models/slo/slicehistory.h"
#include "models/slo/windowsums.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// The slices of one objective, and the same as its method counts them and its corrections leave them. A new minute costs the same
/// however long the history is: only what a put() touched is judged again, and days that nothing changes are shared. Everything is
/// judged again when the objective's method, slice target, slice window or corrections changed. A value; not for two threads at once, nor
/// are those with the same `beside`.
class CountedHistory
{
public:
    CountedHistory() = default;
    /// `beside`: where the histories that are evaluated together keep the sums of their windows.
    explicit CountedHistory(SliceHistory events, std::shared_ptr<detail::WindowTables> beside = nullptr);

    void put(std::span<const Slice> slices);

    const SliceHistory& events() const { return m_events; }
    /// As the spec's method counts them, corrected. By events and without corrections it is events() itself.
    const SliceHistory& counted(const SloSpec& spec, Instant at);
    /// The same as if there were no corrections.
    const SliceHistory& uncorrected(const SloSpec& spec, Instant at);
    /// What counted() holds in windows of these lengths that end at floorTo(at), by place. Asked for the same lengths minute after
    /// minute it costs the same however long they are: what a minute adds is added, nothing is summed again.
    const std::vector<SliceSum>& sums(const SloSpec& spec, std::span<const Millis> lengths, Instant at);
    bool isCorrectedIn(TimeRange range) const { return m_timeline.appliesIn(range); } ///< as of the newest counted()

    /// Runs of minutes that the newest evaluation found, cut to what no put() has touched since.
    struct Runs
    {
        SloSpec of; ///< an objective that changed has no known runs
        std::vector<std::optional<KnownRun>> pairs;
        std::optional<KnownRun> empty; ///< less than nothing left
    };
    Runs& runs(const SloSpec& spec);

private:
    /// What of an objective decides how its events count.
    struct Judgement
    {
        BudgetingMethod method;
        Millis sliceWindow;
        std::optional<Target> sliceTarget;
        Target target;
        std::vector<Correction> corrections;
    };
    void refresh(const SloSpec& spec, Instant at);
    bool isJudgedAs(const SloSpec& spec) const;
    void cutRuns(Instant changed);
    SliceHistory& countedBy(BudgetingMethod method); // as of the newest refresh()

    SliceHistory m_events;
    SliceHistory m_corrected; // events; unused without corrections
    SliceHistory m_counted; // unused by events
    SliceHistory m_uncorrected; // unused by events or without corrections
    std::optional<Judgement> m_judgedAs;
    detail::CorrectionTimeline m_timeline;
    std::optional<TimeRange> m_dirty;
    std::optional<Instant> m_judgedLast; // newest slice when it was last judged
    Runs m_runs;
    detail::WindowSums m_sums; // of counted()
};

} // namespace yagura
