// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bytecodec.h"
#include "models/storage/ranges.h"
#include "models/storage/slicecodec.h"
#include "tests/models/storage/storagekit.h"

#include <QtEndian>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace yagura;
using namespace yagura::test;
using namespace yagura::detail;

class TestSliceCodec final : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeBackBitForBit_data();
    void numbersComeBackBitForBit();
    void aDayComesBackBitForBit();
    void aWholeDayComesInColumns();
    void aFrameComesBackBitForBit();
    void aDayOfCountersIsSmall();
    void damageIsNoticed();
    void rangesMerge();
};

void TestSliceCodec::numbersComeBackBitForBit_data()
{
    QTest::addColumn<double>("value");
    const std::vector<double> values { 0, 1, -1, 127, 128, 16'777'217, 9'007'199'254'740'992, 9'007'199'254'740'994, -9'007'199'254'740'992,
        0.1, 1.0 / 3, 1e300, 5e-324, std::numeric_limits<double>::max() };
    for (const double value : values) {
        QTest::newRow(qPrintable(QString::number(value, 'g', 17))) << value;
    }
    QTest::newRow("minus zero") << -0.0;
}

void TestSliceCodec::numbersComeBackBitForBit()
{
    QFETCH(const double, value);
    for (const qint64 before : { qint64(0), qint64(9'007'199'254'740'992), qint64(-9'007'199'254'740'992) }) {
        ByteWriter out;
        qint64 previous = before;
        out.number(value, previous);
        const QByteArray bytes = out.take();
        ByteReader in(bytes);
        qint64 known = before;
        const double back = in.number(known);
        QVERIFY(in.ok() && in.atEnd());
        QCOMPARE(std::bit_cast<quint64>(back), std::bit_cast<quint64>(value));
        QCOMPARE(known, previous);
    }
}

void TestSliceCodec::aDayComesBackBitForBit()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        const qint64 day = 19'676 + round;
        SliceMap slices;
        for (qint64 m = 1; m <= 1440; ++m) {
            if (random() % 10 < static_cast<quint64>(round % 11)) {
                const double scale = random() % 3 == 0 ? 1.0 / 7 : 1.0;
                const Minute minute = day * 1440 + m;
                slices[minute] = { endOf(minute), static_cast<double>(random() % 100'000) * scale,
                    static_cast<double>(random() % 50) * scale, random() % 20 == 0 ? 0.0 : (random() % 20 == 0 ? 0.3 : 1.0) };
            }
        }
        const auto back = decodeDay(day, encodeDay(day, slices));
        QVERIFY(back.has_value());
        QCOMPARE(*back, slices);
    }
}

