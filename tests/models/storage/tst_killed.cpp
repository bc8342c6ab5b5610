// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storagekit.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <random>

using namespace yagura;
using namespace yagura::test;

class TestKilled final : public QObject
{
    Q_OBJECT

private slots:
    void everyAcknowledgedBatchSurvivesAKill();
};

namespace {

SloSpec specOf(const char* id)
{
    SloSpec spec;
    spec.id = { QString::fromLatin1(id) };
    return spec;
}

} // namespace

void TestKilled::everyAcknowledgedBatchSurvivesAKill()
{
    QTemporaryDir folder;
    std::mt19937 random(5);
    qint64 acknowledged = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(YAGURA_BIN_DIR "/storage_writer"), { folder.path(), QString::number(acknowledged + 1) });
        QVERIFY(writer.waitForStarted());
        const qint64 stopAt = acknowledged + 5 + static_cast<qint64>(random() % 60);
        while (acknowledged < stopAt) {
            QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(20'000), writer.readAllStandardError().constData());
            while (writer.canReadLine()) {
                acknowledged = writer.readLine().trimmed().toLongLong();
            }
        }
        QCOMPARE(::kill(static_cast<pid_t>(writer.processId()), SIGKILL), 0);
        QVERIFY(writer.waitForFinished());
        const QByteArray rest = writer.readAllStandardOutput();
        const QList<QByteArray> lines = rest.left(rest.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray& line : lines) {
            acknowledged = std::max(acknowledged, line.trimmed().toLongLong());
        }

        const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
        const auto history = makeSqliteHistory(folder.path(), worker);
        const auto stored = load(*history, this, { specOf("a"), specOf("b"), specOf("fill") }, { at(0), at(acknowledged) });
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
        for (const char* id : { "a", "b" }) {
            const StoredSlo& slo = stored->at({ QString::fromLatin1(id) });
            for (qint64 n = 1; n <= acknowledged; ++n) {
                QCOMPARE(slo.history.at(at(n)), std::optional(Slice { at(n), static_cast<double>(n * 10), static_cast<double>(n), 1 }));
            }
            QCOMPARE(slo.covered, (std::vector<TimeRange> { { at(0), at(acknowledged) } }));
        }
        if (acknowledged >= 50) {
            QCOMPARE(stored->at({ QStringLiteral("fill") }).asOf, std::optional(at(acknowledged - acknowledged % 50)));
        }
        const auto journal = makeSqliteJournal(folder.path(), worker);
        const auto written = entries(*journal, this);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(firstBrokenEntry(*written), 0);
        QVERIFY(static_cast<qint64>(written->size()) >= acknowledged);
        QVERIFY(static_cast<qint64>(written->size()) <= acknowledged + 1 + round);
    }
    QVERIFY(QDir(folder.path()).entryList({ QStringLiteral("*.broken-*") }).isEmpty());
}

YAGURA_TEST(TestKilled)
#include "tst_killed.moc"
