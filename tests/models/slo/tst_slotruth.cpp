// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windowfigures.h"
#include "models/slo/windows.h"
#include "tests/models/slo/slotruthcases.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {

struct Figures
{
    double total = 0, bad = 0, seen = 0;
    qint64 expected = 0, excluded = 0;
};

/// The period of a calendar that a minute belongs to, as a number: told from the wall clock of the minute itself.
qint64 periodNumber(Instant end, CalendarPeriod::Unit unit, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(wall(end - Millis(1), zone), Qt::UTC).date();
    switch (unit) {
    case CalendarPeriod::Unit::Day:
        return date.toJulianDay();
    case CalendarPeriod::Unit::Week:
        return date.toJulianDay() / 7; // Julian day 0 was a Monday
    case CalendarPeriod::Unit::Month:
        return date.year() * 12 + date.month();
    case CalendarPeriod::Unit::Quarter:
        return date.year() * 4 + (date.month() - 1) / 3;
    case CalendarPeriod::Unit::Year:
        return date.year();
    }
    return 0;
}

/// What the method makes of corrected minutes: (total, bad) by minute, from the definition.
std::vector<std::pair<double, double>> judged(const Case& made)
{
    std::vector<std::pair<double, double>> counted(made.minutes.size(), { 0, 0 });
    if (made.spec.method == BudgetingMethod::Occurrences) {
        for (size_t i = 0; i < counted.size(); ++i) {
            if (made.minutes[i].held) {
                counted[i] = { made.minutes[i].total, made.minutes[i].bad };
            }
        }
        return counted;
    }
    const double target = made.spec.sliceTarget.value_or(made.spec.target).fraction();
    const qint64 length = made.spec.sliceWindow / kSlice;
    size_t last = 0;
    for (size_t i = 0; i < counted.size(); ++i) {
        last = made.minutes[i].held ? i : last;
    }
    for (size_t end = 0; end <= last; ++end) {
        if (toEpochMs(made.endOf(end)) / 60'000 % length != 0) {
            continue; // not the last minute of a time slice
        }
        double total = 0, good = 0;
        for (qint64 back = 0; back < length && back <= static_cast<qint64>(end); ++back) {
            const Minute& minute = made.minutes[end - static_cast<size_t>(back)];
            if (minute.held && minute.coverage > 0) {
                total += minute.total;
                good += minute.total - minute.bad;
            }
        }
        if (total > 0) {
            const double ratio = good / total;
            const double miss = made.spec.method == BudgetingMethod::RatioTimeslices ? 1 - ratio : (ratio >= target - 1e-12 ? 0.0 : 1.0);
            counted[end] = { 1, miss };
        }
    }
    return counted;
}

Figures bruteForce(const Case& made, const std::vector<std::pair<double, double>>& counted, const Window& window, const QTimeZone& zone)
{
    Figures figures;
    const Instant end = floorTo(made.at);
    const bool isRolling = window.kind == Window::Kind::Rolling;
    const qint64 now = isRolling ? 0 : periodNumber(end, window.calendar.unit, zone);
    bool began = false;
    for (size_t i = 0; i < made.minutes.size(); ++i) {
        const Minute& minute = made.minutes[i];
        began = began || (minute.held && minute.coverage > 0);
        const Instant e = made.endOf(i);
        const bool inside = e <= end && (isRolling ? e > end - window.length : periodNumber(e, window.calendar.unit, zone) == now);
        if (!inside) {
            continue;
        }
        figures.total += counted[i].first;
        figures.bad += counted[i].second;
        figures.seen += minute.held ? minute.coverage : 0;
        figures.excluded += began && minute.excluded ? 1 : 0;
        figures.expected += began && !minute.excluded ? 1 : 0;
    }
    return figures;
}

QString difference(const SliceSum& got, const Figures& figures)
{
    return QStringLiteral("total %1 for %2, bad %3 for %4, seen %5 for %6, expected %7 for %8, excluded %9 for %10")
        .arg(got.total)
        .arg(figures.total)
        .arg(got.bad)
        .arg(figures.bad)
        .arg(got.seen)
        .arg(figures.seen)
        .arg(got.expected)
        .arg(figures.expected)
        .arg(got.excluded)
        .arg(figures.excluded);
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); }

} // namespace

class TestSloTruth final : public QObject
{
    Q_OBJECT

private slots:
    void incrementalSumsAreBruteForce_data();
    void incrementalSumsAreBruteForce();
};

void TestSloTruth::incrementalSumsAreBruteForce_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 10; ++seed) {
        QTest::addRow("10,000 cases from seed %u", seed) << seed;
    }
}

void TestSloTruth::incrementalSumsAreBruteForce()
{
    QFETCH(const unsigned, seed);
    Dice dice(seed);
    int measured = 0;
    for (int round = 0; round < 10'000; ++round) {
        Case made = makeCase(dice);
        std::vector<int> done(made.minutes.size(), 0);
        for (qint64 corrections = dice.oneIn(2) ? dice.upTo(3) : 0; corrections > 0; --corrections) {
            correct(dice, made, done);
        }
        CountedHistory history;
        putInPieces(dice, made, history);
        const std::vector<SliceSum> sums = history.sums(made.spec, movingLengths(made.spec), made.at);
        const SliceHistory& counted = history.counted(made.spec, made.at);
        applyCorrections(made, done);
        size_t moving = 0;
        const std::vector<std::pair<double, double>> expected = judged(made);
        for (const Window& window : made.spec.windows) {
            const TimeRange range = windowRange(window, made.at);
            const bool moves = window.kind == Window::Kind::Rolling;
            const WindowFigures got = moves ? detail::windowFigures(made.spec, window, range, counted, sums[moving++])
                                            : detail::windowFigures(made.spec, window, range, counted);
            const QTimeZone zone(window.calendar.zone);
            const Figures figures = bruteForce(made, expected, window, zone);
            const bool same = near(got.sum.total, figures.total) && near(got.sum.bad, figures.bad) && near(got.sum.seen, figures.seen)
                && got.sum.expected == figures.expected && got.sum.excluded == figures.excluded
                && got.sli.has_value() == (figures.total > 0);
            const bool sameRatios = !got.sli
                || (near(*got.sli, (figures.total - figures.bad) / figures.total)
                    && near(got.budget->remainingRatio, 1 - figures.bad / figures.total / made.spec.target.budgetFraction()));
            measured += got.sli ? 1 : 0;
            if (!same || !sameRatios) {
                QFAIL(qPrintable(QStringLiteral("round %1, %2, method %3, at %4: %5")
                                     .arg(round)
                                     .arg(window.name())
                                     .arg(static_cast<int>(made.spec.method))
                                     .arg(toIso(made.at), difference(got.sum, figures))));
            }
        }
    }
    QVERIFY(measured > 15'000); // the cases say something
}

YAGURA_TEST(TestSloTruth)
#include "tst_slotruth.moc"
