// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/sharedhistory/desktop.h"
#include "tests/support/servers/processserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace yagura;
using namespace yagura::test;

/// Several processes on one real PostgreSQL.
class TestSharedHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        YAGURA_NEED_SERVER(m_server.programPath(), "postgresql (and the user postgres when run as root)");
        QVERIFY2(m_server.start(), qPrintable(m_server.complaint()));
    }

    void whatOneStoresTheOthersHear()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        Desktop a(m_server, one.path());
        Desktop b(m_server, two.path());
        const QString key = sliceKey(plain(QStringLiteral("told")));
        const auto at1 = [&](Desktop& desktop) { return desktop.held(QStringLiteral("told"), { at(0), at(9) }); };
        QVERIFY(a.put(QStringLiteral("told"), { at(1), 10, 1, 1 }, 1000));
        QTRY_COMPARE_WITH_TIMEOUT(at1(b), (std::vector<Slice> { { at(1), 10, 1, 1 } }), 20'000);
        QCOMPARE(b.heard[key][at(1)], (Slice { at(1), 10, 1, 1 }));
        // The later answer is the truth, never the sum.
        QVERIFY(b.put(QStringLiteral("told"), { at(1), 11, 1, 1 }, 2000));
        QTRY_COMPARE_WITH_TIMEOUT(at1(a), (std::vector<Slice> { { at(1), 11, 1, 1 } }), 20'000);
        // Who saw less does not know better, however late: its own copy is put right.
        QVERIFY(a.put(QStringLiteral("told"), { at(1), 3, 0, 0 }, 3000));
        QTRY_COMPARE_WITH_TIMEOUT(at1(a), (std::vector<Slice> { { at(1), 11, 1, 1 } }), 20'000);
        QCOMPARE(at1(b), (std::vector<Slice> { { at(1), 11, 1, 1 } }));
        // An older answer that comes late does not either.
        QVERIFY(a.put(QStringLiteral("told"), { at(1), 4, 0, 1 }, 1500));
        QTRY_COMPARE_WITH_TIMEOUT(at1(a), (std::vector<Slice> { { at(1), 11, 1, 1 } }), 20'000);
        QVERIFY(a.troubles.empty() && b.troubles.empty());
    }

    void onlyOneBackfillsAnObjective()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        auto a = std::make_unique<Desktop>(m_server, one.path());
        Desktop b(m_server, two.path());
        const QStringList all { QStringLiteral("x"), QStringLiteral("y {\"a\\b\"}, 決済") };
        QStringList granted = a->claim(all);
        granted.sort();
        QCOMPARE(granted, all);
        QCOMPARE(b.claim(all), QStringList());
        QCOMPARE(b.claim(all + QStringList { QStringLiteral("z") }), QStringList { QStringLiteral("z") });
        granted = a->claim(all); // still its own
        granted.sort();
        QCOMPARE(granted, all);
        a.reset(); // gives back what it had
        QTRY_COMPARE_WITH_TIMEOUT(b.claim(all).size(), 2, 20'000);
    }

    void aLostServerIsToldAndNothingStops_data()
    {
        QTest::addColumn<bool>("freezes");
        QTest::newRow("gone") << false;
        QTest::newRow("stands still with its connections open") << true;
    }
    void aLostServerIsToldAndNothingStops()
    {
        QFETCH(const bool, freezes);
        QTemporaryDir one;
        QTemporaryDir two;
        Desktop a(m_server, one.path());
        const QString id = QStringLiteral("lost %1").arg(freezes);
        QVERIFY(a.put(id, { at(1), 10, 1, 1 }, 1000));
        QCOMPARE(a.claim({ id }), QStringList { id }); // connected
        QVERIFY(a.troubles.empty());
        if (freezes)
            m_server.freeze();
        else
            m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!a.troubles.empty(), 20'000);
        QCOMPARE(a.troubles.front().kind, Error::Kind::Storage);
        QVERIFY(a.troubles.front().source.contains(QString::number(m_server.port())));
        QVERIFY(a.put(id, { at(2), 20, 2, 1 }, 2000)); // into the local copy
        QCOMPARE(a.held(id, { at(0), at(9) }).size(), 2U);
        QCOMPARE(a.claim({ id, QStringLiteral("other") }).size(), 2); // back-fill goes on alone
        if (freezes)
            m_server.thaw();
        else
            QVERIFY2(m_server.start(), qPrintable(m_server.complaint()));
        QTRY_VERIFY_WITH_TIMEOUT(a.healed > 0, 60'000);
        Desktop b(m_server, two.path());
        QTRY_COMPARE_WITH_TIMEOUT(b.held(id, { at(0), at(9) }).size(), 2U, 20'000);
    }

    void aWrongPasswordIsToldWithoutIt()
    {
        QTemporaryDir folder;
        Desktop a(m_server, folder.path(), "open sesame");
        QTRY_VERIFY_WITH_TIMEOUT(!a.troubles.empty(), 20'000);
        QVERIFY2(a.troubles.front().detail.contains(QLatin1String("password")), qPrintable(a.troubles.front().detail));
        QVERIFY(!a.troubles.front().detail.contains(QLatin1String("sesame")));
        QVERIFY(a.put(QStringLiteral("alone"), { at(1), 1, 0, 1 }, 1));
    }

    void aLocalHistoryIsHandedOverWhole()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const SloSpec slo = plain(QStringLiteral("before"));
        std::vector<Slice> slices;
        for (int m = 1; m <= 4000; ++m)
            slices.push_back({ at(m), m * 0.5, 0.25, m % 7 == 0 ? 0.5 : 1.0 });
        const TimeRange range { at(-100), at(4000) };
        QVERIFY(store(*makeSqliteHistory(one.path(), std::make_shared<Worker>(QStringLiteral("storage"))), this,
            { { sliceKey(slo), slices, range } }));
        Desktop a(m_server, one.path());
        Desktop b(m_server, two.path());
        QTRY_COMPARE_WITH_TIMEOUT(b.held(slo.id.value, range).size(), slices.size(), 30'000);
        QCOMPARE(b.held(slo.id.value, range), slices);
        QTRY_COMPARE_WITH_TIMEOUT(load(*b.history, this, { slo }, range)->at(slo.id).covered, (std::vector<TimeRange> { range }), 20'000);
    }

    void killedInMidWriteAndTheServerStopped();

private:
    static void readAcknowledged(QProcess& writer, qint64& acknowledged)
    {
        while (writer.canReadLine())
            acknowledged = std::max(acknowledged, writer.readLine().trimmed().toLongLong());
    }
    static bool waitFor(QProcess& writer, qint64& acknowledged, qint64 wanted)
    {
        return QTest::qWaitFor(
            [&] {
                readAcknowledged(writer, acknowledged);
                return acknowledged >= wanted;
            },
            60'000);
    }

    PostgresServer m_server;
};

void TestSharedHistory::killedInMidWriteAndTheServerStopped()
{
    QTemporaryDir folders[2];
    const QString names[2] { QStringLiteral("first"), QStringLiteral("second") };
    qint64 acknowledged[2] { 0, 0 };
    qputenv("TEST_PASSWORD", PostgresServer::password());
    for (int round = 0; round < 4; ++round) {
        QProcess writers[2];
        for (int w = 0; w < 2; ++w) {
            writers[w].start(QStringLiteral(YAGURA_BIN_DIR "/shared_writer"),
                { folders[w].path(), names[w], QString::number(m_server.port()), QString::number(acknowledged[w] + 1) });
            QVERIFY(writers[w].waitForStarted());
        }
        const qint64 some = 60 + 35 * round;
        QVERIFY(waitFor(writers[0], acknowledged[0], acknowledged[0] + some));
        QVERIFY(waitFor(writers[1], acknowledged[1], acknowledged[1] + some));
        QCOMPARE(::kill(static_cast<pid_t>(writers[0].processId()), SIGKILL), 0);
        QVERIFY(writers[0].waitForFinished());
        readAcknowledged(writers[0], acknowledged[0]);
        m_server.kill();
        QVERIFY(waitFor(writers[1], acknowledged[1], acknowledged[1] + 40)); // it goes on without the server
        QVERIFY2(m_server.start(), qPrintable(m_server.complaint()));
        QVERIFY(waitFor(writers[1], acknowledged[1], acknowledged[1] + 80));
        QCOMPARE(::kill(static_cast<pid_t>(writers[1].processId()), SIGKILL), 0);
        QVERIFY(writers[1].waitForFinished());
        readAcknowledged(writers[1], acknowledged[1]);
    }

    QTemporaryDir third;
    Desktop desktops[3] { { m_server, folders[0].path() }, { m_server, folders[1].path() }, { m_server, third.path() } };
    const qint64 most = std::max(acknowledged[0], acknowledged[1]);
    const TimeRange all { at(-60 * 1440), at(2 * most + 1000) };
    const auto isWhole = [&](Desktop& desktop) {
        for (int w = 0; w < 2; ++w) {
            for (const QString& id : { names[w], QStringLiteral("both") }) {
                const std::vector<Slice> held = desktop.held(id, { at(0), at(acknowledged[w]) });
                if (held.size() != static_cast<size_t>(acknowledged[w]))
                    return false;
            }
            if (desktop.held(names[w] + QStringLiteral("-past"), all).size() < static_cast<size_t>(acknowledged[w] / 40 * 1440))
                return false;
        }
        return true;
    };
    for (Desktop& desktop : desktops)
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(desktop), 60'000);
    for (const QString& id :
        { names[0], names[1], QStringLiteral("both"), names[0] + QStringLiteral("-past"), names[1] + QStringLiteral("-past") }) {
        // What a writer stored in its last moments, unacknowledged, may still be on its way.
        QTRY_COMPARE_WITH_TIMEOUT(desktops[0].held(id, all), desktops[2].held(id, all), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(desktops[1].held(id, all), desktops[2].held(id, all), 30'000);
        const bool isPast = id.endsWith(QLatin1String("-past"));
        for (const Slice& slice : desktops[2].held(id, all)) {
            const double n = static_cast<double>((slice.end - at(0)) / kSlice);
            QCOMPARE(slice, isPast ? (Slice { slice.end, 5, 1, 1 }) : (Slice { slice.end, n * 10, n, 1 }));
        }
    }
    qInfo("%lld and %lld batches acknowledged", acknowledged[0], acknowledged[1]);
}

YAGURA_TEST(TestSharedHistory)
#include "tst_sharedhistory.moc"
