// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/slicemerge.h"

#include "models/storage/bytecodec.h"

namespace yagura::detail {

bool isTruer(const StampedSlice& a, const StampedSlice& b)
{
    if (a.slice.coverage != b.slice.coverage) {
        return a.slice.coverage > b.slice.coverage;
    }
    return a.answered > b.answered;
}

Merged mergeInto(StampedDay& day, const StampedSlice& slice)
{
    const auto [held, isNew] = day.try_emplace(minuteOf(slice.slice.end), slice);
    if (isNew) {
        return Merged::Changed;
    }
    if (!isTruer(slice, held->second)) {
        return Merged::Kept;
    }
    const Merged merged = held->second.slice == slice.slice ? Merged::Confirmed : Merged::Changed;
    held->second = slice;
    return merged;
}

QByteArray encodeStamps(const StampedDay& day)
{
    ByteWriter out;
    qint64 previous = 0;
    for (auto it = day.begin(); it != day.end();) {
        const qint64 stamp = it->second.answered;
        quint64 run = 0;
        for (; it != day.end() && it->second.answered == stamp; ++it) {
            ++run;
        }
        out.varint(run);
        out.signedVarint(stamp - previous);
        previous = stamp;
    }
    return out.take();
}

std::optional<StampedDay> decodeStampedDay(qint64 number, const QByteArray& slices, const QByteArray& stamps)
{
    const std::optional<SliceMap> map = decodeDay(number, slices);
    if (!map) {
        return std::nullopt;
    }
    StampedDay day;
    ByteReader in(stamps);
    quint64 run = 0;
    qint64 stamp = 0;
    for (const Slice& slice : *map) {
        if (run == 0) {
            run = in.varint();
            stamp += in.signedVarint();
        }
        if (run == 0 || !in.ok()) {
            return std::nullopt;
        }
        --run;
        day.emplace_hint(day.end(), minuteOf(slice.end), StampedSlice { slice, stamp });
    }
    return run == 0 && in.atEnd() ? std::optional(std::move(day)) : std::nullopt;
}

SliceMap slicesOf(const StampedDay& day)
{
    SliceMap slices;
    slices.reserve(day.size());
    for (const auto& [minute, stamped] : day) {
        slices.put(stamped.slice);
    }
    return slices;
}

} // namespace yagura::detail
