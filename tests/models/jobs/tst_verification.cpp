// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobs/verification.h"
#include "tests/models/deploys/deploybuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void theEndOfTheWindowDecides_data()
    {
        QTest::addColumn<double>("badBefore");
        QTest::addColumn<double>("badAfter");
        QTest::addColumn<bool>("rollback");
        QTest::addColumn<bool>("good");
        // 100 events a minute at 99.9 %: 0.1 bad is burn 1.
        QTest::newRow("cured") << 10.0 << 0.0 << true << true;
        QTest::newRow("better is not cured") << 10.0 << 5.0 << true << false;
        QTest::newRow("a deploy that changes nothing") << 0.2 << 0.2 << false << true;
        QTest::newRow("a deploy that hurts") << 0.0 << 5.0 << false << false;
    }
    void theEndOfTheWindowDecides()
    {
        QFETCH(double, badBefore);
        QFETCH(double, badAfter);
        QFETCH(bool, rollback);
        QFETCH(bool, good);
        SloSnapshot slo = sloWith({ { 0, 100, badBefore }, { 100, 120, badAfter } });
        slo.asOf = minute(120);
        JobRequest request;
        request.action = rollback ? Action::Rollback : Action::Deploy;
        const TimeRange window { minute(100), minute(110) };
        QCOMPARE(readVerification(&slo, request, window, badBefore * 10, minute(109)).verdict, VerificationReading::Verdict::Open);
        const VerificationReading end = readVerification(&slo, request, window, badBefore * 10, minute(111));
        QCOMPARE(end.verdict, good ? VerificationReading::Verdict::Good : VerificationReading::Verdict::Bad);
        QVERIFY(qAbs(end.burnNow.value() - badAfter * 10) < 1e-9);
    }

    void unseenIsNeverGood()
    {
        JobRequest request;
        request.action = Action::Rollback;
        const TimeRange window { minute(100), minute(110) };
        QCOMPARE(readVerification(nullptr, request, window, 3.0, minute(112)).verdict, VerificationReading::Verdict::Open);
        QCOMPARE(readVerification(nullptr, request, window, 3.0, minute(116)).verdict, VerificationReading::Verdict::Unseen);
        SloSnapshot slo = sloWith({ { 0, 105, 0.0 } });
        slo.asOf = minute(105); // the source fell silent in the middle
        QCOMPARE(readVerification(&slo, request, window, 3.0, minute(112)).verdict, VerificationReading::Verdict::Open);
        QCOMPARE(readVerification(&slo, request, window, 3.0, minute(116)).verdict, VerificationReading::Verdict::Unseen);
    }

    void aShortWindowDoesNotLookBackBeyondTheChange()
    {
        SloSnapshot slo = sloWith({ { 0, 100, 10.0 }, { 100, 103, 0.0 } });
        slo.asOf = minute(103);
        JobRequest request;
        request.action = Action::Rollback;
        const TimeRange window { minute(100), minute(101) };
        QCOMPARE(readVerification(&slo, request, window, 100.0, minute(103)).verdict, VerificationReading::Verdict::Good);
    }
};

YAGURA_TEST(VerificationTest)
#include "tst_verification.moc"
