// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/monitoring/ports.h"

#include <QObject>

#include <memory>

namespace yagura {

/// The watch: loads what is stored, back-fills what is missing, polls every source, and emits one board per change.
/// It owns the monitors of metrics, alerts and deploys and asks the ports; all of it runs on the GUI thread but decoding,
/// window mathematics and storage.
class BoardMonitor final : public QObject
{
    Q_OBJECT

public:
    BoardMonitor(Configuration configuration, Ports ports, QObject* parent = nullptr);
    ~BoardMonitor() override;

    void markAsDemo(); ///< every board says that it shows the demo world
    void start(); ///< stored truth first, then the first poll of every source, then back-fill newest first
    void refresh(); ///< polls every source now
    void pause(); ///< stops automatic polls; ages go on
    void resume();
    void reconfigure(Configuration configuration, std::map<SourceName, SourcePorts> sources); ///< keeps histories of unchanged objectives

    BoardPtr board() const; ///< never null
    bool firstPollFinished() const; ///< every source has answered or failed once
    bool backfillFinished() const; ///< nothing is missing in any SLO window, or its source failed

    /// What went wrong in the local history. It is said until the history works again, and for ten minutes at least: a damaged
    /// file is set aside in a moment, and somebody should hear of it.
    void setStorageTrouble(const Error& error);
    const std::optional<Error>& storageTrouble() const;
    void endSharedStorageTrouble(); ///< the shared history is back
    /// Another history from now on (`storage:` was changed); what is known stays. Before reconfigure().
    void setHistory(std::shared_ptr<HistoryStore> history);

    /// Operations are part of the board: the job controller reports here.
    void setOperation(const OperationState& operation);

signals:
    void changed(yagura::BoardPtr board);
    void firstPollDone();
    void backfillDone();
    void storageTroubleChanged();
    void backfillProgress(yagura::SourceName source, yagura::BackfillProgress progress);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yagura
