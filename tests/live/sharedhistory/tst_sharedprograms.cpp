// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/programhome.h"
#include "tests/support/program/weighingproxy.h"
#include "tests/support/servers/postgresserver.h"
#include "tests/support/servers/prometheusserver.h"
#include "tests/support/servers/shopfiles.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <csignal>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

/// `yagura-cli collect` on a home of its own, as often as it is killed.
class Collector
{
public:
    Collector(const PostgresServer& shared, const QUrl& prometheus)
    {
        ShopFiles shop;
        shop.prometheus = prometheus;
        shop.sourceKeys = ", poll: 5s";
        shop.moreSources = "storage: {kind: postgresql, host: 127.0.0.1, port: " + QByteArray::number(shared.port())
            + ", database: yagura, user: yagura, secret: history-word}\n";
        const QMap<QString, QByteArray> files = shop.files();
        for (auto it = files.begin(); it != files.end(); ++it)
            home.write(it.key(), it.value());
        home.setSecret(QStringLiteral("history-word"), PostgresServer::password());
    }

    bool start()
    {
        m_said.clear();
        m_process = home.start({ QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("collect") });
        return m_process->waitForStarted();
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
        m_process->waitForFinished();
    }
    /// As systemd does; what it said of its end is in said().
    bool stop()
    {
        m_process->terminate();
        const ProgramHome::Done done = ProgramHome::finish(*m_process, 60s);
        m_said = done.err;
        return done.code == 0;
    }
    /// The one that runs now has said this, since it started or since forget().
    bool says(const char* sentence)
    {
        m_said += m_process->readAllStandardError();
        return m_said.contains(sentence);
    }
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    void forget()
    {
        m_process->readAllStandardError();
        m_said.clear();
    }
    const QByteArray& said() const { return m_said; }
    /// How much the local copy was written: grows, or begins again, with every transaction.
    qint64 written() const
    {
        const QString file = home.dataFolder() + QStringLiteral("/history.sqlite-wal");
        const QFileInfo log(file);
        return log.exists() ? log.size() + log.lastModified().toMSecsSinceEpoch() : 0;
    }

    ProgramHome home;

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

constexpr auto kLost = "The shared history is out of reach";
constexpr auto kBack = "The history works again.";
constexpr auto kWhole = "what was missing is read";

} // namespace

/// Line for line what a team relies on: several `yagura-cli collect` on one PostgreSQL, killed in mid-write at random moments, the server
/// stopped and started; afterwards every one of them, and one that comes new, tells the truth of what Prometheus was given.
class TestSharedPrograms : public QObject
{
    Q_OBJECT

private slots:
    void killedInMidWriteAllTellTheSameTruth();

private:
    qint64 version() const { return m_shared.ask(QStringLiteral("SELECT version FROM shared")).trimmed().toLongLong(); }
    /// Waits for a random number of changes in the shared history, then for the victim's next write, and kills in it.
    bool killInMidWrite(Collector& victim);
    /// In which way an export differs from the truth; empty: in none.
    static QString differs(const QByteArray& csv, const QString& service, TimeRange range, const ShopHistory& truth);

    PostgresServer m_shared;
    QRandomGenerator m_random;
};

