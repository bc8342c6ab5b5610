// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/availabilitypage.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "widgets/availability/fitsview.h"
#include "widgets/availability/targettable.h"
#include "widgets/availability/trypanel.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/common/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int kSide = 320;
constexpr int kSideSmall = 288;

void addNote(QHBoxLayout* row, const QString& title, const QString& text, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::half);
    column->addWidget(new PlainLabel(title, Type::SmallStrong, Token::Text, parent));
    auto* body = new PlainLabel(text, Type::Small, Token::Muted, parent);
    body->setWordWrap(true);
    column->addWidget(body, 1);
    row->addLayout(column, 1);
}

} // namespace

AvailabilityPage::AvailabilityPage(QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_empty(new EmptyState(this))
{
    setMinimumSize(720, 480);
    buildHead();
    buildBody();
    auto* page = new QVBoxLayout(this);
    page->setSizeConstraint(QLayout::SetNoConstraint);
    page->setContentsMargins(space::pageMargin, space::unit, space::pageMargin, space::unit);
    page->setSpacing(space::panelGap);
    page->addWidget(m_head);
    page->addWidget(m_message);
    page->addWidget(m_body, 1);
    page->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::activated, this, &AvailabilityPage::startRequested);
}

void AvailabilityPage::buildHead()
{
    m_head = new QWidget(this);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    m_choose = new QPushButton(m_head);
    m_choose->setObjectName(QStringLiteral("objective"));
    m_choose->setAccessibleDescription(tr("Choose another objective"));
    m_counts = new SegmentedControl({ tr("Requests"), tr("Time") }, tr("What counts"), m_head);
    m_week = new PlainLabel({}, Type::Body, Token::Muted, m_head);
    m_week->setElide(Qt::ElideRight);
    m_keys = new PlainLabel(tr("↑ ↓ target   Enter try it   Ctrl+C copy the table"), Type::Tiny, Token::Faint, m_head);
    row->addWidget(m_choose);
    row->addWidget(m_counts);
    row->addSpacing(space::unit);
    row->addWidget(m_week, 1);
    row->addWidget(m_keys);
    connect(m_choose, &QPushButton::clicked, this, &AvailabilityPage::openMenu);
    connect(m_counts, &SegmentedControl::chosen, this, [this](int index) {
        m_count = index == 0 ? AvailabilityCount::Requests : AvailabilityCount::Time;
        rebuild();
    });
}

void AvailabilityPage::buildBody()
{
    m_body = new QWidget(this);
    m_tablePanel = new SectionPanel(m_body);
    m_tablePanel->body()->setContentsMargins(0, 0, 0, space::unit);
    m_table = new TargetTable(m_tablePanel);
    m_tablePanel->body()->addWidget(m_table, 1);
    m_fitsPanel
        = new SectionPanel(tr("What fits into 30 days?"), tr("how long things take here, against the downtime each target allows"), m_body);
    m_fits = new FitsView(m_fitsPanel);
    m_fitsPanel->body()->addWidget(m_fits, 1);
    m_notes = new SectionPanel(m_body);
    auto* notes = new QHBoxLayout;
    notes->setSpacing(space::unit * 4);
    addNote(notes, tr("How it is counted"),
        tr("(100 − target) × period, cut off, never rounded up. Failed requests use last week's own traffic, hour by hour the mean."),
        m_notes);
    addNote(notes, tr("Downtime is the worst case"),
        tr("A budget of requests lasts longer when only some fail: at a quarter of errors four times as long, at an hour with the mean "
           "traffic."),
        m_notes);
    addNote(notes, tr("If you know the book"),
        tr("Years have 365 days, quarters 90, months 30. All cells but one agree with its table, which rounds half up: 99.999% of a day "
           "is 0.864 s, it prints 0.87."),
        m_notes);
    m_notes->body()->addLayout(notes);
    m_side = new SectionPanel(tr("Try another target"), {}, m_body);
    m_try = new TryPanel(m_side);
    m_side->body()->addWidget(new PlainLabel(tr("replayed, nothing is written"), Type::Small, Token::Muted, m_side));
    m_side->body()->addWidget(m_try, 1);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::panelGap);
    left->addWidget(m_tablePanel, 5);
    left->addWidget(m_fitsPanel, 3);
    left->addWidget(m_notes);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::panelGap);
    row->addLayout(left, 1);
    row->addWidget(m_side);
    connect(m_table, &TargetTable::tried, this, [this](Target target) {
        m_try->setTried(target);
        m_try->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_try, &TryPanel::labRequested, this, [this](Target target) {
        if (const SloSnapshot* slo = shown())
            emit labRequested(slo->spec.id, target);
    });
}

