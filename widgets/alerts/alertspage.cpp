// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertspage.h"

#include "models/itemmodels/boardmodels.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/tables/facttable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int kHeadAndMargins = 76; // of the list's panel, above and below its table

void addFact(QWidget* holder, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* line = new QWidget(holder);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(16);
    auto* label = new PlainLabel(name, Type::Small, Token::Muted, line);
    label->setFixedWidth(140);
    label->setElide(Qt::ElideRight);
    auto* text = new PlainLabel(value, Type::Small, Token::Text, line);
    text->setElide(Qt::ElideRight);
    row->addWidget(label);
    row->addWidget(text, 1);
    holder->layout()->addWidget(line);
}

} // namespace

AlertsPage::AlertsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new AlertsModel(this))
    , m_message(new MessageBar(this))
    , m_filter(new QLineEdit(this))
    , m_panel(new SectionPanel(tr("Live"), QString(), this))
    , m_table(
          new FactTable(m_model, { { 130 }, { 200, 1 }, { 120 }, { 72 }, { 110, 0, true }, { 64 }, { 150 }, { 320, 3 }, { 130, 0, true } },
              tr("Live alerts, firing pages first"), this))
    , m_empty(new EmptyState(this))
    , m_details(new SectionPanel(tr("The chosen alert"), QString(), this))
    , m_detailRows(new QWidget(this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: name, service, team"));
    m_filter->setAccessibleName(tr("Filter alerts"));
    m_filter->setFixedWidth(280);
    m_panel->titleRow()->addWidget(m_filter);
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_empty, 1);
    m_table->view()->setSortingEnabled(true);
    m_table->view()->sortByColumn(AlertsModel::Condition, Qt::AscendingOrder);
    m_table->view()->setAccessibleDescription(tr("Enter opens the service"));
    auto* rows = new QVBoxLayout(m_detailRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_details->body()->addWidget(m_detailRows);
    m_details->body()->addStretch();
    m_details->setMinimumHeight(268);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::pageMargin, 12, space::pageMargin, 12);
    all->setSpacing(space::panelGap);
    all->addWidget(m_message);
    all->addWidget(m_panel, 3);
    all->addWidget(m_details, 2);
    m_message->hide();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { m_table->proxy()->setFilter({ words, {}, {} }); });
    connect(m_table, &FactTable::chosen, this, [this] { updateDetails(); });
    connect(m_table, &FactTable::opened, this, [this](const QString& key) {
        const QStringList services = m_board ? m_board->alerts.serviceOf.value(key) : QStringList();
        if (!services.isEmpty())
            emit serviceRequested({ services.front() });
    });
}

QString AlertsPage::subtitle(const Board& board)
{
    if (!board.hasSource(SourceKind::Alertmanager))
        return tr("nobody is asked");
    if (!board.alerts.alerts)
        return tr("nobody knows what fires");
    return tr("%1, %2", "identities, firing")
        .arg(tr("%n identities", nullptr, static_cast<int>(board.alerts.alerts->size())), tr("%n firing", nullptr, board.alerts.firing()));
}

void AlertsPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_model->show(board, zone);
    const AlertsSnapshot& alerts = board->alerts;
    const bool isAsked = board->hasSource(SourceKind::Alertmanager);
    m_panel->setTitle(tr("Live"), isAsked ? alertsOutcomeText(alerts, board->at) : QString());
    const bool complete
        = alerts.outcome == PollOutcome::FreshComplete && (alerts.quality == Quality::Fresh || alerts.quality == Quality::Ageing);
    m_message->setVisible(!complete && alerts.outcome != PollOutcome::Never);
    if (!complete)
        m_message->setMessage(MessageBar::Kind::Unknown, tr("What fires now is not known for sure."), alertsOutcomeText(alerts, board->at));
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_details->setVisible(!none);
    // As high as its rows, so that the chosen alert stands right under the list and not at the foot of an empty panel.
    m_panel->setMaximumHeight(none ? QWIDGETSIZE_MAX : kHeadAndMargins + m_table->heightForRows(m_model->rowCount()));
    if (none && complete)
        m_empty->setMessage(tr("Nothing fires."), alertsOutcomeText(alerts, board->at));
    else if (none && !isAsked)
        m_empty->setMessage(tr("No alert source is configured."), tr("Add an Alertmanager in yagura.yaml."));
    else if (none && alerts.outcome == PollOutcome::Never && !alerts.error)
        m_empty->setLoading(tr("No answer yet."), alertsOutcomeText(alerts, board->at));
    else if (none)
        m_empty->setMessage(tr("Nobody knows what fires."), alertsOutcomeText(alerts, board->at));
    if (m_table->currentKey().isEmpty() && !none)
        m_table->select(m_table->proxy()->index(0, 0).data(RowModel::IdRole).toString());
    updateDetails();
}

void AlertsPage::updateDetails()
{
    const QString key = m_table->currentKey();
    const LiveAlert* chosen = nullptr;
    if (m_board && m_board->alerts.alerts) {
        for (const LiveAlert& alert : *m_board->alerts.alerts) {
            if (alert.fingerprint == key)
                chosen = &alert;
        }
    }
    if (!chosen || m_shown == key)
        return;
    m_shown = key;
    const auto old = m_detailRows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* row : old) {
        row->hide();
        row->deleteLater();
    }
    m_details->setTitle(chosen->name(), tr("fingerprint %1").arg(chosen->fingerprint));
    addFact(m_detailRows, tr("Summary"), chosen->annotations.value(QStringLiteral("summary")));
    addFact(m_detailRows, tr("Description"), chosen->annotations.value(QStringLiteral("description")));
    addFact(m_detailRows, tr("Runbook"), chosen->annotations.value(QStringLiteral("runbook_url")));
    addFact(m_detailRows, tr("Receivers"), listText(chosen->receivers));
    addFact(m_detailRows, tr("Silenced by"), listText(chosen->silencedBy));
    addFact(m_detailRows, tr("Inhibited by"), listText(chosen->inhibitedBy));
    if (chosen->startsAt)
        addFact(m_detailRows, tr("Fires since"),
            tr("%1, %2", "instant, age").arg(momentText(*chosen->startsAt, m_board->at, m_zone), agoText(m_board->at - *chosen->startsAt)));
    m_detailRows->layout()->addItem(new QSpacerItem(0, 8));
    for (auto it = chosen->labels.cbegin(); it != chosen->labels.cend(); ++it)
        addFact(m_detailRows, it.key(), it.value());
}

} // namespace yagura
