// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sentences.h"
#include "models/wording/slotext.h"
#include "models/wording/words.h"
#include "tests/models/wording/language.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace yagura;
using namespace std::chrono;
using test::Language;

namespace {

const Instant kNow = fromEpochMs(1'800'000'000'000);

Board burning()
{
    Board board;
    board.at = kNow;
    ServiceInfo checkout;
    checkout.id = { QStringLiteral("checkout") };
    checkout.name.texts = { { QStringLiteral("en"), QStringLiteral("Checkout") }, { QStringLiteral("ja"), QStringLiteral("決済") } };
    board.services = { checkout };
    SloSnapshot slo;
    slo.at = kNow;
    slo.spec.id = { QStringLiteral("checkout-availability") };
    slo.spec.service = checkout.id;
    slo.spec.displayName = LocalizedText::plain(QStringLiteral("availability"));
    slo.status = Status::Critical;
    slo.quality = Quality::Fresh;
    slo.asOf = kNow;
    slo.pairs = { PairState { { AlertSeverity::Page, hours(1), minutes(5), 14.4 }, true, kNow - minutes(40) } };
    board.slos = { slo };
    Deploy deploy;
    deploy.service = checkout.id;
    deploy.version = QStringLiteral("v2.14.1");
    deploy.execution.startedAt = kNow - minutes(45);
    board.deploys.deploys = { deploy };
    return board;
}

} // namespace

