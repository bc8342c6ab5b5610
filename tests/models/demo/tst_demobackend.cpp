// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/backend.h"
#include "models/demo/democlock.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace yagura;
using namespace std::chrono_literals;

namespace {
const SloId kAvailability { QStringLiteral("checkout-availability") };
const ServiceId kCheckout { QStringLiteral("checkout") };
} // namespace

/// The demo as the window gets it: the real monitors and the real job controller over the demo's ports.
class TestDemoBackEnd : public QObject
{
    Q_OBJECT

    std::shared_ptr<DemoClock> m_clock;
    std::unique_ptr<BackEnd> m_backEnd;

    void make(DemoClock::Flow flow)
    {
        m_backEnd.reset();
        m_clock = std::make_shared<DemoClock>(flow);
        BackEndOptions options;
        options.clock = m_clock;
        m_backEnd = BackEnd::demo(options);
        m_backEnd->monitor().start();
    }
    BoardPtr board() const { return m_backEnd->monitor().board(); }
    double left() const { return board()->slo(kAvailability)->own()->budget->remainingRatio; }
    /// Moves story time in small steps and lets every answer arrive in between.
    template <class Condition>
    bool moveUntil(Millis atMost, Condition condition)
    {
        for (Millis moved { 0 }; moved < atMost; moved += 1s) {
            if (condition())
                return true;
            m_clock->advance(1s);
            for (int hop = 0; hop < 3; ++hop) { // a port's answer, the worker's, the board
                QCoreApplication::processEvents();
                m_backEnd->ports().worker->drain();
            }
        }
        return condition();
    }
    OperationState rollBackTo(const QString& version)
    {
        OperationState last;
        connect(&m_backEnd->jobs(), &JobController::changed, this, [&last](const OperationState& state) { last = state; });
        const Result<JobRequest> request = m_backEnd->jobs().prepareRollback(kCheckout, version);
        [&] { QVERIFY2(request.has_value(), qPrintable(request ? QString() : request.error().detail)); }();
        if (request) {
            m_backEnd->jobs().start(*request);
            moveUntil(20min, [&] { return last.isOver(); });
        }
        disconnect(&m_backEnd->jobs(), nullptr, this, nullptr);
        return last;
    }

private slots:
    void cleanup() { m_backEnd.reset(); }

    void firstPageIsFullAtOnce()
    {
        make(DemoClock::Flow::Still);
        QTRY_VERIFY_WITH_TIMEOUT(m_backEnd->monitor().firstPollFinished(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(board()->slos.size() == 20 && board()->slos.front().own() && board()->slos.front().own()->budget, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(
            std::count_if(board()->slos.begin(), board()->slos.end(), [](const SloSnapshot& s) { return s.status == Status::Ok; }), 12,
            30000);
        QVERIFY(board()->demo);
        QVERIFY(board()->configured);
        QCOMPARE(board()->slos.front().spec.id, kAvailability);
        QCOMPARE(board()->slos.front().status, Status::Critical);
        QVERIFY2(std::abs(left() + 0.021) < 0.004, qPrintable(QString::number(left())));
        QCOMPARE(board()->statusOf({ QStringLiteral("mail") }), Status::Stale);
        QCOMPARE(board()->statusOf({ QStringLiteral("payments") }), Status::Warn);
        QCOMPARE(board()->statusOf({ QStringLiteral("search") }), Status::Partial);
        QTRY_VERIFY(board()->alerts.alerts);
        QCOMPARE(board()->alerts.firing(), 4);
        QTRY_VERIFY(board()->deploys.current(kCheckout));
        QCOMPARE(board()->deploys.current(kCheckout)->version, QStringLiteral("v2.14.1"));
        QCOMPARE(m_clock->now(), demoshop::storyInstant());
    }

    void rightVersionCures()
    {
        make(DemoClock::Flow::ByHand);
        QVERIFY(moveUntil(2min,
            [this] { return board()->deploys.current(kCheckout) && board()->slo(kAvailability) && board()->slo(kAvailability)->own(); }));
        const OperationState end = rollBackTo({});
        QCOMPARE(end.request.version, QStringLiteral("v2.14.0"));
        QCOMPARE(end.outcome, OpOutcome::Succeeded);
        QCOMPARE(end.requestsSent, 1);
        QVERIFY(moveUntil(3min, [this] { return board()->slo(kAvailability)->burnOver(5min).value_or(1000) < 1; }));
        const double cured = left();
        QVERIFY(moveUntil(10min, [this, at = board()->at] { return board()->at >= at + 5min; }));
        QVERIFY(left() > cured - 0.001);
        QCOMPARE(board()->deploys.current(kCheckout)->version, QStringLiteral("v2.14.0"));
    }

    void wrongVersionDoesNotAndTheBudgetFallsOn()
    {
        make(DemoClock::Flow::ByHand);
        QVERIFY(moveUntil(2min,
            [this] { return board()->deploys.current(kCheckout) && board()->slo(kAvailability) && board()->slo(kAvailability)->own(); }));
        const double before = left();
        const OperationState end = rollBackTo(QStringLiteral("v2.13.8"));
        QCOMPARE(end.request.version, QStringLiteral("v2.13.8"));
        QVERIFY(end.outcome != OpOutcome::Succeeded);
        QVERIFY2(left() < before, qPrintable(QStringLiteral("%1, was %2").arg(left()).arg(before)));
        QVERIFY(board()->slo(kAvailability)->burnOver(5min).value_or(0) > 5);
    }
};

YAGURA_TEST(TestDemoBackEnd)
#include "tst_demobackend.moc"
