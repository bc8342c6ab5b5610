// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/rangeset.h"
#include "models/sources/metricsource.h"
#include "models/storage/history.h"

#include <optional>
#include <vector>

namespace yagura {

/// What the watch knows about one objective: how far complete answers reach, what to ask next, and what of an answer may
/// be believed. Pure: no clock, no calls.
///
/// The rule that makes counters telescope over requests: what a counter gained in a gap can only be told by one question
/// that spans the gap. So a range whose first slices were not seen is taken as known only from its first seen slice on,
/// and the next older question reaches up to that slice (the `joint`).
struct SloTrack
{
    SloSpec spec;
    QString key; ///< sliceKey(spec)
    RangeSet covered; ///< complete answers reached here: never asked again, but for the provisional tail
    RangeSet empty; ///< answered completely, nothing seen; becomes covered when no older data can join
    RangeSet skipped; ///< failed or partial: not asked again in this round
    bool standsForGroups = false; ///< its groups are not known yet: nothing is asked for it
    std::optional<Instant> joint; ///< first seen slice after a gap that no answer has spanned yet
    std::optional<Instant> asOf;
    std::optional<Instant> askedUpTo; ///< the newest minute that a finished poll asked for
    std::optional<TimeRange> ownRange; ///< what the newest own answer told of, …
    Instant ownAnswered {}; ///< … and when it came
    CountingWay way = CountingWay::RawCounters;
    std::optional<double> residual;
    PollOutcome outcome = PollOutcome::Never;
    std::optional<Error> error;
    BackfillProgress backfill;
    SliceHistory history; ///< the newest copy that came back from the worker
    SloSnapshot snapshot;

    /// The newest minutes that every poll reads again and replaces: samples may arrive late.
    static constexpr Millis kTail = std::chrono::minutes(3);
    static constexpr Millis kFirstLook = std::chrono::minutes(60);
    static constexpr Millis kCatchUp = std::chrono::hours(3);
    static constexpr Millis kLongestGap = std::chrono::hours(7 * 24);

    explicit SloTrack(SloSpec objective);

    Millis need() const; ///< how far back slices are wanted
    void adopt(const StoredSlo& stored);

    /// What a poll asks when `newest` is the newest closed slice.
    TimeRange pollRange(Instant newest) const;
    /// The newest stretch that is missing, at most `chunk` long; none: nothing is.
    std::optional<TimeRange> nextChunk(Instant newest, Millis chunk) const;
    /// How many chunks are still to be asked.
    int chunksLeft(Instant newest, Millis chunk) const;

    enum class Asked { ByPoll, ByBackfill };
    struct Taken
    {
        std::vector<Slice> slices; ///< to be put into history
        std::optional<TimeRange> covered; ///< to be stored with them
    };
    Taken take(const SloSlices& answer, TimeRange range, PollOutcome answered, Asked asked);
    void skip(TimeRange range, const std::optional<Error>& why);
    /// A poll up to a minute came to nothing.
    void fail(Instant upTo);
    /// What another process stored: returns the slices to be put into history, without those that an own answer told since.
    std::vector<Slice> takeFromOthers(const SliceBatch& batch);
    /// Back-fill has reached the end: what was empty is known to be empty. Returns what is newly covered.
    std::vector<TimeRange> settle();
    void retrySkipped() { skipped = RangeSet(); }

private:
    bool wasSeen(Instant end) const;
    std::vector<TimeRange> missing(Instant newest) const;
    Taken takeValues(Taken taken, TimeRange range, Asked asked);
};

} // namespace yagura
