// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/forecast.h"
#include "models/slo/windows.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <random>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

/// The future minute by minute, from plain numbers.
class Simulation
{
public:
    Simulation(const SloSnapshot& slo, const std::vector<Slice>& slices)
        : m_slo(slo)
        , m_own(*slo.own())
        , m_budget(slo.spec.target.budgetFraction())
    {
        const auto held = static_cast<size_t>((m_own.range.to - slices.front().end) / kSlice) + 1;
        m_past.resize(held, Slice { {}, 0, 0, 0 });
        for (const Slice& slice : slices) {
            const auto place = static_cast<size_t>((slice.end - slices.front().end) / kSlice);
            if (place < held) {
                m_past[place] = slice;
            }
        }
    }

    /// Left at the end of each minute ahead; calls `visit(minute, left)` until it answers true. None when it never does.
    template <class Visit>
    std::optional<Instant> run(double rate, Visit visit) const
    {
        double total = m_own.sum.total;
        double bad = m_own.sum.bad;
        const bool isRolling = m_own.window.kind == Window::Kind::Rolling;
        const qint64 window = m_own.window.length / kSlice;
        const qint64 steps = isRolling ? window : (periodAt(m_own.window.calendar, m_own.range.to).to - m_own.range.to) / kSlice;
        for (qint64 k = 1; k <= steps; ++k) {
            const double coming = traffic(k);
            total += coming;
            bad += coming * std::min(1.0, rate * m_budget);
            if (isRolling) {
                const Slice* gone = past(k - window);
                total -= gone ? gone->total : 0;
                bad -= gone ? gone->bad : 0;
            }
            if (total > 1e-9 * m_own.sum.total && visit(1 - bad / (m_budget * total))) {
                return m_own.range.to + k * kSlice;
            }
        }
        return std::nullopt;
    }

private:
    /// Minute k after the end (k ≤ 0: k minutes before); none: not held.
    const Slice* past(qint64 k) const
    {
        const qint64 place = static_cast<qint64>(m_past.size()) - 1 + k;
        return place >= 0 && k <= 0 ? &m_past[static_cast<size_t>(place)] : nullptr;
    }
    double traffic(qint64 k) const
    {
        for (const qint64 rhythm : { 7 * 1440, 1440 }) {
            const Slice* same = past(k - (k + rhythm - 1) / rhythm * rhythm);
            if (same && same->coverage > 0) {
                return same->total;
            }
        }
        return m_own.sum.total / static_cast<double>(m_own.sum.expected);
    }

    const SloSnapshot& m_slo;
    const WindowFigures& m_own;
    double m_budget;
    std::vector<Slice> m_past;
};

std::vector<Slice> randomSlices(std::mt19937& random, qint64 minutes)
{
    std::vector<Slice> slices;
    const unsigned trouble = random() % 4;
    const auto outage = static_cast<qint64>(random() % static_cast<unsigned>(minutes));
    for (qint64 m = 1; m <= minutes; ++m) {
        if (m > 1 && random() % 40 == 0) {
            continue;
        }
        const double total = random() % 6 == 0 ? 0 : static_cast<double>(random() % 200 + (m % 1440 < 700 ? 100 : 0));
        const bool fails = (m >= outage && m < outage + 15) || random() % 30 < trouble;
        slices.push_back(
            { at(m), total, fails ? std::floor(total * static_cast<double>(random() % 10) / 10.0) : 0, random() % 25 == 0 ? 0.0 : 1.0 });
    }
    return slices;
}

} // namespace

class TestForecast final : public QObject
{
    Q_OBJECT

private slots:
    void equalToASimulation_data();
    void equalToASimulation();
    void steadyFailureEndsTheBudget();
    void anOldOutageLeaves();
    void aWindowOfNoWholeMinutesHoldsThemWhole();
    void aCalendarBeginsAnew();
    void nothingIsForeseenFromOldData();
    void theSeriesIsTheSimulation();
};

void TestForecast::equalToASimulation_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 10; ++seed) {
        QTest::addRow("1,000 histories from seed %u", seed) << seed;
    }
}

