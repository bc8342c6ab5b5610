// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/slomonitor.h"

#include "models/slo/grouping.h"

#include <QLoggingCategory>

#include <algorithm>

namespace yagura {

Q_LOGGING_CATEGORY(lcStorage, "yagura.storage")

namespace {

/// Nobody will answer the next question either.
bool concernsWholeSource(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::BadRequest:
    case Error::Kind::BadAnswer:
    case Error::Kind::TooLarge:
    case Error::Kind::Unsupported:
        return false;
    default:
        return true;
    }
}

} // namespace

SloMonitor::SloMonitor(Setup setup, const Ports& ports, std::shared_ptr<SliceLedger> ledger, QObject* parent)
    : QObject(parent)
    , m_source(std::move(setup.source))
    , m_limits(setup.limits)
    , m_clock(ports.clock)
    , m_history(ports.history)
    , m_ledger(std::move(ledger))
    , m_watch(m_source, kSlice)
{
    if (const auto it = ports.sources.find(m_source.name); it != ports.sources.end())
        m_metrics = it->second.metrics;
    for (SloSpec& spec : setup.slos) {
        const SloId id = spec.id;
        SloTrack& track = m_tracks.emplace(id, SloTrack(spec)).first->second;
        track.standsForGroups = isGrouped(spec);
        if (track.standsForGroups)
            m_grouped.push_back({ std::move(spec), std::nullopt, 0 });
    }
    m_watch.state().feeds = static_cast<int>(m_tracks.size());
}

SloMonitor::~SloMonitor() = default;

void SloMonitor::start(std::map<QString, SloTrack> known)
{
    m_known = std::move(known);
    std::vector<SloSpec> unknown;
    for (auto& [id, track] : m_tracks) {
        if (!track.standsForGroups && !adoptKnown(track))
            unknown.push_back(track.spec);
    }
    loadStored(unknown, [this] {
        evaluate(allIds(), {}, [this] {
            m_watch.age(m_clock->now());
            m_isLoaded = true;
            emit changed();
            emit loaded();
            takeFromOthers(std::exchange(m_early, {}));
        });
    });
}

/// What an earlier monitor knew: texts and target may have changed, the slices are the same.
bool SloMonitor::adoptKnown(SloTrack& track)
{
    const auto it = m_known.find(track.key);
    if (it == m_known.end())
        return false;
    SloSpec spec = std::move(track.spec);
    track = std::move(it->second);
    m_known.erase(it);
    track.spec = std::move(spec);
    track.snapshot.spec = track.spec;
    m_watch.storedTruth(track.asOf);
    return true;
}

void SloMonitor::loadStored(const std::vector<SloSpec>& unknown, std::function<void()> done)
{
    if (unknown.empty() || !m_history) {
        done();
        return;
    }
    Millis need { 0 };
    for (const auto& [id, track] : m_tracks)
        need = std::max(need, track.need());
    const Instant now = newestClosed();
    m_history->load(unknown, { now - need, now }, this, [this, done = std::move(done)](const Result<std::map<SloId, StoredSlo>>& stored) {
        if (!stored) {
            qCWarning(lcStorage, "stored slices could not be read: %s", qPrintable(stored.error().detail));
            emit storageAnswered(stored.error());
        } else {
            for (const auto& [id, slo] : *stored) {
                const auto it = m_tracks.find(id);
                if (it == m_tracks.end())
                    continue;
                it->second.adopt(slo);
                m_ledger->adopt(it->second.key, slo.history);
                m_watch.storedTruth(slo.asOf);
            }
        }
        done();
    });
}

std::vector<SloMonitor::Question> SloMonitor::pollQuestions(Instant newest) const
{
    std::map<std::pair<Instant, Instant>, std::vector<SloId>> byRange;
    for (const auto& [id, track] : m_tracks) {
        if (track.standsForGroups)
            continue;
        const TimeRange range = track.pollRange(newest);
        byRange[{ range.from, range.to }].push_back(id);
    }
    std::vector<Question> questions;
    for (const auto& [range, ids] : byRange) {
        for (std::size_t at = 0; at < ids.size(); at += kObjectivesPerRequest) {
            const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(at);
            const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + kObjectivesPerRequest, ids.size()));
            questions.push_back({ { range.first, range.second }, std::vector<SloId>(begin, end) });
        }
    }
    return questions;
}

