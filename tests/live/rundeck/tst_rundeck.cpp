// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckclient.h"
#include "models/monitoring/jobcontroller.h"
#include "tests/models/jobs/jobworld.h"
#include "tests/support/rundeck/deployshop.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>

using namespace yagura;
using namespace yagura::test;

/// Against a real Rundeck, started once for this program (or the one that YAGURA_RUNDECK_URL names).
class LiveRundeckTest : public QObject
{
    Q_OBJECT

    RundeckServer* m_server = nullptr;
    std::unique_ptr<DeployShop> m_shop;
    std::shared_ptr<SystemClock> m_clock = std::make_shared<SystemClock>();
    std::shared_ptr<MapSecretStore> m_secrets = std::make_shared<MapSecretStore>();
    std::shared_ptr<Worker> m_worker = std::make_shared<Worker>(QStringLiteral("decode"));
    std::shared_ptr<BookJournal> m_journal = std::make_shared<BookJournal>();
    std::shared_ptr<Board> m_board = std::make_shared<Board>();
    std::shared_ptr<RundeckClient> m_client;
    std::unique_ptr<JobController> m_controller;
    DeployTarget m_target;

    std::shared_ptr<RundeckClient> clientWith(const QString& secret) const
    {
        HttpEndpoint endpoint;
        endpoint.source = m_target.source;
        endpoint.url = m_server->url();
        endpoint.auth.secret = secret;
        endpoint.timeout = Millis(30000);
        return std::make_shared<RundeckClient>(endpoint, std::vector<DeployTarget> { m_target }, m_secrets, m_worker, m_clock);
    }
    OperationState state(const OpId& op) const
    {
        const std::vector<OperationState> all = m_controller->operations();
        const auto it = std::find_if(all.begin(), all.end(), [&](const OperationState& one) { return one.request.op == op; });
        return it == all.end() ? OperationState {} : *it;
    }
    // What the monitor does between polls.
    bool refreshBoard()
    {
        std::optional<Result<std::vector<Job>>> jobs;
        std::optional<Result<ExecutionsAnswer>> executions;
        m_client->jobs(m_shop->project(), this, [&](const Result<std::vector<Job>>& answer) { jobs = answer; });
        m_client->executions(m_shop->project(), m_clock->now() - std::chrono::hours(1), this,
            [&](const Result<ExecutionsAnswer>& answer) { executions = answer; });
        if (!QTest::qWaitFor([&] { return jobs && executions; }, 60000) || !*jobs || !*executions)
            return false;
        DeploysSnapshot& deploys = m_board->deploys;
        deploys.outcome = (*executions)->outcome;
        deploys.quality = Quality::Fresh;
        deploys.asOf = m_clock->now();
        deploys.jobs = **jobs;
        deploys.deploys = deploysFromExecutions(m_target.source, (*executions)->executions, deploys.targets, deploys.jobs);
        return true;
    }
    bool runs(const JobRequest& request)
    {
        m_controller->start(request);
        return QTest::qWaitFor([&] { return state(request.op).phase == OpPhase::Running || state(request.op).isOver(); }, 60000);
    }
    bool ends(const OpId& op)
    {
        return QTest::qWaitFor([&] { return state(op).isOver(); }, 120000);
    }

private slots:
    void initTestCase()
    {
        YAGURA_NEED_RUNDECK(m_server);
        m_secrets->values[QStringLiteral("jobs-token")] = m_server->token();
        m_secrets->values[QStringLiteral("powerless")] = m_server->powerlessToken();
        m_shop = std::make_unique<DeployShop>(*m_server);
        QVERIFY2(m_shop->seed(), qPrintable(m_shop->complaint()));

        m_target.service = ServiceId { QStringLiteral("checkout") };
        m_target.source = SourceName { QStringLiteral("jobs") };
        m_target.project = m_shop->project();
        m_target.deployJob = QStringLiteral("it/deploy");
        m_target.versionOption = QStringLiteral("version");
        m_board->deploys.targets = { m_target };
        m_client = clientWith(QStringLiteral("jobs-token"));
        Ports ports;
        ports.clock = m_clock;
        ports.journal = m_journal;
        ports.sources[m_target.source] = SourcePorts { nullptr, nullptr, m_client, m_client, m_client };
        Configuration configuration;
        ServiceConfig service;
        service.info.id = m_target.service;
        service.deploy = m_target;
        configuration.services = { service };
        m_controller = std::make_unique<JobController>(configuration, ports, [this]() -> BoardPtr { return m_board; });
    }

    void cleanupTestCase()
    {
        m_controller.reset();
        m_client.reset();
        m_shop.reset();
    }

