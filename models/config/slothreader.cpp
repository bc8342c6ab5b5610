// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/indicatorreader.h"
#include "models/config/objectsreader.h"
#include "models/core/duration.h"

#include <cmath>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using Unknown = KeyReader::Unknown;

constexpr auto kSlothPeriod = std::chrono::hours(30 * 24);

/// The same keys in the two spellings of Sloth: its own file and the Kubernetes resource.
struct SlothWords
{
    QLatin1String errorQuery, totalQuery, errorRatioQuery, pageAlert, ticketAlert, sloPlugins;
};
const SlothWords kFileWords { QLatin1String("error_query"), QLatin1String("total_query"), QLatin1String("error_ratio_query"),
    QLatin1String("page_alert"), QLatin1String("ticket_alert"), QLatin1String("slo_plugins") };
const SlothWords kResourceWords { QLatin1String("errorQuery"), QLatin1String("totalQuery"), QLatin1String("errorRatioQuery"),
    QLatin1String("pageAlert"), QLatin1String("ticketAlert"), QLatin1String("sloPlugins") };

/// Reads the service and its SLOs. Sloth itself lets unknown keys pass, so they are told as warnings.
class SlothReader
{
public:
    SlothReader(const SlothWords& words, Drafts& drafts, FaultList& faults)
        : m_words(words)
        , m_drafts(drafts)
        , m_faults(faults)
    {
    }

    void read(KeyReader& keys, const Metadata& metadata)
    {
        m_metadata = metadata;
        m_service = keys.text(QLatin1String("service"), Need::Required).value_or(QString());
        m_servicePlace = keys.place(QLatin1String("service"));
        if (!m_service.isEmpty() && !isName(m_service))
            m_faults.error(faults::badId, m_servicePlace, { keys.path(QLatin1String("service")), m_service });
        m_labels = keys.texts(QLatin1String("labels"));
        keys.map(m_words.sloPlugins);
        const QLatin1String key("slos");
        const YamlNode* list = keys.list(key, Need::Required);
        if (list && list->items.empty())
            m_faults.error(faults::emptyList, list->place, { keys.path(key) });
        for (size_t i = 0; list && i < list->items.size(); ++i) {
            const QString where = keys.path(key) + QStringLiteral("[%1]").arg(i + 1);
            if (KeyReader::isMap(*list->items[i], where, m_faults))
                readSlo(*list->items[i], where);
        }
    }

private:
    void readSlo(const YamlNode& node, const QString& where)
    {
        KeyReader keys(node, where, m_faults);
        SloDraft draft;
        const QLatin1String nameKey("name");
        const QString name = keys.text(nameKey, Need::Required).value_or(QString());
        if (!name.isEmpty() && !isName(name))
            m_faults.error(faults::badId, keys.place(nameKey), { keys.path(nameKey), name });
        draft.description = keys.text(QLatin1String("description")).value_or(QString());
        draft.windows = { { Window::Kind::Rolling, kSlothPeriod, {} } };
        takeMetadata(m_metadata, draft, m_faults);
        draft.name = m_service + QLatin1Char('-') + name;
        draft.displayName = name;
        draft.place = keys.place(nameKey);
        draft.service = m_service;
        draft.servicePlace = m_servicePlace;
        draft.format = SpecFormat::Sloth;
        draft.labels = m_labels;
        draft.labels.insert(keys.texts(QLatin1String("labels")));
        const auto target = readPercent(keys, QLatin1String("objective"));
        const bool hasIndicator = readIndicator(keys, draft);
        readAlerting(keys, draft);
        keys.skip(QLatin1String("plugins"));
        keys.finish(Unknown::Warning);
        if (!target || !hasIndicator || name.isEmpty())
            return;
        ObjectiveDraft objective;
        objective.target = *target;
        objective.place = node.place;
        draft.objectives.push_back(std::move(objective));
        m_drafts.slos.push_back(std::move(draft));
    }

