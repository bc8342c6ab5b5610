// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/charts/charttable.h"
#include "widgets/charts/lanes.h"
#include "widgets/charts/timechart.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>

using namespace yagura;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromEpochMs(1'800'000'000'000);

ChartContent content()
{
    ChartContent c;
    c.question = QStringLiteral("How fast is it burning?");
    c.summary = QStringLiteral("Burn rate over 5 minutes 240 times.");
    c.scale = logScale(-1, 3, QStringLiteral("×"));
    ChartSeries s;
    s.name = QStringLiteral("5m");
    s.join = 2 * kSlice;
    for (int i = 360; i > 0; --i) {
        s.points.push_back({ floorTo(kNow) - i * kSlice, i == 100 ? 240.0 : i % 7 == 0 ? 0.0 : 0.5 });
    }
    c.series.push_back(s);
    c.stretches.push_back({ ChartStretch::Kind::Gap, { kNow - 5h, kNow - 4h }, QStringLiteral("no data 1h") });
    return c;
}

struct Scene
{
    Scene()
        : chart(&axis)
    {
        applyTheme(&chart, ThemeKind::Dark);
        axis.setRange({ kNow - 6h, kNow + 48min }, kNow);
        chart.resize(1300, 200);
        chart.setContent(content());
        chart.show();
        chart.grab();
    }
    TimeAxis axis;
    TimeChart chart;
};

} // namespace

class TimeChartTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsFrame();
    void redrawsForANewTheme();
    void isAChartToAssistiveTechnology();
    void movesTheSharedCursorByKeys();
    void hatchesGapsOverTheLine();
    void exportsWhatItShows();
    void plotsShareOneVertical();
    void leavesNothingOfTheContentBefore();
    void paintsThePanelItself();
    void aNarrowReadoutKeepsItsNames();
};

void TimeChartTest::keepsItsFrame()
{
    Scene scene;
    const int drawn = scene.chart.framesDrawn();
    QVERIFY(drawn >= 1);
    for (int i = 0; i < 20; ++i) {
        scene.axis.setCursor(kNow - i * 1min);
        scene.chart.grab();
    }
    scene.chart.setContent(content());
    scene.chart.grab();
    QCOMPARE(scene.chart.framesDrawn(), drawn);
}

void TimeChartTest::redrawsForANewTheme()
{
    Scene scene;
    const QImage dark = scene.chart.grab().toImage();
    applyTheme(&scene.chart, ThemeKind::Light);
    const QImage light = scene.chart.grab().toImage();
    QVERIFY(dark != light);
}

void TimeChartTest::isAChartToAssistiveTechnology()
{
    Scene scene;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&scene.chart);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Chart);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("How fast is it burning?"));
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Burn rate over 5 minutes 240 times."));
}

void TimeChartTest::movesTheSharedCursorByKeys()
{
    Scene scene;
    TimeChart other(&scene.axis);
    QTest::keyClick(&scene.chart, Qt::Key_End);
    QCOMPARE(*scene.axis.cursor(), floorTo(kNow));
    QTest::keyClick(&other, Qt::Key_Left);
    QCOMPARE(*scene.axis.cursor(), floorTo(kNow) - kSlice);
    QTest::keyClick(&scene.chart, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(*scene.axis.cursor(), floorTo(kNow) - 11 * kSlice);
    QSignalSpy zoom(&scene.axis, &TimeAxis::zoomAsked);
    QTest::keyClick(&scene.chart, Qt::Key_Plus);
    QCOMPARE(zoom.size(), 1);
    QSignalSpy table(&scene.chart, &TimeChart::tableAsked);
    QTest::keyClick(&scene.chart, Qt::Key_D);
    QCOMPARE(table.size(), 1);
}

void TimeChartTest::hatchesGapsOverTheLine()
{
    Scene scene;
    const QImage image = scene.chart.grab().toImage();
    const QRectF plot = scene.chart.plotRect();
    const QRgb line = theme(ThemeKind::Dark).color(Token::Series1).rgb();
    const int from = static_cast<int>(scene.axis.xOf(kNow - 5h, plot)) + 2;
    const int to = static_cast<int>(scene.axis.xOf(kNow - 4h, plot)) - 2;
    for (int x = from; x < to; ++x) {
        for (int y = static_cast<int>(plot.top()); y < static_cast<int>(plot.bottom()); ++y) {
            QVERIFY(image.pixel(x, y) != line);
        }
    }
}

void TimeChartTest::exportsWhatItShows()
{
    Scene scene;
    const QStringList lines = scene.chart.toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("end,5m"));
    QVERIFY(lines.size() >= 359);
    QVERIFY(lines.contains(toIso(floorTo(kNow) - 100 * kSlice) + QStringLiteral(",240")));
    ChartTable table(scene.chart);
    QCOMPARE(table.view()->model()->rowCount(), static_cast<int>(lines.size()) - 1);
}

