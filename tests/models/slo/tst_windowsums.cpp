// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/countedhistory.h"
#include "models/slo/windowsums.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/models/slo/windowlengths.h"
#include "tests/support/testmain.h"

#include <cmath>
#include <map>

using namespace yagura;
using namespace yagura::test;

/// Sums that are kept from minute to minute are those of the history, whatever comes late, early, twice or goes.
class TestWindowSums final : public QObject
{
    Q_OBJECT

private slots:
    void keptSumsAreThoseOfTheHistory_data();
    void keptSumsAreThoseOfTheHistory();
    void historiesBesideEachOtherKeepTheirOwn();
    void keptSumsFollowEveryMethodAndCorrection_data();
    void keptSumsFollowEveryMethodAndCorrection();
    void aDayKnowsWhetherItsEventsAreWhole_data();
    void aDayKnowsWhetherItsEventsAreWhole();
    void wholeMinutesAreReadAheadAcrossDays();
};

namespace {

enum class Events { Whole, Fractions, RareFraction };

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

} // namespace

void TestWindowSums::keptSumsAreThoseOfTheHistory_data()
{
    QTest::addColumn<int>("events");
    QTest::newRow("whole events: equal to the last bit") << static_cast<int>(Events::Whole);
    QTest::newRow("fractions of events") << static_cast<int>(Events::Fractions);
    QTest::newRow("now and then a fraction") << static_cast<int>(Events::RareFraction);
}

void TestWindowSums::keptSumsAreThoseOfTheHistory()
{
    QFETCH(const int, events);
    const bool whole = events != static_cast<int>(Events::Fractions);
    const bool onlyWhole = events == static_cast<int>(Events::Whole);
    const std::vector<Millis>& lengths = events == static_cast<int>(Events::RareFraction) ? kShortLengths : kLengths;
    std::mt19937 random(17);
    int movedOn = 0;
    int addedUp = 0;
    int turns = 0; // from adding up to moving on
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
            if (events == static_cast<int>(Events::RareFraction) && minute == 300) {
                history.put(Slice { at(now), 3.5, 0.5, 1 });
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
            const bool hadToAdd = kept.wasAddedUp();
            const std::vector<SliceSum>& sums = kept.at(history, lengths, at(now) + Millis(random() % 60'000));
            (kept.wasAddedUp() ? addedUp : movedOn) += 1;
            turns += hadToAdd && !kept.wasAddedUp() ? 1 : 0;
            QCOMPARE(sums.size(), lengths.size());
            for (size_t i = 0; i < sums.size(); ++i) {
                const TimeRange window { at(now) - lengths[i], at(now) };
                QVERIFY2(areSame(sums[i], history.sum(window)), qPrintable(QString::number(i)));
                if (minute % 50 == 0 && !window.isEmpty()) {
                    const SliceSum brute = bruteSum(history, window);
                    QVERIFY(areSame(sums[i], brute));
                    QVERIFY(!onlyWhole || (sums[i].total == brute.total && sums[i].bad == brute.bad));
                }
            }
        }
    }
    if (whole) {
        QVERIFY2(movedOn > 2000 && addedUp > 300 && turns > 50,
            qPrintable(QStringLiteral("%1 moved on, %2 added up, %3 turns").arg(movedOn).arg(addedUp).arg(turns)));
    } else {
        QCOMPARE(movedOn, 0);
    }
}

/// As a desktop asks: every few seconds, each objective by itself, some at a minute that is over; objectives come and go.
void TestWindowSums::historiesBesideEachOtherKeepTheirOwn()
{
    struct Watched
    {
        SliceHistory history;
        detail::WindowSums kept;
        const std::vector<Millis>* lengths;
    };
    std::mt19937 random(29);
    const auto tables = std::make_shared<detail::WindowTables>();
    std::vector<Watched> all;
    int movedOn = 0;
    int addedUp = 0;
    const auto join = [&](qint64 now) {
        Watched one { {}, detail::WindowSums(tables), random() % 3 == 0 ? &kShortLengths : &kLengths };
        for (qint64 m = now - static_cast<qint64>(random() % 5000); m < now; ++m) {
            one.history.put(someSlice(random, m, true));
        }
        all.push_back(std::move(one));
    };
    for (qint64 now = 6000; now < 7500; ++now) {
        const auto dice = random() % 100;
        if (all.size() < 5 || dice < 2) {
            join(now);
        } else if (dice < 3) {
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(random() % all.size()));
        } else if (dice < 4) {
            all.push_back(all[random() % all.size()]); // the same goes on twice, by itself
        } else if (dice < 5) {
            all.front() = all.back();
        }
        for (Watched& one : all) {
            for (int turn = random() % 50 == 0 ? 2 : 0; turn < 2; ++turn) { // now and then nobody asks
                const qint64 asked = random() % 20 == 0 ? now - 1 : now;
                const std::vector<SliceSum>& sums = one.kept.at(one.history, *one.lengths, at(asked));
                (one.kept.wasAddedUp() ? addedUp : movedOn) += 1;
                for (size_t i = 0; i < sums.size(); ++i) {
                    QVERIFY2(areSame(sums[i], one.history.sum({ at(asked) - one.lengths->at(i), at(asked) })),
                        qPrintable(QStringLiteral("minute %1, window %2").arg(now).arg(i)));
                }
                one.history.put(someSlice(random, now - static_cast<qint64>(random() % 3), true));
            }
        }
    }
    QVERIFY2(movedOn > 5 * addedUp, qPrintable(QStringLiteral("%1 moved on, %2 added up").arg(movedOn).arg(addedUp)));
}

