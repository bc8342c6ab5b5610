// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slicehistory.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

/// A history tells what of it is not what it was.
class TestSliceChanges final : public QObject
{
    Q_OBJECT

private slots:
    void whatChangedIsToldOnce();
    void fewChangesAreToldMinuteByMinute();
    void aCopyHasNothingToTell();
};

namespace {

/// The oldest minute that changed since this was last asked.
std::optional<Instant> firstChange(SliceHistory& history)
{
    const std::optional<Instant> first = history.changes().first();
    history.noticeChanges();
    return first;
}

} // namespace

void TestSliceChanges::whatChangedIsToldOnce()
{
    SliceHistory history;
    QVERIFY(firstChange(history) == std::nullopt);
    history.put(std::vector<Slice> { { at(5), 1, 0, 1 }, { at(6), 2, 0, 1 } });
    QCOMPARE(firstChange(history), std::optional(at(5)));
    QVERIFY(firstChange(history) == std::nullopt);
    const SliceHistory copy = history;
    history.put(std::vector<Slice> { { at(5), 1, 0, 1 }, { at(6), 2, 0, 1 }, { at(7), 3, 0, 1 } }); // polls overlap
    QCOMPARE(firstChange(history), std::optional(at(7)));
    QVERIFY(!copy.at(at(7)));
    history.put(Slice { at(6), 2, 0, 0.5 });
    QCOMPARE(firstChange(history), std::optional(at(6)));
    QVERIFY(history.putDay(19'675, SliceColumns())); // the day before
    QCOMPARE(firstChange(history), std::optional(at(-1439)));
    history.exclude({ { at(1), at(3) } });
    QCOMPARE(firstChange(history), std::optional(at(-1439)));
    history.exclude({ { at(1), at(3) } });
    QVERIFY(firstChange(history) == std::nullopt);
    history.trim(at(-2000));
    QVERIFY(firstChange(history) == std::nullopt);
    history.trim(at(-100));
    QCOMPARE(firstChange(history), std::optional(at(-1439)));
}

void TestSliceChanges::fewChangesAreToldMinuteByMinute()
{
    SliceHistory history;
    history.put(Slice { at(5), 7, 9, 0.5 });
    history.put(Slice { at(5), 8, 2, 1 });
    history.put(Slice { at(3), 1, 0, 1 });
    const std::vector<detail::SliceChange>* minutes = history.changes().minutes();
    QVERIFY(minutes != nullptr && minutes->size() == 3);
    const auto tells = [](const detail::SliceChange& change, qint64 minute, const detail::SlicePart& was, const detail::SlicePart& is) {
        const auto same = [](const detail::SlicePart& a, const detail::SlicePart& b) {
            return a.total == b.total && a.bad == b.bad && a.seen == b.seen;
        };
        return change.end == at(minute) && same(change.was, was) && same(change.is, is);
    };
    QVERIFY(tells(minutes->at(0), 5, {}, { 7, 7, 0.5 })); // as it is held, not as it came
    QVERIFY(tells(minutes->at(1), 5, { 7, 7, 0.5 }, { 8, 2, 1 }));
    QVERIFY(tells(minutes->at(2), 3, {}, { 1, 0, 1 }));

    const auto most = static_cast<qint64>(detail::SliceChanges::kMost);
    for (qint64 m = 6; m < 6 + most - 3; ++m) {
        history.put(Slice { at(m), 1, 0, 1 });
    }
    QVERIFY(history.changes().minutes() != nullptr);
    history.put(Slice { at(100), 1, 0, 1 });
    QVERIFY(history.changes().minutes() == nullptr); // too many
    QCOMPARE(history.changes().first(), std::optional(at(3)));
    history.put(Slice { at(2), 1, 0, 1 });
    QCOMPARE(history.changes().first(), std::optional(at(2)));
    history.noticeChanges();
    QVERIFY(!history.changes().first());
    history.put(Slice { at(101), 1, 0, 1 });
    QVERIFY(history.changes().minutes() != nullptr); // and minute by minute again
}

void TestSliceChanges::aCopyHasNothingToTell()
{
    SliceHistory history;
    history.put(Slice { at(5), 1, 0, 1 });
    SliceHistory copy = history;
    QVERIFY(!copy.changes().first());
    copy.put(Slice { at(6), 1, 0, 1 });
    copy = history;
    QVERIFY(!copy.changes().first());
    QVERIFY(history.changes().first());
    const SliceHistory moved = std::move(history);
    QCOMPARE(moved.changes().first(), std::optional(at(5)));
}

YAGURA_TEST(TestSliceChanges)
#include "tst_slicechanges.moc"
