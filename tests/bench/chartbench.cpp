// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/noise.h"
#include "tests/bench/figure.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/valuescale.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <array>
#include <cmath>
#include <memory>

namespace yagura::bench {

namespace {

constexpr int kPoints = 43'200;
constexpr QSize kFrame { 1920, 1080 };

/// An error ratio: lognormal noise and an incident now and then.
double ratioAt(int i, quint64 seed)
{
    const double noise = std::exp(0.9 * demonoise::bell(seed, static_cast<quint64>(i)) + 0.6 * demonoise::smooth(seed + 1, i, 180)) * 0.2;
    const bool incident = demonoise::unit(seed + 2, static_cast<quint64>(i / 90)) > 0.985;
    return std::min(10.0, incident ? noise * 12 : noise);
}

Instant instantAt(int i) { return fromEpochMs(1'794'939'120'000) - kSlice * (kPoints - 1 - i); }

std::vector<ChartPoint> ourPoints(quint64 seed)
{
    std::vector<ChartPoint> points;
    points.reserve(kPoints);
    for (int i = 0; i < kPoints; ++i)
        points.push_back({ instantAt(i), ratioAt(i, seed) });
    return points;
}

QList<QPointF> theirPoints(quint64 seed)
{
    QList<QPointF> points;
    points.reserve(kPoints);
    for (int i = 0; i < kPoints; ++i)
        points.append({ static_cast<double>(i), ratioAt(i, seed) });
    return points;
}

ChartContent contentOf(std::vector<ChartPoint> points)
{
    ChartContent content;
    content.question = QStringLiteral("How fast is it burning?");
    content.scale = linearScale(0, 10, 5, 1, QString());
    ChartSeries series;
    series.points = std::move(points);
    series.join = 2 * kSlice;
    content.series.push_back(std::move(series));
    return content;
}

class Blank final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override { QPainter(this).fillRect(event->rect(), palette().window()); }
};

/// Counts what really was painted, so that a frame that Qt skipped is no frame.
class PaintCounter final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Hands over the data, then lets Qt do everything up to the painted window.
std::optional<double> frameOf(PaintCounter& counter, int paints, const std::function<void()>& change)
{
    const int before = counter.count;
    const double took = timed([&] {
        change();
        QCoreApplication::processEvents();
    });
    return counter.count - before >= paints ? std::optional(took) : std::nullopt;
}

void show(QWidget& window)
{
    window.resize(kFrame);
    window.show();
    QCoreApplication::processEvents();
}

/// Two sets of data in turn: nothing can be taken from a cache.
template <class Points>
struct Turns
{
    std::array<Points, 2> sets;
    size_t next = 0;
    const Points& take() { return sets[next++ % 2]; }
};

struct OurCharts
{
    explicit OurCharts(int count)
    {
        axis.setRange({ instantAt(0), instantAt(kPoints - 1) }, instantAt(kPoints - 1));
        auto* grid = new QGridLayout(&window);
        grid->setContentsMargins({});
        for (int i = 0; i < count; ++i) {
            auto* chart = new TimeChart(&axis);
            chart->installEventFilter(&counter);
            charts.push_back(chart);
            grid->addWidget(chart, i / 3, i % 3);
        }
        for (const quint64 seed : { 1U, 2U })
            turns.sets[seed - 1] = ourPoints(seed);
        applyTheme(&window, ThemeKind::Dark);
        show(window);
    }
    std::optional<double> frame()
    {
        std::vector<ChartContent> contents;
        for (size_t i = 0; i < charts.size(); ++i)
            contents.push_back(contentOf(turns.sets[turns.next % 2]));
        ++turns.next;
        return frameOf(counter, static_cast<int>(charts.size()), [&] {
            for (size_t i = 0; i < charts.size(); ++i)
                charts[i]->setContent(std::move(contents[i]));
        });
    }
    PaintCounter counter;
    TimeAxis axis;
    QWidget window;
    std::vector<TimeChart*> charts;
    Turns<std::vector<ChartPoint>> turns;
};

struct TheirCharts
{
    explicit TheirCharts(int count)
    {
        auto* grid = new QGridLayout(&window);
        grid->setContentsMargins({});
        for (int i = 0; i < count; ++i) {
            auto* view = new QChartView;
            auto* line = new QLineSeries(view);
            view->chart()->legend()->hide();
            view->chart()->addSeries(line);
            view->chart()->createDefaultAxes();
            view->chart()->axes(Qt::Horizontal).constFirst()->setRange(0, kPoints - 1);
            view->chart()->axes(Qt::Vertical).constFirst()->setRange(0, 10);
            view->setRenderHint(QPainter::Antialiasing);
            view->viewport()->installEventFilter(&counter);
            lines.push_back(line);
            grid->addWidget(view, i / 3, i % 3);
        }
        for (const quint64 seed : { 1U, 2U })
            turns.sets[seed - 1] = theirPoints(seed);
        show(window);
    }
    std::optional<double> frame()
    {
        const QList<QPointF>& points = turns.take();
        return frameOf(counter, static_cast<int>(lines.size()), [&] {
            for (QLineSeries* line : lines)
                line->replace(points);
        });
    }
    PaintCounter counter;
    QWidget window;
    std::vector<QLineSeries*> lines;
    Turns<QList<QPointF>> turns;
};

Outcome frameAgainstBlank()
{
    OurCharts ours(1);
    PaintCounter counter;
    Blank blank;
    blank.installEventFilter(&counter);
    show(blank);
    return measure({ QStringLiteral("chart-frame-blank"), QStringLiteral("a repaint of a blank widget of 1920x1080"), QStringLiteral("ms"),
        { Goal::Kind::AtMost, 5 }, [&] { return ours.frame(); }, [&] { return frameOf(counter, 1, [&] { blank.update(); }); }, 15 });
}

Outcome frameAgainstLineSeries()
{
    OurCharts ours(1);
    TheirCharts theirs(1);
    return measure({ QStringLiteral("chart-frame-qtcharts"), QStringLiteral("QLineSeries of the same 43,200 points"), QStringLiteral("ms"),
        { Goal::Kind::AtLeast, 15 }, [&] { return ours.frame(); }, [&] { return theirs.frame(); }, 9 });
}

Outcome twelveCharts()
{
    OurCharts ours(12);
    TheirCharts theirs(12);
    return measure({ QStringLiteral("charts-twelve"), QStringLiteral("twelve QLineSeries of the same points"), QStringLiteral("ms"),
        { Goal::Kind::AtLeast, 40 }, [&] { return ours.frame(); }, [&] { return theirs.frame(); }, 7 });
}

} // namespace

std::vector<Bench> chartBenches()
{
    return { { QStringLiteral("chart-frame-blank"), frameAgainstBlank }, { QStringLiteral("chart-frame-qtcharts"), frameAgainstLineSeries },
        { QStringLiteral("charts-twelve"), twelveCharts } };
}

} // namespace yagura::bench
