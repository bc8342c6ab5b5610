// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/demohouse.h"
#include "tests/support/testmain.h"
#include "widgets/deploys/rollbackpanel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>

using namespace yagura;
using namespace std::chrono;

class TestJourney final : public QObject
{
    Q_OBJECT

private slots:
    void theRightVersionCures() { rollBack(QString(), true); }
    void theWrongVersionDoesNot() { rollBack(QStringLiteral("v2.13.8"), false); }

private:
    /// Deploys → Roll back… → choose → type → press → outcome, by clicks and typing alone.
    void rollBack(const QString& version, bool cures)
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        QTest::mouseClick(program.find<QAbstractButton>("rail-deploys"), Qt::LeftButton);
        QCOMPARE(program.session->window().currentPage(), QStringLiteral("deploys"));
        auto* open = program.find<QPushButton>("rollback");
        QVERIFY(open && open->isVisible());
        QVERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        RollbackPanel* panel = program.session->rollbacks().panel();
        QVERIFY(panel);
        QCOMPARE(panel->service().value, QStringLiteral("checkout"));
        if (!version.isEmpty()) {
            auto* row = panel->findChild<QAbstractButton*>(QStringLiteral("candidate-") + version);
            QVERIFY2(row, "the version is not offered");
            QTest::mouseClick(row, Qt::LeftButton);
        }
        auto* name = panel->findChild<QLineEdit*>(QStringLiteral("armName"));
        auto* fire = panel->findChild<QPushButton*>(QStringLiteral("fire"));
        QTest::keyClicks(name, QStringLiteral("checkout"));
        QVERIFY2(panel->face() == RollbackFace::Armed, "the button is not armed");
        const auto burn = [&] {
            for (const SloSnapshot& slo : program.board()->slos) {
                if (slo.spec.id == program.backEnd->jobs().operations().front().request.verifySlo)
                    return slo.burnOver(minutes(5)).value_or(-1);
            }
            return -1.0;
        };
        QTest::mouseClick(fire, Qt::LeftButton);
        QTest::mouseClick(fire, Qt::LeftButton);
        QVERIFY(program.passUntil([&] { return !program.backEnd->jobs().operations().empty(); }, seconds(10)));
        const double before = burn();
        QVERIFY(before > 10);
        QVERIFY(program.passUntil([&] { return program.backEnd->jobs().operations().front().isOver(); }, minutes(40)));
        const OperationState ended = program.backEnd->jobs().operations().front();
        QCOMPARE(program.backEnd->jobs().operations().size(), size_t(1));
        QCOMPARE(ended.requestsSent, 1);
        QCOMPARE(ended.outcome, cures ? OpOutcome::Succeeded : OpOutcome::VerificationFailed);
        QVERIFY2(cures ? burn() < 1 : burn() > 1, qPrintable(QString::number(burn())));
        QCOMPARE(panel->face(), RollbackFace::Done);
    }
};

YAGURA_TEST(TestJourney)
#include "tst_journey.moc"
