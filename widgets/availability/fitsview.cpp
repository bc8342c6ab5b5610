// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/fitsview.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "widgets/common/painting.h"

#include <QPainter>

#include <cmath>

namespace yagura {

namespace {

constexpr int kHead = 40; ///< targets and their downtime
constexpr int kFoot = 24; ///< the axis
constexpr int kMostRow = 40;
constexpr int kLeastRow = 22;

QString lengthText(double seconds) { return durationText(Millis(std::llround(seconds * 1000))); }

} // namespace

FitsView::FitsView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What fits into 30 days?"));
}

QSize FitsView::sizeHint() const { return { 800, kHead + kFoot + std::max<int>(1, static_cast<int>(m_rows.size())) * 40 }; }

QSize FitsView::minimumSizeHint() const { return { 400, kHead + kFoot + std::max<int>(1, static_cast<int>(m_rows.size())) * kLeastRow }; }

FitsView::Row FitsView::rowOf(const FittingFact& fact, const QString& service, Instant now, const QTimeZone& zone) const
{
    Row row;
    row.seconds = std::chrono::duration<double>(fact.length).count();
    row.length = durationText(fact.length);
    const QString part
        = tr("%1 at %2", "how long, and which share failed").arg(durationText(fact.range.length()), shareText(fact.share, 0));
    switch (fact.kind) {
    case FittingFact::Kind::Rollback:
        row.name = tr("Rollback of %1").arg(service);
        row.note = tr("median of %n", "how many were measured", fact.count);
        break;
    case FittingFact::Kind::Rollout:
        row.name = tr("Rollout of %1").arg(service);
        row.note = tr("median of %n", "how many were measured", fact.count);
        break;
    case FittingFact::Kind::Page:
        row.name = tr("Page by the current rules");
        row.note = tr("all failing: %1× over %2", "burn rate, window")
                       .arg(figureText(fact.share, std::abs(fact.share - std::round(fact.share)) < 0.05 ? 0 : 1, Rounding::Nearest),
                           durationText(fact.window));
        break;
    case FittingFact::Kind::Burning:
        row.name = tr("Now, as full downtime");
        row.note = tr("since %1: %2").arg(momentText(fact.range.from, now, zone), part);
        break;
    case FittingFact::Kind::Trouble:
        row.name = tr("%1, as full downtime", "a day").arg(dayText(fact.range.from, zone));
        row.note = part;
        break;
    }
    return row;
}

void FitsView::setFacts(const AvailabilityFacts& facts, const QString& service, Instant now, const QTimeZone& zone)
{
    m_rows.clear();
    m_limits.clear();
    QStringList said;
    for (const FittingFact& fact : facts.fits) {
        m_rows.push_back(rowOf(fact, service, now, zone));
        said << m_rows.back().name + QLatin1Char(' ') + m_rows.back().length;
    }
    constexpr size_t kMonth = 2; // of kBookPeriods
    for (const AvailabilityRow& row : facts.rows) {
        const double seconds = std::chrono::duration<double>(row.downtime[kMonth]).count();
        if (seconds > 0 && seconds <= 8 * 3600)
            m_limits.push_back({ targetText(row.target), downtimeText(row.downtime[kMonth]), seconds, row.own });
    }
    m_low = 20;
    m_high = 10 * 3600;
    for (const Row& row : m_rows) {
        m_low = std::min(m_low, std::max(1.0, row.seconds * 0.8));
        m_high = std::max(m_high, row.seconds * 1.2);
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

double FitsView::xOf(double seconds, const QRectF& plot) const
{
    const double share = std::log(std::max(seconds, m_low) / m_low) / std::log(m_high / m_low);
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

int FitsView::rowHeight() const
{
    const int rows = std::max<int>(1, static_cast<int>(m_rows.size()));
    return std::clamp((height() - kHead - kFoot) / rows, kLeastRow, kMostRow);
}

void FitsView::paintLimits(QPainter& painter, const QRectF& plot)
{
    const Theme& theme = themeOf(this);
    // The objective's own first: where two would lie on each other it is the one that stays.
    std::vector<const Limit*> order;
    for (const Limit& limit : m_limits)
        order.push_back(&limit);
    std::stable_sort(order.begin(), order.end(), [](const Limit* a, const Limit* b) { return a->own > b->own; });
    std::vector<QRectF> taken;
    for (const Limit* limit : order) {
        const double x = std::round(xOf(limit->seconds, plot));
        painter.fillRect(QRectF(limit->own ? x - 1 : x, plot.top() - 4, limit->own ? 2 : 1, plot.height() + 4),
            theme.color(limit->own ? Token::Text : Token::GridMajor));
        const double width
            = std::max(textWidth(limit->target, typeFont(Type::SmallStrong)), textWidth(limit->downtime, typeFont(Type::Tiny)));
        const QRectF label(x - width / 2 - 6, 0, width + 12, kHead - 6);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(label); }))
            continue;
        taken.push_back(label);
        paintText(painter, QRectF(label.left(), 0, label.width(), 16), Qt::AlignHCenter, limit->target, typeFont(Type::SmallStrong),
            theme.color(Token::Text));
        paintText(painter, QRectF(label.left(), 16, label.width(), 16), Qt::AlignHCenter, limit->downtime,
            typeFont(limit->own ? Type::Head : Type::Tiny), theme.color(limit->own ? Token::Text : Token::Muted));
    }
}

