// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/rollbackpanel.h"

#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace yagura;

namespace {

RollbackOffer offer(Verdict verdict = Verdict::Pass)
{
    RollbackOffer made;
    made.request = test::demoRollback();
    const BoardPtr board = test::demoBoard();
    made.candidates = rollbackCandidates(board->deploys, made.request.service, board->slo(made.request.verifySlo), board->at);
    made.guards = { Guard {
        GuardId::RunningJobs, verdict, verdict == Verdict::Block ? QStringList { QStringLiteral("4702") } : QStringList(), board->at } };
    return made;
}

struct Fixture
{
    explicit Fixture(Verdict verdict = Verdict::Pass)
        : panel(test::demoRollback().service)
        , started(&panel, &RollbackPanel::startRequested)
    {
        applyTheme(&panel, ThemeKind::Dark);
        panel.resize(576, 1000);
        panel.showOffer(offer(verdict));
        panel.showBoard(test::demoBoard(), QTimeZone::utc());
        panel.show();
        panel.activateWindow();
    }
    QLineEdit* name() const { return panel.findChild<QLineEdit*>(QStringLiteral("armName")); }
    QPushButton* fire() const { return panel.findChild<QPushButton*>(QStringLiteral("fire")); }

    RollbackPanel panel;
    QSignalSpy started;
};

} // namespace

class TestRollbackPanel final : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheExactNameArms()
    {
        Fixture f;
        QVERIFY(!f.fire()->isEnabled());
        QTest::keyClicks(f.name(), QStringLiteral("checkou"));
        QCOMPARE(f.panel.face(), RollbackFace::TypeToArm);
        QTest::keyClicks(f.name(), QStringLiteral("t"));
        QCOMPARE(f.panel.face(), RollbackFace::Armed);
        QVERIFY(f.fire()->isEnabled());
        QTest::keyClicks(f.name(), QStringLiteral("s"));
        QVERIFY(!f.fire()->isEnabled());
    }

    void enterNeverFires()
    {
        Fixture f;
        QTest::keyClicks(f.name(), QStringLiteral("checkout"));
        QTest::keyClick(f.name(), Qt::Key_Return);
        QTest::keyClick(f.name(), Qt::Key_Enter);
        f.fire()->setFocus();
        QTest::keyClick(f.fire(), Qt::Key_Return);
        QTest::keyClick(f.fire(), Qt::Key_Enter);
        QCOMPARE(f.started.size(), 0);
    }

    void doubleClickAndHeldSpaceFireOnce()
    {
        Fixture f;
        QTest::keyClicks(f.name(), QStringLiteral("checkout"));
        QTest::mouseClick(f.fire(), Qt::LeftButton);
        QTest::mouseDClick(f.fire(), Qt::LeftButton);
        QTest::keyClick(f.fire(), Qt::Key_Space);
        QCOMPARE(f.started.size(), 1);
        QCOMPARE(f.started[0][0].value<JobRequest>(), test::demoRollback());
        QCOMPARE(f.panel.face(), RollbackFace::Sending);
        f.panel.showOffer(offer()); // a late offer does not arm it again
        QVERIFY(!f.fire()->isEnabled());
    }

    void aBlockingGuardKeepsTheButtonLocked()
    {
        Fixture f(Verdict::Block);
        QTest::keyClicks(f.name(), QStringLiteral("checkout"));
        QCOMPARE(f.panel.face(), RollbackFace::Blocked);
        QTest::mouseClick(f.fire(), Qt::LeftButton);
        QCOMPARE(f.started.size(), 0);
    }

    void cancelHasTheFocus()
    {
        Fixture f;
        QVERIFY(f.panel.focusWidget());
        QCOMPARE(f.panel.focusWidget()->objectName(), QStringLiteral("cancel"));
    }

    void everyPhaseHasItsFace_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("face");
        const auto row = [](const char* name, OpPhase phase, OpOutcome outcome, RollbackFace face) {
            QTest::newRow(name) << int(phase) << int(outcome) << int(face);
        };
        row("journaling", OpPhase::Journaling, OpOutcome::None, RollbackFace::Sending);
        row("sending", OpPhase::Sending, OpOutcome::None, RollbackFace::Sending);
        row("reconciling", OpPhase::Reconciling, OpOutcome::None, RollbackFace::Unknown);
        row("running", OpPhase::Running, OpOutcome::None, RollbackFace::Running);
        row("verifying", OpPhase::Verifying, OpOutcome::None, RollbackFace::Done);
        row("succeeded", OpPhase::Ended, OpOutcome::Succeeded, RollbackFace::Done);
        row("not started", OpPhase::Ended, OpOutcome::NotStarted, RollbackFace::NotStarted);
        row("refused", OpPhase::Ended, OpOutcome::Refused, RollbackFace::NotStarted);
        row("unknown", OpPhase::Ended, OpOutcome::Unknown, RollbackFace::Unknown);
    }
    void everyPhaseHasItsFace()
    {
        QFETCH(int, phase);
        QFETCH(int, outcome);
        QFETCH(int, face);
        Fixture f;
        const BoardPtr board = test::demoBoardWithRollback(static_cast<OpPhase>(phase), static_cast<OpOutcome>(outcome));
        QVERIFY(!board->operations.empty());
        f.panel.showOperation(board->operations.front());
        QCOMPARE(int(f.panel.face()), face);
        QVERIFY(!f.fire()->isEnabled());
    }
};

YAGURA_TEST(TestRollbackPanel)
#include "tst_rollbackpanel.moc"
