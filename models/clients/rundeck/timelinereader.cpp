// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/timelinereader.h"

#include <algorithm>

namespace yagura {

namespace {
constexpr int kRunningMax = 1000; // without it the server stops at 20 and says nothing
constexpr int kPage = 200;
constexpr int kMaxPages = 50;
} // namespace

TimelineReader::TimelineReader(
    RundeckApi& api, const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback)
    : m_api(&api)
    , m_project(RundeckApi::encoded(project))
    , m_since(since)
    , m_context(context)
    , m_callback(std::move(callback))
{
}

void TimelineReader::read(RundeckApi& api, const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback)
{
    std::make_shared<TimelineReader>(api, project, since, context, std::move(callback))->askRunning();
}

void TimelineReader::askRunning()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("max"), QString::number(kRunningMax));
    query.addQueryItem(QStringLiteral("includePostponed"), QStringLiteral("true"));
    m_api->get<rundeck::ExecutionList>(QStringLiteral("/project/%1/executions/running").arg(m_project), query, rundeck::executionList,
        m_context, [self = shared_from_this()](const Result<rundeck::ExecutionList>& list) {
            if (!list) {
                self->m_callback(tl::unexpected(list.error()));
                return;
            }
            self->add(*list);
            if (list->total > kRunningMax)
                self->m_answer.outcome = PollOutcome::FreshPartial;
            self->askEnded(0);
        });
}

void TimelineReader::askEnded(int offset)
{
    if (!m_api) {
        m_callback(fail(Error::Kind::Cancelled, {}));
        return;
    }
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("begin"), QString::number(toEpochMs(m_since)));
    query.addQueryItem(QStringLiteral("max"), QString::number(kPage));
    query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    m_api->get<rundeck::ExecutionList>(QStringLiteral("/project/%1/executions").arg(m_project), query, rundeck::executionList, m_context,
        [self = shared_from_this(), offset](const Result<rundeck::ExecutionList>& list) {
            if (!list) {
                self->m_callback(tl::unexpected(list.error()));
                return;
            }
            self->add(*list);
            // Why by total: rows that the token may not see make a page shorter without being the last.
            const int next = offset + kPage;
            if (next >= list->total)
                self->checkRights();
            else if (next >= kPage * kMaxPages) {
                self->m_answer.outcome = PollOutcome::FreshPartial;
                self->finish();
            } else {
                self->askEnded(next);
            }
        });
}

void TimelineReader::add(const rundeck::ExecutionList& list)
{
    m_answer.clockSkew = list.clockSkew;
    m_hidden += std::max(0, std::min(list.total - list.offset, list.max) - static_cast<int>(list.executions.size()));
    for (const Execution& execution : list.executions) {
        auto& known = m_answer.executions;
        const auto it = std::find_if(known.begin(), known.end(), [&](const Execution& other) { return other.id == execution.id; });
        if (it == known.end())
            known.push_back(execution);
        else
            *it = execution; // the later look knows more
    }
}

void TimelineReader::checkRights()
{
    if (!m_answer.executions.empty() || m_hidden == 0 || !m_api) {
        finish();
        return;
    }
    // Why: a token without rights gets 200 and empty lists. Rows exist and none is shown: may it see this project at all?
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("max"), QStringLiteral("1"));
    m_api->get<std::vector<Job>>(QStringLiteral("/project/%1/jobs").arg(m_project), query, rundeck::jobList, m_context,
        [self = shared_from_this()](const Result<std::vector<Job>>& jobs) {
            if (!jobs)
                self->m_callback(tl::unexpected(jobs.error()));
            else if (jobs->empty())
                self->m_callback(fail(Error::Kind::Forbidden, self->m_project));
            else
                self->finish();
        });
}

void TimelineReader::finish()
{
    const auto order = [](const Execution& execution) { return execution.startedAt.value_or(execution.endedAt.value_or(Instant {})); };
    std::stable_sort(m_answer.executions.begin(), m_answer.executions.end(),
        [&](const Execution& a, const Execution& b) { return order(a) > order(b); });
    if (m_api)
        m_answer.version = m_api->serverVersion();
    m_callback(std::move(m_answer));
}

} // namespace yagura
