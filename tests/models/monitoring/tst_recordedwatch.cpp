// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/boardmonitor.h"
#include "models/monitoring/recordedmatch.h"
#include "models/monitoring/recordedwatch.h"
#include "tests/models/monitoring/fakes.h"
#include "tests/support/clock/manualclock.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RecordedObjective ruled(const QString& id, const SloSpec& like, RecordedEngine engine = RecordedEngine::Sloth)
{
    RecordedObjective objective;
    objective.engine = engine;
    objective.id = id;
    objective.spec = like;
    objective.spec.id = { id };
    objective.spec.service = { u"elsewhere"_s };
    objective.spec.format = SpecFormat::Recorded;
    RecordedValue value;
    value.method = RecordedMethod::Increase;
    value.reported = 0.5;
    objective.values = { value };
    return objective;
}

} // namespace

class TestRecordedWatch final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("total");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"sum(e{a=\"1\",b=~\"5..\"})"_s << u"sum(t)"_s << true;
        QTest::newRow("another order, blanks and spelling") << u"e{ b=~\"5..\", a='1' }"_s << u"sum( t )"_s << true;
        QTest::newRow("another matcher") << u"sum(e{a=\"2\",b=~\"5..\"})"_s << u"sum(t)"_s << false;
        QTest::newRow("another total") << u"sum(e{a=\"1\",b=~\"5..\"})"_s << u"sum(u)"_s << false;
    }
    void matches()
    {
        QFETCH(QString, bad);
        QFETCH(QString, total);
        QFETCH(bool, same);
        SloSpec ours = availability(u"checkout"_s);
        ours.indicator.part = u"sum(e{a=\"1\",b=~\"5..\"})"_s;
        ours.indicator.total = u"sum(t)"_s;
        SloSpec theirs = ours;
        theirs.indicator.part = bad;
        theirs.indicator.total = total;
        const std::vector<RecordedObjective> rules { ruled(u"other"_s, theirs) };
        const RecordedMatch match(rules);
        QCOMPARE(match.valuesFor(ours).size(), size_t(same ? 1 : 0));
        QCOMPARE(match.unstated({ ours }).size(), size_t(same ? 0 : 1));
    }
    void matchesById()
    {
        SloSpec ours = availability(u"checkout"_s);
        SloSpec theirs = ours;
        theirs.indicator.total = u"something_else"_s;
        theirs.target.percent = *Decimal::parse(u"95"_s);
        const std::vector<RecordedObjective> rules { ruled(ours.id.value, theirs), ruled(u"x"_s, theirs), ruled(u"x"_s, theirs) };
        const RecordedMatch match(rules);
        QCOMPARE(match.valuesFor(ours).size(), size_t(1));
        QCOMPARE(match.valuesFor(ours).front().target.percent.toString(), u"95"_s);
        QCOMPARE(match.unstated({ ours }).size(), size_t(1));
        SloSpec group = ours;
        group.id.value += u"{path=\"/cart\"}"_s;
        group.group = { { u"path"_s, u"/cart"_s } };
        QVERIFY(match.valuesFor(group).empty()); // it speaks of no group
    }

    /// Beside ours, reproduced from our slices, with the reason; and what no file states is watched like any other.
    void valuesAndFoundObjectives()
    {
        const SloSpec ours = availability(u"checkout"_s);
        SloSpec found = availability(u"found"_s);
        found.indicator.part = u"found_bad"_s;
        m_metrics->rules = { ruled(u"same"_s, ours), ruled(u"new"_s, found, RecordedEngine::Pyrra) };
        watch(ours);
        const BoardPtr board = m_monitor->board();
        const SloSnapshot* slo = board->slo(ours.id);
        QVERIFY(slo && slo->recordedKnown);
        QCOMPARE(slo->recorded.size(), size_t(1));
        // 3 of 600 fail, half of 1 %: 0.5 left, to the minutes at the edges.
        QVERIFY(slo->recorded.front().reproduced && std::abs(*slo->recorded.front().reproduced - 0.5) < 1e-3);
        QCOMPARE(slo->recorded.front().differs, RecordedDifference::None);
        const SloSnapshot* fresh = board->slo({ u"new"_s });
        QVERIFY(fresh);
        QCOMPARE(fresh->spec.format, SpecFormat::Recorded);
        QCOMPARE(fresh->quality, Quality::Fresh);
        QVERIFY(fresh->own()->sum.total > 2e6); // its 30 days were read
        QCOMPARE(fresh->recorded.size(), size_t(1));
        QVERIFY(board->service({ u"elsewhere"_s }));
    }
    /// Nothing is configured but the source, and what it is comes after what its rules say.
    void foundBeforeTheServerIsDescribed()
    {
        m_metrics->rules = { ruled(u"new"_s, availability(u"found"_s)) };
        m_metrics->holdDescription = true;
        makeMonitor({});
        m_monitor->start();
        QVERIFY(waitFor([&] { return m_monitor->board()->slo({ u"new"_s }) != nullptr; }));
        m_metrics->release();
        QVERIFY(waitFor([&] { return m_monitor->backfillFinished(); }));
        pass(5s);
        QVERIFY(m_monitor->board()->slo({ u"new"_s })->own()->sum.total > 2e6);
    }
    void asksNowAndThen()
    {
        m_metrics->rules = std::vector<RecordedObjective> {};
        watch(availability(u"checkout"_s));
        QCOMPARE(m_metrics->rulesAsked.size(), size_t(1));
        QVERIFY(m_monitor->board()->slos.front().recordedKnown);
        pass(270s);
        QCOMPARE(m_metrics->rulesAsked.size(), size_t(1));
        pass(90s);
        QCOMPARE(m_metrics->rulesAsked.size(), size_t(2));
    }
    /// Its rules are answered although no slice is: nobody waits for a comparison that will not come.
    void rulesWithoutSlices()
    {
        m_metrics->rules = { ruled(u"same"_s, availability(u"checkout"_s)) };
        m_metrics->down = Error { Error::Kind::Refused, u"connection refused"_s, u"metrics"_s, 0, std::nullopt };
        m_metrics->onlySlicesDown = true;
        makeMonitor({ availability(u"checkout"_s) });
        m_monitor->start();
        QVERIFY(waitFor([&] { return m_monitor->backfillFinished(); }));
        QVERIFY(m_monitor->board()->slos.front().recordedKnown);
    }
    /// A server that cannot say holds nothing up, and what it said before stays.
    void failures()
    {
        watch(availability(u"checkout"_s)); // Unsupported
        QVERIFY(!m_monitor->board()->slos.front().recordedKnown);
        m_metrics->rules = { ruled(u"same"_s, availability(u"checkout"_s)) };
        pass(90s);
        QVERIFY(waitFor([&] { return !m_monitor->board()->slos.front().recorded.empty(); }));
        m_metrics->rules.reset();
        pass(6min);
        QCOMPARE(m_monitor->board()->slos.front().recorded.size(), size_t(1));
    }