void TestWindowSums::keptSumsFollowEveryMethodAndCorrection_data()
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

void TestWindowSums::keptSumsFollowEveryMethodAndCorrection()
{
    QFETCH(const int, method);
    QFETCH(const bool, corrected);
    std::mt19937 random(23);
    SloSpec slo = spec("99");
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

void TestWindowSums::aDayKnowsWhetherItsEventsAreWhole_data()
{
    QTest::addColumn<double>("total");
    QTest::addColumn<double>("bad");
    QTest::addColumn<double>("coverage");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("whole") << 7.0 << 3.0 << 1.0 << true;
    QTest::newRow("none") << 0.0 << 0.0 << 1.0 << true;
    QTest::newRow("not seen") << 7.0 << 3.0 << 0.0 << true;
    QTest::newRow("the most that a float32 counts") << 16'777'216.0 << 0.0 << 1.0 << true;
    QTest::newRow("more") << 16'777'218.0 << 0.0 << 1.0 << false;
    QTest::newRow("far more") << 1e30 << 0.0 << 1.0 << false;
    QTest::newRow("a fraction of an event") << 7.125 << 0.0 << 1.0 << false;
    QTest::newRow("a fraction of a bad event") << 7.0 << 0.125 << 1.0 << false;
    QTest::newRow("seen in part") << 7.0 << 3.0 << 0.5 << false;
}

void TestWindowSums::aDayKnowsWhetherItsEventsAreWhole()
{
    QFETCH(const double, total);
    QFETCH(const double, bad);
    QFETCH(const double, coverage);
    QFETCH(const bool, isWhole);
    constexpr qint64 day = 1440;
    SliceHistory history;
    fill(history, 0, 3 * day, 10, 0);
    QVERIFY(history.isExact({ at(0), at(3 * day) }));
    history.put(Slice { at(day + 700), total, bad, coverage });
    QCOMPARE(history.isExact({ at(0), at(3 * day) }), isWhole);
    QCOMPARE(history.isExact({ at(day + 1439), at(day + 1440) }), isWhole); // by the day
    QVERIFY(history.isExact({ at(0), at(day) }));
    QVERIFY(history.isExact({ at(2 * day), at(3 * day) }));
    SliceHistory other;
    other.shareDays(history, { at(day), at(2 * day) });
    QCOMPARE(other.isExact({ at(0), at(3 * day) }), isWhole);
    history.trim(at(day + 10));
    QCOMPARE(history.isExact({ at(0), at(3 * day) }), isWhole);
    history.put(Slice { at(day + 701), 11, 0, 1 }); // another one
    QCOMPARE(history.isExact({ at(0), at(3 * day) }), isWhole);
    SliceHistory kept = history;
    history.put(Slice { at(day + 700), 10, 0, 1 }); // read again, and whole now
    QVERIFY(history.isExact({ at(0), at(3 * day) }));
    QCOMPARE(kept.isExact({ at(0), at(3 * day) }), isWhole);
    kept.trim(at(day + 701)); // up to it
    QVERIFY(kept.isExact({ at(0), at(3 * day) }));

    if (coverage == 1) { // the same read from the disk
        SliceColumns columns;
        columns.total.fill(10);
        columns.total[700] = static_cast<float>(total);
        columns.bad[700] = static_cast<float>(bad);
        SliceHistory read;
        QVERIFY(read.putDay(19'676, columns));
        QCOMPARE(read.isExact({ at(0), at(day) }), isWhole);
    }
}

void TestWindowSums::wholeMinutesAreReadAheadAcrossDays()
{
    constexpr qint64 day = 1440;
    SliceHistory history;
    history.put(std::vector<Slice> { { at(day - 1), 5, 1, 1 }, { at(day), 6, 2, 0 }, { at(3 * day + 2), 7, 3, 1 } }); // two days lack
    std::vector<detail::NarrowPart> parts(2 * (2 * day + 5));
    for (size_t i = 1; i < parts.size(); i += 2) {
        parts[i].total = 99; // of somebody who was here before
    }
    history.narrow({ at(day - 2), at(3 * day + 3) }, std::span(parts).subspan(1), 2);
    std::map<qint64, detail::SlicePart> held;
    for (size_t i = 0; i < parts.size(); ++i) {
        const detail::SlicePart part = parts[i];
        if (part.total > 0) {
            QVERIFY(i % 2 == 1);
            held[day - 1 + static_cast<qint64>(i / 2)] = part;
        }
    }
    QCOMPARE(held.size(), size_t(3));
    QCOMPARE(held[day - 1].bad, 1.0);
    QCOMPARE(held[day].seen, 0.0);
    QCOMPARE(held[3 * day + 2].total, 7.0);
}

YAGURA_TEST(TestWindowSums)
#include "tst_windowsums.moc"
