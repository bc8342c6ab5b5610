// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/indicatorquery.h"

#include "models/core/duration.h"
#include "models/slo/counterselector.h"

#include <QLocale>

namespace yagura::detail {

namespace {

QString suffix(const IndicatorQuery::Range& range)
{
    const QString anchored = range.anchored ? QStringLiteral(" anchored") : QString();
    return range.pinned ? anchored + QStringLiteral(" @ %1").arg(toEpochMs(*range.pinned) / 1000) : anchored;
}

/// Why a comparison that everything meets: not-a-number meets none, and an idle minute must be no minute, not a good one.
QString withoutNaN(const QString& expression) { return QStringLiteral("(%1) >= -Inf").arg(expression); }

/// The comparison that holds when the slice is bad.
QString badWhen(Indicator::Operator good)
{
    switch (good) {
    case Indicator::Operator::LessOrEqual:
        return QStringLiteral(">");
    case Indicator::Operator::GreaterOrEqual:
        return QStringLiteral("<");
    case Indicator::Operator::Less:
        return QStringLiteral(">=");
    case Indicator::Operator::Greater:
        break;
    }
    return QStringLiteral("<=");
}

/// The query gives the events of any range: a counter, or an expression over $__window.
bool countsAnyRange(const Indicator& indicator, const QString& query)
{
    return usesWindow(query) || (indicator.counter && parseCounterSelector(query));
}

bool isBareCounterExpression(const Indicator& indicator, const QString& query)
{
    return indicator.counter && !usesWindow(query) && !hasRange(query) && !parseCounterSelector(query);
}

} // namespace

Result<IndicatorQuery> IndicatorQuery::of(const SloSpec& spec)
{
    using Kind = Indicator::Kind;
    if (!spec.parts.empty()) {
        return fail(Error::Kind::Unsupported, QStringLiteral("composite"));
    }
    IndicatorQuery query;
    query.m_indicator = spec.indicator;
    query.m_partIsBad = spec.indicator.kind == Kind::BadTotal;
    const Indicator& indicator = query.m_indicator;
    switch (indicator.kind) {
    case Kind::Threshold:
    case Kind::RawRatio:
        query.m_needsMinutes = true;
        break;
    case Kind::NativeHistogram:
        if (!countsAnyRange(indicator, indicator.part)) {
            return fail(Error::Kind::Config, indicator.part.left(200));
        }
        break;
    case Kind::GoodTotal:
    case Kind::BadTotal:
    case Kind::LatencyBucket:
        for (const QString& text : { indicator.part, indicator.total }) {
            if (isBareCounterExpression(indicator, text)) {
                return fail(Error::Kind::Config, text.left(200));
            }
        }
        query.m_needsMinutes = !countsAnyRange(indicator, indicator.part) || !countsAnyRange(indicator, indicator.total);
        break;
    }
    return query;
}

QString IndicatorQuery::aggregated(const char* with, const QString& expression) const
{
    const QString name = QString::fromLatin1(with);
    return m_indicator.grouping.isEmpty()
        ? QStringLiteral("%1(%2)").arg(name, expression)
        : QStringLiteral("%1 by (%2) (%3)").arg(name, m_indicator.grouping.join(QLatin1String(", ")), expression);
}

QString IndicatorQuery::counted(const QString& query, const Range& range) const
{
    if (const auto counter = parseCounterSelector(query); counter && m_indicator.counter) {
        const bool bucket = m_indicator.kind == Indicator::Kind::LatencyBucket;
        const QString selector = bucket ? withBothBucketSpellings(counter->text) : counter->text;
        return aggregated("sum", QStringLiteral("increase(%1[%2]%3)").arg(selector, range.length, suffix(range)));
    }
    const QString expression = withWindow(query, range.length);
    // Why a subquery of one step: `@` belongs to selectors, and this holds whatever the expression is made of.
    return range.pinned ? QStringLiteral("last_over_time(%1[1s:1s]%2)").arg(aggregated("sum", expression), suffix({ {}, range.pinned }))
                        : aggregated("sum", expression);
}

QString IndicatorQuery::part(const Range& range) const
{
    if (m_indicator.kind != Indicator::Kind::NativeHistogram) {
        return counted(m_indicator.part, range);
    }
    const QString histogram = counted(m_indicator.part, range);
    return QStringLiteral("histogram_fraction(0, %1, %2) * histogram_count(%2)").arg(exactNumber(m_indicator.value), histogram);
}

QString IndicatorQuery::total(const Range& range) const
{
    return m_indicator.kind == Indicator::Kind::NativeHistogram
        ? QStringLiteral("histogram_count(%1)").arg(counted(m_indicator.part, range))
        : counted(m_indicator.total, range);
}

QString IndicatorQuery::badRatio(const Range& range) const { return guardedRatio(part(range), total(range), m_partIsBad); }

QString IndicatorQuery::ofMinute(const QString& query) const
{
    const auto counter = parseCounterSelector(query);
    if (counter && m_indicator.counter && !m_indicator.countsSlices()) {
        return aggregated("sum", QStringLiteral("increase(%1[1m1s])").arg(counter->text));
    }
    return aggregated("sum", QStringLiteral("(%1) >= 0").arg(withWindow(query, QStringLiteral("1m"))));
}

QString IndicatorQuery::minuteBad() const
{
    const QString value = withoutNaN(withWindow(m_indicator.part, toPrometheusDuration(kSlice)));
    if (m_indicator.kind == Indicator::Kind::Threshold) {
        return aggregated("max", QStringLiteral("(%1) %2 bool %3").arg(value, badWhen(m_indicator.op), exactNumber(m_indicator.value)));
    }
    if (m_indicator.kind == Indicator::Kind::RawRatio) {
        const QString ratio = aggregated("avg", QStringLiteral("clamp(%1, 0, 1)").arg(value));
        return m_indicator.rawIsFailure ? ratio : QStringLiteral("1 - ") + ratio;
    }
    const QString total = minuteTotal();
    const QString part = QStringLiteral("(%1 or 0 * %2)").arg(ofMinute(m_indicator.part), total);
    return m_partIsBad ? part : QStringLiteral("%1 - %2").arg(total, part);
}

QString IndicatorQuery::minuteTotal() const { return m_indicator.countsSlices() ? QString() : ofMinute(m_indicator.total); }

QString exactNumber(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString thresholdNumber(double value)
{
    QString text = QString::number(value, 'f', 12);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

QString guardedRatio(const QString& part, const QString& total, bool partIsBad)
{
    return QStringLiteral("%1(\n  %2\n  or 0 * %3\n)\n/ (%3 > 0)").arg(partIsBad ? QString() : QStringLiteral("1 - "), part, total);
}

} // namespace yagura::detail
