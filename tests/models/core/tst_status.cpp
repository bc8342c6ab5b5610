// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/connectiontest.h"
#include "models/core/status.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestStatus final : public QObject
{
    Q_OBJECT

private slots:
    void qualityByAge_data();
    void qualityByAge();
    void unknownOutranksWarning();
    void aConnectionTestEnds();
    void anAddressIsWrittenAsAnAddressBarHasIt();
};

void TestStatus::qualityByAge_data()
{
    QTest::addColumn<int>("unitSeconds");
    QTest::addColumn<int>("ageSeconds");
    QTest::addColumn<int>("quality");
    const auto row = [](const char* sentence, int unit, int age, Quality quality) {
        QTest::newRow(sentence) << unit << age << static_cast<int>(quality);
    };
    row("a minute: fresh up to two", 60, 120, Quality::Fresh);
    row("a minute: ageing after two", 60, 121, Quality::Ageing);
    row("a minute: ageing up to five", 60, 300, Quality::Ageing);
    row("a minute: stale over five", 60, 301, Quality::Stale);
    row("a minute: stale up to thirty", 60, 1800, Quality::Stale);
    row("a minute: expired over thirty", 60, 1801, Quality::Expired);
    row("ten seconds: stale only over five minutes", 10, 300, Quality::Ageing);
    row("five minutes: stale over twenty-five", 300, 1500, Quality::Ageing);
    row("five minutes: then stale", 300, 1501, Quality::Stale);
    row("ten minutes: never expired before it is stale", 600, 3001, Quality::Expired);
    row("a server ahead of us is fresh", 60, -500, Quality::Fresh);
}

void TestStatus::qualityByAge()
{
    QFETCH(const int, unitSeconds);
    QFETCH(const int, ageSeconds);
    QFETCH(const int, quality);
    const Instant now = fromEpochMs(1'700'000'000'000);
    const Ageing limits { std::chrono::seconds(unitSeconds) };
    QCOMPARE(static_cast<int>(yagura::qualityByAge(now - std::chrono::seconds(ageSeconds), now, limits)), quality);
    QCOMPARE(yagura::qualityByAge(std::nullopt, now, limits), Quality::Never);
}

void TestStatus::unknownOutranksWarning()
{
    QCOMPARE(worse(Status::Warn, Status::Stale), Status::Stale);
    QCOMPARE(worse(Status::NoData, Status::Warn), Status::NoData);
    QCOMPARE(worse(Status::Partial, Status::Ok), Status::Partial);
    QCOMPARE(worse(Status::Error, Status::Critical), Status::Critical);
}

void TestStatus::anAddressIsWrittenAsAnAddressBarHasIt()
{
    QCOMPARE(hostAndPort(QStringLiteral("127.0.0.1"), 9090), QStringLiteral("127.0.0.1:9090"));
    QCOMPARE(hostAndPort(QStringLiteral("::1"), 443), QStringLiteral("[::1]:443"));
}

void TestStatus::aConnectionTestEnds()
{
    ConnectionTest test;
    QVERIFY(!test.isFinished());
    test.steps.resize(2);
    test.steps[0].verdict = TestVerdict::Failed;
    QVERIFY(!test.isFinished());
    test.steps[1].verdict = TestVerdict::Skipped;
    QVERIFY(test.isFinished());
    QCOMPARE(test.failures(), 1);
}

YAGURA_TEST(TestStatus)
#include "tst_status.moc"
