// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/countedhistory.h"
#include "models/slo/slicehistory.h"
#include "models/slo/windowsums.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace yagura;

namespace {

const Instant kMidnight = fromEpochMs(1'700'006'400'000); // 2023-11-15T00:00:00Z

Instant at(qint64 minutes) { return kMidnight + minutes * kSlice; }

} // namespace

class TestSliceHistory final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyHistoryKnowsNothing();
    void aWindowIsOpenAtTheLeftAndClosedAtTheRight();
    void aSliceThatIsPutAgainReplacesTheOldOne();
    void aDayThatIsSharedIsNotWritten();
    void nonsenseIsDropped_data();
    void nonsenseIsDropped();
    void everyWindowAgreesWithAddingUp();
    void aWholeDayIsTheSameAsItsSlices();
    void aWholeDayWithOddNumbersIsRefused();
    void trimForgetsWhatEndsBefore();
    void gapsAreMaximalRunsOfUnseenSlices();
    void aQuietWindowAfterManyEventsIsExactlyZero();
    void valuesComeBackBitForBit();
    void expectedCountsFromTheFirstSliceEverSeen();
    void daysThatComeLateGoOrAreSharedAddUp();
    void whatChangedIsToldOnce();
    void keptSumsAreThoseOfTheHistory_data();
    void keptSumsAreThoseOfTheHistory();
    void keptSumsFollowEveryMethodAndCorrection_data();
    void keptSumsFollowEveryMethodAndCorrection();
};

void TestSliceHistory::anEmptyHistoryKnowsNothing()
{
    const SliceHistory history;
    QVERIFY(history.isEmpty());
    QVERIFY(!history.firstSeen() && !history.lastSeen() && !history.first() && !history.last());
    const SliceSum sum = history.sum({ at(0), at(60) });
    QCOMPARE(sum.total, 0.0);
    QCOMPARE(sum.expected, 0);
    QCOMPARE(sum.coverage(), 0.0);
    QVERIFY(history.gaps({ at(0), at(60) }).empty());
}

void TestSliceHistory::aWindowIsOpenAtTheLeftAndClosedAtTheRight()
{
    SliceHistory history;
    for (int m = 1; m <= 3; ++m) {
        history.put(Slice { at(m), 10.0 * m, 1, 1 });
    }
    QCOMPARE(history.sum({ at(1), at(2) }).total, 20.0);
    QCOMPARE(history.sum({ at(0), at(3) }).total, 60.0);
    QCOMPARE(history.sum({ at(1) + Millis(30'000), at(2) + Millis(30'000) }).total, 20.0);
    QCOMPARE(history.sum({ at(2), at(2) }).total, 0.0);
}

void TestSliceHistory::aSliceThatIsPutAgainReplacesTheOldOne()
{
    SliceHistory history;
    history.put(Slice { at(5), 10, 1, 1 });
    history.put(Slice { at(5), 12, 3, 0.5 });
    QCOMPARE(history.at(at(5)), std::optional(Slice { at(5), 12, 3, 0.5 }));
    QCOMPARE(history.sum({ at(0), at(10) }).total, 12.0);
    QCOMPARE(history.sum({ at(0), at(10) }).seen, 0.5);
}

void TestSliceHistory::aDayThatIsSharedIsNotWritten()
{
    SliceHistory history;
    history.put(Slice { at(5), 10, 1, 1 });
    const SliceHistory before = history;
    history.put(Slice { at(6), 20, 2, 1 });
    QCOMPARE(before.sum({ at(0), at(10) }).total, 10.0);
    QCOMPARE(history.sum({ at(0), at(10) }).total, 30.0);
}

