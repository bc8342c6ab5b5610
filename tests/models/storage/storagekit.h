// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"
#include "models/storage/memorystore.h"
#include "models/storage/sqlitestore.h"
#include "tests/support/testmain.h"

#include <optional>

namespace yagura::test {

inline const Instant kT0 = fromEpochMs(1'700'006'400'000); // 2023-11-15T00:00:00Z

inline Instant at(qint64 minutes) { return kT0 + minutes * kSlice; }

inline SloSpec sloNamed(const QString& id)
{
    SloSpec spec;
    spec.id = { id };
    spec.indicator.part = QStringLiteral("errors{slo=\"%1\"}").arg(id);
    spec.indicator.total = QStringLiteral("requests");
    spec.windows = { { Window::Kind::Rolling, std::chrono::hours(24) } };
    return spec;
}

/// Waits for the one answer of a call: `await<bool>(this, [&](auto callback) { store.store(batches, this, callback); })`.
template <class T, class Call>
Result<T> await(QObject*, Call call)
{
    auto answer = std::make_shared<std::optional<Result<T>>>();
    call(Callback<T>([answer](Result<T> result) { *answer = std::move(result); }));
    if (answer->has_value()) {
        return fail(Error::Kind::Internal, QStringLiteral("answered inside the call"));
    }
    if (!QTest::qWaitFor([&answer] { return answer->has_value(); }, 20'000)) {
        return fail(Error::Kind::TimedOut, QStringLiteral("no answer"));
    }
    return **answer;
}

inline Result<bool> store(HistoryStore& history, QObject* context, const std::vector<SliceBatch>& batches)
{
    return await<bool>(context, [&](Callback<bool> callback) { history.store(batches, context, callback); });
}

inline Result<std::map<SloId, StoredSlo>> load(HistoryStore& history, QObject* context, const std::vector<SloSpec>& slos, TimeRange range)
{
    return await<std::map<SloId, StoredSlo>>(
        context, [&](Callback<std::map<SloId, StoredSlo>> callback) { history.load(slos, range, context, callback); });
}

inline Result<JournalEntry> append(
    JournalStore& journal, QObject* context, const QString& op, const QString& step, const QJsonObject& detail = {})
{
    return await<JournalEntry>(
        context, [&](Callback<JournalEntry> callback) { journal.append({ op }, step, detail, at(1), context, callback); });
}

inline Result<std::vector<JournalEntry>> entries(JournalStore& journal, QObject* context)
{
    return await<std::vector<JournalEntry>>(
        context, [&](Callback<std::vector<JournalEntry>> callback) { journal.entries(context, callback); });
}

} // namespace yagura::test
