// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/compositemonitor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace yagura {

namespace {

/// The less to be believed of two: a composite is as good as its worst part.
PollOutcome worseOf(PollOutcome a, PollOutcome b)
{
    constexpr std::array kOrder { PollOutcome::FreshComplete, PollOutcome::FreshPartial, PollOutcome::Stale, PollOutcome::Never,
        PollOutcome::Failed };
    const auto rank = [&](PollOutcome outcome) { return std::find(kOrder.begin(), kOrder.end(), outcome); };
    return rank(a) < rank(b) ? b : a;
}

/// A snapshot of something that has never been asked.
SloSnapshot unseen(const SloSpec& spec)
{
    SloSnapshot snapshot;
    snapshot.spec = spec;
    return snapshot;
}

} // namespace

CompositeMonitor::CompositeMonitor(
    std::vector<SloSpec> specs, StatusLimits limits, std::shared_ptr<Clock> clock, std::shared_ptr<SliceLedger> ledger, QObject* parent)
    : QObject(parent)
    , m_specs(std::move(specs))
    , m_limits(limits)
    , m_clock(std::move(clock))
    , m_ledger(std::move(ledger))
{
    for (const SloSpec& spec : m_specs)
        m_snapshots.emplace(spec.id, unseen(spec));
}

CompositeMonitor::Asked CompositeMonitor::ask(const SloSpec& spec, const Lookup& lookup) const
{
    const Instant now = m_clock->now();
    Asked asked;
    asked.job.spec = spec;
    asked.basis.minute = floorTo(now);
    Millis need = kBurnWindows.back();
    for (const Window& window : spec.windows)
        need = std::max(need, window.length);
    asked.job.range = { floorTo(now) - need, floorTo(now) };

    EvaluationInput& input = asked.job.input;
    input.at = now;
    input.limits = m_limits;
    input.outcome = PollOutcome::FreshComplete;
    bool everyPartSeen = true;
    for (const CompositePart& part : spec.parts) {
        const std::vector<Part> found = lookup(part.id);
        if (found.empty() && !input.error) {
            input.outcome = PollOutcome::Failed;
            input.error = Error { Error::Kind::Config, part.id.value, {}, 0, std::nullopt };
        }
        for (const Part& one : found) {
            const SloTrack& track = *one.track;
            CompositePart own { track.spec.id, part.weight };
            if (spec.method == BudgetingMethod::RatioTimeslices)
                own.weight /= static_cast<double>(found.size());
            asked.job.parts.push_back({ own, track.spec, track.history });
            input.ageing.unit = std::max(input.ageing.unit, one.ageing.unit);
            input.outcome = worseOf(input.outcome, track.outcome);
            if (track.error && !input.error)
                input.error = track.error;
            everyPartSeen = everyPartSeen && track.asOf.has_value();
            if (track.asOf)
                input.asOf = input.asOf ? std::min(*input.asOf, *track.asOf) : *track.asOf;
            input.backfill.doneChunks += track.backfill.doneChunks;
            input.backfill.totalChunks += track.backfill.totalChunks;
            input.way = std::max(input.way, track.way);
            if (track.residual)
                input.residual = std::max(std::abs(*track.residual), input.residual.value_or(0));
            asked.basis.asOf.push_back(track.asOf);
            asked.basis.chunks.push_back(track.backfill.doneChunks);
            asked.basis.outcomes.push_back(track.outcome);
        }
    }
    if (!everyPartSeen)
        input.asOf.reset();
    return asked;
}

void CompositeMonitor::update(const Lookup& lookup)
{
    if (m_specs.empty())
        return;
    if (m_busy) {
        m_again = lookup;
        return;
    }
    std::vector<SliceLedger::CompositeJob> jobs;
    for (const SloSpec& spec : m_specs) {
        Asked asked = ask(spec, lookup);
        const auto known = m_bases.find(spec.id);
        if (known != m_bases.end() && known->second == asked.basis)
            continue;
        m_bases[spec.id] = std::move(asked.basis);
        jobs.push_back(std::move(asked.job));
    }
    if (jobs.empty())
        return;
    m_busy = true;
    m_ledger->evaluate(std::move(jobs), this, [this](std::vector<SloSnapshot> snapshots) {
        m_busy = false;
        for (SloSnapshot& snapshot : snapshots)
            m_snapshots[snapshot.spec.id] = std::move(snapshot);
        if (const Lookup again = std::exchange(m_again, {}))
            update(again);
        emit changed();
    });
}

} // namespace yagura
