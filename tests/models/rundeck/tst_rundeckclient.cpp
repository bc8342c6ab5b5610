// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckclient.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {

const QByteArray kUnsupported = R"({"error":true,"apiversion":50,"errorCode":"api.error.api-version.unsupported","message":"no"})";

QByteArray page(int from, int count, int total)
{
    QByteArray rows;
    for (int i = from; i < from + count; ++i) {
        rows += (rows.isEmpty() ? "" : ",") + QByteArray(R"({"id":)") + QByteArray::number(i)
            + R"(,"status":"succeeded","date-started":{"unixtime":)" + QByteArray::number(1000 + i) + R"(},"date-ended":{"unixtime":)"
            + QByteArray::number(2000 + i) + "}}";
    }
    return QByteArray(R"({"paging":{"count":)") + QByteArray::number(count) + R"(,"total":)" + QByteArray::number(total) + R"(,"offset":)"
        + QByteArray::number(from) + R"(,"max":200},"executions":[)" + rows + "]}";
}

struct Client
{
    Surroundings around;
    MisbehavingServer server;
    std::unique_ptr<RundeckClient> client;
    QObject context;

    Client()
    {
        around.secrets->values[QStringLiteral("t")] = "good-token";
        server.onPath("/api/14", Reply::json(R"({"apiversion":58})"));
        server.onPath("/api/58/system/info", Reply::json(R"({"system":{"rundeck":{"version":"5.20.0"}}})"));
        HttpEndpoint endpoint = Surroundings::endpoint(server.url());
        endpoint.source = SourceName { QStringLiteral("jobs") };
        endpoint.auth.secret = QStringLiteral("t");
        client = std::make_unique<RundeckClient>(endpoint, std::vector<DeployTarget> {}, around.secrets, around.worker, around.clock);
    }
};

} // namespace