void TestSliceHistory::nonsenseIsDropped_data()
{
    QTest::addColumn<double>("total");
    QTest::addColumn<double>("bad");
    QTest::addColumn<bool>("held");
    QTest::addColumn<double>("badHeld");
    QTest::newRow("a total that is not a number") << std::numeric_limits<double>::quiet_NaN() << 0.0 << false << 0.0;
    QTest::newRow("an infinite total") << std::numeric_limits<double>::infinity() << 0.0 << false << 0.0;
    QTest::newRow("a negative total") << -1.0 << 0.0 << false << 0.0;
    QTest::newRow("bad events that are not a number") << 1.0 << std::numeric_limits<double>::quiet_NaN() << false << 0.0;
    QTest::newRow("negative bad events") << 1.0 << -1.0 << false << 0.0;
    QTest::newRow("more bad events than events are cut to the total") << 5.0 << 7.0 << true << 5.0;
    QTest::newRow("an honest slice") << 5.0 << 2.0 << true << 2.0;
}

void TestSliceHistory::nonsenseIsDropped()
{
    QFETCH(const double, total);
    QFETCH(const double, bad);
    QFETCH(const bool, held);
    QFETCH(const double, badHeld);
    SliceHistory history;
    history.put(Slice { at(1), total, bad, 1 });
    QCOMPARE(history.at(at(1)).has_value(), held);
    QCOMPARE(history.sum({ at(0), at(1) }).bad, badHeld);
}

void TestSliceHistory::everyWindowAgreesWithAddingUp()
{
    std::mt19937 random(3);
    const auto roll = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int round = 0; round < 8; ++round) {
        SliceHistory history;
        std::map<qint64, Slice> truth;
        const int reach = 4000;
        for (int n = 0; n < 3000; ++n) {
            const qint64 m = roll(reach) - 500;
            Slice slice { at(m), static_cast<double>(roll(1000)), 0, roll(4) == 0 ? 0.0 : (roll(5) == 0 ? 0.25 : 1.0) };
            slice.bad = std::min<double>(roll(30), slice.total);
            history.put(slice);
            truth[m] = slice;
        }
        qint64 firstSeen = reach;
        for (const auto& [m, slice] : truth) {
            if (slice.coverage > 0) {
                firstSeen = m;
                break;
            }
        }
        QCOMPARE(history.firstSeen(), std::optional(at(firstSeen)));
        for (int n = 0; n < 250; ++n) {
            const qint64 from = roll(reach) - 600;
            const qint64 to = from + roll(reach);
            double total = 0;
            double bad = 0;
            double seen = 0;
            std::vector<Slice> inside;
            for (auto it = truth.upper_bound(from); it != truth.end() && it->first <= to; ++it) {
                total += it->second.total;
                bad += it->second.bad;
                seen += it->second.coverage;
                inside.push_back(it->second);
            }
            const SliceSum sum = history.sum({ at(from), at(to) });
            QCOMPARE(sum.total, total);
            QCOMPARE(sum.bad, bad);
            QCOMPARE(sum.seen, seen);
            QCOMPARE(sum.expected, from == to ? 0 : std::max<qint64>(0, to - std::max(from, firstSeen - 1)));
            QCOMPARE(history.slices({ at(from), at(to) }), inside);
            std::vector<double> totals(static_cast<size_t>(to - from), -1);
            history.totals({ at(from), at(to) }, totals);
            for (qint64 m = from + 1; m <= to; ++m) {
                const auto found = truth.find(m);
                const bool isSeen = found != truth.end() && found->second.coverage > 0;
                QCOMPARE(totals[static_cast<size_t>(m - from - 1)], isSeen ? found->second.total : -1);
            }

            std::vector<TimeRange> gaps;
            for (qint64 m = std::max(from, firstSeen - 1) + 1; m <= to; ++m) {
                const auto found = truth.find(m);
                if (found != truth.end() && found->second.coverage > 0) {
                    continue;
                }
                if (!gaps.empty() && gaps.back().to == at(m - 1)) {
                    gaps.back().to = at(m);
                } else {
                    gaps.push_back({ at(m - 1), at(m) });
                }
            }
            QCOMPARE(history.gaps({ at(from), at(to) }), gaps);
        }
    }
}

