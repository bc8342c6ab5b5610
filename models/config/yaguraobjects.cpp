// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/objectsreader.h"
#include "models/config/policyreader.h"

namespace yagura {

namespace {

using Need = KeyReader::Need;

QString reasonName(PresetFault::Reason reason)
{
    switch (reason) {
    case PresetFault::Reason::UnknownVariable:
        return QStringLiteral("preset-unknown");
    case PresetFault::Reason::MissingVariable:
        return QStringLiteral("preset-missing");
    case PresetFault::Reason::NotAName:
        return QStringLiteral("preset-name");
    case PresetFault::Reason::NotANumber:
        return QStringLiteral("preset-number");
    case PresetFault::Reason::BadRegex:
        return QStringLiteral("bad-regex");
    case PresetFault::Reason::BadQuery:
        break;
    }
    return QStringLiteral("preset-query");
}

const Preset* presetOf(KeyReader& keys, QLatin1String key)
{
    FaultList& faults = keys.faults();
    const auto text = keys.text(key, Need::Required);
    if (!text)
        return nullptr;
    const auto reference = parsePresetReference(*text);
    const Preset* preset = reference ? findPreset(reference->first, reference->second) : nullptr;
    const Preset* newest = reference ? findPreset(reference->first) : nullptr;
    if (!preset) {
        QStringList known;
        for (const Preset& one : newestPresets())
            known.append(one.reference());
        faults.error(faults::unknownPreset, keys.place(key), { *text, newest ? newest->reference() : mostAlike(*text, known) });
    } else if (newest->version > preset->version) {
        faults.warning(faults::presetOutdated, keys.place(key), { preset->reference(), newest->reference() });
    }
    return preset;
}

/// `vars:`: numbers may stand without quotes.
PresetValues valuesOf(KeyReader& keys, QLatin1String key)
{
    PresetValues values;
    const YamlNode* map = keys.map(key);
    if (!map)
        return values;
    for (const auto& [name, word] : map->entries) {
        if (const auto text = scalarText(*word, keys.path(key) + QLatin1Char('.') + name->text, keys.faults()))
            values.insert(name->text, *text);
    }
    return values;
}

std::optional<IndicatorDraft> indicatorOf(KeyReader& keys, const Preset& preset, const PresetValues& values)
{
    const QLatin1String varsKey("vars");
    const QLatin1String sourceKey("metricSourceRef");
    FaultList& faults = keys.faults();
    const auto indicator = instantiatePreset(preset, values);
    if (!indicator) {
        const YamlNode* vars = keys.map(varsKey);
        QStringList known;
        for (const PresetVariable& variable : preset.variables)
            known.append(variable.name);
        for (const PresetFault& fault : indicator.error()) {
            const bool isStranger = fault.reason == PresetFault::Reason::UnknownVariable;
            const YamlNode* value = vars && !isStranger ? vars->value(QLatin1String(fault.variable.toLatin1())) : nullptr;
            const Place place = value ? value->place
                : vars && isStranger  ? KeyReader(*vars, {}, faults).keyPlace(fault.variable)
                : vars                ? vars->place
                                      : keys.place(QLatin1String("preset"));
            faults.error(faults::presetValue, place,
                { fault.variable, reasonName(fault.reason), isStranger ? mostAlike(fault.variable, known) : QString() });
        }
        return std::nullopt;
    }
    IndicatorDraft draft;
    draft.faults = &faults;
    draft.indicator = *indicator;
    draft.place = draft.part.place = draft.total.place = keys.place(QLatin1String("preset"));
    draft.part.query = indicator->part;
    draft.total.query = indicator->total;
    draft.part.source = keys.text(sourceKey).value_or(QString());
    draft.part.sourcePlace = draft.total.sourcePlace = keys.place(sourceKey);
    return draft;
}

void readSlo(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(spec, QStringLiteral("spec"), faults);
    SloDraft draft;
    draft.format = SpecFormat::Preset;
    draft.description = keys.text(QLatin1String("description")).value_or(QString());
    const QLatin1String serviceKey("service");
    draft.service = keys.text(serviceKey, Need::Required).value_or(QString());
    draft.servicePlace = keys.place(serviceKey);
    if (!draft.service.isEmpty() && !isName(draft.service))
        faults.error(faults::badId, draft.servicePlace, { keys.path(serviceKey), draft.service });
    const Preset* preset = presetOf(keys, QLatin1String("preset"));
    const PresetValues values = valuesOf(keys, QLatin1String("vars"));
    keys.skip(QLatin1String("metricSourceRef"));
    const QLatin1String windowKey("timeWindow");
    draft.windowPlace = keys.place(windowKey);
    if (const auto window = readTimeWindow(keys, windowKey, Need::Optional))
        draft.windows.push_back(*window);
    else if (preset && !keys.has(windowKey))
        draft.windows.push_back(preset->window);
    draft.method = readMethod(keys, Need::Optional);
    const QLatin1String objectivesKey("objectives");
    if (keys.has(objectivesKey)) {
        readObjectives(keys, draft);
    } else if (preset) {
        ObjectiveDraft objective;
        objective.target = preset->target;
        objective.place = metadata.namePlace;
        draft.objectives.push_back(std::move(objective));
    }
    keys.skip(objectivesKey);
    readAlertPolicies(keys, draft);
    if (preset)
        draft.indicator = indicatorOf(keys, *preset, values);
    keys.finish();
    takeMetadata(metadata, draft, faults);
    if (draft.indicator)
        drafts.slos.push_back(std::move(draft));
}

} // namespace

void readYaguraObject(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(object, {}, faults);
    keys.text(QLatin1String("apiVersion"));
    const QLatin1String kindKey("kind");
    const QStringList kinds { QStringLiteral("SLO"), QStringLiteral("Correction"), QStringLiteral("BudgetPolicy") };
    const auto kind = keys.text(kindKey, Need::Required);
    const YamlNode* map = keys.map(QLatin1String("metadata"), Need::Required);
    const YamlNode* spec = keys.map(QLatin1String("spec"), Need::Required);
    keys.finish();
    if (kind && !kinds.contains(*kind)) {
        faults.error(faults::unknownValue, keys.place(kindKey),
            { QStringLiteral("kind"), *kind, kinds.join(QStringLiteral(", ")), mostAlike(*kind, kinds) });
        return;
    }
    const auto metadata = map ? readMetadata(*map, QStringLiteral("metadata"), MetadataForm::OpenSlo, faults) : std::nullopt;
    if (!kind || !metadata || !spec)
        return;
    if (*kind == kinds.at(0))
        readSlo(*metadata, *spec, drafts, faults);
    else if (*kind == kinds.at(1))
        readCorrection(*metadata, *spec, drafts, faults);
    else
        readBudgetPolicy(*metadata, *spec, drafts, faults);
}

} // namespace yagura
