// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/correction.h"
#include "models/slo/windows.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Unit = CalendarPeriod::Unit;

Instant utc(const char* text) { return *parseInstant(QString::fromLatin1(text)); }

Window calendar(const CalendarPeriod& period) { return { Window::Kind::Calendar, Millis(0), period }; }

QString text(TimeRange range) { return toIso(range.from) + QLatin1Char(' ') + toIso(range.to); }

Correction nightly(const char* rrule, QDate start, QTime time, Millis length, const char* zone)
{
    Correction correction;
    correction.startDate = start;
    correction.startTime = time;
    correction.length = length;
    correction.zone = zone;
    correction.rrule = QString::fromLatin1(rrule);
    return correction;
}

QStringList startsOf(const Correction& correction, const char* from, const char* to)
{
    QStringList starts;
    for (const TimeRange& range : occurrences(correction, { utc(from), utc(to) })) {
        starts.append(toIso(range.from));
    }
    return starts;
}

} // namespace

class TestWindows final : public QObject
{
    Q_OBJECT

private slots:
    void thePeriodOfAnInstant_data();
    void thePeriodOfAnInstant();
    void periodsFollowOnEachOther_data();
    void periodsFollowOnEachOther();
    void windowsAtAnInstant();
    void closedPeriodsNewestFirst();
    void anUnknownZoneHasNoPeriods();
    void onceAndCut();
    void repeatsFollowTheWall_data();
    void repeatsFollowTheWall();
    void aLateStartIsTheSameAsCountingFromTheBeginning();
    void rulesThatCanBeFollowed_data();
    void rulesThatCanBeFollowed();
};

void TestWindows::thePeriodOfAnInstant_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("startDate");
    QTest::addColumn<QTime>("startTime");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("period");
    const auto row = [](const char* name, Unit unit, int count, QDate start, QTime time, const char* zone, const char* at,
                         const char* period) {
        QTest::newRow(name) << unit << count << start << time << QByteArray(zone) << QString::fromLatin1(at) << QString::fromLatin1(period);
    };
    const QDate none;
    const QTime midnight(0, 0);
    row("a day in UTC", Unit::Day, 1, none, midnight, "UTC", "2026-08-24T10:00:00Z", "2026-08-24T00:00:00Z 2026-08-25T00:00:00Z");
    row("its last instant is its own", Unit::Day, 1, none, midnight, "UTC", "2026-08-25T00:00:00Z",
        "2026-08-24T00:00:00Z 2026-08-25T00:00:00Z");
    row("a day in Tokyo begins at 15:00 UTC", Unit::Day, 1, none, midnight, "Asia/Tokyo", "2026-08-24T16:00:00Z",
        "2026-08-24T15:00:00Z 2026-08-25T15:00:00Z");
    row("the day Berlin springs forward has 23 h", Unit::Day, 1, none, midnight, "Europe/Berlin", "2026-03-29T12:00:00Z",
        "2026-03-28T23:00:00Z 2026-03-29T22:00:00Z");
    row("the day it falls back has 25 h", Unit::Day, 1, none, midnight, "Europe/Berlin", "2026-10-25T12:00:00Z",
        "2026-10-24T22:00:00Z 2026-10-25T23:00:00Z");
    row("a week is ISO's, from Monday", Unit::Week, 1, none, midnight, "UTC", "2026-08-26T10:00:00Z",
        "2026-08-24T00:00:00Z 2026-08-31T00:00:00Z");
    row("a week from a Wednesday 09:30", Unit::Week, 1, QDate(2026, 1, 7), QTime(9, 30), "Asia/Tokyo", "2026-08-26T00:29:00Z",
        "2026-08-19T00:30:00Z 2026-08-26T00:30:00Z");
    row("two weeks of a sprint", Unit::Week, 2, QDate(2026, 1, 5), midnight, "UTC", "2026-01-20T00:00:01Z",
        "2026-01-19T00:00:00Z 2026-02-02T00:00:00Z");
    row("before the start date the same rhythm", Unit::Week, 2, QDate(2026, 1, 5), midnight, "UTC", "2026-01-04T00:00:00Z",
        "2025-12-22T00:00:00Z 2026-01-05T00:00:00Z");
    row("a month with a change of offset", Unit::Month, 1, none, midnight, "Europe/Berlin", "2026-03-10T00:00:00Z",
        "2026-02-28T23:00:00Z 2026-03-31T22:00:00Z");
    row("a month from the 31st ends on the 28th", Unit::Month, 1, QDate(2026, 1, 31), midnight, "UTC", "2026-02-10T00:00:00Z",
        "2026-01-31T00:00:00Z 2026-02-28T00:00:00Z");
    row("and the next begins there and ends on the 31st", Unit::Month, 1, QDate(2026, 1, 31), midnight, "UTC", "2026-03-10T00:00:00Z",
        "2026-02-28T00:00:00Z 2026-03-31T00:00:00Z");
    row("a quarter", Unit::Quarter, 1, none, midnight, "UTC", "2026-08-24T00:00:00Z", "2026-07-01T00:00:00Z 2026-10-01T00:00:00Z");
    row("a leap year", Unit::Year, 1, none, midnight, "UTC", "2028-06-01T00:00:00Z", "2028-01-01T00:00:00Z 2029-01-01T00:00:00Z");
    row("a fiscal year from April", Unit::Year, 1, QDate(2020, 4, 1), midnight, "Asia/Tokyo", "2026-03-31T14:00:00Z",
        "2025-03-31T15:00:00Z 2026-03-31T15:00:00Z");
    row("a start that is skipped moves by the jump: 02:30 is 03:30", Unit::Day, 1, none, QTime(2, 30), "Europe/Berlin",
        "2026-03-29T12:00:00Z", "2026-03-29T01:30:00Z 2026-03-30T00:30:00Z");
    row("a midnight that is skipped is the first instant of the day", Unit::Day, 1, none, midnight, "America/Sao_Paulo",
        "2018-11-04T12:00:00Z", "2018-11-04T03:00:00Z 2018-11-05T02:00:00Z");
    row("a start that is shown twice is its first showing", Unit::Day, 1, none, QTime(2, 30), "Europe/Berlin", "2026-10-25T12:00:00Z",
        "2026-10-25T00:30:00Z 2026-10-26T01:30:00Z");
    row("half an hour of daylight saving", Unit::Day, 1, none, midnight, "Australia/Lord_Howe", "2026-04-05T06:00:00Z",
        "2026-04-04T13:00:00Z 2026-04-05T13:30:00Z");
}