namespace {

constexpr qint64 kDayNumber = 19'676; // the day of kMidnight

SliceColumns someDay()
{
    std::mt19937 random(7);
    SliceColumns day;
    for (size_t i = 0; i < day.total.size(); ++i) {
        day.total[i] = static_cast<double>(random() % 1000);
        day.bad[i] = std::min(day.total[i], static_cast<double>(random() % 3));
    }
    return day;
}

} // namespace

void TestSliceHistory::aWholeDayIsTheSameAsItsSlices()
{
    const SliceColumns day = someDay();
    SliceHistory whole;
    QVERIFY(whole.putDay(kDayNumber, day));
    SliceHistory single;
    for (size_t i = 0; i < day.total.size(); ++i) {
        single.put(Slice { at(static_cast<qint64>(i) + 1), day.total[i], day.bad[i], 1 });
    }
    const TimeRange range { at(-10), at(1500) };
    QCOMPARE(whole.slices(range), single.slices(range));
    QCOMPARE(whole.slices(range).size(), size_t(1440));
    QCOMPARE(whole.firstSeen(), single.firstSeen());
    QCOMPARE(whole.lastSeen(), single.lastSeen());
    QVERIFY(whole.gaps({ at(0), at(1440) }).empty());
    std::mt19937 random(8);
    for (int round = 0; round < 200; ++round) {
        const qint64 from = static_cast<qint64>(random() % 1440);
        const TimeRange window { at(from), at(from + static_cast<qint64>(random() % 1440)) };
        QCOMPARE(whole.sum(window).total, single.sum(window).total);
        QCOMPARE(whole.sum(window).bad, single.sum(window).bad);
        QCOMPARE(whole.sum(window).seen, single.sum(window).seen);
    }
    whole.put(Slice { at(600), 5000, 5000, 1 }); // and it is written like any other day
    QCOMPARE(whole.sum({ at(599), at(600) }).bad, 5000.0);
    QVERIFY(!whole.putDay(kDayNumber, day));
    QCOMPARE(whole.sum({ at(599), at(600) }).bad, 5000.0);
}

void TestSliceHistory::aWholeDayWithOddNumbersIsRefused()
{
    for (const double odd : { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1.0, 0.1, 1e300 }) {
        SliceColumns day = someDay();
        day.total[700] = odd;
        day.bad[700] = 0;
        SliceHistory history;
        QVERIFY(!history.putDay(kDayNumber, day));
        day = someDay();
        day.bad[1439] = odd;
        QVERIFY(!history.putDay(kDayNumber, day));
        QVERIFY(history.isEmpty());
    }
    SliceColumns day = someDay();
    day.bad[3] = day.total[3] + 1; // to be cut to the total
    QVERIFY(!SliceHistory().putDay(kDayNumber, day));
}

void TestSliceHistory::trimForgetsWhatEndsBefore()
{
    SliceHistory history;
    for (int m = 1; m <= 5000; ++m) {
        history.put(Slice { at(m), 1, 0, 1 });
    }
    const SliceHistory whole = history;
    history.trim(at(3000));
    QCOMPARE(history.first(), std::optional(at(3001)));
    QCOMPARE(history.firstSeen(), std::optional(at(3001)));
    QCOMPARE(history.sum({ at(0), at(5000) }).total, 2000.0);
    QCOMPARE(whole.sum({ at(0), at(5000) }).total, 5000.0);
    history.trim(at(9000));
    QVERIFY(history.isEmpty());
}

void TestSliceHistory::gapsAreMaximalRunsOfUnseenSlices()
{
    SliceHistory history;
    for (int m = 1; m <= 300; ++m) {
        if (m <= 100 || m > 160) {
            history.put(Slice { at(m), 1, 0, 1 });
        } else if (m <= 130) {
            history.put(Slice { at(m), 1, 0, 0 }); // spread over a gap
        }
    }
    const std::vector<TimeRange> expected { { at(100), at(160) }, { at(300), at(310) } };
    QCOMPARE(history.gaps({ at(-50), at(310) }), expected);
    QCOMPARE(history.sum({ at(0), at(300) }).coverage(), 0.8);
}

