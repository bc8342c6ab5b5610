// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/slolinker.h"

#include "models/config/faultcodes.h"
#include "models/config/sourcereader.h"
#include "models/core/duration.h"

#include <algorithm>

namespace yagura {

namespace {

template <class Draft>
const Draft* named(const std::vector<Draft>& drafts, const QString& name)
{
    const auto it = std::find_if(drafts.begin(), drafts.end(), [&name](const Draft& draft) { return draft.name == name; });
    return it == drafts.end() ? nullptr : &*it;
}

template <class Draft>
QString nameLike(const std::vector<Draft>& drafts, const QString& name)
{
    QStringList names;
    for (const Draft& draft : drafts)
        names.append(draft.name);
    return mostAlike(name, names);
}

QString partName(const ObjectiveDraft& objective, size_t index)
{
    return objective.displayName.isEmpty() ? QString::number(index + 1) : objective.displayName;
}

/// The mean of what the parts promise, by weight, rounded down.
Target meanTarget(const std::vector<ObjectiveDraft>& parts)
{
    double sum = 0;
    double weights = 0;
    for (const ObjectiveDraft& part : parts) {
        sum += part.weight * static_cast<double>(part.target.percent.nano());
        weights += part.weight;
    }
    return { Decimal::fromNano(static_cast<qint64>(sum / weights)) };
}

} // namespace

SloLinker::SloLinker(ConfigurationParts& parts)
    : m_parts(parts)
    , m_configuration(parts.configuration)
{
}

void SloLinker::link(const SloDraft& draft)
{
    if (draft.windows.empty() || draft.objectives.empty())
        return;
    const SloSpec common = commonOf(draft);
    const bool isComposite = draft.format == SpecFormat::OpenSlo
        && std::any_of(draft.objectives.begin(), draft.objectives.end(), [](const ObjectiveDraft& o) { return o.hasIndicator(); });
    if (isComposite)
        return linkComposite(draft, common);
    for (size_t i = 0; i < draft.objectives.size(); ++i) {
        const ObjectiveDraft& objective = draft.objectives[i];
        SloSpec spec = common;
        if (draft.objectives.size() > 1)
            spec.id.value += QLatin1Char('/') + partName(objective, i);
        if (spec.displayName.isEmpty() && !objective.displayName.isEmpty())
            spec.displayName = LocalizedText::plain(objective.displayName);
        if (takeIndicator(draft, objective, spec))
            append(draft, objective.place, std::move(spec));
    }
}

void SloLinker::linkComposite(const SloDraft& draft, const SloSpec& common)
{
    SloSpec whole = common;
    std::vector<SloSpec> parts;
    for (size_t i = 0; i < draft.objectives.size(); ++i) {
        const ObjectiveDraft& objective = draft.objectives[i];
        SloSpec spec = common;
        spec.id.value += QLatin1Char('/') + partName(objective, i);
        spec.displayName = LocalizedText::plain(partName(objective, i));
        spec.ownPairs.clear();
        if (!objective.hasIndicator()) {
            draft.faults->error(faults::missingKey, objective.place, { QStringLiteral("indicator"), QStringLiteral("spec.objectives") });
            return;
        }
        if (!takeIndicator(draft, objective, spec))
            return;
        whole.parts.push_back({ spec.id, objective.weight });
        parts.push_back(std::move(spec));
    }
    whole.source = parts.front().source;
    whole.sliceTarget = parts.front().sliceTarget;
    whole.sliceWindow = parts.front().sliceWindow;
    whole.target = draft.compositeTarget.value_or(meanTarget(draft.objectives));
    const bool differ = std::any_of(parts.begin(), parts.end(), [&parts](const SloSpec& p) { return p.target != parts.front().target; });
    if (differ && !draft.compositeTarget)
        draft.faults->warning(faults::compositeTargets, draft.objectives.front().place, { whole.target.percent.toString() });
    append(draft, draft.place, std::move(whole));
    for (size_t i = 0; i < parts.size(); ++i)
        append(draft, draft.objectives[i].place, std::move(parts[i]));
}

SloSpec SloLinker::commonOf(const SloDraft& draft) const
{
    SloSpec spec;
    spec.id = { draft.name };
    spec.service = { draft.service };
    if (!draft.displayName.isEmpty())
        spec.displayName = LocalizedText::plain(draft.displayName);
    spec.description = draft.description;
    spec.method = draft.method;
    spec.windows = draft.windows;
    spec.labels = draft.labels;
    spec.format = draft.format;
    spec.file = draft.faults->file();
    spec.line = draft.place.line;
    const BurnPreset own = draft.format == SpecFormat::Sloth ? BurnPreset::Sloth
        : draft.format == SpecFormat::Pyrra                  ? BurnPreset::Pyrra
                                                             : BurnPreset::Google;
    spec.burn = draft.burn.value_or(own);
    spec.ownPairs = pairsOf(draft);
    if (draft.format == SpecFormat::Sloth)
        takeSlothPeriod(draft, spec);
    return spec;
}

bool SloLinker::takeIndicator(const SloDraft& draft, const ObjectiveDraft& objective, SloSpec& spec)
{
    const IndicatorDraft* indicator = indicatorOf(draft, objective.hasIndicator() ? &objective : nullptr);
    if (!indicator)
        return false;
    spec.target = objective.target;
    spec.sliceTarget = objective.sliceTarget;
    spec.sliceWindow = objective.sliceWindow;
    spec.indicator = indicator->indicator;
    if (spec.indicator.grouping.isEmpty())
        spec.indicator.grouping = draft.grouping;
    spec.source = sourceOf(*indicator);
    if (spec.indicator.kind == Indicator::Kind::Threshold) {
        spec.indicator.op = objective.op.value_or(spec.indicator.op);
        spec.indicator.value = objective.value.value_or(spec.indicator.value);
        const bool isWhole = draft.format == SpecFormat::Preset || (objective.op && objective.value);
        if (!isWhole)
            draft.faults->error(faults::missingKey, objective.place,
                { objective.op ? QStringLiteral("value") : QStringLiteral("op"), QStringLiteral("spec.objectives") });
        return isWhole;
    }
    // Official examples carry op on ratio objectives although the official checker refuses it: say it and go on.
    if (objective.op)
        draft.faults->warning(faults::opOnRatio, objective.opPlace, { QStringLiteral("op") });
    if (objective.value)
        draft.faults->warning(faults::opOnRatio, objective.valuePlace, { QStringLiteral("value") });
    return true;
}

void SloLinker::append(const SloDraft& draft, Place place, SloSpec spec)
{
    const auto& slos = m_configuration.slos;
    if (std::any_of(slos.begin(), slos.end(), [&spec](const SloSpec& s) { return s.id == spec.id; })) {
        draft.faults->error(
            faults::duplicateId, place, { QStringLiteral("SLO"), spec.id.value, QStringLiteral("%1:%2").arg(spec.file).arg(spec.line) });
    } else {
        checkBurn(spec, place, *draft.faults);
        m_configuration.slos.push_back(std::move(spec));
    }
}

/// What a file states itself is refused; a preset that does not suit the objective is only told.
void SloLinker::checkBurn(const SloSpec& spec, Place place, FaultList& faults)
{
    const bool isOwn = !spec.ownPairs.empty() && spec.format != SpecFormat::Sloth;
    const auto tell = [&](QLatin1String code, const QStringList& arguments) {
        if (isOwn)
            faults.error(code, place, arguments);
        else
            faults.warning(code, place, arguments);
    };
    // A share written where percent belongs is told already, and would make every pair look wrong.
    constexpr qint64 onePercent = 1'000'000'000;
    if (spec.target.percent.nano() <= onePercent)
        return;
    std::vector<BurnRefusal> told;
    for (const BurnCheck& check : checkBurnPairs(burnPairsOf(spec), spec.target, std::nullopt)) {
        for (const BurnRefusal refusal : check.refusals) {
            // The pairs come from the steepest to the mildest: the first of a kind says it for all.
            if (std::find(told.begin(), told.end(), refusal) != told.end())
                continue;
            told.push_back(refusal);
            if (refusal == BurnRefusal::CanNeverFire)
                tell(faults::burnNeverFires,
                    { QString::number(check.pair.factor), QString::number(check.highestRate), QString::number(check.nearest.factor) });
            else
                tell(faults::burnRangeZero, { toPrometheusDuration(check.pair.longWindow), spec.window().name() });
        }
    }
}

const IndicatorDraft* SloLinker::indicatorOf(const SloDraft& draft, const ObjectiveDraft* objective) const
{
    const auto& inlined = objective ? objective->indicator : draft.indicator;
    const QString& ref = objective ? objective->indicatorRef : draft.indicatorRef;
    if (inlined)
        return &*inlined;
    if (ref.isEmpty())
        return nullptr;
    const auto& all = m_parts.drafts.indicators;
    const IndicatorDraft* found = named(all, ref);
    if (!found && !m_parts.objectivesBroken)
        draft.faults->error(faults::unknownIndicator, objective ? objective->refPlace : draft.refPlace, { ref, nameLike(all, ref) });
    return found;
}

QStringList SloLinker::sourceNames() const
{
    QStringList names;
    for (const SourceConfig& source : m_configuration.sources)
        names.append(source.name.value);
    return names;
}

/// The source that one query names, checked. Empty: none named, or a fault was told.
SourceName SloLinker::namedSource(const MetricDraft& metric, FaultList& faults)
{
    if (metric.source.isEmpty())
        return {};
    const SourceConfig* source = m_configuration.source({ metric.source });
    if (source && source->kind == SourceKind::Prometheus)
        return source->name;
    m_sourceFault = true;
    if (m_parts.sourcesBroken)
        return {};
    if (source)
        faults.error(faults::wrongSourceKind, metric.sourcePlace,
            { metric.source, sourceKindName(source->kind), sourceKindName(SourceKind::Prometheus) });
    else if (named(m_parts.drafts.dataSources, metric.source))
        faults.error(faults::unboundDataSource, metric.sourcePlace, { metric.source });
    else
        faults.error(faults::unknownSource, metric.sourcePlace, { metric.source, mostAlike(metric.source, sourceNames()) });
    return {};
}

SourceName SloLinker::sourceOf(const IndicatorDraft& indicator)
{
    m_sourceFault = false;
    const SourceName part = namedSource(indicator.part, *indicator.faults);
    const SourceName total = namedSource(indicator.total, *indicator.faults);
    if (m_sourceFault)
        return {};
    if (!part.isEmpty() && !total.isEmpty() && part != total) {
        indicator.faults->error(faults::twoSources, indicator.total.sourcePlace, { part.value, total.value });
        return {};
    }
    if (!part.isEmpty() || !total.isEmpty())
        return part.isEmpty() ? total : part;
    QStringList metrics;
    for (const SourceConfig& source : m_configuration.sources) {
        if (source.kind == SourceKind::Prometheus)
            metrics.append(source.name.value);
    }
    if (metrics.size() == 1)
        return { metrics.front() };
    if (m_parts.sourcesBroken)
        return {};
    if (metrics.isEmpty())
        indicator.faults->error(faults::noMetricsSource, indicator.part.place);
    else
        indicator.faults->error(faults::severalMetricsSources, indicator.part.place, { metrics.join(QStringLiteral(", ")) });
    return {};
}

/// Several policies mean or, several conditions of one mean and: two of the same rate are a long and a short window.
std::optional<BurnPair> SloLinker::pairOf(const AlertPolicyDraft& policy, const SloDraft& draft) const
{
    std::vector<BurnPair> pairs;
    for (const AlertConditionDraft& condition : policy.conditions)
        pairs.push_back(condition.pair);
    const auto& all = m_parts.drafts.alertConditions;
    for (const Reference& ref : policy.refs) {
        if (const AlertConditionDraft* condition = named(all, ref.name))
            pairs.push_back(condition->pair);
        else if (!m_parts.objectivesBroken)
            policy.faults->error(faults::unknownObject, ref.place, { QStringLiteral("AlertCondition"), ref.name, nameLike(all, ref.name) });
    }
    std::erase_if(pairs, [](const BurnPair& pair) { return pair.factor <= 0; });
    if (!policy.breaching || pairs.empty())
        return std::nullopt;
    if (pairs.size() == 1)
        return pairs.front();
    if (pairs.size() > 2 || pairs.front().factor != pairs.back().factor) {
        draft.faults->warning(faults::alertConditionCount, draft.place, { QString::number(pairs.size()) });
        return std::nullopt;
    }
    BurnPair pair = pairs.front();
    pair.longWindow = std::max(pairs.front().longWindow, pairs.back().longWindow);
    pair.shortWindow = std::min(pairs.front().longWindow, pairs.back().longWindow);
    return pair;
}

std::vector<BurnPair> SloLinker::pairsOf(const SloDraft& draft) const
{
    std::vector<BurnPair> pairs;
    const auto add = [&](const AlertPolicyDraft& policy) {
        if (const auto pair = pairOf(policy, draft))
            pairs.push_back(*pair);
    };
    for (const AlertPolicyDraft& policy : draft.alertPolicies)
        add(policy);
    const auto& all = m_parts.drafts.alertPolicies;
    for (const Reference& ref : draft.alertPolicyRefs) {
        if (const AlertPolicyDraft* policy = named(all, ref.name))
            add(*policy);
        else if (!m_parts.objectivesBroken)
            draft.faults->error(faults::unknownObject, ref.place, { QStringLiteral("AlertPolicy"), ref.name, nameLike(all, ref.name) });
    }
    return pairs;
}

/// Sloth files name no period: it is a flag of Sloth's, 30 days by default. A single catalogue of another period says which flag it was.
void SloLinker::takeSlothPeriod(const SloDraft& draft, SloSpec& spec) const
{
    const auto& catalogues = m_parts.drafts.alertWindows;
    const auto same = std::find_if(catalogues.begin(), catalogues.end(),
        [&spec](const AlertWindowsDraft& windows) { return windows.period == spec.windows.front().length; });
    const AlertWindowsDraft* chosen = same != catalogues.end() ? &*same : catalogues.size() == 1 ? &catalogues.front() : nullptr;
    if (chosen)
        spec.windows.front().length = chosen->period;
    const Millis period = spec.windows.front().length;
    std::vector<BurnPair> pairs = chosen ? burnPairs(chosen->shares, period) : burnPairs(BurnPreset::Sloth, period);
    const size_t before = pairs.size();
    std::erase_if(pairs, [&draft](const BurnPair& pair) {
        return std::find(draft.silenced.begin(), draft.silenced.end(), pair.severity) != draft.silenced.end();
    });
    if (!pairs.empty() && (chosen || pairs.size() < before))
        spec.ownPairs = std::move(pairs);
}

} // namespace yagura
