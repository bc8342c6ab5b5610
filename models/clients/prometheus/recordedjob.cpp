// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/recordedjob.h"

#include "models/clients/prometheus/prometheussource.h"
#include "models/clients/prometheus/slicequery.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr size_t kQuestionsAtOnce = 20;

/// The server has no such page, or does not show it to us: what the recorded series say must do.
bool isNotToBeHad(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::Forbidden:
    case Error::Kind::Unauthorized:
    case Error::Kind::BadRequest:
    case Error::Kind::Unsupported:
    case Error::Kind::NotJson:
    case Error::Kind::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

void PrometheusSource::recorded(Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback)
{
    (new RecordedJob(*this, at, context, std::move(callback)))->start();
}

RecordedJob::RecordedJob(PrometheusSource& source, Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback)
    : QObject(&source)
    , m_source(source)
    , m_at(at)
    , m_context(context)
    , m_callback(std::move(callback))
{
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

void RecordedJob::start()
{
    m_source.m_client.fetch<PromAnswer>(
        instantQuery(joinedQuery(recordedQueries()), m_at), &parsePromAnswer, this, [this](const Result<PromAnswer>& answer) {
            if (answer)
                takeSamples(*answer);
            else
                finish(tl::unexpected(answer.error()));
        });
}

void RecordedJob::takeSamples(const PromAnswer& answer)
{
    auto lists = splitJoined(answer, 3);
    m_findings.samples = std::move(lists[0]);
    m_findings.slothTimes = std::move(lists[1]);
    m_findings.pyrraTimes = std::move(lists[2]);
    m_findings.source = m_source.m_client.endpoint().source;
    if (m_findings.isEmpty()) {
        finish(std::vector<RecordedObjective>());
        return;
    }
    const std::set<QString> periods = m_findings.slothDays();
    m_open = 2 + static_cast<int>(periods.size());
    m_source.m_client.fetch<std::vector<PromRule>>(
        ruleQuery(), [](const HttpResponse& response) { return parsePromRules(response); }, this,
        [this](Result<std::vector<PromRule>> rules) { takeRules(std::move(rules)); });
    for (const QString& period : periods) {
        m_source.m_client.fetch<PromAnswer>(
            instantQuery(evaluationsQuery(period), m_at), &parsePromAnswer, this, [this, period](Result<PromAnswer> counts) {
                // Without it every ratio of the window is taken to be there.
                if (counts)
                    takeRatioCounts(m_findings, period, std::move(counts->series));
                oneMore();
            });
    }
    const auto described = [this](const MetricServer& server) {
        m_findings.scrapeInterval = server.scrapeInterval;
        oneMore();
    };
    if (m_source.m_server) {
        described(*m_source.m_server);
        return;
    }
    m_source.describe(this, [described](const Result<MetricServer>& server) { described(server.value_or(MetricServer())); });
}

void RecordedJob::takeRules(Result<std::vector<PromRule>> rules)
{
    if (rules)
        m_findings.rules = std::move(*rules);
    else if (!isNotToBeHad(rules.error()))
        m_error = rules.error(); // half the truth would look as if objectives had gone
    oneMore();
}

void RecordedJob::oneMore()
{
    if (--m_open > 0)
        return;
    if (m_combined)
        finish(std::move(m_objectives.list));
    else if (m_error)
        finish(tl::unexpected(*m_error));
    else
        combine();
}

void RecordedJob::combine()
{
    m_combined = true;
    m_source.m_client.worker().run([findings = std::move(m_findings)] { return recordedObjectives(findings); }, this,
        [this](RecordedObjectives objectives) {
            m_objectives = std::move(objectives);
            askBudgets();
        });
}

void RecordedJob::askBudgets()
{
    const std::vector<RecordedQuestion>& questions = m_objectives.questions;
    m_open = static_cast<int>((questions.size() + kQuestionsAtOnce - 1) / kQuestionsAtOnce);
    if (m_open == 0) {
        finish(std::move(m_objectives.list));
        return;
    }
    for (size_t from = 0; from < questions.size(); from += kQuestionsAtOnce) {
        const size_t count = std::min(kQuestionsAtOnce, questions.size() - from);
        QStringList expressions;
        for (size_t i = from; i < from + count; ++i)
            expressions.append(questions[i].expression);
        m_source.m_client.fetch<PromAnswer>(
            instantQuery(joinedQuery(expressions), m_at), &parsePromAnswer, this, [this, from, count](const Result<PromAnswer>& answer) {
                if (answer) {
                    const auto lists = splitJoined(*answer, count);
                    for (size_t i = 0; i < count; ++i) {
                        const RecordedQuestion& question = m_objectives.questions[from + i];
                        answerRecorded(m_objectives.list[question.objective], question.kind, lists[i], m_at);
                    }
                }
                oneMore();
            });
    }
}

void RecordedJob::finish(Result<std::vector<RecordedObjective>> result)
{
    deleteLater();
    if (m_context)
        m_callback(std::move(result));
}

} // namespace yagura
