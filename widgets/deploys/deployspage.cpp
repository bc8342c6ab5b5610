// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/deployspage.h"

#include "models/itemmodels/boardmodels.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/deploys/deploytimeline.h"
#include "widgets/deploys/logview.h"
#include "widgets/tables/facttable.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {

DeploysPage::DeploysPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new DeploysModel(this))
    , m_message(new MessageBar(this))
    , m_outcome(new PlainLabel(QString(), Type::Small, Token::Muted, this))
    , m_filter(new QLineEdit(this))
    , m_rollback(new QPushButton(this))
    , m_timeline(new DeployTimeline(this))
    , m_table(new FactTable(
          m_model, { { 128 }, { 120, 1 }, { 150, 1 }, { 120, 1 }, { 90 }, { 136 }, { 210, 2 } }, tr("Deploys, newest first"), this))
    , m_empty(new EmptyState(this))
    , m_log(new LogView(this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: service, version, person"));
    m_filter->setAccessibleName(tr("Filter deploys"));
    m_filter->setFixedWidth(260);
    m_outcome->setElide(Qt::ElideRight);
    m_rollback->setObjectName(QStringLiteral("rollback"));
    setGlyph(m_rollback, Glyph::Rollback, GlyphInk::OnPrimary);
    setStyleRole(m_rollback, "primary");

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_filter);
    head->addWidget(m_outcome, 1);
    head->addWidget(m_rollback);

    auto* timeline = new SectionPanel(this);
    timeline->body()->setContentsMargins(0, 4, 0, 4);
    timeline->body()->addWidget(m_timeline);
    auto* table = new SectionPanel(this);
    table->body()->setContentsMargins(8, 4, 8, 8);
    table->body()->addWidget(m_table, 1);
    table->body()->addWidget(m_empty, 1);
    m_table->view()->setSortingEnabled(true);
    m_table->view()->sortByColumn(DeploysModel::Done, Qt::DescendingOrder);
    auto* log = new SectionPanel(this);
    log->body()->addWidget(m_log, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::pageMargin, 12, space::pageMargin, 12);
    all->setSpacing(space::panelGap);
    all->addWidget(m_message);
    all->addLayout(head);
    all->addWidget(timeline, 5);
    all->addWidget(table, 4);
    all->addWidget(log, 3);
    m_message->hide();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { m_table->proxy()->setFilter({ words, {}, {} }); });
    connect(m_table, &FactTable::chosen, this, &DeploysPage::choose);
    connect(m_timeline, &DeployTimeline::chosen, this, [this](const QString& id) {
        m_table->select(id);
        choose(id);
    });
    connect(m_rollback, &QPushButton::clicked, this, [this] { emit rollbackRequested(selectedService()); });
}

QString DeploysPage::subtitle(const Board& board)
{
    int running = 0;
    for (const Deploy& deploy : board.deploys.deploys)
        running += deploy.execution.isEnded() ? 0 : 1;
    const QString known = tr("%n executions", nullptr, static_cast<int>(board.deploys.deploys.size()));
    return running == 0 ? known : tr("%1, %2", "executions, running").arg(known, tr("%n running", nullptr, running));
}

void DeploysPage::setRange(Millis range)
{
    m_range = range;
    if (m_board)
        m_timeline->showBoard(m_board, m_zone, m_range);
}

void DeploysPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_model->show(board, zone);
    m_timeline->showBoard(board, zone, m_range);
    const DeploysSnapshot& deploys = board->deploys;
    const bool none = deploys.deploys.empty();
    const bool isAsked = board->hasSource(SourceKind::Rundeck);
    m_outcome->setText(isAsked ? deploysOutcomeText(deploys, board->at) : QString());
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    if (none && !isAsked)
        m_empty->setMessage(tr("No job server is configured."), tr("Add a Rundeck in yagura.yaml."));
    else if (none && deploys.quality == Quality::Never && !deploys.error)
        m_empty->setLoading(tr("No answer from the job server yet."), tr("Executions appear when it has answered."));
    else if (none)
        m_empty->setMessage(tr("No deploy is known."), tr("A service needs a `deploy:` entry that names its job."));
    const bool trouble = deploys.outcome == PollOutcome::Failed || deploys.outcome == PollOutcome::Stale
        || deploys.quality == Quality::Stale || deploys.quality == Quality::Expired;
    m_message->setVisible(trouble);
    if (trouble)
        m_message->setMessage(MessageBar::Kind::Unknown, tr("What runs now is unknown; rolling back waits for an answer."),
            deploysOutcomeText(deploys, board->at));
    if (m_table->currentKey().isEmpty() && !none)
        m_table->select(deploys.deploys.front().id);
    updateButton();
    if (const Deploy* deploy = chosen())
        m_log->setState(executionWord(deploy->execution.status));
}

const Deploy* DeploysPage::chosen() const
{
    if (!m_board)
        return nullptr;
    const QString key = m_table->currentKey();
    for (const Deploy& deploy : m_board->deploys.deploys) {
        if (deploy.id == key)
            return &deploy;
    }
    return nullptr;
}

ServiceId DeploysPage::selectedService() const
{
    if (const Deploy* deploy = chosen()) {
        if (!deploy->service.isEmpty())
            return deploy->service;
    }
    if (m_board) {
        for (const SloSnapshot& slo : m_board->slos) {
            const ServiceInfo* info = m_board->service(slo.spec.service);
            if (info && info->canRollBack)
                return info->id;
        }
    }
    return {};
}

void DeploysPage::updateButton()
{
    const ServiceId service = selectedService();
    const ServiceInfo* info = m_board ? m_board->service(service) : nullptr;
    m_rollback->setText(info ? tr("Roll back %1…").arg(serviceName(*m_board, service)) : tr("Roll back…"));
    const QString waits = info ? rollbackWaitsFor(*m_board, service) : QString();
    m_rollback->setEnabled(info && waits.isEmpty());
    m_rollback->setToolTip(waits);
    m_rollback->setAccessibleDescription(waits);
}

void DeploysPage::choose(const QString& deployId)
{
    m_timeline->setSelected(deployId);
    updateButton();
    const Deploy* deploy = chosen();
    if (!deploy || m_logOf == deployId)
        return;
    m_logOf = deployId;
    m_log->begin(
        tr("#%1 %2 %3", "execution, service, version").arg(deploy->execution.id, serviceName(*m_board, deploy->service), deploy->version),
        m_zone);
    m_log->setState(executionWord(deploy->execution.status));
    emit logRequested(deploy->source, deploy->execution.id);
}

void DeploysPage::appendLog(const LogPage& page) { m_log->append(page); }

} // namespace yagura