void FitsView::paintAxis(QPainter& painter, const QRectF& plot)
{
    const Theme& theme = themeOf(this);
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.color(Token::GridMajor));
    paintText(painter, QRectF(0, plot.bottom() + 4, plot.left() - 12, 16), Qt::AlignRight, tr("log axis"), typeFont(Type::Tiny),
        theme.color(Token::Muted));
    for (const double seconds : { 1.0, 10.0, 60.0, 600.0, 3600.0, 36'000.0, 360'000.0 }) {
        if (seconds < m_low || seconds > m_high)
            continue;
        const double x = std::round(xOf(seconds, plot));
        painter.fillRect(QRectF(x, plot.bottom(), 1, 5), theme.color(Token::Border));
        paintText(painter, QRectF(x - 30, plot.bottom() + 6, 60, 16), Qt::AlignHCenter, lengthText(seconds), typeFont(Type::Tiny),
            theme.color(Token::Muted));
    }
}

void FitsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool narrow = width() < 1000;
    const double left = narrow ? 170 : 190;
    const double right = narrow ? 240 : 330;
    const int height = rowHeight();
    const QRectF plot(
        left, kHead, width() - left - right, static_cast<double>(height) * static_cast<double>(std::max<size_t>(1, m_rows.size())));
    paintLimits(painter, plot);
    paintAxis(painter, plot);
    if (m_rows.empty()) {
        paintText(painter, plot.adjusted(8, 0, -8, 0), Qt::AlignHCenter, tr("Nothing took time yet: no rollout, no trouble in 30 days."),
            typeFont(Type::Body), theme.color(Token::Muted));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    double y = plot.top();
    for (const Row& row : m_rows) {
        const double middle = y + height / 2.0;
        paintText(painter, QRectF(0, y, left - 12, height), Qt::AlignRight, row.name, typeFont(Type::Small), theme.color(Token::Text));
        const double x = xOf(row.seconds, plot);
        painter.fillRect(QRectF(plot.left(), std::round(middle), x - plot.left(), 1), theme.color(Token::GridMajor));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Bar));
        painter.drawEllipse(QPointF(x, std::round(middle) + 0.5), 6, 6);
        painter.setBrush(Qt::NoBrush);
        paintFigure(painter, QRectF(plot.right() + 8, y, 88, height), row.length, typeFont(Type::BodyStrong), theme.color(Token::Text));
        paintText(painter, QRectF(plot.right() + 112, y, right - 112, height), Qt::AlignLeft, row.note, typeFont(Type::Small),
            theme.color(Token::Muted));
        y += height;
        painter.fillRect(QRectF(0, y, width(), 1), theme.color(Token::Hairline));
    }
}

} // namespace yagura
