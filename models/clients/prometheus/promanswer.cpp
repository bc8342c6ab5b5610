// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promanswer.h"

#include "models/clients/http/httperror.h"
#include "models/clients/json/jsonwalk.h"

#include <algorithm>

namespace yagura {

namespace {

namespace od = simdjson::ondemand;

struct Envelope
{
    QString status, errorType, error;
    PromAnswer answer;
    bool hasResult = false;
    bool badShape = false;
};

/// `[1700000000.123, "4.5"]`. Malformed ones are dropped and counted; only broken JSON is an error.
simdjson::error_code readSample(od::value value, PromSeries& series, PromAnswer& answer)
{
    od::json_type type {};
    YAGURA_JSON_TRY(value.type().get(type));
    if (type != od::json_type::array) {
        ++answer.dropped;
        return simdjson::SUCCESS;
    }
    od::array pair;
    YAGURA_JSON_TRY(value.get_array().get(pair));
    std::optional<Instant> at;
    std::optional<double> number;
    int count = 0;
    for (auto entry : pair) {
        od::value item;
        YAGURA_JSON_TRY(entry.get(item));
        YAGURA_JSON_TRY(item.type().get(type));
        if (count == 0 && type == od::json_type::number) {
            std::string_view token = item.raw_json_token();
            while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
                token.remove_suffix(1);
            at = parsePromTime(token);
        } else if (count == 1 && type == od::json_type::string) {
            std::string_view text;
            YAGURA_JSON_TRY(item.get_string().get(text));
            number = parsePromValue(text);
        }
        ++count;
    }
    if (count == 2 && at && number)
        series.samples.emplace_back(*at, *number);
    else
        ++answer.dropped;
    return simdjson::SUCCESS;
}

simdjson::error_code readSeries(od::value value, PromAnswer& answer, bool& badShape)
{
    od::object object;
    if (value.get_object().get(object)) {
        badShape = true;
        return simdjson::SUCCESS;
    }
    PromSeries series;
    bool histogram = false;
    bool floats = false;
    for (auto entry : object) {
        od::field field;
        YAGURA_JSON_TRY(std::move(entry).get(field));
        std::string_view key;
        YAGURA_JSON_TRY(field.unescaped_key().get(key));
        if (key == "metric") {
            YAGURA_JSON_TRY(readLabels(field.value(), series.labels));
        } else if (key == "value") {
            floats = true;
            YAGURA_JSON_TRY(readSample(field.value(), series, answer));
        } else if (key == "values") {
            floats = true;
            od::array samples;
            if (field.value().get_array().get(samples)) {
                badShape = true;
                continue;
            }
            for (auto sample : samples) {
                od::value item;
                YAGURA_JSON_TRY(sample.get(item));
                YAGURA_JSON_TRY(readSample(item, series, answer));
            }
        } else if (key == "histogram" || key == "histograms") {
            histogram = true;
        }
    }
    if (histogram)
        ++answer.histograms;
    if (!floats)
        return simdjson::SUCCESS;
    // Late or shifted points may come unsorted or twice (alerts.md 5, row 24): the last word on an instant counts.
    const auto earlier = [](const auto& a, const auto& b) { return a.first < b.first; };
    if (!std::is_sorted(series.samples.begin(), series.samples.end(), earlier))
        std::stable_sort(series.samples.begin(), series.samples.end(), earlier);
    const auto same = [](const auto& a, const auto& b) { return a.first == b.first; };
    // From the back, so that of equal ones the last stays.
    const auto firstKept = std::unique(series.samples.rbegin(), series.samples.rend(), same).base();
    series.samples.erase(series.samples.begin(), firstKept);
    answer.samples += static_cast<qint64>(series.samples.size());
    answer.series.push_back(std::move(series));
    return simdjson::SUCCESS;
}

simdjson::error_code readResult(od::value value, Envelope& envelope)
{
    PromAnswer& answer = envelope.answer;
    answer.series.clear(); // a repeated key: the last one counts
    answer.samples = answer.dropped = answer.histograms = 0;
    od::json_type type {};
    YAGURA_JSON_TRY(value.type().get(type));
    if (type == od::json_type::null) {
        envelope.hasResult = true;
        return simdjson::SUCCESS;
    }
    if (type != od::json_type::array) {
        envelope.badShape = true;
        return simdjson::SUCCESS;
    }
    envelope.hasResult = true;
    od::array array;
    YAGURA_JSON_TRY(value.get_array().get(array));
    for (auto entry : array) {
        od::value item;
        YAGURA_JSON_TRY(entry.get(item));
        YAGURA_JSON_TRY(item.type().get(type));
        if (type != od::json_type::object) {
            envelope.badShape = true; // a scalar or string result: not what we ask for
            continue;
        }
        YAGURA_JSON_TRY(readSeries(item, answer, envelope.badShape));
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readData(od::value value, Envelope& envelope)
{
    return forFields(value,
        [&envelope](std::string_view key, od::value field) { return key == "result" ? readResult(field, envelope) : simdjson::SUCCESS; });
}

/// What is no flag leaves it as it was.
void readFlag(od::value value, bool& flag)
{
    bool read = false;
    if (!value.get_bool().get(read))
        flag = read;
}

simdjson::error_code readEnvelope(od::document& document, Envelope& envelope)
{
    od::object object;
    YAGURA_JSON_TRY(document.get_object().get(object));
    YAGURA_JSON_TRY(forFields(object, [&envelope](std::string_view key, od::value field) -> simdjson::error_code {
        if (key == "status")
            envelope.status = jsonString(field);
        else if (key == "errorType")
            envelope.errorType = jsonString(field);
        else if (key == "error")
            envelope.error = jsonString(field);
        else if (key == "warnings")
            return readStrings(field, envelope.answer.warnings);
        else if (key == "infos")
            return readStrings(field, envelope.answer.infos);
        else if (key == "isPartial")
            readFlag(field, envelope.answer.isPartial);
        else if (key == "data")
            return readData(field, envelope);
        return simdjson::SUCCESS;
    }));
    return jsonEnded(document) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

Error::Kind kindOfType(const QString& type, const QString& message, int status)
{
    if (type == QLatin1String("bad_data"))
        return Error::Kind::BadRequest;
    if (type == QLatin1String("execution"))
        return message.contains(QLatin1String("too many samples")) ? Error::Kind::TooLarge : Error::Kind::BadRequest;
    if (type == QLatin1String("timeout"))
        return Error::Kind::TimedOut;
    if (type == QLatin1String("unavailable"))
        return Error::Kind::Starting;
    if (type == QLatin1String("internal") || type == QLatin1String("canceled"))
        return Error::Kind::ServerFailed;
    if (type == QLatin1String("not_found"))
        return Error::Kind::NotFound;
    if (type == QLatin1String("too_many_requests"))
        return Error::Kind::RateLimited;
    if (type == QLatin1String("too_large_entry"))
        return Error::Kind::TooLarge;
    return status >= 300 ? kindOfStatus(status) : Error::Kind::BadAnswer; // an open string: other back ends have their own
}

} // namespace

Error promError(const HttpResponse& response)
{
    const QByteArray start = response.body.left(512).trimmed();
    if (!start.startsWith('{')) {
        Error error = httpError(response, snippet(response.body));
        // Plain text before any handler: the server replays its log or stops (alerts.md 1.1).
        if (response.status == 503 && !start.startsWith('<'))
            error.kind = Error::Kind::Starting;
        // Prometheus says what is wrong with a question in its envelope; without one it was somebody in between.
        if (response.status == 400)
            error.kind = Error::Kind::NotJson;
        return error;
    }
    const JsonText text(response.body);
    od::parser parser;
    od::document document;
    Envelope envelope;
    if (parser.iterate(text.view()).get(document) || readEnvelope(document, envelope))
        return httpError(response, snippet(response.body));
    Error error = httpError(response, envelope.error.left(1000));
    error.kind = kindOfType(envelope.errorType, envelope.error, response.status);
    // Who asks matters more than the type's name.
    if (response.status == 401 || response.status == 403 || response.status == 429)
        error.kind = kindOfStatus(response.status);
    return error;
}

Result<PromAnswer> parsePromAnswer(const HttpResponse& response)
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
    Envelope envelope;
    if (const auto code = readEnvelope(document, envelope))
        return tl::unexpected(jsonError(code, text, &document));
    if (envelope.status != QLatin1String("success")) {
        if (!envelope.status.isEmpty() && envelope.errorType.isEmpty())
            return fail(Error::Kind::BadAnswer, QStringLiteral("status %1").arg(envelope.status.left(80)));
        return envelope.status.isEmpty() ? Result<PromAnswer>(fail(Error::Kind::BadAnswer, QStringLiteral("no status")))
                                         : Result<PromAnswer>(tl::unexpected(promError(response)));
    }
    if (!envelope.hasResult || envelope.badShape)
        return fail(Error::Kind::BadAnswer, QStringLiteral("data.result is not a vector or matrix"));
    if (envelope.answer.histograms > 0)
        return fail(
            Error::Kind::BadAnswer, QStringLiteral("%1 series are native histograms, not counters").arg(envelope.answer.histograms));
    envelope.answer.bytes = response.wireBytes;
    envelope.answer.clockSkew = response.clockSkew;
    return std::move(envelope.answer);
}

} // namespace yagura
