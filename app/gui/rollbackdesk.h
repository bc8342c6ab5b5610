// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/backend.h"
#include "widgets/deploys/rollbackpanel.h"

#include <QPointer>

namespace yagura {

class MainWindow;

/// Between the rollback panel and the job controller: prepares what the panel offers, carries a decision down once, and
/// brings states and log lines up.
class RollbackDesk final : public QObject
{
    Q_OBJECT

public:
    RollbackDesk(BackEnd& backEnd, MainWindow& window);
    void open(const ServiceId& service);
    void showBoard(const BoardPtr& board);
    RollbackPanel* panel() const { return m_panel; }

private:
    void makeOffer(const QString& version);
    void refreshOffer();
    void showOperation(const OperationState& operation);
    void followOnce(const OperationState& operation);

    BackEnd& m_backEnd;
    MainWindow& m_window;
    QPointer<RollbackPanel> m_panel;
    RollbackOffer m_offer;
    QString m_followed;
};

} // namespace yagura
