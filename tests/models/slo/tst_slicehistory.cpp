// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slicehistory.h"
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
        day.total[i] = static_cast<float>(random() % 1000);
        day.bad[i] = std::min(day.total[i], static_cast<float>(random() % 3));
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
        single.put(Slice { at(static_cast<qint64>(i) + 1), static_cast<double>(day.total[i]), static_cast<double>(day.bad[i]), 1 });
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
    for (const float odd : { std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), -1.0F }) {
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
            slices.push_back(test::someSlice(random, m, true));
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
    history.put(test::someSlice(random, 5 * day + 700, true)); // late, into a day that is shared now
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

YAGURA_TEST(TestSliceHistory)
#include "tst_slicehistory.moc"
