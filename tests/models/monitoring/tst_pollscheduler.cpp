// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/pollscheduler.h"
#include "tests/support/clock/manualclock.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace std::chrono_literals;

class TestPollScheduler : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_shared<test::ManualClock>(fromEpochMs(1'800'000'000'000));
        m_scheduler = std::make_unique<PollScheduler>(m_clock);
        m_polls = 0;
        m_scheduler->add(m_name, 30s, [this] { ++m_polls; });
    }

    void pollsAtOnceAndThenByInterval()
    {
        QCOMPARE(m_polls, 0);
        m_clock->advance(0ms);
        QCOMPARE(m_polls, 1);
        m_scheduler->finished(m_name, std::nullopt);
        m_clock->advance(28s);
        QCOMPARE(m_polls, 1);
        m_clock->advance(4s);
        QCOMPARE(m_polls, 2);
    }

    void keepsOnePollInFlight()
    {
        m_clock->advance(10min);
        QCOMPARE(m_polls, 1);
        QVERIFY(m_scheduler->isInFlight(m_name));
        m_scheduler->pollNow();
        QCOMPARE(m_polls, 1);
        m_scheduler->finished(m_name, std::nullopt);
        m_clock->advance(0ms); // what was asked for meanwhile happens once
        QCOMPARE(m_polls, 2);
    }

    void backsOffToFiveMinutes()
    {
        const Error refused { Error::Kind::Refused, {}, {}, 0, std::nullopt };
        m_clock->advance(0ms);
        Millis last { 0 };
        for (int i = 0; i < 10; ++i) {
            m_scheduler->finished(m_name, refused);
            const Millis wait = *m_scheduler->nextAttempt(m_name) - m_clock->now();
            QVERIFY2(wait <= PollScheduler::kLongestBackOff, qPrintable(QString::number(wait.count())));
            QVERIFY(wait >= 24s);
            last = wait;
            m_clock->advance(wait);
        }
        QCOMPARE(m_polls, 11);
        QVERIFY(last >= 4min);
        m_scheduler->finished(m_name, std::nullopt); // success: the interval again
        QVERIFY(*m_scheduler->nextAttempt(m_name) - m_clock->now() < 32s);
    }

    void honoursRetryAfterWithinReason()
    {
        m_clock->advance(0ms);
        m_scheduler->finished(m_name, Error { Error::Kind::RateLimited, {}, {}, 429, 2min });
        QVERIFY(*m_scheduler->nextAttempt(m_name) - m_clock->now() >= 2min);
        m_clock->advance(3min);
        m_scheduler->finished(m_name, Error { Error::Kind::RateLimited, {}, {}, 429, std::chrono::hours(24 * 365 * 30) });
        QCOMPARE(*m_scheduler->nextAttempt(m_name) - m_clock->now(), Millis(15min));
    }

    void asksRarelyWithARefusedToken()
    {
        const Error refused { Error::Kind::Unauthorized, {}, {}, 401, std::nullopt };
        m_clock->advance(0ms);
        m_scheduler->finished(m_name, refused);
        QVERIFY(*m_scheduler->nextAttempt(m_name) - m_clock->now() < 40s);
        m_clock->advance(40s);
        m_scheduler->finished(m_name, refused);
        QVERIFY(*m_scheduler->nextAttempt(m_name) - m_clock->now() >= 4min);
    }

    void pausesAndResumes()
    {
        m_clock->advance(0ms);
        m_scheduler->finished(m_name, std::nullopt);
        m_scheduler->pause();
        QVERIFY(!m_scheduler->nextAttempt(m_name));
        m_clock->advance(1h);
        QCOMPARE(m_polls, 1);
        m_scheduler->resume();
        m_clock->advance(0ms);
        QCOMPARE(m_polls, 2);
    }

    void forgetsARemovedSource()
    {
        m_scheduler->remove(m_name);
        m_clock->advance(1h);
        QCOMPARE(m_polls, 0);
    }

private:
    const SourceName m_name { QStringLiteral("metrics") };
    std::shared_ptr<test::ManualClock> m_clock;
    std::unique_ptr<PollScheduler> m_scheduler;
    int m_polls = 0;
};

YAGURA_TEST(TestPollScheduler)
#include "tst_pollscheduler.moc"
