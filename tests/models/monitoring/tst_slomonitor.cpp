// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/slotrack.h"
#include "models/storage/slicemerge.h"
#include "tests/models/monitoring/boardworld.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// Which minutes are asked for, and what they come to: every event of the window once, and nothing asked again that is known.
class TestSloMonitor final : public QObject
{
    Q_OBJECT

private slots:
    void looksAtTheRecentMinutesFirst()
    {
        BoardWorld world;
        world.metrics->born = world.start - std::chrono::hours(48);
        world.fill();
        const auto& requests = world.metrics->requests;
        QVERIFY(requests.size() > 29);
        QCOMPARE(requests.front().range.to, floorTo(world.start));
        QVERIFY(requests.front().range.length() <= 1h);
        for (std::size_t i = 2; i < requests.size(); ++i)
            QVERIFY(requests[i].range.from <= requests[i - 1].range.from); // newest first
        // A day at a time while there is data; before it, the question reaches up to the first slice, which a gap may precede.
        QVERIFY(std::all_of(
            requests.begin(), requests.end(), [&](const SliceRequest& r) { return r.range.length() <= SloTrack::kLongestGap; }));
        QVERIFY(std::all_of(requests.begin(), requests.end(),
            [&](const SliceRequest& r) { return r.range.from < *world.metrics->born || r.range.length() <= 24h; }));
    }

    void countsEveryEventOfTheWindowOnce()
    {
        BoardWorld world;
        world.fill();
        world.verifyWindow(std::chrono::hours(24 * 30));
        const SourceState& source = world.monitor->board()->sources.front();
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
        BoardWorld world;
        const Instant at = floorTo(world.start, 1h) - std::chrono::hours(hoursAgo); // world.start is 12:00:20, so 36 h ago is midnight
        const TimeRange gap = hoursAgo == 36 && minutes > 0 ? TimeRange { at - 119min, at - 119min + std::chrono::minutes(minutes) }
            : minutes > 0                                   ? TimeRange { at, at + std::chrono::minutes(minutes) }
                                                            : TimeRange { at, at - std::chrono::minutes(minutes) };
        world.metrics->unseen = { gap };
        world.fill();
        const SloSnapshot slo = *world.monitor->board()->slo(world.id);
        world.verifyWindow(std::chrono::hours(24 * 30));
        const double seen = slo.own()->sum.seen;
        const double hidden = static_cast<double>(gap.length() / kSlice);
        QCOMPARE(seen, static_cast<double>(slo.own()->sum.expected) - hidden);
        QCOMPARE(slo.history.at(gap.from + 30min)->coverage, 0.0);
        QVERIFY(slo.history.at(gap.from + 30min)->total > 0); // it did happen
    }

    /// Another desktop of a team that shares its history begins later, and is killed after its first look into the gap.
    void whoSawLessOfAGapDoesNotKnowBetter()
    {
        BoardWorld world;
        const Instant at = floorTo(world.start, 1h) - 2h;
        const TimeRange gap { at, at + 100min }; // the first look reaches half an hour back
        world.metrics->unseen = { gap };
        world.fill();
        detail::StampedDay shared;
        const auto tell = [&shared](const std::vector<SliceBatch>& batches) {
            for (const SliceBatch& batch : batches) {
                for (const Slice& slice : batch.slices)
                    static_cast<void>(detail::mergeInto(shared, { slice, toEpochMs(batch.answered) }));
            }
        };
        tell(world.history->told);
        const detail::StampedDay before = shared;

        world.clock->advance(10s);
        world.history = std::make_shared<MemoryHistory>();
        world.makeMonitor();
        world.monitor->start();
        QVERIFY(world.waitFor([&] { return !world.history->told.empty(); }));
        const std::vector<SliceBatch> firstLook = world.history->told;
        const Slice& head = firstLook.front().slices.front(); // ends the gap: what happened in it belongs here and before
        QCOMPARE(head.end, gap.to + kSlice);
        QVERIFY(head.total < before.at(detail::minuteOf(head.end)).slice.total);
        tell(firstLook);
        for (Instant end = gap.from - 10min; end <= gap.to + 10min; end += kSlice)
            QCOMPARE(shared.at(detail::minuteOf(end)).slice, before.at(detail::minuteOf(end)).slice);
    }

    void asksOnlyForNewMinutesAfterwards()
    {
        BoardWorld world;
        world.fill();
        const std::size_t before = world.metrics->requests.size();
        const qint64 edges = world.metrics->edgesAnswered;
        world.metrics->edgesAnswered = 0;
        world.pass(1min);
        QVERIFY(world.metrics->requests.size() > before);
        for (std::size_t i = before; i < world.metrics->requests.size(); ++i)
            QVERIFY(world.metrics->requests[i].range.length() <= 6min);
        QVERIFY(world.metrics->edgesAnswered * 50 <= edges);
        world.verifyWindow(std::chrono::hours(24 * 30));
    }

