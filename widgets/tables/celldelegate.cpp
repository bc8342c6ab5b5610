// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/celldelegate.h"

#include "models/itemmodels/rowmodel.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QPainter>

namespace yagura {

namespace {

QFont fontOf(Emphasis emphasis)
{
    return typeFont(emphasis == Emphasis::Strong || emphasis == Emphasis::Alarming ? Type::BodyStrong : Type::Body);
}

Token inkOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Quiet:
        return Token::Muted;
    case Emphasis::Alarming:
        return Token::Crit;
    case Emphasis::Normal:
    case Emphasis::Strong:
        break;
    }
    return Token::Text;
}

struct SignLook
{
    Glyph glyph;
    Token ink;
};

SignLook lookOf(EventSign sign)
{
    switch (sign) {
    case EventSign::Rollback:
        return { Glyph::Rollback, Token::Text };
    case EventSign::Failed:
        return { Glyph::Failed, Token::Crit };
    case EventSign::Budget:
        return { Glyph::Budget, Token::Crit };
    case EventSign::Burn:
        return { Glyph::Warn, Token::Warn };
    case EventSign::Alert:
        return { Glyph::Alerts, Token::Crit };
    case EventSign::Muted:
        return { Glyph::Silenced, Token::Muted };
    case EventSign::Silent:
        return { Glyph::Stale, Token::Stale };
    case EventSign::Back:
        return { Glyph::Check, Token::Ok };
    case EventSign::None:
    case EventSign::Deploy:
        break;
    }
    return { Glyph::Deploy, Token::Info };
}

Glyph glyphOf(const QModelIndex& index)
{
    return statusGlyph(
        static_cast<Status>(index.data(RowModel::StatusRole).toInt()), static_cast<Quality>(index.data(RowModel::QualityRole).toInt()));
}

void paintTextWithSecond(
    QPainter& painter, const QRectF& cell, const QString& text, const QString& second, Emphasis emphasis, const Theme& theme)
{
    const QFont font = fontOf(emphasis);
    paintText(painter, cell, Qt::AlignLeft | Qt::AlignVCenter, text, font, theme.color(inkOf(emphasis)));
    if (second.isEmpty())
        return;
    const double used = text.isEmpty() ? 0.0 : textWidth(text, font) + 6;
    if (cell.width() - used > 16)
        paintText(painter, cell.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, second, typeFont(Type::Body),
            theme.color(Token::Muted));
}

} // namespace

bool CellDelegate::isDoubtful(const QModelIndex& index) const
{
    const auto quality = static_cast<Quality>(index.data(RowModel::QualityRole).toInt());
    return quality == Quality::Stale || quality == Quality::Expired || quality == Quality::Error;
}

void CellDelegate::paintCell(
    QPainter& painter, const QRectF& cell, const QModelIndex& index, const RowState& /*state*/, const Theme& theme) const
{
    const auto kind = static_cast<ColumnKind>(index.data(RowModel::KindRole).toInt());
    const auto emphasis = static_cast<Emphasis>(index.data(RowModel::EmphasisRole).toInt());
    const auto status = static_cast<Status>(index.data(RowModel::StatusRole).toInt());
    const QString text = index.data().toString();
    switch (kind) {
    case ColumnKind::Badge: {
        const bool isMuted = static_cast<EventSign>(index.data(RowModel::SignRole).toInt()) == EventSign::Muted;
        paintBadge(painter, cell, { status, text, index.data(RowModel::SecondRole).toString(), isMuted ? Glyph::Silenced : glyphOf(index) },
            theme);
        return;
    }
    case ColumnKind::Figure:
        paintFigure(painter, cell, text, fontOf(emphasis), theme.color(inkOf(emphasis)));
        return;
    case ColumnKind::BudgetBar: {
        const QVariant ratio = index.data(RowModel::SortRole);
        paintBudgetBar(painter, QRectF(cell.left(), cell.center().y() - 4, cell.width(), 8),
            ratio.isValid() ? std::optional(ratio.toDouble()) : std::nullopt, status, theme);
        return;
    }
    case ColumnKind::Sparkline: {
        const auto values = index.data(RowModel::SparkRole).value<SparkValues>();
        if (!values || values->empty() || glyphOf(index) == Glyph::Loading)
            return; // hatch says that nobody could see, which is not known yet
        double low = 0;
        for (const std::optional<double>& value : *values)
            low = std::min(low, value.value_or(0));
        paintSparkline(
            painter, cell.adjusted(0, 6, 0, -6), { *values, low, 1.0, low < 0 ? std::optional(0.0) : std::nullopt, Token::Text }, theme);
        return;
    }
    case ColumnKind::Event: {
        const auto sign = static_cast<EventSign>(index.data(RowModel::SignRole).toInt());
        double used = 0;
        if (sign != EventSign::None) {
            const SignLook look = lookOf(sign);
            paintGlyph(painter, look.glyph, QRectF(cell.left(), cell.center().y() - 7, 14, 14), theme, look.ink);
            used = 20;
        }
        paintTextWithSecond(painter, cell.adjusted(used, 0, 0, 0), text, index.data(RowModel::SecondRole).toString(), emphasis, theme);
        return;
    }
    case ColumnKind::Text:
        break;
    }
    paintTextWithSecond(painter, cell, text, index.data(RowModel::SecondRole).toString(), emphasis, theme);
}

} // namespace yagura
