// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/countedhistory.h"
#include "models/slo/windowsums.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/models/slo/windowlengths.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

/// What is kept of a history's windows, and when it has to be added up again.
class TestKeptSums final : public QObject
{
    Q_OBJECT

private slots:
    void whatComesAfterItsMinuteWasAskedForIsAdded();
    void whatChangesAsAWholeIsNotKept();
    void aClockThatWasAheadDoesNotHoldUpTheRest();
    void whoDoesNotAskWhenTheRowsAreThroughIsAddedUp();
    void aPlaceThatIsLeftIsTakenAgain();
    void whatIsExpectedFollowsTheFirstMinuteSeen();
    void otherWindowsAreOtherSums();
};

namespace {

/// One history with its kept sums; every answer is held against the history.
struct Kept
{
    SliceHistory history;
    detail::WindowSums sums;
    bool isRight = true; // all answers so far

    bool isMovedOn(qint64 minute, const std::vector<Millis>& lengths = kLengths)
    {
        const std::vector<SliceSum>& told = sums.at(history, lengths, at(minute));
        for (size_t i = 0; i < lengths.size(); ++i) {
            isRight = isRight && told.size() == lengths.size() && areSame(told[i], history.sum({ at(minute) - lengths[i], at(minute) }));
        }
        return !sums.wasAddedUp();
    }
    /// Asks until they are kept.
    void settle(qint64 minute, const std::vector<Millis>& lengths = kLengths)
    {
        int asked = 1;
        while (!isMovedOn(minute, lengths) && asked <= detail::WindowSums::kAddedFirst + 2) {
            ++asked;
        }
        isRight = isRight && (asked == detail::WindowSums::kAddedFirst + 1 || asked == detail::WindowSums::kAddedFirst + 2);
    }
};

} // namespace

/// A minute is asked for as soon as it is over, its events come seconds later, and may come again with more.
void TestKeptSums::whatComesAfterItsMinuteWasAskedForIsAdded()
{
    Kept kept;
    fill(kept.history, 0, 3000, 10, 0);
    kept.settle(3000);
    for (qint64 minute = 3001; minute < 4500; ++minute) {
        QVERIFY(kept.isMovedOn(minute));
        kept.history.put(Slice { at(minute), 12, 3, 1 });
        QVERIFY(kept.isMovedOn(minute));
        kept.history.put(std::vector<Slice> { { at(minute - 1), 13, 3, 1 }, { at(minute), 12, 3, 1 } });
        kept.history.put(Slice { at(3000), static_cast<double>(9 + minute % 2), 0, 1 }); // of every age
        QVERIFY(kept.isMovedOn(minute));
    }
    kept.history.put(Slice { at(4499), 12.5, 3, 1 }); // cannot be taken out again without loss
    QVERIFY(!kept.isMovedOn(4500));
    kept.history.put(Slice { at(4506 - 1440), 30, 0, 1 }); // leaves a day's window soon
    QVERIFY(!kept.isMovedOn(4501));
    kept.history.put(Slice { at(4499), 12, 3, 1 });
    QVERIFY(!kept.isMovedOn(4501));
    for (qint64 minute = 4502; minute < 4509; ++minute) {
        QVERIFY(kept.isMovedOn(minute));
    }
    kept.history.put(Slice { at(4510), 12, 3, 1 }); // a clock that is ahead
    QVERIFY(!kept.isMovedOn(4509));
    QVERIFY(!kept.isMovedOn(4510));
    QVERIFY(kept.isMovedOn(4511));
    QVERIFY(kept.isRight);
}