void TestSliceCodec::aWholeDayComesInColumns()
{
    std::mt19937_64 random(5);
    constexpr qint64 kDay = 20'000;
    SliceMap slices;
    for (qint64 m = 1; m <= 1440; ++m) {
        const Minute minute = kDay * 1440 + m;
        slices[minute] = { endOf(minute), static_cast<double>(random() % 100'000), static_cast<double>(random() % 50) / 8, 1 };
    }
    const auto columnsOf = [](const SliceMap& day) { return wholeDay(Unpacker().unpack(encodeDay(kDay, day))); };
    const auto columns = columnsOf(slices);
    QVERIFY(columns.has_value());
    size_t i = 0;
    for (const Slice& slice : slices) {
        QCOMPARE(static_cast<double>(columns->total.at(i)), slice.total);
        QCOMPARE(static_cast<double>(columns->bad.at(i)), slice.bad);
        ++i;
    }
    // Any minute that was not seen in full, or not at all, and it is no whole day.
    SliceMap doubtful = slices;
    doubtful[kDay * 1440 + 800].coverage = 0.5;
    QVERIFY(!columnsOf(doubtful));
    SliceMap shorter;
    for (const Slice& slice : slices) {
        if (minuteOf(slice.end) != kDay * 1440 + 1) {
            shorter.put(slice);
        }
    }
    QVERIFY(!columnsOf(shorter));
    // Nor with a number that a float32 rounds.
    for (const double wide : { 1.0 / 7, 16'777'217.0, 1e300, std::numeric_limits<double>::quiet_NaN() }) {
        SliceMap exact = slices;
        exact[kDay * 1440 + 1440].total = wide;
        QVERIFY(!columnsOf(exact));
    }
    QVERIFY(!wholeDay({}));
}

void TestSliceCodec::aFrameComesBackBitForBit()
{
    const std::vector<FrameEntry> entries { { 1, TimeRange { at(0), at(3) },
                                                { { at(1), 10, 1, 1 }, { at(2), 0.5, 0, 0.25 }, { at(3), 1e15, 3, 0 } } },
        { 70'000, std::nullopt, { { at(-5), 7, 7, 1 } } }, { 3, TimeRange { at(0), at(1) }, {} } };
    std::vector<FramePart> parts;
    std::transform(entries.begin(), entries.end(), std::back_inserter(parts), std::mem_fn(&FrameEntry::part));
    QCOMPARE(decodeFrame(encodeFrame(parts)), std::optional(entries));
    QCOMPARE(decodeFrame(encodeFrame({})), std::optional(std::vector<FrameEntry>()));
}

/// performance.md 8, G12: at most 3 bytes for the minute of an objective.
void TestSliceCodec::aDayOfCountersIsSmall()
{
    std::mt19937 random(2);
    SliceMap slices;
    for (qint64 m = 1; m <= 1440; ++m) {
        const double wave = 600 + 400 * std::sin(static_cast<double>(m) / 229.0);
        slices[m] = { endOf(m), std::floor(wave) + static_cast<double>(random() % 60), static_cast<double>(random() % 4), 1 };
    }
    QVERIFY2(encodeDay(0, slices).size() < 3 * 1440, qPrintable(QString::number(encodeDay(0, slices).size())));
}

void TestSliceCodec::damageIsNoticed()
{
    std::mt19937 random(3);
    SliceMap slices;
    for (qint64 m = 1; m <= 1440; ++m) {
        slices[m] = { endOf(m), static_cast<double>(random() % 1000), 1, 1 };
    }
    const QByteArray blob = encodeDay(0, slices);
    int refused = 0;
    for (qsizetype i = 0; i < blob.size(); i += 5) {
        QByteArray damaged = blob;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
        const auto got = decodeDay(0, damaged);
        QVERIFY(!got || *got == slices); // a bit that deflate does not use may change
        refused += got ? 0 : 1;
        decodeFrame(damaged); // must not crash
    }
    QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    // The first four bytes are the length of what was packed.
    const auto length = qFromBigEndian<quint32>(blob.constData());
    for (const quint32 wrong : { 0U, 1U, length - 1, length + 1, 2 * length, 0x7F'FFFFU, 0x80'0000U, 0xFFFF'FFFFU }) {
        QByteArray damaged = blob;
        qToBigEndian(wrong, damaged.data());
        QVERIFY2(Unpacker().unpack(damaged).isEmpty(), qPrintable(QString::number(wrong)));
    }
    QVERIFY(!decodeDay(0, {}));
    QVERIFY(!decodeDay(0, blob.left(blob.size() / 2)));
    QVERIFY(!decodeDay(0,
        QByteArray("\xff\xff\xff\xff"
                   "abc")));
}

void TestSliceCodec::rangesMerge()
{
    const std::vector<TimeRange> merged
        = mergeRanges({ { at(5), at(9) }, { at(0), at(3) }, { at(3), at(4) }, { at(6), at(7) }, { at(20), at(20) } });
    QCOMPARE(merged, (std::vector<TimeRange> { { at(0), at(4) }, { at(5), at(9) } }));
    QCOMPARE(clipRanges(merged, { at(2), at(6) }), (std::vector<TimeRange> { { at(2), at(4) }, { at(5), at(6) } }));
    QCOMPARE(subtractRange(merged, { at(1), at(6) }), (std::vector<TimeRange> { { at(0), at(1) }, { at(6), at(9) } }));
    QCOMPARE(subtractRange(merged, { at(0), at(4) }), (std::vector<TimeRange> { { at(5), at(9) } }));
    QCOMPARE(subtractRange(merged, { at(4), at(5) }), merged);
}

YAGURA_TEST(TestSliceCodec)
#include "tst_slicecodec.moc"
