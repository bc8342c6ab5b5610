// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"

#include <QObject>

#include <vector>

namespace yagura::detail {

/// Carries what other processes stored to whoever watches: a queued signal, which ends with the watcher.
class ArrivalPost final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// From any thread.
    void post(const std::vector<SliceBatch>& batches) { emit arrived(batches); }

signals:
    void arrived(const std::vector<yagura::SliceBatch>& batches);
};

} // namespace yagura::detail
