// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploys/deploybuilder.h"
#include "tests/support/testmain.h"

#include "models/deploys/journal.h"

using namespace yagura;
using namespace yagura::test;

namespace {

std::vector<JournalEntry> chain(int length)
{
    std::vector<JournalEntry> entries;
    QString previous;
    for (int i = 1; i <= length; ++i) {
        JournalEntry entry { i, minute(i), OpId { QStringLiteral("op") }, QStringLiteral("step"), { { QStringLiteral("n"), i } }, {} };
        entry.hash = journalHash(previous, entry);
        previous = entry.hash;
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeChainIsIntact()
    {
        QCOMPARE(firstBrokenEntry({}), 0);
        QCOMPARE(firstBrokenEntry(chain(5)), 0);
    }

    void everyChangeShows()
    {
        auto entries = chain(5);
        entries[2].detail.insert(QStringLiteral("n"), 30);
        QCOMPARE(firstBrokenEntry(entries), 3);
        entries = chain(5);
        entries[1].at += Millis(1);
        QCOMPARE(firstBrokenEntry(entries), 2);
        entries = chain(5);
        entries.erase(entries.begin() + 2);
        QCOMPARE(firstBrokenEntry(entries), 4);
        entries = chain(5);
        entries.erase(entries.begin());
        QCOMPARE(firstBrokenEntry(entries), 2);
        entries = chain(5);
        std::swap(entries[1], entries[2]);
        QCOMPARE(firstBrokenEntry(entries), 3);
    }

    void aChangedEntryWithAFreshHashBreaksTheNext()
    {
        auto entries = chain(3);
        entries[1].step = QStringLiteral("other");
        entries[1].hash = journalHash(entries[0].hash, entries[1]);
        QCOMPARE(firstBrokenEntry(entries), 3);
    }

    void fieldsCannotFlowIntoEachOther()
    {
        JournalEntry a { 1, minute(0), OpId { QStringLiteral("ab") }, QStringLiteral("c"), {}, {} };
        JournalEntry b { 1, minute(0), OpId { QStringLiteral("a") }, QStringLiteral("bc"), {}, {} };
        QVERIFY(journalHash({}, a) != journalHash({}, b));
    }

    void theHashIsTheSameForEver()
    {
        // Why a constant: journals written by one version must stay readable by every later one.
        const JournalEntry entry { 1, fromEpochMs(1795305600000), OpId { QStringLiteral("op1") }, QStringLiteral("intent"),
            { { QStringLiteral("b"), QStringLiteral("値") }, { QStringLiteral("a"), 1 } }, {} };
        QCOMPARE(journalHash({}, entry), QStringLiteral("78050134f43df9cedc692326053df7b0da8002ff4e373a7de3b114a1f5d5c4a4"));
    }
};

YAGURA_TEST(JournalTest)
#include "tst_journal.moc"