void TestSliceHistory::aQuietWindowAfterManyEventsIsExactlyZero()
{
    SliceHistory history;
    for (int m = 1; m <= 3000; ++m) {
        history.put(Slice { at(m), 1e9 / 3, 1e5 / 7, 1 });
    }
    for (int m = 3001; m <= 3005; ++m) {
        history.put(Slice { at(m), 0, 0, 1 });
    }
    QCOMPARE(history.sum({ at(3000), at(3005) }).total, 0.0);
    QCOMPARE(history.sum({ at(3000), at(3005) }).bad, 0.0);
}

void TestSliceHistory::valuesComeBackBitForBit()
{
    SliceHistory history;
    const std::vector<Slice> odd { { at(1), 16'777'217, 0.1, 1 }, { at(2), 1e300, 1e-300, 0.3 }, { at(3), 3, 1, 1 },
        { at(4), 1.0 / 3, 0, 0 } };
    history.put(odd);
    QCOMPARE(history.slices({ at(0), at(9) }), odd);
}

void TestSliceHistory::expectedCountsFromTheFirstSliceEverSeen()
{
    SliceHistory history;
    for (int m = 11; m <= 20; ++m) {
        history.put(Slice { at(m), 1, 0, 1 });
    }
    QCOMPARE(history.sum({ at(0), at(20) }).expected, 10);
    QCOMPARE(history.sum({ at(0), at(20) }).coverage(), 1.0);
    QCOMPARE(history.sum({ at(0), at(25) }).expected, 15);
    QCOMPARE(history.sum({ at(0), at(5) }).expected, 0);
}

namespace {

/// Windows of every kind: shorter than the rows that are known ahead, longer, odd, of nothing.
const std::vector<Millis> kLengths { std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(30), std::chrono::minutes(97),
    std::chrono::hours(4), std::chrono::hours(6), std::chrono::hours(24), std::chrono::hours(72), std::chrono::hours(24 * 30),
    Millis(90'000), Millis(0) };

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)); }

bool areSame(const SliceSum& a, const SliceSum& b)
{
    return isClose(a.total, b.total) && isClose(a.bad, b.bad) && isClose(a.seen, b.seen) && a.expected == b.expected
        && a.excluded == b.excluded;
}

/// Adds up slice by slice.
SliceSum bruteSum(const SliceHistory& history, TimeRange range)
{
    SliceSum sum;
    history.forEach(range, [&sum](const Slice& slice) {
        sum.total += slice.total;
        sum.bad += slice.bad;
        sum.seen += slice.coverage;
    });
    history.expect(sum, range, history.firstSeen());
    return sum;
}

Slice someSlice(std::mt19937& random, qint64 minute, bool whole)
{
    const double total = static_cast<double>(random() % 1000) / (whole ? 1.0 : 7.0);
    return { at(minute), total, random() % 10 == 0 ? total / 2 : 0.0, random() % 12 == 0 ? 0.0 : random() % 15 == 0 ? 0.25 : 1.0 };
}

} // namespace

