// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/slicecodec.h"

#include "models/storage/bytecodec.h"

#include <QtEndian>

#include <libdeflate.h>

#include <array>
#include <cmath>
#include <limits>

namespace yagura::detail {

namespace {

constexpr quint8 kDayFormat = 1;
constexpr quint8 kPackedFrame = 1; // as they were written first: entry by entry, packed
constexpr quint8 kFrameFormat = 2;
constexpr int kDayLevel = 6; // a day is written once and read often
constexpr quint64 kMostSlices = 1 << 20;
constexpr qsizetype kLengthBytes = 4; // qCompress() writes the length first, then what zlib made
constexpr double kMostFloat = std::numeric_limits<float>::max();

/// Runs of equal coverage: nearly always one run of 1 per day.
void writeCoverage(ByteWriter& out, const SliceMap& slices)
{
    for (auto it = slices.begin(); it != slices.end();) {
        quint64 run = 0;
        const double coverage = it->coverage;
        for (; it != slices.end() && it->coverage == coverage; ++it) {
            ++run;
        }
        out.varint(run);
        qint64 base = 0;
        out.number(coverage, base);
    }
}

bool readCoverage(ByteReader& in, SliceMap& slices)
{
    auto it = slices.begin();
    while (it != slices.end() && in.ok()) {
        quint64 run = in.varint();
        qint64 base = 0;
        const double coverage = in.number(base);
        if (run == 0) {
            return false;
        }
        for (; run > 0 && it != slices.end(); --run, ++it) {
            it->coverage = coverage;
        }
    }
    return in.ok();
}

/// Damaged length bytes must not make us reserve gigabytes.
bool claimsSaneSize(const QByteArray& blob)
{
    return blob.size() >= kLengthBytes && blob.at(0) == 0 && static_cast<quint8>(blob.at(1)) < 0x80;
}

} // namespace

QByteArray encodeDay(qint64 day, const SliceMap& slices)
{
    ByteWriter out;
    out.byte(kDayFormat);
    out.varint(slices.size());
    Minute previousMinute = day * 1440;
    for (const Slice& slice : slices) {
        const Minute minute = minuteOf(slice.end);
        out.varint(static_cast<quint64>(minute - previousMinute - 1)); // 0 for the next minute
        previousMinute = minute;
    }
    qint64 previous = 0;
    for (const Slice& slice : slices) {
        out.number(slice.bad, previous);
    }
    previous = 0;
    for (const Slice& slice : slices) {
        out.number(slice.total, previous);
    }
    writeCoverage(out, slices);
    return qCompress(out.take(), kDayLevel);
}

Unpacker::Unpacker()
    : m_decompressor(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor)
{
}

const QByteArray& Unpacker::unpack(const QByteArray& blob)
{
    const auto length = static_cast<qsizetype>(claimsSaneSize(blob) ? qFromBigEndian<quint32>(blob.constData()) : 0);
    m_bytes.resize(length);
    const auto sizeOf = [](qsizetype size) { return static_cast<size_t>(size); };
    if (length > 0
        && libdeflate_zlib_decompress(m_decompressor.get(), blob.constData() + kLengthBytes, sizeOf(blob.size() - kLengthBytes),
               m_bytes.data(), sizeOf(length), nullptr)
            != LIBDEFLATE_SUCCESS) {
        m_bytes.clear();
    }
    return m_bytes;
}

std::optional<SliceMap> decodeDay(qint64 day, const QByteArray& blob) { return slicesOfDay(day, Unpacker().unpack(blob)); }

std::optional<SliceColumns> wholeDay(const QByteArray& bytes)
{
    ByteReader in(bytes);
    std::optional<SliceColumns> columns(std::in_place); // Why in place: 11 kB, six hundred times before the first page
    constexpr size_t kMinutes = std::tuple_size_v<decltype(SliceColumns::total)>;
    // As many slices as minutes: none is left out, or the bytes are damaged.
    if (in.byte() != kDayFormat || in.varint() != kMinutes || !in.skipZeros(kMinutes)) {
        return std::nullopt;
    }
    bool isExact = true;
    for (std::array<float, kMinutes>* column : { &columns->bad, &columns->total }) {
        qint64 previous = 0;
        for (float& narrow : *column) {
            const double number = in.number(previous);
            // Why the range check: converting a double beyond float32 to float is undefined.
            narrow = std::abs(number) <= kMostFloat ? static_cast<float>(number) : 0;
            isExact &= static_cast<double>(narrow) == number;
        }
    }
    const quint64 run = in.varint();
    qint64 base = 0;
    const bool seen = run == kMinutes && in.number(base) == 1.0;
    if (!isExact || !seen || !in.ok() || !in.atEnd()) {
        columns.reset();
    }
    return columns;
}

std::optional<SliceMap> slicesOfDay(qint64 day, const QByteArray& bytes)
{
    ByteReader in(bytes);
    if (in.byte() != kDayFormat) {
        return std::nullopt;
    }
    const quint64 count = in.varint();
    if (count > 1440) {
        return std::nullopt;
    }
    SliceMap slices;
    slices.reserve(count);
    Minute minute = day * 1440;
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        const quint64 step = in.varint();
        if (step >= 1440) {
            return std::nullopt;
        }
        minute += static_cast<Minute>(step) + 1;
        slices.append(minute);
    }
    qint64 previous = 0;
    for (Slice& slice : slices) {
        slice.bad = in.number(previous);
    }
    previous = 0;
    for (Slice& slice : slices) {
        slice.total = in.number(previous);
    }
    if (!readCoverage(in, slices) || !in.atEnd() || minute > (day + 1) * 1440) {
        return std::nullopt;
    }
    return slices;
}

