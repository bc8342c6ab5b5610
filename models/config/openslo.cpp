// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/openslo.h"

#include "models/config/faultcodes.h"
#include "models/core/duration.h"

#include <QRegularExpression>

#include <cmath>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

constexpr auto kLongestWindow = std::chrono::hours(366 * 24);
constexpr auto kLongestTimeSlice = std::chrono::hours(24);
constexpr double kLowestSliceTarget = 0.001;

struct Metadata
{
    QString name;
    QString displayName;
    QStringList windows; ///< of annotation yagura/windows
    Place namePlace;
    Place windowsPlace;
};

/// RFC 1123 label, as OpenSLO asks.
bool isLabel(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"));
    return form.match(text).hasMatch();
}

void readAnnotations(KeyReader& keys, Metadata& metadata)
{
    const YamlNode* annotations = keys.map(QLatin1String("annotations"));
    if (!annotations)
        return;
    for (const auto& [key, word] : annotations->entries) {
        if (key->text == QLatin1String("yagura/windows")) {
            if (const auto text = scalarText(*word, key->text, keys.faults())) {
                metadata.windows = text->split(QLatin1Char(';'), Qt::SkipEmptyParts);
                metadata.windowsPlace = word->place;
            }
        } else if (key->text.startsWith(QLatin1String("yagura/"))) {
            keys.faults().error(faults::unknownKey, key->place, { key->text, mostAlike(key->text, { QStringLiteral("yagura/windows") }) });
        }
    }
}

std::optional<Metadata> readMetadata(const YamlNode& map, const QString& where, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    Metadata metadata;
    const auto name = keys.text(QLatin1String("name"), Need::Required);
    metadata.name = name.value_or(QString());
    metadata.namePlace = keys.place(QLatin1String("name"));
    if (name && !isLabel(*name))
        faults.error(faults::badId, metadata.namePlace, { keys.path(QLatin1String("name")), *name });
    metadata.displayName = keys.text(QLatin1String("displayName")).value_or(QString());
    keys.map(QLatin1String("labels"));
    readAnnotations(keys, metadata);
    keys.finish();
    return name ? std::optional(metadata) : std::nullopt;
}

std::optional<Window> ownWindow(KeyReader& keys)
{
    FaultList& faults = keys.faults();
    const YamlNode* list = keys.list(QLatin1String("timeWindow"), Need::Required);
    if (!list)
        return std::nullopt;
    if (list->items.size() != 1) {
        faults.error(faults::timeWindowCount, list->place, { QString::number(list->items.size()) });
        return std::nullopt;
    }
    const YamlNode& node = *list->items.front();
    const QString where = keys.path(QLatin1String("timeWindow")) + QStringLiteral("[1]");
    if (!KeyReader::isMap(node, where, faults))
        return std::nullopt;
    KeyReader window(node, where, faults);
    const bool calendar = window.has(QLatin1String("calendar"));
    const auto length = window.duration(QLatin1String("duration"), KeyReader::Spelling::OpenSlo, 1min, kLongestWindow, Need::Required);
    const auto rolling = window.boolean(QLatin1String("isRolling"), calendar ? Need::Optional : Need::Required);
    window.notYet({ QStringLiteral("calendar") });
    window.finish();
    if (rolling && !*rolling && !calendar) {
        faults.error(faults::notSupported, window.place(QLatin1String("isRolling")), { QStringLiteral("isRolling: false") });
        return std::nullopt;
    }
    if (!length || !rolling || calendar)
        return std::nullopt;
    const QString text = node.value(QLatin1String("duration"))->text;
    if (text.endsWith(QLatin1Char('m')))
        faults.warning(faults::minuteOrMonth, window.place(QLatin1String("duration")), { text });
    return Window { Window::Kind::Rolling, *length };
}

