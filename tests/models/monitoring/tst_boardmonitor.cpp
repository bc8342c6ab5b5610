// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/boardmonitor.h"
#include "models/monitoring/slotrack.h"
#include "models/storage/slicemerge.h"
#include "tests/models/monitoring/fakes.h"
#include "tests/support/clock/manualclock.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

class TestBoardMonitor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_shared<ManualClock>(m_start);
        m_metrics = std::make_shared<FakeMetrics>();
        m_alerts = std::make_shared<FakeAlerts>();
        m_deploys = std::make_shared<FakeDeploys>();
        m_history = std::make_shared<MemoryHistory>();
        m_worker = std::make_shared<Worker>(QStringLiteral("test"));
        makeMonitor();
    }
    void cleanup() { m_monitor.reset(); }

    void isNeverGreenBeforeAnAnswer()
    {
        QVERIFY(m_monitor->board());
        QVERIFY(m_monitor->board()->configured);
        m_metrics->hold = true;
        m_monitor->start();
        QVERIFY(waitFor([&] { return !m_metrics->requests.empty(); }));
        const SloSnapshot* slo = m_monitor->board()->slo(m_id);
        QVERIFY(slo);
        QCOMPARE(slo->quality, Quality::Never);
        QVERIFY(slo->status != Status::Ok);
        QVERIFY(!m_monitor->board()->alerts.alerts);
    }

    void looksAtTheRecentMinutesFirst()
    {
        m_metrics->born = m_start - std::chrono::hours(48);
        fill();
        const auto& requests = m_metrics->requests;
        QVERIFY(requests.size() > 29);
        QCOMPARE(requests.front().range.to, floorTo(m_start));
        QVERIFY(requests.front().range.length() <= 1h);
        for (std::size_t i = 2; i < requests.size(); ++i)
            QVERIFY(requests[i].range.from <= requests[i - 1].range.from); // newest first
        // A day at a time while there is data; before it, the question reaches up to the first slice, which a gap may precede.
        QVERIFY(std::all_of(
            requests.begin(), requests.end(), [&](const SliceRequest& r) { return r.range.length() <= SloTrack::kLongestGap; }));
        QVERIFY(std::all_of(requests.begin(), requests.end(),
            [&](const SliceRequest& r) { return r.range.from < *m_metrics->born || r.range.length() <= 24h; }));
    }

    void countsEveryEventOfTheWindowOnce()
    {
        fill();
        verifyWindow(std::chrono::hours(24 * 30));
        const SourceState& source = m_monitor->board()->sources.front();
        QVERIFY(source.backfill.isComplete());
        QVERIFY(source.backfill.totalChunks >= 30);
        QCOMPARE(source.version, QStringLiteral("9.9"));
    }

    void spreadsGapsThatSpanSeveralQuestions_data()
    {
        QTest::addColumn<qint64>("hoursAgo");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("inside a day") << qint64(52) << qint64(120);
        QTest::newRow("over midnight") << qint64(37) << qint64(120);
        QTest::newRow("ends at midnight") << qint64(36) << qint64(120);
        QTest::newRow("ends one minute after midnight") << qint64(36) << qint64(121);
        QTest::newRow("begins at midnight") << qint64(36) << qint64(-120);
        QTest::newRow("three days") << qint64(120) << qint64(72 * 60);
        QTest::newRow("over the first look") << qint64(2) << qint64(90);
    }
    void spreadsGapsThatSpanSeveralQuestions()
    {
        QFETCH(qint64, hoursAgo);
        QFETCH(qint64, minutes);
        const Instant at = floorTo(m_start, 1h) - std::chrono::hours(hoursAgo); // m_start is 12:00:20, so 36 h ago is midnight
        const TimeRange gap = hoursAgo == 36 && minutes > 0 ? TimeRange { at - 119min, at - 119min + std::chrono::minutes(minutes) }
            : minutes > 0                                   ? TimeRange { at, at + std::chrono::minutes(minutes) }
                                                            : TimeRange { at, at - std::chrono::minutes(minutes) };
        m_metrics->unseen = { gap };
        fill();
        const SloSnapshot slo = *m_monitor->board()->slo(m_id);
        verifyWindow(std::chrono::hours(24 * 30));
        const double seen = slo.own()->sum.seen;
        const double hidden = static_cast<double>(gap.length() / kSlice);
        QCOMPARE(seen, static_cast<double>(slo.own()->sum.expected) - hidden);
        QCOMPARE(slo.history.at(gap.from + 30min)->coverage, 0.0);
        QVERIFY(slo.history.at(gap.from + 30min)->total > 0); // it did happen
    }

    /// Another desktop of a team that shares its history begins later, and is killed after its first look into the gap.
    void whoSawLessOfAGapDoesNotKnowBetter()
    {
        const Instant at = floorTo(m_start, 1h) - 2h;
        const TimeRange gap { at, at + 100min }; // the first look reaches half an hour back
        m_metrics->unseen = { gap };
        fill();
        detail::StampedDay shared;
        const auto tell = [&shared](const std::vector<SliceBatch>& batches) {
            for (const SliceBatch& batch : batches) {
                for (const Slice& slice : batch.slices)
                    static_cast<void>(detail::mergeInto(shared, { slice, toEpochMs(batch.answered) }));
            }
        };
        tell(m_history->told);
        const detail::StampedDay before = shared;

        m_clock->advance(10s);
        m_history = std::make_shared<MemoryHistory>();
        makeMonitor();
        m_monitor->start();
        QVERIFY(waitFor([&] { return !m_history->told.empty(); }));
        const std::vector<SliceBatch> firstLook = m_history->told;
        const Slice& head = firstLook.front().slices.front(); // ends the gap: what happened in it belongs here and before
        QCOMPARE(head.end, gap.to + kSlice);
        QVERIFY(head.total < before.at(detail::minuteOf(head.end)).slice.total);
        tell(firstLook);
        for (Instant end = gap.from - 10min; end <= gap.to + 10min; end += kSlice)
            QCOMPARE(shared.at(detail::minuteOf(end)).slice, before.at(detail::minuteOf(end)).slice);
    }

    void asksOnlyForNewMinutesAfterwards()
    {
        fill();
        const std::size_t before = m_metrics->requests.size();
        const qint64 edges = m_metrics->edgesAnswered;
        m_metrics->edgesAnswered = 0;
        pass(1min);
        QVERIFY(m_metrics->requests.size() > before);
        for (std::size_t i = before; i < m_metrics->requests.size(); ++i)
            QVERIFY(m_metrics->requests[i].range.length() <= 6min);
        QVERIFY(m_metrics->edgesAnswered * 50 <= edges);
        verifyWindow(std::chrono::hours(24 * 30));
    }

    /// Between the end of a minute and the next poll the windows lack it. Who wants whole windows can tell, and wait.
    void aMinuteThatNobodyAskedForIsSaid()
    {
        fill();
        verifyWholeMinutes(0);
        m_metrics->hold = true;
        pass(1min);
        QVERIFY(m_monitor->board()->slo(m_id)->lacksNewestMinute());
        verifyWholeMinutes(1);
        m_metrics->release();
        m_monitor->refresh();
        QVERIFY(waitFor([&] { return !m_monitor->board()->slo(m_id)->lacksNewestMinute(); }));
        verifyWholeMinutes(0);

        m_metrics->down = Error { Error::Kind::TimedOut, {}, {}, 0, std::nullopt };
        pass(90s);
        QCOMPARE(m_monitor->board()->slo(m_id)->quality, Quality::Error);
        QVERIFY(!m_monitor->board()->slo(m_id)->lacksNewestMinute()); // it was asked for, in vain: nothing more to wait for
    }

    void neverAsksAgainWhatIsStored()
    {
        m_metrics->born = m_start - std::chrono::hours(24 * 10);
        fill();
        m_monitor.reset();
        m_metrics->requests.clear();
        m_clock->advance(10min);
        makeMonitor();
        m_metrics->hold = true;
        m_monitor->start();
        QVERIFY(waitFor([&] { return m_monitor->board()->slo(m_id)->own() && m_monitor->board()->slo(m_id)->own()->sli; }));
        const SloSnapshot stored = *m_monitor->board()->slo(m_id); // the stored truth, before any answer
        QVERIFY(stored.asOf);
        QVERIFY(stored.quality != Quality::Fresh);
        QVERIFY(stored.status != Status::Ok);
        QCOMPARE(m_monitor->board()->sources.front().outcome, PollOutcome::Stale);
        m_metrics->release();
        QVERIFY(waitFor([&] { return m_monitor->backfillFinished(); }));
        for (const SliceRequest& request : m_metrics->requests)
            QVERIFY2(request.range.length() <= 20min, qPrintable(toIso(request.range.from)));
        QVERIFY(waitFor([&] { return m_monitor->board()->slo(m_id)->quality == Quality::Fresh; }));
    }

    void theStoredTruthDoesNotWaitForTheNextBoardNorForAnAnswer()
    {
        fill();
        m_clock->advance(10min);
        makeMonitor();
        m_metrics->hold = true;
        QSignalSpy boards(m_monitor.get(), &BoardMonitor::changed);
        m_monitor->start();
        const auto known = [&] {
            m_clock->advance(0ms); // what is due now, and no time passes
            return m_monitor->board()->slo(m_id)->own() && m_monitor->board()->slo(m_id)->own()->sli;
        };
        QTRY_VERIFY(known());
        QVERIFY(!boards.isEmpty());
        QVERIFY(boards.last().first().value<BoardPtr>()->slo(m_id)->own()->sli);
    }

    void aTokenStoredMeanwhileIsNoticed()
    {
        const auto secrets = std::make_shared<FakeSecrets>();
        Configuration guarded = configuration();
        guarded.sources.front().auth.secret = QStringLiteral("metrics-token");
        Ports all = ports();
        all.secrets = secrets;
        m_metrics->down = Error { Error::Kind::SecretMissing, QStringLiteral("metrics-token"), {}, 0, std::nullopt };
        m_monitor = std::make_unique<BoardMonitor>(guarded, all);
        m_monitor->start();
        const auto secret = [&] { return m_monitor->board()->sources.front().secret; };
        QVERIFY(waitFor([&] { return secret() == SecretState::Missing; }));
        secrets->stateNow = SecretState::Stored;
        m_metrics->down.reset();
        m_monitor->refresh();
        QVERIFY(waitFor([&] { return secret() == SecretState::Stored; }));
        const int asked = secrets->asked;
        pass(2min);
        QCOMPARE(secrets->asked, asked); // a keychain is not asked with every poll
    }

    void goesStaleThenExpiredWithoutAnyAnswerAndHeals()
    {
        fill();
        QVERIFY(waitFor([&] { return m_monitor->board()->slo(m_id)->quality == Quality::Fresh; }));
        m_metrics->down = Error { Error::Kind::Refused, QStringLiteral("nobody listens"), {}, 0, std::nullopt };
        pass(6min);
        const SloSnapshot stale = *m_monitor->board()->slo(m_id);
        QCOMPARE(stale.quality, Quality::Stale);
        QCOMPARE(stale.status, Status::Stale);
        QVERIFY(stale.own()->sli); // the old value, with its age
        QVERIFY(m_monitor->board()->sources.front().failingSince);
        QCOMPARE(m_monitor->board()->sources.front().outcome, PollOutcome::Failed);
        pass(30min);
        QCOMPARE(m_monitor->board()->slo(m_id)->quality, Quality::Expired);
        QVERIFY(m_monitor->board()->slo(m_id)->status != Status::Ok);
        QVERIFY(m_monitor->board()->sources.front().quality == Quality::Expired);

        m_metrics->down.reset();
        pass(6min); // at most the longest back-off
        QVERIFY(waitFor([&] { return m_monitor->board()->slo(m_id)->quality == Quality::Fresh; }));
        QVERIFY(!m_monitor->board()->sources.front().failingSince);
        verifyWindow(std::chrono::hours(24 * 30)); // what was missed is read
        const auto& changes = m_monitor->board()->changes;
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const ChangeEvent& e) { return e.kind == ChangeEvent::Kind::SourceBack; }));
    }

    void partialAnswersAreNotGreenAndAreAskedAgain()
    {
        m_metrics->outcome = PollOutcome::FreshPartial;
        fill();
        const SloSnapshot partial = *m_monitor->board()->slo(m_id);
        QVERIFY(partial.status != Status::Ok);
        QVERIFY(!partial.asOf);
        QVERIFY(m_history->slos.empty());
        m_metrics->outcome = PollOutcome::FreshComplete;
        pass(2h);
        QVERIFY(waitFor([&] { return m_monitor->backfillFinished(); }));
        verifyWindow(std::chrono::hours(24 * 30));
    }

    void halvesAQuestionThatIsTooLong()
    {
        m_metrics->longestAnswered = 7h;
        fill();
        verifyWindow(std::chrono::hours(24 * 30));
    }

    void keepsHistoriesWhenReconfigured()
    {
        fill();
        m_metrics->requests.clear();
        Configuration changed = configuration();
        changed.slos.front().target.percent = *Decimal::parse(QStringLiteral("99.9"));
        changed.slos.push_back(availability(QStringLiteral("cart")));
        changed.slos.back().indicator.part = QStringLiteral("other");
        m_monitor->reconfigure(changed, ports().sources);
        QVERIFY(waitFor(
            [&] { return m_monitor->board()->slos.size() == 2 && m_monitor->backfillFinished() && m_metrics->requests.size() > 30; }));
        for (const SliceRequest& request : m_metrics->requests) {
            if (request.slos.front().id == m_id)
                QVERIFY(request.range.length() <= 20min);
        }
        verifyWindow(std::chrono::hours(24 * 30));
        QCOMPARE(m_monitor->board()->slo(m_id)->spec.target.percent, *Decimal::parse(QStringLiteral("99.9")));
    }

    void emitsAtMostTwoBoardsASecond()
    {
        QSignalSpy boards(m_monitor.get(), &BoardMonitor::changed);
        fill();
        const auto before = boards.count();
        for (int i = 0; i < 100; ++i)
            m_monitor->setOperation(operation(i));
        m_clock->advance(1s);
        QVERIFY(boards.count() - before <= 3);
        QCOMPARE(m_monitor->board()->operations.size(), std::size_t(50));
    }

    void storageTroubleIsSaidUntilItIsOver()
    {
        fill();
        QVERIFY(!m_monitor->storageTrouble());
        QSignalSpy changes(m_monitor.get(), &BoardMonitor::storageTroubleChanged);
        m_history->broken = Error { Error::Kind::Storage, QStringLiteral("history.sqlite: disk is full"), {}, 0, std::nullopt };
        pass(2min);
        QCOMPARE(m_monitor->storageTrouble(), m_history->broken);
        QCOMPARE(changes.size(), 1);
        m_history->broken.reset();
        pass(5min);
        QVERIFY(m_monitor->storageTrouble()); // somebody should have time to read it
        pass(10min);
        QVERIFY(!m_monitor->storageTrouble());
        QCOMPARE(changes.size(), 2);
        // A file that was set aside works again at once, and is said all the same.
        m_monitor->setStorageTrouble({ Error::Kind::Storage, QStringLiteral("set aside"), {}, 0, std::nullopt });
        pass(2min);
        QCOMPARE(m_monitor->storageTrouble()->detail, QStringLiteral("set aside"));
    }

    void aNewAlertSourceDoesNotInheritWhatOthersTold()
    {
        m_alerts->next.alerts = { FakeAlerts::named(QStringLiteral("HighBurn")) };
        fill();
        QCOMPARE(m_monitor->board()->alerts.outcome, PollOutcome::FreshComplete);
        Configuration more = configuration();
        SourceConfig second;
        second.name.value = QStringLiteral("second-pager");
        second.kind = SourceKind::Alertmanager;
        more.sources.push_back(second);
        m_metrics->hold = true;
        Ports all = ports();
        all.sources[second.name].alerts = std::make_shared<FakeAlerts>();
        std::static_pointer_cast<FakeAlerts>(all.sources[second.name].alerts)->down
            = Error { Error::Kind::Refused, QStringLiteral("nobody listens"), {}, 0, std::nullopt };
        m_monitor = std::make_unique<BoardMonitor>(more, all);
        m_monitor->start();
        const auto state = [&] { return m_monitor->board()->sources.back(); };
        QVERIFY(waitFor([&] { return state().outcome == PollOutcome::Failed; }));
        QVERIFY(!state().asOf);
        QVERIFY(waitFor([&] { return m_monitor->board()->alerts.outcome == PollOutcome::FreshPartial; }));
        QCOMPARE(m_monitor->board()->alerts.alerts->size(), std::size_t(1));
        QCOMPARE(m_monitor->board()->alerts.quality, Quality::Partial);
        QVERIFY(!m_monitor->board()->alerts.asOf);
    }

    void keepsAlertsUntilACompleteAnswerLacksThem()
    {
        m_alerts->next.alerts = { FakeAlerts::named(QStringLiteral("HighBurn")), FakeAlerts::named(QStringLiteral("Latency")) };
        fill();
        QCOMPARE(m_monitor->board()->alerts.alerts->size(), std::size_t(2));
        const QString fingerprint = m_alerts->next.alerts.front().fingerprint;
        QCOMPARE(m_monitor->board()->alerts.serviceOf.value(fingerprint), QStringList { QStringLiteral("checkout") });

        m_alerts->next.alerts.pop_back();
        m_alerts->next.outcome = PollOutcome::FreshPartial;
        pass(1min);
        QCOMPARE(m_monitor->board()->alerts.outcome, PollOutcome::FreshPartial);
        QCOMPARE(m_monitor->board()->alerts.quality, Quality::Partial);
        QCOMPARE(m_monitor->board()->alerts.alerts->size(), std::size_t(2));

        m_alerts->down = Error { Error::Kind::NotJson, QStringLiteral("a login page"), {}, 200, std::nullopt };
        pass(2min);
        QCOMPARE(m_monitor->board()->alerts.outcome, PollOutcome::Failed);
        QCOMPARE(m_monitor->board()->alerts.alerts->size(), std::size_t(2));
        pass(35min);
        QCOMPARE(m_monitor->board()->alerts.quality, Quality::Expired);

        m_alerts->down.reset();
        m_alerts->next.outcome = PollOutcome::FreshComplete;
        pass(6min);
        QCOMPARE(m_monitor->board()->alerts.alerts->size(), std::size_t(1));
        QCOMPARE(m_monitor->board()->alerts.quality, Quality::Fresh);
    }

    void readsDeploysIncrementally()
    {
        m_deploys->all = { execution(QStringLiteral("1"), QStringLiteral("v1"), m_start - std::chrono::hours(50)),
            execution(QStringLiteral("2"), QStringLiteral("v2"), m_start - std::chrono::hours(20)) };
        fill();
        QVERIFY(m_start - m_deploys->since.front() >= std::chrono::hours(24 * 30) - 1min);
        const BoardPtr board = m_monitor->board();
        QCOMPARE(board->deploys.deploys.size(), std::size_t(2));
        QCOMPARE(board->deploys.deploys.front().version, QStringLiteral("v2"));
        QVERIFY(board->deploys.deploys.front().price);
        QCOMPARE(board->deploys.deploys.front().price->bad, 9.0); // three bad minutes of three events in half an hour

        Execution back = execution(QStringLiteral("3"), QStringLiteral("v1"), m_clock->now());
        back.endedAt.reset();
        back.status = Execution::Status::Running;
        m_deploys->all.push_back(back);
        pass(1min);
        QVERIFY(m_clock->now() - m_deploys->since.back() < 10min);
        QCOMPARE(m_monitor->board()->deploys.deploys.size(), std::size_t(3));
        QCOMPARE(m_monitor->board()->deploys.running(ServiceId { QStringLiteral("checkout") }).size(), std::size_t(1));
        m_deploys->all.pop_back(); // deleted at the server
        pass(1min);
        QCOMPARE(m_monitor->board()->deploys.deploys.size(), std::size_t(2));
    }

