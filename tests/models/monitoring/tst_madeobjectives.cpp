// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/boardmonitor.h"
#include "models/monitoring/slomonitor.h"
#include "tests/models/monitoring/fakes.h"
#include "tests/support/clock/manualclock.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <set>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// Objectives that are not in a file as they are judged: one for each group of a grouped one, and those made of others.
class TestMadeObjectives : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_shared<ManualClock>(*parseInstant(QStringLiteral("2026-11-20T12:00:20Z")));
        m_metrics = std::make_shared<FakeMetrics>();
        m_history = std::make_shared<MemoryHistory>();
        m_worker = std::make_shared<Worker>(QStringLiteral("test"));
    }
    void cleanup() { m_monitor.reset(); }

    void everyGroupIsAnObjective()
    {
        m_metrics->groupsNow = { route(QStringLiteral("/a")), route(QStringLiteral("/b")) };
        start({ grouped() });
        QCOMPARE(ids(), (std::set<QString> { id(QStringLiteral("/a")), id(QStringLiteral("/b")) }));
        const SloSnapshot* slo = m_monitor->board()->slo(SloId { id(QStringLiteral("/a")) });
        QCOMPARE(slo->status, Status::Ok);
        QCOMPARE(slo->spec.group, route(QStringLiteral("/a")));
        QCOMPARE(slo->spec.service.value, QStringLiteral("checkout"));
        QCOMPARE(slo->spec.indicator.part, QStringLiteral("bad{route=\"/a\"}"));
        for (const SliceRequest& request : m_metrics->requests) {
            for (const SloSpec& spec : request.slos)
                QVERIFY2(!spec.group.isEmpty(), "never all groups in one");
        }
        QCOMPARE(m_history->slos.size(), size_t(2)); // one history each
        QCOMPARE(m_metrics->groupsAsked.front().length(), Millis(24h * 30));
    }

    void newGroupsAppearAndOldOnesStay()
    {
        m_metrics->groupsNow = { route(QStringLiteral("/a")) };
        start({ grouped() });
        m_metrics->groupsNow = { route(QStringLiteral("/b")) };
        const size_t asked = m_metrics->groupsAsked.size();
        const size_t polled = m_metrics->requests.size();
        m_monitor->refresh();
        QVERIFY(waitFor([&] { return m_metrics->requests.size() > polled; }));
        QCOMPARE(m_metrics->groupsAsked.size(), asked); // not at every poll
        m_clock->advance(SloMonitor::kGroupsKeep);
        QVERIFY(waitFor([&] { return ids() == std::set<QString> { id(QStringLiteral("/a")), id(QStringLiteral("/b")) }; }));
        QVERIFY(m_metrics->groupsAsked.back().length() <= 1h);
    }

    void tooManyGroupsAreSaid()
    {
        std::vector<Labels> many;
        for (int i = 0; i < 60; ++i)
            many.push_back(route(QString::number(i)));
        m_metrics->groupsNow = many;
        SloSpec spec = grouped();
        spec.windows.front().length = 6h; // it is about their number: fifty months would be slow under the sanitizers
        start({ spec });
        QCOMPARE(ids().size(), SloMonitor::kMostGroups + 1);
        const SloSnapshot* base = m_monitor->board()->slo(SloId { QStringLiteral("checkout-availability") });
        QVERIFY(base && base->error);
        QCOMPARE(base->error->kind, Error::Kind::TooManyGroups);
        QCOMPARE(base->error->detail, QStringLiteral("50|60"));
        QVERIFY(base->status != Status::Ok);
    }

    void aServerThatCannotTellGroupsLeavesTheObjectiveUnknown()
    {
        start({ grouped() });
        const SloSnapshot* base = m_monitor->board()->slo(SloId { QStringLiteral("checkout-availability") });
        QVERIFY(base && base->error && base->quality == Quality::Never);
        QVERIFY(base->status != Status::Ok);
        QVERIFY(m_metrics->requests.empty());
    }

    void idleMinutesOfALimitAreKnown()
    {
        SloSpec spec = availability(QStringLiteral("checkout"));
        spec.indicator.kind = Indicator::Kind::Threshold;
        SloTrack track(spec);
        const Instant day = floorTo(m_clock->now(), 24h);
        SloSlices answer;
        answer.slices = { { day - 20h, 1, 0, 1 }, { day - 10h, 1, 1, 1 } }; // idle at both ends and between
        const auto taken = track.take(answer, { day - 24h, day }, PollOutcome::FreshComplete, SloTrack::Asked::ByBackfill);
        QCOMPARE(taken.slices.size(), size_t(2));
        QVERIFY(track.covered.missingIn({ day - 24h, day }).empty());
        QVERIFY(!track.joint); // nothing is gained across a gap
        // A poll leaves open what may only be late.
        answer.slices = { { day + 1min, 1, 0, 1 } };
        (void)track.take(answer, { day, day + 5min }, PollOutcome::FreshComplete, SloTrack::Asked::ByPoll);
        QCOMPARE(*track.covered.end(), day + 1min);
        QCOMPARE(*track.asOf, day + 1min);
    }

    void aCompositeIsMadeOfItsParts()
    {
        const SloSpec a = availability(QStringLiteral("checkout"));
        const SloSpec b = availability(QStringLiteral("cart"));
        start({ a, b, composite({ { a.id, 1 }, { b.id, 2 } }) });
        const SloSnapshot* part = m_monitor->board()->slo(a.id);
        const SloSnapshot* made = m_monitor->board()->slo(SloId { QStringLiteral("shop") });
        QVERIFY(made && made->own() && made->own()->sli);
        // Once the events of one part, twice those of the other; both are alike.
        QVERIFY2(std::abs(made->own()->sum.total - 3 * part->own()->sum.total) < 1e-3, qPrintable(QString::number(made->own()->sum.total)));
        QVERIFY(std::abs(made->own()->sum.bad - 3 * part->own()->sum.bad) < 1e-3);
        QCOMPARE(made->status, part->status);
        QCOMPARE(made->asOf, part->asOf);
        QVERIFY(std::none_of(m_metrics->requests.begin(), m_metrics->requests.end(), [](const SliceRequest& request) {
            return std::any_of(request.slos.begin(), request.slos.end(), [](const SloSpec& spec) { return !spec.parts.empty(); });
        }));
        QVERIFY(std::none_of(m_history->slos.begin(), m_history->slos.end(),
            [](const auto& entry) { return entry.first.startsWith(QLatin1String("shop")); }));
    }

    void aCompositeIsAsBadAsItsWorstPart()
    {
        const SloSpec a = availability(QStringLiteral("checkout"));
        start({ a, composite({ { a.id, 1 } }) });
        QCOMPARE(m_monitor->board()->slo(SloId { QStringLiteral("shop") })->quality, Quality::Fresh);
        m_metrics->down = Error { Error::Kind::Refused, QStringLiteral("no route"), {}, 0, std::nullopt };
        m_monitor->refresh();
        QVERIFY(waitFor([&] { return m_monitor->board()->slo(SloId { QStringLiteral("shop") })->status == Status::Error; }));
    }

    void aMissingPartMakesNoNumber()
    {
        const SloSpec a = availability(QStringLiteral("checkout"));
        start({ a, composite({ { a.id, 1 }, { SloId { QStringLiteral("nobody") }, 1 } }) });
        const SloSnapshot* made = m_monitor->board()->slo(SloId { QStringLiteral("shop") });
        QVERIFY(made && made->error);
        QCOMPARE(made->error->detail, QStringLiteral("nobody"));
        QVERIFY(made->status != Status::Ok);
    }

    void aCompositeOfGroupsTakesAllOfThem()
    {
        m_metrics->groupsNow = { route(QStringLiteral("/a")), route(QStringLiteral("/b")) };
        const SloSpec base = grouped();
        start({ base, composite({ { base.id, 1 } }) });
        const SloSnapshot* part = m_monitor->board()->slo(SloId { id(QStringLiteral("/a")) });
        const SloSnapshot* made = m_monitor->board()->slo(SloId { QStringLiteral("shop") });
        QVERIFY(made && made->own() && part && part->own());
        QVERIFY(std::abs(made->own()->sum.total - 2 * part->own()->sum.total) < 1e-3);
    }

