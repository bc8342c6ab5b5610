// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/breakdownpanel.h"

#include "models/wording/errortext.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/service/breakdownbars.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {

BreakdownPanel::BreakdownPanel(QWidget* parent)
    : QWidget(parent)
    , m_range(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_close(new QPushButton(this))
    , m_bars(new BreakdownBars)
    , m_state(new EmptyState(this))
{
    setObjectName(QStringLiteral("breakdown"));
    setAccessibleName(tr("Bad events by label"));
    setFixedWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 8);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(tr("Bad events by label"), Type::BodyStrong, Token::Text, this));
    m_range->setElide(Qt::ElideRight);
    words->addWidget(m_range);
    head->addLayout(words, 1);
    setStyleRole(m_close, "quiet");
    setGlyph(m_close, Glyph::Close, GlyphInk::Muted, 14);
    m_close->setAccessibleName(tr("Close the breakdown"));
    m_close->setFixedWidth(36);
    connect(m_close, &QPushButton::clicked, this, &BreakdownPanel::closeAsked);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setStyleSheet(QStringLiteral("QScrollArea, QWidget#breakdownBars { background: transparent; }"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("breakdownBars"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->addWidget(m_bars);
    rows->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(m_state, 1);
    m_state->hide();
    connect(m_state, &EmptyState::activated, this, &BreakdownPanel::againAsked);
}

int BreakdownPanel::groups() const { return static_cast<int>(m_bars->groups().size()); }

void BreakdownPanel::showState(const QString& headline, const QString& hint)
{
    if (m_asking) {
        m_state->setLoading(headline, hint);
    } else {
        m_state->setMessage(headline, hint);
    }
    m_state->setButton({});
    m_state->show();
    findChild<QScrollArea*>()->hide();
}

void BreakdownPanel::setAsking(const QString& range)
{
    m_asking = true;
    m_range->setText(range);
    if (m_bars->groups().empty()) {
        showState(tr("Asking the server"), tr("top values of every label"));
    }
}

void BreakdownPanel::setAnswer(const Result<std::vector<LabelShare>>& answer)
{
    m_asking = false;
    if (!answer) {
        m_bars->setShares({});
        const bool unable = answer.error().kind == Error::Kind::Unsupported;
        showState(unable ? tr("This source cannot tell labels apart.") : errorText(answer.error()),
            unable ? tr("Nothing is known of who was hit.") : errorAdvice(answer.error()));
        if (!unable) {
            m_state->setButton(tr("Ask again"));
        }
        return;
    }
    m_bars->setShares(*answer);
    if (answer->empty()) {
        showState(tr("No bad event in this range."), tr("Labels appear as soon as something fails."));
        return;
    }
    m_state->hide();
    findChild<QScrollArea*>()->show();
}

void BreakdownPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), themeOf(this).color(Token::Panel));
}

} // namespace yagura
