// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"
#include "models/monitoring/sliceledger.h"
#include "models/monitoring/slotrack.h"
#include "models/monitoring/sourcewatch.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace yagura {

/// Watches the objectives of one metrics source: stored truth first, then the recent minutes, then what is missing of the
/// windows, newest first, while polls go on. A poll asks only for what is newer than the last covered slice and the
/// provisional tail. Nothing here decides when to poll: PollScheduler does. An objective with grouping becomes one objective for
/// each group that the server knows; it is asked now and then whether there are new ones.
class SloMonitor final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        SourceConfig source;
        std::vector<SloSpec> slos;
        StatusLimits limits;
    };
    SloMonitor(Setup setup, const Ports& ports, std::shared_ptr<SliceLedger> ledger, QObject* parent = nullptr);
    ~SloMonitor() override;

    /// `known`: what another monitor knew of unchanged objectives; the rest is loaded from storage. Ends with loaded().
    void start(std::map<QString, SloTrack> known);
    void poll(); ///< ends with polled(); one at a time
    void pauseBackfill();
    void resumeBackfill();
    void tick(); ///< ages go on without any answer
    void takeFromOthers(const std::vector<SliceBatch>& batches); ///< what other processes stored in a shared history; slobackfill.cpp
    /// Takes objectives in that were found on the server itself: stored truth, a poll of their own, then what is missing.
    void watchAlso(const std::vector<SloSpec>& found); // slosfound.cpp

    const SourceState& state() const { return m_watch.state(); }
    Ageing ageing() const { return m_watch.ageing(); }
    const std::map<SloId, SloTrack>& tracks() const { return m_tracks; }
    std::map<QString, SloTrack> tracksByKey() const;
    bool hasPolledOnce() const { return m_watch.hasFinishedOnce(); }
    bool isBackfillFinished() const;

    static constexpr Millis kLongestChunk = std::chrono::hours(24);
    static constexpr Millis kShortestChunk = std::chrono::hours(1);
    static constexpr std::size_t kObjectivesPerRequest = 20;
    static constexpr Millis kOthersTurn = std::chrono::seconds(2); ///< how often it is asked whether others have filled in the rest
    static constexpr std::size_t kMostGroups = 50; ///< of one objective; that there are more is said
    static constexpr Millis kGroupsKeep = std::chrono::minutes(10);

signals:
    void loaded();
    void changed();
    void polled();
    void storageAnswered(std::optional<yagura::Error> error); ///< none: what came was stored
    void backfillChanged(yagura::BackfillProgress progress);
    void backfillEnded();

private:
    using Tracks = std::vector<SloTrack*>;
    struct Question
    {
        TimeRange range;
        std::vector<SloId> slos;
    };
    struct Grouped
    {
        SloSpec spec; ///< as the file has it
        std::optional<Instant> asked; ///< when its groups were answered
        std::size_t watched = 0;
    };
    enum class Backfill { Idle, Running, Failed, Done };
    enum class Joining { None, Waiting, Polling }; ///< objectives that came later have not been polled yet

    std::vector<Question> pollQuestions(Instant newest) const;
    void askNext();
    void finishPoll();
    void ask(const Question& question, Callback<SliceAnswer> callback);
    void take(const Question& question, const SliceAnswer& answer, SloTrack::Asked asked, std::function<void()> done);
    void failAll(const std::vector<SloId>& slos, const Error& error);
    void evaluate(const std::vector<SloId>& slos, std::map<SloId, std::vector<Slice>> slices, std::function<void()> done);
    void store(std::vector<SliceBatch> batches);
    void adoptSnapshots(std::vector<SloSnapshot> snapshots);
    std::vector<SloId> allIds() const;
    Instant newestClosed() const { return floorTo(m_clock->now()); }
    void describe();
    void loadStored(const std::vector<SloSpec>& unknown, std::function<void()> done);

    void askGroups(std::size_t index, std::function<void()> done);
    void takeGroups(Grouped& grouped, const std::vector<Labels>& groups, std::function<void()> done);
    bool adoptKnown(SloTrack& track);

    void continueBackfill();
    void nextChunk();
    QStringList missingKeys(Instant newest) const;
    Question chooseChunk(Instant newest, const QStringList& keys) const;
    void askChunk(const QStringList& granted);
    void chunkFailed(const Question& question, const Error& error);
    void chunkDone();
    void endBackfill();
    void publishProgress();

    SourceConfig m_source;
    StatusLimits m_limits;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HistoryStore> m_history;
    std::shared_ptr<MetricSource> m_metrics;
    std::shared_ptr<SliceLedger> m_ledger;
    SourceWatch m_watch;
    std::map<SloId, SloTrack> m_tracks;
    std::vector<Grouped> m_grouped;
    std::map<QString, SloTrack> m_known; ///< by key, of an earlier monitor: for groups that are not found yet
    Instant m_evaluatedMinute {};

    struct Poll
    {
        std::deque<Question> open;
        PollOutcome outcome = PollOutcome::FreshComplete;
        std::optional<Error> error;
        std::vector<SloId> failed;
        int answered = 0;
        bool running = false;
    } m_poll;

    Backfill m_backfill = Backfill::Idle;
    Joining m_joining = Joining::None;
    bool m_backfillPaused = false;
    bool m_chunkInFlight = false;
    Millis m_chunk = kLongestChunk;
    int m_chunksDone = 0;
    std::optional<Instant> m_retrySkippedAt;
    bool m_isLoaded = false;
    std::vector<SliceBatch> m_early; ///< of others, while the stored slices were still being read
};

} // namespace yagura
