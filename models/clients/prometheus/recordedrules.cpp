// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/recordedrules.h"

#include "models/clients/http/httperror.h"
#include "models/clients/json/jsonwalk.h"
#include "models/clients/prometheus/promanswer.h"

namespace yagura {

namespace {

namespace od = simdjson::ondemand;

constexpr qint64 kMostBytes = 64LL * 1024 * 1024;

struct Reading
{
    QString status;
    std::vector<PromRule> rules;
    qsizetype most = 0;
    bool hasGroups = false;
};

simdjson::error_code readRule(od::value value, std::vector<PromRule>& rules)
{
    PromRule rule;
    const auto read = forFields(value, [&rule](std::string_view key, od::value field) -> simdjson::error_code {
        if (key == "name")
            rule.name = jsonString(field);
        else if (key == "query")
            rule.query = jsonString(field);
        else if (key == "type")
            rule.kind = jsonString(field) == QLatin1String("alerting") ? PromRule::Kind::Alerting : PromRule::Kind::Recording;
        else if (key == "labels")
            return readLabels(field, rule.labels);
        return simdjson::SUCCESS;
    });
    YAGURA_JSON_TRY(read);
    const bool belongs = !rule.labels.value(QStringLiteral("sloth_id")).isEmpty() || !rule.labels.value(QStringLiteral("slo")).isEmpty();
    if (belongs && !rule.name.isEmpty() && !rule.query.isEmpty())
        rules.push_back(std::move(rule));
    return simdjson::SUCCESS;
}

simdjson::error_code readGroup(od::value value, Reading& reading)
{
    std::vector<PromRule> rules;
    double interval = 0;
    const auto read = forFields(value, [&](std::string_view key, od::value field) -> simdjson::error_code {
        if (key == "rules")
            return forItems(field, [&rules](od::value rule) { return readRule(rule, rules); });
        if (key == "interval" && field.get_double().get(interval))
            interval = 0; // no number: not plausible
        return simdjson::SUCCESS;
    });
    YAGURA_JSON_TRY(read);
    // A day between two evaluations is more than any lookback bridges.
    const bool plausible = interval >= 0.1 && interval <= 86400;
    for (PromRule& rule : rules) {
        if (static_cast<qsizetype>(reading.rules.size()) >= reading.most)
            break;
        rule.every = plausible ? Millis(static_cast<qint64>(interval * 1000)) : Millis(0);
        reading.rules.push_back(std::move(rule));
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readDocument(od::document& document, Reading& reading)
{
    od::value whole;
    YAGURA_JSON_TRY(document.get_value().get(whole));
    const auto read = forFields(whole, [&reading](std::string_view key, od::value field) -> simdjson::error_code {
        if (key == "status")
            reading.status = jsonString(field);
        if (key != "data")
            return simdjson::SUCCESS;
        return forFields(field, [&reading](std::string_view name, od::value groups) -> simdjson::error_code {
            if (name != "groups")
                return simdjson::SUCCESS;
            reading.hasGroups = true;
            return forItems(groups, [&reading](od::value group) { return readGroup(group, reading); });
        });
    });
    YAGURA_JSON_TRY(read);
    return jsonEnded(document) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

} // namespace

HttpRequest ruleQuery()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("exclude_alerts"), QStringLiteral("true"));
    query.addQueryItem(QStringLiteral("match[]"), QStringLiteral("{sloth_id!=\"\"}"));
    query.addQueryItem(QStringLiteral("match[]"), QStringLiteral("{slo!=\"\"}"));
    HttpRequest request = HttpRequest::get(QStringLiteral("/api/v1/rules"), query);
    request.maxBytes = kMostBytes;
    return request;
}

Result<std::vector<PromRule>> parsePromRules(const HttpResponse& response, qsizetype most)
{
    if (!response.isSuccess())
        return tl::unexpected(promError(response));
    if (const auto fault = jsonFault(response))
        return tl::unexpected(*fault);
    const JsonText text(response.body);
    od::parser parser;
    od::document document;
    if (const auto code = parser.iterate(text.view()).get(document))
        return tl::unexpected(jsonError(code, text, nullptr));
    Reading reading;
    reading.most = most;
    if (const auto code = readDocument(document, reading))
        return tl::unexpected(jsonError(code, text, &document));
    if (reading.status != QLatin1String("success") || !reading.hasGroups)
        return fail(Error::Kind::BadAnswer, QStringLiteral("no rule groups, status %1").arg(reading.status.left(80)));
    return std::move(reading.rules);
}

} // namespace yagura