    /// Between the end of a minute and the next poll the windows lack it. Who wants whole windows can tell, and wait.
    void aMinuteThatNobodyAskedForIsSaid()
    {
        BoardWorld world;
        world.fill();
        verifyWholeMinutes(world, 0);
        world.metrics->hold = true;
        world.pass(1min);
        QVERIFY(world.monitor->board()->slo(world.id)->lacksNewestMinute());
        verifyWholeMinutes(world, 1);
        world.metrics->release();
        world.monitor->refresh();
        QVERIFY(world.waitFor([&] { return !world.monitor->board()->slo(world.id)->lacksNewestMinute(); }));
        verifyWholeMinutes(world, 0);

        world.metrics->down = Error { Error::Kind::TimedOut, {}, {}, 0, std::nullopt };
        world.pass(90s);
        QCOMPARE(world.monitor->board()->slo(world.id)->quality, Quality::Error);
        QVERIFY(!world.monitor->board()->slo(world.id)->lacksNewestMinute()); // it was asked for, in vain: nothing more to wait for
    }

    void neverAsksAgainWhatIsStored()
    {
        BoardWorld world;
        world.metrics->born = world.start - std::chrono::hours(24 * 10);
        world.fill();
        world.monitor.reset();
        world.metrics->requests.clear();
        world.clock->advance(10min);
        world.makeMonitor();
        world.metrics->hold = true;
        world.monitor->start();
        QVERIFY(world.waitFor(
            [&] { return world.monitor->board()->slo(world.id)->own() && world.monitor->board()->slo(world.id)->own()->sli; }));
        const SloSnapshot stored = *world.monitor->board()->slo(world.id); // the stored truth, before any answer
        QVERIFY(stored.asOf);
        QVERIFY(stored.quality != Quality::Fresh);
        QVERIFY(stored.status != Status::Ok);
        QCOMPARE(world.monitor->board()->sources.front().outcome, PollOutcome::Stale);
        world.metrics->release();
        QVERIFY(world.waitFor([&] { return world.monitor->backfillFinished(); }));
        for (const SliceRequest& request : world.metrics->requests)
            QVERIFY2(request.range.length() <= 20min, qPrintable(toIso(request.range.from)));
        QVERIFY(world.waitFor([&] { return world.monitor->board()->slo(world.id)->quality == Quality::Fresh; }));
    }

    void partialAnswersAreNotGreenAndAreAskedAgain()
    {
        BoardWorld world;
        world.metrics->outcome = PollOutcome::FreshPartial;
        world.fill();
        const SloSnapshot partial = *world.monitor->board()->slo(world.id);
        QVERIFY(partial.status != Status::Ok);
        QVERIFY(!partial.asOf);
        QVERIFY(world.history->slos.empty());
        world.metrics->outcome = PollOutcome::FreshComplete;
        world.pass(2h);
        QVERIFY(world.waitFor([&] { return world.monitor->backfillFinished(); }));
        world.verifyWindow(std::chrono::hours(24 * 30));
    }

    void halvesAQuestionThatIsTooLong()
    {
        BoardWorld world;
        world.metrics->longestAnswered = 7h;
        world.fill();
        world.verifyWindow(std::chrono::hours(24 * 30));
    }

    void keepsHistoriesWhenReconfigured()
    {
        BoardWorld world;
        world.fill();
        world.metrics->requests.clear();
        Configuration changed = BoardWorld::configuration();
        changed.slos.front().target.percent = *Decimal::parse(QStringLiteral("99.9"));
        changed.slos.push_back(availability(QStringLiteral("cart")));
        changed.slos.back().indicator.part = QStringLiteral("other");
        world.monitor->reconfigure(changed, world.ports().sources);
        QVERIFY(world.waitFor([&] {
            return world.monitor->board()->slos.size() == 2 && world.monitor->backfillFinished() && world.metrics->requests.size() > 30;
        }));
        for (const SliceRequest& request : world.metrics->requests) {
            if (request.slos.front().id == world.id)
                QVERIFY(request.range.length() <= 20min);
        }
        world.verifyWindow(std::chrono::hours(24 * 30));
        QCOMPARE(world.monitor->board()->slo(world.id)->spec.target.percent, *Decimal::parse(QStringLiteral("99.9")));
    }

private:
    /// The window of 30 days but for some minutes, 60 events each.
    static void verifyWholeMinutes(const BoardWorld& world, int missing)
    {
        const SliceSum sum = world.monitor->board()->slo(world.id)->own()->sum;
        QCOMPARE(sum.total, 60.0 * (30 * 1440 - missing));
        QCOMPARE(sum.seen, 30.0 * 1440 - missing);
    }
};

YAGURA_TEST(TestSloMonitor)
#include "tst_slomonitor.moc"