void TestWindows::thePeriodOfAnInstant()
{
    QFETCH(const Unit, unit);
    QFETCH(const int, count);
    QFETCH(const QDate, startDate);
    QFETCH(const QTime, startTime);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, at);
    QFETCH(const QString, period);
    QCOMPARE(text(periodAt({ unit, count, startDate, startTime, zone }, *parseInstant(at))), period);
}

void TestWindows::periodsFollowOnEachOther_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone :
        { "UTC", "Asia/Tokyo", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu" }) {
        for (const Unit unit : { Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year }) {
            QTest::addRow("%s, unit %d", zone, static_cast<int>(unit)) << unit << QByteArray(zone);
        }
    }
}

/// No instant belongs to two periods or to none.
void TestWindows::periodsFollowOnEachOther()
{
    QFETCH(const Unit, unit);
    QFETCH(const QByteArray, zone);
    const CalendarPeriod calendar { unit, 1, {}, QTime(2, 30), zone };
    TimeRange period = periodAt(calendar, utc("2016-01-01T00:00:00Z"));
    const Instant stop = unit == Unit::Day ? utc("2020-01-01T00:00:00Z") : utc("2028-01-01T00:00:00Z");
    while (period.to < stop) {
        QVERIFY(!period.isEmpty());
        const TimeRange next = periodAt(calendar, period.to + Millis(1));
        QCOMPARE(next.from, period.to);
        QCOMPARE(periodAt(calendar, period.to), period);
        period = next;
    }
}

void TestWindows::windowsAtAnInstant()
{
    const Window rolling { Window::Kind::Rolling, 24h * 30, {} };
    QCOMPARE(text(windowRange(rolling, utc("2026-08-24T10:00:59Z"))), QStringLiteral("2026-07-25T10:00:00Z 2026-08-24T10:00:00Z"));
    QVERIFY(windowLength(rolling, utc("2026-08-24T10:00:59Z")) == 24h * 30);
    const Window month = calendar({ Unit::Month, 1, {}, QTime(0, 0), "UTC" });
    QCOMPARE(text(windowRange(month, utc("2026-08-24T10:00:59Z"))), QStringLiteral("2026-08-01T00:00:00Z 2026-08-24T10:00:00Z"));
    QVERIFY(windowLength(month, utc("2026-08-24T10:00:59Z")) == 24h * 31);
    // until the first minute of September is over, August is shown whole
    QCOMPARE(text(windowRange(month, utc("2026-09-01T00:00:59Z"))), QStringLiteral("2026-08-01T00:00:00Z 2026-09-01T00:00:00Z"));
    QCOMPARE(text(windowRange(month, utc("2026-09-01T00:01:00Z"))), QStringLiteral("2026-09-01T00:00:00Z 2026-09-01T00:01:00Z"));
    QVERIFY(historyWanted(rolling) == 24h * 30);
    QVERIFY(historyWanted(month) >= 24h * (31 + 92));
}

