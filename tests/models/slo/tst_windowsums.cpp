// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/countedhistory.h"
#include "models/slo/windowsums.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace yagura;
using namespace yagura::test;

/// Sums that are kept from minute to minute are those of the history, whatever comes late, early, twice or goes.
class TestWindowSums final : public QObject
{
    Q_OBJECT

private slots:
    void keptSumsAreThoseOfTheHistory_data();
    void keptSumsAreThoseOfTheHistory();
    void keptSumsFollowEveryMethodAndCorrection_data();
    void keptSumsFollowEveryMethodAndCorrection();
};

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

} // namespace

void TestWindowSums::keptSumsAreThoseOfTheHistory_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("whole events: equal to the last bit") << true;
    QTest::newRow("fractions of events") << false;
}

void TestWindowSums::keptSumsAreThoseOfTheHistory()
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

YAGURA_TEST(TestWindowSums)
#include "tst_windowsums.moc"