void TestForecast::equalToASimulation()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    int ends = 0, returns = 0;
    for (int round = 0; round < 1'000; ++round) {
        const bool isLong = round % 100 == 0; // beyond a week of traffic
        const qint64 minutes = isLong ? 12'000 : 60 + static_cast<qint64>(random() % 600);
        const std::vector<Slice> slices = randomSlices(random, minutes);
        SliceHistory history;
        history.put(slices);
        SloSpec slo = spec(std::array { "90", "95", "99" }.at(random() % 3));
        slo.windows.front().length = isLong ? Millis(9 * 24h) : Millis(kSlice * static_cast<qint64>(30 + random() % 700));
        if (random() % 3 == 0) {
            slo.windows.front() = { Window::Kind::Calendar, 24h, { CalendarPeriod::Unit::Day, 1, {}, QTime(0, 0), "Asia/Tokyo" } };
        }
        const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(minutes)));
        if (!snapshot.own()->budget) {
            continue;
        }
        const Simulation simulation(snapshot, slices);
        const double left = snapshot.own()->budget->remainingRatio;
        QCOMPARE(snapshot.forecast.exhaustion.size(), size_t(4));
        for (const Exhaustion& exhaustion : snapshot.forecast.exhaustion) {
            QCOMPARE(exhaustion.rate, snapshot.burnOver(exhaustion.burnWindow));
            // a rate of 1 spends just the budget: it ends only when more is gone
            const double nothing = exhaustion.rate.value_or(0) > 1 + 1e-9 ? 1e-9 : -1e-9;
            const auto expected = left > 1e-9 && exhaustion.rate
                ? simulation.run(*exhaustion.rate, [nothing](double then) { return then <= nothing; })
                : std::optional<Instant>();
            QCOMPARE(exhaustion.at, expected);
            ends += expected ? 1 : 0;
        }
        if (left < 0) {
            const auto expected = simulation.run(0, [](double then) { return then > 1e-9; });
            const bool isRolling = slo.window().kind == Window::Kind::Rolling;
            QCOMPARE(snapshot.forecast.positiveAgainAt,
                expected || isRolling ? expected : std::optional(periodAt(slo.window().calendar, at(minutes)).to));
            returns += expected ? 1 : 0;
        } else {
            QVERIFY(!snapshot.forecast.positiveAgainAt);
        }
    }
    QVERIFY2(ends > 100 && returns > 50, qPrintable(QStringLiteral("%1 ends, %2 returns").arg(ends).arg(returns)));
}

