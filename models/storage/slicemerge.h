// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/slicecodec.h"

#include <map>

namespace yagura::detail {

/// A slice and when the answer that said so came (milliseconds since the epoch; 0: before anybody wrote that down).
struct StampedSlice
{
    Slice slice;
    qint64 answered = 0;
    friend bool operator==(const StampedSlice&, const StampedSlice&) = default;
};

/// Which of two answers about the same minute is the truth of a team: what was seen better, then what was said later. A total
/// order, so that the order in which processes write does not matter; two answers are never summed.
bool isTruer(const StampedSlice& a, const StampedSlice& b);

/// The slices of one series and UTC day as several processes know them.
using StampedDay = std::map<Minute, StampedSlice>;

enum class Merged {
    Kept, ///< the day knew better, or exactly this
    Confirmed, ///< the same numbers, said once more
    Changed
};
/// Puts the slice where it is the truer one.
Merged mergeInto(StampedDay& day, const StampedSlice& slice);

/// When the slices of a day were said, in the order of their minutes: runs of equal stamps.
QByteArray encodeStamps(const StampedDay& day);
/// Slices and stamps together again; nullopt when either is damaged or they do not fit.
std::optional<StampedDay> decodeStampedDay(qint64 number, const QByteArray& slices, const QByteArray& stamps);
SliceMap slicesOf(const StampedDay& day);

} // namespace yagura::detail
