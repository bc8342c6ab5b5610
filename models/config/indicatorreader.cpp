// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/indicatorreader.h"

#include "models/config/faultcodes.h"
#include "models/config/queryforms.h"

#include <QRegularExpression>

namespace yagura {

namespace {

using Need = KeyReader::Need;

/// A fault inside a query: exact on one line; in folded and literal blocks the place of the block.
void tellQuery(const PromqlError& error, const YamlNode& node, FaultList& faults)
{
    const Place place = node.inside(error.offset);
    if (error.reason == PromqlError::Reason::Template) {
        faults.error(faults::queryTemplate, place);
        return;
    }
    const QLatin1String code = error.isLexical() ? faults::queryTokens : error.isInSelector() ? faults::querySelector : faults::querySyntax;
    faults.error(code, place, { promqlReasonName(error.reason), QString::number(error.offset + 1) });
}

std::optional<MetricDraft> readMetricSource(const YamlNode& map, const QString& where, FaultList& faults)
{
    KeyReader outer(map, where, faults);
    const YamlNode* node = outer.map(QLatin1String("metricSource"), Need::Required);
    outer.finish();
    if (!node)
        return std::nullopt;
    KeyReader keys(*node, outer.path(QLatin1String("metricSource")), faults);
    const QString source = keys.text(QLatin1String("metricSourceRef")).value_or(QString());
    const Place sourcePlace = keys.place(QLatin1String("metricSourceRef"));
    if (const auto type = keys.text(QLatin1String("type")); type && type->toLower() != QLatin1String("prometheus"))
        faults.error(faults::notSupported, keys.place(QLatin1String("type")), { QStringLiteral("metricSource type: ") + *type });
    const YamlNode* spec = keys.map(QLatin1String("spec"), Need::Required);
    keys.finish();
    if (!spec)
        return std::nullopt;
    KeyReader queryKeys(*spec, keys.path(QLatin1String("spec")), faults);
    const YamlNode* query = queryKeys.value(QLatin1String("query"), Need::Required);
    queryKeys.finish();
    auto draft = query && scalarText(*query, queryKeys.path(QLatin1String("query")), faults) ? readQuery(*query, faults) : std::nullopt;
    if (draft) {
        draft->source = source;
        draft->sourcePlace = sourcePlace;
    }
    return draft;
}

bool isNumber(const QString& text)
{
    bool is = false;
    text.toDouble(&is);
    return is && !text.contains(QLatin1String("nan"), Qt::CaseInsensitive);
}

/// Prometheus 3 writes le="1" as le="1.0": a query for the old spelling finds nothing there, and the other way round.
void checkSpelling(const PromqlSelector& bucket, Place place, FaultList& faults)
{
    static const QRegularExpression integer(QStringLiteral("\\A\\d+(\\.0)?\\z"));
    const PromqlMatcher* bound = bucket.matcher(QStringLiteral("le"));
    if (bound && bound->op == PromqlMatcher::Op::Equal && integer.match(bound->value).hasMatch())
        faults.warning(faults::integerBucket, place, { QString(bound->value).remove(QStringLiteral(".0")) });
}

void checkBound(const PromqlSelector& bucket, const MetricDraft& draft, FaultList& faults)
{
    const PromqlMatcher* bound = bucket.matcher(QStringLiteral("le"));
    if (!bound)
        faults.error(faults::bucketWithoutBound, draft.place, { bucket.metric });
    else if (bound->op == PromqlMatcher::Op::Equal && !isNumber(bound->value))
        faults.error(faults::badBound, draft.place, { bound->value });
    else
        checkSpelling(bucket, draft.place, faults);
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

std::optional<IndicatorDraft> readRaw(KeyReader& keys)
{
    FaultList& faults = keys.faults();
    const QLatin1String typeKey("rawType");
    for (const char* key : { "good", "bad", "total" }) {
        if (keys.has(QLatin1String(key)))
            faults.error(faults::oneOfBoth, keys.keyPlace(QLatin1String(key)), { QLatin1String(key), QStringLiteral("raw") });
        keys.skip(QLatin1String(key));
    }
    const YamlNode* raw = keys.map(QLatin1String("raw"), Need::Required);
    const auto type = keys.text(typeKey, Need::Required);
    keys.finish();
    const QStringList types { QStringLiteral("success"), QStringLiteral("failure") };
    if (type && !types.contains(*type))
        faults.error(faults::unknownValue, keys.place(typeKey),
            { keys.path(typeKey), *type, types.join(QStringLiteral(", ")), mostAlike(*type, types) });
    const auto part = raw ? readMetricSource(*raw, keys.path(QLatin1String("raw")), faults) : std::nullopt;
    if (!part || !type)
        return std::nullopt;
    IndicatorDraft draft;
    draft.faults = &faults;
    draft.place = keys.start();
    draft.part = *part;
    draft.indicator.kind = Indicator::Kind::RawRatio;
    draft.indicator.counter = false;
    draft.indicator.part = part->query;
    draft.indicator.rawIsFailure = *type == QLatin1String("failure");
    return draft;
}

std::optional<IndicatorDraft> readRatio(const YamlNode& map, const QString& where, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    const bool isRaw = keys.has(QLatin1String("raw")) || keys.has(QLatin1String("rawType"));
    const auto counter = keys.boolean(QLatin1String("counter"), isRaw ? Need::Optional : Need::Required);
    if (isRaw)
        return readRaw(keys);
    const YamlNode* good = keys.map(QLatin1String("good"));
    const YamlNode* bad = keys.map(QLatin1String("bad"));
    const YamlNode* total = keys.map(QLatin1String("total"), Need::Required);
    const QStringList both { QStringLiteral("good"), QStringLiteral("bad") };
    const bool hasGood = keys.has(QLatin1String("good"));
    const bool hasBad = keys.has(QLatin1String("bad"));
    if (hasGood && hasBad)
        faults.error(faults::oneOfBoth, keys.laterKey(both.first(), both.last()), both);
    else if (!hasGood && !hasBad)
        faults.error(faults::oneOfMissing, map.place, both);
    keys.skip(QLatin1String("rawType"));
    keys.skip(QLatin1String("raw"));
    keys.finish();
    const YamlNode* part = good ? good : bad;
    if (!part || !total || (hasGood && hasBad))
        return std::nullopt;
    const auto partDraft = readMetricSource(*part, keys.path(QLatin1String(good ? "good" : "bad")), faults);
    const auto totalDraft = readMetricSource(*total, keys.path(QLatin1String("total")), faults);
    if (!partDraft || !totalDraft || !counter)
        return std::nullopt;
    IndicatorDraft draft
        = ratioIndicator(*partDraft, *totalDraft, good ? Indicator::Kind::GoodTotal : Indicator::Kind::BadTotal, *counter, faults);
    draft.place = map.place;
    return draft;
}

/// The limit stands on the objective: `op` and `value`.
std::optional<IndicatorDraft> readThreshold(const YamlNode& map, const QString& where, FaultList& faults)
{
    const auto part = readMetricSource(map, where, faults);
    if (!part)
        return std::nullopt;
    IndicatorDraft draft;
    draft.faults = &faults;
    draft.place = map.place;
    draft.part = *part;
    draft.indicator.kind = Indicator::Kind::Threshold;
    draft.indicator.counter = false;
    draft.indicator.part = part->query;
    return draft;
}

} // namespace

std::optional<MetricDraft> readQuery(const YamlNode& scalar, FaultList& faults)
{
    MetricDraft draft;
    draft.place = scalar.place;
    draft.sourcePlace = scalar.place;
    const WindowTemplate text = withoutWindowTemplate(scalar.text);
    const auto parsed = parsePromql(text.padded);
    if (!parsed) {
        tellQuery(parsed.error(), scalar, faults);
        return std::nullopt;
    }
    // Whatever is made of it: in a ratio that the server computes the bound is spelt like anywhere else.
    for (const PromqlSelector& selector : parsed->selectors) {
        if (selector.metric.endsWith(QLatin1String("_bucket")))
            checkSpelling(selector, draft.place, faults);
    }
    draft.query = text.query.trimmed();
    draft.isTemplate = text.found;
    return draft;
}

IndicatorDraft ratioIndicator(const MetricDraft& part, const MetricDraft& total, Indicator::Kind kind, bool counter, FaultList& faults)
{
    IndicatorDraft draft;
    draft.faults = &faults;
    draft.place = part.place;
    draft.part = part;
    draft.total = total;
    draft.indicator.kind = kind;
    draft.indicator.part = part.query;
    draft.indicator.total = total.query;
    draft.indicator.counter = counter;
    if (part.query == total.query) {
        const bool isBad = kind == Indicator::Kind::BadTotal;
        faults.error(faults::sameQueries, part.place, { isBad ? QStringLiteral("bad") : QStringLiteral("good") });
        return draft;
    }
    if (takeNativeHistogram(draft.indicator))
        return draft;
    if (part.isTemplate || total.isTemplate)
        takeRates(draft.indicator);
    const auto partQuery = parsePromql(draft.indicator.part);
    const auto totalQuery = parsePromql(draft.indicator.total);
    if (!partQuery || !totalQuery)
        return draft;
    const bool isBucket = partQuery->isCounter && partQuery->selectors.front().metric.endsWith(QLatin1String("_bucket"));
    if (isBucket) {
        checkBound(partQuery->selectors.front(), draft.part, faults);
        if (draft.indicator.kind == Indicator::Kind::GoodTotal)
            draft.indicator.kind = Indicator::Kind::LatencyBucket;
        if (totalQuery->isCounter && !totalQuery->selectors.front().metric.endsWith(QLatin1String("_count"))
            && !totalQuery->selectors.front().metric.endsWith(QLatin1String("_bucket")))
            faults.warning(faults::bucketTotal, draft.total.place, { totalQuery->selectors.front().metric });
    }
    checkCounting(*partQuery, draft.part, draft.indicator.counter, faults);
    checkCounting(*totalQuery, draft.total, draft.indicator.counter, faults);
    return draft;
}

std::optional<IndicatorDraft> readIndicator(const YamlNode& spec, const QString& where, FaultList& faults)
{
    KeyReader keys(spec, where, faults);
    const QLatin1String ratioKey("ratioMetric");
    const QLatin1String thresholdKey("thresholdMetric");
    keys.text(QLatin1String("description"));
    const bool isThreshold = keys.has(thresholdKey);
    if (isThreshold && keys.has(ratioKey)) {
        faults.error(faults::oneOfBoth, keys.laterKey(ratioKey, thresholdKey), { ratioKey, thresholdKey });
        return std::nullopt;
    }
    const YamlNode* ratio = keys.map(ratioKey, isThreshold ? Need::Optional : Need::Required);
    const YamlNode* threshold = keys.map(thresholdKey);
    keys.finish();
    if (threshold)
        return readThreshold(*threshold, keys.path(thresholdKey), faults);
    return ratio ? readRatio(*ratio, keys.path(ratioKey), faults) : std::nullopt;
}

std::optional<IndicatorDraft> readNamedIndicator(const YamlNode& object, const QString& where, FaultList& faults)
{
    KeyReader keys(object, where, faults);
    // Its name is nowhere asked for, so it need not be a label.
    if (const YamlNode* metadata = keys.map(QLatin1String("metadata"))) {
        KeyReader names(*metadata, keys.path(QLatin1String("metadata")), faults);
        names.text(QLatin1String("name"));
        names.text(QLatin1String("displayName"));
        names.map(QLatin1String("labels"));
        names.map(QLatin1String("annotations"));
        names.finish();
    }
    keys.skip(QLatin1String("apiVersion"));
    keys.skip(QLatin1String("kind"));
    const YamlNode* spec = keys.map(QLatin1String("spec"), Need::Required);
    keys.finish();
    return spec ? readIndicator(*spec, keys.path(QLatin1String("spec")), faults) : std::nullopt;
}

} // namespace yagura
