// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configurationlinker.h"

#include "models/config/faultcodes.h"
#include "models/config/slolinker.h"
#include "models/config/sourcereader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yagura {

namespace {

class Linker
{
public:
    Linker(ConfigurationParts& parts, FaultList& mainFaults)
        : m_parts(parts)
        , m_configuration(parts.configuration)
        , m_main(mainFaults)
    {
    }

    void run()
    {
        nameBySpace(m_parts.drafts.slos);
        dropRepeated(m_parts.drafts.indicators, QStringLiteral("SLI"));
        dropRepeated(m_parts.drafts.slos, QStringLiteral("SLO"));
        dropRepeated(m_parts.drafts.services, QStringLiteral("Service"));
        dropRepeated(m_parts.drafts.dataSources, QStringLiteral("DataSource"));
        dropRepeated(m_parts.drafts.alertPolicies, QStringLiteral("AlertPolicy"));
        dropRepeated(m_parts.drafts.alertConditions, QStringLiteral("AlertCondition"));
        dropRepeated(m_parts.drafts.alertWindows, QStringLiteral("AlertWindows"));
        dropRepeated(m_parts.drafts.corrections, QStringLiteral("Correction"));
        dropRepeated(m_parts.drafts.policies, QStringLiteral("BudgetPolicy"));
        declareServices();
        SloLinker slos(m_parts);
        for (const SloDraft& draft : m_parts.drafts.slos) {
            linkService(draft);
            slos.link(draft);
        }
        linkPolicies(m_parts);
        for (const ServiceDraft& draft : m_parts.services)
            linkDeploy(draft);
        if (m_parts.drafts.slos.empty() && !m_main.hasErrors())
            m_main.warning(faults::noObjectives, {});
    }

private:
    /// A cluster has room for one name in every namespace. Whoever shares theirs is told apart by it, whichever file is read first.
    static void nameBySpace(std::vector<SloDraft>& drafts)
    {
        QHash<QString, QSet<QString>> spaces;
        for (const SloDraft& draft : drafts)
            spaces[draft.name].insert(draft.space);
        for (SloDraft& draft : drafts) {
            if (!draft.space.isEmpty() && spaces.value(draft.name).size() > 1)
                draft.name = draft.space + QLatin1Char('/') + draft.name;
        }
    }

    template <class Draft>
    void dropRepeated(std::vector<Draft>& drafts, const QString& kind)
    {
        std::vector<Draft> kept;
        for (Draft& draft : drafts) {
            const auto same = std::find_if(kept.begin(), kept.end(), [&draft](const Draft& other) { return other.name == draft.name; });
            if (same == kept.end())
                kept.push_back(std::move(draft));
            else
                draft.faults->error(faults::duplicateId, draft.place,
                    { kind, draft.name, QStringLiteral("%1:%2").arg(same->faults->file()).arg(same->place.line) });
        }
        drafts = std::move(kept);
    }

    QStringList serviceNames() const
    {
        QStringList names;
        for (const ServiceConfig& service : m_configuration.services)
            names.append(service.info.id.value);
        return names;
    }
    QStringList sourceNames() const
    {
        QStringList names;
        for (const SourceConfig& source : m_configuration.sources)
            names.append(source.name.value);
        return names;
    }

    void addService(const QString& id, const QString& displayName)
    {
        ServiceConfig service;
        service.info.id = { id };
        if (!displayName.isEmpty())
            service.info.name = LocalizedText::plain(displayName);
        m_configuration.services.push_back(std::move(service));
    }

    void declareServices()
    {
        for (const ServiceDraft& draft : m_parts.services)
            m_configuration.services.push_back(draft.config);
        for (const NamedDraft& service : m_parts.drafts.services) {
            if (!serviceNames().contains(service.name))
                addService(service.name, service.displayName);
        }
        m_declared = serviceNames();
    }

    void linkService(const SloDraft& draft)
    {
        if (draft.service.isEmpty() || serviceNames().contains(draft.service))
            return;
        if (!m_parts.servicesBroken)
            draft.faults->warning(faults::impliedService, draft.servicePlace, { draft.service, mostAlike(draft.service, m_declared) });
        addService(draft.service, {});
    }

    void linkDeploy(const ServiceDraft& draft)
    {
        if (!draft.config.deploy)
            return;
        const DeployTarget& target = *draft.config.deploy;
        const SourceConfig* source = m_configuration.source(target.source);
        if (m_parts.sourcesBroken || target.source.isEmpty())
            source = nullptr;
        else if (!source)
            m_main.error(faults::unknownSource, draft.sourcePlace, { target.source.value, mostAlike(target.source.value, sourceNames()) });
        else if (source && source->kind != SourceKind::Rundeck)
            m_main.error(faults::wrongSourceKind, draft.sourcePlace,
                { target.source.value, sourceKindName(source->kind), sourceKindName(SourceKind::Rundeck) });
        if (target.verifySlo.isEmpty())
            return;
        const auto& slos = m_configuration.slos;
        const auto slo = std::find_if(slos.begin(), slos.end(), [&target](const SloSpec& s) { return s.id == target.verifySlo; });
        if (slo == slos.end()) {
            if (!m_parts.objectivesBroken)
                tellUnknownSlo(draft);
        } else if (slo->service != draft.config.info.id) {
            m_main.warning(faults::otherServicesSlo, draft.verifySloPlace, { slo->id.value, slo->service.value });
        }
    }

    void tellUnknownSlo(const ServiceDraft& draft)
    {
        const QString& id = draft.config.deploy->verifySlo.value;
        QStringList names;
        for (const SloSpec& slo : m_configuration.slos)
            names.append(slo.id.value);
        m_main.error(faults::unknownSlo, draft.verifySloPlace, { id, mostAlike(id, names) });
    }

    ConfigurationParts& m_parts;
    Configuration& m_configuration;
    FaultList& m_main;
    QStringList m_declared;
    bool m_sourceFault = false;
};

} // namespace

void linkConfiguration(ConfigurationParts& parts, FaultList& mainFaults) { Linker(parts, mainFaults).run(); }

} // namespace yagura
