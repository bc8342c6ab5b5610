// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundecktest.h"

#include "models/clients/http/httperror.h"
#include "models/clients/rundeck/rundeckjson.h"

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kSkewAllowed = std::chrono::seconds(30);

QString seconds(Millis value) { return QString::number(static_cast<double>(value.count()) / 1000.0, 'f', 1) + QStringLiteral(" s"); }
} // namespace

RundeckTest::RundeckTest(RundeckApi& api, const std::vector<DeployTarget>& targets, QObject* context,
    std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
    : m_api(&api)
    , m_context(context)
    , m_progress(std::move(progress))
    , m_callback(std::move(callback))
{
    for (const DeployTarget& target : targets) {
        for (const QString& job : { target.deployJob, target.rollbackJob }) {
            const auto same = [&](const WantedJob& other) { return other.project == target.project && other.job == job; };
            if (!job.isEmpty() && std::none_of(m_wanted.begin(), m_wanted.end(), same))
                m_wanted.push_back({ target.project, job });
        }
    }
    m_test.source = api.http().endpoint().source;
    m_test.at = api.clock().now();
    for (const TestStepKind kind : { TestStepKind::Address, TestStepKind::Tls, TestStepKind::Version, TestStepKind::Token,
             TestStepKind::Rights, TestStepKind::Clock }) {
        TestStep one;
        one.kind = kind;
        m_test.steps.push_back(one);
    }
}

void RundeckTest::start(RundeckApi& api, const std::vector<DeployTarget>& targets, QObject* context,
    std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
{
    std::make_shared<RundeckTest>(api, targets, context, std::move(progress), std::move(callback))->askServer();
}

TestStep& RundeckTest::step(TestStepKind kind)
{
    return *std::find_if(m_test.steps.begin(), m_test.steps.end(), [&](const TestStep& one) { return one.kind == kind; });
}

void RundeckTest::begin(TestStepKind kind, const QString& asked)
{
    m_since.start();
    step(kind).verdict = TestVerdict::Running;
    step(kind).asked = asked;
    if (m_progress)
        m_progress(m_test);
}

void RundeckTest::pass(TestStepKind kind, const QString& finding)
{
    TestStep& one = step(kind);
    one.verdict = TestVerdict::Passed;
    one.finding = finding;
    one.took = Millis(m_since.elapsed());
    if (m_progress)
        m_progress(m_test);
}

void RundeckTest::miss(TestStepKind kind, const Error& error, const QString& answered)
{
    TestStep& one = step(kind);
    one.verdict = TestVerdict::Failed;
    one.error = error;
    one.answered = answered;
    one.took = Millis(m_since.elapsed());
    if (m_progress)
        m_progress(m_test);
}

void RundeckTest::askServer()
{
    const QUrl url = m_api->anonymous().endpoint().url;
    begin(TestStepKind::Address, QStringLiteral("GET %1/api/14").arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash)));
    m_api->anonymous().send(HttpRequest::get(QStringLiteral("/api/14")), m_context,
        [self = shared_from_this()](const Result<HttpResponse>& answer) { self->judgeServer(answer); });
}

void RundeckTest::judgeServer(const Result<HttpResponse>& answer)
{
    if (!m_api)
        return;
    const QUrl url = m_api->anonymous().endpoint().url;
    const bool secure = url.scheme() == QLatin1String("https");
    const QString address = hostAndPort(url.host(), url.port(secure ? 443 : 80));
    if (!answer && answer.error().kind == Error::Kind::TlsFailed) {
        pass(TestStepKind::Address, address);
        miss(TestStepKind::Tls, answer.error(), answer.error().detail);
        finish();
        return;
    }
    if (!answer) {
        miss(TestStepKind::Address, answer.error(), answer.error().detail);
        finish();
        return;
    }
    pass(TestStepKind::Address, address);
    if (secure)
        pass(TestStepKind::Tls, QStringLiteral("https"));
    else
        step(TestStepKind::Tls).verdict = TestVerdict::Skipped;
    m_skew = answer->clockSkew;

    begin(TestStepKind::Version, step(TestStepKind::Address).asked);
    const Result<QJsonObject> object = rundeck::anyObjectOf(*answer);
    const int version = object ? rundeck::textOf(object->value(QLatin1String("apiversion"))).toInt() : 0;
    const QString answered = QStringLiteral("HTTP %1: %2").arg(answer->status).arg(snippet(answer->body));
    if (version == 0) {
        Error why = object ? Error { Error::Kind::BadAnswer, {}, {}, 0, {} } : object.error();
        if (answer->status == 503)
            why.kind = Error::Kind::Starting;
        why.httpStatus = answer->status;
        miss(TestStepKind::Version, why, answered);
    } else if (version < rundeck::kOldestApi) {
        miss(TestStepKind::Version, Error { Error::Kind::Unsupported, QStringLiteral("API %1").arg(version), {}, 0, {} }, answered);
    } else {
        pass(TestStepKind::Version, QStringLiteral("API %1").arg(version));
        askToken();
        return;
    }
    finish();
}

