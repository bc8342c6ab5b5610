// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/breakdownbars.h"

#include "models/wording/figures.h"
#include "widgets/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr int kHead = 26;
constexpr int kRow = 36;
constexpr int kGap = 10;
} // namespace

BreakdownBars::BreakdownBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BreakdownBars::setShares(const std::vector<LabelShare>& shares)
{
    m_groups.clear();
    for (const LabelShare& share : shares) {
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.label == share.label; });
        if (group == m_groups.end()) {
            group = m_groups.insert(m_groups.end(), Group { share.label, 0, {} });
        }
        group->bad += share.bad;
        group->values.push_back(share);
    }
    for (Group& group : m_groups) {
        std::stable_sort(group.values.begin(), group.values.end(), [](const LabelShare& a, const LabelShare& b) { return a.bad > b.bad; });
    }
    // The label whose first value explains most comes first; one with a single value explains nothing.
    const auto tells = [](const Group& g) { return g.values.size() < 2 || g.bad <= 0 ? 0.0 : g.values.front().bad / g.bad; };
    std::stable_sort(m_groups.begin(), m_groups.end(), [&](const Group& a, const Group& b) { return tells(a) > tells(b); });
    QStringList said;
    for (const Group& group : m_groups) {
        for (const LabelShare& share : group.values) {
            said << tr("%1 %2: %3 bad events", "label, value, count").arg(group.label, share.value, countText(share.bad, Rounding::Up));
        }
    }
    setAccessibleName(tr("Bad events by label"));
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize BreakdownBars::sizeHint() const
{
    int height = 0;
    for (const Group& group : m_groups) {
        height += kHead + kRow * static_cast<int>(group.values.size()) + kGap;
    }
    return { 280, height };
}

void BreakdownBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    double y = 0;
    for (const Group& group : m_groups) {
        paintText(painter, QRectF(0, y, width(), kHead), Qt::AlignLeft, group.label, typeFont(Type::BodyStrong), colors.color(Token::Text));
        paintText(
            painter, QRectF(0, y, width(), kHead), Qt::AlignRight, tr("bad events"), typeFont(Type::Tiny), colors.color(Token::Muted));
        y += kHead;
        for (const LabelShare& share : group.values) {
            painter.fillRect(QRectF(0, y, width(), 1), colors.color(Token::Hairline));
            const QString count = countText(share.bad, Rounding::Up);
            const double wide = figureWidth(count, typeFont(Type::BodyStrong)) + 10;
            paintText(painter, QRectF(0, y + 3, width() - wide, 18), Qt::AlignLeft, share.value.isEmpty() ? noValue() : share.value,
                typeFont(Type::Body), colors.color(Token::Text));
            paintFigure(painter, QRectF(0, y + 3, width(), 18), count, typeFont(Type::BodyStrong), colors.color(Token::Text));
            const QString failed = share.total > 0 ? tr("%1 of its own").arg(shareText(share.bad / share.total, 2)) : QString();
            const double note = textWidth(failed, typeFont(Type::Tiny)) + 10;
            const QRectF track(0, y + 25, std::max(40.0, width() - note), 6);
            painter.fillRect(track, colors.color(Token::Track));
            const double part = group.bad > 0 ? std::clamp(share.bad / group.bad, 0.0, 1.0) : 0;
            painter.fillRect(QRectF(track.left(), track.top(), std::round(track.width() * part), track.height()), colors.color(Token::Bar));
            paintText(painter, QRectF(0, y + 20, width(), 15), Qt::AlignRight, failed, typeFont(Type::Tiny), colors.color(Token::Muted));
            y += kRow;
        }
        y += kGap;
    }
}

bool BreakdownBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        double y = 0;
        for (const Group& group : m_groups) {
            y += kHead;
            for (const LabelShare& share : group.values) {
                if (help->pos().y() >= y && help->pos().y() < y + kRow) {
                    QToolTip::showText(
                        help->globalPos(), (group.label + QStringLiteral("=\"") + share.value + QLatin1Char('"')).toHtmlEscaped(), this);
                    return true;
                }
                y += kRow;
            }
            y += kGap;
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace yagura
