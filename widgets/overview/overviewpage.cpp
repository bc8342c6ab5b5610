// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewpage.h"

#include "models/itemmodels/boardmodels.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/overview/statuschips.h"
#include "widgets/tables/facttable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace yagura {

namespace {

std::vector<ColumnWidth> objectiveWidths()
{
    return { { 136 }, { 100, 1 }, { 196, 3 }, { 70, 0, true }, { 84 }, { 80 }, { 120, 2 }, { 112, 0, true }, { 80 }, { 68 }, { 108 },
        { 136, 0, true }, { 144, 3, true }, { 132 }, { 60 }, { 60 } };
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent)
    , m_objectives(new ObjectivesModel(this))
    , m_sources(new SourcesModel(this))
    , m_changes(new ChangesModel(this))
    , m_message(new MessageBar(this))
    , m_chips(new StatusChips(this))
    , m_filter(new QLineEdit(this))
    , m_tablePanel(new SectionPanel(this))
    , m_table(new FactTable(m_objectives, objectiveWidths(), tr("Objectives, worst first"), this))
    , m_empty(new EmptyState(this))
    , m_sourceTable(new FactTable(m_sources, { { 120 }, { 120, 1 }, { 112 }, { 56 }, { 64 }, { 120, 1 }, { 200, 3 } }, tr("Sources"), this))
    , m_changeTable(new FactTable(m_changes, { { 30 }, { 128 }, { 260, 1 }, { 96 } }, tr("What changed, newest first"), this))
    , m_noChanges(new EmptyState(this))
    , m_foot(new PlainLabel(QString(), Type::Tiny, Token::Faint, this))
    , m_lower(new QWidget(this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: service, objective"));
    m_filter->setAccessibleName(tr("Filter objectives"));
    // Why only once there is something to clear: its picture would be read from a file before the first page.
    connect(m_filter, &QLineEdit::textChanged, m_filter, [filter = m_filter] { filter->setClearButtonEnabled(true); });
    m_filter->setFixedWidth(280);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_chips, 1);
    head->addWidget(m_filter);

    m_tablePanel->body()->setContentsMargins(8, 4, 8, 8);
    m_tablePanel->body()->addWidget(m_table, 1);
    m_tablePanel->body()->addWidget(m_empty, 1);
    m_table->view()->setSortingEnabled(true);
    m_table->view()->sortByColumn(ObjectivesModel::Condition, Qt::AscendingOrder);

    auto* sources = new SectionPanel(tr("Sources"), tr("can these numbers be trusted?"), this);
    sources->body()->addWidget(m_sourceTable);
    m_sourceTable->proxy()->sort(SourcesModel::Condition);
    auto* changes = new SectionPanel(tr("What changed"), tr("newest first"), this);
    changes->body()->addWidget(m_changeTable);
    changes->body()->addWidget(m_noChanges, 1);
    m_changeTable->proxy()->sort(ChangesModel::Time, Qt::DescendingOrder);
    auto* lower = new QHBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(space::panelGap);
    m_lower->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    lower->addWidget(sources, 1);
    lower->addWidget(changes, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::pageMargin, 12, space::pageMargin, 12);
    all->setSpacing(space::panelGap);
    all->addWidget(m_message);
    all->addLayout(head);
    all->addWidget(m_tablePanel, 1);
    all->addWidget(m_lower);
    all->addWidget(m_foot);
    m_foot->hide();
    m_message->hide();

    connect(m_filter, &QLineEdit::textChanged, this, &OverviewPage::setWords);
    connect(m_chips, &StatusChips::chosen, this, &OverviewPage::setStatus);
    connect(m_table, &FactTable::opened, this, [this](const QString& key) {
        const SloSnapshot* slo = m_board ? m_board->slo({ key }) : nullptr;
        if (slo)
            emit serviceRequested(slo->spec.service, slo->spec.id);
    });
    auto* explain = new QShortcut(QKeySequence(Qt::Key_E), this);
    explain->setAutoRepeat(false);
    connect(explain, &QShortcut::activated, this, [this] {
        if (const SloSnapshot* slo = m_board ? m_board->slo({ currentSlo() }) : nullptr)
            emit numberRequested(slo->spec.id);
    });
    connect(m_sourceTable, &FactTable::opened, this, [this](const QString& key) { emit sourceRequested({ key }); });
    connect(m_empty, &EmptyState::activated, this, &OverviewPage::startRequested);
}

QString OverviewPage::subtitle(const Board& board)
{
    return tr("%1, %2", "objectives, services")
        .arg(tr("%n objectives", nullptr, static_cast<int>(board.slos.size())),
            tr("%n services", nullptr, static_cast<int>(board.services.size())));
}

QString OverviewPage::currentSlo() const { return m_table->currentKey(); }

void OverviewPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_objectives->show(board, zone);
    m_sources->show(board, zone);
    m_changes->show(board, zone);
    m_chips->showBoard(*board);
    if (m_table->currentKey().isEmpty() && !board->slos.empty())
        m_table->select(board->slos.front().spec.id.value);
    m_sourceTable->setFixedHeight(m_sourceTable->heightForRows(std::clamp(static_cast<int>(board->sources.size()), 3, 6)));
    m_changeTable->setFixedHeight(m_sourceTable->height());
    const bool waits = !board->slos.empty() && std::all_of(board->slos.begin(), board->slos.end(), std::mem_fn(&SloSnapshot::isAwaited));
    const QString appears = tr("Deploys, burns, alerts and silent sources appear here.");
    if (waits)
        m_noChanges->setLoading(tr("Waiting for the first answers."), appears);
    else
        m_noChanges->setMessage(tr("Nothing changed."), appears);
    m_noChanges->setVisible(board->changes.empty());
    m_changeTable->setVisible(!board->changes.empty());
    updateMessages();
    updateFoot();
}

