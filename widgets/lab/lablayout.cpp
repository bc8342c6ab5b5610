// SPDX-License-Identifier: GPL-3.0-or-later
// LabPage's widgets and how they lie.
#include "widgets/lab/labpage.h"

#include "widgets/charts/lanes.h"
#include "widgets/charts/timechart.h"
#include "widgets/common/codelines.h"
#include "widgets/common/comparisontable.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/lab/labconditions.h"
#include "widgets/lab/whatiffacts.h"
#include "widgets/theme/stylesheet.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

constexpr int kSide = 400;
constexpr int kSideSmall = 352;

QScrollArea* scroller(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

LabPage::LabPage(QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_empty(new EmptyState(this))
    , m_axis(new TimeAxis(this))
    , m_detailAxis(new TimeAxis(this))
{
    setMinimumSize(720, 480);
    buildHead();
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(2);
    m_progress->setAccessibleName(tr("Replay"));
    m_body = new QWidget(this);
    buildConditions();
    buildCharts();
    buildLower();
    auto* right = new QVBoxLayout;
    right->setSpacing(space::panelGap);
    right->addWidget(m_chartPanel, 5);
    right->addWidget(m_lower, 5);
    auto* columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::panelGap);
    columns->addWidget(m_side);
    columns->addLayout(right, 1);
    auto* page = new QVBoxLayout(this);
    page->setSizeConstraint(QLayout::SetNoConstraint);
    page->setContentsMargins(0, 0, 0, space::unit);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_progress);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(space::pageMargin, space::unit - 2, space::pageMargin, 0);
    body->setSpacing(space::panelGap);
    body->addWidget(m_message);
    body->addWidget(m_body, 1);
    body->addWidget(m_empty, 1);
    page->addLayout(body, 1);
    connect(m_empty, &EmptyState::activated, this, &LabPage::startRequested);
}

void LabPage::buildHead()
{
    auto* head = new QFrame(this);
    setStyleRole(head, "header");
    m_head = head;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::pageMargin + 8, 10, space::pageMargin, 10);
    row->setSpacing(space::unit * 2);
    m_facts = new WhatIfFacts(head);
    row->addWidget(m_facts, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::half);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    m_choose = new QPushButton(head);
    m_choose->setObjectName(QStringLiteral("objective"));
    m_choose->setAccessibleDescription(tr("Choose another objective"));
    m_reset = new QPushButton(tr("Put back"), head);
    m_copy = new QPushButton(tr("Copy the rules"), head);
    setStyleRole(m_copy, "primary");
    buttons->addWidget(m_choose);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_copy);
    column->addLayout(buttons);
    auto* note = new PlainLabel(tr("only looks: no rule and no server is changed"), Type::Small, Token::Muted, head);
    note->setAlignment(Qt::AlignRight);
    column->addWidget(note);
    row->addLayout(column);
    connect(m_choose, &QPushButton::clicked, this, &LabPage::openMenu);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_conditions->reset(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_rules); });
}

void LabPage::buildConditions()
{
    auto* panel = new SectionPanel(tr("Conditions"), tr("a thick edge: changed"), m_body);
    m_conditions = new LabConditions(panel);
    panel->body()->addWidget(m_conditions, 1);
    m_replayed = new PlainLabel({}, Type::Small, Token::Muted, panel);
    m_replayed->setWordWrap(true);
    panel->body()->addWidget(m_replayed);
    m_side = scroller(panel, m_body);
    m_side->setAccessibleName(tr("Conditions"));
    connect(m_conditions, &LabConditions::changed, this, &LabPage::ask);
}

void LabPage::buildCharts()
{
    m_chartPanel = new SectionPanel(m_body);
    auto* column = m_chartPanel->body();
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(0);
    m_axis->setInsets(184, 200);
    m_budget = new TimeChart(m_axis, m_chartPanel);
    m_lanes = new LaneView(m_axis, m_chartPanel);
    m_axisBar = new TimeAxisBar(m_axis, m_chartPanel);
    column->addWidget(m_budget, 1);
    column->addWidget(m_lanes);
    column->addWidget(m_axisBar);
}

