// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/indicatorreader.h"
#include "models/config/objectsreader.h"
#include "models/core/duration.h"

#include <cmath>

namespace yagura {

namespace {

using Need = KeyReader::Need;

constexpr auto kLongestTimeSlice = std::chrono::hours(24);
constexpr double kLowestSliceTarget = 0.001;
constexpr double kHeaviest = 1e6;
constexpr double kLargestLimit = 1e15;

/// OpenSLO's prose also allows a bare number of minutes.
std::optional<Millis> sliceWindow(KeyReader& keys, QLatin1String key)
{
    const YamlNode* node = keys.value(key);
    if (!node || yamlTypeName(*node) != QLatin1String("number"))
        return node ? keys.duration(key, KeyReader::Spelling::OpenSlo, kSlice, kLongestTimeSlice) : std::nullopt;
    const double minutes = node->text.toDouble();
    constexpr double longest = 24 * 60;
    if (minutes >= 1 && minutes <= longest && minutes == std::floor(minutes))
        return std::chrono::minutes(qint64(minutes));
    keys.faults().error(faults::outOfRange, node->place, { keys.path(key), node->text, QStringLiteral("1"), QString::number(longest) });
    return std::nullopt;
}

/// How long a time slice is and from which ratio on it is good: needed by the methods that judge time slices, ignored by the others.
void readTimeSlices(KeyReader& keys, BudgetingMethod method, ObjectiveDraft& draft)
{
    const QLatin1String targetKey("timeSliceTarget");
    const QLatin1String windowKey("timeSliceWindow");
    for (const QLatin1String key : { targetKey, windowKey }) {
        const bool isUsed = key == targetKey ? method == BudgetingMethod::Timeslices : method != BudgetingMethod::Occurrences;
        if (!isUsed && keys.value(key))
            keys.faults().warning(faults::ignoredKey, keys.keyPlace(key), { key });
    }
    if (method == BudgetingMethod::Occurrences)
        return;
    if (keys.has(windowKey))
        draft.sliceWindow = sliceWindow(keys, windowKey).value_or(kSlice);
    else
        keys.value(windowKey, Need::Required);
    if (method != BudgetingMethod::Timeslices)
        return;
    if (!keys.has(targetKey))
        keys.faults().warning(faults::sliceTargetMissing, keys.start());
    else if (const auto share = keys.number(targetKey, kLowestSliceTarget, 1))
        draft.sliceTarget = Target { Decimal::fromNano(std::llround(*share * 1e11)) };
}

void readPart(KeyReader& keys, ObjectiveDraft& draft)
{
    const QLatin1String inlineKey("indicator");
    const QLatin1String refKey("indicatorRef");
    const QLatin1String weightKey("compositeWeight");
    const bool isBoth = keys.has(inlineKey) && keys.has(refKey);
    draft.refPlace = keys.place(refKey);
    draft.indicatorRef = keys.text(refKey).value_or(QString());
    if (const YamlNode* node = keys.map(inlineKey); node && !isBoth)
        draft.indicator = readNamedIndicator(*node, keys.path(inlineKey), keys.faults());
    if (isBoth)
        keys.faults().error(faults::oneOfBoth, keys.laterKey(inlineKey, refKey), { inlineKey, refKey });
    if (keys.has(weightKey) && !keys.has(inlineKey) && !keys.has(refKey))
        keys.faults().warning(faults::ignoredKey, keys.keyPlace(weightKey), { weightKey });
    draft.weight = keys.number(weightKey, 1 / kHeaviest, kHeaviest).value_or(1);
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
    readThresholdKeys(keys, draft);
    readTimeSlices(keys, method, draft);
    readPart(keys, draft);
    keys.finish();
    if (!target)
        return std::nullopt;
    draft.target = *target;
    return draft;
}

} // namespace

void readThresholdKeys(KeyReader& keys, ObjectiveDraft& draft)
{
    const QLatin1String opKey("op");
    const QLatin1String valueKey("value");
    draft.opPlace = keys.keyPlace(opKey);
    draft.valuePlace = keys.keyPlace(valueKey);
    if (const auto op = keys.text(opKey)) {
        // In the order of the enum.
        const QStringList known { QStringLiteral("lte"), QStringLiteral("gte"), QStringLiteral("lt"), QStringLiteral("gt") };
        const qsizetype index = known.indexOf(*op);
        if (index >= 0)
            draft.op = static_cast<Indicator::Operator>(index);
        else
            keys.faults().error(faults::unknownValue, keys.place(opKey),
                { keys.path(opKey), *op, known.join(QStringLiteral(", ")), mostAlike(*op, known) });
    }
    draft.value = keys.number(valueKey, -kLargestLimit, kLargestLimit);
}

BudgetingMethod readMethod(KeyReader& keys, Need need)
{
    const QLatin1String key("budgetingMethod");
    const auto text = keys.text(key, need);
    // In the order of the enum.
    const QStringList methods { QStringLiteral("Occurrences"), QStringLiteral("Timeslices"), QStringLiteral("RatioTimeslices") };
    const qsizetype known = text ? methods.indexOf(*text) : 0;
    if (known >= 0)
        return static_cast<BudgetingMethod>(known);
    keys.faults().error(
        faults::unknownValue, keys.place(key), { keys.path(key), *text, methods.join(QStringLiteral(", ")), mostAlike(*text, methods) });
    return BudgetingMethod::Occurrences;
}

void readObjectives(KeyReader& keys, SloDraft& draft)
{
    const QLatin1String key("objectives");
    const YamlNode* list = keys.list(key, Need::Required);
    if (!list)
        return;
    if (list->items.empty())
        keys.faults().error(faults::emptyList, list->place, { keys.path(key) });
    for (size_t i = 0; i < list->items.size(); ++i) {
        const QString where = keys.path(key) + QStringLiteral("[%1]").arg(i + 1);
        if (const auto objective = readObjective(*list->items[i], where, draft.method, keys.faults()))
            draft.objectives.push_back(*objective);
    }
}

} // namespace yagura