void RundeckTest::askToken()
{
    begin(TestStepKind::Token, QStringLiteral("GET /system/info"));
    m_api->get<rundeck::ServerInfo>(QStringLiteral("/system/info"), {}, rundeck::serverInfo, m_context,
        [self = shared_from_this()](const Result<rundeck::ServerInfo>& info) {
            if (!info || !self->m_api) {
                if (!info)
                    self->miss(TestStepKind::Token, info.error(), info.error().detail);
                self->finish();
                return;
            }
            self->pass(TestStepKind::Token, QStringLiteral("Rundeck %1").arg(info->version));
            if (self->m_wanted.empty()) {
                self->begin(TestStepKind::Rights, QStringLiteral("GET /projects"));
                self->askProjects();
            } else {
                self->begin(TestStepKind::Rights, QStringLiteral("GET /authorizations"));
                self->askRights(0);
            }
        });
}

void RundeckTest::askProjects()
{
    const auto decode = [](const HttpResponse& response) { return rundeck::arrayOf(response); };
    m_api->get<QJsonArray>(
        QStringLiteral("/projects"), {}, decode, m_context, [self = shared_from_this()](const Result<QJsonArray>& projects) {
            if (!projects) {
                self->miss(TestStepKind::Rights, projects.error(), projects.error().detail);
            } else if (projects->isEmpty()) {
                // Why a failure: a token without rights gets an empty list and no complaint.
                self->miss(TestStepKind::Rights, Error { Error::Kind::Forbidden, {}, {}, 0, {} }, QStringLiteral("[]"));
            } else {
                QStringList names;
                for (const auto& project : *projects)
                    names.append(project.toObject().value(QLatin1String("name")).toString());
                self->pass(TestStepKind::Rights, names.join(QStringLiteral(", ")));
            }
            self->finish();
        });
}

void RundeckTest::askRights(size_t next)
{
    if (!m_api || next >= m_wanted.size()) {
        QStringList names;
        for (const WantedJob& job : m_wanted)
            names.append(job.job);
        pass(TestStepKind::Rights, names.join(QStringLiteral(", ")));
        finish();
        return;
    }
    const WantedJob wanted = m_wanted.at(next);
    const auto refuse = [self = shared_from_this()](const Error& error, const QString& answered) {
        self->miss(TestStepKind::Rights, error, answered);
        self->finish();
    };
    const QString project = RundeckApi::encoded(wanted.project);
    const auto judge = [self = shared_from_this(), refuse, wanted, next](const Result<QMap<QString, bool>>& allowed) {
        if (!allowed)
            refuse(allowed.error(), allowed.error().detail);
        else if (!allowed->value(QStringLiteral("run")))
            refuse(Error { Error::Kind::Forbidden, wanted.job, {}, 0, {} }, QStringLiteral("run: false"));
        else
            self->askRights(next + 1);
    };
    const auto ask = [self = shared_from_this(), refuse, wanted, project, judge](const Result<std::vector<Job>>& jobs) {
        if (!jobs || !self->m_api) {
            refuse(jobs ? Error { Error::Kind::Cancelled, {}, {}, 0, {} } : jobs.error(), {});
            return;
        }
        const auto it
            = std::find_if(jobs->begin(), jobs->end(), [&](const Job& job) { return job.id == wanted.job || job.path() == wanted.job; });
        if (it == jobs->end()) {
            refuse(Error { Error::Kind::NotFound, wanted.job, {}, 0, {} }, {});
            return;
        }
        QUrlQuery actions;
        actions.addQueryItem(QStringLiteral("actions"), QStringLiteral("run"));
        self->m_api->get<QMap<QString, bool>>(QStringLiteral("/authorizations/project/%1/job/%2").arg(project, RundeckApi::encoded(it->id)),
            actions, rundeck::authorizations, self->m_context, judge);
    };
    m_api->get<std::vector<Job>>(QStringLiteral("/project/%1/jobs").arg(project), {}, rundeck::jobList, m_context, ask);
}

void RundeckTest::finish()
{
    if (m_skew) {
        const bool good = std::chrono::abs(*m_skew) <= kSkewAllowed;
        begin(TestStepKind::Clock, QStringLiteral("Date"));
        if (good)
            pass(TestStepKind::Clock, seconds(*m_skew));
        else
            miss(TestStepKind::Clock, Error { Error::Kind::BadAnswer, seconds(*m_skew), {}, 0, {} }, seconds(*m_skew));
    }
    for (TestStep& one : m_test.steps) {
        if (one.verdict == TestVerdict::Waiting)
            one.verdict = TestVerdict::Skipped;
    }
    if (m_progress)
        m_progress(m_test);
    m_callback(m_test);
}

} // namespace yagura