void TestWindows::closedPeriodsNewestFirst()
{
    const Window month = calendar({ Unit::Month, 1, {}, QTime(0, 0), "Asia/Tokyo" });
    QStringList starts;
    for (const TimeRange& period : closedPeriods(month, utc("2026-08-24T10:00:00Z"), 3)) {
        starts.append(text(period));
    }
    QCOMPARE(starts,
        (QStringList { u"2026-06-30T15:00:00Z 2026-07-31T15:00:00Z"_s, u"2026-05-31T15:00:00Z 2026-06-30T15:00:00Z"_s,
            u"2026-04-30T15:00:00Z 2026-05-31T15:00:00Z"_s }));
    QCOMPARE(closedPeriods(month, utc("2026-07-31T15:00:00Z"), 1).front().to, utc("2026-07-31T15:00:00Z")); // ended just now
    QVERIFY(closedPeriods({ Window::Kind::Rolling, 24h, {} }, utc("2026-08-24T10:00:00Z"), 3).empty());
}

void TestWindows::anUnknownZoneHasNoPeriods()
{
    const CalendarPeriod calendar { Unit::Month, 1, {}, QTime(0, 0), "Mars/Olympus" };
    QVERIFY(periodAt(calendar, utc("2026-08-24T10:00:00Z")).isEmpty());
    QVERIFY(closedPeriods({ Window::Kind::Calendar, {}, calendar }, utc("2026-08-24T10:00:00Z"), 3).empty());
    QVERIFY(!isKnownZone("Mars/Olympus"));
    QVERIFY(isKnownZone("Asia/Tokyo"));
}

void TestWindows::onceAndCut()
{
    const Correction once = nightly("", QDate(2026, 8, 24), QTime(2, 0), 3h, "Asia/Tokyo");
    const auto whole = occurrences(once, { utc("2026-08-01T00:00:00Z"), utc("2026-09-01T00:00:00Z") });
    QCOMPARE(whole, (std::vector<TimeRange> { { utc("2026-08-23T17:00:00Z"), utc("2026-08-23T20:00:00Z") } }));
    const auto cut = occurrences(once, { utc("2026-08-23T18:00:00Z"), utc("2026-08-23T19:00:00Z") });
    QCOMPARE(cut, (std::vector<TimeRange> { { utc("2026-08-23T18:00:00Z"), utc("2026-08-23T19:00:00Z") } }));
    QVERIFY(occurrences(once, { utc("2026-08-23T20:00:00Z"), utc("2026-08-23T21:00:00Z") }).empty());
    // 2 h every hour: one stretch
    const Correction always = nightly("FREQ=HOURLY", QDate(2026, 8, 24), QTime(0, 0), 2h, "UTC");
    QCOMPARE(occurrences(always, { utc("2026-08-25T00:00:00Z"), utc("2026-08-26T00:00:00Z") }),
        (std::vector<TimeRange> { { utc("2026-08-25T00:00:00Z"), utc("2026-08-26T00:00:00Z") } }));
}