namespace {

/// Damage is noticed: a frame of format 2 is not packed, so no checksum of zlib's watches over it (FNV-1a, 32 bits).
quint32 checksumOf(const quint8* bytes, qsizetype count)
{
    quint32 sum = 2166136261U;
    for (qsizetype i = 0; i < count; ++i) {
        sum = (sum ^ bytes[i]) * 16777619U;
    }
    return sum;
}

/// Entries of one poll mostly tell of the same minutes.
bool haveSameShape(const FramePart& a, const FramePart& b)
{
    return a.covered == b.covered
        && std::equal(a.slices.begin(), a.slices.end(), b.slices.begin(), b.slices.end(),
            [](const Slice& x, const Slice& y) { return x.end == y.end && x.coverage == y.coverage; });
}

void writeShape(ByteWriter& out, const FramePart& entry)
{
    out.byte(entry.covered ? 1 : 0);
    if (entry.covered) {
        out.signedVarint(minuteOf(entry.covered->from));
        out.signedVarint(entry.covered->length() / kSlice);
    }
    out.varint(entry.slices.size());
    Minute previousMinute = 0;
    for (const Slice& slice : entry.slices) {
        out.signedVarint(minuteOf(slice.end) - previousMinute);
        previousMinute = minuteOf(slice.end);
        qint64 base = 1;
        out.number(slice.coverage, base);
    }
}

/// The minutes and coverages of entries that follow; nullopt for nonsense.
std::optional<FrameEntry> readShape(ByteReader& in)
{
    FrameEntry shape;
    if (in.byte() != 0) {
        const Instant from = endOf(in.signedVarint());
        shape.covered = TimeRange { from, from + in.signedVarint() * kSlice };
    }
    const quint64 slices = in.varint();
    if (slices > kMostSlices) {
        return std::nullopt;
    }
    Minute minute = 0;
    for (quint64 s = 0; s < slices && in.ok(); ++s) {
        minute += in.signedVarint();
        qint64 base = 1;
        shape.slices.push_back({ endOf(minute), 0, 0, in.number(base) });
    }
    return in.ok() ? std::optional(std::move(shape)) : std::nullopt;
}

std::optional<std::vector<FrameEntry>> decodePlainFrame(const QByteArray& blob)
{
    const qsizetype length = blob.size() - 4;
    if (length < 1) {
        return std::nullopt;
    }
    const QByteArray body = QByteArray::fromRawData(blob.constData(), length);
    if (checksumOf(reinterpret_cast<const quint8*>(body.constData()), length) != qFromLittleEndian<quint32>(blob.constData() + length)) {
        return std::nullopt;
    }
    ByteReader in(body);
    in.byte(); // the format
    std::vector<FrameEntry> entries;
    qint64 series = 0;
    while (!in.atEnd()) {
        const quint64 run = in.varint();
        const std::optional<FrameEntry> shape = readShape(in);
        if (!shape || run == 0 || run > kMostSlices) {
            return std::nullopt;
        }
        for (quint64 i = 0; i < run && in.ok(); ++i) {
            FrameEntry& entry = entries.emplace_back(*shape);
            series += in.signedVarint();
            entry.series = series;
            qint64 previousTotal = 0;
            qint64 previousBad = 0;
            for (Slice& slice : entry.slices) {
                slice.bad = in.number(previousBad);
                slice.total = in.number(previousTotal);
            }
        }
        if (!in.ok()) {
            return std::nullopt;
        }
    }
    return entries;
}

} // namespace