void TimeChartTest::plotsShareOneVertical()
{
    TimeAxis axis;
    axis.setRange({ kNow - 6h, kNow }, kNow);
    TimeChart chart(&axis);
    LaneView lanes(&axis);
    chart.resize(1200, 180);
    lanes.resize(1200, 50);
    const QRectF a = chart.plotRect();
    const QRectF b = axis.plotOf(lanes.rect());
    QCOMPARE(axis.xOf(kNow - 2h, a), axis.xOf(kNow - 2h, b));
}

/// One figure a row: the present one, or at the cursor the one there. Told by what changes the picture.
void TimeChartTest::aNarrowReadoutKeepsItsNames()
{
    Scene scene;
    scene.axis.setInsets(136, 150);
    const auto picture = [&scene](const QString& name, const QString& now, const QString& there) {
        ChartContent made = content();
        ReadoutRow row { name, now, Token::Text, {} };
        if (!there.isEmpty())
            row.cursor = [there](Instant) { return there; };
        made.readout = { row };
        scene.chart.setContent(made);
        return scene.chart.grab().toImage();
    };
    const QString one = QStringLiteral("proposed 7d");
    const QString other = QStringLiteral("proposed 9d");
    QVERIFY(picture(one, QStringLiteral("5.1%"), {}) != picture(other, QStringLiteral("5.1%"), {}));
    scene.axis.setCursor(kNow - 1h);
    const QImage there = picture(one, QStringLiteral("5.1%"), QStringLiteral("7.3%"));
    QVERIFY(there == picture(one, QStringLiteral("6.2%"), QStringLiteral("7.3%")));
    QVERIFY(there != picture(one, QStringLiteral("5.1%"), QStringLiteral("8.4%")));
    // A row that has no figure there must not show the present one among figures of another time.
    QVERIFY(picture(one, QStringLiteral("5.1%"), {}) == picture(one, QStringLiteral("6.2%"), {}));
}

void TimeChartTest::leavesNothingOfTheContentBefore()
{
    ChartContent other = content();
    other.question = QStringLiteral("How much is left?");
    other.scale = linearScale(-0.5, 1, 4, 100, QStringLiteral("%"));
    other.stretches.clear();
    for (ChartPoint& p : other.series.front().points) {
        p.value = p.value > 100 ? -0.4 : 0.7;
    }
    other.series.front().area = true;

    Scene scene;
    const QImage first = scene.chart.grab().toImage();
    scene.chart.setContent(other);
    const QImage second = scene.chart.grab().toImage();
    QVERIFY(first != second);
    Scene fresh;
    fresh.chart.setContent(other);
    fresh.chart.resize(700, 300); // and back: another size must leave nothing either
    fresh.chart.grab();
    fresh.chart.resize(1300, 200);
    QCOMPARE(fresh.chart.grab().toImage(), second);
    scene.chart.setContent(content());
    QCOMPARE(scene.chart.grab().toImage(), first);
}

void TimeChartTest::paintsThePanelItself()
{
    // It says to be opaque, so every pixel is its own: what lay there before must not show.
    Scene scene;
    for (const ThemeKind kind : { ThemeKind::Dark, ThemeKind::Light }) {
        applyTheme(&scene.chart, kind);
        QImage image(scene.chart.size(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        scene.chart.render(&painter, {}, {}, QWidget::RenderFlags());
        painter.end();
        QCOMPARE(image.pixel(0, 0), theme(kind).color(Token::Panel).rgb());
        QCOMPARE(image.pixel(image.width() - 1, image.height() - 1), theme(kind).color(Token::Panel).rgb());
    }
}

YAGURA_TEST(TimeChartTest)
#include "tst_timechart.moc"
