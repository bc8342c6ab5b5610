// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/rollbackpanel.h"

#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/deploys/logview.h"
#include "widgets/deploys/rollbackparts.h"
#include "widgets/theme/stylesheet.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {

namespace {

const SloSnapshot* watchedSlo(const Board& board, const JobRequest& request)
{
    if (const SloSnapshot* slo = board.slo(request.verifySlo))
        return slo;
    const auto slos = board.slosOf(request.service);
    return slos.empty() ? nullptr : slos.front();
}

void clear(QWidget* holder)
{
    const auto children = holder->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        child->hide();
        child->deleteLater();
    }
}

} // namespace

RollbackFace RollbackPanel::face() const
{
    return rollbackFace({ m_service.value, m_typed->text(), m_refusal.isEmpty() ? &m_offer.guards : nullptr,
        m_operation ? &*m_operation : nullptr, m_fired });
}

void RollbackPanel::showOffer(const RollbackOffer& offer)
{
    if (m_fired)
        return;
    m_offer = offer;
    m_refusal.clear();
    fillCandidates();
    m_options->setOptions(offer.optionsNow, offer.request.options);
    m_optionsHead->setText(tr("Options that change: %1 of %2").arg(m_options->changed()).arg(offer.request.options.size()));
    m_guards->setGuards(offer.guards, m_board ? m_board->at : Instant {});
    const JobRequest& request = offer.request;
    m_subtitle->setText(offer.usual ? tr("job %1 on %2, usually %3", "job, source, how long it takes")
                                          .arg(request.jobName, request.source.value, durationText(*offer.usual))
                                    : tr("job %1 on %2", "job, source").arg(request.jobName, request.source.value));
    m_opId->setText(tr("op-id %1, not sent yet. Leaves this machine once at most.").arg(offer.request.op.value));
    updateSides();
    updateFoot();
}

void RollbackPanel::showRefusal(const QString& why)
{
    if (m_fired)
        return;
    m_refusal = why;
    updateFoot();
}

void RollbackPanel::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    if (!m_fired) {
        m_guards->setGuards(m_offer.guards, board->at);
        updateSides();
        fillRunning();
    }
    updateProgress();
}

void RollbackPanel::showOperation(const OperationState& operation)
{
    if (!(operation.request.op == m_offer.request.op))
        return;
    m_fired = true;
    m_operation = operation;
    updateProgress();
    updateFoot();
}

void RollbackPanel::appendLog(const LogPage& page) { m_log->append(page); }

void RollbackPanel::fillCandidates()
{
    QStringList now { m_offer.request.version };
    for (const RollbackCandidate& candidate : m_offer.candidates)
        now.append(candidate.version + burnFineText(candidate.burnThen));
    // Why: rows that are made anew under the hand of a person would lose focus and hover.
    const QString shown = now.join(QLatin1Char('\n'));
    if (shown == m_shownCandidates)
        return;
    m_shownCandidates = shown;
    clear(m_candidates);
    auto* column = static_cast<QVBoxLayout*>(m_candidates->layout());
    column->addWidget(new CandidateHead(m_candidates));
    int count = 0;
    for (const RollbackCandidate& candidate : m_offer.candidates) {
        if (++count > 5 && candidate.version != m_offer.request.version)
            continue;
        auto* row = new CandidateRow(candidate, m_candidates);
        row->setChecked(candidate.version == m_offer.request.version);
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, version = candidate.version] { emit targetChosen(version); });
    }
}

