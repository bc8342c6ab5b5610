// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configurationlinker.h"

#include "models/config/faultcodes.h"
#include "models/config/sourcereader.h"

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
        dropRepeated(m_parts.drafts.indicators, QStringLiteral("SLI"));
        dropRepeated(m_parts.drafts.slos, QStringLiteral("SLO"));
        dropRepeated(m_parts.drafts.services, QStringLiteral("Service"));
        dropRepeated(m_parts.drafts.dataSources, QStringLiteral("DataSource"));
        declareServices();
        for (const SloDraft& draft : m_parts.drafts.slos)
            linkSlo(draft);
        for (const ServiceDraft& draft : m_parts.services)
            linkDeploy(draft);
        if (m_parts.drafts.slos.empty() && !m_main.hasErrors())
            m_main.warning(faults::noObjectives, {});
    }

private:
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

    const IndicatorDraft* indicatorOf(const SloDraft& draft) const
    {
        if (draft.indicator)
            return &*draft.indicator;
        if (draft.indicatorRef.isEmpty())
            return nullptr;
        const auto& all = m_parts.drafts.indicators;
        const auto it = std::find_if(all.begin(), all.end(), [&draft](const IndicatorDraft& i) { return i.name == draft.indicatorRef; });
        if (it != all.end())
            return &*it;
        if (m_parts.objectivesBroken)
            return nullptr;
        QStringList names;
        for (const IndicatorDraft& indicator : all)
            names.append(indicator.name);
        draft.faults->error(faults::unknownIndicator, draft.refPlace, { draft.indicatorRef, mostAlike(draft.indicatorRef, names) });
        return nullptr;
    }

    /// The source that one query names, checked. Empty: none named, or a fault was told.
    SourceName namedSource(const MetricDraft& metric, FaultList& faults)
    {
        if (metric.source.isEmpty())
            return {};
        const SourceConfig* source = m_configuration.source({ metric.source });
        if (source && source->kind == SourceKind::Prometheus)
            return source->name;
        m_sourceFault = true;
        if (m_parts.sourcesBroken)
            return {};
        const auto& known = m_parts.drafts.dataSources;
        const bool isDataSource
            = std::any_of(known.begin(), known.end(), [&metric](const NamedDraft& d) { return d.name == metric.source; });
        if (source)
            faults.error(faults::wrongSourceKind, metric.sourcePlace,
                { metric.source, sourceKindName(source->kind), sourceKindName(SourceKind::Prometheus) });
        else if (isDataSource)
            faults.error(faults::unboundDataSource, metric.sourcePlace, { metric.source });
        else
            faults.error(faults::unknownSource, metric.sourcePlace, { metric.source, mostAlike(metric.source, sourceNames()) });
        return {};
    }

    SourceName sourceOf(const IndicatorDraft& indicator)
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

    void linkService(const SloDraft& draft)
    {
        if (draft.service.isEmpty() || serviceNames().contains(draft.service))
            return;
        if (!m_parts.servicesBroken)
            draft.faults->warning(faults::impliedService, draft.servicePlace, { draft.service, mostAlike(draft.service, m_declared) });
        addService(draft.service, {});
    }

    void linkSlo(const SloDraft& draft)
    {
        linkService(draft);
        const IndicatorDraft* indicator = indicatorOf(draft);
        if (!indicator)
            return;
        const SourceName source = sourceOf(*indicator);
        if (draft.windows.empty())
            return;
        for (size_t i = 0; i < draft.objectives.size(); ++i) {
            const ObjectiveDraft& objective = draft.objectives[i];
            SloSpec spec;
            spec.id = { draft.name };
            if (draft.objectives.size() > 1)
                spec.id.value += QLatin1Char('/') + (objective.displayName.isEmpty() ? QString::number(i + 1) : objective.displayName);
            spec.service = { draft.service };
            const QString& title = draft.displayName.isEmpty() ? objective.displayName : draft.displayName;
            if (!title.isEmpty())
                spec.displayName = LocalizedText::plain(title);
            spec.description = draft.description;
            spec.target = objective.target;
            spec.method = draft.method;
            spec.sliceTarget = objective.sliceTarget;
            spec.sliceWindow = objective.sliceWindow;
            spec.windows = draft.windows;
            spec.indicator = indicator->indicator;
            spec.source = source;
            spec.file = draft.faults->file();
            spec.line = draft.place.line;
            const auto& slos = m_configuration.slos;
            if (std::any_of(slos.begin(), slos.end(), [&spec](const SloSpec& s) { return s.id == spec.id; }))
                draft.faults->error(faults::duplicateId, objective.place,
                    { QStringLiteral("SLO"), spec.id.value, QStringLiteral("%1:%2").arg(spec.file).arg(spec.line) });
            else
                m_configuration.slos.push_back(std::move(spec));
        }
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