/// 30 d of 1000 a minute, 10 of them bad in the last 600 minutes: 6,000 of 43,200 bad are spent, 37,200 left. Burning on at 10, ten
/// fail in every minute and only good ones leave: after 3,720 minutes.
void TestForecast::steadyFailureEndsTheBudget()
{
    SliceHistory history;
    fill(history, 0, 43'200, 1000, 0);
    fill(history, 42'600, 43'200, 1000, 0.01);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(43'200)));
    const Exhaustion& hour = slo.forecast.exhaustion[1];
    QVERIFY(hour.burnWindow == 1h && std::abs(*hour.rate - 10) < 1e-9);
    QCOMPARE(hour.at, std::optional(at(43'200 + 3720)));
    QCOMPARE(slo.own()->budget->exhaustsAt, hour.at);
    // a day: 6,000 of 1,440,000 fail, a rate of 4.17, so 37,200 ÷ 4.1667 = 8,928 minutes
    QCOMPARE(slo.forecast.exhaustion[3].at, std::optional(at(43'200 + 8928)));
    QCOMPARE(*slo.forecast.returnsNextDay, 0.0);
    QCOMPARE(*slo.forecast.ifErrorsStop, slo.own()->budget->remainingRatio);
}

/// 30 d of 1000 a minute with an outage of one hour on the second day: 60,000 of 43,200 bad events. When the first 16,801 bad ones have
/// left, after 17 minutes of it, 43,000 are spent: that is on the second day again, at 01:17.
void TestForecast::anOldOutageLeaves()
{
    SliceHistory history;
    fill(history, 0, 43'200, 1000, 0);
    fill(history, 1440 + 60, 1440 + 120, 1000, 1);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(43'200)));
    const Forecast& forecast = slo.forecast;
    QVERIFY(std::abs(slo.own()->budget->remainingRatio - (1 - 60'000.0 / 43'200)) < 1e-9);
    QCOMPARE(forecast.positiveAgainAt, std::optional(at(43'200 + 1440 + 60 + 17)));
    QCOMPARE(*forecast.positiveAgainTo, 1.0); // by the end of that day all of it has left
    QCOMPARE(forecast.worstLeavesAt, std::optional(at(43'200 + 1440 + 120)));
    QVERIFY(std::abs(*forecast.worstReturns - 60'000.0 / 43'200) < 1e-9);
    QCOMPARE(*forecast.returnsNextDay, 0.0);
    const SloSnapshot later = evaluateSlo(spec(), history, fresh(at(43'200 + 720)));
    QVERIFY(*later.forecast.returnsNextDay > 1);
}

/// A window of 90 s holds two minutes: (100, 0 bad) and (100, 30 bad) of 20 allowed. The bad ones leave when the second minute has come.
void TestForecast::aWindowOfNoWholeMinutesHoldsThemWhole()
{
    SliceHistory history;
    fill(history, 0, 1, 100, 0);
    fill(history, 1, 2, 100, 0.3);
    SloSpec short90 = spec("90");
    short90.windows = { { Window::Kind::Rolling, 90s } };
    const SloSnapshot slo = evaluateSlo(short90, history, fresh(at(2)));
    QVERIFY(std::abs(slo.own()->budget->remainingRatio + 0.5) < 1e-9);
    QCOMPARE(slo.forecast.positiveAgainAt, std::optional(at(4)));
    const auto ahead = forecastSeries(slo, 0, at(4), kSlice);
    QCOMPARE(ahead.size(), size_t(2));
    QVERIFY(std::abs(*ahead[0].value + 0.5) < 1e-9);
    QCOMPARE(ahead[1].value, std::optional(1.0));
}

/// The calendar's day: 12 h of 100 a minute with 1 % bad at 99 %: 720 bad of 720 allowed. If errors stop, the day ends with half of it.
void TestForecast::aCalendarBeginsAnew()
{
    SliceHistory history;
    fill(history, 0, 1440, 100, 0); // the day before, so that traffic is known
    fill(history, 1440, 1440 + 720, 100, 0.01);
    SloSpec day = spec("99");
    day.windows = { { Window::Kind::Calendar, 24h, { CalendarPeriod::Unit::Day, 1, {}, QTime(0, 0), "UTC" } } };
    const SloSnapshot slo = evaluateSlo(day, history, fresh(at(1440 + 720)));
    QVERIFY(std::abs(slo.own()->budget->remainingRatio) < 1e-9);
    QVERIFY(std::abs(*slo.forecast.ifErrorsStop - 0.5) < 1e-9);
    QCOMPARE(*slo.forecast.returnsNextDay, 0.0);
    QVERIFY(!slo.forecast.worstLeavesAt);
    fill(history, 1440 + 600, 1440 + 720, 100, 1);
    const SloSnapshot over = evaluateSlo(day, history, fresh(at(1440 + 720)));
    QCOMPARE(over.forecast.positiveAgainAt, std::optional(at(2 * 1440)));
    QCOMPARE(*over.forecast.positiveAgainTo, 1.0);
    const auto ahead = forecastSeries(over, 0, at(3 * 1440), 1h);
    QCOMPARE(ahead.size(), size_t(36));
    QVERIFY(*ahead[11].value < 0); // the day's last hour
    QCOMPARE(*ahead[12].value, 1.0); // and the next one's first
}

void TestForecast::nothingIsForeseenFromOldData()
{
    SliceHistory history;
    fill(history, 0, 600, 1000, 0.01);
    EvaluationInput input = fresh(at(600));
    input.asOf = at(590);
    const SloSnapshot slo = evaluateSlo(spec(), history, input);
    QCOMPARE(slo.quality, Quality::Stale);
    QCOMPARE(slo.forecast, Forecast());
    QVERIFY(forecastSeries(slo, 1, at(2000), 1h).empty());
}

void TestForecast::theSeriesIsTheSimulation()
{
    std::mt19937 random(3);
    const std::vector<Slice> slices = randomSlices(random, 900);
    SliceHistory history;
    history.put(slices);
    SloSpec slo = spec("90");
    slo.windows.front().length = 500min;
    const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(900)));
    const Simulation simulation(snapshot, slices);
    std::vector<double> minutes;
    simulation.run(2, [&minutes](double left) {
        minutes.push_back(left);
        return false;
    });
    QCOMPARE(minutes.size(), size_t(500));
    const auto series = forecastSeries(snapshot, 2, at(900 + 500), 7min);
    QVERIFY(!series.empty());
    for (const SeriesPoint& point : series) {
        const auto minute = static_cast<size_t>((point.at - at(900)) / kSlice);
        QVERIFY(std::abs(*point.value - minutes[minute - 1]) < 1e-9);
    }
}

YAGURA_TEST(TestForecast)
#include "tst_forecast.moc"
