// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "widgets/deploys/rollbackface.h"

#include <QFrame>
#include <QTimeZone>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yagura {

class GuardList;
class LogView;
class MessageBar;
class NowAndTarget;
class OptionDiff;
class PlainLabel;

/// What the panel offers: made by whoever prepares requests, shown again whenever it changes.
struct RollbackOffer
{
    JobRequest request;
    std::vector<RollbackCandidate> candidates;
    std::vector<Guard> guards;
    JobOptions optionsNow; ///< of the execution that runs now
    std::optional<Millis> usual; ///< how long the job takes
};

/// The one place where the world is changed by hand: now → target → options that change → guards → what runs → type the
/// name. Not modal; Cancel has the focus; Enter never fires; a press counts once. It only emits what a person decided.
class RollbackPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RollbackPanel(ServiceId service, QWidget* parent = nullptr);

    const ServiceId& service() const { return m_service; }
    OpId op() const { return m_offer.request.op; }
    bool isStarted() const { return m_fired; }
    RollbackFace face() const;

    void showOffer(const RollbackOffer& offer);
    void showRefusal(const QString& why); ///< no request can be made
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void showOperation(const OperationState& operation);
    void appendLog(const LogPage& page);

signals:
    void targetChosen(const QString& version);
    void startRequested(const yagura::JobRequest& request);
    void abortRequested(const yagura::OpId& op);
    void executionAbortRequested(const yagura::SourceName& source, const QString& executionId);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* all);
    void buildDecision();
    void buildProgress();
    void buildFoot(QVBoxLayout* all);
    void fillCandidates();
    void fillRunning();
    void updateSides();
    void updateFoot();
    void updateProgress();
    void fire();
    QString whyDisabled() const;

    ServiceId m_service;
    RollbackOffer m_offer;
    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<OperationState> m_operation;
    QString m_refusal;
    bool m_fired = false;
    QString m_shownCandidates;

    PlainLabel* m_subtitle = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_decision = nullptr;
    NowAndTarget* m_sides = nullptr;
    QWidget* m_candidates = nullptr;
    PlainLabel* m_optionsHead = nullptr;
    OptionDiff* m_options = nullptr;
    PlainLabel* m_guardsHead = nullptr;
    GuardList* m_guards = nullptr;
    QWidget* m_running = nullptr;
    QWidget* m_progress = nullptr;
    MessageBar* m_outcome = nullptr;
    PlainLabel* m_verification = nullptr;
    LogView* m_log = nullptr;
    QWidget* m_arming = nullptr;
    QLineEdit* m_typed = nullptr;
    PlainLabel* m_matches = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_abort = nullptr;
    PlainLabel* m_why = nullptr;
    PlainLabel* m_opId = nullptr;
};

} // namespace yagura
