// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/clock.h"
#include "tests/support/testmain.h"

#include <memory>

using namespace yagura;

class TestSystemClock final : public QObject
{
    Q_OBJECT

private slots:
    void nowIsNow();
    void itCallsLaterAndOnce();
    void aNegativeDelayIsNone();
    void aDeadContextIsNotCalled();
};

void TestSystemClock::nowIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = toEpochMs(SystemClock().now());
    QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
}

void TestSystemClock::itCallsLaterAndOnce()
{
    SystemClock clock;
    int calls = 0;
    const Instant start = clock.now();
    Instant called = start;
    clock.callAfter(Millis(30), this, [&] {
        ++calls;
        called = clock.now();
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QVERIFY(called - start >= Millis(25));
}

void TestSystemClock::aNegativeDelayIsNone()
{
    int calls = 0;
    SystemClock().callAfter(Millis(-5), this, [&calls] { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
}

void TestSystemClock::aDeadContextIsNotCalled()
{
    SystemClock clock;
    bool dead = false;
    bool later = false;
    auto context = std::make_unique<QObject>();
    clock.callAfter(Millis(5), context.get(), [&dead] { dead = true; });
    context.reset();
    clock.callAfter(Millis(20), this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!dead);
}

YAGURA_TEST(TestSystemClock)
#include "tst_systemclock.moc"