void SloMonitor::poll()
{
    if (m_poll.running)
        return;
    m_poll = Poll {};
    m_poll.running = true;
    if (m_joining == Joining::Waiting)
        m_joining = Joining::Polling;
    if (!m_metrics) {
        m_poll.error = Error { Error::Kind::Config, QStringLiteral("no adapter for this source"), m_source.name.value, 0, std::nullopt };
        m_poll.failed = allIds();
        finishPoll();
        return;
    }
    if (m_watch.state().version.isEmpty() || m_watch.state().error || m_tracks.empty())
        describe();
    if (m_tracks.empty())
        return; // describe() ends the poll
    askGroups(0, [this] {
        const auto questions = pollQuestions(newestClosed());
        m_poll.open.assign(questions.begin(), questions.end());
        askNext();
    });
}

void SloMonitor::describe()
{
    // Why decided now: objectives may be found on the server before it has answered this.
    const bool endsPoll = m_tracks.empty() && m_poll.running;
    m_metrics->describe(this, [this, endsPoll](const Result<MetricServer>& server) {
        if (server)
            m_watch.describe(server->version, std::nullopt);
        if (!endsPoll)
            return;
        // Nothing hangs on this source: that it answers is all there is to know.
        if (!server)
            m_poll.error = server.error();
        else
            m_poll.answered = 1;
        finishPoll();
    });
}

void SloMonitor::askNext()
{
    if (m_poll.open.empty()) {
        finishPoll();
        return;
    }
    const Question question = std::move(m_poll.open.front());
    m_poll.open.pop_front();
    ask(question, [this, question](const Result<SliceAnswer>& answer) {
        if (answer) {
            ++m_poll.answered;
            if (answer->outcome != PollOutcome::FreshComplete)
                m_poll.outcome = PollOutcome::FreshPartial;
            m_watch.describe({}, answer->clockSkew);
            take(question, *answer, SloTrack::Asked::ByPoll, [this] { askNext(); });
            return;
        }
        m_poll.error = answer.error();
        m_poll.failed.insert(m_poll.failed.end(), question.slos.begin(), question.slos.end());
        if (concernsWholeSource(answer.error())) {
            for (const Question& open : m_poll.open)
                m_poll.failed.insert(m_poll.failed.end(), open.slos.begin(), open.slos.end());
            m_poll.open.clear();
        }
        askNext();
    });
}

void SloMonitor::finishPoll()
{
    const Poll poll = std::exchange(m_poll, Poll {});
    m_poll.running = true; // until the failed ones are evaluated
    const Instant now = m_clock->now();
    if (poll.error && poll.answered == 0) {
        m_watch.failed(*poll.error, now);
    } else {
        m_watch.answered(poll.error ? PollOutcome::FreshPartial : poll.outcome, now);
        if (poll.error)
            m_watch.state().error = poll.error;
    }
    if (poll.error)
        failAll(poll.failed, *poll.error);
    evaluate(poll.failed, {}, [this] {
        m_poll.running = false;
        // Why before polled(): whoever hears of the first poll may ask at once whether anything is still missing.
        if (m_watch.state().outcome != PollOutcome::Failed)
            continueBackfill();
        const bool again = m_joining == Joining::Waiting;
        if (m_joining == Joining::Polling)
            m_joining = Joining::None;
        emit changed();
        emit polled();
        if (again)
            this->poll(); // the question just answered has the same name
    });
}

void SloMonitor::ask(const Question& question, Callback<SliceAnswer> callback)
{
    SliceRequest request;
    request.range = question.range;
    for (const SloId& id : question.slos) {
        if (const auto it = m_tracks.find(id); it != m_tracks.end())
            request.slos.push_back(it->second.spec);
    }
    m_metrics->slices(request, this, std::move(callback));
}

