// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/charts/timeaxis.h"

#include <QSignalSpy>

using namespace yagura;
using namespace std::chrono_literals;

namespace {
Instant at(const char* iso) { return *parseInstant(QString::fromLatin1(iso)); }
} // namespace

class TimeTicksTest final : public QObject
{
    Q_OBJECT

private slots:
    void liesOnRoundLocalHours();
    void marksTheDayOnce();
    void survivesClockChanges();
    void coversEveryRange();
    void cursorStaysInThePast();
    void jumpsFromMarkToMark();
};

void TimeTicksTest::liesOnRoundLocalHours()
{
    // Half an hour off UTC: round hours here are not round there.
    const QTimeZone kolkata("Asia/Kolkata");
    const TimeRange range { at("2026-11-17T12:12:40Z"), at("2026-11-17T18:12:40Z") };
    const std::vector<TimeTick> ticks = timeTicks(range, kolkata, 1200);
    QVERIFY(ticks.size() >= 6);
    for (const TimeTick& t : ticks) {
        const QTime local = toDateTime(t.at).toTimeZone(kolkata).time();
        QCOMPARE(local.minute() % 30, 0);
        QCOMPARE(local.second(), 0);
        QVERIFY(range.contains(t.at));
    }
}

void TimeTicksTest::marksTheDayOnce()
{
    const QTimeZone tokyo("Asia/Tokyo");
    const std::vector<TimeTick> ticks = timeTicks({ at("2026-11-17T12:12:40Z"), at("2026-11-17T18:12:40Z") }, tokyo, 1200);
    int days = 0;
    for (const TimeTick& t : ticks) {
        if (t.newDay) {
            ++days;
            QCOMPARE(toDateTime(t.at).toTimeZone(tokyo).time(), QTime(0, 0));
        }
    }
    QCOMPARE(days, 1);
}

void TimeTicksTest::survivesClockChanges()
{
    const QTimeZone berlin("Europe/Berlin");
    for (const auto& [from, to] :
        { std::pair("2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z"), std::pair("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z") }) {
        const std::vector<TimeTick> ticks = timeTicks({ at(from), at(to) }, berlin, 900);
        QVERIFY(ticks.size() >= 6);
        for (size_t i = 0; i < ticks.size(); ++i) {
            QCOMPARE(toDateTime(ticks[i].at).toTimeZone(berlin).time().minute(), 0);
            QVERIFY(i == 0 || ticks[i].at > ticks[i - 1].at);
        }
    }
}

void TimeTicksTest::coversEveryRange()
{
    const Instant end = at("2026-11-17T18:12:40Z");
    for (const Millis length :
        { Millis(15min), Millis(1h), Millis(6h), Millis(24h), Millis(168h), Millis(672h), Millis(2160h), Millis(8760h) }) {
        const std::vector<TimeTick> ticks = timeTicks({ end - length, end }, QTimeZone("America/New_York"), 1032);
        QVERIFY2(ticks.size() >= 3, qPrintable(QString::number(length.count())));
        QVERIFY2(ticks.size() <= 14, qPrintable(QString::number(length.count())));
    }
}

void TimeTicksTest::cursorStaysInThePast()
{
    TimeAxis axis;
    const Instant now = at("2026-11-17T18:12:40Z");
    axis.setRange({ now - 6h, now + 48min }, now);
    axis.setCursor(now + 30min);
    QVERIFY(*axis.cursor() <= now);
    axis.moveCursor(-10);
    QCOMPARE(*axis.cursor(), at("2026-11-17T18:02:00Z"));
    axis.setCursor(now - 12h);
    QVERIFY(*axis.cursor() >= now - 6h);
    QSignalSpy moved(&axis, &TimeAxis::cursorMoved);
    axis.setRange({ now - 7 * 24h, now - 6 * 24h }, now);
    QVERIFY(!axis.cursor());
    QCOMPARE(moved.size(), 0);
}

void TimeTicksTest::jumpsFromMarkToMark()
{
    TimeAxis axis;
    const Instant now = at("2026-11-17T18:00:00Z");
    axis.setRange({ now - 6h, now }, now);
    axis.setMarks({ now - 1h, now - 3h });
    axis.jumpToMark(1);
    QCOMPARE(*axis.cursor(), now - 3h);
    axis.jumpToMark(1);
    QCOMPARE(*axis.cursor(), now - 1h);
    axis.jumpToMark(1);
    QCOMPARE(*axis.cursor(), now - 1h);
    axis.jumpToMark(-1);
    QCOMPARE(*axis.cursor(), now - 3h);
}

YAGURA_TEST(TimeTicksTest)
#include "tst_timeticks.moc"
