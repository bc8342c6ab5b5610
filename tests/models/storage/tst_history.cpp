// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storagekit.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <random>

using namespace yagura;
using namespace yagura::test;

/// What both stores promise, and what only the file does.
class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void bothStoresAnswerAlike_data();
    void bothStoresAnswerAlike();
    void whatWasStoredOutlivesTheProgram();
    void aChangedQueryStartsANewHistory();
    void nothingLaterThanTheRangeIsUsed();
    void twoProgramsShareOneFile();
    void deploysAndAlertsComeBackWithTheirAge();
    void nothingIsCalledWhenTheContextDied();
    void aNewerFileIsRefusedAndLeftAlone();
    void theSchemaIsThere();
};

namespace {

std::vector<Slice> slicesIn(const StoredSlo& stored, TimeRange range) { return stored.history.slices(range); }

/// Polls, re-reads of their tails, days of back-fill and small late ones, over four days.
std::vector<std::vector<SliceBatch>> randomWrites(quint32 seed, const std::vector<SloSpec>& slos)
{
    std::mt19937 random(seed);
    const auto roll = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    std::vector<std::vector<SliceBatch>> writes;
    std::map<SloId, QString> keys; // the very same in every write, as in a program, but not at the same place
    for (const SloSpec& slo : slos) {
        keys[slo.id] = sliceKey(slo);
    }
    qint64 now = 1440 + roll(1440);
    for (int n = 0; n < 700; ++n) {
        const int kind = roll(40);
        std::vector<SliceBatch> write;
        for (const SloSpec& slo : slos) {
            if (roll(6) == 0) {
                continue;
            }
            SliceBatch batch { keys.at(slo.id), {}, std::nullopt, static_cast<CountingWay>(roll(3)) };
            const qint64 to = kind == 0 ? roll(static_cast<int>(now)) : now;
            const qint64 from = to - (kind == 0 ? 1440 : kind == 1 ? 61 : 1 + roll(3));
            for (qint64 m = from + 1; m <= to; ++m) {
                if (roll(9) > 0) {
                    batch.slices.push_back(
                        { at(m), static_cast<double>(roll(1000)) / (roll(2) + 1), static_cast<double>(roll(3)), roll(9) > 0 ? 1.0 : 0.0 });
                    batch.slices.back().bad = std::min(batch.slices.back().bad, batch.slices.back().total);
                }
            }
            if (roll(5) > 0) {
                batch.covered = TimeRange { at(from), at(to) };
            }
            write.push_back(batch);
        }
        writes.push_back(write);
        now += kind == 2 ? 300 : 1 + roll(3);
    }
    return writes;
}

} // namespace

void TestHistory::bothStoresAnswerAlike_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }
}