void addWindows(const Metadata& metadata, std::vector<Window>& windows, FaultList& faults)
{
    for (const QString& part : metadata.windows) {
        const QString text = part.trimmed();
        if (text.startsWith(QLatin1String("calendar"))) {
            faults.error(faults::notSupported, metadata.windowsPlace, { QStringLiteral("calendar") });
            continue;
        }
        const auto length = parsePrometheusDuration(text);
        if (!length || *length < 1min || *length > kLongestWindow)
            faults.error(faults::badDuration, metadata.windowsPlace, { QStringLiteral("yagura/windows"), text });
        else
            windows.push_back({ Window::Kind::Rolling, *length });
    }
}

BudgetingMethod readMethod(KeyReader& keys)
{
    const auto text = keys.text(QLatin1String("budgetingMethod"), Need::Required);
    // In the order of the enum.
    const QStringList methods { QStringLiteral("Occurrences"), QStringLiteral("Timeslices"), QStringLiteral("RatioTimeslices") };
    const qsizetype known = text ? methods.indexOf(*text) : 0;
    if (known >= 0)
        return static_cast<BudgetingMethod>(known);
    keys.faults().error(faults::unknownValue, keys.place(QLatin1String("budgetingMethod")),
        { keys.path(QLatin1String("budgetingMethod")), *text, methods.join(QStringLiteral(", ")), mostAlike(*text, methods) });
    return BudgetingMethod::Occurrences;
}

/// How long a time slice is and from which ratio on it is good: needed by the methods that judge time slices, ignored by the others.
void readTimeSlices(KeyReader& keys, BudgetingMethod method, ObjectiveDraft& draft)
{
    const QLatin1String target("timeSliceTarget");
    const QLatin1String window("timeSliceWindow");
    for (const QLatin1String key : { target, window }) {
        const bool needed = key == target ? method == BudgetingMethod::Timeslices : method != BudgetingMethod::Occurrences;
        if (!needed && keys.value(key))
            keys.faults().warning(faults::ignoredKey, keys.keyPlace(key), { key });
        else if (needed && !keys.has(key))
            keys.value(key, Need::Required);
        else if (needed && key == window)
            draft.sliceWindow = keys.duration(key, KeyReader::Spelling::OpenSlo, kSlice, kLongestTimeSlice).value_or(kSlice);
        else if (const auto share = needed ? keys.number(key, kLowestSliceTarget, 1) : std::nullopt)
            draft.sliceTarget = Target { Decimal::fromNano(std::llround(*share * 1e11)) };
    }
}

std::optional<ObjectiveDraft> readObjective(const YamlNode& node, const QString& where, BudgetingMethod method, FaultList& faults)
{
    if (!KeyReader::isMap(node, where, faults))
        return std::nullopt;
    KeyReader keys(node, where, faults);
    ObjectiveDraft draft;
    draft.place = node.place;
    draft.displayName = keys.text(QLatin1String("displayName")).value_or(QString());
    const auto target = readTarget(keys);
    // Official examples carry op on ratio objectives although the official checker refuses it: say it and go on.
    for (const QLatin1String key : { QLatin1String("op"), QLatin1String("value") }) {
        if (keys.value(key))
            faults.warning(faults::opOnRatio, keys.keyPlace(key), { key });
    }
    readTimeSlices(keys, method, draft);
    keys.notYet({ QStringLiteral("indicator"), QStringLiteral("indicatorRef"), QStringLiteral("compositeWeight") });
    keys.finish();
    if (!target)
        return std::nullopt;
    draft.target = *target;
    return draft;
}

void readObjectives(KeyReader& keys, SloDraft& draft)
{
    const YamlNode* list = keys.list(QLatin1String("objectives"), Need::Required);
    if (!list)
        return;
    if (list->items.empty())
        keys.faults().error(faults::emptyList, list->place, { keys.path(QLatin1String("objectives")) });
    for (size_t i = 0; i < list->items.size(); ++i) {
        const QString where = keys.path(QLatin1String("objectives")) + QStringLiteral("[%1]").arg(i + 1);
        if (const auto objective = readObjective(*list->items[i], where, draft.method, keys.faults()))
            draft.objectives.push_back(*objective);
    }
}

