// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timechart.h"

#include "models/wording/times.h"
#include "widgets/theme/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr int kTitle = 24;
constexpr int kFoot = 6;
} // namespace

TimeChart::TimeChart(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(axis, &TimeAxis::changed, this, &TimeChart::invalidate);
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
}

TimeChart::~TimeChart() = default;

void TimeChart::setContent(ChartContent content)
{
    m_content = std::move(content);
    setAccessibleName(m_content.question);
    setAccessibleDescription(m_content.summary);
    invalidate();
}

void TimeChart::setReadoutPlace(ReadoutPlace place)
{
    m_place = place;
    update();
}

QRectF TimeChart::plotRect() const { return m_axis->plotOf(QRectF(rect())).adjusted(0, kTitle, 0, -kFoot).toAlignedRect(); }

double TimeChart::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (m_content.scale ? m_content.scale->position(value) : 0) * plot.height();
}

void TimeChart::invalidate()
{
    m_stillCurrent = false;
    update();
}

void TimeChart::resizeEvent(QResizeEvent*) { invalidate(); }

void TimeChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        invalidate();
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF plot = plotRect();
    if (event->position().x() >= plot.left() && event->position().x() <= plot.right()) {
        m_axis->setCursor(m_axis->at(event->position().x(), plot));
    }
}

void TimeChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        m_axis->setCursor(std::nullopt);
    }
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int far = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (shift) {
            emit m_axis->panAsked(0.5 * direction);
        } else {
            // One step is one sample or one pixel, whichever is longer: a month is not walked by the minute.
            const double perPixel = static_cast<double>(m_axis->range().length().count()) / std::max(1.0, plotRect().width());
            const int step = std::max(1, static_cast<int>(std::lround(perPixel / static_cast<double>(kSlice.count()))));
            m_axis->moveCursor(direction * far * step);
        }
        return;
    }
    case Qt::Key_Home:
        m_axis->setCursor(m_axis->range().from);
        return;
    case Qt::Key_End:
        m_axis->setCursor(m_axis->now());
        return;
    case Qt::Key_M:
        m_axis->jumpToMark(shift ? -1 : 1);
        return;
    case Qt::Key_D:
        emit tableAsked();
        return;
    case Qt::Key_Plus:
        emit m_axis->zoomAsked(0.5);
        return;
    case Qt::Key_Minus:
        emit m_axis->zoomAsked(2);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

std::optional<double> valueAt(const ChartSeries& series, Instant at)
{
    const auto after
        = std::upper_bound(series.points.begin(), series.points.end(), at, [](Instant t, const ChartPoint& p) { return t < p.at; });
    if (after == series.points.begin()) {
        return std::nullopt;
    }
    const ChartPoint& p = *std::prev(after);
    if (!std::isfinite(p.value) || at - p.at > std::max(series.join, kSlice)) {
        return std::nullopt;
    }
    return p.value;
}

QString TimeChart::toCsv() const
{
    QString csv = QStringLiteral("end");
    std::vector<Instant> instants;
    for (const ChartSeries& s : m_content.series) {
        csv += QLatin1Char(',') + s.name;
        for (const ChartPoint& p : s.points) {
            if (m_axis->range().contains(p.at)) {
                instants.push_back(p.at);
            }
        }
    }
    csv += QLatin1Char('\n');
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    for (const Instant at : instants) {
        csv += toIso(at);
        for (const ChartSeries& s : m_content.series) {
            csv += QLatin1Char(',');
            const auto point
                = std::lower_bound(s.points.begin(), s.points.end(), at, [](const ChartPoint& p, Instant t) { return p.at < t; });
            if (point != s.points.end() && point->at == at && std::isfinite(point->value)) {
                csv += QString::number(point->value, 'g', 17);
            }
        }
        csv += QLatin1Char('\n');
    }
    return csv;
}

void TimeChart::paintOwnLayer(QPainter&, const QRectF&) { }

void TimeChart::paintEvent(QPaintEvent*)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (!m_stillCurrent || m_still.size() != pixels) {
        drawStill(pixels);
    }
    QPainter painter(this);
    painter.drawImage(0, 0, m_still);
    const QRectF plot = plotRect();
    paintCursor(painter, plot);
    paintReadout(painter, plot);
    if (hasFocus()) {
        const Theme& colors = themeOf(this);
        painter.setPen(QPen(colors.color(Token::Text), colors.focusWidth()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plot.adjusted(-1, -1, 1, 1));
    }
}

void TimeChart::drawStill(const QSize& pixels)
{
    m_stillCurrent = true;
    // Kept from frame to frame: eight megabytes of new pages cost more than what is drawn on them.
    for (QImage* image : { &m_ground, &m_still }) {
        if (image->size() != pixels) {
            *image = QImage(pixels, QImage::Format_RGB32);
            m_groundOf = {};
        }
        image->setDevicePixelRatio(devicePixelRatioF());
    }
    const QRectF plot = plotRect();
    if (plot.width() < 8 || plot.height() < 8) {
        m_still.fill(themeOf(this).color(Token::Panel));
        return;
    }
    drawGround(plot);
    std::copy_n(m_ground.constBits(), m_ground.sizeInBytes(), m_still.bits());
    const bool empty = m_content.loading || !m_content.emptyText.isEmpty();
    {
        QPainter painter(&m_still);
        paintGround(painter, plot);
        paintTitle(painter, plot);
        if (empty) {
            paintEmpty(painter, plot);
            return;
        }
        paintThresholds(painter, plot);
    }
    inkSeries(plot);
    QPainter painter(&m_still);
    paintQuiet(painter, plot);
    paintOwnLayer(painter, plot);
    paintGaps(painter, plot);
    paintForecast(painter, plot);
    paintNotes(painter, plot);
    paintEndLabels(painter, plot);
}

void TimeChart::paintCursor(QPainter& painter, const QRectF& plot)
{
    if (!m_axis->cursor()) {
        return;
    }
    const Theme& colors = themeOf(this);
    const double x = std::round(m_axis->xOf(*m_axis->cursor(), plot));
    painter.fillRect(QRectF(x, 0, 1, height()), colors.color(Token::Text));
    if (m_content.loading || !m_content.emptyText.isEmpty()) {
        return;
    }
    const bool blind = std::any_of(m_content.stretches.begin(), m_content.stretches.end(),
        [&](const ChartStretch& s) { return s.kind == ChartStretch::Kind::Gap && s.range.contains(*m_axis->cursor()); });
    if (blind) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries& s : m_content.series) {
        if (const std::optional<double> value = s.quiet ? std::nullopt : valueAt(s, *m_axis->cursor())) {
            painter.setPen(QPen(colors.color(Token::Panel), 2));
            painter.setBrush(colors.color(Token::Text));
            painter.drawEllipse(QPointF(x + 0.5, yOf(*value)), 4, 4);
        }
    }
    painter.restore();
}

} // namespace yagura
