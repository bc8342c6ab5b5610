// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/policyreader.h"

#include "models/config/faultcodes.h"

#include <QDateTime>
#include <QTimeZone>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

constexpr auto kLongestCorrection = std::chrono::hours(92 * 24);

/// The place of a word in a list; −1 after a fault, or without the key.
int oneOf(KeyReader& keys, QLatin1String key, const QStringList& words, Need need)
{
    const auto text = keys.text(key, need);
    if (!text)
        return -1;
    const qsizetype index = words.indexOf(*text);
    if (index < 0)
        keys.faults().error(
            faults::unknownValue, keys.place(key), { keys.path(key), *text, words.join(QStringLiteral(", ")), mostAlike(*text, words) });
    return int(index);
}

std::vector<Reference> references(KeyReader& keys, QLatin1String key)
{
    std::vector<Reference> found;
    // Why not empty: without any, a correction is one for all objectives.
    const YamlNode* list = keys.list(key, Need::Filled);
    if (list && list->items.empty())
        keys.faults().error(faults::emptyList, list->place, { keys.path(key) });
    for (size_t i = 0; list && i < list->items.size(); ++i) {
        if (const auto text = scalarText(*list->items[i], keys.path(key), keys.faults()))
            found.push_back({ *text, list->items[i]->place });
    }
    return found;
}

/// "2026-11-22 02:00": wall clock.
std::optional<std::pair<QDate, QTime>> wallClock(KeyReader& keys, QLatin1String key, Need need)
{
    const auto text = keys.text(key, need);
    if (!text)
        return std::nullopt;
    const QStringList parts = QString(*text).replace(QLatin1Char('T'), QLatin1Char(' ')).simplified().split(QLatin1Char(' '));
    const QDate date = QDate::fromString(parts.first(), Qt::ISODate);
    const auto time = parts.size() == 1 ? std::optional(QTime(0, 0)) : parts.size() == 2 ? parseClock(parts.last()) : std::nullopt;
    if (date.isValid() && time)
        return std::pair(date, *time);
    keys.faults().error(faults::badStartTime, keys.place(key), { keys.path(key), *text });
    return std::nullopt;
}

void readLength(KeyReader& keys, Correction& correction)
{
    const QLatin1String durationKey("duration");
    const QLatin1String endKey("end");
    const bool hasDuration = keys.has(durationKey);
    const bool hasEnd = keys.has(endKey);
    const auto length = keys.duration(durationKey, KeyReader::Spelling::Prometheus, 1min, kLongestCorrection);
    const auto end = wallClock(keys, endKey, Need::Filled);
    if (hasDuration && hasEnd)
        keys.faults().error(faults::oneOfBoth, keys.laterKey(durationKey, endKey), { durationKey, endKey });
    else if (!hasDuration && !hasEnd)
        keys.faults().error(faults::oneOfMissing, keys.start(), { durationKey, endKey });
    if (length)
        correction.length = *length;
    if (!end || !correction.startDate.isValid())
        return;
    const QTimeZone zone(correction.zone);
    const QDateTime from(correction.startDate, correction.startTime, zone);
    const QDateTime to(end->first, end->second, zone);
    correction.length = Millis(from.msecsTo(to));
    if (correction.length < 1min || correction.length > kLongestCorrection)
        keys.faults().error(faults::endBeforeStart, keys.place(endKey), { keys.path(endKey) });
}

} // namespace

