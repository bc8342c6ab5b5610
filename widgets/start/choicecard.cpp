// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/choicecard.h"

#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int kDrawing = 168;

/// A numbered step: ring, words, time.
class StepLine final : public QWidget
{
public:
    StepLine(int number, ChoiceCard::Step step, QWidget* parent)
        : QWidget(parent)
        , m_number(number)
        , m_step(std::move(step))
    {
        setFixedHeight(40);
        setAccessibleName(QStringLiteral("%1. %2, %3").arg(number).arg(m_step.text, m_step.time));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = themeOf(this);
        painter.fillRect(QRectF(0, 0, width(), 1), theme.color(Token::Hairline));
        const QRectF ring(1, 11, 18, 18);
        painter.setPen(theme.color(Token::Border));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        paintText(painter, ring, Qt::AlignCenter, QString::number(m_number), typeFont(Type::Head), theme.color(Token::Text));
        const double timeWidth = textWidth(m_step.time, typeFont(Type::Small)) + 8;
        paintText(painter, QRectF(32, 0, width() - 32 - timeWidth - 8, height()), Qt::AlignLeft | Qt::AlignVCenter, m_step.text,
            typeFont(Type::Body), theme.color(Token::Text));
        paintText(painter, QRectF(width() - timeWidth, 0, timeWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_step.time,
            typeFont(Type::Small), theme.color(Token::Muted));
    }

private:
    int m_number;
    ChoiceCard::Step m_step;
};

} // namespace

ChoiceCard::ChoiceCard(Drawing drawing, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_drawing(drawing)
    , m_controls(new QHBoxLayout)
    , m_hint(new PlainLabel(QString(), Type::Small, Token::Muted, this))
    , m_steps(new QWidget(this))
{
    auto* body = new PlainLabel(sentence, Type::Body, Token::Muted, this);
    body->setWordWrap(true);
    body->setMinimumHeight(44);
    body->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setElide(Qt::ElideRight);
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    m_controls->setSpacing(8);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, kDrawing + 20, 24, 20);
    all->setSpacing(8);
    all->addWidget(new PlainLabel(title, Type::PageTitle, Token::Text, this));
    all->addWidget(body);
    all->addSpacing(8);
    all->addLayout(m_controls);
    all->addWidget(m_hint);
    all->addSpacing(20);
    all->addWidget(new PlainLabel(tr("What happens next"), Type::SmallStrong, Token::Muted, this));
    all->addWidget(m_steps);
    all->addStretch();
}

void ChoiceCard::setHint(const QString& hint) { m_hint->setText(hint); }

void ChoiceCard::setSteps(const std::vector<Step>& steps)
{
    int number = 0;
    for (const Step& step : steps)
        m_steps->layout()->addWidget(new StepLine(++number, step, m_steps));
}

void ChoiceCard::setSmall(bool small)
{
    if (small == m_small)
        return;
    m_small = small;
    layout()->setContentsMargins(24, (small ? 0 : kDrawing) + 20, 24, 20);
    update();
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    paintPanel(painter, rect(), theme.color(Token::Panel));
    if (m_small)
        return;
    painter.setClipRect(QRectF(0, 0, width(), kDrawing));
    paintPanel(painter, QRectF(0, 0, width(), kDrawing + 12), theme.color(Token::Sunken));
    paintChoiceDrawing(painter, QRectF(24, 16, width() - 48, kDrawing - 32), m_drawing, theme);
}

} // namespace yagura
