// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democlock.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace std::chrono_literals;

class TestDemoClock : public QObject
{
    Q_OBJECT

private slots:
    void startsAtTheStory()
    {
        const DemoClock clock(DemoClock::Flow::Still);
        QCOMPARE(toIso(clock.now()), QStringLiteral("2026-11-17T18:12:40Z"));
    }

    void byHandCallsInOrderAtTheirInstants()
    {
        DemoClock clock(DemoClock::Flow::ByHand);
        const Instant start = clock.now();
        std::vector<std::pair<int, Millis>> calls;
        clock.callAfter(20s, this, [&] { calls.emplace_back(2, clock.now() - start); });
        clock.callAfter(10s, this, [&] {
            calls.emplace_back(1, clock.now() - start);
            clock.callAfter(15s, this, [&] { calls.emplace_back(3, clock.now() - start); });
        });
        QVERIFY(calls.empty());
        clock.advance(9999ms);
        QVERIFY(calls.empty());
        clock.advance(50s);
        const std::vector<std::pair<int, Millis>> expected { { 1, 10s }, { 2, 20s }, { 3, 25s } };
        QCOMPARE(calls, expected);
        QCOMPARE(clock.now() - start, Millis(59'999));
    }

    void deadContextsAreNotCalled()
    {
        DemoClock clock(DemoClock::Flow::ByHand);
        bool called = false;
        {
            QObject context;
            clock.callAfter(1s, &context, [&] { called = true; });
        }
        clock.advance(2s);
        QVERIFY(!called);
    }

    void stillMakesShortCallsAndStaysStill()
    {
        DemoClock clock(DemoClock::Flow::Still);
        const Instant start = clock.now();
        bool soon = false;
        bool late = false;
        clock.callAfter(20ms, this, [&] { soon = true; });
        clock.callAfter(30s, this, [&] { late = true; });
        QTRY_VERIFY(soon);
        QVERIFY(!late);
        QCOMPARE(clock.now(), start);
    }

    void runningKeepsRealTime()
    {
        DemoClock clock(DemoClock::Flow::Running);
        const Instant start = clock.now();
        bool called = false;
        clock.callAfter(60ms, this, [&] { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
        QVERIFY(clock.now() - start >= 60ms);
        QCOMPARE(clock.speed(), 1);
    }

    void hurriesUntilAnInstantAndThenKeepsRealTime()
    {
        DemoClock clock(DemoClock::Flow::Running);
        const Instant start = clock.now();
        clock.hurryUntil(start + 2s);
        QCOMPARE(clock.speed(), DemoClock::kHurry);
        QElapsedTimer real;
        real.start();
        std::optional<qint64> realAtCall;
        clock.callAfter(1900ms, this, [&] { realAtCall = real.elapsed(); });
        QTRY_VERIFY(realAtCall);
        QVERIFY2(*realAtCall >= 150 && *realAtCall < 1900, qPrintable(QString::number(*realAtCall)));
        QTRY_COMPARE(clock.speed(), 1);
        const Instant after = clock.now();
        QVERIFY(after >= start + 2s);
        Instant before = after;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(clock.now() >= before);
            before = clock.now();
        }
    }
};

YAGURA_TEST(TestDemoClock)
#include "tst_democlock.moc"