void TestWindows::repeatsFollowTheWall_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("starts");
    // The first is on Saturday, 2026-03-21.
    QTest::newRow("weekly in Berlin: 22:00 is 21:00 UTC, then 20:00 UTC")
        << "FREQ=WEEKLY" << QByteArray("Europe/Berlin") << QTime(22, 0) << "2026-03-20T00:00:00Z"
        << "2026-04-06T00:00:00Z" << QStringList { u"2026-03-21T21:00:00Z"_s, u"2026-03-28T21:00:00Z"_s, u"2026-04-04T20:00:00Z"_s };
    QTest::newRow("a time that is skipped moves by the jump")
        << "FREQ=DAILY" << QByteArray("Europe/Berlin") << QTime(2, 30) << "2026-03-28T00:00:00Z"
        << "2026-03-31T00:00:00Z" << QStringList { u"2026-03-28T01:30:00Z"_s, u"2026-03-29T01:30:00Z"_s, u"2026-03-30T00:30:00Z"_s };
    QTest::newRow("three times") << "FREQ=DAILY;COUNT=3" << QByteArray("UTC") << QTime(1, 0) << "2026-03-22T00:00:00Z"
                                 << "2026-04-22T00:00:00Z" << QStringList { u"2026-03-22T01:00:00Z"_s, u"2026-03-23T01:00:00Z"_s };
    QTest::newRow("every second day until an instant")
        << "FREQ=DAILY;INTERVAL=2;UNTIL=20260325T160000Z" << QByteArray("Asia/Tokyo") << QTime(1, 0) << "2026-03-01T00:00:00Z"
        << "2026-04-22T00:00:00Z" << QStringList { u"2026-03-20T16:00:00Z"_s, u"2026-03-22T16:00:00Z"_s, u"2026-03-24T16:00:00Z"_s };
    QTest::newRow("until a day means its end") << "FREQ=DAILY;UNTIL=20260322" << QByteArray("Asia/Tokyo") << QTime(23, 0)
                                               << "2026-03-01T00:00:00Z"
                                               << "2026-04-22T00:00:00Z"
                                               << QStringList { u"2026-03-21T14:00:00Z"_s, u"2026-03-22T14:00:00Z"_s };
    QTest::newRow("Tuesdays and Thursdays") << "FREQ=WEEKLY;BYDAY=TU,TH" << QByteArray("UTC") << QTime(6, 0) << "2026-03-23T00:00:00Z"
                                            << "2026-03-30T00:00:00Z"
                                            << QStringList { u"2026-03-24T06:00:00Z"_s, u"2026-03-26T06:00:00Z"_s };
    QTest::newRow("the last Sunday of the month")
        << "FREQ=MONTHLY;BYDAY=-1SU" << QByteArray("UTC") << QTime(6, 0) << "2026-03-23T00:00:00Z"
        << "2026-06-01T00:00:00Z" << QStringList { u"2026-03-29T06:00:00Z"_s, u"2026-04-26T06:00:00Z"_s, u"2026-05-31T06:00:00Z"_s };
}

void TestWindows::repeatsFollowTheWall()
{
    QFETCH(const QString, rrule);
    QFETCH(const QByteArray, zone);
    QFETCH(const QTime, time);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QStringList, starts);
    const Correction correction = nightly(rrule.toLatin1().constData(), QDate(2026, 3, 21), time, 1h, zone.constData());
    QCOMPARE(startsOf(correction, from.toLatin1().constData(), to.toLatin1().constData()), starts);
}

/// What is asked for years after the first time is the same as the tail of everything since.
void TestWindows::aLateStartIsTheSameAsCountingFromTheBeginning()
{
    for (const char* rule : { "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=MONTHLY;BYMONTHDAY=31",
             "FREQ=MONTHLY;INTERVAL=5", "FREQ=YEARLY", "FREQ=HOURLY;INTERVAL=7", "FREQ=MONTHLY;BYDAY=2TU" }) {
        const Correction correction = nightly(rule, QDate(2024, 1, 31), QTime(2, 0), 90min, "America/New_York");
        const Instant from = utc("2026-02-01T00:00:00Z");
        std::vector<TimeRange> tail = occurrences(correction, { utc("2024-01-01T00:00:00Z"), utc("2027-08-01T00:00:00Z") });
        std::erase_if(tail, [from](const TimeRange& range) { return range.to <= from; });
        QVERIFY2(occurrences(correction, { from, utc("2027-08-01T00:00:00Z") }) == tail, rule);
        QVERIFY(!tail.empty());
    }
}

void TestWindows::rulesThatCanBeFollowed_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<bool>("good");
    QTest::newRow("daily") << "FREQ=DAILY" << true;
    QTest::newRow("with days") << "FREQ=WEEKLY;BYDAY=SA,SU;INTERVAL=2" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("no frequency") << "INTERVAL=2" << false;
    QTest::newRow("no such frequency") << "FREQ=FORTNIGHTLY" << false;
    QTest::newRow("no such day") << "FREQ=WEEKLY;BYDAY=XX" << false;
    QTest::newRow("every second is no plan") << "FREQ=SECONDLY" << false;
    QTest::newRow("every minute neither") << "FREQ=MINUTELY" << false;
    QTest::newRow("prose") << "every Sunday" << false;
}

void TestWindows::rulesThatCanBeFollowed()
{
    QFETCH(const QString, rrule);
    QFETCH(const bool, good);
    QCOMPARE(isRecurrenceRule(rrule), good);
}

YAGURA_TEST(TestWindows)
#include "tst_windows.moc"