void readCorrection(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(spec, QStringLiteral("spec"), faults);
    CorrectionDraft draft;
    draft.name = metadata.name;
    draft.place = metadata.namePlace;
    draft.faults = &faults;
    Correction& correction = draft.correction;
    correction.id = metadata.name;
    correction.file = faults.file();
    correction.line = metadata.namePlace.line;
    // Both in the order of the enums.
    const int semantics = oneOf(keys, QLatin1String("semantics"),
        { QStringLiteral("drop-events"), QStringLiteral("drop-time"), QStringLiteral("count-as-good") }, Need::Required);
    const int category = oneOf(keys, QLatin1String("category"),
        { QStringLiteral("scheduled-maintenance"), QStringLiteral("outside-business-hours"), QStringLiteral("deployment"),
            QStringLiteral("other") },
        Need::Optional);
    correction.semantics = static_cast<Correction::Semantics>(std::max(semantics, 0));
    correction.category = category < 0 ? Correction::Category::Other : static_cast<Correction::Category>(category);
    correction.author = keys.text(QLatin1String("author"), Need::Required).value_or(QString());
    correction.reason = keys.text(QLatin1String("reason"), Need::Required).value_or(QString());
    const QLatin1String zoneKey("timeZone");
    if (const auto zone = keys.text(zoneKey, Need::Filled); zone && checkZone(*zone, keys.place(zoneKey), faults))
        correction.zone = zone->toLatin1();
    if (const auto start = wallClock(keys, QLatin1String("start"), Need::Required))
        std::tie(correction.startDate, correction.startTime) = *start;
    readLength(keys, correction);
    const QLatin1String ruleKey("rrule");
    if (const auto rule = keys.text(ruleKey, Need::Filled)) {
        correction.rrule = rule->startsWith(QLatin1String("RRULE:")) ? rule->mid(6) : *rule;
        if (!isRecurrenceRule(correction.rrule))
            faults.error(faults::badRecurrence, keys.place(ruleKey), { *rule });
    }
    draft.slos = references(keys, QLatin1String("slos"));
    draft.services = references(keys, QLatin1String("services"));
    keys.finish();
    drafts.corrections.push_back(std::move(draft));
}

void readBudgetPolicy(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(spec, QStringLiteral("spec"), faults);
    PolicyDraft draft;
    draft.name = metadata.name;
    draft.place = metadata.namePlace;
    draft.faults = &faults;
    BudgetPolicy& policy = draft.policy;
    policy.name = metadata.displayName.isEmpty() ? metadata.name : metadata.displayName;
    policy.author = keys.text(QLatin1String("author"), Need::Required).value_or(QString());
    policy.approver = keys.text(QLatin1String("approver")).value_or(QString());
    const QLatin1String revisitKey("revisit");
    if (const auto revisit = keys.text(revisitKey, Need::Required)) {
        policy.revisit = QDate::fromString(*revisit, Qt::ISODate);
        if (!policy.revisit.isValid())
            faults.error(faults::badDate, keys.place(revisitKey), { keys.path(revisitKey), *revisit });
    }
    draft.isDefault = keys.boolean(QLatin1String("default")).value_or(false);
    draft.slos = references(keys, QLatin1String("slos"));
    draft.services = references(keys, QLatin1String("services"));
    const QLatin1String stagesKey("stages");
    const YamlNode* list = keys.list(stagesKey, Need::Required);
    keys.finish();
    if (list && list->items.empty())
        faults.error(faults::emptyList, list->place, { keys.path(stagesKey) });
    for (size_t i = 0; list && i < list->items.size(); ++i) {
        const YamlNode& node = *list->items[i];
        const QString where = keys.path(stagesKey) + QStringLiteral("[%1]").arg(i + 1);
        if (!KeyReader::isMap(node, where, faults))
            continue;
        KeyReader stage(node, where, faults);
        PolicyStage read;
        read.name = stage.text(QLatin1String("name"), Need::Required).value_or(QString());
        // In the order of the enum.
        const int consequence = oneOf(stage, QLatin1String("consequence"),
            { QStringLiteral("normal"), QStringLiteral("notify"), QStringLiteral("needs-approver"), QStringLiteral("freeze") },
            Need::Required);
        read.consequence = static_cast<PolicyStage::Consequence>(std::max(consequence, 0));
        const QLatin1String belowKey("below");
        const bool isFirst = policy.stages.empty();
        const bool needsBelow = !isFirst && !stage.has(belowKey);
        if (needsBelow)
            stage.value(belowKey, Need::Required);
        read.below = stage.number(belowKey, -10, 2).value_or(read.below);
        for (const Reference& exempt : references(stage, QLatin1String("exempt")))
            read.exempt.append(exempt.name);
        stage.finish();
        if (!isFirst && !needsBelow && read.below >= policy.stages.back().below)
            faults.error(faults::stageOrder, stage.place(belowKey), { read.name, policy.stages.back().name });
        policy.stages.push_back(std::move(read));
    }
    drafts.policies.push_back(std::move(draft));
}

} // namespace yagura