bool TestSharedPrograms::killInMidWrite(Collector& victim)
{
    const qint64 wanted = version() + 1 + m_random.bounded(4);
    const bool came = QTest::qWaitFor([&] { return !victim.isRunning() || version() >= wanted; }, 60'000);
    if (!came || !victim.isRunning())
        return false;
    const qint64 before = victim.written();
    const int more = m_random.bounded(30); // milliseconds into what it does then
    if (!QTest::qWaitFor([&] { return victim.written() != before; }, 60'000))
        return false;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < more) { } // nothing else may happen meanwhile
    victim.kill();
    return true;
}

QString TestSharedPrograms::differs(const QByteArray& csv, const QString& service, TimeRange range, const ShopHistory& truth)
{
    QList<QByteArray> lines = csv.trimmed().split('\n');
    if (lines.takeFirst() != "end,good,total,bad,coverage")
        return QStringLiteral("no export: ") + QString::fromUtf8(csv.left(500));
    if (lines.size() != range.length() / kSlice)
        return QStringLiteral("%1: %2 slices instead of %3").arg(service).arg(lines.size()).arg(range.length() / kSlice);
    Instant end = range.from;
    for (const QByteArray& line : std::as_const(lines)) {
        end += kSlice;
        const QList<QByteArray> fields = line.split(',');
        const ShopHistory::Sums minute = truth.truth(service, { end - kSlice, end });
        const bool isTrue = fields.size() == 5 && parseInstant(QString::fromLatin1(fields[0])) == end
            && std::abs(fields[2].toDouble() - minute.total) < 1e-6 && std::abs(fields[3].toDouble() - minute.bad) < 1e-6
            && std::abs(fields[4].toDouble() - minute.seen) < 1e-9;
        if (!isTrue)
            return QStringLiteral("%1: true are total %2 bad %3 seen %4, told is %5")
                .arg(service)
                .arg(minute.total)
                .arg(minute.bad)
                .arg(minute.seen)
                .arg(QString::fromUtf8(line));
    }
    return {};
}

void TestSharedPrograms::killedInMidWriteAllTellTheSameTruth()
{
    PrometheusServer prometheus(PrometheusServer::Line::Old);
    YAGURA_NEED_SERVER(m_shared.programPath(), "postgresql (and the user postgres when run as root)");
    YAGURA_NEED_SERVER(prometheus.programPath(), "prometheus and promtool 2.x");
    const Instant begun = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
    // Longer than its windows, and on for a while: what is polled meanwhile counts too.
    const ShopHistory truth({ begun - 24h * 32, begun + 30min }, 20261128);
    QVERIFY2(prometheus.backfill(truth), qPrintable(prometheus.complaint()));
    QVERIFY2(prometheus.start(), qPrintable(prometheus.complaint()));
    QVERIFY2(m_shared.start(), qPrintable(m_shared.complaint()));
    const quint32 seed
        = qEnvironmentVariableIsSet("TEST_SEED") ? qEnvironmentVariable("TEST_SEED").toUInt() : QRandomGenerator::global()->generate();
    m_random.seed(seed);
    qInfo("TEST_SEED=%u", seed);

    Collector one(m_shared, prometheus.url());
    Collector two(m_shared, prometheus.url());
    QVERIFY(one.start() && two.start());
    QTRY_VERIFY_WITH_TIMEOUT(version() > 0, 60'000);

    for (int round = 0; round < 3; ++round) {
        QVERIFY2(killInMidWrite(one), one.said().constData());
        QVERIFY(one.start());
    }
    // The server stops; whoever runs says so within three seconds and goes on, also when killed meanwhile.
    QTRY_VERIFY_WITH_TIMEOUT(one.says("Collecting") && two.says("Collecting"), 60'000);
    two.forget();
    QElapsedTimer since;
    since.start();
    m_shared.kill();
    QTRY_VERIFY_WITH_TIMEOUT(two.says(kLost), 20'000);
    QVERIFY2(since.elapsed() <= 3000, qPrintable(QStringLiteral("said after %1 ms").arg(since.elapsed())));
    one.kill();
    QVERIFY(one.start());
    const qint64 before = one.written();
    QTRY_VERIFY_WITH_TIMEOUT(one.says(kLost), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(one.written() != before, 60'000);
    QVERIFY2(m_shared.start(), qPrintable(m_shared.complaint()));
    QTRY_VERIFY_WITH_TIMEOUT(one.says(kBack) && two.says(kBack), 60'000);
    QVERIFY2(killInMidWrite(one), one.said().constData());
    QVERIFY(one.start());
    QVERIFY2(killInMidWrite(two), two.said().constData());
    QVERIFY(two.start());

    // Claims of the killed ones run out in half a minute.
    QTRY_VERIFY_WITH_TIMEOUT(one.says(kWhole) && two.says(kWhole), 120'000);
    const Instant at = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch())) - kSlice;
    QVERIFY2(one.stop(), one.said().constData());
    QVERIFY2(two.stop(), two.said().constData());

    // One that comes new has its month from the team: what it asks Prometheus for is the newest hour.
    WeighingProxy proxy(prometheus.url());
    Collector third(m_shared, proxy.url());
    const TimeRange month { at - 24h * 30, at };
    const auto answer = [&](const Collector& from, const QStringList& command) {
        return from.home.run(QStringList { QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--at"), toIso(at) } + command);
    };
    QJsonArray first;
    for (const Collector* each : { &one, &two, &third }) {
        // What a killed or stopped one stored last may have come only now.
        QStringList wrong;
        const auto isTrue = [&] {
            wrong.clear();
            for (const QString& service : ShopHistory::services()) {
                const ProgramHome::Done done = answer(*each,
                    { QStringLiteral("export"), QStringLiteral("--slo"), service + QStringLiteral("-availability"),
                        QStringLiteral("--from"), toIso(month.from), QStringLiteral("--to"), toIso(month.to) });
                const QString difference = differs(done.out, service, month, truth);
                if (done.code != 0 || !difference.isEmpty())
                    wrong.append(difference + QString::fromUtf8(done.err.left(6000)));
            }
            return wrong.isEmpty();
        };
        QVERIFY2(isTrue(), qPrintable(wrong.join(QLatin1Char('\n'))));

        const ProgramHome::Done status = answer(*each, { QStringLiteral("status"), QStringLiteral("--format"), QStringLiteral("json") });
        QVERIFY2(status.code == 0, status.all().left(2000).constData());
        const QJsonArray slos = status.json().value(QLatin1String("slos")).toArray();
        QCOMPARE(slos.size(), ShopHistory::services().size());
        for (const QJsonValue& slo : slos) {
            const ShopHistory::Sums sums = truth.truth(slo[QLatin1String("service")].toString(), month);
            const QJsonObject window = slo[QLatin1String("windows")][0].toObject();
            QCOMPARE(window.value(QLatin1String("bad")).toDouble(), sums.bad);
            QCOMPARE(window.value(QLatin1String("total")).toDouble(), sums.total);
            QCOMPARE(window.value(QLatin1String("coverage")).toDouble(), sums.seen / static_cast<double>(sums.expected));
        }
        if (first.isEmpty())
            first = slos;
        QCOMPARE(slos, first);
    }
    qInfo("the third was answered %lld bytes by Prometheus", proxy.answered());
    QVERIFY2(proxy.answered() < 60'000, proxy.asked().left(2000).constData()); // a month is some hundred times more
}

YAGURA_TEST(TestSharedPrograms)
#include "tst_sharedprograms.moc"