private:
    void watch(const SloSpec& ours)
    {
        makeMonitor({ ours });
        m_monitor->start();
        QVERIFY(waitFor([&] { return m_monitor->backfillFinished(); }));
        pass(5s);
    }
    void makeMonitor(const std::vector<SloSpec>& slos)
    {
        m_clock = std::make_shared<ManualClock>(fromEpochMs(1'763'726'420'000));
        Configuration configuration;
        SourceConfig source;
        source.name = { u"metrics"_s };
        configuration.sources = { source };
        configuration.slos = slos;
        Ports ports;
        ports.clock = m_clock;
        ports.worker = m_worker;
        ports.history = m_history;
        ports.sources[source.name].metrics = m_metrics;
        m_monitor = std::make_unique<BoardMonitor>(configuration, ports);
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            m_worker->drain();
        }
    }
    template <class Condition>
    bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                m_clock->advance(5ms);
                settle();
                return condition();
            },
            20000);
    }
    void pass(Millis length)
    {
        for (Millis done { 0 }; done < length; done += 5s) {
            m_clock->advance(5s);
            settle();
        }
    }

    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<FakeMetrics> m_metrics;
    std::shared_ptr<MemoryHistory> m_history;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<BoardMonitor> m_monitor;

private slots:
    void init()
    {
        m_metrics = std::make_shared<FakeMetrics>();
        m_history = std::make_shared<MemoryHistory>();
        m_worker = std::make_shared<Worker>(u"test"_s);
    }
    void cleanup() { m_monitor.reset(); }
};

YAGURA_TEST(TestRecordedWatch)
#include "tst_recordedwatch.moc"