void TestSliceHistory::daysThatComeLateGoOrAreSharedAddUp()
{
    std::mt19937 random(11);
    SliceHistory history;
    std::map<qint64, Slice> truth;
    SliceHistory before;
    std::map<qint64, Slice> truthBefore;
    constexpr qint64 day = 1440;
    const auto putDay = [&](qint64 number) {
        std::vector<Slice> slices;
        for (qint64 m = number * day + 1; m <= (number + 1) * day; m += 1 + static_cast<qint64>(random() % 3)) {
            slices.push_back(someSlice(random, m, true));
            truth[m] = slices.back();
        }
        history.put(slices);
    };
    const auto agrees = [&random](const SliceHistory& held, const std::map<qint64, Slice>& with) {
        for (int round = 0; round < 60; ++round) {
            const qint64 from = static_cast<qint64>(random() % 18'000) - 1000;
            const qint64 to = from + static_cast<qint64>(random() % 18'000);
            double total = 0;
            double bad = 0;
            for (auto it = with.upper_bound(from); it != with.end() && it->first <= to; ++it) {
                total += it->second.total;
                bad += it->second.bad;
            }
            const SliceSum sum = held.sum({ at(from), at(to) });
            if (sum.total != total || sum.bad != bad) {
                return false;
            }
        }
        return held.isEmpty() == with.empty() && (with.empty() || held.first() == at(with.begin()->first))
            && (with.empty() || held.last() == at(with.rbegin()->first));
    };
    for (const qint64 number : { 9, 8, 5, 6, 11, 2, 10, 5 }) { // newest first, with gaps, one twice
        putDay(number);
        QVERIFY(agrees(history, truth));
    }
    before = history;
    truthBefore = truth;
    history.put(someSlice(random, 5 * day + 700, true)); // late, into a day that is shared now
    truth[5 * day + 700] = *history.at(at(5 * day + 700));
    QVERIFY(agrees(history, truth));
    QVERIFY(agrees(before, truthBefore));

    SliceHistory shared = before;
    shared.shareDays(history, { at(4 * day), at(7 * day) });
    QVERIFY(agrees(shared, truth)); // only that slice was different
    shared.shareDays(SliceHistory(), { at(8 * day), at(10 * day) });
    std::map<qint64, Slice> rest = truth;
    rest.erase(rest.upper_bound(8 * day), rest.upper_bound(10 * day));
    QVERIFY(agrees(shared, rest));

    for (const qint64 cut : { 1 * day, 2 * day + 100, 3 * day, 5 * day + 1439, 6 * day, 9 * day + 3, 12 * day }) {
        history.trim(at(cut));
        truth.erase(truth.begin(), truth.upper_bound(cut));
        QVERIFY(agrees(history, truth));
        QVERIFY(agrees(before, truthBefore));
    }
}

void TestSliceHistory::whatChangedIsToldOnce()
{
    SliceHistory history;
    QVERIFY(!history.takeChange());
    history.put(std::vector<Slice> { { at(5), 1, 0, 1 }, { at(6), 2, 0, 1 } });
    QCOMPARE(history.takeChange(), std::optional(at(5)));
    QVERIFY(!history.takeChange());
    const SliceHistory copy = history;
    history.put(std::vector<Slice> { { at(5), 1, 0, 1 }, { at(6), 2, 0, 1 }, { at(7), 3, 0, 1 } }); // polls overlap
    QCOMPARE(history.takeChange(), std::optional(at(7)));
    QVERIFY(!copy.at(at(7)));
    history.put(Slice { at(6), 2, 0, 0.5 });
    QCOMPARE(history.takeChange(), std::optional(at(6)));
    QVERIFY(history.putDay(kDayNumber - 1, someDay()));
    QCOMPARE(history.takeChange(), std::optional(at(-1439)));
    history.exclude({ { at(1), at(3) } });
    QCOMPARE(history.takeChange(), std::optional(at(-1439)));
    history.exclude({ { at(1), at(3) } });
    QVERIFY(!history.takeChange());
    history.trim(at(-2000));
    QVERIFY(!history.takeChange());
    history.trim(at(-100));
    QCOMPARE(history.takeChange(), std::optional(at(-1439)));
}

void TestSliceHistory::keptSumsAreThoseOfTheHistory_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("whole events: equal to the last bit") << true;
    QTest::newRow("fractions of events") << false;
}

void TestSliceHistory::keptSumsAreThoseOfTheHistory()
{
    QFETCH(const bool, whole);
    std::mt19937 random(17);
    for (int round = 0; round < 6; ++round) {
        SliceHistory history;
        detail::WindowSums kept;
        qint64 now = 3000 + static_cast<qint64>(random() % 1440);
        for (qint64 m = round < 2 ? now - 60 : now - 2500; m < now; ++m) {
            history.put(someSlice(random, m, whole));
        }
        for (int minute = 0; minute < 1200; ++minute) {
            now += random() % 60 == 0 ? 7 : random() % 400 == 0 ? 300 : random() % 300 == 0 ? -3 : 1;
            const auto dice = random() % 100;
            if (dice < 90) {
                history.put(someSlice(random, now, whole));
            }
            if (dice == 1) {
                history.put(someSlice(random, now - static_cast<qint64>(random() % 6000), whole)); // late
            } else if (dice == 2) {
                history.put(someSlice(random, now + 4, whole)); // early: a clock that is ahead
            } else if (dice == 3) {
                history.trim(at(now - 4000));
            } else if (dice == 4 && round % 2 == 1) {
                history.exclude({ { at(now - 50), at(now - 20) } });
            } else if (dice < 20) {
                history.put(history.slices({ at(now - 3), at(now) })); // polls overlap
            }
            if (const std::optional<Instant> changed = history.takeChange()) {
                kept.changed(*changed);
            }
            const std::vector<SliceSum>& sums = kept.at(history, kLengths, at(now) + Millis(random() % 60'000));
            QCOMPARE(sums.size(), kLengths.size());
            for (size_t i = 0; i < sums.size(); ++i) {
                const TimeRange window { at(now) - kLengths[i], at(now) };
                QVERIFY2(areSame(sums[i], history.sum(window)), qPrintable(QString::number(i)));
                if (minute % 50 == 0 && !window.isEmpty()) {
                    const SliceSum brute = bruteSum(history, window);
                    QVERIFY(areSame(sums[i], brute));
                    QVERIFY(!whole || (sums[i].total == brute.total && sums[i].bad == brute.bad));
                }
            }
        }
    }
}

void TestSliceHistory::keptSumsFollowEveryMethodAndCorrection_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("corrected");
    for (const bool corrected : { false, true }) {
        const char* const suffix = corrected ? ", corrected" : "";
        QTest::addRow("events%s", suffix) << static_cast<int>(BudgetingMethod::Occurrences) << corrected;
        QTest::addRow("time slices%s", suffix) << static_cast<int>(BudgetingMethod::Timeslices) << corrected;
        QTest::addRow("ratios of time slices%s", suffix) << static_cast<int>(BudgetingMethod::RatioTimeslices) << corrected;
    }
}

void TestSliceHistory::keptSumsFollowEveryMethodAndCorrection()
{
    QFETCH(const int, method);
    QFETCH(const bool, corrected);
    std::mt19937 random(23);
    SloSpec slo = test::spec("99");
    slo.method = static_cast<BudgetingMethod>(method);
    slo.sliceWindow = std::chrono::minutes(5);
    if (corrected) {
        Correction correction;
        correction.startDate = QDate(2023, 11, 17); // minutes 4100 to 4160
        correction.startTime = QTime(20, 20);
        correction.length = std::chrono::minutes(60);
        correction.semantics = Correction::Semantics::DropTime;
        slo.corrections = { correction };
    }
    CountedHistory history;
    for (qint64 now = 3000; now < 4800; ++now) {
        std::vector<Slice> slices { someSlice(random, now, true) };
        if (random() % 40 == 0) {
            slices.push_back(someSlice(random, now - static_cast<qint64>(random() % 900), true));
        }
        if (now == 4300) {
            slo.target.percent = *Decimal::parse(QStringLiteral("95")); // the objective is another one from here on
        }
        history.put(slices);
        const std::vector<SliceSum> sums = history.sums(slo, kLengths, at(now));
        const SliceHistory& counted = history.counted(slo, at(now));
        for (size_t i = 0; i < sums.size(); ++i) {
            QVERIFY2(areSame(sums[i], counted.sum({ at(now) - kLengths[i], at(now) })), qPrintable(QString::number(i)));
        }
    }
}

YAGURA_TEST(TestSliceHistory)
#include "tst_slicehistory.moc"
