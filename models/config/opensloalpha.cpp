// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/indicatorreader.h"
#include "models/config/objectsreader.h"

#include <array>
#include <cmath>

namespace yagura {

namespace {

using Need = KeyReader::Need;

constexpr auto kDefaultWindow = std::chrono::hours(30 * 24); // Sloth's, when a file has none

/// `{source, queryType, query, metadata}`: a source of ours by name, or the kind of one.
std::optional<MetricDraft> readMetric(const YamlNode& map, const QString& where, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    const QLatin1String sourceKey("source");
    const QLatin1String typeKey("queryType");
    const QString source = keys.text(sourceKey).value_or(QString());
    const Place sourcePlace = keys.place(sourceKey);
    if (const auto type = keys.text(typeKey); type && type->toLower() != QLatin1String("promql"))
        faults.error(faults::notSupported, keys.place(typeKey), { QStringLiteral("queryType: ") + *type });
    keys.skip(QLatin1String("metadata"));
    const QLatin1String queryKey("query");
    const YamlNode* query = keys.value(queryKey, Need::Required);
    keys.finish();
    auto draft = query && scalarText(*query, keys.path(queryKey), faults) ? readQuery(*query, faults) : std::nullopt;
    if (draft && source != QLatin1String("prometheus") && source != QLatin1String("sloth")) {
        draft->source = source;
        draft->sourcePlace = sourcePlace;
    }
    return draft;
}

std::optional<IndicatorDraft> readRatio(const YamlNode& map, const QString& where, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    const bool counter = keys.boolean(QLatin1String("counter")).value_or(true);
    const bool incremental = keys.boolean(QLatin1String("incremental")).value_or(true);
    const YamlNode* good = keys.map(QLatin1String("good"));
    const YamlNode* bad = keys.map(QLatin1String("bad"));
    const YamlNode* total = keys.map(QLatin1String("total"), Need::Required);
    keys.finish();
    const QStringList both { QStringLiteral("good"), QStringLiteral("bad") };
    if (good && bad)
        faults.error(faults::oneOfBoth, keys.laterKey(both.first(), both.last()), both);
    else if (!keys.has(QLatin1String("good")) && !keys.has(QLatin1String("bad")))
        faults.error(faults::oneOfMissing, map.place, both);
    if (!total || (good && bad) || (!good && !bad))
        return std::nullopt;
    const auto part = readMetric(good ? *good : *bad, keys.path(QLatin1String(good ? "good" : "bad")), faults);
    const auto all = readMetric(*total, keys.path(QLatin1String("total")), faults);
    if (!part || !all)
        return std::nullopt;
    return ratioIndicator(*part, *all, good ? Indicator::Kind::GoodTotal : Indicator::Kind::BadTotal, counter && incremental, faults);
}

/// `timeWindows[]: {count, unit, isRolling, calendar}`.
std::optional<Window> readWindow(KeyReader& outer)
{
    const QLatin1String key("timeWindows");
    if (!outer.has(key))
        return Window { Window::Kind::Rolling, kDefaultWindow, {} };
    const YamlNode* list = outer.list(key);
    FaultList& faults = outer.faults();
    if (!list)
        return std::nullopt;
    const QString where = outer.path(key) + QStringLiteral("[1]");
    if (list->items.size() != 1) {
        faults.error(faults::timeWindowCount, list->place, { QString::number(list->items.size()) });
        return std::nullopt;
    }
    if (!KeyReader::isMap(*list->items.front(), where, faults))
        return std::nullopt;
    KeyReader keys(*list->items.front(), where, faults);
    const QLatin1String unitKey("unit");
    const QLatin1String countKey("count");
    // The first five in the order of CalendarPeriod::Unit.
    const QStringList units { QStringLiteral("Day"), QStringLiteral("Week"), QStringLiteral("Month"), QStringLiteral("Quarter"),
        QStringLiteral("Year") };
    constexpr std::array days { 1, 7, 30, 90, 365 };
    constexpr double most = 366;
    const auto unitText = keys.text(unitKey, Need::Required);
    const double count = keys.value(countKey, Need::Required) ? keys.number(countKey, 1, most).value_or(0) : 0; // 0: none
    const QLatin1String rollingKey("isRolling");
    const QLatin1String calendarKey("calendar");
    const bool hasCalendar = keys.has(calendarKey);
    const bool rolling = keys.boolean(rollingKey).value_or(!hasCalendar);
    CalendarPeriod period;
    const bool isCalendar = hasCalendar && readCalendar(keys, period);
    keys.finish();
    const QString unitName = unitText ? unitText->left(1).toUpper() + unitText->mid(1).toLower() : QString();
    const qsizetype unit = units.indexOf(unitName);
    if (unitText && unit < 0)
        faults.error(faults::unknownValue, keys.place(unitKey),
            { keys.path(unitKey), *unitText, units.join(QStringLiteral(", ")), mostAlike(*unitText, units) });
    if (rolling && hasCalendar)
        faults.error(faults::oneOfBoth, keys.laterKey(rollingKey, calendarKey), { QStringLiteral("isRolling: true"), calendarKey });
    if (!rolling && !hasCalendar)
        faults.error(faults::missingKey, keys.start(), { calendarKey, where });
    if (count < 1 || unit < 0 || (!rolling && !isCalendar))
        return std::nullopt;
    const int whole = int(count);
    if (whole < count) {
        faults.error(faults::outOfRange, keys.place(countKey),
            { keys.path(countKey), QString::number(count), QStringLiteral("1"), QString::number(most) });
        return std::nullopt;
    }
    const Millis length = std::chrono::hours(24 * days.at(size_t(unit)) * whole);
    if (length > kLongestWindow) {
        faults.error(faults::outOfRange, keys.place(countKey),
            { keys.path(countKey), QString::number(whole), QStringLiteral("1"), QStringLiteral("366d") });
        return std::nullopt;
    }
    if (rolling)
        return Window { Window::Kind::Rolling, length, {} };
    period.unit = static_cast<CalendarPeriod::Unit>(unit);
    period.count = whole;
    return Window { Window::Kind::Calendar, length, period };
}

std::optional<ObjectiveDraft> readObjective(const YamlNode& node, const QString& where, SloDraft& slo, FaultList& faults)
{
    if (!KeyReader::isMap(node, where, faults))
        return std::nullopt;
    KeyReader keys(node, where, faults);
    ObjectiveDraft draft;
    draft.place = node.place;
    draft.displayName = keys.text(QLatin1String("displayName")).value_or(QString());
    const auto target = readTarget(keys);
    const QLatin1String ratioKey("ratioMetrics");
    const YamlNode* ratio = keys.map(ratioKey);
    readThresholdKeys(keys, draft);
    const QLatin1String sliceKey("timeSliceTarget");
    if (const auto share = keys.has(sliceKey) ? keys.number(sliceKey, 0.001, 1) : std::nullopt) {
        draft.sliceTarget = Target { Decimal::fromNano(std::llround(*share * 1e11)) };
        if (slo.method != BudgetingMethod::Timeslices)
            faults.warning(faults::ignoredKey, keys.keyPlace(sliceKey), { sliceKey });
    } else if (slo.method == BudgetingMethod::Timeslices && !keys.has(sliceKey)) {
        faults.warning(faults::sliceTargetMissing, node.place);
    }
    keys.finish();
    if (ratio) {
        draft.indicator = readRatio(*ratio, keys.path(ratioKey), faults);
        draft.op.reset(); // the ratio's own examples carry a value that means nothing
        draft.value.reset();
    } else if (!slo.indicator && !keys.has(ratioKey)) {
        keys.value(ratioKey, Need::Required);
    }
    if (!target || (ratio && !draft.indicator))
        return std::nullopt;
    draft.target = *target;
    return draft;
}

/// `indicator: {thresholdMetric: {…}}` for all objectives.
void readThreshold(KeyReader& outer, SloDraft& slo)
{
    const QLatin1String key("indicator");
    const YamlNode* map = outer.map(key);
    if (!map)
        return;
    KeyReader keys(*map, outer.path(key), outer.faults());
    const QLatin1String metricKey("thresholdMetric");
    const YamlNode* metric = keys.map(metricKey, Need::Required);
    keys.finish();
    const auto part = metric ? readMetric(*metric, keys.path(metricKey), outer.faults()) : std::nullopt;
    if (!part)
        return;
    IndicatorDraft draft;
    draft.faults = &outer.faults();
    draft.place = map->place;
    draft.part = *part;
    draft.indicator.kind = Indicator::Kind::Threshold;
    draft.indicator.counter = false;
    draft.indicator.part = part->query;
    slo.indicator = std::move(draft);
}

void readSlo(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(spec, QStringLiteral("spec"), faults);
    SloDraft draft;
    draft.format = SpecFormat::OpenSloAlpha;
    draft.description = keys.text(QLatin1String("description")).value_or(QString());
    const QLatin1String serviceKey("service");
    draft.service = keys.text(serviceKey, Need::Required).value_or(QString());
    draft.servicePlace = keys.place(serviceKey);
    if (!draft.service.isEmpty() && !isName(draft.service))
        faults.error(faults::badId, draft.servicePlace, { keys.path(serviceKey), draft.service });
    draft.method = readMethod(keys, Need::Optional);
    draft.windowPlace = keys.place(QLatin1String("timeWindows"));
    if (const auto window = readWindow(keys))
        draft.windows.push_back(*window);
    readThreshold(keys, draft);
    const QLatin1String objectivesKey("objectives");
    const YamlNode* list = keys.list(objectivesKey, Need::Required);
    if (list && list->items.empty())
        faults.error(faults::emptyList, list->place, { keys.path(objectivesKey) });
    for (size_t i = 0; list && i < list->items.size(); ++i) {
        const QString where = keys.path(objectivesKey) + QStringLiteral("[%1]").arg(i + 1);
        if (auto objective = readObjective(*list->items[i], where, draft, faults))
            draft.objectives.push_back(std::move(*objective));
    }
    keys.finish();
    takeMetadata(metadata, draft, faults);
    drafts.slos.push_back(std::move(draft));
}

} // namespace

void readOpenSloAlpha(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(object, {}, faults);
    keys.text(QLatin1String("apiVersion"));
    const QLatin1String kindKey("kind");
    const QStringList kinds { QStringLiteral("SLO"), QStringLiteral("Service") };
    const auto kind = keys.text(kindKey, Need::Required);
    const YamlNode* map = keys.map(QLatin1String("metadata"), Need::Required);
    const YamlNode* spec = keys.map(QLatin1String("spec"), kind == kinds.last() ? Need::Optional : Need::Required);
    keys.finish();
    if (kind && !kinds.contains(*kind)) {
        faults.error(faults::unknownValue, keys.place(kindKey),
            { QStringLiteral("kind"), *kind, kinds.join(QStringLiteral(", ")), mostAlike(*kind, kinds) });
        return;
    }
    const auto metadata = map ? readMetadata(*map, QStringLiteral("metadata"), MetadataForm::OpenSlo, faults) : std::nullopt;
    if (!kind || !metadata)
        return;
    if (*kind == kinds.last())
        drafts.services.push_back({ metadata->name, metadata->displayName, metadata->namePlace, &faults });
    else if (spec)
        readSlo(*metadata, *spec, drafts, faults);
}

} // namespace yagura