void LabPage::buildLower()
{
    m_lower = new QWidget(m_body);
    m_detailPanel = new SectionPanel(m_lower);
    auto* detail = m_detailPanel->body();
    detail->setContentsMargins(8, 8, 8, 10);
    detail->setSpacing(0);
    m_detailAxis->setInsets(72, 24);
    m_detail = new TimeChart(m_detailAxis, m_detailPanel);
    m_detail->setReadoutPlace(ReadoutPlace::Title);
    m_detailLanes = new LaneView(m_detailAxis, m_detailPanel);
    m_detailBar = new TimeAxisBar(m_detailAxis, m_detailPanel);
    m_detailText = new PlainLabel({}, Type::Small, Token::Muted, m_detailPanel);
    m_detailText->setWordWrap(true);
    m_detailText->setContentsMargins(8, 0, 8, 0);
    m_detailEmpty = new EmptyState(m_detailPanel);
    detail->addWidget(m_detail, 1);
    detail->addWidget(m_detailLanes);
    detail->addWidget(m_detailBar);
    detail->addWidget(m_detailText);
    detail->addWidget(m_detailEmpty, 1);

    m_tablesPanel = new SectionPanel(m_lower);
    const std::array<QString, 3> heads { tr("Until detected"), tr("Spent when it paged"), tr("Until it was quiet again") };
    for (size_t i = 0; i < heads.size(); ++i) {
        m_tableHeads[i] = new PlainLabel(heads[i], Type::BodyStrong, Token::Text, m_tablesPanel);
        m_tables[i] = new ComparisonTable(m_tablesPanel);
        m_tables[i]->setAccessibleName(heads[i]);
        m_tablesPanel->body()->addWidget(m_tableHeads[i]);
        m_tablesPanel->body()->addWidget(m_tables[i]);
        m_tablesPanel->body()->addSpacing(space::half);
    }
    m_tablesEmpty = new EmptyState(m_tablesPanel);
    m_tablesPanel->body()->addWidget(m_tablesEmpty, 1);
    m_tablesPanel->body()->addStretch(0);

    m_rulesPanel = new SectionPanel(m_lower);
    m_diff = new CodeLines;
    m_diff->setAccessibleName(tr("What would change in the rules"));
    auto* area = scroller(m_diff, m_rulesPanel);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_rulesPanel->body()->addWidget(area, 1);
    m_copyRules = new QPushButton(tr("Copy the rules"), m_rulesPanel);
    m_save = new QPushButton(tr("Save as a new file…"), m_rulesPanel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copyRules);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    m_rulesPanel->body()->addLayout(buttons);
    connect(m_copyRules, &QPushButton::clicked, m_copy, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_slo, m_rules); });

    auto* row = new QHBoxLayout(m_lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::panelGap);
    row->addWidget(m_detailPanel, 5);
    row->addWidget(m_tablesPanel, 4);
    row->addWidget(m_rulesPanel, 4);
}

void LabPage::layoutForSize()
{
    m_small = isSmallWindow(window()->width(), window()->height());
    // Some languages need more than the drawing has.
    const int needed = m_side->widget()->minimumSizeHint().width() + m_side->verticalScrollBar()->sizeHint().width();
    const int wanted = m_small ? kSideSmall : kSide;
    m_side->setFixedWidth(std::clamp(needed, wanted, std::max(wanted, width() * 2 / 5)));
    fitConditions();
    // The message takes its height from the rows: half a row would be worse than a narrow one.
    for (ComparisonTable* table : m_tables)
        table->setRowHeight(m_message->isVisibleTo(this) ? 24 : 28);
    m_axis->setInsets(m_small ? 136 : 184, m_small ? 150 : 200);
    // What does not fit into a small window is on the command line, which says more than half a picture.
    m_detailPanel->setVisible(!m_small);
    m_rulesPanel->setVisible(!m_small);
    m_lower->setVisible(!m_small);
}

/// Why by hand: a scroll area asks for the hint's height, which knows nothing of lines that wrap, and would squeeze the rest.
void LabPage::fitConditions()
{
    QWidget* content = m_side->widget();
    content->setMinimumHeight(std::max(0, content->heightForWidth(m_side->width() - space::panelGap)));
}

void LabPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layoutForSize();
}

} // namespace yagura