private:
    static Labels route(const QString& value) { return { { QStringLiteral("route"), value } }; }
    static QString id(const QString& value) { return QStringLiteral("checkout-availability{route=\"%1\"}").arg(value); }
    static SloSpec grouped()
    {
        SloSpec spec = availability(QStringLiteral("checkout"));
        spec.indicator.grouping = { QStringLiteral("route") };
        return spec;
    }
    static SloSpec composite(std::vector<CompositePart> parts)
    {
        SloSpec spec = availability(QStringLiteral("checkout"));
        spec.id.value = QStringLiteral("shop");
        spec.parts = std::move(parts);
        spec.source = {};
        return spec;
    }
    std::set<QString> ids() const
    {
        std::set<QString> found;
        for (const SloSnapshot& slo : m_monitor->board()->slos)
            found.insert(slo.spec.id.value);
        return found;
    }
    void start(const std::vector<SloSpec>& slos)
    {
        Configuration configuration;
        SourceConfig source;
        source.name.value = QStringLiteral("metrics");
        source.poll = 30s;
        configuration.sources = { source };
        configuration.slos = slos;
        Ports ports;
        ports.clock = m_clock;
        ports.worker = m_worker;
        ports.history = m_history;
        ports.sources[source.name].metrics = m_metrics;
        m_monitor = std::make_unique<BoardMonitor>(configuration, ports);
        QSignalSpy filled(m_monitor.get(), &BoardMonitor::backfillDone);
        m_monitor->start();
        QVERIFY(waitFor([&] { return filled.count() > 0; }));
    }
    template <class Condition>
    bool waitFor(Condition condition)
    {
        QElapsedTimer patience;
        patience.start();
        while (!condition() && patience.elapsed() < 20000) {
            m_clock->advance(5ms);
            for (int i = 0; i < 6; ++i) {
                QCoreApplication::processEvents();
                m_worker->drain();
            }
        }
        return condition();
    }

    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<FakeMetrics> m_metrics;
    std::shared_ptr<MemoryHistory> m_history;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<BoardMonitor> m_monitor;
};

YAGURA_TEST(TestMadeObjectives)
#include "tst_madeobjectives.moc"
