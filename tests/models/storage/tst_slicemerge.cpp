// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pgarray.h"
#include "models/storage/ranges.h"
#include "models/storage/slicemerge.h"
#include "tests/models/storage/storagekit.h"

#include <algorithm>
#include <random>

using namespace yagura;
using namespace yagura::detail;
using namespace yagura::test;

/// What a team takes for true when several of them told of the same minute.
class TestSliceMerge final : public QObject
{
    Q_OBJECT

private slots:
    void theTruerAnswer_data()
    {
        QTest::addColumn<double>("coverage");
        QTest::addColumn<qint64>("answered");
        QTest::addColumn<int>("merged");
        QTest::addColumn<double>("total"); // of a minute known as 10 requests, coverage 0.5, said at 100; told are 20
        const auto row = [](const char* name, double coverage, qint64 answered, Merged merged, double total) {
            QTest::newRow(name) << coverage << answered << static_cast<int>(merged) << total;
        };
        row("seen better, said earlier", 1, 50, Merged::Changed, 20);
        row("seen better, said later", 1, 150, Merged::Changed, 20);
        row("seen as well, said later", 0.5, 101, Merged::Changed, 20);
        row("seen as well, said at the same time", 0.5, 100, Merged::Kept, 10);
        row("seen as well, said earlier", 0.5, 99, Merged::Kept, 10);
        row("seen worse, said later", 0.25, 150, Merged::Kept, 10);
        row("not seen, said later", 0, 150, Merged::Kept, 10);
    }
    void theTruerAnswer()
    {
        QFETCH(const double, coverage);
        QFETCH(const qint64, answered);
        QFETCH(const int, merged);
        QFETCH(const double, total);
        StampedDay day { { minuteOf(at(1)), { { at(1), 10, 1, 0.5 }, 100 } } };
        QCOMPARE(static_cast<int>(mergeInto(day, { { at(1), 20, 2, coverage }, answered })), merged);
        QCOMPARE(day.at(minuteOf(at(1))).slice.total, total); // never 30
    }

    void theSameSaidOnceMoreIsConfirmed()
    {
        StampedDay day { { minuteOf(at(1)), { { at(1), 10, 1, 1 }, 100 } } };
        QCOMPARE(mergeInto(day, { { at(1), 10, 1, 1 }, 200 }), Merged::Confirmed);
        // What was confirmed at 200 is not put right by an answer of 150 that comes late.
        QCOMPARE(mergeInto(day, { { at(1), 9, 1, 1 }, 150 }), Merged::Kept);
    }

    void theOrderInWhichTheyTellDoesNotMatter()
    {
        std::mt19937 random(3);
        std::vector<StampedSlice> told;
        for (int i = 0; i < 400; ++i) {
            const int minute = static_cast<int>(random() % 40) + 1;
            const double total = static_cast<double>(random() % 100);
            told.push_back({ { at(minute), total, total / 4, static_cast<double>(random() % 3) / 2 }, i }); // every stamp once
        }
        StampedDay first;
        for (const StampedSlice& slice : told) {
            mergeInto(first, slice);
        }
        for (int round = 0; round < 20; ++round) {
            std::shuffle(told.begin(), told.end(), random);
            StampedDay other;
            for (const StampedSlice& slice : told) {
                mergeInto(other, slice);
                mergeInto(other, told[random() % told.size()]); // told again after a kill: nothing changes
            }
            QCOMPARE(other, first);
        }
    }

    void aDayWithItsStampsComesBack()
    {
        StampedDay day;
        for (int m = 1; m <= 1440; ++m) {
            if (m % 17 != 0) {
                day[minuteOf(at(m))] = { { at(m), m * 1.5, m * 0.5, m % 5 == 0 ? 0.0 : 1.0 }, 1'700'000'000'000 + (m / 100) * 60'000 };
            }
        }
        const qint64 number = dayOf(minuteOf(at(1)));
        const QByteArray slices = encodeDay(number, slicesOf(day));
        const QByteArray stamps = encodeStamps(day);
        QCOMPARE(decodeStampedDay(number, slices, stamps), std::optional(day));
        QVERIFY2(stamps.size() < 200, "runs, not a stamp for every minute");
        QCOMPARE(decodeStampedDay(number, slices, stamps.chopped(1)), std::nullopt);
        QCOMPARE(decodeStampedDay(number, slices, stamps + 'x'), std::nullopt);
        QCOMPARE(decodeStampedDay(number, slices.chopped(3), stamps), std::nullopt);
        QCOMPARE(decodeStampedDay(number, encodeDay(number, {}), {}), std::optional(StampedDay()));
    }

    void rangesAsText()
    {
        const std::vector<TimeRange> ranges { { at(-5), at(7) }, { at(9), at(10) } };
        QCOMPARE(rangesFromText(rangesToText(ranges)), ranges);
        QCOMPARE(rangesFromText({}), std::vector<TimeRange>());
        QCOMPARE(rangesFromText("nonsense,5-4,7"), std::vector<TimeRange>());
    }

    void arraysAsText()
    {
        PgArray texts;
        texts.addText(QStringLiteral("a\"b\\c, {決済}"));
        texts.addText(QString());
        QCOMPARE(texts.literal(), QByteArray("{\"a\\\"b\\\\c, {決済}\",\"\"}"));
        PgArray numbers;
        numbers.add(0.1);
        numbers.add(qint64(-3));
        QCOMPARE(numbers.literal(), QByteArray("{0.10000000000000001,-3}"));
        PgArray bytes;
        bytes.addBytes(QByteArray("\x00\xff", 2));
        QCOMPARE(bytes.literal(), QByteArray("{\"\\\\x00ff\"}"));
    }
};

YAGURA_TEST(TestSliceMerge)
#include "tst_slicemerge.moc"
