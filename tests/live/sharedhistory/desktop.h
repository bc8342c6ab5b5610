// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sharedhistory.h"
#include "tests/live/sharedhistory/fixedsecrets.h"
#include "tests/models/storage/storagekit.h"
#include "tests/support/servers/postgresserver.h"

namespace yagura::test {

inline SloSpec plain(const QString& id)
{
    SloSpec spec;
    spec.id = { id };
    return spec;
}

/// One desktop of the team: a data folder and what it heard.
struct Desktop
{
    Desktop(const PostgresServer& server, const QString& folder, const QByteArray& password = PostgresServer::password(),
        const QString& user = QStringLiteral("yagura"))
        : worker(std::make_shared<Worker>(QStringLiteral("storage")))
        , shared(std::make_shared<Worker>(QStringLiteral("shared history")))
        , history(makeSharedHistory(folder,
              { QStringLiteral("127.0.0.1"), server.port(), QStringLiteral("yagura"), user, QStringLiteral("word") }, worker, shared,
              std::make_shared<FixedSecrets>(password), std::make_shared<SystemClock>(),
              { &context, [this](const Error& error) { troubles.push_back(error); }, [this] { ++healed; } }))
    {
        history->watchOthers(&context, [this](const std::vector<SliceBatch>& batches) {
            for (const SliceBatch& batch : batches) {
                for (const Slice& slice : batch.slices)
                    heard[batch.key][slice.end] = slice;
            }
        });
    }

    QStringList claim(const QStringList& keys)
    {
        return await<QStringList>(&context, [&](Callback<QStringList> callback) {
            history->claimBackfill(keys, &context, callback);
        }).value_or(QStringList { QStringLiteral("no answer") });
    }
    std::vector<Slice> held(const QString& id, TimeRange range)
    {
        const auto stored = load(*history, &context, { plain(id) }, range);
        return stored ? stored->at({ id }).history.slices(range) : std::vector<Slice>();
    }
    bool has(const QString& id, const std::vector<Slice>& slices) { return held(id, { at(0), at(100'000) }) == slices; }
    bool put(const QString& id, const Slice& slice, qint64 answered)
    {
        return store(*history, &context,
            { { sliceKey(plain(id)), { slice }, TimeRange { slice.end - kSlice, slice.end }, CountingWay::RawCounters,
                fromEpochMs(answered) } })
            .has_value();
    }

    QObject context;
    std::vector<Error> troubles;
    int healed = 0;
    std::map<QString, std::map<Instant, Slice>> heard;
    std::shared_ptr<Worker> worker;
    std::shared_ptr<Worker> shared;
    std::unique_ptr<HistoryStore> history;
};

} // namespace yagura::test
