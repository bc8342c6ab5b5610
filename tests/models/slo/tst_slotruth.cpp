// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/countedhistory.h"
#include "models/slo/counterreader.h"
#include "models/slo/windowfigures.h"
#include "models/slo/windows.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

#include <random>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

/// One minute as plain as can be: nothing is shared, summed or remembered.
struct Minute
{
    bool held = false;
    double total = 0, bad = 0, coverage = 0;
    bool excluded = false;
};

struct Figures
{
    double total = 0, bad = 0, seen = 0;
    qint64 expected = 0, excluded = 0;
};

/// A case: some minutes around an instant, and an objective that judges them.
struct Case
{
    Instant start; // the first minute begins here
    std::vector<Minute> minutes;
    SloSpec spec;
    Instant at;

    Instant endOf(size_t i) const { return start + static_cast<qint64>(i + 1) * kSlice; }
};

constexpr int kRepeats = 6; ///< of a correction that repeats

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    qint64 upTo(qint64 most) { return static_cast<qint64>(m_random() % static_cast<quint64>(most + 1)); }
    bool oneIn(int n) { return m_random() % static_cast<unsigned>(n) == 0; }
    template <class T>
    const T& of(const std::vector<T>& all)
    {
        return all[m_random() % all.size()];
    }

private:
    std::mt19937 m_random;
};

struct Zone
{
    QByteArray name;
    QTimeZone zone;
    std::vector<Instant> changes; ///< of the offset
};

