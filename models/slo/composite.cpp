// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/composite.h"

#include "models/slo/methods.h"

#include <algorithm>
#include <map>

namespace yagura {

namespace {

/// What the parts say of one minute or one time slice, put together.
struct Joint
{
    double total = 0;
    double bad = 0;
    double coverage = 0; ///< of all parts together
};

/// Whole time slices, so that a range asked twice is judged alike.
TimeRange wholeSlices(TimeRange range, Millis length) { return { floorTo(range.from, length), ceilTo(range.to, length) }; }

std::map<Instant, Joint> seenByMinute(const std::vector<CompositeSlices>& parts, TimeRange range)
{
    std::map<Instant, Joint> minutes;
    for (const CompositeSlices& part : parts) {
        countedBy(BudgetingMethod::Occurrences, part.spec, part.history).forEach(range, [&](const Slice& slice) {
            Joint& joint = minutes[slice.end];
            joint.coverage += slice.coverage / static_cast<double>(parts.size());
            joint.total += part.part.weight * slice.total;
            joint.bad += part.part.weight * slice.bad;
        });
    }
    return minutes;
}

/// By time slice: bad where any part is, or by the weighted sum of what the parts miss.
std::map<Instant, Joint> judgedByTime(const SloSpec& composite, const std::vector<CompositeSlices>& parts, TimeRange range)
{
    std::map<Instant, Joint> judged;
    for (const CompositeSlices& part : parts) {
        SloSpec spec = part.spec;
        spec.sliceWindow = composite.sliceWindow;
        countedBy(composite.method, spec, part.history).forEach(range, [&](const Slice& slice) {
            if (slice.total <= 0) {
                return;
            }
            Joint& joint = judged[slice.end];
            joint.total = 1;
            if (composite.method == BudgetingMethod::Timeslices) {
                joint.bad = std::max(joint.bad, slice.bad);
            } else {
                joint.bad = std::min(1.0, joint.bad + part.part.weight * slice.bad);
            }
        });
    }
    return judged;
}

} // namespace

SliceHistory compositeSlices(const SloSpec& composite, const std::vector<CompositeSlices>& parts, TimeRange range)
{
    SliceHistory history;
    const Millis length = std::max(composite.sliceWindow, kSlice);
    const bool byEvents = composite.method == BudgetingMethod::Occurrences;
    const TimeRange whole = byEvents ? range : wholeSlices(range, length);
    const std::map<Instant, Joint> minutes = seenByMinute(parts, whole);
    const std::map<Instant, Joint> judged = byEvents ? std::map<Instant, Joint>() : judgedByTime(composite, parts, whole);

    std::vector<Slice> slices;
    slices.reserve(minutes.size() + judged.size());
    for (const auto& [end, joint] : minutes) {
        slices.push_back({ end, byEvents ? joint.total : 0, byEvents ? joint.bad : 0, std::min(joint.coverage, 1.0) });
    }
    for (const auto& [end, joint] : judged) {
        // Why at the last minute that was seen: what happened in an unseen minute is not judged by time.
        const auto after
            = std::upper_bound(slices.begin(), slices.end(), end, [](Instant limit, const Slice& slice) { return limit < slice.end; });
        const auto seen
            = std::find_if(std::make_reverse_iterator(after), slices.rend(), [](const Slice& slice) { return slice.coverage > 0; });
        if (seen != slices.rend()) {
            seen->total = joint.total;
            seen->bad = joint.bad;
        }
    }
    history.put(slices);
    return history;
}

} // namespace yagura
