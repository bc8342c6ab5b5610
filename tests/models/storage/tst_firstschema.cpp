// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bytecodec.h"
#include "models/storage/migrations.h"
#include "models/storage/slicecodec.h"
#include "tests/models/storage/storagekit.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>

using namespace yagura;
using namespace yagura::detail;
using namespace yagura::test;

/// A file as the first version left it: days, packed frames, covered ranges. Nothing of it is lost.
class TestFirstSchema final : public QObject
{
    Q_OBJECT

private slots:
    void itsDataIsReadAndGrows();
    void aDamagedPlainFrameIsNoticed();
};

namespace {

/// A frame as it was written first: entry by entry, packed.
QByteArray packedFrame(qint64 series, const std::vector<Slice>& slices, TimeRange covered)
{
    ByteWriter out;
    out.byte(1);
    out.varint(1);
    out.varint(static_cast<quint64>(series));
    out.byte(1);
    out.signedVarint(minuteOf(covered.from));
    out.signedVarint(covered.length() / kSlice);
    out.varint(slices.size());
    Minute previous = 0;
    qint64 previousTotal = 0;
    qint64 previousBad = 0;
    for (const Slice& slice : slices) {
        out.signedVarint(minuteOf(slice.end) - previous);
        previous = minuteOf(slice.end);
        out.number(slice.bad, previousBad);
        out.number(slice.total, previousTotal);
        qint64 base = 1;
        out.number(slice.coverage, base);
    }
    return qCompress(out.take(), 1);
}

bool run(QSqlDatabase& database, const QString& sql, const QVariantList& values = {})
{
    QSqlQuery query(database);
    query.prepare(sql);
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    return query.exec();
}

} // namespace

void TestFirstSchema::itsDataIsReadAndGrows()
{
    QTemporaryDir folder;
    const SloSpec slo = sloNamed(QStringLiteral("a"));
    SliceMap yesterday;
    std::vector<Slice> expected;
    for (int m = 1; m <= 1440; ++m) {
        expected.push_back({ at(m), m * 2.0, 1, 1 });
        yesterday.put(expected.back());
    }
    const std::vector<Slice> polled { { at(1441), 7.5, 0.5, 1 }, { at(1442), 8, 0, 0 } };
    expected.insert(expected.end(), polled.begin(), polled.end());
    const qint64 day = dayOf(minuteOf(at(1)));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
        raw.setDatabaseName(folder.filePath(QStringLiteral("history.sqlite")));
        QVERIFY(raw.open());
        const QStringList first = historyMigrations().front();
        for (const QString& sql : first) {
            QVERIFY(run(raw, sql));
        }
        QVERIFY(run(raw, QStringLiteral("CREATE TABLE schema (version INTEGER NOT NULL)")));
        QVERIFY(run(raw, QStringLiteral("INSERT INTO schema VALUES (1)")));
        QVERIFY(run(raw, QStringLiteral("INSERT INTO series VALUES (1, ?, 0)"), { sliceKey(slo) }));
        QVERIFY(run(raw, QStringLiteral("INSERT INTO days VALUES (?, 0, ?)"), { 65536 + day, encodeDay(day, yesterday) }));
        QVERIFY(run(raw, QStringLiteral("INSERT INTO covered VALUES (1, ?, ?)"), { minuteOf(at(0)), minuteOf(at(1440)) }));
        QVERIFY(run(raw, QStringLiteral("INSERT INTO frames (first, last, body) VALUES (?, ?, ?)"),
            { minuteOf(at(1441)), minuteOf(at(1442)), packedFrame(1, polled, { at(1440), at(1442) }) }));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("first"));
    const auto history = makeSqliteHistory(folder.path(), std::make_shared<Worker>(QStringLiteral("storage")));
    const auto held = [&] { return load(*history, this, { slo }, { at(0), at(3000) }); };
    QCOMPARE(held()->at(slo.id).history.slices({ at(0), at(3000) }), expected);
    QCOMPARE(held()->at(slo.id).covered, (std::vector<TimeRange> { { at(0), at(1442) } }));
    // A newer poll, in frames as they are written now, and a day later everything is folded.
    for (const int minute : { 1443, 2900 }) {
        expected.push_back({ at(minute), 3, 1, 1 });
        QVERIFY(store(*history, this, { { sliceKey(slo), { expected.back() }, TimeRange { at(minute - 1), at(minute) } } }));
        QCOMPARE(held()->at(slo.id).history.slices({ at(0), at(3000) }), expected);
    }
}

void TestFirstSchema::aDamagedPlainFrameIsNoticed()
{
    std::vector<FrameEntry> entries;
    for (int series = 1; series <= 40; ++series) {
        entries.push_back({ series * 3, TimeRange { at(0), at(2) }, { { at(1), series * 10.0, 1, 1 }, { at(2), 0.25 * series, 0, 0.5 } } });
    }
    entries.push_back({ 2, std::nullopt, {} });
    entries.push_back({ 7, TimeRange { at(-100), at(2) }, { { at(2), 1e17, 0.1, 1 } } });
    std::vector<FramePart> parts;
    std::transform(entries.begin(), entries.end(), std::back_inserter(parts), std::mem_fn(&FrameEntry::part));
    const QByteArray frame = encodeFrame(parts);
    QCOMPARE(decodeFrame(frame), std::optional(entries));
    QCOMPARE(decodeFrame(encodeFrame({})), std::optional(std::vector<FrameEntry>()));
    for (qsizetype i = 0; i < frame.size(); ++i) {
        QByteArray damaged = frame;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        QCOMPARE(decodeFrame(damaged), std::nullopt);
    }
    QCOMPARE(decodeFrame(frame.left(frame.size() / 2)), std::nullopt);
}

YAGURA_TEST(TestFirstSchema)
#include "tst_firstschema.moc"