class RundeckClientTest : public QObject
{
    Q_OBJECT

private slots:
    void theTimelineIsPagedByTotalAndMergedWithWhatRuns()
    {
        Client c;
        c.server.setHandler([](const RecordedRequest& request) {
            if (request.path.endsWith("/running"))
                return Reply::json(
                    R"({"paging":{"count":2,"total":2,"offset":0,"max":1000},"executions":[)"
                    R"({"id":3,"status":"running","date-started":{"unixtime":1003}},{"id":900,"status":"running","date-started":{"unixtime":9000}}]})");
            const int offset = request.parameter(QStringLiteral("offset")).toInt();
            // The second page is short although more follow: rows that the token may not see.
            return Reply::json(page(offset, offset == 200 ? 5 : 200, 450));
        });
        std::optional<Result<ExecutionsAnswer>> answer;
        c.client->executions(QStringLiteral("shop"), fromEpochMs(7), &c.context, [&](const Result<ExecutionsAnswer>& a) { answer = a; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        QCOMPARE((*answer)->outcome, PollOutcome::FreshComplete);
        QCOMPARE((*answer)->version, QStringLiteral("5.20.0"));
        QCOMPARE((*answer)->executions.size(), 406U);
        QCOMPARE((*answer)->executions.front().id, QStringLiteral("900"));
        // Seen running first, ended afterwards: the later look counts.
        for (const Execution& execution : (*answer)->executions) {
            if (execution.id == QLatin1String("3"))
                QCOMPARE(execution.status, Execution::Status::Succeeded);
        }
        for (const RecordedRequest& request : c.server.requests()) {
            if (request.path.endsWith("/executions"))
                QCOMPARE(request.parameter(QStringLiteral("begin")), QStringLiteral("7"));
            if (request.path.endsWith("/running"))
                QCOMPARE(request.parameter(QStringLiteral("max")), QStringLiteral("1000"));
            QVERIFY(!request.headers.contains("cookie"));
            QCOMPARE(request.headers.value("x-rundeck-auth-token"), QByteArray("good-token"));
        }
    }

    void aTokenThatMaySeeNothingIsNotAnEmptyTimeline()
    {
        Client c;
        c.server.setHandler([](const RecordedRequest& request) {
            if (request.path.endsWith("/jobs"))
                return Reply::json("[]");
            return Reply::json(R"({"paging":{"count":0,"total":17,"offset":0,"max":200},"executions":[]})");
        });
        std::optional<Result<ExecutionsAnswer>> answer;
        c.client->executions(QStringLiteral("shop"), fromEpochMs(7), &c.context, [&](const Result<ExecutionsAnswer>& a) { answer = a; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, Error::Kind::Forbidden);
    }

    void anUpdatedServerIsAskedForItsVersionAgain()
    {
        Client c;
        c.server.onPath("/api/58/execution/1", Reply::json(kUnsupported, 400));
        c.server.onPath("/api/50/execution/1", Reply::json(R"({"id":1,"status":"running"})"));
        c.server.onPath("/api/50/system/info", Reply::json(R"({"system":{"rundeck":{"version":"5.8.0"}}})"));
        std::optional<Result<Execution>> first;
        // The first answer names 58, the renegotiation 50.
        c.server.enqueue(Reply::json(R"({"apiversion":58})"));
        c.server.onPath("/api/14", Reply::json(R"({"apiversion":50})"));
        c.client->execution(QStringLiteral("1"), &c.context, [&](const Result<Execution>& e) { first = e; });
        QTRY_VERIFY(first);
        QVERIFY(first->has_value());
        QCOMPARE(c.server.count("GET", "/api/14"), 2);
    }

    void aTooOldServerIsRefused()
    {
        Client c;
        c.server.onPath("/api/14", Reply::json(R"({"apiversion":41})"));
        std::optional<Result<Execution>> answer;
        c.client->execution(QStringLiteral("1"), &c.context, [&](const Result<Execution>& e) { answer = e; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::Unsupported);
    }

    void jobsCarryOptionsRightsAndMode()
    {
        Client c;
        const QByteArray base = "/api/58/project/shop/jobs";
        c.server.onPath(base, Reply::json(R"([{"id":"a","name":"deploy","group":"it","project":"shop","enabled":true}])"));
        c.server.onPath(base + "/export",
            Reply::json(R"([{"uuid":"a","options":[{"name":"version","required":true}],"schedule":{"crontab":"0 0 2 ? * * *"}}])"));
        c.server.onPath("/api/58/system/executions/status", Reply::json(R"({"executionMode":"passive"})"));
        c.server.onPath("/api/58/authorizations/project/shop/job/a",
            Reply::json(
                R"({"actionAuthorizations":[{"actionName":"run","isAuthorized":false},{"actionName":"kill","isAuthorized":true}]})"));
        c.server.onPath(
            "/api/58/job/a/info", Reply::json(R"({"id":"a","averageDuration":6094,"nextScheduledExecution":"2026-11-23T02:00:00Z"})"));
        std::optional<Result<std::vector<Job>>> answer;
        c.client->jobs(QStringLiteral("shop"), &c.context, [&](const Result<std::vector<Job>>& jobs) { answer = jobs; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        const Job& job = (*answer)->front();
        QCOMPARE(job.source.value, QStringLiteral("jobs"));
        QCOMPARE(job.options.size(), 1U);
        QCOMPARE(job.runnable, std::optional<bool>(false));
        QCOMPARE(job.abortable, std::optional<bool>(true));
        QVERIFY(!job.enabled); // the server takes no runs at present
        QCOMPARE(job.averageDuration.value(), Millis(6094));
        QCOMPARE(job.schedule, QStringLiteral("0 0 2 ? * * *"));
        QVERIFY(job.nextRun);
    }

    void theConnectionTestGoesStepByStep()
    {
        Client c;
        c.server.onPath("/api/58/projects", Reply::json(R"([{"name":"shop"}])"));
        std::optional<ConnectionTest> end;
        int steps = 0;
        c.client->test(
            &c.context, [&](const ConnectionTest&) { ++steps; }, [&](const Result<ConnectionTest>& t) { end = t.value(); });
        QTRY_VERIFY(end);
        QCOMPARE(end->failures(), 0);
        QVERIFY(end->isFinished());
        QVERIFY(steps >= 6);
        QCOMPARE(end->steps[0].finding, QStringLiteral("127.0.0.1:%1").arg(c.server.port()));
        QCOMPARE(end->steps[1].verdict, TestVerdict::Skipped); // no TLS here
        QCOMPARE(end->steps[2].finding, QStringLiteral("API 58"));
        QCOMPARE(end->steps[4].finding, QStringLiteral("shop"));
        QCOMPARE(c.server.count("POST"), 0);
    }

    void aMissingTokenDoesNotHideTheVersion()
    {
        Client c;
        c.around.secrets->values.clear();
        std::optional<ConnectionTest> end;
        c.client->test(&c.context, {}, [&](const Result<ConnectionTest>& t) { end = t.value(); });
        QTRY_VERIFY(end);
        QCOMPARE(end->steps[0].verdict, TestVerdict::Passed);
        QCOMPARE(end->steps[2].verdict, TestVerdict::Passed);
        QCOMPARE(end->steps[3].verdict, TestVerdict::Failed);
        QCOMPARE(end->steps[3].error->kind, Error::Kind::SecretMissing);
        QCOMPARE(end->steps[4].verdict, TestVerdict::Skipped);
    }

    void aLoginPageIsNoRundeck()
    {
        Client c;
        c.server.onPath("/api/14", Reply::html());
        std::optional<ConnectionTest> end;
        c.client->test(&c.context, {}, [&](const Result<ConnectionTest>& t) { end = t.value(); });
        QTRY_VERIFY(end);
        QCOMPARE(end->steps[2].verdict, TestVerdict::Failed);
        QCOMPARE(end->steps[2].error->kind, Error::Kind::NotJson);
    }
};

YAGURA_TEST(RundeckClientTest)
#include "tst_rundeckclient.moc"
