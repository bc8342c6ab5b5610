// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

namespace yagura {

void HistoryStore::claimBackfill(const QStringList& keys, QObject* context, Callback<QStringList> callback)
{
    QMetaObject::invokeMethod(
        context, [keys, callback = std::move(callback)] { callback(keys); }, Qt::QueuedConnection);
}

void HistoryStore::watchOthers(QObject*, const std::function<void(const std::vector<SliceBatch>&)>&) { }

} // namespace yagura
