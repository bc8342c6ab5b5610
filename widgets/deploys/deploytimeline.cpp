// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/deploytimeline.h"

#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace yagura {

namespace {

constexpr double kGutter = 168;
constexpr double kRight = 20;
constexpr double kAxis = 44;
constexpr double kTop = 8;
constexpr Qt::Alignment kLeftMiddle = Qt::AlignLeft | Qt::AlignVCenter;

Millis tickStep(Millis range)
{
    using namespace std::chrono;
    if (range <= hours(1))
        return minutes(10);
    if (range <= hours(6))
        return hours(1);
    if (range <= hours(24))
        return hours(3);
    if (range <= hours(24 * 7))
        return hours(24);
    return range <= hours(24 * 28) ? hours(24 * 4) : hours(24 * 14);
}

} // namespace

DeployTimeline::DeployTimeline(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Deploys on a time axis, by service; the table below holds the same"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DeployTimeline::showBoard(const BoardPtr& board, const QTimeZone& zone, Millis range)
{
    m_board = board;
    m_zone = zone;
    m_range = { board->at - range, board->at };
    updateGeometry();
    update();
}

void DeployTimeline::setSelected(const QString& deployId)
{
    if (m_selected == deployId)
        return;
    m_selected = deployId;
    update();
}

std::vector<ServiceId> DeployTimeline::lanes() const
{
    std::vector<ServiceId> services;
    if (!m_board)
        return services;
    const auto add = [&](const ServiceId& id) {
        if (!id.isEmpty() && std::find(services.begin(), services.end(), id) == services.end())
            services.push_back(id);
    };
    for (const SloSnapshot& slo : m_board->slos)
        add(slo.spec.service);
    for (const ServiceInfo& service : m_board->services)
        add(service.id);
    return services;
}

double DeployTimeline::laneHeight() const
{
    const auto count = static_cast<double>(std::max<size_t>(1, lanes().size()));
    return std::clamp((height() - kAxis - kTop) / count, 26.0, 44.0);
}

QSize DeployTimeline::sizeHint() const
{
    return { 800, static_cast<int>(kTop + kAxis + 44.0 * static_cast<double>(std::max<size_t>(1, lanes().size()))) };
}

double DeployTimeline::xOf(Instant t) const
{
    const double span = static_cast<double>(m_range.length().count());
    return kGutter + (width() - kGutter - kRight) * static_cast<double>((t - m_range.from).count()) / span;
}

void DeployTimeline::paintEvent(QPaintEvent*)
{
    m_marks.clear();
    if (!m_board)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    double top = kTop;
    for (const ServiceId& service : lanes()) {
        paintLane(painter, service, top);
        top += laneHeight();
    }
    const Theme& theme = themeOf(this);
    painter.fillRect(QRectF(xOf(m_range.to), kTop, 1, top - kTop), theme.color(Token::Text));
}

void DeployTimeline::paintAxis(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const double bottom = kTop + laneHeight() * static_cast<double>(lanes().size());
    const Millis step = tickStep(m_range.length());
    const QDateTime first = toDateTime(m_range.from).toTimeZone(m_zone);
    const Instant midnight = fromDateTime(QDateTime(first.date(), QTime(0, 0), m_zone));
    paintText(painter, QRectF(16, bottom + 4, kGutter - 24, 16), kLeftMiddle, zoneOffsetText(m_zone, m_range.to), typeFont(Type::Tiny),
        theme.color(Token::Muted));
    for (Instant t = midnight; t <= m_range.to; t += step) {
        if (t < m_range.from)
            continue;
        const double x = xOf(t);
        const bool newDay = toDateTime(t).toTimeZone(m_zone).time() == QTime(0, 0);
        painter.fillRect(QRectF(x, kTop, 1, bottom - kTop), theme.color(newDay ? Token::GridMajor : Token::Grid));
        if (x < kGutter + 24 || x > width() - kRight - 8)
            continue;
        const bool days = step >= std::chrono::hours(24);
        paintText(painter, QRectF(x - 50, bottom + 4, 100, 16), Qt::AlignCenter, days ? dayText(t, m_zone) : minuteText(t, m_zone),
            typeFont(newDay ? Type::Head : Type::Tiny), theme.color(newDay ? Token::Text : Token::Muted));
        if (newDay && !days)
            paintText(painter, QRectF(x - 60, bottom + 20, 120, 16), Qt::AlignCenter, dayText(t, m_zone), typeFont(Type::Head),
                theme.color(Token::Text));
    }
}

void DeployTimeline::paintLane(QPainter& painter, const ServiceId& service, double top)
{
    const Theme& theme = themeOf(this);
    const double h = laneHeight();
    const Status status = m_board->statusOf(service);
    painter.fillRect(QRectF(8, top + h - 1, width() - 16, 1), theme.color(Token::Hairline));
    paintGlyph(painter, statusGlyph(status), QRectF(16, top + 8, 14, 14), theme, statusToken(status));
    paintText(painter, QRectF(38, top + 4, kGutter - 44, 22), kLeftMiddle, serviceName(*m_board, service), typeFont(Type::BodyStrong),
        theme.color(Token::Text));
    std::vector<const Deploy*> deploys;
    const Deploy* before = nullptr;
    for (const Deploy& deploy : m_board->deploys.deploys) {
        const std::optional<Instant> at = deploy.execution.endedAt ? deploy.execution.endedAt : deploy.execution.startedAt;
        if (deploy.service != service || !at)
            continue;
        if (m_range.contains(*at))
            deploys.push_back(&deploy);
        else if (!before && *at <= m_range.from)
            before = &deploy;
    }
    const bool tall = h >= 40;
    if (deploys.empty()) {
        const std::optional<Instant> last
            = before ? (before->execution.endedAt ? before->execution.endedAt : before->execution.startedAt) : std::nullopt;
        const QString text = last ? tr("no deploy in %1").arg(ageText(m_board->at - *last)) : tr("no deploy known");
        paintText(painter, QRectF(kGutter + 8, top, 240, h), kLeftMiddle, text, typeFont(Type::Small), theme.color(Token::Muted));
        return;
    }
    double free = width();
    for (const Deploy* deploy : deploys) { // newest first: text goes left of the mark that follows it
        const Instant at = deploy->execution.endedAt ? *deploy->execution.endedAt : m_range.to;
        const bool failed = deploy->execution.isEnded() && deploy->execution.status != Execution::Status::Succeeded;
        const bool chosen = deploy->id == m_selected;
        const double x = xOf(at);
        if (chosen)
            painter.fillRect(QRectF(x, top, std::max(3.0, xOf(std::min(m_range.to, at + std::chrono::minutes(30))) - x), h - 1),
                theme.color(Token::Info, 0.16));
        if (deploy->execution.startedAt) {
            const double from = std::max(kGutter, xOf(std::max(m_range.from, *deploy->execution.startedAt)));
            painter.fillRect(
                QRectF(std::min(from, x - 4), top + 9, std::max(4.0, x - from), 12), theme.color(failed ? Token::Crit : Token::Info));
        }
        const Glyph glyph = failed ? Glyph::Failed : deploy->kind == Deploy::Kind::Rollback ? Glyph::Rollback : Glyph::Deploy;
        paintGlyph(painter, glyph, QRectF(x - 1, top + 5, 16, 16), theme,
            failed                         ? Token::Crit
                : glyph == Glyph::Rollback ? Token::Text
                                           : Token::Info);
        m_marks.push_back({ deploy, QRectF(x - 8, top, 28, h) });
        const QString version = deploy->version.isEmpty() ? QStringLiteral("#") + deploy->execution.id : deploy->version;
        const double w = textWidth(version, typeFont(Type::SmallStrong)) + 4;
        const QString price = deploy->price ? spentText(deploy->price->budgetRatio) : QString();
        const bool hurt = deploy->price && deploy->price->budgetRatio >= 0.02;
        const bool right = x + 18 + w < std::min(free, width() - 4.0);
        const double textLeft = right ? x + 18 : x - 14 - w;
        if (!right && (x - 14 - w < kGutter || x > free))
            continue;
        paintText(painter, QRectF(textLeft, top + 4, w, 18), kLeftMiddle, version, typeFont(chosen ? Type::SmallStrong : Type::Small),
            theme.color(Token::Text));
        if (tall && !price.isEmpty())
            paintText(painter, QRectF(textLeft, top + 22, w + 20, 16), kLeftMiddle, price, typeFont(hurt ? Type::Head : Type::Tiny),
                theme.color(hurt ? Token::Crit : Token::Muted));
        free = std::min(x - 12, textLeft - 4);
    }
}

void DeployTimeline::mousePressEvent(QMouseEvent* event)
{
    for (const Mark& mark : m_marks) {
        if (mark.box.contains(event->position())) {
            emit chosen(mark.deploy->id);
            return;
        }
    }
}

} // namespace yagura
