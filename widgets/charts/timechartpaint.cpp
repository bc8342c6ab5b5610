// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/charts/plates.h"
#include "widgets/charts/timechart.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {

// The layers of a chart, in the order of look.md 6.

bool TimeChart::isShown(const ChartStretch& stretch) const
{
    return stretch.range.to > m_axis->range().from && stretch.range.from < m_axis->range().to;
}

void TimeChart::drawGround(const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    Ground ground;
    ground.now = std::clamp(m_axis->xOf(m_axis->now(), plot), plot.left(), plot.right());
    for (const ChartStretch& s : m_content.stretches) {
        if (s.kind == ChartStretch::Kind::Correction && isShown(s)) {
            ground.corrections.push_back(stretchRect(*m_axis, s.range, plot));
        }
    }
    ground.look.size = size();
    ground.look.pixelRatio = devicePixelRatioF();
    ground.look.plot = plot;
    ground.look.theme = colors.kind();
    if (m_content.scale && !m_content.loading) {
        for (const ScaleTick& tick : m_content.scale->ticks) {
            ground.look.horizontals.push_back({ m_content.scale->position(tick.value), tick.label, tick.strong });
        }
    }
    for (const TimeTick& tick : timeTicks(m_axis->range(), m_axis->zone(), plot.width())) {
        ground.look.verticals.push_back((m_axis->xOf(tick.at, plot) - plot.left()) / plot.width());
    }
    if (ground == m_groundOf) {
        return;
    }
    m_groundOf = ground;
    m_ground.fill(colors.color(Token::Panel));
    QPainter painter(&m_ground);
    if (plot.right() - ground.now > 1) {
        painter.fillRect(QRectF(ground.now, plot.top(), plot.right() - ground.now, plot.height()), colors.color(Token::Bg));
    }
    for (const QRectF& correction : ground.corrections) {
        painter.fillRect(correction, colors.color(Token::Raised));
    }
    painter.drawPixmap(0, 0, m_frame.pixmap(ground.look));
}

void TimeChart::paintGround(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    for (const ChartStretch& s : m_content.stretches) {
        if (s.kind == ChartStretch::Kind::Condition && isShown(s)) {
            painter.fillRect(stretchRect(*m_axis, s.range, plot), colors.color(Token::Crit, 0.16));
        }
    }
    if (m_content.scale && !m_content.loading) {
        for (const ScaleTick& tick : m_content.scale->ticks) {
            if (tick.strong && tick.value == 0) {
                painter.fillRect(QRectF(plot.left(), std::round(yOf(0)), plot.width(), 1), colors.color(Token::Border));
            }
        }
        const double band = m_content.scale->floorBand() * plot.height();
        if (band > 0) {
            painter.fillRect(QRectF(plot.left(), plot.bottom() - band, plot.width(), band), colors.color(Token::Raised, 0.6));
        }
    }
}

void TimeChart::paintTitle(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    const QFont question = typeFont(Type::BodyStrong);
    painter.setFont(question);
    painter.setPen(colors.color(Token::Text));
    const QRectF line(plot.left(), 0, plot.width(), plot.top() - 3);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_content.question);
    const double after = textWidth(m_content.question, question) + 10;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colors.color(Token::Muted));
    const double room = m_place == ReadoutPlace::Title && !m_content.readout.empty() ? plot.width() * 0.62 : plot.width();
    if (room - after > 30) {
        painter.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            elided(m_content.subtitle, typeFont(Type::Small), room - after));
    }
}

void TimeChart::paintThresholds(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    std::vector<double> lines;
    for (const ChartThreshold& t : m_content.thresholds) {
        lines.push_back(std::round(yOf(t.value)) + 0.5);
        painter.setPen(t.dashed ? dashedPen(colors.color(t.ink)) : QPen(colors.color(t.ink), 1));
        painter.drawLine(QPointF(plot.left(), lines.back()), QPointF(plot.right(), lines.back()));
    }
    std::vector<QRectF> taken;
    for (const EndLabel& end : endLabels(plot)) {
        taken.push_back(end.box);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        const ChartThreshold& t = m_content.thresholds[i];
        if (t.label.isEmpty()) {
            continue;
        }
        const QFont font = typeFont(t.ink == Token::Text ? Type::Head : Type::Tiny);
        const double width = textWidth(t.label, font) + 2;
        const double left = t.labelLeft ? plot.left() + 6 : plot.right() - width - 4;
        // Touching its own line and no other, or not at all: a label at the wrong line is worse than none.
        const QRectF above(left, lines[i] - 15, width, 14);
        const QRectF below(left, lines[i] + 2, width, 14);
        for (const QRectF& box : { t.labelLeft ? below : above, t.labelLeft ? above : below }) {
            const bool isFree = box.top() >= plot.top() && box.bottom() <= plot.bottom()
                && std::none_of(taken.begin(), taken.end(), [&box](const QRectF& other) { return other.intersects(box); })
                && std::none_of(lines.begin(), lines.end(), [&box](double y) { return y > box.top() + 1 && y < box.bottom() - 1; });
            if (isFree) {
                taken.push_back(box);
                painter.setFont(font);
                painter.setPen(colors.color(t.ink));
                painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, t.label);
                break;
            }
        }
    }
}

