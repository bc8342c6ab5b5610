// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board.h"
#include "tests/support/testmain.h"

using namespace yagura;

namespace {

Instant at(qint64 minutes) { return fromEpochMs(1'700'006'400'000) + minutes * kSlice; }

SloSnapshot slo(const QString& id, const QString& service, Status status, std::optional<double> left = std::nullopt)
{
    SloSnapshot snapshot;
    snapshot.spec.id = { id };
    snapshot.spec.service = { service };
    snapshot.status = status;
    snapshot.windows.resize(1);
    if (left) {
        snapshot.windows[0].budget = BudgetFigures { *left, 0, 0, std::nullopt };
    }
    return snapshot;
}

QString q(const char* text) { return QString::fromLatin1(text); }

} // namespace

class TestBoard final : public QObject
{
    Q_OBJECT

private slots:
    void worstComesFirst();
    void aServiceIsAsBadAsItsWorstObjective();
    void theAgeOfTheBoardIsItsOldestNumber();
    void whatChangedNewestFirst();
};

void TestBoard::worstComesFirst()
{
    std::vector<SloSnapshot> slos { slo(q("ok"), {}, Status::Ok, 0.9), slo(q("partial"), {}, Status::Partial, 0.9),
        slo(q("warn"), {}, Status::Warn, 0.2), slo(q("crit-b"), {}, Status::Critical, 0.5), slo(q("stale"), {}, Status::Stale, -9),
        slo(q("error"), {}, Status::Error), slo(q("crit-a"), {}, Status::Critical, -4), slo(q("nodata"), {}, Status::NoData),
        slo(q("ok-less"), {}, Status::Ok, 0.3), slo(q("ok-none-b"), {}, Status::Ok), slo(q("ok-none-a"), {}, Status::Ok) };
    sortWorstFirst(slos);
    QStringList order;
    for (const SloSnapshot& snapshot : slos) {
        order.append(snapshot.spec.id.value);
    }
    QCOMPARE(order.join(QLatin1Char(' ')), q("crit-a crit-b error nodata stale warn partial ok-less ok ok-none-a ok-none-b"));
}

void TestBoard::aServiceIsAsBadAsItsWorstObjective()
{
    Board board;
    board.services = { { { q("checkout") }, LocalizedText::plain(q("Checkout")), {}, {}, false } };
    board.slos
        = { slo(q("a"), q("checkout"), Status::Warn), slo(q("b"), q("checkout"), Status::Stale), slo(q("c"), q("cart"), Status::Ok) };
    QCOMPARE(board.statusOf({ q("checkout") }), Status::Stale);
    QCOMPARE(board.statusOf({ q("cart") }), Status::Ok);
    QCOMPARE(board.statusOf({ q("nobody") }), Status::NoData);
    QCOMPARE(board.slosOf({ q("checkout") }).size(), size_t(2));
    QVERIFY(board.slo({ q("c") }) == &board.slos[2]);
    QVERIFY(board.slo({ q("d") }) == nullptr);
    QVERIFY(board.service({ q("checkout") }) != nullptr);
    QVERIFY(board.service({ q("cart") }) == nullptr);
}

void TestBoard::theAgeOfTheBoardIsItsOldestNumber()
{
    Board board;
    QVERIFY(!board.oldest());
    board.slos = { slo(q("a"), {}, Status::Ok), slo(q("b"), {}, Status::Ok) };
    board.slos[0].asOf = at(5);
    board.alerts.asOf = at(3);
    board.deploys.asOf = at(9);
    QCOMPARE(board.oldest(), std::optional(at(3)));
}

void TestBoard::whatChangedNewestFirst()
{
    Board board;
    board.at = at(100);
    const auto deploy = [](Deploy::Kind kind, Execution::Status status, std::optional<Instant> ended, const char* version) {
        Deploy made;
        made.kind = kind;
        made.version = q(version);
        made.execution.status = status;
        made.execution.startedAt = at(70);
        made.execution.endedAt = ended;
        return made;
    };
    board.deploys.deploys = { deploy(Deploy::Kind::Deploy, Execution::Status::Succeeded, at(80), "v2"),
        deploy(Deploy::Kind::Rollback, Execution::Status::Succeeded, at(90), "v1"),
        deploy(Deploy::Kind::Deploy, Execution::Status::Failed, at(85), "v3"),
        deploy(Deploy::Kind::Deploy, Execution::Status::Running, std::nullopt, "v4"),
        deploy(Deploy::Kind::Other, Execution::Status::Succeeded, at(88), "x"),
        deploy(Deploy::Kind::Deploy, Execution::Status::Succeeded, at(40), "too old"),
        deploy(Deploy::Kind::Deploy, Execution::Status::Succeeded, at(101), "not yet") };
    SloSnapshot burning = slo(q("a"), q("checkout"), Status::Critical, -1);
    burning.emptySince = at(95);
    burning.burn = { { std::chrono::hours(1), 20.0 } };
    burning.pairs = { { { AlertSeverity::Page, std::chrono::hours(1), std::chrono::minutes(5), 14.4 }, true, at(93) },
        { { AlertSeverity::Page, std::chrono::hours(6), std::chrono::minutes(30), 6 }, true, at(94) } };
    board.slos = { burning };
    LiveAlert alert;
    alert.fingerprint = q("01");
    alert.labels[q("alertname")] = q("Hot");
    alert.startsAt = at(97);
    LiveAlert silenced = alert;
    silenced.silencedBy = QStringList { q("s") };
    board.alerts.alerts = std::vector<LiveAlert> { alert, silenced };
    board.alerts.serviceOf[q("01")] = QStringList { q("checkout") };
    SourceState source;
    source.name = { q("metrics") };
    source.failingSince = at(60);
    board.sources = { source };

    QStringList told;
    for (const ChangeEvent& event : recentChanges(board, std::chrono::minutes(50))) {
        told.append(QStringLiteral("%1:%2:%3").arg((event.at - at(0)) / kSlice).arg(static_cast<int>(event.kind)).arg(event.subject));
    }
    const auto line = [](int minute, ChangeEvent::Kind kind, const char* subject) {
        return QStringLiteral("%1:%2:%3").arg(minute).arg(static_cast<int>(kind)).arg(q(subject));
    };
    using Kind = ChangeEvent::Kind;
    QCOMPARE(told,
        (QStringList { line(97, Kind::AlertFiring, "Hot"), line(95, Kind::BudgetEmpty, ""), line(93, Kind::BurnOver, ""),
            line(90, Kind::Rollback, "v1"), line(85, Kind::DeployFailed, "v3"), line(80, Kind::Deploy, "v2"), line(70, Kind::Deploy, "v4"),
            line(60, Kind::SourceSilent, "metrics") }));
    QCOMPARE(recentChanges(board, std::chrono::minutes(6)).front().service, ServiceId { q("checkout") });
}

YAGURA_TEST(TestBoard)
#include "tst_board.moc"