    void theConnectionTestPasses()
    {
        std::optional<ConnectionTest> end;
        m_client->test(this, {}, [&](const Result<ConnectionTest>& test) { end = test.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(end, 60000);
        for (const TestStep& step : end->steps)
            QVERIFY2(step.verdict == TestVerdict::Passed || step.kind == TestStepKind::Tls, qPrintable(step.answered));
    }

    void deployThenRollBack()
    {
        QVERIFY(refreshBoard());
        const Job* job = m_board->deploys.job(m_target.source, QStringLiteral("it/deploy"));
        QVERIFY(job);
        QCOMPARE(job->id, m_shop->deployJob());
        QCOMPARE(job->runnable, std::optional<bool>(true));
        QCOMPARE(job->options.size(), 2U);
        for (const char* version : { "v1", "v2" }) {
            const JobRequest request = m_controller->prepareDeploy(m_target.service, QString::fromLatin1(version), {}).value();
            QVERIFY(runs(request));
            QVERIFY(ends(request.op));
            QCOMPARE(state(request.op).outcome, OpOutcome::Succeeded);
            QCOMPARE(state(request.op).requestsSent, 1);
            QVERIFY(state(request.op).mismatchedOptions.isEmpty());
            QVERIFY(refreshBoard());
        }
        const Result<JobRequest> back = m_controller->prepareRollback(m_target.service);
        QVERIFY(back);
        QCOMPARE(back->version, QStringLiteral("v1"));
        QVERIFY(runs(*back));
        QVERIFY(ends(back->op));
        QCOMPARE(state(back->op).outcome, OpOutcome::Succeeded);
        QVERIFY(refreshBoard());
        QCOMPARE(m_board->deploys.current(m_target.service)->version, QStringLiteral("v1"));
        QCOMPARE(m_board->deploys.current(m_target.service)->kind, Deploy::Kind::Rollback);
        QCOMPARE(m_board->deploys.current(m_target.service)->op, back->op);
        QCOMPARE(m_journal->steps(back->op),
            QStringList({ QStringLiteral("intent"), QStringLiteral("sending"), QStringLiteral("confirmed"), QStringLiteral("ended") }));
    }

    void aLogOfTenThousandLinesIsTheServersOwnText()
    {
        const JobRequest request = m_controller->prepareRun(m_target.source, m_shop->longJob(), {}).value();
        QVERIFY(runs(request));
        QVERIFY(state(request.op).execution);
        const QString id = state(request.op).execution->id;
        QByteArray text;
        int lines = 0;
        std::optional<Result<Execution>> ended;
        m_controller->follow(
            m_target.source, id, this,
            [&](const LogPage& page) {
                for (const LogEntry& entry : page.entries) {
                    text += entry.verbatim().toUtf8() + '\n'; // every entry ends with a newline, the last one too
                    ++lines;
                }
            },
            [&](const Result<Execution>& execution) { ended = execution; });
        QTRY_VERIFY_WITH_TIMEOUT(ended, 120000);
        QVERIFY(ended->has_value());
        QCOMPARE((*ended)->status, Execution::Status::Succeeded);
        QCOMPARE(lines, 10000);
        const QByteArray server = m_shop->logText(id);
        QVERIFY(server.size() > 100000);
        QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(),
            QCryptographicHash::hash(server, QCryptographicHash::Sha256).toHex());
        QVERIFY(ends(request.op));
    }

    void aConflictStartsNothing()
    {
        QVERIFY(refreshBoard());
        const JobRequest slow
            = m_controller->prepareDeploy(m_target.service, QStringLiteral("v3"), { { QStringLiteral("secs"), QStringLiteral("60") } })
                  .value();
        QVERIFY(runs(slow));
        QCOMPARE(state(slow.op).phase, OpPhase::Running);
        // The guard sees it by itself …
        const JobRequest second = m_controller->prepareDeploy(m_target.service, QStringLiteral("v4"), {}).value();
        m_controller->start(second);
        QVERIFY(ends(second.op));
        QCOMPARE(state(second.op).outcome, OpOutcome::Refused);
        // … and past the guard the server refuses.
        std::optional<StartAnswer> answer;
        m_client->run(second, this, [&](const StartAnswer& said) { answer = said; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60000);
        QCOMPARE(answer->kind, StartAnswer::Kind::NotStarted);
        QCOMPARE(answer->error->kind, Error::Kind::Conflict);

        m_controller->abort(slow.op);
        QVERIFY(ends(slow.op));
        QCOMPARE(state(slow.op).outcome, OpOutcome::Aborted);
        QVERIFY(m_journal->steps(slow.op).contains(QStringLiteral("abort-answer")));
        std::optional<StartAnswer> late;
        m_client->abort(state(slow.op).execution->id, this, [&](const StartAnswer& said) { late = said; });
        QTRY_VERIFY_WITH_TIMEOUT(late, 60000);
        QCOMPARE(late->kind, StartAnswer::Kind::NotStarted);
    }

    void aTokenWithoutRightsMayNothing()
    {
        if (m_server->powerlessToken().isEmpty())
            QSKIP("the server is not ours");
        const auto client = clientWith(QStringLiteral("powerless"));
        std::optional<StartAnswer> answer;
        JobRequest request = m_controller->prepareDeploy(m_target.service, QStringLiteral("v9"), {}).value();
        request.jobId = m_shop->deployJob();
        client->run(request, this, [&](const StartAnswer& said) { answer = said; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60000);
        QCOMPARE(answer->kind, StartAnswer::Kind::NotStarted);
        QCOMPARE(answer->error->kind, Error::Kind::Forbidden);
        std::optional<Result<ExecutionsAnswer>> timeline;
        client->executions(m_shop->project(), fromEpochMs(0), this, [&](const Result<ExecutionsAnswer>& said) { timeline = said; });
        QTRY_VERIFY_WITH_TIMEOUT(timeline, 60000);
        QVERIFY(!timeline->has_value());
        QCOMPARE(timeline->error().kind, Error::Kind::Forbidden);
    }

    void aWrongTokenIsSaidSo()
    {
        m_secrets->values[QStringLiteral("wrong")] = "no-such-token";
        std::optional<Result<Execution>> answer;
        const auto client = clientWith(QStringLiteral("wrong"));
        client->execution(QStringLiteral("1"), this, [&](const Result<Execution>& said) { answer = said; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60000);
        QCOMPARE(answer->error().kind, Error::Kind::Unauthorized);
        QVERIFY(!answer->error().detail.contains(QStringLiteral("no-such-token")));
    }
};

YAGURA_TEST(LiveRundeckTest)
#include "tst_rundeck.moc"
