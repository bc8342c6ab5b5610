// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/prometheussource.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace yagura::test {

/// Ten minutes, the last one just over.
inline const Instant kTo = fromEpochMs(1'800'000'000'000);
inline const Instant kFrom = kTo - std::chrono::minutes(10);

/// One counter on the server: value at each whole minute, as if scraped there; none where nobody looked.
struct FakeCounter
{
    QString selector;
    QByteArray labels; ///< JSON
    std::function<std::optional<double>(Instant)> at;
};

/// Just enough of Prometheus to answer the adapter's own queries: a join of last_over_time() and count() over known counters.
class FakePrometheus
{
public:
    std::vector<FakeCounter> counters;
    QByteArray version = "3.16.0";
    QByteArray extra; ///< behind `data`, e.g. warnings
    bool anchored = false;

    Reply answer(const RecordedRequest& request) const
    {
        if (request.path == "/api/v1/status/buildinfo")
            return Reply::json("{\"status\":\"success\",\"data\":{\"version\":\"" + version + "\"}}");
        if (request.path == "/api/v1/status/config")
            return Reply::json("{\"status\":\"success\",\"data\":{\"yaml\":\"global:\\n  scrape_timeout: 5s\\n  scrape_interval: "
                               "15s\\nrule_files: []\\n\"}}");
        const QString query = request.parameter(QStringLiteral("query"));
        if (query.contains(QLatin1String("up[1m] anchored")) && !anchored)
            return Reply::json("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}", 400);
        if (query.contains(QLatin1String("broken_counter")))
            return Reply::json("{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"many-to-many\"}", 422);
        const bool isRange = request.path.endsWith("query_range");
        const auto time = [&request](const char* name) { return *parseInstant(request.parameter(QString::fromLatin1(name))); };
        const Instant from = time(isRange ? "start" : "time");
        const Instant to = time(isRange ? "end" : "time");
        QByteArrayList series;
        static const QRegularExpression part(QStringLiteral(
            "label_replace\\((count\\()?last_over_time\\((.*?)\\[(\\w+)\\](?: @ (?:\\d+))?\\)\\)?,\"yagura_q\",\"(\\d+)\",\"\",\"\"\\)"));
        auto matches = part.globalMatch(query);
        while (matches.hasNext()) {
            const auto match = matches.next();
            int count = 0;
            for (const FakeCounter& counter : counters) {
                if (counter.selector != match.captured(2))
                    continue;
                ++count;
                if (!match.captured(1).isEmpty())
                    continue;
                QByteArrayList points;
                for (Instant t = from; t <= to; t += std::chrono::minutes(1)) {
                    auto value = counter.at(t);
                    for (Instant back = t; !value && match.captured(3) == QLatin1String("1d") && back > t - std::chrono::hours(24);
                         back -= std::chrono::minutes(1))
                        value = counter.at(back);
                    if (value)
                        points += "[" + QByteArray::number(toEpochMs(t) / 1000) + ",\"" + QByteArray::number(*value, 'g', 15) + "\"]";
                }
                if (!points.isEmpty())
                    series += one(counter.labels + ",\"yagura_q\":\"" + match.captured(4).toLatin1() + "\"", points, isRange);
            }
            if (!match.captured(1).isEmpty() && count > 0) {
                const QByteArray point = "[" + QByteArray::number(toEpochMs(to) / 1000) + ",\"" + QByteArray::number(count) + "\"]";
                series += one("\"yagura_q\":\"" + match.captured(4).toLatin1() + "\"", { point }, isRange);
            }
        }
        return Reply::json("{\"status\":\"success\",\"data\":{\"resultType\":\"" + QByteArray(isRange ? "matrix" : "vector")
            + "\",\"result\":[" + series.join(',') + "]}" + extra + "}");
    }

private:
    static QByteArray one(const QByteArray& labels, const QByteArrayList& points, bool isRange)
    {
        return "{\"metric\":{" + labels + "}," + (isRange ? "\"values\":[" + points.join(',') + "]" : "\"value\":" + points.first()) + "}";
    }
};

inline qint64 minutesSince(Instant t) { return (t - kFrom) / std::chrono::minutes(1); }

inline SloSpec slo(const QString& id, const QString& bad, const QString& total)
{
    SloSpec spec;
    spec.id = SloId { id };
    spec.windows = { { Window::Kind::Rolling, std::chrono::hours(30 * 24) } };
    spec.indicator = { Indicator::Kind::BadTotal, bad, total, true };
    return spec;
}

inline const SloSlices& of(const SliceAnswer& answer, const QString& id)
{
    return *std::find_if(answer.slos.begin(), answer.slos.end(), [&id](const SloSlices& s) { return s.slo.value == id; });
}

/// A source, and behind it a server with one total and one bad counter: 60 events a minute, 3 of them bad.
struct PrometheusWorld
{
    Surroundings around;
    MisbehavingServer server;
    FakePrometheus fake;
    std::unique_ptr<PrometheusSource> source;

    PrometheusWorld()
    {
        fake.counters = {
            { QStringLiteral("total"), "\"pod\":\"a\"",
                [](Instant t) { return std::optional(1e6 + 60.0 * static_cast<double>(minutesSince(t))); } },
            { QStringLiteral("bad"), "\"pod\":\"a\"",
                [](Instant t) { return std::optional(1e5 + 3.0 * static_cast<double>(minutesSince(t))); } },
        };
        server.setHandler([this](const RecordedRequest& request) { return fake.answer(request); });
        around.clock->set(kTo + std::chrono::seconds(5));
        source = std::make_unique<PrometheusSource>(Surroundings::endpoint(server.url()), around.secrets, around.worker, around.clock);
    }
    Result<SliceAnswer> ask(const std::vector<SloSpec>& slos, TimeRange range = { kFrom, kTo })
    {
        QObject context;
        int calls = 0;
        Result<SliceAnswer> result = fail(Error::Kind::Internal, QString());
        source->slices({ slos, range }, &context, [&](Result<SliceAnswer> r) {
            ++calls;
            result = std::move(r);
        });
        if (calls != 0)
            return fail(Error::Kind::Internal, QStringLiteral("answered inside the call"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 15000); }();
        return calls == 1 ? result : Result<SliceAnswer>(fail(Error::Kind::Internal, QStringLiteral("%1 calls").arg(calls)));
    }
};

} // namespace yagura::test
