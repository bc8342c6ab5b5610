// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/objectsreader.h"

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

constexpr auto kLongestLookback = std::chrono::hours(90 * 24);
constexpr double kHighestRate = 1e6;

AlertSeverity severityOf(const QString& text)
{
    static const QStringList pages { QStringLiteral("page"), QStringLiteral("critical"), QStringLiteral("high"), QStringLiteral("urgent"),
        QStringLiteral("emergency"), QStringLiteral("sev1"), QStringLiteral("p1") };
    return pages.contains(text.toLower()) ? AlertSeverity::Page : AlertSeverity::Ticket;
}

void readBurn(KeyReader& keys, AlertConditionDraft& draft)
{
    FaultList& faults = keys.faults();
    const QLatin1String kindKey("kind");
    const QLatin1String opKey("op");
    const auto kind = keys.text(kindKey, Need::Required);
    const auto op = keys.text(opKey);
    const double threshold = keys.number(QLatin1String("threshold"), 0, kHighestRate).value_or(0);
    const auto lookback
        = keys.duration(QLatin1String("lookbackWindow"), KeyReader::Spelling::OpenSlo, kSlice, kLongestLookback, Need::Required);
    const auto after = keys.duration(QLatin1String("alertAfter"), KeyReader::Spelling::OpenSlo, 0ms, kLongestLookback);
    const YamlNode* limit = keys.value(QLatin1String("threshold"), Need::Required);
    keys.finish();
    if (kind && QString(*kind).toLower().remove(QLatin1Char('-')).remove(QLatin1Char('_')) != QLatin1String("burnrate")) {
        faults.warning(faults::alertCondition, keys.place(kindKey), { QStringLiteral("kind: ") + *kind });
        return;
    }
    // Why not refused: the specification's own example alerts with lte when something exceeds a limit.
    if (op && *op != QLatin1String("gt") && *op != QLatin1String("gte"))
        faults.warning(faults::alertOperator, keys.place(opKey), { *op });
    if (!limit || !lookback || threshold <= 0)
        return;
    draft.pair.longWindow = draft.pair.shortWindow = *lookback;
    draft.pair.factor = threshold;
    draft.pair.hold = after.value_or(0ms);
}

AlertConditionDraft conditionOf(const YamlNode& spec, const QString& where, FaultList& faults)
{
    KeyReader keys(spec, where, faults);
    AlertConditionDraft draft;
    draft.place = spec.place;
    draft.faults = &faults;
    keys.text(QLatin1String("description"));
    draft.pair.severity = severityOf(keys.text(QLatin1String("severity"), Need::Required).value_or(QString()));
    const QLatin1String key("condition");
    if (const YamlNode* condition = keys.map(key, Need::Required)) {
        KeyReader burn(*condition, keys.path(key), faults);
        readBurn(burn, draft);
    }
    keys.finish();
    return draft;
}

/// An object inside another one: kind, metadata, spec.
const YamlNode* inlineSpec(KeyReader& keys, Metadata& metadata)
{
    keys.text(QLatin1String("apiVersion"));
    keys.text(QLatin1String("kind"));
    if (const YamlNode* map = keys.map(QLatin1String("metadata"))) {
        if (auto found = readMetadata(*map, keys.path(QLatin1String("metadata")), MetadataForm::OpenSlo, keys.faults()))
            metadata = *found;
    }
    return keys.map(QLatin1String("spec"), Need::Required);
}

AlertPolicyDraft policyOf(const YamlNode& spec, const QString& where, FaultList& faults)
{
    KeyReader keys(spec, where, faults);
    AlertPolicyDraft draft;
    draft.faults = &faults;
    draft.place = spec.place;
    keys.text(QLatin1String("description"));
    draft.breaching = keys.boolean(QLatin1String("alertWhenBreaching")).value_or(true);
    keys.boolean(QLatin1String("alertWhenResolved"));
    keys.boolean(QLatin1String("alertWhenNoData"));
    keys.list(QLatin1String("notificationTargets"));
    const QLatin1String key("conditions");
    const YamlNode* list = keys.list(key, Need::Required);
    keys.finish();
    if (list && list->items.empty())
        faults.error(faults::emptyList, list->place, { keys.path(key) });
    for (size_t i = 0; list && i < list->items.size(); ++i) {
        const YamlNode& node = *list->items[i];
        const QString at = keys.path(key) + QStringLiteral("[%1]").arg(i + 1);
        if (!KeyReader::isMap(node, at, faults))
            continue;
        KeyReader item(node, at, faults);
        const QLatin1String ref("conditionRef");
        Metadata metadata;
        if (item.has(ref)) {
            const Place place = item.place(ref);
            draft.refs.push_back({ item.text(ref).value_or(QString()), place });
        } else if (const YamlNode* inner = inlineSpec(item, metadata)) {
            draft.conditions.push_back(conditionOf(*inner, item.path(QLatin1String("spec")), faults));
        }
        item.finish();
    }
    return draft;
}

} // namespace

void readAlertCondition(const Metadata& metadata, const YamlNode& spec, const QString& where, Drafts& drafts, FaultList& faults)
{
    AlertConditionDraft draft = conditionOf(spec, where, faults);
    draft.name = metadata.name;
    draft.place = metadata.namePlace;
    drafts.alertConditions.push_back(std::move(draft));
}

void readAlertPolicy(const Metadata& metadata, const YamlNode& spec, const QString& where, Drafts& drafts, FaultList& faults)
{
    AlertPolicyDraft draft = policyOf(spec, where, faults);
    draft.name = metadata.name;
    draft.place = metadata.namePlace;
    drafts.alertPolicies.push_back(std::move(draft));
}

void readAlertPolicies(KeyReader& keys, SloDraft& draft)
{
    const QLatin1String key("alertPolicies");
    const YamlNode* list = keys.list(key);
    for (size_t i = 0; list && i < list->items.size(); ++i) {
        const YamlNode& node = *list->items[i];
        const QString where = keys.path(key) + QStringLiteral("[%1]").arg(i + 1);
        // Why also a bare name: files of the first v1 drafts list names.
        if (node.kind == YamlNode::Kind::Scalar) {
            draft.alertPolicyRefs.push_back({ node.text, node.place });
            continue;
        }
        if (!KeyReader::isMap(node, where, keys.faults()))
            continue;
        KeyReader item(node, where, keys.faults());
        const QLatin1String ref("alertPolicyRef");
        Metadata metadata;
        if (item.has(ref)) {
            const Place place = item.place(ref);
            draft.alertPolicyRefs.push_back({ item.text(ref).value_or(QString()), place });
        } else if (const YamlNode* spec = inlineSpec(item, metadata)) {
            draft.alertPolicies.push_back(policyOf(*spec, item.path(QLatin1String("spec")), keys.faults()));
        }
        item.finish();
    }
}

} // namespace yagura