void readInlineIndicator(KeyReader& keys, SloDraft& draft)
{
    const bool isInline = keys.has(QLatin1String("indicator"));
    const bool isRef = keys.has(QLatin1String("indicatorRef"));
    draft.refPlace = keys.place(QLatin1String("indicatorRef"));
    draft.indicatorRef = keys.text(QLatin1String("indicatorRef")).value_or(QString());
    const YamlNode* node = keys.map(QLatin1String("indicator"));
    const QStringList both { QStringLiteral("indicator"), QStringLiteral("indicatorRef") };
    if (isInline && isRef) {
        keys.faults().error(faults::oneOfBoth, keys.laterKey(both.first(), both.last()), both);
        return;
    }
    if (!isInline && !isRef)
        keys.faults().error(faults::oneOfMissing, keys.start(), both);
    if (!node)
        return;
    const QString where = keys.path(QLatin1String("indicator"));
    KeyReader indicator(*node, where, keys.faults());
    if (const YamlNode* metadata = indicator.map(QLatin1String("metadata")))
        readMetadata(*metadata, where + QStringLiteral(".metadata"), keys.faults());
    if (const YamlNode* spec = indicator.map(QLatin1String("spec"), Need::Required))
        draft.indicator = readIndicator(*spec, where + QStringLiteral(".spec"), keys.faults());
    indicator.finish();
}

void readSlo(const Metadata& metadata, const YamlNode& spec, OpenSloDrafts& drafts, FaultList& faults)
{
    KeyReader keys(spec, QStringLiteral("spec"), faults);
    SloDraft draft;
    draft.faults = &faults;
    draft.name = metadata.name;
    draft.place = metadata.namePlace;
    draft.displayName = metadata.displayName;
    draft.description = keys.text(QLatin1String("description")).value_or(QString());
    draft.service = keys.text(QLatin1String("service"), Need::Required).value_or(QString());
    draft.servicePlace = keys.place(QLatin1String("service"));
    if (!draft.service.isEmpty() && !isName(draft.service))
        faults.error(faults::badId, draft.servicePlace, { keys.path(QLatin1String("service")), draft.service });
    readInlineIndicator(keys, draft);
    if (const auto window = ownWindow(keys)) {
        draft.windows.push_back(*window);
        addWindows(metadata, draft.windows, faults);
    }
    draft.method = readMethod(keys);
    readObjectives(keys, draft);
    if (keys.list(QLatin1String("alertPolicies")))
        faults.warning(faults::ignoredKey, keys.keyPlace(QStringLiteral("alertPolicies")), { QStringLiteral("alertPolicies") });
    keys.finish();
    drafts.slos.push_back(std::move(draft));
}

/// Kinds whose content says nothing to Yagura, or what it must not look at.
void readOther(
    const QString& kind, const Metadata& metadata, const YamlNode* spec, Place kindPlace, OpenSloDrafts& drafts, FaultList& faults)
{
    if (kind == QLatin1String("Service")) {
        drafts.services.push_back({ metadata.name, metadata.displayName, metadata.namePlace, &faults });
        if (spec) {
            KeyReader keys(*spec, QStringLiteral("spec"), faults);
            keys.text(QLatin1String("description"));
            keys.finish();
        }
    } else if (kind == QLatin1String("DataSource")) {
        drafts.dataSources.push_back({ metadata.name, metadata.displayName, metadata.namePlace, &faults });
        if (spec) {
            KeyReader keys(*spec, QStringLiteral("spec"), faults);
            keys.text(QLatin1String("description"));
            keys.text(QLatin1String("type"), Need::Required);
            keys.value(QLatin1String("connectionDetails")); // never looked at: it may hold secrets
            keys.finish();
        }
    } else {
        faults.warning(faults::ignoredKind, kindPlace, { kind });
    }
}