    bool readIndicator(KeyReader& outer, SloDraft& draft)
    {
        const QLatin1String sliKey("sli");
        const YamlNode* sli = outer.map(sliKey, Need::Required);
        if (!sli)
            return false;
        KeyReader keys(*sli, outer.path(sliKey), m_faults);
        const YamlNode* events = keys.map(QLatin1String("events"));
        const YamlNode* raw = keys.map(QLatin1String("raw"));
        const YamlNode* plugin = keys.map(QLatin1String("plugin"));
        keys.finish(Unknown::Warning);
        if (plugin) {
            const YamlNode* id = plugin->value(QLatin1String("id"));
            m_faults.warning(faults::pluginIndicator, keys.keyPlace(QStringLiteral("plugin")), { id ? id->text : QString() });
            return false;
        }
        if (events && raw) {
            m_faults.error(faults::oneOfBoth, keys.laterKey(QStringLiteral("events"), QStringLiteral("raw")),
                { QStringLiteral("events"), QStringLiteral("raw") });
            return false;
        }
        if (events)
            readEvents(*events, keys.path(QLatin1String("events")), draft);
        else if (raw)
            readRaw(*raw, keys.path(QLatin1String("raw")), draft);
        else if (!keys.has(QLatin1String("events")) && !keys.has(QLatin1String("raw")) && !keys.has(QLatin1String("plugin")))
            m_faults.error(faults::oneOfMissing, keys.start(), { QStringLiteral("events"), QStringLiteral("raw") });
        return draft.indicator.has_value();
    }

    std::optional<MetricDraft> query(KeyReader& keys, QLatin1String key)
    {
        const YamlNode* node = keys.value(key, Need::Required);
        if (!node || !scalarText(*node, keys.path(key), m_faults))
            return std::nullopt;
        auto draft = readQuery(*node, m_faults);
        if (draft && !draft->isTemplate)
            m_faults.warning(faults::templateMissing, node->place, { key });
        return draft;
    }

    void readEvents(const YamlNode& map, const QString& where, SloDraft& draft)
    {
        KeyReader keys(map, where, m_faults);
        const auto error = query(keys, m_words.errorQuery);
        const auto total = query(keys, m_words.totalQuery);
        keys.finish(Unknown::Warning);
        if (!error || !total)
            return;
        draft.indicator = ratioIndicator(*error, *total, Indicator::Kind::BadTotal, false, m_faults);
    }

    void readRaw(const YamlNode& map, const QString& where, SloDraft& draft)
    {
        KeyReader keys(map, where, m_faults);
        const auto ratio = query(keys, m_words.errorRatioQuery);
        keys.finish(Unknown::Warning);
        if (!ratio)
            return;
        IndicatorDraft indicator;
        indicator.faults = &m_faults;
        indicator.place = map.place;
        indicator.part = *ratio;
        indicator.indicator.kind = Indicator::Kind::RawRatio;
        indicator.indicator.counter = false;
        indicator.indicator.part = ratio->query;
        indicator.indicator.rawIsFailure = true;
        draft.indicator = std::move(indicator);
    }

    void readAlerting(KeyReader& outer, SloDraft& draft)
    {
        const QLatin1String key("alerting");
        const YamlNode* map = outer.map(key);
        if (!map)
            return;
        KeyReader keys(*map, outer.path(key), m_faults);
        keys.text(QLatin1String("name"));
        keys.map(QLatin1String("labels"));
        keys.map(QLatin1String("annotations"));
        for (const auto& [word, severity] :
            { std::pair(m_words.pageAlert, AlertSeverity::Page), std::pair(m_words.ticketAlert, AlertSeverity::Ticket) }) {
            const YamlNode* alert = keys.map(word);
            if (!alert)
                continue;
            KeyReader inner(*alert, keys.path(word), m_faults);
            if (inner.boolean(QLatin1String("disable")).value_or(false))
                draft.silenced.push_back(severity);
            inner.map(QLatin1String("labels"));
            inner.map(QLatin1String("annotations"));
            inner.finish(Unknown::Warning);
        }
        keys.finish(Unknown::Warning);
    }

    const SlothWords& m_words;
    Drafts& m_drafts;
    FaultList& m_faults;
    Metadata m_metadata;
    QString m_service;
    Place m_servicePlace;
    QMap<QString, QString> m_labels;
};

