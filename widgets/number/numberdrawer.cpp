// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number/numberdrawer.h"

#include "models/wording/slotext.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/number/pinband.h"
#include "widgets/theme/stylesheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int kSide = 24;
constexpr int kHead = 76;
constexpr int kFoot = 72;

} // namespace

NumberDrawer::NumberDrawer(QWidget* parent)
    : QWidget(parent)
    , m_figure(new PlainLabel({}, Type::Figure, Token::Text, this))
    , m_title(new PlainLabel({}, Type::PageTitle, Token::Text, this))
    , m_subtitle(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_pins(new PinBand(this))
    , m_scroll(new QScrollArea(this))
    , m_asked(new FactLines)
    , m_seen(new FactLines)
    , m_strip(new CoverageStrip)
    , m_slices(new FactLines)
    , m_rounding(new FactLines)
    , m_way(new FactLines)
    , m_methods(new FactLines)
    , m_why(new PlainLabel({}, Type::Body, Token::Text))
    , m_engines(new FactLines)
    , m_noEngines(new PlainLabel({}, Type::Small, Token::Muted))
    , m_evidence(new QPushButton(tr("Copy as evidence"), this))
    , m_promql(new QPushButton(tr("Copy as PromQL"), this))
    , m_csv(new QPushButton(tr("Slices as CSV…"), this))
    , m_same(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_note(new PlainLabel({}, Type::Small, Token::Muted, this))
{
    setObjectName(QStringLiteral("numberDrawer"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the hairline at the left
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pins);
    column->addWidget(makeSections(), 1);
    column->addWidget(makeFoot());
}

QWidget* NumberDrawer::makeHead()
{
    auto* head = new QWidget(this);
    head->setFixedHeight(kHead);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kSide, 0, kSide - 8, 0);
    row->setSpacing(20);
    m_figure->setFigure();
    row->addWidget(m_figure);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    m_subtitle->setElide(Qt::ElideRight);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    row->addLayout(words, 1);
    auto* close = new QPushButton(tr("Esc"), head);
    close->setAccessibleName(tr("Close the opened number"));
    close->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
    setStyleRole(close, "quiet");
    setGlyph(close, Glyph::Close, GlyphInk::Muted, 14);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(close);
    return head;
}

QWidget* NumberDrawer::makeSections()
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("numberSections"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSide, 10, kSide, 12);
    column->setSpacing(10);
    column->addWidget(m_asked);
    auto* seen = new QVBoxLayout;
    seen->setSpacing(0);
    seen->addWidget(m_seen);
    seen->addWidget(m_strip);
    column->addLayout(seen);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(32);
    pair->addWidget(m_slices, 5);
    pair->addWidget(m_rounding, 8);
    column->addLayout(pair);
    column->addWidget(m_way);
    auto* methods = new QVBoxLayout;
    methods->setSpacing(4);
    methods->addWidget(m_methods);
    m_why->setWordWrap(true);
    methods->addWidget(m_why);
    column->addLayout(methods);
    auto* engines = new QVBoxLayout;
    engines->setSpacing(0);
    engines->addWidget(m_engines);
    engines->addWidget(m_noEngines);
    column->addLayout(engines);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What stands behind the number"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setStyleSheet(QStringLiteral("QScrollArea, QWidget#numberSections { background: transparent; }"));
    m_scroll->viewport()->setAutoFillBackground(false);
    return m_scroll;
}

QWidget* NumberDrawer::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("numberFoot"));
    foot->setFixedHeight(kFoot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(kSide, 0, kSide, 0);
    row->setSpacing(8);
    setStyleRole(m_evidence, "primary");
    setGlyph(m_evidence, Glyph::Copy, GlyphInk::OnPrimary);
    row->addWidget(m_evidence);
    row->addWidget(m_promql);
    row->addWidget(m_csv);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    for (PlainLabel* label : { m_same, m_note }) {
        label->setAlignment(Qt::AlignRight);
        label->setElide(Qt::ElideRight);
        words->addWidget(label);
    }
    words->addStretch(1);
    row->addLayout(words, 1);
    m_evidence->setAccessibleDescription(tr("JSON with queries, instant, counts and methods"));
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_view.evidence));
        tell(tr("Copied: the evidence as JSON."));
    });
    connect(m_promql, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_view.promql);
        tell(tr("Copied: the queries, pinned to the instant."));
    });
    connect(m_csv, &QPushButton::clicked, this, &NumberDrawer::csvRequested);
    return foot;
}

void NumberDrawer::tell(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setAccessibleName(sentence);
}

void NumberDrawer::showNumber(NumberView view)
{
    m_view = std::move(view);
    const NumberFacts facts(m_view);
    m_figure->setText(facts.figure());
    m_figure->setInk(facts.figureInk());
    m_title->setText(facts.title());
    m_subtitle->setText(facts.subtitle());
    setAccessibleName(facts.title());
    setAccessibleDescription(facts.figure() + QLatin1Char(' ') + facts.subtitle());
    m_pins->setPins(facts.pins());
    m_asked->setTitle(tr("What was asked"), facts.askedSubtitle());
    m_asked->setTable(facts.asked());
    m_seen->setTitle(tr("What was seen"), facts.coverageSubtitle(), facts.coverageText());
    m_strip->setContent(facts.coverage(), facts.coverageSubtitle());
    m_slices->setTitle(tr("Slices"));
    m_slices->setTable(facts.slices());
    m_rounding->setTitle(tr("Rounding, step by step"), tr("always towards worse; met is decided unrounded"));
    m_rounding->setTable(facts.rounding());
    m_way->setTitle(tr("The way it was counted"), tr("the best of three that this server and these series allow"));
    m_way->setTable(facts.ways());
    m_methods->setTitle(
        tr("The same slices, three methods"), tr("the marked one is this objective's own; key B shows the page by the next one"));
    m_methods->setTable(facts.methods());
    m_why->setText(m_view.whyMethodsDiffer);
    m_why->setVisible(!m_view.whyMethodsDiffer.isEmpty());
    const LineTable engines = facts.engines();
    m_engines->setTitle(tr("What other engines recorded"), engines.rows.empty() ? QString() : tr("reproduced from these slices"));
    m_noEngines->setText(facts.noEnginesText());
    m_noEngines->setVisible(engines.rows.empty());
    m_engines->setTable(engines);
    m_evidence->setEnabled(!m_view.evidence.isEmpty());
    m_promql->setEnabled(!m_view.promql.isEmpty());
    m_same->setText(facts.recomputedText());
    if (m_note->text().isEmpty()) {
        tell(tr("Evidence: JSON with queries, instant, counts, methods; UTC, C locale"));
    }
}

void NumberDrawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    painter.fillRect(rect(), colors.color(Token::Panel));
    painter.fillRect(QRect(0, height() - kFoot, width(), kFoot), colors.color(Token::Raised));
    painter.fillRect(QRect(0, height() - kFoot, width(), 1), colors.color(Token::Hairline));
    painter.fillRect(QRect(0, 0, 1, height()), colors.color(Token::Border));
}

void NumberDrawer::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void NumberDrawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        m_evidence->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace yagura