void readSpec(const QString& kind, const Metadata& metadata, KeyReader& keys, OpenSloDrafts& drafts, FaultList& faults)
{
    const bool needsSpec = kind == QLatin1String("SLO") || kind == QLatin1String("SLI");
    const YamlNode* spec = keys.map(QLatin1String("spec"), needsSpec ? Need::Required : Need::Optional);
    keys.finish();
    if (!needsSpec)
        return readOther(kind, metadata, spec, keys.place(QLatin1String("kind")), drafts, faults);
    if (!spec)
        return;
    if (kind == QLatin1String("SLO"))
        return readSlo(metadata, *spec, drafts, faults);
    if (auto indicator = readIndicator(*spec, QStringLiteral("spec"), faults)) {
        indicator->name = metadata.name;
        indicator->place = metadata.namePlace;
        drafts.indicators.push_back(std::move(*indicator));
    }
}

/// Sloth and Pyrra files and other versions of OpenSLO are known by their heads, and left for a later version.
bool isForeign(const YamlNode& map, FaultList& faults)
{
    const YamlNode* api = map.value(QLatin1String("apiVersion"));
    const YamlNode* version = map.value(QLatin1String("version"));
    const QString head = api ? api->text : version ? version->text : QString();
    const YamlNode* at = api ? api : version;
    QString tool;
    if (head.startsWith(QLatin1String("sloth.slok.dev/")) || (!api && head.startsWith(QLatin1String("prometheus/"))))
        tool = QStringLiteral("Sloth");
    else if (head.startsWith(QLatin1String("pyrra.dev/")))
        tool = QStringLiteral("Pyrra");
    else if (head.startsWith(QLatin1String("openslo")) && head != QLatin1String("openslo/v1"))
        tool = QStringLiteral("OpenSLO ") + head.section(QLatin1Char('/'), 1);
    if (tool.isEmpty())
        return false;
    faults.warning(faults::foreignFile, at->place, { tool });
    return true;
}

void readObject(const YamlNode& node, OpenSloDrafts& drafts, FaultList& faults)
{
    if (node.kind != YamlNode::Kind::Map) {
        faults.error(faults::notAnObject, node.place);
        return;
    }
    if (isForeign(node, faults))
        return;
    KeyReader keys(node, {}, faults);
    const auto api = keys.text(QLatin1String("apiVersion"), Need::Required);
    if (!api)
        return;
    if (*api != QLatin1String("openslo/v1")) {
        faults.error(faults::notOpenSlo, keys.place(QLatin1String("apiVersion")), { *api });
        return;
    }
    const auto kind = keys.text(QLatin1String("kind"), Need::Required);
    const QStringList kinds { QStringLiteral("SLO"), QStringLiteral("SLI"), QStringLiteral("Service"), QStringLiteral("DataSource"),
        QStringLiteral("AlertPolicy"), QStringLiteral("AlertCondition"), QStringLiteral("AlertNotificationTarget") };
    if (!kind)
        return;
    if (!kinds.contains(*kind)) {
        faults.error(faults::unknownValue, keys.place(QLatin1String("kind")),
            { QStringLiteral("kind"), *kind, kinds.join(QStringLiteral(", ")), mostAlike(*kind, kinds) });
        return;
    }
    const YamlNode* map = keys.map(QLatin1String("metadata"), Need::Required);
    if (!map)
        return;
    if (const auto metadata = readMetadata(*map, QStringLiteral("metadata"), faults))
        readSpec(*kind, *metadata, keys, drafts, faults);
}

} // namespace

void readOpenSlo(const YamlNode& document, OpenSloDrafts& drafts, FaultList& faults)
{
    if (document.kind != YamlNode::Kind::List)
        return readObject(document, drafts, faults);
    for (const YamlPtr& item : document.items)
        readObject(*item, drafts, faults);
}

} // namespace yagura