const std::vector<Zone>& zones()
{
    static const std::vector<Zone> all = [] {
        std::vector<Zone> made;
        for (const char* name : { "UTC", "Asia/Tokyo", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe",
                 "Africa/Casablanca", "Asia/Kathmandu", "America/Havana", "Pacific/Apia" }) {
            Zone zone { name, QTimeZone(name), {} };
            const auto changes = zone.zone.transitions(
                QDateTime(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
            for (const auto& change : changes) {
                zone.changes.push_back(floorTo(fromDateTime(change.atUtc)));
            }
            made.push_back(zone);
        }
        return made;
    }();
    return all;
}

qint64 wall(Instant at, const QTimeZone& zone) { return toEpochMs(at) + 1000LL * zone.offsetFromUtc(toDateTime(at)); }

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

/// Minutes as a watch would have read them from two counters that are looked at now and then and reset once in a while.
std::vector<Minute> minutesFromCounters(Dice& dice, Instant start, size_t count)
{
    std::vector<Minute> minutes(count);
    CounterSeries total { {}, {} };
    CounterSeries bad { {}, {} };
    double all = 0, failed = 0;
    std::optional<size_t> lastEdge;
    double lastAll = 0, lastFailed = 0;
    for (size_t i = 0; i <= count; ++i) { // edges: before the first minute and after each
        if (i > 0) {
            if (dice.oneIn(25)) {
                all = failed = 0; // a reset
            }
            const double events = static_cast<double>(dice.upTo(50));
            all += events;
            failed += static_cast<double>(dice.upTo(static_cast<qint64>(events)));
        }
        if (i > 0 && dice.oneIn(5)) {
            continue; // nobody looked
        }
        const Instant edge = start + static_cast<qint64>(i) * kSlice;
        total.edges.emplace_back(edge, all);
        bad.edges.emplace_back(edge, failed);
        if (lastEdge) {
            const double gained = all >= lastAll ? all - lastAll : all;
            const double lost = failed >= lastFailed ? failed - lastFailed : failed;
            const auto share = static_cast<double>(i - *lastEdge);
            for (size_t m = *lastEdge; m < i; ++m) {
                minutes[m] = { true, gained / share, std::min(lost, gained) / share, m + 1 == i ? 1.0 : 0.0, false };
            }
        }
        lastEdge = i;
        lastAll = all;
        lastFailed = failed;
    }
    return minutes;
}

std::vector<Minute> minutesAtRandom(Dice& dice, size_t count)
{
    std::vector<Minute> minutes(count);
    for (Minute& minute : minutes) {
        minute.held = !dice.oneIn(9);
        minute.total = dice.oneIn(5) ? 0 : static_cast<double>(dice.upTo(1000));
        minute.bad = dice.oneIn(3) ? static_cast<double>(dice.upTo(static_cast<qint64>(minute.total))) : 0;
        minute.coverage = dice.oneIn(8) ? (dice.oneIn(2) ? 0.0 : 0.5) : 1.0;
    }
    return minutes;
}

/// Adds a correction to the spec and does to the minutes what it means. `done`: the strictest so far, by minute.
void correct(Dice& dice, Case& made, std::vector<int>& done)
{
    Correction correction;
    correction.semantics
        = dice.of(std::vector { Correction::Semantics::CountAsGood, Correction::Semantics::DropEvents, Correction::Semantics::DropTime });
    const int strictness = correction.semantics == Correction::Semantics::CountAsGood ? 1
        : correction.semantics == Correction::Semantics::DropEvents                   ? 2
                                                                                      : 3;
    correction.length = kSlice * dice.upTo(50) + (dice.oneIn(4) ? 30s : 0s) + Millis(1000);
    const bool repeats = dice.oneIn(8);
    const Zone& zone = repeats ? zones()[static_cast<size_t>(dice.upTo(1))] : dice.of(zones());
    Instant first = made.start + Millis(dice.upTo(static_cast<qint64>(made.minutes.size()) * 60) * 1000);
    Millis every {};
    if (repeats) {
        const qint64 hours = dice.oneIn(2) ? 24 : 1 + dice.upTo(5);
        every = hours * 1h;
        first -= every * dice.upTo(3);
        correction.rrule = hours == 24 ? QStringLiteral("FREQ=DAILY") : QStringLiteral("FREQ=HOURLY;INTERVAL=%1").arg(hours);
        correction.rrule += QStringLiteral(";COUNT=%1").arg(kRepeats);
    }
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(wall(first, zone.zone), Qt::UTC);
    for (const Millis back : { Millis(30min), Millis(1h) }) {
        if (wall(first - back, zone.zone) == wall(first, zone.zone)) {
            first -= back; // shown twice: the first showing is meant
            break;
        }
    }
    correction.zone = zone.name;
    correction.startDate = shown.date();
    correction.startTime = shown.time();
    made.spec.corrections.push_back(correction);

    for (size_t i = 0; i < made.minutes.size(); ++i) {
        const Instant end = made.endOf(i);
        bool inside = false;
        for (int n = 0; n < (repeats ? kRepeats : 1) && !inside; ++n) {
            const Instant from = first + n * every;
            inside = from <= end - kSlice && from + correction.length >= end;
        }
        if (!inside || strictness <= done[i]) {
            continue;
        }
        done[i] = strictness;
    }
}

void applyCorrections(Case& made, const std::vector<int>& done)
{
    for (size_t i = 0; i < made.minutes.size(); ++i) {
        Minute& minute = made.minutes[i];
        if (done[i] >= 1) {
            minute.bad = 0;
        }
        if (done[i] >= 2) {
            minute.total = 0;
        }
        if (done[i] >= 3) {
            minute.coverage = 0;
            minute.excluded = true;
        }
    }
}

Case makeCase(Dice& dice)
{
    Case made;
    const Zone& zone = dice.of(zones());
    const auto count = static_cast<size_t>(20 + dice.upTo(60));
    const Instant middle = zone.changes.empty() || dice.oneIn(2) ? fromEpochMs(1'500'000'000'000 + dice.upTo(300'000'000) * 1000)
                                                                 : dice.of(zone.changes) + Millis(kSlice * (dice.upTo(200) - 100));
    made.start = floorTo(middle - static_cast<qint64>(count / 2) * kSlice);
    made.spec = spec(dice.of(std::vector<const char*> { "90", "99", "99.9", "95.5" }));
    made.spec.method = dice.of(std::vector { BudgetingMethod::Occurrences, BudgetingMethod::Timeslices, BudgetingMethod::RatioTimeslices });
    made.spec.sliceWindow = kSlice * dice.of(std::vector { 1, 2, 3, 5, 7, 10, 30 });
    if (dice.oneIn(2)) {
        made.spec.sliceTarget = Target { *Decimal::parse(QStringLiteral("80")) };
    }
    made.spec.windows = { { Window::Kind::Rolling, kSlice * (1 + dice.upTo(static_cast<qint64>(count) + 20)), {} } };
    Window calendar;
    calendar.kind = Window::Kind::Calendar;
    calendar.length = 24h;
    calendar.calendar.unit = dice.of(std::vector { CalendarPeriod::Unit::Day, CalendarPeriod::Unit::Week, CalendarPeriod::Unit::Month,
        CalendarPeriod::Unit::Quarter, CalendarPeriod::Unit::Year });
    calendar.calendar.zone = zone.name;
    made.spec.windows.push_back(calendar);
    made.minutes = dice.oneIn(3) ? minutesFromCounters(dice, made.start, count) : minutesAtRandom(dice, count);
    made.at = made.endOf(dice.oneIn(2) ? count - 1 : static_cast<size_t>(dice.upTo(static_cast<qint64>(count) - 1)))
        + Millis(dice.upTo(59'999));
    return made;
}

std::vector<Millis> movingLengths(const SloSpec& spec)
{
    std::vector<Millis> lengths;
    for (const Window& window : spec.windows) {
        if (window.kind == Window::Kind::Rolling) {
            lengths.push_back(window.length);
        }
    }
    return lengths;
}

/// Puts the minutes piece by piece, newest or oldest first, some of them wrong at first, and asks in between.
void putInPieces(Dice& dice, const Case& made, CountedHistory& history)
{
    const size_t count = made.minutes.size();
    const size_t piece = 1 + static_cast<size_t>(dice.upTo(static_cast<qint64>(count) - 1));
    const size_t pieces = (count + piece - 1) / piece;
    const bool newestFirst = dice.oneIn(2);
    for (size_t p = 0; p < pieces; ++p) {
        const size_t number = newestFirst ? pieces - 1 - p : p;
        std::vector<Slice> slices;
        std::vector<Slice> wrong;
        for (size_t i = number * piece; i < std::min(count, (number + 1) * piece); ++i) {
            const Minute& minute = made.minutes[i];
            if (minute.held) {
                slices.push_back({ made.endOf(i), minute.total, minute.bad, minute.coverage });
                wrong.push_back({ made.endOf(i), minute.total + 7, minute.bad / 2, 1 });
            }
        }
        if (dice.oneIn(6)) {
            history.put(wrong);
            history.counted(made.spec, made.at);
        }
        history.put(slices);
        if (dice.oneIn(3)) {
            history.counted(made.spec, made.at);
        }
        if (dice.oneIn(3)) { // as a watch does, minute by minute: what is kept must follow what comes late
            history.sums(made.spec, movingLengths(made.spec), made.at - dice.upTo(2) * kSlice);
        }
    }
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
