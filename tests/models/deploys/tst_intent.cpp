// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/intent.h"
#include "tests/models/deploys/deploybuilder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace yagura;
using namespace yagura::test;

namespace {

JobRequest sample()
{
    DeployTarget target = checkoutTarget();
    target.verifySlo = SloId { QStringLiteral("checkout-availability") };
    JobRequest request = makeDeployRequest(Action::Rollback, target, snapshotOf({}), QStringLiteral("v1"));
    request.fromVersion = QStringLiteral("v2");
    request.reason = QStringLiteral("決済が落ちる");
    return request;
}

struct Book
{
    std::vector<JournalEntry> entries;
    void add(const OpId& op, const QString& step, const QJsonObject& detail = {})
    {
        const qint64 seq = static_cast<qint64>(entries.size()) + 1;
        entries.push_back({ seq, minute(static_cast<int>(seq)), op, step, detail, {} });
    }
};

} // namespace

class IntentTest : public QObject
{
    Q_OBJECT

private slots:
    void anIntentComesBackWhole()
    {
        const JobRequest request = sample();
        const Job job = deployJob();
        const QByteArray stored = QJsonDocument(intentDetail(request, &job)).toJson();
        QCOMPARE(requestFromIntent(request.op, QJsonDocument::fromJson(stored).object()), request);
    }

    void secureValuesAreWithheld()
    {
        JobRequest request = sample();
        Job job = deployJob();
        JobOption password;
        password.name = QStringLiteral("password");
        password.type = JobOption::Type::Secure;
        job.options.push_back(password);
        request.options.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
        const QJsonObject detail = intentDetail(request, &job);
        QVERIFY(!QJsonDocument(detail).toJson().contains("hunter2"));
        QCOMPARE(detail.value(QStringLiteral("withheld")).toArray().first().toString(), QStringLiteral("password"));
        QVERIFY(requestFromIntent(request.op, detail).options.contains(QStringLiteral("version")));
    }

    void withoutADefinitionOnlyVersionAndOpAreWritten()
    {
        JobRequest request = sample();
        request.options.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
        const QJsonObject detail = intentDetail(request, nullptr);
        QVERIFY(!QJsonDocument(detail).toJson().contains("hunter2"));
        QCOMPARE(requestFromIntent(request.op, detail).options,
            JobOptions({ { QStringLiteral("version"), QStringLiteral("v1") }, { QStringLiteral("yagura_op"), request.op.value } }));
    }

    void openIsWhatHasNoEnd()
    {
        const JobRequest request = sample();
        const QJsonObject intent = intentDetail(request, nullptr);
        const auto step = [](const char* name) { return QString::fromLatin1(name); };
        Book book;
        const OpId closed { step("a") };
        book.add(closed, step("intent"), intent);
        book.add(closed, step("sending"));
        book.add(closed, step("not-started"));
        const OpId refused { step("b") };
        book.add(refused, step("refused"));
        const OpId quiet { step("c") };
        book.add(quiet, step("intent"), intent);
        const OpId sent { step("d") };
        book.add(sent, step("intent"), intent);
        book.add(sent, step("sending"));
        book.add(sent, step("unknown"));
        const OpId running { step("e") };
        book.add(running, step("intent"), intent);
        book.add(running, step("sending"));
        book.add(running, step("confirmed"), { { step("execution"), step("77") } });

        const auto open = openOperations(book.entries);
        QCOMPARE(open.size(), 3U);
        QCOMPARE(open[0].request.op, quiet);
        QVERIFY(!open[0].sent);
        QCOMPARE(open[1].request.op, sent);
        QVERIFY(open[1].sent);
        QVERIFY(open[1].executionId.isEmpty());
        QCOMPARE(open[2].executionId, step("77"));
    }

    void anUnfinishedVerificationIsOpen()
    {
        const JobRequest request = sample();
        const auto step = [](const char* name) { return QString::fromLatin1(name); };
        Book book;
        book.add(request.op, step("intent"), intentDetail(request, nullptr));
        book.add(request.op, step("sending"));
        book.add(request.op, step("confirmed"), { { step("execution"), step("77") } });
        book.add(request.op, step("ended"), { { step("status"), step("succeeded") }, { step("endedMs"), toEpochMs(minute(9)) } });
        auto open = openOperations(book.entries);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open.front().endedAt.value(), minute(9));
        book.add(request.op, step("verified"));
        QVERIFY(openOperations(book.entries).empty());
        book.entries.pop_back();
        book.entries.back().detail.insert(step("status"), step("failed"));
        QVERIFY(openOperations(book.entries).empty());
    }
};

YAGURA_TEST(IntentTest)
#include "tst_intent.moc"
