// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/slicecodec.h"

#include "models/storage/bytecodec.h"

namespace yagura::detail {

namespace {

constexpr quint8 kDayFormat = 1;
constexpr quint8 kFrameFormat = 1;
constexpr int kDayLevel = 6; // a day is written once and read often
constexpr int kFrameLevel = 1; // a frame is written twice a minute and folded within hours
constexpr quint64 kMostSlices = 1 << 20;

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

/// Why before qUncompress: damaged length bytes must not make it reserve gigabytes.
bool claimsSaneSize(const QByteArray& blob) { return blob.size() >= 4 && blob.at(0) == 0 && static_cast<quint8>(blob.at(1)) < 0x80; }

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
    return qCompress(out.bytes(), kDayLevel);
}

QByteArray unpackDay(const QByteArray& blob) { return claimsSaneSize(blob) ? qUncompress(blob) : QByteArray(); }

std::optional<SliceMap> decodeDay(qint64 day, const QByteArray& blob) { return slicesOfDay(day, unpackDay(blob)); }

std::optional<SliceColumns> wholeDay(const QByteArray& bytes)
{
    ByteReader in(bytes);
    SliceColumns columns;
    if (in.byte() != kDayFormat || in.varint() != columns.total.size()) {
        return std::nullopt;
    }
    quint64 steps = 0; // as many slices as minutes: none is left out, or the bytes are damaged
    for (size_t i = 0; i < columns.total.size(); ++i) {
        steps |= in.varint();
    }
    qint64 previous = 0;
    for (double& bad : columns.bad) {
        bad = in.number(previous);
    }
    previous = 0;
    for (double& total : columns.total) {
        total = in.number(previous);
    }
    const quint64 run = in.varint();
    qint64 base = 0;
    const bool seen = run == columns.total.size() && in.number(base) == 1.0;
    return steps == 0 && seen && in.ok() && in.atEnd() ? std::optional(columns) : std::nullopt;
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

QByteArray encodeFrame(const std::vector<FrameEntry>& entries)
{
    ByteWriter out;
    out.byte(kFrameFormat);
    out.varint(entries.size());
    for (const FrameEntry& entry : entries) {
        out.varint(static_cast<quint64>(entry.series));
        out.byte(entry.covered ? 1 : 0);
        if (entry.covered) {
            out.signedVarint(minuteOf(entry.covered->from));
            out.signedVarint(entry.covered->length() / kSlice);
        }
        out.varint(entry.slices.size());
        Minute previousMinute = 0;
        qint64 previousTotal = 0;
        qint64 previousBad = 0;
        for (const Slice& slice : entry.slices) {
            out.signedVarint(minuteOf(slice.end) - previousMinute);
            previousMinute = minuteOf(slice.end);
            out.number(slice.bad, previousBad);
            out.number(slice.total, previousTotal);
            qint64 base = 1;
            out.number(slice.coverage, base);
        }
    }
    return qCompress(out.bytes(), kFrameLevel);
}

std::optional<std::vector<FrameEntry>> decodeFrame(const QByteArray& blob)
{
    const QByteArray bytes = claimsSaneSize(blob) ? qUncompress(blob) : QByteArray();
    ByteReader in(bytes);
    if (in.byte() != kFrameFormat) {
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