void TimeChart::inkSeries(const QRectF& plot)
{
    if (!m_content.scale) {
        return;
    }
    const Theme& colors = themeOf(this);
    const double ratio = devicePixelRatioF();
    const QRect box((plot.topLeft() * ratio).toPoint(), (plot.size() * ratio).toSize());
    std::vector<std::vector<ColumnRun>> runs;
    runs.reserve(m_content.series.size());
    for (const ChartSeries& s : m_content.series) {
        if (s.quiet) {
            runs.emplace_back(); // a straight line of few points: paintQuiet draws it
            continue;
        }
        runs.push_back(runsOf(decimate(s.points, m_axis->range(), box.width(), s.join), *m_content.scale));
        if (s.area) {
            inkArea(m_still, { box, 0 }, runs.back(), m_content.scale->position(0), colors.color(Token::Bar, 0.13),
                colors.color(Token::Crit, 0.22));
        }
        const QColor ink = colors.color(m_content.doubtful ? Token::Muted : s.ink);
        inkRuns(m_still, { box, 0 }, runs.back(), ink, s.thickness * ratio);
    }
    // Below zero the budget line is crit: the same columns again from there on, so that both parts meet exactly.
    const double zero = yOf(0);
    for (size_t i = 0; i < runs.size(); ++i) {
        const ChartSeries& s = m_content.series[i];
        if (s.area && zero < plot.bottom() - 1) {
            const int from = static_cast<int>(std::lround((zero + 1 - plot.top()) * ratio));
            inkRuns(m_still, { box, from }, runs[i], colors.color(Token::Crit), s.thickness * ratio);
        }
    }
}

