// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statusbadge.h"

#include "models/wording/figures.h"
#include "models/wording/words.h"

#include <QEvent>
#include <QPainter>

namespace yagura {

StatusBadge::StatusBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateTexts();
}

void StatusBadge::setStatus(Status status, Quality quality, const QString& value)
{
    m_badge.status = status;
    m_quality = quality;
    m_badge.value = value;
    updateTexts();
}

void StatusBadge::updateTexts()
{
    m_badge.word = statusWord(m_badge.status, m_quality);
    m_badge.glyph = statusGlyph(m_badge.status, m_quality);
    setAccessibleName(m_badge.value.isEmpty() ? m_badge.word : m_badge.word + QLatin1Char(' ') + m_badge.value);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const { return { static_cast<int>(badgeWidth(m_badge)), 20 }; }

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, themeOf(this));
}

void StatusBadge::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
    }
}

BudgetBar::BudgetBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setBudget(std::optional<double> remaining, Status status)
{
    m_remaining = remaining;
    m_status = status;
    setAccessibleName(leftText(remaining));
    update();
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBudgetBar(painter, QRectF(rect()).adjusted(0, 2, 0, -2), m_remaining, m_status, themeOf(this));
}

} // namespace yagura