void RollbackPanel::fillRunning()
{
    clear(m_running);
    auto* column = static_cast<QVBoxLayout*>(m_running->layout());
    const std::vector<Execution> running = m_board->deploys.running(m_service);
    if (running.empty()) {
        column->addWidget(new PlainLabel(tr("nothing runs for this service"), Type::Small, Token::Muted, m_running));
        return;
    }
    for (const Execution& execution : running) {
        auto* line = new QWidget(m_running);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        const std::optional<Millis> age = execution.startedAt ? std::optional(m_board->at - *execution.startedAt) : std::nullopt;
        auto* text = new PlainLabel(
            tr("#%1, %2, %3", "execution, user, age").arg(execution.id, execution.user, age ? durationText(*age) : noValue()), Type::Body,
            Token::Text, line);
        text->setElide(Qt::ElideRight);
        row->addWidget(text, 1);
        auto* stop = new QPushButton(tr("Abort #%1").arg(execution.id), line);
        stop->setAutoDefault(false);
        setStyleRole(stop, "dense");
        row->addWidget(stop);
        column->addWidget(line);
        connect(stop, &QPushButton::clicked, this, [this, stop, id = execution.id] {
            // Why two presses: stopping somebody's job is as real as starting one.
            if (!stop->property("sure").toBool()) {
                stop->setProperty("sure", true);
                stop->setText(tr("Really abort #%1?").arg(id));
                return;
            }
            stop->setEnabled(false);
            emit executionAbortRequested(m_offer.request.source, id);
        });
    }
}

void RollbackPanel::updateSides()
{
    if (!m_board)
        return;
    const Deploy* current = m_board->deploys.current(m_service);
    const SloSnapshot* slo = watchedSlo(*m_board, m_offer.request);
    NowAndTarget::Side now { m_offer.request.fromVersion.isEmpty() && current ? current->version : m_offer.request.fromVersion, {}, false };
    const std::optional<double> burn = slo ? slo->burnOver(std::chrono::hours(1)) : std::nullopt;
    now.bad = burn && *burn > 1;
    const std::optional<Instant> since
        = current ? (current->execution.endedAt ? current->execution.endedAt : current->execution.startedAt) : std::nullopt;
    now.facts = tr("%1 burn, live for %2", "rate, duration").arg(burnText(burn), since ? durationText(m_board->at - *since) : noValue());
    NowAndTarget::Side target { m_offer.request.version, {}, false };
    for (const RollbackCandidate& candidate : m_offer.candidates) {
        if (candidate.version == target.version)
            target.facts
                = tr("%1 burn, was live for %2", "rate, duration").arg(burnFineText(candidate.burnThen), durationText(candidate.wasLive));
    }
    m_sides->setSides(now, target);
}

QString RollbackPanel::whyDisabled() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    int blocks = 0;
    const Guard* first = nullptr;
    for (const Guard& guard : m_offer.guards) {
        if (guard.verdict != Verdict::Block)
            continue;
        ++blocks;
        first = first ? first : &guard;
    }
    if (first)
        return tr("%1: %2", "blocks, the first one").arg(tr("%n guards block", nullptr, blocks), guardEvidence(*first));
    return tr("Type the service name to arm the button.");
}