void TestHistory::bothStoresAnswerAlike()
{
    QFETCH(const quint32, seed);
    QTemporaryDir folder;
    const std::vector<SloSpec> slos { sloNamed(QStringLiteral("a")), sloNamed(QStringLiteral("b")), sloNamed(QStringLiteral("c")) };
    const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
    auto file = makeSqliteHistory(folder.path(), worker);
    const auto memory = makeMemoryHistory();
    const auto compare = [&](TimeRange range) {
        const auto fromFile = load(*file, this, slos, range);
        const auto fromMemory = load(*memory, this, slos, range);
        QVERIFY2(fromFile, qPrintable(fromFile ? QString() : fromFile.error().detail));
        QVERIFY(fromMemory);
        for (const SloSpec& slo : slos) {
            const StoredSlo& a = fromFile->at(slo.id);
            const StoredSlo& b = fromMemory->at(slo.id);
            QCOMPARE(slicesIn(a, { at(-9999), at(99'999) }), slicesIn(b, { at(-9999), at(99'999) }));
            QCOMPARE(a.covered, b.covered);
            QCOMPARE(a.asOf, b.asOf);
            QCOMPARE(a.way, b.way);
        }
    };
    int failures = 0;
    int n = 0;
    for (const std::vector<SliceBatch>& write : randomWrites(seed, slos)) {
        // Not waited for one by one: answers come in order, and comparing waits for all before it.
        const auto stored = [&failures](const Result<bool>& result) { failures += result ? 0 : 1; };
        file->store(write, this, stored);
        memory->store(write, this, stored);
        if (++n % 100 == 0) {
            compare({ at(0), at(9999) });
            compare({ at(1400 + n), at(1500 + n) });
            file = makeSqliteHistory(folder.path(), worker); // closed and opened again
        }
    }
    compare({ at(-2000), at(99'999) });
    QCOMPARE(failures, 0);
}

void TestHistory::whatWasStoredOutlivesTheProgram()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    const std::vector<Slice> slices { { at(1), 10, 1, 1 }, { at(2), 0.5, 0, 0 } };
    {
        const auto history
            = makeSqliteHistory(folder.path() + QStringLiteral("/deep/er"), std::make_shared<Worker>(QStringLiteral("storage")));
        QVERIFY(store(*history, this, { { sliceKey(slo), slices, TimeRange { at(0), at(2) }, CountingWay::AnchoredIncrease } }));
    }
    const auto history = makeSqliteHistory(folder.path() + QStringLiteral("/deep/er"), std::make_shared<Worker>(QStringLiteral("storage")));
    const auto stored = load(*history, this, { slo }, { at(0), at(10) });
    QVERIFY(stored);
    QCOMPARE(slicesIn(stored->at(slo.id), { at(0), at(10) }), slices);
    QCOMPARE(stored->at(slo.id).asOf, std::optional(at(2)));
    QCOMPARE(stored->at(slo.id).way, CountingWay::AnchoredIncrease);
}

void TestHistory::aChangedQueryStartsANewHistory()
{
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    SloSpec retargeted = slo;
    retargeted.target.percent = *Decimal::parse(QStringLiteral("99.99"));
    retargeted.displayName = LocalizedText::plain(QStringLiteral("other words"));
    QCOMPARE(sliceKey(retargeted), sliceKey(slo));
    SloSpec other = slo;
    other.indicator.part += QLatin1Char(' ');
    QVERIFY(sliceKey(other) != sliceKey(slo));
    other = slo;
    other.source = { QStringLiteral("elsewhere") };
    QVERIFY(sliceKey(other) != sliceKey(slo));
    other = slo;
    other.indicator.kind = Indicator::Kind::BadTotal;
    QVERIFY(sliceKey(other) != sliceKey(slo));
    other = slo;
    other.id = { QStringLiteral("b") };
    QVERIFY(sliceKey(other) != sliceKey(slo));
}

void TestHistory::nothingLaterThanTheRangeIsUsed()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    QVERIFY(store(*history, this, { { sliceKey(slo), { { at(5), 1, 0, 1 }, { at(6), 1, 0, 1 } }, TimeRange { at(0), at(6) } } }));
    const auto stored = load(*history, this, { slo }, { at(2), at(5) });
    QVERIFY(stored);
    QCOMPARE(stored->at(slo.id).asOf, std::optional(at(5)));
    QCOMPARE(stored->at(slo.id).covered, (std::vector<TimeRange> { { at(2), at(5) } }));
    QCOMPARE(stored->at(slo.id).history.last(), std::optional(at(5)));
}

void TestHistory::twoProgramsShareOneFile()
{
    QTemporaryDir folder;
    const SloSpec a = sloNamed(QStringLiteral("a"));
    const SloSpec b = sloNamed(QStringLiteral("b"));
    const auto window = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("one")));
    const auto commandLine = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("two")));
    int answers = 0;
    for (int n = 1; n <= 200; ++n) {
        for (HistoryStore* history : { window.get(), commandLine.get() }) {
            const SloSpec& slo = history == window.get() ? a : b;
            history->store({ { sliceKey(slo), { { at(n), 10, 1, 1 } }, TimeRange { at(n - 1), at(n) } } }, this,
                [&answers](const Result<bool>& stored) {
                    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
                    ++answers;
                });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 400, 60'000);
    const auto stored = load(*window, this, { a, b }, { at(0), at(300) });
    QVERIFY(stored);
    QCOMPARE(stored->at(a.id).history.sum({ at(0), at(300) }).total, 2000.0);
    QCOMPARE(stored->at(b.id).history.sum({ at(0), at(300) }).total, 2000.0);
}

void TestHistory::deploysAndAlertsComeBackWithTheirAge()
{
    QTemporaryDir folder;
    DeploysSnapshot deploys;
    deploys.outcome = PollOutcome::FreshComplete;
    deploys.asOf = at(7);
    Deploy deploy;
    deploy.id = QStringLiteral("jobs/12");
    deploy.service = { QStringLiteral("checkout") };
    deploy.kind = Deploy::Kind::Rollback;
    deploy.version = QStringLiteral("決済 1.2");
    deploy.execution = { QStringLiteral("12"), QStringLiteral("j"), QStringLiteral("shop"), Execution::Status::Succeeded, {},
        QStringLiteral("ann"), {}, { { QStringLiteral("version"), QStringLiteral("1.2") } }, {}, at(5), at(6) };
    deploy.price = DeployPrice { 12.5, -0.25 };
    deploys.deploys = { deploy };
    AlertsSnapshot alerts;
    alerts.asOf = at(8);
    LiveAlert alert;
    alert.labels = { { QStringLiteral("alertname"), QStringLiteral("Hot") } };
    alert.fingerprint = fingerprintOf(alert.labels);
    alert.state = AlertState::Suppressed;
    alert.silencedBy = { QStringLiteral("s1") };
    alert.startsAt = at(1);
    alert.sources = { { QStringLiteral("pager") } };
    alerts.alerts = std::vector<LiveAlert> { alert };
    alerts.serviceOf[alert.fingerprint] = QStringList { QStringLiteral("checkout") };
    for (const bool onDisk : { true, false }) {
        const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
        const auto history = onDisk ? makeSqliteHistory(folder.path(), worker) : makeMemoryHistory();
        const auto loadDeploys = [&] {
            return await<DeploysSnapshot>(this, [&](Callback<DeploysSnapshot> callback) { history->loadDeploys(this, callback); });
        };
        const auto loadAlerts
            = [&] { return await<AlertsSnapshot>(this, [&](Callback<AlertsSnapshot> callback) { history->loadAlerts(this, callback); }); };
        QVERIFY(!loadDeploys()->asOf);
        QVERIFY(!loadAlerts()->alerts); // nobody knows, which is not "none"
        history->storeDeploys(deploys);
        history->storeAlerts(alerts);
        const DeploysSnapshot backDeploys = *loadDeploys();
        QCOMPARE(backDeploys.deploys, deploys.deploys);
        QCOMPARE(backDeploys.asOf, deploys.asOf);
        QCOMPARE(backDeploys.outcome, PollOutcome::Never);
        const AlertsSnapshot backAlerts = *loadAlerts();
        QCOMPARE(backAlerts.alerts, alerts.alerts);
        QCOMPARE(backAlerts.asOf, alerts.asOf);
        QCOMPARE(backAlerts.serviceOf, alerts.serviceOf);
    }
}

void TestHistory::nothingIsCalledWhenTheContextDied()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    bool called = false;
    auto context = std::make_unique<QObject>();
    history->store(
        { { sliceKey(slo), { { at(1), 1, 0, 1 } }, std::nullopt } }, context.get(), [&called](const Result<bool>&) { called = true; });
    context.reset();
    const auto stored = load(*history, this, { slo }, { at(0), at(9) }); // answered after the other one was done
    QVERIFY(stored);
    QVERIFY(!called);
    QCOMPARE(stored->at(slo.id).history.sum({ at(0), at(9) }).total, 1.0);
}