void SloMonitor::take(const Question& question, const SliceAnswer& answer, SloTrack::Asked asked, std::function<void()> done)
{
    std::map<SloId, std::vector<Slice>> slices;
    std::vector<SliceBatch> batches;
    std::vector<SloId> unanswered = question.slos;
    const Instant now = m_clock->now();
    for (const SloSlices& one : answer.slos) {
        const auto it = m_tracks.find(one.slo);
        if (it == m_tracks.end())
            continue;
        std::erase(unanswered, one.slo);
        SloTrack& track = it->second;
        if (one.error) {
            track.error = one.error;
            if (asked == SloTrack::Asked::ByPoll)
                track.fail(question.range.to);
            else
                track.skip(question.range, one.error);
            continue;
        }
        SloTrack::Taken taken = track.take(one, question.range, answer.outcome, asked);
        track.ownRange = question.range;
        track.ownAnswered = now;
        if (asked == SloTrack::Asked::ByPoll) {
            track.outcome = answer.outcome;
            track.askedUpTo = question.range.to;
            track.error.reset();
        }
        if (taken.covered) {
            // Why two: what lies before the covered range was counted without its beginning, so whoever saw more of it knows better,
            // however long ago.
            const auto known = std::find_if(
                taken.slices.begin(), taken.slices.end(), [&](const Slice& slice) { return slice.end > taken.covered->from; });
            if (known != taken.slices.begin())
                batches.push_back({ track.key, { taken.slices.begin(), known }, std::nullopt, track.way, Instant() });
            batches.push_back({ track.key, { known, taken.slices.end() }, taken.covered, track.way, now });
        }
        slices[one.slo] = std::move(taken.slices);
    }
    for (const SloId& id : unanswered) {
        // An answer that leaves an objective out says nothing about it.
        SloTrack& track = m_tracks.at(id);
        const Error error { Error::Kind::BadAnswer, QStringLiteral("the answer leaves out %1").arg(id.value), m_source.name.value, 0,
            std::nullopt };
        if (asked == SloTrack::Asked::ByPoll) {
            track.fail(question.range.to);
            track.error = error;
        } else {
            track.skip(question.range, error);
        }
    }
    store(std::move(batches));
    evaluate(question.slos, std::move(slices), std::move(done));
}

void SloMonitor::failAll(const std::vector<SloId>& slos, const Error& error)
{
    for (const SloId& id : slos) {
        if (const auto it = m_tracks.find(id); it != m_tracks.end()) {
            it->second.fail(newestClosed());
            it->second.error = error;
        }
    }
}

void SloMonitor::evaluate(const std::vector<SloId>& slos, std::map<SloId, std::vector<Slice>> slices, std::function<void()> done)
{
    const Instant now = m_clock->now();
    std::vector<SliceLedger::Job> jobs;
    jobs.reserve(slos.size());
    for (const SloId& id : slos) {
        const auto it = m_tracks.find(id);
        if (it == m_tracks.end())
            continue;
        const SloTrack& track = it->second;
        SliceLedger::Job job { track.spec, track.key, std::move(slices[id]), {} };
        job.input = EvaluationInput { now, m_watch.ageing(), track.outcome, track.asOf, m_limits, track.error, track.backfill, track.way,
            track.residual, track.askedUpTo };
        jobs.push_back(std::move(job));
    }
    m_ledger->evaluate(std::move(jobs), this, [this, done = std::move(done)](std::vector<SloSnapshot> snapshots) {
        adoptSnapshots(std::move(snapshots));
        done();
    });
}

void SloMonitor::adoptSnapshots(std::vector<SloSnapshot> snapshots)
{
    for (SloSnapshot& snapshot : snapshots) {
        const auto it = m_tracks.find(snapshot.spec.id);
        if (it == m_tracks.end())
            continue;
        it->second.history = snapshot.history;
        it->second.snapshot = std::move(snapshot);
    }
}

void SloMonitor::store(std::vector<SliceBatch> batches)
{
    if (batches.empty() || !m_history)
        return;
    m_history->store(std::move(batches), this, [this](const Result<bool>& stored) {
        if (!stored)
            qCWarning(lcStorage, "slices could not be stored: %s", qPrintable(stored.error().detail));
        emit storageAnswered(stored ? std::nullopt : std::optional(stored.error()));
    });
}

void SloMonitor::tick()
{
    const Instant now = m_clock->now();
    const Quality before = m_watch.state().quality;
    m_watch.age(now);
    bool due = before != m_watch.state().quality || floorTo(now) != m_evaluatedMinute;
    for (const auto& [id, track] : m_tracks)
        due = due || qualityByAge(track.asOf, now, m_watch.ageing()) != qualityByAge(track.asOf, track.snapshot.at, m_watch.ageing());
    if (!due)
        return;
    m_evaluatedMinute = floorTo(now);
    evaluate(allIds(), {}, [this] { emit changed(); });
}

std::vector<SloId> SloMonitor::allIds() const
{
    std::vector<SloId> ids;
    ids.reserve(m_tracks.size());
    for (const auto& [id, track] : m_tracks)
        ids.push_back(id);
    return ids;
}

std::map<QString, SloTrack> SloMonitor::tracksByKey() const
{
    std::map<QString, SloTrack> byKey;
    for (const auto& [id, track] : m_tracks)
        byKey.emplace(track.key, track);
    return byKey;
}

} // namespace yagura
