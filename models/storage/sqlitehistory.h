// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/seriesids.h"
#include "models/storage/sqlitefile.h"
#include "models/storage/sqlitestore.h"
#include "models/storage/troublepost.h"

#include <functional>
#include <memory>

namespace yagura::detail {

/// `history.sqlite` as a history: the whole of it, or the local copy of a shared one.
class SqliteHistory final : public HistoryStore
{
public:
    /// Kept: what is stored is also noted for the shared history, in the same transaction.
    enum class Notes { None, Kept };
    SqliteHistory(const QString& folder, std::shared_ptr<Worker> worker, std::shared_ptr<TroublePost> trouble, Notes notes);
    ~SqliteHistory() override;
    Q_DISABLE_COPY_MOVE(SqliteHistory)

    static QString pathIn(const QString& folder);

    void load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback) override;
    void store(std::vector<SliceBatch> batches, QObject* context, Callback<bool> callback) override;
    void loadDeploys(QObject* context, Callback<DeploysSnapshot> callback) override;
    void storeDeploys(const DeploysSnapshot& snapshot) override;
    void loadAlerts(QObject* context, Callback<AlertsSnapshot> callback) override;
    void storeAlerts(const AlertsSnapshot& snapshot) override;

private:
    void storeBody(QLatin1String name, std::function<QByteArray()> body);

    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<TroublePost> m_trouble;
    std::shared_ptr<SqliteFile> m_file;
    std::shared_ptr<SeriesIds> m_ids = std::make_shared<SeriesIds>(); // touched on the worker only
    Notes m_notes;
};

} // namespace yagura::detail