void TestHistory::aNewerFileIsRefusedAndLeftAlone()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    QVERIFY(store(*makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage"))), this,
        { { sliceKey(slo), { { at(1), 1, 0, 1 } }, std::nullopt } }));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(folder.filePath(QStringLiteral("history.sqlite")));
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("UPDATE schema SET version = 999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    const auto stored = load(*history, this, { slo }, { at(0), at(9) });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Storage);
    QVERIFY(stored.error().detail.contains(QStringLiteral("999")));
    QVERIFY(QDir(folder.path()).entryList({ QStringLiteral("*.broken-*") }).isEmpty());
}

void TestHistory::theSchemaIsThere()
{
    QTemporaryDir folder;
    QVERIFY(load(*makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage"))), this, {}, { at(0), at(1) }));
    QStringList tables;
    int version = 0;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(folder.filePath(QStringLiteral("history.sqlite")));
        QVERIFY(raw.open());
        QSqlQuery names(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"), raw);
        while (names.next()) {
            tables.append(names.value(0).toString());
        }
        QSqlQuery row(QStringLiteral("SELECT version FROM schema"), raw);
        QVERIFY(row.next());
        version = row.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QCOMPARE(tables.join(QLatin1Char(' ')), QStringLiteral("covered days frames outbox schema series shared snapshots"));
    QCOMPARE(version, 3);
}

YAGURA_TEST(TestHistory)
#include "tst_history.moc"
