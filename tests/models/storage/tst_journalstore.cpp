// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storagekit.h"

#include <QTemporaryDir>

using namespace yagura;
using namespace yagura::test;

class TestJournalStore final : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreChained_data();
    void entriesAreChained();
    void exactlyOneClaimWins();
    void twoProgramsKeepOneChain();
    void detailsKeepTheirHash();
};

void TestJournalStore::entriesAreChained_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("on disk") << true;
    QTest::newRow("in memory") << false;
}

void TestJournalStore::entriesAreChained()
{
    QFETCH(const bool, onDisk);
    QTemporaryDir folder;
    const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
    const auto journal = onDisk ? makeSqliteJournal(folder.path(), worker) : makeMemoryJournal();
    QVERIFY(entries(*journal, this)->empty());
    for (int n = 1; n <= 5; ++n) {
        const auto entry = append(*journal, this, QStringLiteral("op-1"), QStringLiteral("step %1").arg(n), { { QStringLiteral("n"), n } });
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().detail));
        QCOMPARE(entry->seq, n);
        QCOMPARE(entry->hash.size(), 64);
    }
    auto all = *entries(*journal, this);
    QCOMPARE(all.size(), size_t(5));
    QCOMPARE(all[2].step, QStringLiteral("step 3"));
    QCOMPARE(all[2].detail, (QJsonObject { { QStringLiteral("n"), 3 } }));
    QCOMPARE(all[2].at, at(1));
    QCOMPARE(firstBrokenEntry(all), 0);
    all[3].detail[QStringLiteral("n")] = 7;
    QCOMPARE(firstBrokenEntry(all), 4);
}

void TestJournalStore::exactlyOneClaimWins()
{
    QTemporaryDir folder;
    const auto one = makeSqliteJournal(folder.path(), std::make_shared<Worker>(QStringLiteral("one")));
    const auto two = makeSqliteJournal(folder.path(), std::make_shared<Worker>(QStringLiteral("two")));
    const auto memory = makeMemoryJournal();
    for (int n = 0; n < 30; ++n) {
        int won = 0;
        int answered = 0;
        for (int click = 0; click < 4; ++click) {
            JournalStore& store = click % 2 == 0 ? *one : *two;
            store.claim({ QStringLiteral("op-%1").arg(n) }, at(n), this, [&](const Result<bool>& ours) {
                QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().detail));
                won += *ours ? 1 : 0;
                ++answered;
            });
        }
        QTRY_COMPARE(answered, 4);
        QCOMPARE(won, 1);
        for (const bool expected : { true, false }) {
            const auto ours = await<bool>(
                this, [&](Callback<bool> callback) { memory->claim({ QStringLiteral("op-%1").arg(n) }, at(n), this, callback); });
            QCOMPARE(*ours, expected);
        }
    }
}

void TestJournalStore::twoProgramsKeepOneChain()
{
    QTemporaryDir folder;
    const auto one = makeSqliteJournal(folder.path(), std::make_shared<Worker>(QStringLiteral("one")));
    const auto two = makeSqliteJournal(folder.path(), std::make_shared<Worker>(QStringLiteral("two")));
    int answered = 0;
    for (int n = 0; n < 100; ++n) {
        JournalStore& store = n % 2 == 0 ? *one : *two;
        store.append({ QStringLiteral("op") }, QStringLiteral("step"), { { QStringLiteral("n"), n } }, at(n), this,
            [&answered](const Result<JournalEntry>& entry) {
                QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().detail));
                ++answered;
            });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 100, 60'000);
    const auto all = *entries(*one, this);
    QCOMPARE(all.size(), size_t(100));
    QCOMPARE(firstBrokenEntry(all), 0);
}

void TestJournalStore::detailsKeepTheirHash()
{
    QTemporaryDir folder;
    const auto journal = makeSqliteJournal(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    QVERIFY(append(*journal, this, QStringLiteral("op"), QStringLiteral("intent"),
        { { QStringLiteral("text"), QStringLiteral("決済 \u202E \"quoted\"\n") }, { QStringLiteral("third"), 1.0 / 3 },
            { QStringLiteral("big"), qint64(9'007'199'254'740'993) }, { QStringLiteral("none"), QJsonValue() } }));
    QVERIFY(append(*journal, this, QStringLiteral("op"), QStringLiteral("sending")));
    QCOMPARE(firstBrokenEntry(*entries(*journal, this)), 0);
}

YAGURA_TEST(TestJournalStore)
#include "tst_journalstore.moc"