void TestKeptSums::whatChangesAsAWholeIsNotKept()
{
    Kept kept;
    SliceHistory other;
    fill(other, 0, 4000, 10, 0);
    for (qint64 minute = 3000; minute < 3100; ++minute) {
        kept.history.shareDays(other, { at(0), at(minute) }); // as a correction does with every poll
        QVERIFY(!kept.isMovedOn(minute));
        QVERIFY(!kept.isMovedOn(minute));
    }
    Kept full;
    fill(full.history, 1440, 3000, 10, 0);
    full.settle(3000);
    SliceColumns day;
    day.total.fill(7);
    QVERIFY(full.history.putDay(19'676, day));
    QVERIFY(!full.isMovedOn(3001));
    QVERIFY(kept.isRight && full.isRight);
}

void TestKeptSums::aClockThatWasAheadDoesNotHoldUpTheRest()
{
    const auto rows = static_cast<qint64>(detail::WindowTable::kRows);
    Kept kept;
    fill(kept.history, 0, 3000, 10, 0);
    kept.settle(3000);
    QVERIFY(!kept.isMovedOn(3000 + rows + 1)); // a laptop that slept
    QVERIFY(kept.isMovedOn(3000 + 2 * rows + 1));
    QVERIFY(!kept.isMovedOn(1'000'000)); // and woke up in another year
    QVERIFY(!kept.isMovedOn(3010));
    QVERIFY(kept.isMovedOn(3011));
    QVERIFY(!kept.isMovedOn(3008)); // somebody is late
    QVERIFY(kept.isMovedOn(3012)); // and holds up nobody
    QVERIFY(kept.isRight);
}

/// What leaves is read ahead when the rows are through, by whoever asks in that minute.
void TestKeptSums::whoDoesNotAskWhenTheRowsAreThroughIsAddedUp()
{
    const auto tables = std::make_shared<detail::WindowTables>();
    Kept always { {}, detail::WindowSums(tables) };
    Kept seldom { {}, detail::WindowSums(tables) };
    fill(always.history, 0, 3000, 10, 0);
    fill(seldom.history, 0, 2000, 20, 0.5);
    fill(seldom.history, 2000, 3000, 8, 0.5);
    always.settle(3000);
    seldom.settle(3000);
    int addedUp = 0;
    const qint64 end = 3000 + 6 * static_cast<qint64>(detail::WindowTable::kRows);
    for (qint64 minute = 3001; minute < end; ++minute) {
        QVERIFY(always.isMovedOn(minute));
        addedUp += minute % 7 == 0 && !seldom.isMovedOn(minute) ? 1 : 0;
    }
    QVERIFY(addedUp > 0 && addedUp <= 6);
    QVERIFY(always.isRight && seldom.isRight);
}

void TestKeptSums::aPlaceThatIsLeftIsTakenAgain()
{
    const auto tables = std::make_shared<detail::WindowTables>();
    {
        Kept kept { {}, detail::WindowSums(tables) };
        fill(kept.history, 0, 3000, 10, 0);
        kept.settle(3000);
        QCOMPARE(tables->of(kLengths).add(), size_t(1));
    }
    QCOMPARE(tables->of(kLengths).add(), size_t(0));
}

void TestKeptSums::whatIsExpectedFollowsTheFirstMinuteSeen()
{
    const std::vector<Millis> hour { std::chrono::hours(1) };
    Kept kept;
    kept.history.put(Slice { at(1), 10, 0, 1 });
    fill(kept.history, 99, 150, 10, 0);
    kept.settle(150, hour);
    QVERIFY(kept.isMovedOn(151, hour));
    kept.history.put(Slice { at(1), 10, 0, 0 }); // it was not seen after all
    QVERIFY(kept.isMovedOn(151, hour));
    QVERIFY(kept.isRight);
    QCOMPARE(kept.sums.at(kept.history, hour, at(151)).front().expected, 52);

    Kept cut;
    fill(cut.history, 0, 3000, 10, 0);
    cut.settle(3000, hour);
    cut.history.trim(at(2990));
    cut.settle(3000, hour);
    QVERIFY(cut.isRight);
    QCOMPARE(cut.sums.at(cut.history, hour, at(3000)).front().expected, 10);

    Kept empty;
    empty.settle(10, hour);
    empty.history.exclude({ { at(5), at(7) } });
    fill(empty.history, 0, 10, 10, 0);
    empty.isMovedOn(10, hour);
    QVERIFY(empty.isRight);
    QCOMPARE(empty.sums.at(empty.history, hour, at(10)).front().excluded, 2);
}

void TestKeptSums::otherWindowsAreOtherSums()
{
    Kept kept;
    fill(kept.history, 0, 3000, 10, 0.5);
    kept.settle(3000);
    QVERIFY(!kept.isMovedOn(3001, kShortLengths));
    QVERIFY(kept.isMovedOn(3002, kShortLengths));
    kept.sums.forget();
    QVERIFY(!kept.isMovedOn(3003, kShortLengths));
    const detail::WindowSums moved = std::move(kept.sums);
    kept.sums = moved; // a copy begins anew
    kept.settle(3004);
    QVERIFY(kept.isRight);

    // So few minutes that each is told by itself: the same objective counted in another way is another history.
    SloSpec slo = spec("99");
    slo.sliceWindow = std::chrono::minutes(1);
    CountedHistory history;
    for (qint64 minute = 1; minute <= 20; ++minute) {
        if (minute == 12) {
            slo.method = BudgetingMethod::Timeslices;
        }
        if (minute <= 10) {
            history.put(std::vector<Slice> { { at(minute), 50, 1, 1 } });
        }
        const std::vector<SliceSum> sums = history.sums(slo, kLengths, at(minute));
        QVERIFY2(
            areSame(sums.back(), {}) && areSame(sums[3], history.counted(slo, at(minute)).sum({ at(minute) - kLengths[3], at(minute) })),
            qPrintable(QString::number(minute)));
    }
}

YAGURA_TEST(TestKeptSums)
#include "tst_keptsums.moc"