class TestSentences final : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusHasItsOwnWord()
    {
        QSet<QString> words;
        for (const Status s : { Status::Ok, Status::Partial, Status::Warn, Status::Stale, Status::NoData, Status::Error, Status::Critical })
            words.insert(statusWord(s));
        QCOMPARE(words.size(), 7);
        QCOMPARE(statusWord(Status::Critical), QStringLiteral("CRITICAL"));
    }

    void loadingIsNotYetNoData()
    {
        QCOMPARE(statusWord(Status::NoData, Quality::Never), QStringLiteral("LOADING"));
        QCOMPARE(statusWord(Status::NoData, Quality::Expired), QStringLiteral("NO DATA"));
        QCOMPARE(statusWord(Status::Ok, Quality::Fresh), QStringLiteral("OK"));
    }
    void listsAndWindows()
    {
        QCOMPARE(listText({ QStringLiteral("a"), QStringLiteral("b") }), QStringLiteral("a, b"));
        Window window;
        window.length = std::chrono::hours(24 * 30);
        QCOMPARE(windowText(window), QStringLiteral("30d"));
        QCOMPARE(windowNameText(window), QStringLiteral("30d"));
        QCOMPARE(windowKindText(window), QStringLiteral("rolling 30d"));
        window.kind = Window::Kind::Calendar;
        window.calendar.zone = "Asia/Tokyo";
        QCOMPARE(windowNameText(window), QStringLiteral("calendar month, Asia/Tokyo"));
    }
    void burnBeganWhileRollingOut()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        Board board = burning();
        QCOMPARE(
            burnBeganText(board, board.slos[0], QTimeZone::utc()), QStringLiteral("Burn began at 07:20, while v2.14.1 was rolling out."));
        board.deploys.deploys[0].execution.endedAt = kNow - minutes(43);
        QCOMPARE(
            burnBeganText(board, board.slos[0], QTimeZone::utc()), QStringLiteral("Burn began at 07:20, 3m after v2.14.1 had rolled out."));
        board.deploys.deploys[0].execution.endedAt = kNow - hours(5);
        QVERIFY(burnBeganText(board, board.slos[0], QTimeZone::utc()).isEmpty());
        board = burning();
        board.slos[0].pairs[0].holds = std::nullopt;
        QVERIFY(burnBeganText(board, board.slos[0], QTimeZone::utc()).isEmpty());
    }

    void aRollbackWaitsWhileNobodyKnows()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        Board board = burning();
        const ServiceId checkout { QStringLiteral("checkout") };
        const auto waits = [&board, &checkout] { return rollbackWaitsFor(board, checkout); };
        board.deploys.outcome = PollOutcome::FreshComplete;
        board.deploys.quality = Quality::Fresh;
        board.deploys.asOf = kNow;
        QCOMPARE(waits(), QStringLiteral("no deploy job is configured for this service"));
        board.services[0].canRollBack = true;
        QVERIFY(waits().isEmpty());
        board.deploys.outcome = PollOutcome::FreshPartial; // of another project, it may be
        QVERIFY(waits().isEmpty());
        for (const PollOutcome outcome : { PollOutcome::Never, PollOutcome::Stale, PollOutcome::Failed }) {
            board.deploys.outcome = outcome;
            QCOMPARE(waits(), deploysOutcomeText(board.deploys, kNow));
        }
        OperationState underWay;
        underWay.request.service = checkout;
        underWay.phase = OpPhase::Running;
        board.operations = { underWay };
        QVERIFY(waits().isEmpty()); // its panel must be in reach: it can be aborted there
        board.operations.clear();
        board.deploys.outcome = PollOutcome::FreshComplete;
        board.deploys.quality = Quality::Expired;
        QVERIFY(!waits().isEmpty());
        board.deploys.quality = Quality::Fresh;
        board.slos[0].quality = Quality::Stale;
        board.slos[0].asOf = kNow - minutes(12);
        QCOMPARE(waits(), QStringLiteral("rolling back waits for numbers: the last answer is 12m old"));
        board.slos.push_back(board.slos[0]);
        board.slos[1].quality = Quality::Fresh; // one of the service's objectives is known
        board.slos[1].asOf = kNow;
        QVERIFY(waits().isEmpty());
        QVERIFY(!rollbackWaitsFor(board, { QStringLiteral("another") }).isEmpty());
    }

    void namesFollowTheLanguage()
    {
        const Board board = burning();
        {
            const Language scope(test::localeOf(QStringLiteral("ja")));
            QCOMPARE(serviceName(board, board.services[0].id), QStringLiteral("決済"));
        }
        const Language scope(test::localeOf(QStringLiteral("en")));
        QCOMPARE(serviceName(board, board.services[0].id), QStringLiteral("Checkout"));
        QCOMPARE(serviceName(board, { QStringLiteral("nobody") }), QStringLiteral("nobody"));
    }

    void changesAreTold()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        const Board board = burning();
        ChangeEvent event;
        event.service = board.services[0].id;
        event.subject = QStringLiteral("v2.14.1");
        QCOMPARE(changeEventText(event, board), QStringLiteral("Checkout v2.14.1 rolled out"));
        event.kind = ChangeEvent::Kind::BudgetEmpty;
        event.slo = board.slos[0].spec.id;
        QCOMPARE(changeEventText(event, board), QStringLiteral("Checkout availability: budget empty"));
    }

    void silenceIsNeverToldAsQuiet()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        AlertsSnapshot alerts;
        QVERIFY(alertsOutcomeText(alerts, kNow).contains(QStringLiteral("nobody knows")));
        alerts.outcome = PollOutcome::FreshComplete;
        alerts.asOf = kNow - seconds(12);
        QCOMPARE(alertsOutcomeText(alerts, kNow), QStringLiteral("Alertmanager complete, 12s ago"));
        alerts.outcome = PollOutcome::Failed;
        alerts.error = Error { Error::Kind::Refused, {}, {}, 0, {} };
        QCOMPARE(alertsOutcomeText(alerts, kNow), QStringLiteral("Alertmanager: refused; last complete 12s ago"));
    }

    void unknownIsNeverToldAsFailed()
    {
        OperationState operation;
        operation.phase = OpPhase::Ended;
        operation.outcome = OpOutcome::Unknown;
        QVERIFY(outcomeText(operation).startsWith(QStringLiteral("Unknown")));
        QVERIFY(!outcomeText(operation).contains(QStringLiteral("fail")));
        operation.outcome = OpOutcome::Succeeded;
        operation.request.service = { QStringLiteral("checkout") };
        operation.request.version = QStringLiteral("v2.14.0");
        QCOMPARE(outcomeText(operation), QStringLiteral("checkout rolled back to v2.14.0."));
    }

    void sourceDetailNamesFaultAndRetry()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        SourceState source;
        source.error = Error { Error::Kind::Refused, {}, {}, 0, {} };
        source.failingSince = kNow - minutes(18);
        source.nextAttempt = kNow + seconds(12);
        QCOMPARE(sourceDetailText(source, kNow, QTimeZone::utc()), QStringLiteral("refused since 07:42, retry in 12s"));
    }
};

YAGURA_TEST(TestSentences)
#include "tst_sentences.moc"