const SloSnapshot* AvailabilityPage::shown() const
{
    if (!m_board)
        return nullptr;
    if (const SloSnapshot* slo = m_board->slo(m_slo))
        return slo;
    return m_board->slos.empty() ? nullptr : &m_board->slos.front();
}

QString AvailabilityPage::subtitle(const Board& board, const SloId& id)
{
    const SloSnapshot* slo = board.slo(id);
    if (!slo && !board.slos.empty())
        slo = &board.slos.front();
    return slo ? serviceName(board, slo->spec.service) + QStringLiteral(" › ") + sloName(slo->spec) : QString();
}

void AvailabilityPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_dirty = true;
    if (isVisible())
        rebuild();
}

void AvailabilityPage::setSlo(const SloId& slo)
{
    if (slo == m_slo)
        return;
    m_slo = slo;
    m_count.reset();
    m_dirty = true;
    if (isVisible())
        rebuild();
    emit sloChanged(slo);
}

void AvailabilityPage::openMenu()
{
    if (!m_board)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SloSnapshot& slo : m_board->slos) {
        QString text = serviceName(*m_board, slo.spec.service) + QStringLiteral(", ") + sloName(slo.spec);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        const SloId id = slo.spec.id;
        connect(menu->addAction(text), &QAction::triggered, this, [this, id] { setSlo(id); });
    }
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void AvailabilityPage::showMessage(const SloSnapshot& slo)
{
    const bool doubtful = slo.quality == Quality::Stale || slo.quality == Quality::Expired || slo.quality == Quality::Error;
    if (slo.isAwaited()) {
        m_message->setMessage(
            MessageBar::Kind::Info, tr("Waiting for the first answers: what a target allows is arithmetic, what was spent comes later."));
    } else if (slo.history.isEmpty()) {
        m_message->setMessage(MessageBar::Kind::Unknown, tr("Nothing of this objective was seen yet: what was spent is unknown."),
            slo.error ? errorText(*slo.error) : QString());
    } else if (doubtful) {
        m_message->setMessage(MessageBar::Kind::Unknown, tr("What was spent is known up to %1 only.").arg(agoText(slo.asOf, m_board->at)),
            slo.error ? errorText(*slo.error) : QString());
    } else if (slo.quality == Quality::Partial) {
        m_message->setMessage(MessageBar::Kind::Unknown, tr("The newest answer came in part: what was spent may be more."));
    } else {
        m_message->hide();
        return;
    }
    m_message->show();
}

void AvailabilityPage::rebuild()
{
    if (!m_board)
        return;
    m_dirty = false;
    const SloSnapshot* slo = shown();
    m_empty->setVisible(!slo);
    m_body->setVisible(slo);
    m_head->setVisible(slo);
    if (!slo) {
        m_message->hide();
        m_empty->setMessage(tr("No objective to show"), tr("Nothing is configured yet. Start shows three ways in."));
        m_empty->setButton(tr("Open start"));
        return;
    }
    const QString service = serviceName(*m_board, slo->spec.service);
    QString name = service + QStringLiteral(", ") + sloName(slo->spec);
    m_choose->setAccessibleName(name);
    m_choose->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setGlyph(m_choose, statusGlyph(slo->status, slo->quality));
    showMessage(*slo);
    const AvailabilityCount count = m_count.value_or(countOf(slo->spec));
    m_counts->setCurrent(count == AvailabilityCount::Requests ? 0 : 1);
    const AvailabilityFacts facts = availabilityFacts(*m_board, *slo, count, m_zone);
    const QString week = weekText(facts.lastWeek, m_zone);
    if (!facts.weekTotal) {
        m_week->setText(tr("Last week, %1: nothing was seen").arg(week));
    } else {
        const QString total = wholeCountText(facts.weekTotal);
        const QString seen
            = facts.weekCoverage >= 1 ? tr("all slices seen") : tr("%1 of the slices seen").arg(shareText(facts.weekCoverage, 1));
        m_week->setText(count == AvailabilityCount::Requests ? tr("Last week, %1: %2 requests, %3").arg(week, total, seen)
                                                             : tr("Last week, %1: %2 minutes with traffic, %3").arg(week, total, seen));
    }
    m_table->setFacts(facts, service);
    m_fits->setFacts(facts, service, m_board->at, m_zone);
    m_try->setFacts(facts, slo->spec, m_zone);
    layoutForSize();
}

void AvailabilityPage::layoutForSize()
{
    m_small = isSmallWindow(window()->width(), window()->height());
    m_side->setFixedWidth(m_small ? kSideSmall : kSide);
    m_notes->setVisible(!m_small);
    m_keys->setVisible(!m_small);
    m_table->setSmall(m_small);
    m_try->setSmall(m_small);
}

void AvailabilityPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layoutForSize();
}

void AvailabilityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        rebuild();
}

} // namespace yagura