private:
    static OperationState operation(int number)
    {
        OperationState state;
        state.request.op.value = QString::number(number);
        return state;
    }
    Execution execution(const QString& id, const QString& version, Instant at) const
    {
        Execution run;
        run.id = id;
        run.jobId = QStringLiteral("job-1");
        run.project = QStringLiteral("shop");
        run.status = Execution::Status::Succeeded;
        run.options = { { QStringLiteral("version"), version } };
        run.startedAt = at - 1min;
        run.endedAt = at;
        return run;
    }
    Configuration configuration() const
    {
        Configuration made;
        for (const auto& [name, kind] : { std::pair("metrics", SourceKind::Prometheus), std::pair("pager", SourceKind::Alertmanager),
                 std::pair("jobs", SourceKind::Rundeck) }) {
            SourceConfig source;
            source.name.value = QString::fromLatin1(name);
            source.kind = kind;
            source.poll = 20s;
            made.sources.push_back(source);
        }
        ServiceConfig service;
        service.info.id.value = QStringLiteral("checkout");
        service.alerts = { QStringLiteral("{service=\"checkout\"}") };
        DeployTarget target;
        target.service = service.info.id;
        target.source.value = QStringLiteral("jobs");
        target.project = QStringLiteral("shop");
        target.deployJob = QStringLiteral("deploy");
        target.versionOption = QStringLiteral("version");
        service.deploy = target;
        made.services = { service };
        made.slos = { availability(QStringLiteral("checkout")) };
        return made;
    }
    Ports ports() const
    {
        Ports made;
        made.clock = m_clock;
        made.worker = m_worker;
        made.history = m_history;
        made.sources[SourceName { QStringLiteral("metrics") }].metrics = m_metrics;
        made.sources[SourceName { QStringLiteral("pager") }].alerts = m_alerts;
        made.sources[SourceName { QStringLiteral("jobs") }].deploys = m_deploys;
        return made;
    }
    void makeMonitor() { m_monitor = std::make_unique<BoardMonitor>(configuration(), ports()); }

    /// Lets answers and the worker arrive, moving the clock only by what throttled boards need.
    template <class Condition>
    bool waitFor(Condition condition)
    {
        QElapsedTimer patience;
        patience.start();
        while (!condition() && patience.elapsed() < 20000) {
            m_clock->advance(5ms);
            settle();
        }
        return condition();
    }
    /// Moves the clock by a length in steps, each time until nothing is under way.
    void pass(Millis length)
    {
        for (Millis done { 0 }; done < length; done += 5s) {
            m_clock->advance(5s);
            settle();
        }
    }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QCoreApplication::processEvents();
            m_worker->drain();
        }
        QCoreApplication::processEvents();
    }
    void fill()
    {
        QSignalSpy filled(m_monitor.get(), &BoardMonitor::backfillDone);
        m_monitor->start();
        QVERIFY(waitFor([&] { return filled.count() > 0; }));
        QVERIFY(m_monitor->backfillFinished());
        QVERIFY(m_monitor->firstPollFinished());
    }
    /// The window of 30 days but for some minutes, 60 events each.
    void verifyWholeMinutes(int missing)
    {
        const SliceSum sum = m_monitor->board()->slo(m_id)->own()->sum;
        QCOMPARE(sum.total, 60.0 * (30 * 1440 - missing));
        QCOMPARE(sum.seen, 30.0 * 1440 - missing);
    }
    void verifyWindow(Millis length)
    {
        m_clock->advance(1s);
        const SloSnapshot* slo = m_monitor->board()->slo(m_id);
        QVERIFY(slo && slo->own());
        const TimeRange window { floorTo(slo->at) - length, *slo->asOf };
        const SliceSum sum = slo->history.sum(window);
        QVERIFY2(std::abs(sum.total - (FakeMetrics::totalAt(window.to) - FakeMetrics::totalAt(window.from))) < 1e-6,
            qPrintable(QStringLiteral("total %1").arg(sum.total)));
        QVERIFY2(std::abs(sum.bad - (FakeMetrics::badAt(window.to) - FakeMetrics::badAt(window.from))) < 1e-6,
            qPrintable(QStringLiteral("bad %1").arg(sum.bad)));
    }

    const Instant m_start = *parseInstant(QStringLiteral("2026-11-20T12:00:20Z"));
    const SloId m_id { QStringLiteral("checkout-availability") };
    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<FakeMetrics> m_metrics;
    std::shared_ptr<FakeAlerts> m_alerts;
    std::shared_ptr<FakeDeploys> m_deploys;
    std::shared_ptr<MemoryHistory> m_history;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<BoardMonitor> m_monitor;
};

YAGURA_TEST(TestBoardMonitor)
#include "tst_boardmonitor.moc"