void RollbackPanel::updateFoot()
{
    const RollbackFace now = face();
    const qsizetype wanted = m_service.value.size();
    const bool matches = m_typed->text() == m_service.value;
    m_matches->setText(matches ? tr("name matches") : tr("%1 of %2 letters").arg(std::min(m_typed->text().size(), wanted)).arg(wanted));
    m_matches->setInk(matches ? Token::Ok : Token::Muted);
    const bool decides = now == RollbackFace::TypeToArm || now == RollbackFace::Blocked || now == RollbackFace::Armed;
    m_arming->setVisible(decides);
    m_decision->setVisible(decides);
    m_progress->setVisible(!decides);
    m_go->setEnabled(now == RollbackFace::Armed);
    m_cancel->setText(decides ? tr("Cancel") : tr("Close"));
    m_abort->setVisible(m_operation && m_operation->canAbort && now == RollbackFace::Running);
    const QString run = m_operation && m_operation->execution ? m_operation->execution->id : QStringLiteral("?");
    switch (now) {
    case RollbackFace::TypeToArm:
    case RollbackFace::Blocked:
        m_go->setText(tr("Roll back to %1").arg(m_offer.request.version));
        setGlyph(m_go, Glyph::Lock, GlyphInk::Muted);
        m_why->setText(whyDisabled());
        break;
    case RollbackFace::Armed:
        m_go->setText(tr("Roll back to %1").arg(m_offer.request.version));
        setGlyph(m_go, Glyph::Rollback, GlyphInk::OnPrimary);
        m_why->setText(tr("Armed. A press sends it once; Enter does nothing."));
        break;
    case RollbackFace::Sending:
        m_go->setText(tr("Sending once…"));
        setGlyph(m_go, Glyph::Loading, GlyphInk::Muted);
        m_why->setText(tr("The intent is in the journal before anything leaves."));
        break;
    case RollbackFace::Running:
        m_go->setText(tr("#%1 runs").arg(run));
        setGlyph(m_go, Glyph::Terminal, GlyphInk::Muted);
        m_why->setText(tr("Closing this panel stops nothing."));
        break;
    case RollbackFace::Unknown:
        m_go->setText(tr("Unknown: looking up #%1").arg(run));
        setGlyph(m_go, Glyph::NoData, GlyphInk::Muted);
        m_why->setText(tr("Never sent again."));
        break;
    case RollbackFace::Done:
        m_go->setText(m_operation && !m_operation->isOver() ? tr("Rolled back, verifying")
                                                            : outcomeWord(m_operation ? m_operation->outcome : OpOutcome::None));
        setGlyph(m_go, m_operation && m_operation->isOver() && m_operation->outcome != OpOutcome::Succeeded ? Glyph::Failed : Glyph::Ok,
            GlyphInk::Muted);
        m_why->setText(
            m_operation ? tr("op-id %1, requests sent: %2").arg(m_operation->request.op.value).arg(m_operation->requestsSent) : QString());
        break;
    case RollbackFace::NotStarted:
        m_go->setText(tr("Not started"));
        setGlyph(m_go, Glyph::Failed, GlyphInk::Muted);
        m_why->setText(tr("Nothing was changed. Close the panel and open it again for a new attempt."));
        break;
    }
    m_opId->setVisible(decides);
}

void RollbackPanel::updateProgress()
{
    if (!m_operation)
        return;
    const OperationState& op = *m_operation;
    const bool over = op.isOver();
    const MessageBar::Kind kind = !over      ? (op.phase == OpPhase::Reconciling ? MessageBar::Kind::Unknown : MessageBar::Kind::Info)
        : op.outcome == OpOutcome::Succeeded ? MessageBar::Kind::Info
        : op.outcome == OpOutcome::Unknown   ? MessageBar::Kind::Unknown
                                             : MessageBar::Kind::Critical;
    const QString text = over ? outcomeText(op) : phaseText(op);
    m_outcome->setMessage(kind, text);
    m_outcome->setAccessibleName(text);
    m_outcome->setToolTip(text);
    if (op.verification) {
        const Instant now = m_board ? m_board->at : op.verification->from;
        const QString burn = tr("burn over 5m: %1 before, %2 now").arg(burnText(op.burnBefore), burnText(op.burnNow));
        m_verification->setText(over
                ? burn
                : tr("verifying, %1 of %2; %3", "elapsed, window, burn")
                      .arg(durationText(std::max(Millis(0), now - op.verification->from)), durationText(op.verification->length()), burn));
    }
    m_verification->setVisible(op.verification.has_value());
    if (op.execution) {
        const std::optional<Instant> end = op.execution->endedAt ? op.execution->endedAt
            : m_board                                            ? std::optional(m_board->at)
                                                                 : std::nullopt;
        const QString length
            = op.execution->startedAt && end ? durationText(std::max(Millis(0), *end - *op.execution->startedAt)) : noValue();
        m_log->setState(tr("#%1 %2, %3", "execution, state, duration").arg(op.execution->id, executionWord(op.execution->status), length));
    }
    if (!op.mismatchedOptions.isEmpty())
        m_verification->setText(tr("The server took other values than were sent: %1").arg(listText(op.mismatchedOptions)));
}

void RollbackPanel::fire()
{
    if (m_fired || face() != RollbackFace::Armed)
        return;
    m_fired = true;
    m_log->begin(tr("Log of the rollback"), m_zone);
    updateFoot();
    m_cancel->setFocus();
    emit startRequested(m_offer.request);
}

void RollbackPanel::closeEvent(QCloseEvent* event)
{
    QFrame::closeEvent(event);
    emit closed();
}

void RollbackPanel::keyPressEvent(QKeyEvent* event)
{
    // Why: no key that a hand may rest on reaches the button from here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace yagura
