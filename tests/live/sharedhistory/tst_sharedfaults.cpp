// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedtables.h"
#include "tests/live/sharedhistory/desktop.h"
#include "tests/support/servers/processserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <set>
#include <sys/resource.h>

using namespace yagura;
using namespace yagura::test;

namespace {

/// A superuser's session that does something else at the same time.
class Session
{
public:
    Session(const PostgresServer& server, const QString& sql)
    {
        m_psql.setProcessChannelMode(QProcess::MergedChannels);
        m_psql.start(server.clientPath(), server.clientArguments());
        m_psql.waitForStarted();
        send(sql);
    }
    ~Session()
    {
        m_psql.closeWriteChannel();
        m_psql.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Session)
    /// Sends statements and waits until they are done.
    bool send(const QString& sql)
    {
        const QByteArray mark = "done " + QByteArray::number(++m_marks);
        m_psql.write(sql.toUtf8() + ";\n\\echo " + mark + '\n');
        return QTest::qWaitFor(
            [&] {
                m_said += m_psql.readAll();
                return m_said.contains(mark);
            },
            20'000);
    }

private:
    QProcess m_psql;
    QByteArray m_said;
    int m_marks = 0;
};

} // namespace

/// What goes wrong around a shared history: on disk, in the server, in the order of things.
class TestSharedFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        YAGURA_NEED_SERVER(m_server.programPath(), "postgresql (and the user postgres when run as root)");
        QVERIFY2(m_server.start(), qPrintable(m_server.complaint()));
    }

    void theLastWordIsPutRightWhereAnEarlierOneWasTruer()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("last word");
        Desktop a(m_server, one.path());
        QCOMPARE(a.claim({ id }), QStringList { id }); // connected
        m_server.kill();
        // Both wait to be told, and are told together.
        QVERIFY(a.put(id, { at(1), 10, 1, 1 }, 1000));
        QVERIFY(a.put(id, { at(1), 4, 0, 0.5 }, 2000));
        QVERIFY(a.put(id, { at(2), 7, 0, 1 }, 2000));
        QVERIFY2(m_server.start(), qPrintable(m_server.complaint()));
        Desktop b(m_server, two.path());
        const std::vector<Slice> truth { { at(1), 10, 1, 1 }, { at(2), 7, 0, 1 } };
        QTRY_VERIFY_WITH_TIMEOUT(b.has(id, truth), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(a.held(id, { at(0), at(9) }), truth, 20'000);
    }

    void whatWasStoredWithoutSharingIsToldLater()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("alone for a while");
        Desktop b(m_server, two.path());
        {
            Desktop a(m_server, one.path());
            QVERIFY(a.put(id, { at(1), 1, 0, 1 }, 1000));
            QTRY_VERIFY_WITH_TIMEOUT(b.has(id, { { at(1), 1, 0, 1 } }), 20'000);
        }
        // `storage: {kind: sqlite}` for a while.
        QVERIFY(store(*makeSqliteHistory(one.path(), std::make_shared<Worker>(QStringLiteral("storage"))), this,
            { { sliceKey(plain(id)), { { at(2), 2, 0, 1 } }, TimeRange { at(1), at(2) }, CountingWay::RawCounters, fromEpochMs(2000) } }));
        Desktop a(m_server, one.path());
        QTRY_VERIFY_WITH_TIMEOUT(b.has(id, { { at(1), 1, 0, 1 }, { at(2), 2, 0, 1 } }), 20'000);
        QVERIFY(a.has(id, { { at(1), 1, 0, 1 }, { at(2), 2, 0, 1 } }));
    }

    void anotherWritersLockIsNoLoss()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("waits for its turn");
        Desktop a(m_server, one.path());
        Desktop b(m_server, two.path());
        QCOMPARE(a.claim({ id }), QStringList { id });
        {
            Session other(m_server, QStringLiteral("BEGIN; SELECT * FROM shared FOR UPDATE"));
            QVERIFY(a.put(id, { at(1), 1, 0, 1 }, 1000));
            // Several turns fail meanwhile, each after its second of waiting for the lock. Known by their start, because there is less
            // time between two turns than between two looks.
            const QString waiting = QStringLiteral("SELECT query_start FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
            std::set<QByteArray> turns;
            const auto turnsSeen = [&] {
                turns.insert(m_server.ask(waiting).trimmed());
                turns.erase(QByteArray());
                return turns.size();
            };
            QTRY_VERIFY_WITH_TIMEOUT(turnsSeen() > 3, 30'000); // the last of them still waits
            QVERIFY(other.send(QStringLiteral("ROLLBACK")));
        }
        QTRY_VERIFY_WITH_TIMEOUT(b.has(id, { { at(1), 1, 0, 1 } }), 20'000);
        QVERIFY2(a.troubles.empty(), qPrintable(a.troubles.empty() ? QString() : a.troubles.front().detail));
    }

    void aLocalCopyThatWasSetAsideIsFilledAgain()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("set aside");
        Desktop a(m_server, one.path());
        Desktop b(m_server, two.path());
        QVERIFY(b.put(id, { at(1), 1, 0, 1 }, 1000));
        QTRY_VERIFY_WITH_TIMEOUT(a.has(id, { { at(1), 1, 0, 1 } }), 20'000);
        // As another program on the same folder does with a damaged file.
        for (const char* name : { "history.sqlite", "history.sqlite-wal", "history.sqlite-shm" })
            QFile::rename(one.filePath(QLatin1String(name)), one.filePath(QStringLiteral("broken-") + QLatin1String(name)));
        QVERIFY(a.put(id, { at(2), 2, 0, 1 }, 2000));
        QTRY_VERIFY_WITH_TIMEOUT(b.has(id, { { at(1), 1, 0, 1 }, { at(2), 2, 0, 1 } }), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(a.has(id, { { at(1), 1, 0, 1 }, { at(2), 2, 0, 1 } }), 20'000);
        QVERIFY2(a.troubles.empty(), qPrintable(a.troubles.empty() ? QString() : a.troubles.front().detail));
    }

    void whatIsFoldedWhileItIsReadIsNotMissed()
    {
        QTemporaryDir one;
        const QString id = QStringLiteral("folded");
        Desktop a(m_server, one.path());
        const qint64 before = m_server.ask(QStringLiteral("SELECT version FROM shared")).trimmed().toLongLong();
        QVERIFY(a.put(id, { at(1), 1, 0, 1 }, 1000));
        const auto version = [&] { return m_server.ask(QStringLiteral("SELECT version FROM shared")).trimmed().toLongLong(); };
        QTRY_VERIFY_WITH_TIMEOUT(version() > before, 20'000);
        // A writer that folds: it holds the rows until the reader, who has begun, waits for them.
        const QString rows = QStringLiteral("FROM recent r JOIN series s ON s.id = r.series WHERE s.key LIKE 'folded#%'");
        QCOMPARE(m_server.ask(QStringLiteral("SELECT count(*) ") + rows).trimmed(), QByteArray("1"));
        Session folding(m_server, QStringLiteral("BEGIN; LOCK TABLE recent IN ACCESS EXCLUSIVE MODE"));
        const auto watch = std::make_shared<detail::PostgresWatch>();
        std::optional<Result<detail::SharedTables::Fetched>> fetched;
        const qint64 seen = before;
        {
            Worker reader(QStringLiteral("reader"));
            reader.run(
                [&] {
                    detail::PostgresLink link(watch);
                    return link
                        .open({ QStringLiteral("127.0.0.1"), m_server.port(), QStringLiteral("yagura"), QStringLiteral("yagura"),
                            Secret(PostgresServer::password()) })
                        .and_then([&](bool) { return link.exec("SET lock_timeout = 0"); })
                        .and_then([&](const detail::PostgresRows&) { return detail::SharedTables(link).fetch(seen, seen, 1'000'000); });
                },
                this, [&](Result<detail::SharedTables::Fetched> found) { fetched = std::move(found); });
            const auto waits = [&] {
                return m_server
                           .ask(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE "
                                               "'%FROM recent%' AND usename = 'yagura'"))
                           .trimmed()
                    != "0";
            };
            QTRY_VERIFY_WITH_TIMEOUT(waits(), 20'000);
            QVERIFY(
                folding.send(QStringLiteral("DELETE FROM recent USING series s WHERE s.id = series AND s.key LIKE 'folded#%'; COMMIT")));
            QTRY_VERIFY_WITH_TIMEOUT(fetched.has_value(), 20'000);
        }
        QVERIFY2(*fetched, qPrintable(*fetched ? QString() : fetched->error().detail));
        const auto found = (*fetched)->changes.find(sliceKey(plain(id)));
        QVERIFY(found != (*fetched)->changes.end());
        QCOMPARE(found->second.slices.size(), 1U);
    }

    /// A stand-by took over that lacked the last commits, and another desktop has gone on there: its versions have the same numbers.
    void whatAServerForgotIsToldAgain()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("forgotten");
        const auto state = [this] { return m_server.ask(QStringLiteral("SELECT version FROM shared")).trimmed().toLongLong(); };
        {
            Desktop a(m_server, one.path());
            QVERIFY(a.put(id, { at(1), 1, 0, 1 }, 1000));
            Desktop b(m_server, two.path());
            QTRY_VERIFY_WITH_TIMEOUT(b.has(id, { { at(1), 1, 0, 1 } }), 20'000);
        }
        const qint64 before = state();
        {
            Desktop a(m_server, one.path());
            QVERIFY(a.put(id, { at(2), 2, 0, 1 }, 2000));
            QVERIFY(a.put(id, { at(1), 9, 0, 1 }, 2000));
            QTRY_VERIFY_WITH_TIMEOUT(state() > before, 20'000);
        }
        const qint64 seen = state();
        Session super(m_server,
            QStringLiteral("DELETE FROM recent USING series s WHERE s.id = series AND s.key LIKE 'forgotten#%' AND recent.version > %1; "
                           "INSERT INTO recent SELECT id, %2, 1, 0, 1, 1000, %1 FROM series WHERE key LIKE 'forgotten#%' ON CONFLICT DO "
                           "NOTHING; DELETE FROM turns WHERE version > %1; UPDATE shared SET version = %1")
                .arg(before)
                .arg(detail::minuteOf(at(1))));
        Desktop b(m_server, two.path());
        for (int n = 10; state() <= seen; ++n) {
            QVERIFY(n < 100);
            const qint64 now = state();
            QVERIFY(b.put(id, { at(n), 5, 0, 1 }, 3000));
            QTRY_VERIFY_WITH_TIMEOUT(state() > now, 20'000);
        }
        QVERIFY(b.put(id, { at(5), 5, 0, 1 }, 3000));
        Desktop a(m_server, one.path());
        const auto agrees = [&] {
            const std::vector<Slice> held = b.held(id, { at(0), at(200) });
            return held == a.held(id, { at(0), at(200) }) && held.size() >= 4 && held[0] == Slice { at(1), 9, 0, 1 }
            && held[1] == Slice { at(2), 2, 0, 1 };
        };
        QTRY_VERIFY_WITH_TIMEOUT(agrees(), 30'000);
    }

    void aLongHandoverIsNoSilence()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const int days = 12;
        const QString last = QStringLiteral("long 23");
        {
            const auto history = makeSqliteHistory(one.path(), std::make_shared<Worker>(QStringLiteral("storage")));
            std::vector<SliceBatch> batches;
            for (int s = 0; s < 24; ++s) {
                SliceBatch batch { sliceKey(plain(QStringLiteral("long %1").arg(s))), {}, TimeRange { at(0), at(1440 * days) } };
                for (int m = 1; m <= 1440 * days; ++m)
                    batch.slices.push_back({ at(m), m % 91 * 1.0, m % 7 * 1.0, 1 });
                batches.push_back(std::move(batch));
            }
            QVERIFY(store(*history, this, batches));
        }
        Desktop a(m_server, one.path());
        QElapsedTimer since;
        since.start();
        Desktop b(m_server, two.path());
        QTRY_VERIFY_WITH_TIMEOUT(b.held(last, { at(0), at(1440 * days) }).size() == 1440U * days, 120'000);
        qInfo("handed over in %lld ms", since.elapsed());
        QVERIFY2(a.troubles.empty() && b.troubles.empty(),
            qPrintable(a.troubles.empty() ? QStringLiteral("the second") : a.troubles.front().detail));
    }

    void whoMayOnlyReadAndWriteTheTablesTakesPart()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("clerk");
        Desktop a(m_server, one.path()); // made the tables
        QCOMPARE(a.claim({ id }), QStringList { id });
        Session super(m_server,
            QStringLiteral("CREATE ROLE clerk LOGIN PASSWORD 'abc'; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public "
                           "TO clerk; REVOKE CREATE ON SCHEMA public FROM PUBLIC"));
        Desktop b(m_server, two.path(), "abc", QStringLiteral("clerk"));
        QVERIFY(b.put(id, { at(1), 1, 0, 1 }, 1000));
        QTRY_VERIFY_WITH_TIMEOUT(a.has(id, { { at(1), 1, 0, 1 } }), 20'000);
        QVERIFY2(b.troubles.empty(), qPrintable(b.troubles.empty() ? QString() : b.troubles.front().detail));
    }

    void aHistoryFromTheFutureIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString id = QStringLiteral("of today");
        {
            Session super(m_server, QStringLiteral("UPDATE yagura_schema SET version = version + 1"));
            Desktop a(m_server, folder.path());
            QVERIFY(a.put(id, { at(1), 1, 0, 1 }, 1000));
            QTRY_VERIFY_WITH_TIMEOUT(!a.troubles.empty(), 20'000);
            QVERIFY2(a.troubles.front().detail.contains(QLatin1String("newer")), qPrintable(a.troubles.front().detail));
            QVERIFY(a.has(id, { { at(1), 1, 0, 1 } }));
            QCOMPARE(m_server.ask(QStringLiteral("SELECT count(*) FROM series WHERE key LIKE 'of today#%'")).trimmed(), QByteArray("0"));
            QVERIFY(super.send(QStringLiteral("UPDATE yagura_schema SET version = version - 1")));
            QTRY_VERIFY_WITH_TIMEOUT(a.healed > 0, 20'000);
        }
    }

    void aFullDiskIsNoLostServer()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const QString id = QStringLiteral("much");
        std::vector<Slice> slices;
        for (int m = 1; m <= 60'000; ++m)
            slices.push_back({ at(m), m / 3.0, m / 7.0, 1 });
        Desktop a(m_server, one.path());
        const TimeRange range { at(0), at(60'000) };
        QVERIFY(store(*a.history, this, { { sliceKey(plain(id)), slices, range, CountingWay::RawCounters, fromEpochMs(1000) } }));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_server.ask(QStringLiteral("SELECT covered <> '' FROM series WHERE key LIKE 'much#%'")).trimmed(), QByteArray("t"), 30'000);

        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight { 300'000, before.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        Desktop b(m_server, two.path());
        const bool told = QTest::qWaitFor([&] { return !b.troubles.empty(); }, 20'000);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, old);
        QVERIFY(told);
        QVERIFY2(b.troubles.front().source.isEmpty(), qPrintable(b.troubles.front().detail));
        QTRY_COMPARE_WITH_TIMEOUT(b.held(id, range).size(), slices.size(), 30'000); // room again
        QCOMPARE(b.held(id, range), slices);
    }

    void itsEndIsWaitedForByNobody()
    {
        QTemporaryDir folder;
        const QString id = QStringLiteral("end");
        const auto a = std::make_unique<Desktop>(m_server, folder.path());
        const std::shared_ptr<Worker> shared = a->shared; // as in the program, it stays
        QCOMPARE(a->claim({ id }), QStringList { id });
        m_server.freeze();
        QVERIFY(a->put(id, { at(1), 1, 0, 1 }, 1000));
        QElapsedTimer since;
        since.start();
        a->history.reset();
        const qint64 took = since.elapsed();
        m_server.thaw();
        QVERIFY2(took < 200, qPrintable(QString::number(took)));
        shared->drain();
    }

private:
    PostgresServer m_server;
};

YAGURA_TEST(TestSharedFaults)
#include "tst_sharedfaults.moc"
