// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/indicatorreader.h"

namespace yagura {

namespace {
constexpr qint64 kOne = 1'000'000'000;
constexpr qint64 kHundred = 100 * kOne;
} // namespace

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
    const qint64 whole = ratio ? kOne : kHundred;
    if (value->nano() == whole)
        faults.error(faults::targetWithoutBudget, node->place, { keys.path(key) });
    else if (ratio && value->nano() > kOne && value->nano() < kHundred)
        faults.error(faults::targetIsPercent, node->place, { node->text });
    else if (value->nano() <= 0 || value->nano() > whole)
        faults.error(faults::targetRange, node->place, { keys.path(key), node->text });
    else if (!ratio && value->nano() <= kOne)
        faults.warning(faults::percentIsRatio, node->place, { node->text });
    if (value->nano() <= 0 || value->nano() >= whole)
        return std::nullopt;
    return Target { Decimal::fromNano(ratio ? value->nano() * 100 : value->nano()) };
}

std::optional<Target> readPercent(KeyReader& keys, QLatin1String key)
{
    FaultList& faults = keys.faults();
    const YamlNode* node = keys.value(key, KeyReader::Need::Required);
    const auto text = node ? scalarText(*node, keys.path(key), faults) : std::nullopt;
    if (!text)
        return std::nullopt;
    const auto value = Decimal::parse(text->trimmed());
    if (!value) {
        faults.error(faults::targetPrecision, node->place, { keys.path(key) });
        return std::nullopt;
    }
    // Why a warning: the other tool takes it, and a folder of its files is to work as it is.
    if (value->nano() == kHundred)
        faults.warning(faults::targetHundred, node->place, { keys.path(key) });
    else if (value->nano() <= 0 || value->nano() > kHundred)
        faults.error(faults::percentRange, node->place, { keys.path(key), *text });
    else if (value->nano() <= kOne)
        faults.warning(faults::percentIsShare, node->place, { keys.path(key), *text });
    if (value->nano() <= 0 || value->nano() >= kHundred)
        return std::nullopt;
    return Target { *value };
}

} // namespace yagura
