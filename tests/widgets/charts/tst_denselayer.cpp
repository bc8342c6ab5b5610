// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/charts/denselayer.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cmath>

using namespace yagura;

namespace {

constexpr TimeRange kRange { fromEpochMs(0), fromEpochMs(60'000LL * 43'200) };

std::vector<ChartPoint> flat(int count, double value)
{
    std::vector<ChartPoint> points;
    for (int i = 1; i <= count; ++i) {
        points.push_back({ fromEpochMs(60'000LL * i), value });
    }
    return points;
}

bool columnHasInk(const QImage& image, int x)
{
    for (int y = 0; y < image.height(); ++y) {
        if (qAlpha(image.pixel(x, y)) > 0) {
            return true;
        }
    }
    return false;
}

QImage blank()
{
    QImage image(1800, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

class DenseLayerTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryPeak();
    void keepsFirstLowHighLast();
    void drawsNothingAcrossAGap();
    void breaksAtUnseenSamples();
    void drawsALoneSampleAsADot();
    void inksExactlyTheCoverage();
    void leavesTheRestOfTheImageAlone();
    void costsTheSameForNoise();
};

void DenseLayerTest::keepsEveryPeak()
{
    // One minute in a month at full height: 24 samples share its column, and it must still reach the top.
    std::vector<ChartPoint> points = flat(43'200, 0.0);
    points[20'011].value = 1.0;
    const ScalePtr scale = linearScale(0, 1, 5, 1, {});
    const std::vector<ColumnRun> runs = runsOf(decimate(points, kRange, 1800, 2 * kSlice), *scale);
    double highest = 0;
    for (const ColumnRun& r : runs) {
        highest = std::max(highest, r.high);
    }
    QCOMPARE(highest, 1.0);
    QImage image = blank();
    inkRuns(image, runs, QColor(Qt::white), 1.6);
    bool top = false;
    for (int x = 0; x < image.width(); ++x) {
        top = top || qAlpha(image.pixel(x, 0)) > 200;
    }
    QVERIFY(top);
}

void DenseLayerTest::keepsFirstLowHighLast()
{
    const std::vector<ChartPoint> points { { fromEpochMs(10'000), 3 }, { fromEpochMs(20'000), -5 }, { fromEpochMs(30'000), 9 },
        { fromEpochMs(40'000), 4 } };
    const std::vector<PixelColumn> columns = decimate(points, { fromEpochMs(0), fromEpochMs(60'000) }, 1, kSlice);
    QCOMPARE(columns.size(), 1U);
    QCOMPARE(columns[0].first, 3.0);
    QCOMPARE(columns[0].low, -5.0);
    QCOMPARE(columns[0].high, 9.0);
    QCOMPARE(columns[0].last, 4.0);
    QCOMPARE(columns[0].samples, 4);
}

void DenseLayerTest::drawsNothingAcrossAGap()
{
    std::vector<ChartPoint> points = flat(43'200, 0.5);
    points.erase(points.begin() + 10'000, points.begin() + 15'000);
    QImage image = blank();
    inkRuns(image, runsOf(decimate(points, kRange, 1800, 2 * kSlice), *linearScale(0, 1, 5, 1, {})), QColor(Qt::white), 2);
    const int from = 10'000 * 1800 / 43'200 + 2;
    const int to = 15'000 * 1800 / 43'200 - 2;
    for (int x = from; x < to; ++x) {
        QVERIFY2(!columnHasInk(image, x), qPrintable(QString::number(x)));
    }
    QVERIFY(columnHasInk(image, from - 4));
    QVERIFY(columnHasInk(image, to + 4));
}

void DenseLayerTest::breaksAtUnseenSamples()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const TimeRange range { fromEpochMs(0), fromEpochMs(600'000) };
    const std::vector<ChartPoint> points { { fromEpochMs(60'000), 1 }, { fromEpochMs(120'000), none }, { fromEpochMs(180'000), 1 } };
    // The two are near enough to be joined, but somebody looked between them and saw nothing.
    const std::vector<ColumnRun> runs = runsOf(decimate(points, range, 600, std::chrono::minutes(10)), *linearScale(0, 1, 5, 1, {}));
    QVERIFY(runs[60].inked);
    QVERIFY(runs[180].inked);
    QVERIFY(!runs[120].inked);
}

void DenseLayerTest::drawsALoneSampleAsADot()
{
    const std::vector<ChartPoint> points { { fromEpochMs(300'000), 0.5 } };
    const std::vector<ColumnRun> runs
        = runsOf(decimate(points, { fromEpochMs(0), fromEpochMs(600'000) }, 600, kSlice), *linearScale(0, 1, 5, 1, {}));
    QCOMPARE(std::count_if(runs.begin(), runs.end(), [](const ColumnRun& r) { return r.inked; }), 1);
}

void DenseLayerTest::inksExactlyTheCoverage()
{
    // Widths beside the tile of sixteen, opaque and translucent ink: each pixel is what its covered share says.
    QRandomGenerator random(11);
    for (const int width : { 1, 15, 16, 33, 100 }) {
        for (const int alpha : { 255, 90 }) {
            std::vector<ColumnRun> runs(static_cast<size_t>(width));
            for (ColumnRun& run : runs) {
                run.low = random.generateDouble();
                run.high = run.low + (1 - run.low) * random.generateDouble();
                run.inked = random.bounded(5) != 0;
            }
            QImage image(width, 60, QImage::Format_RGB32);
            image.fill(QColor(20, 40, 60));
            inkRuns(image, runs, QColor(200, 100, 250, alpha), 2);
            for (int x = 0; x < width; ++x) {
                const ColumnRun& run = runs[static_cast<size_t>(x)];
                const double top = (1 - run.high) * 58;
                const double bottom = (1 - run.low) * 58 + 2;
                for (int y = 0; y < 60; ++y) {
                    const double covered = run.inked ? std::clamp(std::min(bottom, y + 1.0) - std::max(top, y + 0.0), 0.0, 1.0) : 0.0;
                    const double share = (covered > 0.99 ? 1 : covered) * alpha / 255.0;
                    const QColor pixel = image.pixelColor(x, y);
                    QVERIFY(std::abs(pixel.red() - (20 + 180 * share)) < 2.5);
                    QVERIFY(std::abs(pixel.green() - (40 + 60 * share)) < 2.5);
                    QVERIFY(std::abs(pixel.blue() - (60 + 190 * share)) < 2.5);
                }
            }
        }
    }
}

void DenseLayerTest::leavesTheRestOfTheImageAlone()
{
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(Qt::black);
    const QRect plot(13, 20, 70, 40);
    inkRuns(image, { plot, 10 }, std::vector<ColumnRun>(70, { 0, 1, true }), QColor(Qt::white), 2);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = plot.adjusted(0, 10, 0, 0).contains(x, y);
            QCOMPARE(image.pixel(x, y), inside ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
        }
    }
}

void DenseLayerTest::costsTheSameForNoise()
{
    // Uniform noise over the full height took a stroked path 64 s; columns may cost a small multiple of a calm line.
    std::vector<ChartPoint> noise = flat(43'200, 0);
    QRandomGenerator random(7);
    for (ChartPoint& p : noise) {
        p.value = random.generateDouble();
    }
    const std::vector<ChartPoint> calm = flat(43'200, 0.5);
    const ScalePtr scale = linearScale(0, 1, 5, 1, {});
    const auto cost = [&](const std::vector<ChartPoint>& points) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QImage image = blank();
            QElapsedTimer timer;
            timer.start();
            inkRuns(image, runsOf(decimate(points, kRange, 1800, 2 * kSlice), *scale), QColor(Qt::white), 1.6);
            best = std::min(best, timer.nsecsElapsed());
        }
        return static_cast<double>(best);
    };
    const double ratio = cost(noise) / cost(calm);
    QVERIFY2(ratio < 60, qPrintable(QString::number(ratio)));
}

YAGURA_TEST(DenseLayerTest)
#include "tst_denselayer.moc"
