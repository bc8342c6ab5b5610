// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rollbackdesk.h"

#include "models/wording/errortext.h"
#include "models/wording/sentences.h"
#include "widgets/shell/mainwindow.h"

namespace yagura {

RollbackDesk::RollbackDesk(BackEnd& backEnd, MainWindow& window)
    : m_backEnd(backEnd)
    , m_window(window)
{
    connect(&backEnd.jobs(), &JobController::changed, this, &RollbackDesk::showOperation);
}

void RollbackDesk::open(const ServiceId& service)
{
    if (service.isEmpty() || (m_panel && m_panel->service() == service && m_panel->isVisible()))
        return;
    m_followed.clear();
    m_panel = new RollbackPanel(service);
    m_window.setSidePanel(m_panel);
    connect(m_panel, &RollbackPanel::targetChosen, this, &RollbackDesk::makeOffer);
    connect(m_panel, &RollbackPanel::startRequested, this, [this](const JobRequest& request) { m_backEnd.jobs().start(request); });
    connect(m_panel, &RollbackPanel::abortRequested, this, [this](const OpId& op) { m_backEnd.jobs().abort(op); });
    connect(m_panel, &RollbackPanel::executionAbortRequested, this, [this](const SourceName& source, const QString& id) {
        m_backEnd.jobs().abortExecution(source, id, this, [this](const StartAnswer&) { m_backEnd.monitor().refresh(); });
    });
    // Why later: the panel is inside its own close event.
    connect(
        m_panel, &RollbackPanel::closed, this, [this] { m_window.setSidePanel(nullptr); }, Qt::QueuedConnection);

    for (const OperationState& operation : m_backEnd.jobs().operations()) {
        if (operation.request.service == service && !operation.isOver()) {
            m_offer = {};
            m_offer.request = operation.request;
            m_panel->showOffer(m_offer);
            showOperation(operation);
            break;
        }
    }
    if (!m_panel->isStarted())
        makeOffer({});
    showBoard(m_window.board());
}

void RollbackDesk::makeOffer(const QString& version)
{
    if (!m_panel || m_panel->isStarted())
        return;
    const BoardPtr board = m_window.board();
    if (const QString waits = board ? rollbackWaitsFor(*board, m_panel->service()) : QString(); !waits.isEmpty()) {
        m_panel->showRefusal(waits);
        return;
    }
    const Result<JobRequest> request = m_backEnd.jobs().prepareRollback(m_panel->service(), version);
    if (!request) {
        m_panel->showRefusal(errorText(request.error()));
        return;
    }
    m_offer = {};
    m_offer.request = *request;
    refreshOffer();
}

void RollbackDesk::refreshOffer()
{
    const BoardPtr board = m_window.board();
    if (!m_panel || m_panel->isStarted() || !board || m_offer.request.op.isEmpty())
        return;
    const SloSnapshot* slo = board->slo(m_offer.request.verifySlo);
    if (!slo) {
        const auto slos = board->slosOf(m_panel->service());
        slo = slos.empty() ? nullptr : slos.front();
    }
    m_offer.candidates = rollbackCandidates(board->deploys, m_panel->service(), slo, board->at);
    m_offer.guards = m_backEnd.jobs().guards(m_offer.request);
    if (const Deploy* current = board->deploys.current(m_panel->service()))
        m_offer.optionsNow = current->execution.options;
    // Why: an op id is new for every attempt; as a difference it would only hide the real ones.
    m_offer.optionsNow.insert(m_offer.request.opIdOption, m_offer.request.op.value);
    if (const Job* job = board->deploys.job(m_offer.request.source, m_offer.request.jobId))
        m_offer.usual = job->averageDuration;
    m_panel->showOffer(m_offer);
}

void RollbackDesk::showBoard(const BoardPtr& board)
{
    if (!m_panel || !board)
        return;
    if (m_offer.request.op.isEmpty())
        makeOffer({});
    refreshOffer();
    m_panel->showBoard(board, m_window.zone());
}

void RollbackDesk::showOperation(const OperationState& operation)
{
    if (!m_panel || !(operation.request.op == m_panel->op()))
        return;
    m_panel->showOperation(operation);
    followOnce(operation);
}

void RollbackDesk::followOnce(const OperationState& operation)
{
    if (!operation.execution || operation.execution->id.isEmpty() || m_followed == operation.execution->id)
        return;
    m_followed = operation.execution->id;
    // The panel is the context: closing it stops the following, never the job.
    m_backEnd.jobs().follow(
        operation.request.source, m_followed, m_panel,
        [panel = m_panel](const LogPage& page) {
            if (panel)
                panel->appendLog(page);
        },
        [](const Result<Execution>&) {});
}

} // namespace yagura