void TimeChart::paintGaps(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    for (const ChartStretch& s : m_content.stretches) {
        if (s.kind == ChartStretch::Kind::Gap && isShown(s)) {
            paintGap(painter, stretchRect(*m_axis, s.range, plot), s.label, colors);
        } else if (s.kind == ChartStretch::Kind::Condition && isShown(s) && !s.label.isEmpty()) {
            const QRectF r = stretchRect(*m_axis, s.range, plot);
            const QFont font = typeFont(Type::Head);
            const double width = textWidth(s.label, font);
            double x = r.left() - width - 8;
            for (const Instant at : m_content.deploys) {
                const double line = m_axis->xOf(at, plot);
                x = line > x && line < x + width + 4 ? line - width - 8 : x;
            }
            x = x > plot.left() ? x : r.left() + 6;
            painter.setFont(font);
            painter.setPen(colors.color(Token::Crit));
            painter.drawText(QRectF(x, plot.top() + 4, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, s.label);
        }
    }
}

void TimeChart::paintNotes(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    painter.save();
    for (const Instant at : m_content.deploys) {
        if (at > m_axis->range().from && at <= m_axis->range().to) {
            painter.fillRect(QRectF(std::round(m_axis->xOf(at, plot)), plot.top() - 2, 1, height()), colors.color(Token::Info));
        }
    }
    const double now = std::round(m_axis->xOf(m_axis->now(), plot));
    if (now < plot.right() - 2) {
        painter.fillRect(QRectF(now, plot.top() - 2, 1, height()), colors.color(Token::Text, 0.75));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartNote& note : m_content.notes) {
        if (note.at <= m_axis->range().from || note.at > m_axis->range().to) {
            continue;
        }
        const QPointF point(m_axis->xOf(note.at, plot), yOf(note.value));
        painter.setPen(QPen(colors.color(note.ink), 2));
        painter.setBrush(colors.color(Token::Panel));
        painter.drawEllipse(point, 4, 4);
        const QFont font = typeFont(Type::Head);
        const double width = textWidth(note.label, font);
        const double x = std::max(plot.left() + 4, point.x() - width - 2);
        painter.setFont(font);
        painter.drawText(
            QRectF(x, std::min(point.y() + 8, plot.bottom() - 18), width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, note.label);
    }
    painter.restore();
}

std::vector<TimeChart::EndLabel> TimeChart::endLabels(const QRectF& plot) const
{
    std::vector<EndLabel> labels;
    if (m_content.doubtful) {
        return labels; // an old end is no end
    }
    std::vector<std::pair<double, const ChartSeries*>> ends;
    for (const ChartSeries& s : m_content.series) {
        if (!s.quiet && !s.endLabel.isEmpty() && !s.points.empty() && std::isfinite(s.points.back().value)) {
            ends.emplace_back(yOf(s.points.back().value), &s);
        }
    }
    std::sort(ends.begin(), ends.end());
    double before = plot.top() - 8;
    for (const auto& [height, series] : ends) {
        const double x = m_axis->xOf(series->points.back().at, plot) + 6;
        const double y = std::max(std::min(height, plot.bottom() - 8), before + 15);
        before = y;
        const double width = textWidth(series->endLabel, typeFont(Type::SmallStrong));
        if (x + width <= plot.right() + 2) { // else no future to write on: the readout column says it
            labels.push_back({ QRectF(x, y - 8, width + 2, 16), series });
        }
    }
    return labels;
}

void TimeChart::paintEndLabels(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    for (const EndLabel& label : endLabels(plot)) {
        painter.setFont(typeFont(Type::SmallStrong));
        painter.setPen(colors.color(label.series->ink));
        painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter, label.series->endLabel);
    }
}

void TimeChart::paintEmpty(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    if (m_content.loading) {
        const QColor ink = colors.color(Token::Track);
        const double y = plot.center().y() - 3;
        for (double x = plot.left(); x + 22 < plot.right(); x += 34) {
            painter.fillRect(QRectF(x, y, 22, 6), ink);
        }
    }
    const QFont head = typeFont(Type::BodyStrong);
    const double width = std::max(textWidth(m_content.emptyText, head), textWidth(m_content.emptyHint, typeFont(Type::Small))) + 24;
    const QRectF plate(plot.center().x() - width / 2, plot.center().y() - 22, width, 44);
    painter.fillRect(plate, colors.color(Token::Panel));
    painter.setFont(head);
    painter.setPen(colors.color(Token::Text));
    painter.drawText(plate.adjusted(0, 2, 0, -22), Qt::AlignCenter, m_content.emptyText);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colors.color(Token::Muted));
    painter.drawText(plate.adjusted(0, 24, 0, -2), Qt::AlignCenter, m_content.emptyHint);
}

void TimeChart::paintReadout(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    const std::optional<Instant> cursor = m_axis->cursor();
    const auto cursorText = [&](const ReadoutRow& row) { return cursor && row.cursor ? row.cursor(*cursor) : QString(); };
    if (m_place == ReadoutPlace::Title) {
        paintTitleReadout(painter, QRectF(plot.left(), 0, plot.width(), plot.top() - 3), m_content.readout, cursorText, *m_axis, colors);
        return;
    }
    const double left = plot.right() + 24;
    const double right = width() - 8.0;
    constexpr double kTwoFigures = 160;
    const bool isNarrow = right - left < kTwoFigures; // then one figure: at the cursor while there is one
    const bool isThere = isNarrow && cursor;
    const double cursorLeft = isNarrow ? right : right - 62;
    double y = plot.top() - 2;
    for (const ReadoutRow& row : m_content.readout) {
        const QRectF line(left, y, right - left, 22);
        const QString there = cursorText(row);
        const QString figure = !isThere ? row.now : there.isEmpty() ? noValue() : there;
        painter.setFont(typeFont(Type::Small));
        painter.setPen(colors.color(Token::Muted));
        const double figureRoom = figureWidth(figure, typeFont(Type::BodyStrong));
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, elided(row.name, typeFont(Type::Small), cursorLeft - left - figureRoom - 8));
        const bool judgesNow = row.ink == Token::Crit || row.ink == Token::Warn; // and not what is at the cursor
        painter.setPen(colors.color(m_content.doubtful ? Token::Muted : isThere && judgesNow ? Token::Text : row.ink));
        drawFigure(painter, QRectF(left, y, cursorLeft - left, 22), Qt::AlignRight | Qt::AlignVCenter, figure, typeFont(Type::BodyStrong));
        if (!isNarrow) {
            painter.setPen(colors.color(Token::Text));
            drawFigure(painter, line, Qt::AlignRight | Qt::AlignVCenter, there, typeFont(Type::Body));
        }
        painter.fillRect(QRectF(left, y + 22, right - left, 1), colors.color(Token::Hairline));
        y += 24;
        if (y + 22 > height()) {
            break;
        }
    }
}

} // namespace yagura