/// Not packed: it is written every minute, and read or folded within hours.
QByteArray encodeFrame(std::span<const FramePart> parts)
{
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(parts.size()) * 8 + 64);
    out.byte(kFrameFormat);
    qint64 previousSeries = 0;
    for (auto first = parts.begin(); first != parts.end();) {
        const auto last = std::find_if(first, parts.end(), [&first](const FramePart& part) { return !haveSameShape(*first, part); });
        out.varint(static_cast<quint64>(last - first));
        writeShape(out, *first);
        for (; first != last; ++first) {
            out.signedVarint(first->series - previousSeries);
            previousSeries = first->series;
            qint64 previousTotal = 0;
            qint64 previousBad = 0;
            for (const Slice& slice : first->slices) {
                out.number(slice.bad, previousBad);
                out.number(slice.total, previousTotal);
            }
        }
    }
    QByteArray frame = out.take();
    const quint32 sum = qToLittleEndian(checksumOf(reinterpret_cast<const quint8*>(frame.constData()), frame.size()));
    return frame.append(reinterpret_cast<const char*>(&sum), sizeof sum);
}

std::optional<std::vector<FrameEntry>> decodeFrame(const QByteArray& blob)
{
    if (!blob.isEmpty() && blob.at(0) == kFrameFormat) { // a packed one begins with its length, whose first byte is 0
        return decodePlainFrame(blob);
    }
    Unpacker unpacker;
    ByteReader in(unpacker.unpack(blob));
    if (in.byte() != kPackedFrame) {
        return std::nullopt;
    }
    std::vector<FrameEntry> entries;
    const quint64 count = in.varint();
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        FrameEntry entry;
        entry.series = static_cast<qint64>(in.varint());
        if (in.byte() != 0) {
            const Instant from = endOf(in.signedVarint());
            entry.covered = TimeRange { from, from + in.signedVarint() * kSlice };
        }
        const quint64 slices = in.varint();
        if (slices > kMostSlices) {
            return std::nullopt;
        }
        Minute minute = 0;
        qint64 previousTotal = 0;
        qint64 previousBad = 0;
        for (quint64 s = 0; s < slices && in.ok(); ++s) {
            minute += in.signedVarint();
            Slice slice;
            slice.end = endOf(minute);
            slice.bad = in.number(previousBad);
            slice.total = in.number(previousTotal);
            qint64 base = 1;
            slice.coverage = in.number(base);
            entry.slices.push_back(slice);
        }
        entries.push_back(std::move(entry));
    }
    return in.ok() && in.atEnd() ? std::optional(std::move(entries)) : std::nullopt;
}

} // namespace yagura::detail
