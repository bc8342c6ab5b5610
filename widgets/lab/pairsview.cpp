// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/pairsview.h"

#include "models/core/duration.h"
#include "models/wording/figures.h"
#include "models/wording/words.h"
#include "widgets/common/painting.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {

namespace {

constexpr int kHead = 24;
constexpr int kRow = 26;

} // namespace

QString thresholdText(double factor)
{
    int decimals = factor >= 100 ? 0 : 2;
    // 14.4 and 6 as people write them, 13.44 and 0.93 with both decimals.
    while (decimals > 0 && std::abs(factor * std::pow(10.0, decimals - 1) - std::round(factor * std::pow(10.0, decimals - 1))) < 1e-9)
        --decimals;
    return QStringLiteral("%1×").arg(figureText(factor, decimals, Rounding::Nearest));
}

PairsView::PairsView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Burn pairs"));
}

QString PairsView::changeOf(const BurnPair& pair, const std::vector<BurnPair>& now)
{
    if (std::find(now.begin(), now.end(), pair) != now.end())
        return {};
    const auto same = std::find_if(now.begin(), now.end(), [&](const BurnPair& n) { return n.longWindow == pair.longWindow; });
    if (same == now.end())
        return tr("new", "a pair of burn windows");
    if (same->severity != pair.severity)
        return pair.severity == AlertSeverity::Page ? tr("was a ticket") : tr("was a page");
    return tr("was %1").arg(thresholdText(same->factor));
}

void PairsView::setPairs(const std::vector<BurnCheck>& proposed, const std::vector<BurnPair>& now, Millis window)
{
    m_rows.clear();
    QStringList said;
    for (const BurnCheck& check : proposed) {
        const BurnPair& pair = check.pair;
        Row row;
        row.threshold = thresholdText(pair.factor);
        row.windows = toPrometheusDuration(pair.longWindow) + QStringLiteral(" / ") + toPrometheusDuration(pair.shortWindow);
        row.to = severityWord(pair.severity);
        const double share
            = window.count() > 0 ? pair.factor * static_cast<double>(pair.longWindow.count()) / static_cast<double>(window.count()) : 0;
        const double percent = share * 100;
        row.budget
            = QStringLiteral("%1%").arg(figureText(percent, std::abs(percent - std::round(percent)) < 0.005 ? 0 : 1, Rounding::Nearest));
        row.refused = !check.refusals.empty();
        row.change = row.refused ? tr("refused") : changeOf(pair, now);
        said << row.threshold + QLatin1Char(' ') + row.windows + QLatin1Char(' ') + row.to + QLatin1Char(' ') + row.change;
        m_rows.push_back(std::move(row));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PairsView::sizeHint() const { return { 280, kHead + static_cast<int>(m_rows.size()) * kRow }; }

void PairsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const double w = width();
    const std::array<double, 5> at { 0, w * 0.2, w * 0.42, w * 0.62, w * 0.78 };
    const QColor muted = theme.color(Token::Muted);
    const auto line = [&](double y, double height, const Row& row, bool head) {
        const QFont body = typeFont(head ? Type::Head : Type::Small);
        const QFont strong = typeFont(head ? Type::Head : Type::BodyStrong);
        const QColor ink = head ? muted : theme.color(row.refused ? Token::Crit : Token::Text);
        paintFigure(painter, QRectF(at[0], y, at[1] - at[0], height), row.threshold, strong, ink, Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, QRectF(at[1], y, at[2] - at[1] - 4, height), Qt::AlignLeft, row.windows, body, muted);
        paintText(
            painter, QRectF(at[2], y, at[3] - at[2] - 4, height), Qt::AlignLeft, row.to, body, head ? muted : theme.color(Token::Text));
        paintFigure(painter, QRectF(at[3], y, at[4] - at[3] - 10, height), row.budget, body, muted);
        paintText(
            painter, QRectF(at[4], y, w - at[4], height), Qt::AlignRight, row.change, typeFont(head ? Type::Head : Type::SmallStrong), ink);
    };
    line(0, kHead, { tr("Threshold"), tr("Long / short"), tr("Goes to"), tr("Budget"), tr("Change"), false }, true);
    double y = kHead;
    for (const Row& row : m_rows) {
        painter.fillRect(QRectF(0, y - 1, w, 1), theme.color(Token::Hairline));
        line(y, kRow, row, false);
        y += kRow;
    }
}

} // namespace yagura
