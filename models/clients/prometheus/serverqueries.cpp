// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked when the server counts.
#include "models/clients/prometheus/servercounts.h"
#include "models/core/duration.h"
#include "models/slo/counterselector.h"

#include <QRegularExpression>

namespace yagura {

namespace {

using Form = SlicePlan::Form;
constexpr Millis kUsualScrape = std::chrono::seconds(15);
/// How far back a series' edge before a slice is looked for.
const QString& reach()
{
    static const QString minutes = QStringLiteral("10m");
    return minutes;
}

QString fresh(const QString& selector, const RangeHabits& habits)
{
    return QStringLiteral("last_over_time(%1[%2])").arg(selector, habits.slice);
}
QString before(const QString& selector) { return QStringLiteral("last_over_time(%1[%2] offset 1m)").arg(selector, reach()); }

/// The gain of every series from its last edge before the slice, by the rules of models/slo/counterreader.h: a fall counts from 0,
/// a first sample is a baseline. The differences are taken per series, before anything is added up.
QString gained(const QString& now, const QString& then) { return QStringLiteral("sum(%1 - %2 >= 0 or %1 < %2 or 0 * %1)").arg(now, then); }

QString anchored(const QString& selector, const QString& window)
{
    return QStringLiteral("sum(increase(%1[%2] anchored))").arg(selector, window);
}

/// A part series that is new counts from 0 where its total lived before: any total for bad events, for good ones that of the same
/// labels, because a new pod brings its good and its total counter together.
QString birthsOf(const SlicePlan& plan, const RangeHabits& habits)
{
    const QString matching = plan.partIsBad() ? QStringLiteral("on ()") : QStringLiteral("ignoring (le)");
    return QStringLiteral("sum((%1 unless %2) and %3 %4)").arg(fresh(plan.part, habits), before(plan.part), matching, before(plan.total));
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
    if (server.version.startsWith(QLatin1String("2.")))
        habits.slice = QStringLiteral("59s999ms");
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
            queries.part = gained(fresh(plan.part, habits), before(plan.part));
            queries.total = gained(fresh(plan.total, habits), before(plan.total));
        }
        queries.births = birthsOf(plan, habits);
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
        return { part.query, total.query, {}, part.factor, total.factor };
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
            return { part.query, total.query, {}, part.factor, total.factor };
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
    const auto then
        = [&](const QString& selector) { return QStringLiteral("last_over_time(%1[%2] offset %3)").arg(selector, reach(), window); };
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

ServerQueries gapQueries(const SlicePlan& plan, const RangeHabits& habits, Millis gap, Instant end)
{
    ServerQueries queries;
    if (plan.form != Form::Counters)
        return queries;
    const QString at = QStringLiteral(" @ %1").arg(toEpochMs(end) / 1000);
    const QString window = toPrometheusDuration(gap);
    const auto across = [&](const QString& selector) {
        if (plan.way == CountingWay::AnchoredIncrease)
            return QStringLiteral("sum(increase(%1[%2] anchored%3))").arg(selector, window, at);
        return gained(QStringLiteral("last_over_time(%1[%2]%3)").arg(selector, habits.slice, at),
            QStringLiteral("last_over_time(%1[%2]%3 offset %4)").arg(selector, reach(), at, window));
    };
    queries.part = across(plan.part);
    queries.total = across(plan.total);
    return queries;
}

} // namespace yagura
