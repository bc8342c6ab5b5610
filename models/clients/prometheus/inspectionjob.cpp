// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/inspectionjob.h"

#include "models/clients/prometheus/servercounts.h"
#include "models/core/duration.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr Millis kDeadline = std::chrono::seconds(60); // a month of samples may be read for it

/// Whether another question may still be answered.
bool concernsTheQuestion(const Error& error)
{
    return error.kind == Error::Kind::BadRequest || error.kind == Error::Kind::TooLarge || error.kind == Error::Kind::BadAnswer
        || (error.kind == Error::Kind::TimedOut && error.httpStatus == 503);
}
} // namespace

InspectionJob::InspectionJob(
    PrometheusSource& source, const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback)
    : QObject(&source)
    , m_source(source)
    , m_plan(planSlices(slo))
    , m_context(context)
    , m_callback(std::move(callback))
{
    m_found.range = { floorTo(range.from), floorTo(range.to) };
    m_found.at = m_found.range.to;
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

void InspectionJob::start()
{
    m_source.knowServer(this, [this](const Result<MetricServer>& server) {
        if (server)
            serverKnown(*server);
        else
            finish(tl::unexpected(server.error()));
    });
}

void InspectionJob::add(const QString& query, double factor, std::optional<double> IndicatorInspection::*answer)
{
    if (!query.isEmpty())
        m_questions.push_back({ query, factor, answer });
}

void InspectionJob::serverKnown(const MetricServer& server)
{
    m_found.product = server.product;
    m_found.version = server.version;
    const Millis length = m_found.range.length();
    if (m_plan.error || length <= Millis(0)) {
        finish(m_found);
        return;
    }
    const QString window = toPrometheusDuration(length);
    if (m_plan.form == SlicePlan::Form::Counters || m_plan.form == SlicePlan::Form::Histogram) {
        const auto count = QStringLiteral("count(last_over_time(%1[%2]))");
        const auto resets = QStringLiteral("sum(resets(%1[%2]))");
        add(count.arg(m_plan.part, window), 1, &IndicatorInspection::partSeries);
        add(resets.arg(m_plan.part, window), 1, &IndicatorInspection::resets);
        if (m_plan.form == SlicePlan::Form::Counters) {
            add(count.arg(m_plan.total, window), 1, &IndicatorInspection::totalSeries);
            add(resets.arg(m_plan.total, window), 1, &IndicatorInspection::resets);
        }
    }
    const ServerQueries increase = longQueries(m_plan, length);
    add(increase.part, increase.partFactor, &IndicatorInspection::increasePart);
    add(increase.total, increase.totalFactor, &IndicatorInspection::increaseTotal);
    if (server.anchored) {
        const ServerQueries anchored = anchoredQueries(m_plan, length);
        add(anchored.part, 1, &IndicatorInspection::anchoredPart);
        add(anchored.total, 1, &IndicatorInspection::anchoredTotal);
    }
    if (m_questions.empty())
        finish(m_found);
    else
        askAll();
}

void InspectionJob::take(const Question& question, const std::vector<PromSeries>& series)
{
    std::optional<double>& answer = m_found.*question.answer;
    for (const PromSeries& one : series) {
        if (!one.samples.empty() && std::isfinite(one.samples.back().second))
            answer = answer.value_or(0) + one.samples.back().second * question.factor;
    }
}

void InspectionJob::askAll()
{
    QStringList queries;
    for (const Question& question : m_questions)
        queries += question.query;
    HttpRequest request = instantQuery(joinedQuery(queries), m_found.at);
    request.deadline = std::max(m_source.m_client.endpoint().timeout, kDeadline);
    m_source.m_client.fetch<PromAnswer>(request, &parsePromAnswer, this, [this](const Result<PromAnswer>& answer) {
        if (!answer) {
            if (concernsTheQuestion(answer.error()))
                askAlone(0);
            else
                finish(tl::unexpected(answer.error()));
            return;
        }
        const auto lists = splitJoined(*answer, m_questions.size());
        for (size_t i = 0; i < lists.size(); ++i)
            take(m_questions[i], lists[i]);
        finish(m_found);
    });
}

void InspectionJob::askAlone(size_t index)
{
    if (index >= m_questions.size()) {
        finish(m_found);
        return;
    }
    HttpRequest request = instantQuery(m_questions[index].query, m_found.at);
    request.deadline = std::max(m_source.m_client.endpoint().timeout, kDeadline);
    m_source.m_client.fetch<PromAnswer>(request, &parsePromAnswer, this, [this, index](const Result<PromAnswer>& answer) {
        if (!answer && !concernsTheQuestion(answer.error())) {
            finish(tl::unexpected(answer.error()));
            return;
        }
        if (answer)
            take(m_questions[index], answer->series);
        askAlone(index + 1);
    });
}

void InspectionJob::finish(Result<IndicatorInspection> result)
{
    deleteLater();
    if (!result)
        result = tl::unexpected(m_source.m_client.cleaned(result.error()));
    if (m_context)
        m_callback(std::move(result));
}

} // namespace yagura
