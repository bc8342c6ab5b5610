// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/indicatorreader.h"
#include "models/config/objectsreader.h"

namespace yagura {

namespace {

using Need = KeyReader::Need;

void readInlineIndicator(KeyReader& keys, SloDraft& draft, bool onObjectives)
{
    const QLatin1String inlineKey("indicator");
    const QLatin1String refKey("indicatorRef");
    const bool isInline = keys.has(inlineKey);
    const bool isRef = keys.has(refKey);
    draft.refPlace = keys.place(refKey);
    draft.indicatorRef = keys.text(refKey).value_or(QString());
    const YamlNode* node = keys.map(inlineKey);
    const QStringList both { inlineKey, refKey };
    if (isInline && isRef) {
        keys.faults().error(faults::oneOfBoth, keys.laterKey(both.first(), both.last()), both);
        return;
    }
    if ((isInline || isRef) && onObjectives) {
        keys.faults().error(faults::oneOfBoth, keys.keyPlace(isInline ? inlineKey : refKey),
            { isInline ? inlineKey : refKey, QStringLiteral("objectives[].indicator") });
        return;
    }
    if (!isInline && !isRef && !onObjectives)
        keys.faults().error(faults::oneOfMissing, keys.start(), both);
    if (node)
        draft.indicator = readNamedIndicator(*node, keys.path(inlineKey), keys.faults());
}

void readSlo(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(spec, QStringLiteral("spec"), faults);
    SloDraft draft;
    draft.description = keys.text(QLatin1String("description")).value_or(QString());
    draft.service = keys.text(QLatin1String("service"), Need::Required).value_or(QString());
    draft.servicePlace = keys.place(QLatin1String("service"));
    if (!draft.service.isEmpty() && !isName(draft.service))
        faults.error(faults::badId, draft.servicePlace, { keys.path(QLatin1String("service")), draft.service });
    draft.windowPlace = keys.place(QLatin1String("timeWindow"));
    if (const auto window = readTimeWindow(keys, QLatin1String("timeWindow"), Need::Required))
        draft.windows.push_back(*window);
    draft.method = readMethod(keys, Need::Required);
    readObjectives(keys, draft);
    const auto& objectives = draft.objectives;
    readInlineIndicator(
        keys, draft, std::any_of(objectives.begin(), objectives.end(), [](const ObjectiveDraft& o) { return o.hasIndicator(); }));
    readAlertPolicies(keys, draft);
    keys.finish();
    takeMetadata(metadata, draft, faults);
    drafts.slos.push_back(std::move(draft));
}

void readService(const Metadata& metadata, const YamlNode* spec, Drafts& drafts, FaultList& faults)
{
    drafts.services.push_back({ metadata.name, metadata.displayName, metadata.namePlace, &faults });
    if (!spec)
        return;
    KeyReader keys(*spec, QStringLiteral("spec"), faults);
    keys.text(QLatin1String("description"));
    keys.finish();
}

void readDataSource(const Metadata& metadata, const YamlNode* spec, Drafts& drafts, FaultList& faults)
{
    drafts.dataSources.push_back({ metadata.name, metadata.displayName, metadata.namePlace, &faults });
    if (!spec)
        return;
    KeyReader keys(*spec, QStringLiteral("spec"), faults);
    keys.text(QLatin1String("description"));
    keys.text(QLatin1String("type"), Need::Required);
    keys.value(QLatin1String("connectionDetails")); // never looked at: it may hold secrets
    keys.finish();
}

void readSpec(const QString& kind, const Metadata& metadata, KeyReader& keys, Drafts& drafts, FaultList& faults)
{
    const QString where = QStringLiteral("spec");
    const bool maySkip
        = kind == QLatin1String("Service") || kind == QLatin1String("DataSource") || kind == QLatin1String("AlertNotificationTarget");
    const YamlNode* spec = keys.map(QLatin1String("spec"), maySkip ? Need::Optional : Need::Required);
    keys.finish();
    if (kind == QLatin1String("Service"))
        return readService(metadata, spec, drafts, faults);
    if (kind == QLatin1String("DataSource"))
        return readDataSource(metadata, spec, drafts, faults);
    if (kind == QLatin1String("AlertNotificationTarget"))
        return faults.warning(faults::ignoredKind, keys.place(QLatin1String("kind")), { kind });
    if (!spec)
        return;
    if (kind == QLatin1String("SLO"))
        return readSlo(metadata, *spec, drafts, faults);
    if (kind == QLatin1String("AlertPolicy"))
        return readAlertPolicy(metadata, *spec, where, drafts, faults);
    if (kind == QLatin1String("AlertCondition"))
        return readAlertCondition(metadata, *spec, where, drafts, faults);
    if (auto indicator = readIndicator(*spec, where, faults)) {
        indicator->name = metadata.name;
        indicator->place = metadata.namePlace;
        drafts.indicators.push_back(std::move(*indicator));
    }
}

} // namespace

void takeMetadata(const Metadata& metadata, SloDraft& draft, FaultList& faults)
{
    draft.faults = &faults;
    draft.name = metadata.name;
    draft.space = metadata.space;
    draft.place = metadata.namePlace;
    draft.displayName = metadata.displayName;
    draft.labels = metadata.labels;
    draft.burn = metadata.burn;
    draft.policy = metadata.policy;
    draft.compositeTarget = metadata.target;
    const bool isComposite = draft.format == SpecFormat::OpenSlo
        && std::any_of(draft.objectives.begin(), draft.objectives.end(), [](const ObjectiveDraft& o) { return o.hasIndicator(); });
    if (metadata.target && !isComposite)
        faults.warning(faults::ignoredKey, metadata.targetPlace, { QStringLiteral("yagura/target") });
    if (!metadata.service.name.isEmpty() && draft.format != SpecFormat::Pyrra)
        faults.warning(faults::ignoredKey, metadata.service.place, { QStringLiteral("yagura/service") });
    if (!metadata.grouping.isEmpty())
        draft.grouping = metadata.grouping;
    // Without the window of its own an objective is broken anyway, and further ones would take its place.
    if (!draft.windows.empty())
        draft.windows.insert(draft.windows.end(), metadata.windows.begin(), metadata.windows.end());
}

void readOpenSlo(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(object, {}, faults);
    keys.text(QLatin1String("apiVersion"));
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
    if (const auto metadata = readMetadata(*map, QStringLiteral("metadata"), MetadataForm::OpenSlo, faults))
        readSpec(*kind, *metadata, keys, drafts, faults);
}

} // namespace yagura
