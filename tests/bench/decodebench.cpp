// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promanswer.h"
#include "tests/bench/figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <memory>

namespace yagura::bench {

namespace {

constexpr int kSeries = 30;
constexpr int kPoints = 11'000; // the most a server gives at once
constexpr qint64 kStart = 1'794'939'120;

/// A query_range answer as Prometheus writes it, with values of up to 17 digits.
QByteArray makeBody()
{
    QByteArray body = QByteArrayLiteral(R"({"status":"success","data":{"resultType":"matrix","result":[)");
    body.reserve(kSeries * kPoints * 36);
    for (int s = 0; s < kSeries; ++s) {
        body += s == 0 ? "" : ",";
        body += QByteArrayLiteral(R"({"metric":{"service":"svc-)") + QByteArray::number(s) + QByteArrayLiteral(R"("},"values":[)");
        for (int i = 0; i < kPoints; ++i) {
            const double value = 1e4 * (1.5 + std::sin(0.001 * i + s)) / 7.0;
            body += i == 0 ? "[" : ",[";
            body += QByteArray::number(kStart + 60 * i) + ",\"" + QByteArray::number(value, 'g', 17) + "\"]";
        }
        body += "]}";
    }
    return body + "]}}";
}

/// The usual Qt way: a document, and every string through QString::toDouble.
double sumTheUsualWay(const QByteArray& body)
{
    std::vector<double> times;
    std::vector<double> values;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray result = document.object().value(QLatin1String("data")).toObject().value(QLatin1String("result")).toArray();
    for (const QJsonValue& series : result) {
        const QJsonArray samples = series.toObject().value(QLatin1String("values")).toArray();
        for (const QJsonValue& sample : samples) {
            const QJsonArray pair = sample.toArray();
            times.push_back(pair.at(0).toDouble());
            values.push_back(pair.at(1).toString().toDouble());
        }
    }
    double sum = 0;
    for (const double v : values)
        sum += v;
    return times.size() == values.size() ? sum : 0;
}

double sumOf(const Result<PromAnswer>& answer)
{
    double sum = 0;
    if (!answer)
        return sum;
    for (const PromSeries& series : answer->series) {
        for (const auto& sample : series.samples)
            sum += sample.second;
    }
    return sum;
}

Outcome decode()
{
    HttpResponse response;
    response.status = 200;
    response.headers.insert(QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json"));
    response.body = makeBody();
    const double truth = sumTheUsualWay(response.body);
    const auto right = [truth](double sum) { return std::abs(sum - truth) <= 1e-9 * truth; };
    Pair pair;
    pair.name = QStringLiteral("decode");
    pair.against = QStringLiteral("QJsonDocument and QString::toDouble, %1 MB").arg(response.body.size() / 1'000'000);
    pair.unit = QStringLiteral("ms");
    pair.goal = { Goal::Kind::AtLeast, 20 };
    pair.ours = [&]() -> std::optional<double> {
        std::optional<Result<PromAnswer>> answer;
        const double took = timed([&] { answer = parsePromAnswer(response); });
        return right(sumOf(*answer)) ? std::optional(took) : std::nullopt;
    };
    pair.theirs = [&]() -> std::optional<double> {
        double sum = 0;
        const double took = timed([&] { sum = sumTheUsualWay(response.body); });
        return right(sum) ? std::optional(took) : std::nullopt;
    };
    return measure(pair);
}

} // namespace

std::vector<Bench> decodeBenches() { return { { QStringLiteral("decode"), decode } }; }

} // namespace yagura::bench
