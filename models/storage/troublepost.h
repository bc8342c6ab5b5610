// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlitestore.h"

namespace yagura::detail {

/// Carries troubles from the storage thread to whoever watches: a queued signal, which ends with the watcher.
class TroublePost final : public QObject
{
    Q_OBJECT

public:
    explicit TroublePost(const StorageWatch& watch)
    {
        if (watch.context != nullptr && watch.trouble) {
            connect(this, &TroublePost::trouble, watch.context, watch.trouble, Qt::QueuedConnection);
        }
        if (watch.context != nullptr && watch.healed) {
            connect(this, &TroublePost::healed, watch.context, watch.healed, Qt::QueuedConnection);
        }
    }
    /// From any thread.
    void post(const Error& error) { emit trouble(error); }
    void postHealed() { emit healed(); }

signals:
    void trouble(const yagura::Error& error);
    void healed();
};

} // namespace yagura::detail
