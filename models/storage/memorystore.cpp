// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/memorystore.h"

#include "models/storage/ranges.h"

#include <set>

namespace yagura {

namespace {

/// Later, in the context's thread, and never after the context died: as every port answers.
template <class T>
void answer(QObject* context, Callback<T> callback, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), result = std::move(result)] { callback(result); }, Qt::QueuedConnection);
}

class MemoryHistory final : public HistoryStore
{
public:
    void load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback) override
    {
        std::map<SloId, StoredSlo> found;
        for (const SloSpec& spec : slos) {
            StoredSlo& stored = found[spec.id];
            const auto known = m_series.find(sliceKey(spec));
            if (known == m_series.end()) {
                continue;
            }
            stored.history.put(known->second.history.slices(range));
            stored.covered = detail::clipRanges(known->second.covered, range);
            stored.way = known->second.way;
            if (!stored.covered.empty()) {
                stored.asOf = stored.covered.back().to;
            }
        }
        answer<std::map<SloId, StoredSlo>>(context, std::move(callback), std::move(found));
    }

    void store(std::vector<SliceBatch> batches, QObject* context, Callback<bool> callback) override
    {
        for (const SliceBatch& batch : batches) {
            StoredSlo& series = m_series[batch.key];
            series.history.put(batch.slices);
            series.way = batch.way;
            if (batch.covered) {
                series.covered.push_back({ floorTo(batch.covered->from), floorTo(batch.covered->to) });
                series.covered = detail::mergeRanges(std::move(series.covered));
            }
        }
        answer<bool>(context, std::move(callback), true);
    }

    void loadDeploys(QObject* context, Callback<DeploysSnapshot> callback) override
    {
        answer<DeploysSnapshot>(context, std::move(callback), m_deploys);
    }
    void storeDeploys(const DeploysSnapshot& snapshot) override
    {
        m_deploys = {};
        m_deploys.asOf = snapshot.asOf;
        m_deploys.deploys = snapshot.deploys;
    }
    void loadAlerts(QObject* context, Callback<AlertsSnapshot> callback) override
    {
        answer<AlertsSnapshot>(context, std::move(callback), m_alerts);
    }
    void storeAlerts(const AlertsSnapshot& snapshot) override
    {
        m_alerts = {};
        m_alerts.asOf = snapshot.asOf;
        m_alerts.alerts = snapshot.alerts;
        m_alerts.serviceOf = snapshot.serviceOf;
    }

private:
    std::map<QString, StoredSlo> m_series;
    DeploysSnapshot m_deploys;
    AlertsSnapshot m_alerts;
};

class MemoryJournal final : public JournalStore
{
public:
    void append(OpId op, QString step, QJsonObject detail, Instant at, QObject* context, Callback<JournalEntry> callback) override
    {
        JournalEntry entry;
        entry.seq = static_cast<qint64>(m_entries.size()) + 1;
        entry.at = at;
        entry.op = std::move(op);
        entry.step = std::move(step);
        entry.detail = std::move(detail);
        entry.hash = journalHash(m_entries.empty() ? QString() : m_entries.back().hash, entry);
        m_entries.push_back(entry);
        answer<JournalEntry>(context, std::move(callback), entry);
    }
    void entries(QObject* context, Callback<std::vector<JournalEntry>> callback) override
    {
        answer<std::vector<JournalEntry>>(context, std::move(callback), m_entries);
    }
    void claim(OpId op, Instant, QObject* context, Callback<bool> callback) override
    {
        answer<bool>(context, std::move(callback), m_claims.insert(op).second);
    }

private:
    std::vector<JournalEntry> m_entries;
    std::set<OpId> m_claims;
};

} // namespace

std::unique_ptr<HistoryStore> makeMemoryHistory() { return std::make_unique<MemoryHistory>(); }

std::unique_ptr<JournalStore> makeMemoryJournal() { return std::make_unique<MemoryJournal>(); }

} // namespace yagura
