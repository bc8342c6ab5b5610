// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked when the server counts.
#include "models/clients/prometheus/servercounts.h"
#include "models/core/duration.h"
#include "models/slo/counterselector.h"
#include "models/slo/promqltext.h"

#include <QRegularExpression>

namespace yagura {

namespace {

using Form = SlicePlan::Form;
constexpr Millis kUsualScrape = std::chrono::seconds(15);

/// The value of every series at the end of the slice that ends `ago` ago, where it was seen in it. A bucket is one counter however
/// its bound is spelt: an upgrade of the server must not make it new.
QString overTime(const QString& selector, const QString& range, Millis ago)
{
    const QString offset = ago > Millis(0) ? QStringLiteral(" offset ") + toPrometheusDuration(ago) : QString();
    const QString last = QStringLiteral("last_over_time(%1[%2]%3)").arg(selector, range, offset);
    return bucketBoundOf(selector) ? QStringLiteral("max without (le) (%1)").arg(last) : last;
}
QString fresh(const QString& selector, const RangeHabits& habits) { return overTime(selector, habits.slice, Millis(0)); }
QString before(const QString& selector, const RangeHabits& habits) { return overTime(selector, habits.reach, kSlice); }

/// The gain of every series from its last edge before the slice, by the rules of models/slo/counterreader.h: a fall counts from 0,
/// a first sample is a baseline. The differences are taken per series, before anything is added up.
QString gained(const QString& now, const QString& then) { return QStringLiteral("sum(%1 - %2 >= 0 or %1 < %2 or 0 * %1)").arg(now, then); }

QString anchored(const QString& selector, const QString& window)
{
    return QStringLiteral("sum(increase(%1[%2] anchored))").arg(selector, window);
}

/// Series that came in the slice, each with the value from which on the sum counts: differences count from its value at the edge,
/// `anchored` from its first sample in the slice.
QString cameQuery(const QString& selector, const SlicePlan& plan, const RangeHabits& habits)
{
    QString came = QStringLiteral("(%1 unless %2)").arg(fresh(selector, habits), before(selector, habits));
    if (plan.way != CountingWay::AnchoredIncrease)
        return came;
    const QString increase = QStringLiteral("increase(%1[1m] anchored)").arg(selector);
    return came + QStringLiteral(" - ") + (bucketBoundOf(selector) ? QStringLiteral("sum without (le) (%1)").arg(increase) : increase);
}

QString goneQuery(const QString& selector, const RangeHabits& habits)
{
    return QStringLiteral("%1 unless %2").arg(overTime(selector, habits.slice, kServerReach), overTime(selector, habits.reach, Millis(0)));
}

/// Good and all observations of a native histogram.
ServerQueries histogramQueries(const SlicePlan& plan, const QString& increase)
{
    const QString limit = QString::number(plan.slo.indicator.value, 'g', 15);
    const QString total = QStringLiteral("histogram_count(%1)").arg(increase);
    ServerQueries queries;
    queries.part = QStringLiteral("histogram_fraction(0, %1, %2) * %3").arg(limit, increase, total);
    queries.total = total;
    return queries;
}

bool needsTwoSamples(const QString& expression)
{
    static const QRegularExpression functions(QStringLiteral("\\b(?:rate|irate|increase|delta|idelta|deriv|changes|resets)\\s*\\("));
    return functions.match(expression).hasMatch();
}

/// $__window of a subquery holds exactly the steps of one slice.
QString withSubqueries(const QString& expression, const QString& slice)
{
    static const QRegularExpression subquery(QStringLiteral("\\[\\s*\\$(?:__window|\\{__window\\})\\s*:[^\\]]*\\]"));
    QString text = expression;
    return text.replace(subquery, QStringLiteral("[%1:1m]").arg(slice));
}

struct Asked
{
    QString query;
    double factor = 1;
};

/// An expression over a window of some length, and how its value becomes the events of `counted`: a rate is per second, an
/// increase over more than a slice is shared by its slices.
Asked expressionOver(const QString& expression, Millis window, const QString& windowText, Millis counted)
{
    static const QRegularExpression rate(QStringLiteral("\\brate\\s*\\("));
    static const QRegularExpression increase(QStringLiteral("\\bincrease\\s*\\("));
    Asked asked { QStringLiteral("(%1\n)").arg(withWindow(expression, windowText)), 1 };
    if (!usesWindow(expression))
        return asked;
    const auto length = static_cast<double>(counted.count());
    if (rate.match(expression).hasMatch() && !increase.match(expression).hasMatch())
        asked.factor = length / 1000.0;
    else
        asked.factor = length / static_cast<double>(window.count());
    return asked;
}

Asked expressionPerSlice(const QString& expression, const RangeHabits& habits)
{
    const QString text = withSubqueries(expression, habits.slice);
    if (!needsTwoSamples(text))
        return expressionOver(text, kSlice, habits.slice, kSlice);
    return expressionOver(text, habits.pair, toPrometheusDuration(habits.pair), kSlice);
}

} // namespace

RangeHabits habitsOf(const MetricServer& server)
{
    RangeHabits habits;
    if (server.version.startsWith(QLatin1String("2."))) {
        habits.slice = QStringLiteral("59s999ms");
        habits.reach = QStringLiteral("9m59s999ms");
    }
    // Two and a half scrapes, so that one that comes late does not leave a single sample.
    const Millis needed = server.scrapeInterval.value_or(kUsualScrape) * 5 / 2;
    habits.pair = ceilTo(Instant(needed)) - Instant(Millis(0));
    habits.pair = std::max(habits.pair, kSlice);
    return habits;
}

ServerQueries sliceQueries(const SlicePlan& plan, const RangeHabits& habits)
{
    ServerQueries queries;
    switch (plan.form) {
    case Form::Counters:
        if (plan.way == CountingWay::AnchoredIncrease) {
            queries.part = anchored(plan.part, QStringLiteral("1m"));
            queries.total = anchored(plan.total, QStringLiteral("1m"));
        } else {
            queries.part = gained(fresh(plan.part, habits), before(plan.part, habits));
            queries.total = gained(fresh(plan.total, habits), before(plan.total, habits));
        }
        queries.partCame = cameQuery(plan.part, plan, habits);
        queries.totalCame = cameQuery(plan.total, plan, habits);
        queries.partGone = goneQuery(plan.part, habits);
        queries.totalGone = goneQuery(plan.total, habits);
        break;
    case Form::Histogram:
        if (plan.way == CountingWay::AnchoredIncrease) {
            queries = histogramQueries(plan, anchored(plan.part, QStringLiteral("1m")));
        } else {
            queries = histogramQueries(plan, QStringLiteral("sum(increase(%1[%2]))").arg(plan.part, toPrometheusDuration(habits.pair)));
            queries.partFactor = queries.totalFactor = static_cast<double>(kSlice.count()) / static_cast<double>(habits.pair.count());
        }
        break;
    case Form::Value:
        queries.part = expressionPerSlice(plan.part, habits).query;
        break;
    case Form::Expressions: {
        const Asked part = expressionPerSlice(plan.part, habits);
        const Asked total = expressionPerSlice(plan.total, habits);
        queries.part = part.query;
        queries.total = total.query;
        queries.partFactor = part.factor;
        queries.totalFactor = total.factor;
        break;
    }
    }
    return queries;
}

ServerQueries longQueries(const SlicePlan& plan, Millis range)
{
    const QString window = toPrometheusDuration(range);
    ServerQueries queries;
    switch (plan.form) {
    case Form::Counters:
        queries.part = QStringLiteral("sum(increase(%1[%2]))").arg(plan.part, window);
        queries.total = QStringLiteral("sum(increase(%1[%2]))").arg(plan.total, window);
        break;
    case Form::Histogram:
        return histogramQueries(plan, QStringLiteral("sum(increase(%1[%2]))").arg(plan.part, window));
    case Form::Value:
        break;
    case Form::Expressions:
        if (usesWindow(plan.part) && usesWindow(plan.total)) { // else it is the same value for every window
            const Asked part = expressionOver(plan.part, range, window, range);
            const Asked total = expressionOver(plan.total, range, window, range);
            queries.part = part.query;
            queries.total = total.query;
            queries.partFactor = part.factor;
            queries.totalFactor = total.factor;
        }
        break;
    }
    return queries;
}

ServerQueries anchoredQueries(const SlicePlan& plan, Millis range)
{
    const QString window = toPrometheusDuration(range);
    if (plan.form == Form::Histogram)
        return histogramQueries(plan, anchored(plan.part, window));
    ServerQueries queries;
    if (plan.form == Form::Counters) {
        queries.part = anchored(plan.part, window);
        queries.total = anchored(plan.total, window);
    }
    return queries;
}

ServerQueries gainQueries(const SlicePlan& plan, Millis range, bool anchored)
{
    ServerQueries queries;
    if (plan.form != Form::Counters)
        return queries;
    const QString window = toPrometheusDuration(range);
    const auto now = [&](const QString& selector) { return QStringLiteral("last_over_time(%1[%2])").arg(selector, window); };
    const auto then = [&](const QString& selector) { return QStringLiteral("last_over_time(%1[10m] offset %2)").arg(selector, window); };
    const QString increase = anchored ? QStringLiteral("increase(%1[%2] anchored)") : QStringLiteral("increase(%1[%2])");
    const auto gain = [&](const QString& selector, const QString& births) {
        return QStringLiteral("((%1 - %2 >= 0 or %1 < %2) and resets(%3[%4]) == 0)%5 or %6")
            .arg(now(selector), then(selector), selector, window, births, increase.arg(selector, window));
    };
    const QString born = QStringLiteral(" or ((%1 unless %2) and on () %3)").arg(now(plan.part), then(plan.part), then(plan.total));
    queries.part = QStringLiteral("(%1)").arg(gain(plan.part, plan.partIsBad() ? born : QString()));
    queries.total = QStringLiteral("(%1)").arg(gain(plan.total, QString()));
    return queries;
}

BeforeQueries beforeQueries(const SlicePlan& plan, const RangeHabits& habits, TimeRange range)
{
    BeforeQueries queries;
    if (plan.form != SlicePlan::Form::Counters)
        return queries;
    // Of those that come back in the range alone: of a busy day thousands have gone for good.
    const QString comesBack = QStringLiteral("last_over_time(%1[%2] @ %3)");
    const auto gone = [&](const QString& selector) {
        return QStringLiteral("(%1 unless %2) and ignoring (le) %3")
            .arg(overTime(selector, QStringLiteral("1d"), Millis(0)), overTime(selector, habits.reach, Millis(0)),
                comesBack.arg(selector, toPrometheusDuration(range.length()), QString::number(toEpochMs(range.to) / 1000)));
    };
    queries.part = gone(plan.part);
    queries.total = gone(plan.total);
    queries.totals = QStringLiteral("count(last_over_time(%1[1d]))").arg(plan.total);
    return queries;
}

} // namespace yagura