void readShares(KeyReader& outer, QLatin1String key, AlertSeverity severity, AlertWindowsDraft& draft)
{
    const YamlNode* map = outer.map(key, Need::Required);
    if (!map)
        return;
    KeyReader keys(*map, outer.path(key), outer.faults());
    for (const QLatin1String speed : { QLatin1String("quick"), QLatin1String("slow") }) {
        const YamlNode* node = keys.map(speed, Need::Required);
        if (!node)
            continue;
        KeyReader pair(*node, keys.path(speed), outer.faults());
        const QLatin1String shareKey("errorBudgetPercent");
        const auto share = pair.value(shareKey, Need::Required) ? pair.number(shareKey, 1e-6, 100) : std::nullopt;
        const auto spelling = KeyReader::Spelling::Prometheus;
        const auto shortWindow = pair.duration(QLatin1String("shortWindow"), spelling, kSlice, kLongestWindow, Need::Required);
        const auto longWindow = pair.duration(QLatin1String("longWindow"), spelling, kSlice, kLongestWindow, Need::Required);
        pair.finish(Unknown::Warning);
        if (share && shortWindow && longWindow)
            draft.shares.push_back({ severity, *longWindow, *shortWindow, *share / 100 });
    }
    keys.finish(Unknown::Warning);
}

void readAlertWindows(KeyReader& keys, Drafts& drafts, FaultList& faults)
{
    const QLatin1String specKey("spec");
    const YamlNode* spec = keys.map(specKey, Need::Required);
    keys.skip(QLatin1String("metadata"));
    keys.finish(Unknown::Warning);
    if (!spec)
        return;
    KeyReader inner(*spec, specKey, faults);
    AlertWindowsDraft draft;
    draft.faults = &faults;
    const QLatin1String periodKey("sloPeriod");
    draft.place = inner.place(periodKey);
    const auto period = inner.duration(periodKey, KeyReader::Spelling::Prometheus, std::chrono::hours(1), kLongestWindow, Need::Required);
    readShares(inner, QLatin1String("page"), AlertSeverity::Page, draft);
    readShares(inner, QLatin1String("ticket"), AlertSeverity::Ticket, draft);
    inner.finish(Unknown::Warning);
    if (!period || draft.shares.size() != 4)
        return;
    draft.period = *period;
    draft.name = toPrometheusDuration(*period);
    drafts.alertWindows.push_back(std::move(draft));
}

} // namespace

void readSloth(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(object, {}, faults);
    keys.text(QLatin1String("version"));
    SlothReader(kFileWords, drafts, faults).read(keys, {});
    keys.finish(Unknown::Warning);
}

void readSlothResource(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(object, {}, faults);
    keys.text(QLatin1String("apiVersion"));
    const QLatin1String kindKey("kind");
    const QStringList kinds { QStringLiteral("PrometheusServiceLevel"), QStringLiteral("AlertWindows") };
    const auto kind = keys.text(kindKey, Need::Required);
    if (!kind)
        return;
    if (*kind == kinds.last())
        return readAlertWindows(keys, drafts, faults);
    if (*kind != kinds.first()) {
        faults.error(faults::unknownValue, keys.place(kindKey),
            { QStringLiteral("kind"), *kind, kinds.join(QStringLiteral(", ")), mostAlike(*kind, kinds) });
        return;
    }
    const YamlNode* metadataNode = keys.map(QLatin1String("metadata"), Need::Required);
    const YamlNode* spec = keys.map(QLatin1String("spec"), Need::Required);
    keys.skip(QLatin1String("status"));
    keys.finish(Unknown::Warning);
    const auto metadata
        = metadataNode ? readMetadata(*metadataNode, QStringLiteral("metadata"), MetadataForm::Kubernetes, faults) : std::nullopt;
    if (!metadata || !spec)
        return;
    KeyReader inner(*spec, QStringLiteral("spec"), faults);
    SlothReader(kResourceWords, drafts, faults).read(inner, *metadata);
    inner.finish(Unknown::Warning);
}

} // namespace yagura
