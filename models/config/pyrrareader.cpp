// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/indicatorreader.h"
#include "models/config/objectsreader.h"
#include "models/config/promql.h"
#include "models/core/duration.h"

#include <QRegularExpression>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

class PyrraReader
{
public:
    PyrraReader(Drafts& drafts, FaultList& faults)
        : m_drafts(drafts)
        , m_faults(faults)
    {
    }

    void read(const Metadata& metadata, const YamlNode& spec)
    {
        KeyReader keys(spec, QStringLiteral("spec"), m_faults);
        m_draft.description = keys.text(QLatin1String("description")).value_or(QString());
        const auto target = readPercent(keys, QLatin1String("target"));
        const QLatin1String windowKey("window");
        m_draft.windowPlace = keys.place(windowKey);
        const auto window = keys.duration(windowKey, KeyReader::Spelling::Prometheus, 1min, kLongestWindow, Need::Required);
        if (window)
            m_draft.windows.push_back({ Window::Kind::Rolling, *window, {} });
        const QLatin1String indicatorKey("indicator");
        if (const YamlNode* indicator = keys.map(indicatorKey, Need::Required))
            readKinds(*indicator, keys.path(indicatorKey));
        readRest(keys);
        keys.finish();
        m_draft.format = SpecFormat::Pyrra;
        takeMetadata(metadata, m_draft, m_faults);
        takeService(metadata);
        if (!target || !window || !m_draft.indicator)
            return;
        ObjectiveDraft objective;
        objective.target = *target;
        objective.place = metadata.namePlace;
        m_draft.objectives.push_back(std::move(objective));
        m_drafts.slos.push_back(std::move(m_draft));
    }

private:
    void readKinds(const YamlNode& map, const QString& where)
    {
        KeyReader keys(map, where, m_faults);
        QStringList found;
        for (const char* name : { "ratio", "latency", "latencyNative", "bool_gauge", "boolGauge" }) {
            const QLatin1String key(name);
            const YamlNode* node = keys.map(key);
            if (!node)
                continue;
            found.append(key);
            if (found.size() == 1)
                readKind(key, *node, keys.path(key));
        }
        keys.finish();
        if (found.isEmpty())
            m_faults.error(faults::oneOfMissing, keys.start(), { QStringLiteral("ratio"), QStringLiteral("latency") });
        else if (found.size() > 1)
            m_faults.error(faults::oneOfBoth, keys.laterKey(found.at(0), found.at(1)), { found.at(0), found.at(1) });
    }

    void readKind(QLatin1String kind, const YamlNode& node, const QString& where)
    {
        KeyReader keys(node, where, m_faults);
        readGrouping(keys);
        if (kind == QLatin1String("ratio"))
            readCounters(keys, QLatin1String("errors"), Indicator::Kind::BadTotal);
        else if (kind == QLatin1String("latency"))
            readCounters(keys, QLatin1String("success"), Indicator::Kind::LatencyBucket);
        else if (kind == QLatin1String("latencyNative"))
            readNative(keys);
        else
            readGauge(keys);
        keys.finish();
    }

    void readGrouping(KeyReader& keys)
    {
        const QLatin1String key("grouping");
        const YamlNode* list = keys.list(key);
        for (size_t i = 0; list && i < list->items.size(); ++i) {
            if (const auto label = scalarText(*list->items[i], keys.path(key), m_faults))
                m_draft.grouping.append(*label);
        }
    }

    /// `up offset 1m` is a selector to Pyrra: teams wait so for metrics that come late. Answers the selector and `offset 1m`.
    static std::pair<QString, QString> withoutOffset(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("\\A(.*\\S)\\s+(offset\\s+-?([0-9a-z]+))\\s*\\z"),
            QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (!match.hasMatch() || !parsePrometheusDuration(match.captured(3)))
            return { text, {} };
        return { match.captured(1), match.captured(2) };
    }

