// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/slotrack.h"

#include "models/slo/windows.h"

#include <algorithm>

namespace yagura {

namespace {
bool isSeen(const Slice& slice) { return slice.coverage > 0; }

bool touches(const RangeSet& set, Instant end) { return set.missingIn({ end - kSlice, end }).empty(); }
} // namespace

SloTrack::SloTrack(SloSpec objective)
    : spec(std::move(objective))
    , key(sliceKey(spec))
{
    snapshot.spec = spec;
}

Millis SloTrack::need() const
{
    Millis longest = kBurnWindows.back();
    for (const Window& window : spec.windows)
        longest = std::max(longest, historyWanted(window));
    return longest;
}

void SloTrack::adopt(const StoredSlo& stored)
{
    history = stored.history;
    covered = RangeSet(stored.covered);
    asOf = stored.asOf;
    way = stored.way;
    if (asOf)
        outcome = PollOutcome::Stale;
}

TimeRange SloTrack::pollRange(Instant newest) const
{
    const auto end = covered.end();
    if (!end || newest - *end > kCatchUp)
        return { newest - kFirstLook, newest };
    // Start where a sample was seen, so that the first difference has its baseline.
    Instant from = std::min(*end, newest) - kTail;
    for (Instant edge = from; edge > from - std::chrono::minutes(10); edge -= kSlice) {
        if (wasSeen(edge)) {
            from = edge;
            break;
        }
    }
    return { from, newest };
}

std::vector<TimeRange> SloTrack::missing(Instant newest) const
{
    if (standsForGroups)
        return {};
    RangeSet known = covered;
    known.add(empty);
    known.add(skipped);
    return known.missingIn({ newest - need(), std::min(covered.end().value_or(newest), newest) });
}

std::optional<TimeRange> SloTrack::nextChunk(Instant newest, Millis chunk) const
{
    const std::vector<TimeRange> gaps = missing(newest);
    if (gaps.empty())
        return std::nullopt;
    const TimeRange gap = gaps.back();
    const Instant from = std::max(gap.from, floorTo(gap.to - kSlice, chunk));
    if (joint && *joint > gap.to && *joint - from <= kLongestGap)
        return TimeRange { from, *joint };
    return TimeRange { from, gap.to };
}

int SloTrack::chunksLeft(Instant newest, Millis chunk) const
{
    qint64 count = 0;
    for (const TimeRange& gap : missing(newest)) {
        const qint64 first = toEpochMs(floorTo(gap.from, chunk)) / chunk.count();
        const qint64 last = toEpochMs(floorTo(gap.to - kSlice, chunk)) / chunk.count();
        count += last - first + 1;
    }
    return static_cast<int>(count);
}

SloTrack::Taken SloTrack::take(const SloSlices& answer, TimeRange range, PollOutcome answered, Asked asked)
{
    Taken taken;
    taken.slices.reserve(answer.slices.size());
    std::copy_if(answer.slices.begin(), answer.slices.end(), std::back_inserter(taken.slices),
        [&](const Slice& slice) { return range.contains(slice.end); });

    if (answered != PollOutcome::FreshComplete) {
        // A partial answer counts too little: it fills holes, but never replaces what a complete one said.
        std::erase_if(taken.slices, [&](const Slice& slice) { return touches(covered, slice.end); });
        if (asked == Asked::ByBackfill)
            skipped.add(range);
        return taken;
    }

    way = answer.way;
    if (answer.residual)
        residual = answer.residual;

    if (spec.indicator.countsSlices())
        return takeValues(std::move(taken), range, asked);

    const auto first = std::find_if(taken.slices.begin(), taken.slices.end(), isSeen);
    if (first == taken.slices.end()) {
        taken.slices.clear();
        if (asked == Asked::ByBackfill) {
            if (!joint && wasSeen(range.to + kSlice))
                joint = range.to + kSlice; // the gap ended exactly at the edge of two questions
            empty.add(range);
        }
        return taken;
    }
    const auto last = std::find_if(taken.slices.rbegin(), taken.slices.rend(), isSeen);
    const Instant firstSeen = first->end;
    const Instant lastSeen = last->end;
    if (!asOf || *asOf < lastSeen)
        asOf = lastSeen;

    if (asked == Asked::ByBackfill && lastSeen < range.to && joint != range.to && wasSeen(range.to + kSlice)) {
        // A gap ends exactly where the newer question began: ask this chunk again, one slice further.
        joint = range.to + kSlice;
        taken.slices.clear();
        return taken;
    }

    const Slice& head = taken.slices.front();
    const bool joined = wasSeen(range.from) || (head.end == range.from + kSlice && (isSeen(head) || head.total > 0));
    if (joined) {
        taken.covered = TimeRange { range.from, asked == Asked::ByBackfill ? range.to : lastSeen };
        if (asked == Asked::ByBackfill)
            joint.reset();
    } else {
        std::erase_if(taken.slices, [&](const Slice& slice) { return slice.end <= firstSeen && touches(covered, slice.end); });
        taken.covered = TimeRange { firstSeen, asked == Asked::ByBackfill ? range.to : lastSeen };
        if (asked == Asked::ByBackfill) {
            joint = firstSeen;
            empty.add({ range.from, firstSeen });
        }
    }
    covered.add(*taken.covered);
    return taken;
}

std::vector<Slice> SloTrack::takeFromOthers(const SliceBatch& batch)
{
    std::vector<Slice> slices = batch.slices;
    if (ownRange && ownAnswered > batch.answered)
        std::erase_if(slices, [this](const Slice& slice) { return ownRange->contains(slice.end); });
    const auto newest = std::find_if(slices.rbegin(), slices.rend(), isSeen);
    if (newest != slices.rend() && (!asOf || *asOf < newest->end)) {
        asOf = newest->end;
        way = batch.way;
    }
    if (batch.covered)
        covered.add(*batch.covered);
    // Whoever covered the minute before the joint has spanned its gap.
    if (joint && touches(covered, *joint - kSlice))
        joint.reset();
    return slices;
}

/// Values per slice do not telescope: nothing is gained across a gap, so a complete answer covers all that was asked. A poll leaves
/// open what lies behind its last value, which may only be late.
SloTrack::Taken SloTrack::takeValues(Taken taken, TimeRange range, Asked asked)
{
    const auto last = std::find_if(taken.slices.rbegin(), taken.slices.rend(), isSeen);
    if (last != taken.slices.rend() && (!asOf || *asOf < last->end))
        asOf = last->end;
    const Instant until = asked == Asked::ByBackfill ? range.to : last != taken.slices.rend() ? last->end : range.from;
    if (until > range.from) {
        taken.covered = TimeRange { range.from, until };
        covered.add(*taken.covered);
    }
    return taken;
}

void SloTrack::skip(TimeRange range, const std::optional<Error>& why)
{
    skipped.add(range);
    if (why)
        error = why;
}

void SloTrack::fail(Instant upTo)
{
    outcome = PollOutcome::Failed;
    askedUpTo = upTo;
}

std::vector<TimeRange> SloTrack::settle()
{
    std::vector<TimeRange> settled = empty.ranges();
    covered.add(empty);
    empty = RangeSet();
    joint.reset();
    return settled;
}

bool SloTrack::wasSeen(Instant end) const
{
    const auto slice = history.at(end);
    return slice && isSeen(*slice);
}

} // namespace yagura