void OverviewPage::setFaults(const QStringList& lines)
{
    m_faults = lines;
    if (m_board)
        updateMessages();
}

void OverviewPage::updateMessages()
{
    const bool none = m_board->slos.empty();
    const bool nothingLeft = !none && m_table->proxy()->rowCount() == 0;
    m_table->setVisible(!none && !nothingLeft);
    m_empty->setVisible(none || nothingLeft);
    if (none && !m_faults.isEmpty()) {
        const int more = static_cast<int>(m_faults.size()) - 1;
        m_empty->setMessage(tr("Nothing is watched: the configuration is broken."),
            more > 0 ? tr("%1 (and %n more)", nullptr, more).arg(m_faults.first()) : m_faults.first());
        m_empty->setButton(tr("Open Start"));
    } else if (none) {
        m_empty->setMessage(tr("Nothing is watched yet."), tr("Choose a way in: the demo, a Prometheus server or a folder of objectives."));
        m_empty->setButton(tr("Open Start"));
    } else if (nothingLeft) {
        m_empty->setMessage(tr("No objective fits the filter."), tr("Clear it to see all %1.").arg(m_board->slos.size()));
        m_empty->setButton({});
    }
    // One sentence for the page: a source that is silent makes every number below it doubtful.
    const SourceState* silent = nullptr;
    for (const SourceState& source : m_board->sources) {
        const Status status = statusOf(source);
        if (status != Status::Ok && status != Status::Partial && (!silent || statusOf(*silent) < status) && source.error)
            silent = &source;
    }
    m_message->setVisible(silent != nullptr);
    if (silent) {
        m_message->setMessage(MessageBar::Kind::Unknown, tr("%1 is silent: what it feeds is unknown, not OK.").arg(silent->name.value),
            sourceDetailText(*silent, m_board->at, m_zone));
        m_message->setAccessibleName(m_message->sentence());
    }
}

void OverviewPage::setWords(const QString& words)
{
    RowFilter filter = m_table->proxy()->filter();
    filter.words = words;
    m_table->proxy()->setFilter(filter);
    if (m_board)
        updateMessages();
}

void OverviewPage::setStatus(std::optional<Status> status)
{
    RowFilter filter = m_table->proxy()->filter();
    filter.status = status;
    m_table->proxy()->setFilter(filter);
    if (m_board)
        updateMessages();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateFoot();
}

void OverviewPage::updateFoot()
{
    const bool small = width() < 1300;
    m_table->setSmall(small);
    m_lower->setVisible(height() >= 720);
    QStringList hidden = small ? m_table->hiddenTitles() : QStringList();
    if (!m_lower->isVisibleTo(this))
        hidden += { tr("Sources"), tr("What changed") };
    m_foot->setText(tr("hidden here: %1").arg(listText(hidden)));
    m_foot->setVisible(!hidden.isEmpty());
}

} // namespace yagura