    /// A vector selector and nothing else, as Pyrra asks.
    std::optional<MetricDraft> selector(KeyReader& outer, QLatin1String key)
    {
        const YamlNode* map = outer.map(key, Need::Required);
        if (!map)
            return std::nullopt;
        KeyReader keys(*map, outer.path(key), m_faults);
        auto found = metric(keys);
        keys.finish();
        return found;
    }
    std::optional<MetricDraft> metric(KeyReader& keys)
    {
        const QLatin1String key("metric");
        const YamlNode* node = keys.value(key, Need::Required);
        const auto text = node ? scalarText(*node, keys.path(key), m_faults) : std::nullopt;
        if (!text)
            return std::nullopt;
        const auto [plain, offset] = withoutOffset(*text);
        const auto parsed = parsePromqlSelector(plain);
        if (!parsed) {
            const PromqlError& error = parsed.error();
            m_faults.error(
                faults::badSelector, node->inside(error.offset), { promqlReasonName(error.reason), QString::number(error.offset + 1) });
            return std::nullopt;
        }
        m_selector = *parsed;
        m_offset = offset;
        MetricDraft draft;
        draft.query = plain.trimmed();
        draft.place = draft.sourcePlace = node->place;
        return draft;
    }

    void readCounters(KeyReader& keys, QLatin1String partKey, Indicator::Kind kind)
    {
        auto part = selector(keys, partKey);
        const PromqlSelector partSelector = m_selector;
        const QString partOffset = std::exchange(m_offset, {});
        auto total = selector(keys, QLatin1String("total"));
        const QString totalOffset = m_offset;
        if (!part || !total)
            return;
        const QString late = QStringLiteral("sum(increase(%1[$__window] %2))");
        const QString latePart = late.arg(part->query, partOffset);
        const QString lateTotal = late.arg(total->query, totalOffset);
        if (kind == Indicator::Kind::LatencyBucket && !partSelector.metric.endsWith(QLatin1String("_bucket"))) {
            m_faults.warning(faults::bucketName, part->place, { partSelector.metric });
            if (!partSelector.matcher(QStringLiteral("le")))
                m_faults.error(faults::bucketWithoutBound, part->place, { partSelector.metric });
        }
        part->query = QStringLiteral("sum(%1)").arg(part->query);
        total->query = QStringLiteral("sum(%1)").arg(total->query);
        const Indicator::Kind read = kind == Indicator::Kind::LatencyBucket ? Indicator::Kind::GoodTotal : kind;
        m_draft.indicator = ratioIndicator(*part, *total, read, true, m_faults);
        Indicator& indicator = m_draft.indicator->indicator;
        indicator.kind = kind;
        if (partOffset.isEmpty() && totalOffset.isEmpty())
            return;
        // Raw series are those of now: what looks back is for the server to count.
        indicator.kind = read;
        indicator.counter = false;
        indicator.part = latePart;
        indicator.total = lateTotal;
    }

    void readNative(KeyReader& keys)
    {
        const QLatin1String key("latency");
        const auto total = selector(keys, QLatin1String("total"));
        const auto limit = keys.duration(key, KeyReader::Spelling::Prometheus, 1ms, 24h, Need::Required);
        if (!total || !limit)
            return;
        if (!m_offset.isEmpty()) {
            m_faults.error(faults::notSupported, total->place, { m_offset });
            return;
        }
        IndicatorDraft draft = bare(*total);
        draft.indicator.kind = Indicator::Kind::NativeHistogram;
        draft.indicator.part = total->query;
        draft.indicator.value = static_cast<double>(limit->count()) / 1000;
        m_draft.indicator = std::move(draft);
    }

    /// Samples of 0 and 1: good ones among all.
    void readGauge(KeyReader& keys)
    {
        const auto gauge = metric(keys);
        if (!gauge)
            return;
        const QString offset = m_offset.isEmpty() ? QString() : QLatin1Char(' ') + m_offset;
        IndicatorDraft draft = bare(*gauge);
        draft.indicator.kind = Indicator::Kind::GoodTotal;
        draft.indicator.counter = false;
        draft.indicator.part = QStringLiteral("sum(sum_over_time(%1[$__window]%2))").arg(gauge->query, offset);
        draft.indicator.total = QStringLiteral("sum(count_over_time(%1[$__window]%2))").arg(gauge->query, offset);
        m_draft.indicator = std::move(draft);
    }

