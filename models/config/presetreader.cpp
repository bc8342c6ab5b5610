// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/presetreader.h"

#include "models/config/faultcodes.h"
#include "models/config/keyreader.h"
#include "models/core/duration.h"

#include <algorithm>

namespace yagura {

namespace {

using Need = KeyReader::Need;

/// The place of a word in a list of words; tells the fault and answers 0 when it is none of them.
int oneOf(KeyReader& keys, QLatin1String key, const QStringList& words)
{
    const auto text = keys.text(key, Need::Required);
    const qsizetype known = text ? words.indexOf(*text) : 0;
    if (known >= 0)
        return int(known);
    keys.faults().error(
        faults::unknownValue, keys.place(key), { keys.path(key), *text, words.join(QStringLiteral(", ")), mostAlike(*text, words) });
    return 0;
}

PresetVariable readVariable(const YamlNode& node, const QString& where, FaultList& faults)
{
    KeyReader keys(node, where, faults);
    PresetVariable variable;
    variable.name = keys.text(QLatin1String("name"), Need::Required).value_or(QString());
    // In the order of the enum.
    variable.type = static_cast<PresetVariable::Type>(oneOf(keys, QLatin1String("type"),
        { QStringLiteral("text"), QStringLiteral("regex"), QStringLiteral("name"), QStringLiteral("number") }));
    variable.meaning = keys.localized(QLatin1String("meaning")).value_or(LocalizedText());
    variable.fallback = keys.text(QLatin1String("default")).value_or(QString());
    keys.finish();
    return variable;
}

void readIndicator(KeyReader& outer, Preset& preset)
{
    const QLatin1String key("indicator");
    const YamlNode* map = outer.map(key, Need::Required);
    if (!map)
        return;
    KeyReader keys(*map, outer.path(key), outer.faults());
    Indicator& indicator = preset.indicator;
    if (keys.has(QLatin1String("slice"))) {
        indicator.kind = Indicator::Kind::Threshold;
        indicator.counter = false;
        indicator.part = keys.text(QLatin1String("slice")).value_or(QString());
        // In the order of the enum.
        indicator.op = static_cast<Indicator::Operator>(
            oneOf(keys, QLatin1String("op"), { QStringLiteral("lte"), QStringLiteral("gte"), QStringLiteral("lt"), QStringLiteral("gt") }));
        preset.value = keys.text(QLatin1String("limit"), Need::Required).value_or(QString());
    } else {
        const bool bad = keys.has(QLatin1String("bad"));
        indicator.kind = bad ? Indicator::Kind::BadTotal : Indicator::Kind::GoodTotal;
        indicator.part = keys.text(QLatin1String(bad ? "bad" : "good"), Need::Required).value_or(QString());
        indicator.total = keys.text(QLatin1String("total"), Need::Required).value_or(QString());
        indicator.counter = keys.boolean(QLatin1String("counter")).value_or(true);
    }
    keys.finish();
}

void readBucket(KeyReader& outer, Preset& preset)
{
    const QLatin1String key("bucket");
    const YamlNode* map = outer.map(key);
    if (!map)
        return;
    KeyReader keys(*map, outer.path(key), outer.faults());
    preset.bucketSelector = keys.text(QLatin1String("selector"), Need::Required).value_or(QString());
    preset.bucketVariable = keys.text(QLatin1String("variable"), Need::Required).value_or(QString());
    if (preset.indicator.kind == Indicator::Kind::GoodTotal)
        preset.indicator.kind = Indicator::Kind::LatencyBucket;
    keys.finish();
}

void readLists(KeyReader& keys, Preset& preset)
{
    if (const YamlNode* list = keys.list(QLatin1String("metrics"), Need::Required)) {
        for (const YamlPtr& item : list->items)
            preset.metrics.append(scalarText(*item, QStringLiteral("metrics"), keys.faults()).value_or(QString()));
    }
    if (const YamlNode* list = keys.list(QLatin1String("variables"), Need::Required)) {
        for (const YamlPtr& item : list->items) {
            if (KeyReader::isMap(*item, QStringLiteral("variables"), keys.faults()))
                preset.variables.push_back(readVariable(*item, QStringLiteral("variables"), keys.faults()));
        }
    }
}

} // namespace

std::optional<Preset> readPreset(const QByteArray& bytes, FaultList& faults)
{
    const auto documents = readYaml(bytes, faults);
    if (documents.size() != 1 || !KeyReader::isMap(*documents.front(), {}, faults))
        return std::nullopt;
    KeyReader keys(*documents.front(), {}, faults);
    Preset preset;
    preset.id = keys.text(QLatin1String("id"), Need::Required).value_or(QString());
    if (!isName(preset.id))
        faults.error(faults::badId, keys.place(QLatin1String("id")), { QStringLiteral("id"), preset.id });
    preset.version = int(keys.number(QLatin1String("version"), 1, 1e6).value_or(1));
    preset.kind = static_cast<Preset::Kind>(
        oneOf(keys, QLatin1String("kind"), { QStringLiteral("objective"), QStringLiteral("detector") })); // in the order of the enum
    preset.system = keys.text(QLatin1String("system"), Need::Required).value_or(QString());
    preset.title = keys.localized(QLatin1String("title")).value_or(LocalizedText());
    preset.note = keys.localized(QLatin1String("note")).value_or(LocalizedText());
    readLists(keys, preset);
    const auto target = Decimal::parse(keys.text(QLatin1String("target"), Need::Required).value_or(QString()));
    if (target)
        preset.target = { *target };
    else
        faults.error(faults::targetPrecision, keys.place(QLatin1String("target")), { QStringLiteral("target") });
    preset.window.length
        = keys.duration(QLatin1String("window"), KeyReader::Spelling::Prometheus, kSlice, std::chrono::hours(366 * 24), Need::Required)
              .value_or(Millis());
    readIndicator(keys, preset);
    readBucket(keys, preset);
    keys.finish();
    return faults.hasErrors() ? std::nullopt : std::optional(preset);
}

} // namespace yagura
