// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/targetdelegate.h"

#include "models/itemmodels/availabilitymodel.h"

#include <QPainter>

namespace yagura {

namespace {

void paintSpentBar(QPainter& painter, const QRectF& box, const QVariant& spent, bool doubtful, const Theme& theme)
{
    painter.fillRect(box, theme.color(Token::Track));
    if (!spent.isValid())
        return;
    const double share = spent.toDouble();
    const Token ink = doubtful ? Token::Faint : share > 1 ? Token::Crit : Token::Bar;
    const double width = std::max(1.0, std::round(box.width() * std::clamp(share, 0.0, 1.0)));
    painter.fillRect(QRectF(box.left(), box.top(), width, box.height()), theme.color(ink));
    if (share <= 1.1)
        return;
    // More than the bar can show: a slanted cut near its end.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Panel), 2.4));
    const double x = box.right() - 10;
    painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + 5, box.top() - 1));
    painter.restore();
}

} // namespace

bool TargetDelegate::isDoubtful(const QModelIndex& index) const
{
    const auto quality = static_cast<Quality>(index.data(RowModel::QualityRole).toInt());
    return quality == Quality::Stale || quality == Quality::Expired || quality == Quality::Error;
}

void TargetDelegate::paintMeasured(QPainter& painter, const QRectF& cell, const QModelIndex& index, const Theme& theme)
{
    const auto status = static_cast<Status>(index.data(RowModel::StatusRole).toInt());
    const bool missed = status == Status::Critical;
    const QRectF row = cell.adjusted(-8, 0, 8, 1);
    if (status != Status::Stale)
        painter.fillRect(row, theme.color(missed ? Token::CritTint : Token::Raised));
    painter.fillRect(QRectF(row.left(), row.bottom() - 2, row.width(), 2), theme.color(missed ? Token::Crit : Token::Text));
    const QFont strong = typeFont(Type::SmallStrong);
    const QFont small = typeFont(Type::Small);
    const QString text = index.data().toString();
    const QRectF line = cell.adjusted(8, 0, 0, -1);
    paintText(painter, line, Qt::AlignLeft, text, strong, theme.color(missed ? Token::Crit : Token::Text));
    paintText(painter, line.adjusted(textWidth(text, strong) + 10, 0, 0, 0), Qt::AlignLeft, index.data(RowModel::SecondRole).toString(),
        small, theme.color(status == Status::Stale ? Token::Muted : Token::Text));
}

void TargetDelegate::paintCell(
    QPainter& painter, const QRectF& cell, const QModelIndex& index, const RowState& state, const Theme& theme) const
{
    const QString key = index.data(RowModel::IdRole).toString();
    if (key == AvailabilityModel::kMeasured) {
        paintMeasured(painter, cell, index, theme);
        return;
    }
    const bool own = key == m_own;
    const auto emphasis = static_cast<Emphasis>(index.data(RowModel::EmphasisRole).toInt());
    const bool alarming = emphasis == Emphasis::Alarming;
    if (own) {
        // Crit on `selected` is below the contrast that a text needs in the dark theme (look.md 4).
        painter.fillRect(cell.adjusted(-8, 0, 8, 1), theme.color(alarming && theme.isDark() ? Token::Raised : Token::Selected));
        if (index.column() == 0)
            painter.fillRect(QRectF(cell.left() - 8, cell.top(), 3, cell.height() + 1), theme.color(Token::Text));
    }
    const bool old = static_cast<Status>(index.data(RowModel::StatusRole).toInt()) == Status::Stale;
    if (index.column() == AvailabilityModel::Bar) {
        paintSpentBar(
            painter, QRectF(cell.left(), std::round(cell.center().y() - 4), cell.width(), 8), index.data(RowModel::SortRole), old, theme);
        return;
    }
    const bool strong = emphasis == Emphasis::Strong || alarming;
    const Token ink = alarming ? Token::Crit : emphasis == Emphasis::Quiet ? Token::Muted : Token::Text;
    const bool target = index.column() == AvailabilityModel::TargetName;
    const bool last = index.column() == AvailabilityModel::Spent;
    const QFont font = typeFont(target && own ? Type::PageTitle : strong ? Type::BodyStrong : Type::Body);
    paintFigure(painter, cell.adjusted(target ? 8 : 0, 0, last ? -8 : 0, 0), index.data().toString(), font, theme.color(ink),
        (target ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    Q_UNUSED(state)
}

} // namespace yagura
