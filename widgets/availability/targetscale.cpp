// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/targetscale.h"

#include "models/wording/figures.h"
#include "widgets/common/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>
#include <cmath>

namespace yagura {

namespace {

constexpr qint64 kThousandth = 1'000'000; // of a percent, in the nano of a Decimal
constexpr std::array<qint64, 14> kUsual { 90'000, 95'000, 97'000, 98'000, 99'000, 99'500, 99'700, 99'800, 99'900, 99'950, 99'980, 99'990,
    99'995, 99'999 };
constexpr std::array<qint64, 4> kLabels { 90'000, 99'000, 99'900, 99'990 };

Target usual(qint64 thousandths) { return { Decimal::fromNano(thousandths * kThousandth) }; }

} // namespace

TargetScale::TargetScale(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Target to try"));
}

Target TargetScale::step(Target from, int direction)
{
    if (direction > 0) {
        for (const qint64 t : kUsual) {
            if (usual(t) > from)
                return usual(t);
        }
        return from;
    }
    for (auto t = kUsual.rbegin(); t != kUsual.rend(); ++t) {
        if (usual(*t) < from)
            return usual(*t);
    }
    return from;
}

void TargetScale::setTargets(Target own, Target tried)
{
    m_own = own;
    m_tried = tried;
    setAccessibleDescription(targetText(tried));
    update();
}

QRectF TargetScale::track() const { return { 10, 12, width() - 20.0, 4 }; }

double TargetScale::xOf(Target target) const
{
    constexpr double kFirst = 1; // nines of 90 %
    constexpr double kLast = 5; // nines of 99.999 %
    const double nines = -std::log10(std::max(1e-9, target.budgetFraction()));
    return track().left() + std::clamp((nines - kFirst) / (kLast - kFirst), 0.0, 1.0) * track().width();
}

Target TargetScale::nearest(double x) const
{
    Target best = usual(kUsual.front());
    for (const qint64 t : kUsual) {
        if (std::abs(xOf(usual(t)) - x) < std::abs(xOf(best) - x))
            best = usual(t);
    }
    return best;
}

void TargetScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = track();
    const double tried = xOf(m_tried);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Track));
    painter.drawRoundedRect(line, 2, 2);
    painter.setBrush(theme.color(Token::Bar));
    painter.drawRoundedRect(QRectF(line.left(), line.top(), tried - line.left(), line.height()), 2, 2);
    for (const qint64 t : kLabels) {
        const double x = xOf(usual(t));
        painter.fillRect(QRectF(std::round(x), line.bottom() + 6, 1, 4), theme.color(Token::Border));
        const bool first = t == kLabels.front();
        paintText(painter, QRectF(first ? 0 : x - 24, line.bottom() + 12, 48, 16), first ? Qt::AlignLeft : Qt::AlignHCenter,
            targetFigure(usual(t)), typeFont(Type::Tiny), theme.color(Token::Muted));
    }
    painter.setBrush(theme.color(Token::Panel));
    painter.setPen(QPen(theme.color(Token::Text), 2));
    painter.drawEllipse(QPointF(xOf(m_own), line.center().y()), 4.5, 4.5);
    painter.setBrush(theme.color(Token::Text));
    painter.drawEllipse(QPointF(tried, line.center().y()), 7, 7);
    if (hasFocus())
        paintFocusRing(painter, QRectF(tried - 12, line.center().y() - 12, 24, 24), theme, 12);
}

void TargetScale::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit moved(nearest(event->position().x()));
}

void TargetScale::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        emit moved(nearest(event->position().x()));
}

void TargetScale::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        emit moved(step(m_tried, -1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        emit moved(step(m_tried, 1));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TargetScale::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TargetScale::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace yagura
