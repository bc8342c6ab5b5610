// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/openslo.h"
#include "models/config/promql.h"

#include <QRegularExpression>

namespace yagura {

namespace {

using Need = KeyReader::Need;

/// A fault inside a query: exact on one line; in folded and literal blocks the place of the block.
void tellQuery(const PromqlError& error, const YamlNode& node, FaultList& faults)
{
    const bool oneLine = !node.text.contains(QLatin1Char('\n'));
    Place place = node.place;
    if (oneLine)
        place.column += error.offset + (node.quoted ? 1 : 0);
    if (error.reason == PromqlError::Reason::Template) {
        faults.error(faults::queryTemplate, place);
        return;
    }
    const QLatin1String code = error.isLexical() ? faults::queryTokens : error.isInSelector() ? faults::querySelector : faults::querySyntax;
    faults.error(code, place, { promqlReasonName(error.reason), QString::number(error.offset + 1) });
}

std::optional<MetricDraft> readMetricSource(const YamlNode& map, const QString& where, FaultList& faults, PromqlQuery& parsed)
{
    KeyReader outer(map, where, faults);
    const YamlNode* node = outer.map(QLatin1String("metricSource"), Need::Required);
    outer.finish();
    if (!node)
        return std::nullopt;
    KeyReader keys(*node, outer.path(QLatin1String("metricSource")), faults);
    MetricDraft draft;
    draft.source = keys.text(QLatin1String("metricSourceRef")).value_or(QString());
    draft.sourcePlace = keys.place(QLatin1String("metricSourceRef"));
    if (const auto type = keys.text(QLatin1String("type")); type && type->toLower() != QLatin1String("prometheus"))
        faults.error(faults::notSupported, keys.place(QLatin1String("type")), { QStringLiteral("metricSource type: ") + *type });
    const YamlNode* spec = keys.map(QLatin1String("spec"), Need::Required);
    keys.finish();
    if (!spec)
        return std::nullopt;
    KeyReader queryKeys(*spec, keys.path(QLatin1String("spec")), faults);
    const auto query = queryKeys.text(QLatin1String("query"), Need::Required);
    draft.place = queryKeys.place(QLatin1String("query"));
    queryKeys.finish();
    if (!query)
        return std::nullopt;
    draft.query = query->trimmed();
    const auto result = parsePromql(*query);
    if (!result) {
        tellQuery(result.error(), *spec->value(QLatin1String("query")), faults);
        return std::nullopt;
    }
    parsed = *result;
    return draft;
}

/// Prometheus 3 writes le="1" as le="1.0": a query for the old spelling finds nothing there, and the other way round.
void checkBound(const PromqlSelector& bucket, const MetricDraft& draft, FaultList& faults)
{
    const PromqlMatcher* bound = bucket.matcher(QStringLiteral("le"));
    static const QRegularExpression integer(QStringLiteral("\\A\\d+(\\.0)?\\z"));
    if (!bound)
        faults.error(faults::bucketWithoutBound, draft.place, { bucket.metric });
    else if (bound->op == PromqlMatcher::Op::Equal && integer.match(bound->value).hasMatch())
        faults.warning(faults::integerBucket, draft.place, { QString(bound->value).remove(QStringLiteral(".0")) });
}

void checkCounting(const PromqlQuery& query, const MetricDraft& draft, bool counter, FaultList& faults)
{
    if (counter && !query.isCounter && !query.usesWindow)
        faults.warning(faults::queryWithoutWindow, draft.place);
    if (counter || !query.isCounter)
        return;
    const QString& metric = query.selectors.front().metric;
    for (const QLatin1String ending : { QLatin1String("_total"), QLatin1String("_count"), QLatin1String("_bucket") }) {
        if (metric.endsWith(ending))
            faults.warning(faults::counterUnmarked, draft.place, { metric });
    }
}

std::optional<IndicatorDraft> readRatio(const YamlNode& map, const QString& where, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    const bool isRaw = keys.has(QLatin1String("raw")) || keys.has(QLatin1String("rawType"));
    const auto counter = keys.boolean(QLatin1String("counter"), isRaw ? Need::Optional : Need::Required);
    const YamlNode* good = keys.map(QLatin1String("good"));
    const YamlNode* bad = keys.map(QLatin1String("bad"));
    const YamlNode* total = keys.map(QLatin1String("total"), isRaw ? Need::Optional : Need::Required);
    if (keys.has(QLatin1String("raw"))) {
        keys.notYet({ QStringLiteral("raw") });
        keys.value(QLatin1String("rawType"));
    } else {
        keys.notYet({ QStringLiteral("rawType") });
    }
    const QStringList both { QStringLiteral("good"), QStringLiteral("bad") };
    const bool hasGood = keys.has(QLatin1String("good"));
    const bool hasBad = keys.has(QLatin1String("bad"));
    if (hasGood && hasBad)
        faults.error(faults::oneOfBoth, keys.laterKey(both.first(), both.last()), both);
    else if (!hasGood && !hasBad && !isRaw)
        faults.error(faults::oneOfMissing, map.place, both);
    keys.finish();
    const YamlNode* part = good ? good : bad;
    if (!part || !total || isRaw || (hasGood && hasBad))
        return std::nullopt;
    PromqlQuery partQuery;
    PromqlQuery totalQuery;
    const auto partDraft = readMetricSource(*part, keys.path(good ? QLatin1String("good") : QLatin1String("bad")), faults, partQuery);
    const auto totalDraft = readMetricSource(*total, keys.path(QLatin1String("total")), faults, totalQuery);
    if (!partDraft || !totalDraft || !counter)
        return std::nullopt;
    IndicatorDraft draft;
    draft.faults = &faults;
    draft.place = map.place;
    draft.part = *partDraft;
    draft.total = *totalDraft;
    draft.indicator = { good ? Indicator::Kind::GoodTotal : Indicator::Kind::BadTotal, draft.part.query, draft.total.query, *counter };
    const bool isBucket = partQuery.isCounter && partQuery.selectors.front().metric.endsWith(QLatin1String("_bucket"));
    if (isBucket) {
        checkBound(partQuery.selectors.front(), draft.part, faults);
        if (good)
            draft.indicator.kind = Indicator::Kind::LatencyBucket;
        if (totalQuery.isCounter && !totalQuery.selectors.front().metric.endsWith(QLatin1String("_count"))
            && !totalQuery.selectors.front().metric.endsWith(QLatin1String("_bucket")))
            faults.warning(faults::bucketTotal, draft.total.place, { totalQuery.selectors.front().metric });
    }
    checkCounting(partQuery, draft.part, *counter, faults);
    checkCounting(totalQuery, draft.total, *counter, faults);
    if (draft.part.query == draft.total.query)
        faults.error(faults::sameQueries, draft.part.place, { good ? QStringLiteral("good") : QStringLiteral("bad") });
    return draft;
}

} // namespace

std::optional<IndicatorDraft> readIndicator(const YamlNode& spec, const QString& where, FaultList& faults)
{
    KeyReader keys(spec, where, faults);
    keys.text(QLatin1String("description"));
    const bool isThreshold = keys.has(QLatin1String("thresholdMetric"));
    const YamlNode* ratio = keys.map(QLatin1String("ratioMetric"), isThreshold ? Need::Optional : Need::Required);
    keys.notYet({ QStringLiteral("thresholdMetric") });
    keys.finish();
    return ratio && !isThreshold ? readRatio(*ratio, keys.path(QLatin1String("ratioMetric")), faults) : std::nullopt;
}

std::optional<Target> readTarget(KeyReader& keys)
{
    const QLatin1String ratioKey("target");
    const QLatin1String percentKey("targetPercent");
    FaultList& faults = keys.faults();
    const bool isRatio = keys.has(ratioKey);
    const bool isPercent = keys.has(percentKey);
    const YamlNode* ratio = keys.value(ratioKey);
    const YamlNode* percent = keys.value(percentKey);
    if (isRatio && isPercent) {
        faults.error(faults::oneOfBoth, keys.laterKey(ratioKey, percentKey), { ratioKey, percentKey });
        return std::nullopt;
    }
    if (!isRatio && !isPercent)
        faults.error(faults::oneOfMissing, keys.start(), { ratioKey, percentKey });
    const YamlNode* node = ratio ? ratio : percent;
    if (!node)
        return std::nullopt;
    const QLatin1String key = ratio ? ratioKey : percentKey;
    if (yamlTypeName(*node) != QLatin1String("number")) {
        faults.error(faults::wrongType, node->place, { keys.path(key), QStringLiteral("number"), yamlTypeName(*node) });
        return std::nullopt;
    }
    const auto value = Decimal::parse(node->text);
    if (!value) {
        faults.error(faults::targetPrecision, node->place, { keys.path(key) });
        return std::nullopt;
    }
    constexpr qint64 one = 1'000'000'000;
    const qint64 whole = ratio ? one : 100 * one;
    if (value->nano() == whole)
        faults.error(faults::targetWithoutBudget, node->place, { keys.path(key) });
    else if (ratio && value->nano() > one && value->nano() < 100 * one)
        faults.error(faults::targetIsPercent, node->place, { node->text });
    else if (value->nano() <= 0 || value->nano() > whole)
        faults.error(faults::targetRange, node->place, { keys.path(key), node->text });
    else if (!ratio && value->nano() <= one)
        faults.warning(faults::percentIsRatio, node->place, { node->text });
    if (value->nano() <= 0 || value->nano() >= whole)
        return std::nullopt;
    return Target { Decimal::fromNano(ratio ? value->nano() * 100 : value->nano()) };
}

} // namespace yagura
