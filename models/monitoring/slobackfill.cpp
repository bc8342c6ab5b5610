// SPDX-License-Identifier: GPL-3.0-or-later
// SloMonitor's second half: what is missing of the windows, newest first, one question in flight.
#include "models/monitoring/slomonitor.h"

#include <QSet>

#include <algorithm>

namespace yagura {

namespace {

/// The same question about less time may be answered.
bool isTooMuchAtOnce(const Error& error)
{
    return error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::TooLarge || error.kind == Error::Kind::BadRequest
        || error.kind == Error::Kind::ServerFailed;
}

} // namespace

bool SloMonitor::isBackfillFinished() const
{
    if (m_joining != Joining::None)
        return false;
    switch (m_backfill) {
    case Backfill::Done:
    case Backfill::Failed:
        return true;
    case Backfill::Running:
        return false;
    case Backfill::Idle:
        return m_watch.state().outcome == PollOutcome::Failed;
    }
    return false;
}

void SloMonitor::pauseBackfill() { m_backfillPaused = true; }

void SloMonitor::resumeBackfill()
{
    if (std::exchange(m_backfillPaused, false) && m_backfill == Backfill::Running)
        nextChunk();
}

void SloMonitor::continueBackfill()
{
    if (m_backfill == Backfill::Running)
        return;
    const Instant now = m_clock->now();
    const bool afterFailure = m_backfill == Backfill::Failed;
    if (afterFailure || (m_retrySkippedAt && now >= *m_retrySkippedAt)) {
        m_retrySkippedAt.reset();
        for (auto& [id, track] : m_tracks)
            track.retrySkipped();
    }
    if (m_backfill == Backfill::Done && missingKeys(newestClosed()).isEmpty())
        return;
    m_backfill = Backfill::Running;
    if (!afterFailure)
        m_chunksDone = 0;
    nextChunk();
}

QStringList SloMonitor::missingKeys(Instant newest) const
{
    QStringList keys;
    for (const auto& [id, track] : m_tracks) {
        if (track.nextChunk(newest, m_chunk))
            keys.append(track.key);
    }
    return keys;
}

SloMonitor::Question SloMonitor::chooseChunk(Instant newest, const QStringList& keys) const
{
    const QSet<QString> allowed(keys.begin(), keys.end());
    Question chosen;
    for (const auto& [id, track] : m_tracks) {
        const auto range = allowed.contains(track.key) ? track.nextChunk(newest, m_chunk) : std::nullopt;
        if (!range)
            continue;
        const bool newer
            = chosen.slos.empty() || range->to > chosen.range.to || (range->to == chosen.range.to && range->from < chosen.range.from);
        if (newer) {
            chosen.range = *range;
            chosen.slos = { id };
        } else if (*range == chosen.range && chosen.slos.size() < kObjectivesPerRequest) {
            chosen.slos.push_back(id);
        }
    }
    return chosen;
}

/// Where a team shares the history only one of them reads the past of an objective from its source. Asked even when nothing is
/// missing: what others have stored comes with the answer.
void SloMonitor::nextChunk()
{
    if (m_backfillPaused || m_chunkInFlight)
        return;
    const QStringList keys = missingKeys(newestClosed());
    if (!m_history) {
        askChunk(keys);
        return;
    }
    m_chunkInFlight = true;
    m_history->claimBackfill(keys, this, [this, keys](const Result<QStringList>& granted) {
        m_chunkInFlight = false;
        askChunk(granted.value_or(keys));
    });
}

void SloMonitor::askChunk(const QStringList& granted)
{
    if (m_backfillPaused)
        return;
    const Instant newest = newestClosed();
    const Question question = chooseChunk(newest, granted);
    if (question.slos.empty() && missingKeys(newest).isEmpty()) {
        endBackfill();
        return;
    }
    if (question.slos.empty()) {
        publishProgress();
        m_clock->callAfter(kOthersTurn, this, [this] {
            if (m_backfill == Backfill::Running)
                nextChunk();
        });
        return;
    }
    publishProgress();
    m_chunkInFlight = true;
    ask(question, [this, question](const Result<SliceAnswer>& answer) {
        if (!answer) {
            m_chunkInFlight = false;
            chunkFailed(question, answer.error());
            return;
        }
        for (const SloId& id : question.slos)
            ++m_tracks.at(id).backfill.doneChunks;
        take(question, *answer, SloTrack::Asked::ByBackfill, [this] {
            m_chunkInFlight = false;
            chunkDone();
        });
    });
}

void SloMonitor::chunkDone()
{
    ++m_chunksDone;
    emit changed();
    nextChunk();
}

void SloMonitor::chunkFailed(const Question& question, const Error& error)
{
    if (isTooMuchAtOnce(error) && m_chunk > kShortestChunk) {
        m_chunk = std::max(m_chunk / 2, kShortestChunk); // divides a day, so chunks keep their edges
        nextChunk();
        return;
    }
    if (isTooMuchAtOnce(error)) {
        for (const SloId& id : question.slos)
            m_tracks.at(id).skip(question.range, error);
        chunkDone();
        return;
    }
    // The source is away: the next poll that succeeds goes on.
    m_backfill = Backfill::Failed;
    m_watch.state().error = error;
    emit changed();
    emit backfillEnded();
}

void SloMonitor::endBackfill()
{
    std::vector<SliceBatch> batches;
    bool incomplete = false;
    for (auto& [id, track] : m_tracks) {
        for (const TimeRange& range : track.settle())
            batches.push_back({ track.key, {}, range, track.way });
        incomplete = incomplete || !track.skipped.isEmpty();
        track.backfill.totalChunks = track.backfill.doneChunks;
    }
    store(std::move(batches));
    if (incomplete)
        m_retrySkippedAt = m_clock->now() + std::chrono::hours(1);
    m_backfill = Backfill::Done;
    publishProgress();
    // Snapshots carry the progress: they are made once more before anybody hears that it is over.
    evaluate(allIds(), {}, [this] {
        emit changed();
        emit backfillEnded();
    });
}

void SloMonitor::publishProgress()
{
    const Instant newest = newestClosed();
    int left = 0;
    std::map<int, int> groups; // objectives that miss equally much share their questions
    for (auto& [id, track] : m_tracks) {
        const int missing = track.chunksLeft(newest, m_chunk);
        track.backfill.totalChunks = track.backfill.doneChunks + missing;
        ++groups[missing];
    }
    for (const auto& [missing, objectives] : groups)
        left += missing * ((objectives + static_cast<int>(kObjectivesPerRequest) - 1) / static_cast<int>(kObjectivesPerRequest));
    const BackfillProgress progress { m_chunksDone, m_chunksDone + left };
    if (progress == m_watch.state().backfill)
        return;
    m_watch.state().backfill = progress;
    emit backfillChanged(progress);
}

void SloMonitor::takeFromOthers(const std::vector<SliceBatch>& batches)
{
    if (!m_isLoaded) {
        m_early.insert(m_early.end(), batches.begin(), batches.end());
        return;
    }
    std::map<QString, SloTrack*> byKey;
    for (auto& [id, track] : m_tracks)
        byKey.emplace(track.key, &track);
    std::map<SloId, std::vector<Slice>> slices;
    std::vector<SloId> touched;
    for (const SliceBatch& batch : batches) {
        const auto it = byKey.find(batch.key);
        if (it == byKey.end())
            continue;
        const SloId& id = it->second->spec.id;
        if (slices.count(id) == 0)
            touched.push_back(id);
        const std::vector<Slice> taken = it->second->takeFromOthers(batch);
        slices[id].insert(slices[id].end(), taken.begin(), taken.end());
    }
    if (!touched.empty())
        evaluate(touched, std::move(slices), [this] { emit changed(); });
}

} // namespace yagura
