// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckclient.h"

#include "models/clients/rundeck/jobreader.h"
#include "models/clients/rundeck/rundeckapi.h"
#include "models/clients/rundeck/rundecktest.h"
#include "models/clients/rundeck/startjudge.h"
#include "models/clients/rundeck/timelinereader.h"

#include <QRegularExpression>

namespace yagura {

namespace {

constexpr int kRecent = 200; ///< of one job, when an operation is looked for

QUrlQuery queryOf(std::initializer_list<std::pair<const char*, QString>> items)
{
    QUrlQuery query;
    for (const auto& [key, value] : items)
        query.addQueryItem(QString::fromLatin1(key), value);
    return query;
}

bool looksLikeId(const QString& text)
{
    static const QRegularExpression id(QStringLiteral("^([0-9]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"));
    return id.match(text).hasMatch();
}

} // namespace

struct RundeckClient::Rights : JobRightsCache
{
};

HttpEndpoint rundeckEndpoint(HttpEndpoint endpoint)
{
    if (endpoint.auth.type == HttpAuth::Type::None && !endpoint.auth.secret.isEmpty()) {
        endpoint.auth.type = HttpAuth::Type::Header;
        endpoint.auth.header = QStringLiteral("X-Rundeck-Auth-Token");
    }
    return endpoint;
}

RundeckClient::RundeckClient(HttpEndpoint endpoint, std::vector<DeployTarget> targets, std::shared_ptr<SecretStore> secrets,
    std::shared_ptr<Worker> worker, std::shared_ptr<Clock> clock)
    : m_api(std::make_unique<RundeckApi>(rundeckEndpoint(std::move(endpoint)), std::move(secrets), std::move(worker), std::move(clock)))
    , m_targets(std::move(targets))
    , m_rights(std::make_shared<Rights>())
{
    std::erase_if(m_targets, [&](const DeployTarget& target) { return target.source != m_api->http().endpoint().source; });
}

RundeckClient::~RundeckClient() = default;

void RundeckClient::executions(const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback)
{
    TimelineReader::read(*m_api, project, since, context, std::move(callback));
}

void RundeckClient::jobs(const QString& project, QObject* context, Callback<std::vector<Job>> callback)
{
    JobReader::read(*m_api, project, m_targets, m_rights, context, std::move(callback));
}

void RundeckClient::withJobId(
    const QString& project, const QString& idOrPath, QObject* context, std::function<void(Result<QString>)> callback)
{
    // Why through the version first: it makes the answer come later in every case.
    m_api->withVersion(context,
        [api = QPointer<RundeckApi>(m_api.get()), project, idOrPath, context, callback = std::move(callback)](const Result<int>& version) {
            if (!version || !api) {
                callback(version ? Result<QString>(fail(Error::Kind::Cancelled, {})) : tl::unexpected(version.error()));
                return;
            }
            if (looksLikeId(idOrPath)) {
                callback(idOrPath);
                return;
            }
            const QString name = idOrPath.section(QLatin1Char('/'), -1);
            const QString path = QStringLiteral("/project/%1/jobs").arg(RundeckApi::encoded(project));
            const auto pick = [idOrPath, callback](const Result<std::vector<Job>>& jobs) {
                if (!jobs) {
                    callback(tl::unexpected(jobs.error()));
                    return;
                }
                for (const Job& job : *jobs) {
                    if (job.path() == idOrPath || job.id == idOrPath) {
                        callback(job.id);
                        return;
                    }
                }
                callback(fail(Error::Kind::NotFound, idOrPath));
            };
            api->get<std::vector<Job>>(path, queryOf({ { "jobFilter", name } }), rundeck::jobList, context, pick);
        });
}

void RundeckClient::run(const JobRequest& request, QObject* context, std::function<void(StartAnswer)> callback)
{
    const QPointer<RundeckApi> api(m_api.get());
    withJobId(request.project, request.jobId, context, [api, options = request.options, context, callback](const Result<QString>& id) {
        if (!id || !api) {
            // Nothing that could start something has been sent yet.
            const Error why = id ? Error { Error::Kind::Cancelled, {}, {}, 0, {} } : id.error();
            callback({ StartAnswer::Kind::NotStarted, std::nullopt, why, 0 });
            return;
        }
        const QString path = QStringLiteral("/job/%1/run").arg(RundeckApi::encoded(*id));
        api->once(path, rundeck::runBody(options), context, [callback](const OnceAnswer& answer) { callback(rundeck::judgeRun(answer)); });
    });
}

void RundeckClient::findByOp(const JobRequest& request, QObject* context, Callback<std::vector<Execution>> callback)
{
    const QPointer<RundeckApi> api(m_api.get());
    withJobId(request.project, request.jobId, context, [api, request, context, callback](const Result<QString>& id) {
        if (!id || !api) {
            callback(id ? Result<std::vector<Execution>>(fail(Error::Kind::Cancelled, {})) : tl::unexpected(id.error()));
            return;
        }
        const auto fits = [request](const Execution& execution) { return execution.options.value(request.opIdOption) == request.op.value; };
        auto found = std::make_shared<std::vector<Execution>>();
        const auto add = [found, fits](const rundeck::ExecutionList& list) {
            for (const Execution& execution : list.executions) {
                const bool known
                    = std::any_of(found->begin(), found->end(), [&](const Execution& other) { return other.id == execution.id; });
                if (!known && fits(execution))
                    found->push_back(execution);
            }
        };
        const QString running = QStringLiteral("/project/%1/executions/running").arg(RundeckApi::encoded(request.project));
        const QString recent = QStringLiteral("/job/%1/executions").arg(RundeckApi::encoded(*id));
        const auto end = [callback, found, add](const Result<rundeck::ExecutionList>& list) {
            if (!list) {
                callback(tl::unexpected(list.error()));
                return;
            }
            add(*list);
            callback(*found);
        };
        const auto second = [api, callback, add, recent, context, end](const Result<rundeck::ExecutionList>& list) {
            if (!list || !api) {
                callback(list ? Result<std::vector<Execution>>(fail(Error::Kind::Cancelled, {})) : tl::unexpected(list.error()));
                return;
            }
            add(*list);
            api->get<rundeck::ExecutionList>(recent, queryOf({ { "max", QString::number(kRecent) }, { "offset", QStringLiteral("0") } }),
                rundeck::executionList, context, end);
        };
        const QUrlQuery runningQuery
            = queryOf({ { "jobIdFilter", *id }, { "includePostponed", QStringLiteral("true") }, { "max", QStringLiteral("200") } });
        api->get<rundeck::ExecutionList>(running, runningQuery, rundeck::executionList, context, second);
    });
}

void RundeckClient::execution(const QString& id, QObject* context, Callback<Execution> callback)
{
    m_api->get<Execution>(
        QStringLiteral("/execution/%1").arg(RundeckApi::encoded(id)), {}, rundeck::execution, context, std::move(callback));
}

void RundeckClient::log(
    const QString& executionId, const QString& offset, const QString& lastModified, QObject* context, Callback<LogPage> callback)
{
    const bool fromStart = offset.isEmpty() || offset == QLatin1String("0");
    QUrlQuery query = queryOf({ { "offset", fromStart ? QStringLiteral("0") : offset }, { "maxlines", QString::number(kLogLines) } });
    // Why not from the start: an older file would be called unmodified and its first lines never told.
    if (!fromStart && !lastModified.isEmpty())
        query.addQueryItem(QStringLiteral("lastmod"), lastModified);
    const auto decode = [](const HttpResponse& response) { return rundeck::logPage(response, kLogLines); };
    m_api->get<LogPage>(
        QStringLiteral("/execution/%1/output").arg(RundeckApi::encoded(executionId)), query, decode, context, std::move(callback));
}

void RundeckClient::abort(const QString& executionId, QObject* context, std::function<void(StartAnswer)> callback)
{
    const QString path = QStringLiteral("/execution/%1/abort").arg(RundeckApi::encoded(executionId));
    m_api->once(path, QByteArrayLiteral("{}"), context, [callback](const OnceAnswer& answer) { callback(rundeck::judgeAbort(answer)); });
}

void RundeckClient::test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
{
    RundeckTest::start(*m_api, m_targets, context, std::move(progress), std::move(callback));
}

} // namespace yagura
