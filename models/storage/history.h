// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/result.h"
#include "models/core/sourcestate.h"
#include "models/deploys/deploy.h"
#include "models/deploys/journal.h"
#include "models/slo/slicehistory.h"
#include "models/sources/worker.h"

#include <QObject>

#include <functional>
#include <map>

namespace yagura {

/// What is known of one objective from earlier: slices and how far complete answers reached.
struct StoredSlo
{
    SliceHistory history;
    std::optional<Instant> asOf; ///< newest closed slice held by a complete answer
    std::vector<TimeRange> covered; ///< ranges that complete answers covered (asked and answered), merged; gaps are to be back-filled
    CountingWay way = CountingWay::RawCounters;
};

/// The key under which slices are kept: id plus a hash of indicator and source, so that a changed query starts a new history.
QString sliceKey(const SloSpec& spec);

struct SliceBatch
{
    QString key;
    std::vector<Slice> slices;
    std::optional<TimeRange> covered; ///< set for a complete answer
    CountingWay way = CountingWay::RawCounters;
    Instant answered {}; ///< when the source said so: among several processes the later answer about a minute is the truth
};

/// The history database: SQLite in the data folder, on its own worker. A `kill -9` loses at most the batch in flight.
/// Two processes (window and command line) may use one file; a team may share one PostgreSQL (sharedhistory.h). A broken file is set aside,
/// never overwritten, and reported.
class HistoryStore
{
public:
    HistoryStore() = default;
    virtual ~HistoryStore() = default;
    Q_DISABLE_COPY_MOVE(HistoryStore)

    virtual void load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback)
        = 0;
    virtual void store(std::vector<SliceBatch> batches, QObject* context, Callback<bool> callback) = 0;
    /// Last known deploys and alerts, so that a restart shows them with their age.
    virtual void loadDeploys(QObject* context, Callback<DeploysSnapshot> callback) = 0;
    virtual void storeDeploys(const DeploysSnapshot& snapshot) = 0;
    virtual void loadAlerts(QObject* context, Callback<AlertsSnapshot> callback) = 0;
    virtual void storeAlerts(const AlertsSnapshot& snapshot) = 0;

    /// May this process back-fill these objectives (keys) now? Answers with those it may, for half a minute; what others have
    /// stored so far was reported to watchOthers() before. A history that nobody shares says yes to all.
    virtual void claimBackfill(const QStringList& keys, QObject* context, Callback<QStringList> callback);
    /// Hears, in the context's thread, of slices that other processes stored; they are in the history already. `answered` of such
    /// a batch: own answers up to then were weighed against it, later ones are not known yet and may be truer.
    virtual void watchOthers(QObject* context, const std::function<void(const std::vector<SliceBatch>&)>& heard);
};

/// The durable journal. `append` answers only after the entry is on disk (synchronous=FULL): nothing is sent before that.
class JournalStore
{
public:
    JournalStore() = default;
    virtual ~JournalStore() = default;
    Q_DISABLE_COPY_MOVE(JournalStore)

    virtual void append(OpId op, QString step, QJsonObject detail, Instant at, QObject* context, Callback<JournalEntry> callback) = 0;
    virtual void entries(QObject* context, Callback<std::vector<JournalEntry>> callback) = 0;
    /// The claim that makes a double click harmless: true for exactly one caller per op, over all processes.
    virtual void claim(OpId op, Instant at, QObject* context, Callback<bool> callback) = 0;
};

} // namespace yagura