    IndicatorDraft bare(const MetricDraft& part)
    {
        IndicatorDraft draft;
        draft.faults = &m_faults;
        draft.place = part.place;
        draft.part = part;
        return draft;
    }

    /// What changes Pyrra's rules and alerts, not what is promised.
    void readRest(KeyReader& keys)
    {
        const QLatin1String alertingKey("alerting");
        if (const YamlNode* map = keys.map(alertingKey)) {
            KeyReader alerting(*map, keys.path(alertingKey), m_faults);
            for (const char* key : { "burnrates", "absent", "disabled" })
                alerting.boolean(QLatin1String(key));
            alerting.text(QLatin1String("name"));
            alerting.text(QLatin1String("absentName"));
            const QLatin1String severitiesKey("severities");
            if (const YamlNode* severities = alerting.map(severitiesKey)) {
                KeyReader inner(*severities, alerting.path(severitiesKey), m_faults);
                for (const char* key : { "absent", "fastBurn", "mediumBurn", "slowBurn", "longTermBurn" })
                    inner.text(QLatin1String(key));
                inner.finish();
            }
            alerting.finish();
        }
        keys.boolean(QLatin1String("performanceOverAccuracy"));
        keys.map(QLatin1String("ruleOutput"));
        keys.skip(QLatin1String("partial_response_strategy"));
    }

    /// Pyrra knows no services: the annotation, a label that names one, the metric's own job or service label, or the SLO itself.
    void takeService(const Metadata& metadata)
    {
        m_draft.servicePlace = metadata.namePlace;
        if (!metadata.service.name.isEmpty()) {
            m_draft.service = metadata.service.name;
            m_draft.servicePlace = metadata.service.place;
            return;
        }
        QStringList names;
        for (const char* label : { "pyrra.dev/service", "service", "app.kubernetes.io/name", "app" })
            names.append(metadata.labels.value(QLatin1String(label)));
        for (const char* label : { "service", "job", "app" }) {
            const PromqlMatcher* matcher = m_selector.matcher(QLatin1String(label));
            if (matcher && matcher->op == PromqlMatcher::Op::Equal)
                names.append(matcher->value);
        }
        names.append(metadata.name);
        for (const QString& name : std::as_const(names)) {
            if (isName(name)) {
                m_draft.service = name;
                return;
            }
        }
    }

    Drafts& m_drafts;
    FaultList& m_faults;
    SloDraft m_draft;
    PromqlSelector m_selector; ///< the last one that was read
    QString m_offset; ///< of the last one: `offset 1m`, or nothing
};

} // namespace

void readPyrra(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    KeyReader keys(object, {}, faults);
    keys.text(QLatin1String("apiVersion"));
    const QLatin1String kindKey("kind");
    const QString known = QStringLiteral("ServiceLevelObjective");
    const auto kind = keys.text(kindKey, Need::Required);
    if (kind && *kind != known)
        faults.error(
            faults::unknownValue, keys.place(kindKey), { QStringLiteral("kind"), *kind, known, mostAlike(*kind, QStringList { known }) });
    const YamlNode* metadataNode = keys.map(QLatin1String("metadata"), Need::Required);
    const YamlNode* spec = keys.map(QLatin1String("spec"), Need::Required);
    keys.skip(QLatin1String("status"));
    keys.finish();
    const auto metadata
        = metadataNode ? readMetadata(*metadataNode, QStringLiteral("metadata"), MetadataForm::Kubernetes, faults) : std::nullopt;
    if (!metadata || !spec || kind != known)
        return;
    if (metadata->space.isEmpty())
        faults.warning(faults::namespaceMissing, metadata->start);
    PyrraReader(drafts, faults).read(*metadata, *spec);
}

} // namespace yagura
