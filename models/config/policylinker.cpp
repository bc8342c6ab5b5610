// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configurationlinker.h"
#include "models/config/faultcodes.h"

#include <algorithm>

namespace yagura {

namespace {

class PolicyLinker
{
public:
    explicit PolicyLinker(ConfigurationParts& parts)
        : m_parts(parts)
        , m_slos(parts.configuration.slos)
    {
        for (const SloSpec& slo : m_slos)
            m_sloNames.append(slo.id.value);
        for (const ServiceConfig& service : parts.configuration.services)
            m_serviceNames.append(service.info.id.value);
    }

    void run()
    {
        for (const CorrectionDraft& draft : m_parts.drafts.corrections)
            linkCorrection(draft);
        for (const PolicyDraft& draft : m_parts.drafts.policies)
            checkReferences(draft.slos, draft.services, *draft.faults);
        checkDefaults();
        for (const SloDraft& draft : m_parts.drafts.slos)
            checkPolicyName(draft);
        for (SloSpec& slo : m_slos)
            slo.policy = policyOf(slo);
    }

private:
    void checkReferences(const std::vector<Reference>& slos, const std::vector<Reference>& services, FaultList& faults) const
    {
        for (const Reference& ref : slos) {
            if (!names(ref, m_sloNames) && !m_parts.objectivesBroken)
                faults.error(faults::unknownSlo, ref.place, { ref.name, mostAlike(ref.name, m_sloNames) });
        }
        for (const Reference& ref : services) {
            if (!m_serviceNames.contains(ref.name) && !m_parts.servicesBroken && !m_parts.objectivesBroken)
                faults.error(faults::unknownService, ref.place, { ref.name, mostAlike(ref.name, m_serviceNames) });
        }
    }

    /// An id, or the name of an SLO with several objectives, which means them all.
    static bool covers(const Reference& ref, const QString& id) { return id == ref.name || id.startsWith(ref.name + QLatin1Char('/')); }
    static bool names(const Reference& ref, const QStringList& ids)
    {
        return std::any_of(ids.begin(), ids.end(), [&ref](const QString& id) { return covers(ref, id); });
    }
    static bool covers(const std::vector<Reference>& slos, const SloSpec& slo)
    {
        return std::any_of(slos.begin(), slos.end(), [&slo](const Reference& ref) { return covers(ref, slo.id.value); });
    }
    static bool holds(const std::vector<Reference>& services, const SloSpec& slo)
    {
        return std::any_of(services.begin(), services.end(), [&slo](const Reference& ref) { return ref.name == slo.service.value; });
    }

    void linkCorrection(const CorrectionDraft& draft)
    {
        checkReferences(draft.slos, draft.services, *draft.faults);
        Correction correction = draft.correction;
        for (const Reference& ref : draft.services)
            correction.services.push_back({ ref.name });
        const bool isForAll = draft.slos.empty() && draft.services.empty();
        for (const SloSpec& slo : m_slos) {
            if (covers(draft.slos, slo))
                correction.slos.push_back(slo.id);
        }
        for (SloSpec& slo : m_slos) {
            if (isForAll || covers(draft.slos, slo) || holds(draft.services, slo))
                slo.corrections.push_back(correction);
        }
        m_parts.configuration.corrections.push_back(std::move(correction));
    }

    void checkDefaults() const
    {
        const PolicyDraft* first = nullptr;
        for (const PolicyDraft& draft : m_parts.drafts.policies) {
            if (!draft.isDefault)
                continue;
            if (first)
                draft.faults->error(faults::secondDefaultPolicy, draft.place, { draft.name, first->name });
            else
                first = &draft;
        }
    }

    const PolicyDraft* policyNamed(const QString& name) const
    {
        const auto& all = m_parts.drafts.policies;
        const auto it = std::find_if(all.begin(), all.end(), [&name](const PolicyDraft& p) { return p.name == name; });
        return it == all.end() ? nullptr : &*it;
    }

    void checkPolicyName(const SloDraft& draft)
    {
        const QString& name = draft.policy.name;
        if (name.isEmpty())
            return;
        m_named.insert(draft.name, name);
        if (name == QLatin1String("none") || policyNamed(name) || m_parts.objectivesBroken)
            return;
        QStringList known;
        for (const PolicyDraft& policy : m_parts.drafts.policies)
            known.append(policy.name);
        draft.faults->error(faults::unknownObject, draft.policy.place, { QStringLiteral("BudgetPolicy"), name, mostAlike(name, known) });
    }

    std::optional<BudgetPolicy> policyOf(const SloSpec& slo) const
    {
        const QString name = m_named.value(slo.id.value, m_named.value(slo.id.value.section(QLatin1Char('/'), 0, 0)));
        if (name == QLatin1String("none"))
            return std::nullopt;
        if (const PolicyDraft* own = policyNamed(name))
            return own->policy;
        const auto& all = m_parts.drafts.policies;
        const auto first = [&all](const auto& fits) {
            const auto it = std::find_if(all.begin(), all.end(), fits);
            return it == all.end() ? nullptr : &*it;
        };
        const PolicyDraft* chosen = first([&slo](const PolicyDraft& p) { return covers(p.slos, slo); });
        if (!chosen)
            chosen = first([&slo](const PolicyDraft& p) { return holds(p.services, slo); });
        if (!chosen)
            chosen = first([](const PolicyDraft& p) { return p.isDefault; });
        return chosen ? chosen->policy : defaultBudgetPolicy();
    }

    ConfigurationParts& m_parts;
    std::vector<SloSpec>& m_slos;
    QStringList m_sloNames;
    QStringList m_serviceNames;
    QMap<QString, QString> m_named; ///< policy by SLO
};

} // namespace

void linkPolicies(ConfigurationParts& parts) { PolicyLinker(parts).run(); }

} // namespace yagura
