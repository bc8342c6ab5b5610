// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storagekit.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include <csignal>

using namespace yagura;
using namespace yagura::test;

class TestDamage final : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsSetAsideAndReported_data();
    void aDamagedFileIsSetAsideAndReported();
    void aDamagedDayIsAskedForAgain();
    void aFileThatAnotherProcessSetAsideIsLeft();
    void aFolderThatCannotBeMadeIsAnError();
    void aFullDiskIsAnErrorAndNothingIsLost();
};

void TestDamage::aDamagedFileIsSetAsideAndReported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    for (const char* name : { "history.sqlite", "journal.sqlite" }) {
        QTest::newRow(qPrintable(QStringLiteral("%1 is not a database").arg(QLatin1String(name))))
            << QString::fromLatin1(name) << QByteArray(5000, 'x');
        QTest::newRow(qPrintable(QStringLiteral("%1 has a good head and a bad body").arg(QLatin1String(name))))
            << QString::fromLatin1(name) << QByteArray();
    }
}

void TestDamage::aDamagedFileIsSetAsideAndReported()
{
    QFETCH(const QString, name);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    const bool isHistory = name.startsWith(QLatin1String("history"));
    const auto useStore = [&](const StorageWatch& watch) {
        const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
        bool good = false;
        if (isHistory) {
            const auto history = makeSqliteHistory(folder.path(), worker, watch);
            good = store(*history, this, { { sliceKey(slo), { { at(1), 1, 0, 1 } }, TimeRange { at(0), at(1) } } }).has_value();
        } else {
            const auto journal = makeSqliteJournal(folder.path(), worker, watch);
            good = append(*journal, this, QStringLiteral("op"), QStringLiteral("intent")).has_value();
        }
        return good;
    };
    QVERIFY(useStore({}));
    const QString path = folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (content.isEmpty()) {
        content = file.readAll();
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\x5a'));
        QVERIFY(file.seek(0));
    }
    QVERIFY(file.resize(0));
    file.write(content);
    file.close();

    QStringList heard;
    QVERIFY(useStore({ this, [&heard](const Error& error) { heard.append(error.detail); } }));
    QTRY_COMPARE(heard.size(), 1);
    const QStringList aside = QDir(folder.path()).entryList({ name + QStringLiteral(".broken-*") });
    QCOMPARE(aside.size(), 1);
    QVERIFY(heard.first().contains(name) && heard.first().contains(aside.first()));
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content); // never overwritten
    QVERIFY(useStore({ this, [&heard](const Error& error) { heard.append(error.detail); } }));
    QCOMPARE(heard.size(), 1);
}

void TestDamage::aDamagedDayIsAskedForAgain()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    std::vector<Slice> slices;
    for (int m = 1; m <= 4320; ++m) {
        slices.push_back({ at(m), 10, 1, 1 });
    }
    QVERIFY(store(*makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage"))), this,
        { { sliceKey(slo), slices, TimeRange { at(0), at(4320) } } }));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(folder.filePath(QStringLiteral("history.sqlite")));
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(QStringLiteral("SELECT id, slices FROM days ORDER BY id LIMIT 1 OFFSET 1")) && query.next());
        const qint64 id = query.value(0).toLongLong();
        QByteArray blob = query.value(1).toByteArray();
        query.finish();
        blob[blob.size() / 2] = static_cast<char>(~blob[blob.size() / 2]);
        QVERIFY(query.prepare(QStringLiteral("UPDATE days SET slices = ? WHERE id = ?")));
        query.addBindValue(blob);
        query.addBindValue(id);
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    const auto stored = load(*history, this, { slo }, { at(0), at(5000) });
    QVERIFY(stored);
    QCOMPARE(stored->at(slo.id).history.sum({ at(0), at(5000) }).total, 28'800.0);
    QCOMPARE(stored->at(slo.id).covered, (std::vector<TimeRange> { { at(0), at(1440) }, { at(2880), at(4320) } }));
    // Asked for again, it heals.
    const std::vector<Slice> again(slices.begin() + 1440, slices.begin() + 2880);
    QVERIFY(store(*history, this, { { sliceKey(slo), again, TimeRange { at(1440), at(2880) } } }));
    const auto healed = load(*history, this, { slo }, { at(0), at(5000) });
    QCOMPARE(healed->at(slo.id).history.slices({ at(0), at(5000) }), slices);
    QCOMPARE(healed->at(slo.id).covered, (std::vector<TimeRange> { { at(0), at(4320) } }));
}

/// Otherwise this one would go on writing where nobody reads any more.
void TestDamage::aFileThatAnotherProcessSetAsideIsLeft()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    QVERIFY(store(*history, this, { { sliceKey(slo), { { at(1), 1, 0, 1 } }, TimeRange { at(0), at(1) } } }));
    for (const char* name : { "history.sqlite", "history.sqlite-wal", "history.sqlite-shm" })
        QVERIFY(QFile::rename(folder.filePath(QLatin1String(name)), folder.filePath(QStringLiteral("broken-") + QLatin1String(name))));
    const auto other = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    QVERIFY(store(*other, this, { { sliceKey(slo), { { at(2), 2, 0, 1 } }, TimeRange { at(1), at(2) } } }));
    QVERIFY(store(*history, this, { { sliceKey(slo), { { at(3), 3, 0, 1 } }, TimeRange { at(2), at(3) } } }));
    for (HistoryStore* const store : { history.get(), other.get() }) {
        const auto stored = load(*store, this, { slo }, { at(0), at(9) });
        QVERIFY(stored);
        QCOMPARE(stored->at(slo.id).history.slices({ at(0), at(9) }), (std::vector<Slice> { { at(2), 2, 0, 1 }, { at(3), 3, 0, 1 } }));
    }
}

void TestDamage::aFolderThatCannotBeMadeIsAnError()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
    const auto history = makeSqliteHistory(folder.filePath(QStringLiteral("file/data")), worker);
    const auto stored = store(*history, this, { { QStringLiteral("k"), { { at(1), 1, 0, 1 } }, std::nullopt } });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Storage);
    const auto journal = makeSqliteJournal(folder.filePath(QStringLiteral("file/data")), worker);
    const auto entry = append(*journal, this, QStringLiteral("op"), QStringLiteral("intent"));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Storage);
}

/// A limit on the size of files stands in for a full disk: a write beyond it fails in the middle.
void TestDamage::aFullDiskIsAnErrorAndNothingIsLost()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    QVERIFY(store(*history, this, { { sliceKey(slo), { { at(1), 1, 0, 1 } }, TimeRange { at(0), at(1) } } }));

    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight { 200'000, before.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    std::vector<SliceBatch> large;
    for (int s = 0; s < 100; ++s) {
        SliceBatch batch { QStringLiteral("series %1").arg(s), {}, std::nullopt };
        for (int m = 1; m <= 1440; ++m) {
            batch.slices.push_back({ at(m), m * s / 3.0, 0, 1 });
        }
        large.push_back(batch);
    }
    const auto refused = store(*history, this, large);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, old);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    const auto stored = load(*history, this, { slo }, { at(0), at(9) });
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
    QCOMPARE(stored->at(slo.id).history.sum({ at(0), at(9) }).total, 1.0);
    QVERIFY(store(*history, this, large)); // room again
#else
    QSKIP("needs file size limits");
#endif
}

YAGURA_TEST(TestDamage)
#include "tst_damage.moc"
