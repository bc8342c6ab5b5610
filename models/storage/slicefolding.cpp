// SPDX-License-Identifier: GPL-3.0-or-later
// SliceTables' second half: how what single polls brought becomes days.
#include "models/storage/slicetables.h"

#include <limits>

namespace yagura::detail {

namespace {

/// Two hours of polls. Folding costs about a day's encoding per series; reading back a frame costs a poll.
constexpr qint64 kMostFrames = 240;

} // namespace

/// Frames of earlier days, and too many frames of today, become days.
Result<bool> SliceTables::foldWhenDue()
{
    // Why the outermost ones only: this is asked at every poll. Frames are taken away from the oldest on, so ids tell how many there are.
    const Result<QSqlQuery*> outermost = m_file.again(QStringLiteral(
        "SELECT a.id, a.last, b.id, b.last FROM frames a, frames b WHERE a.id = (SELECT min(id) FROM frames) AND b.id = (SELECT max(id) "
        "FROM frames)"));
    if (!outermost) {
        return tl::unexpected(outermost.error());
    }
    QSqlQuery& query = **outermost;
    const bool some = query.next();
    const bool many = some && query.value(2).toLongLong() - query.value(0).toLongLong() >= kMostFrames;
    const qint64 newestDay = some ? dayOf(query.value(3).toLongLong()) : 0;
    const bool old = some && dayOf(query.value(1).toLongLong()) < newestDay;
    query.finish();
    if (!many && !old) {
        return true;
    }
    // Why a prefix by id: what stays in frames must be newer than what lies in days, or it would cover it up.
    const Minute until = many ? std::numeric_limits<Minute>::max() : newestDay * 1440;
    Result<QSqlQuery> due = m_file.exec(
        QStringLiteral("SELECT id, body FROM frames WHERE id <= (SELECT max(id) FROM frames WHERE last <= ?) ORDER BY id"), { until });
    if (!due) {
        return tl::unexpected(due.error());
    }
    std::vector<Frame> frames;
    while (due->next()) {
        frames.push_back({ due->value(0).toLongLong(), decodeFrame(due->value(1).toByteArray()).value_or(std::vector<FrameEntry>()) });
    }
    due->finish();
    return fold(frames);
}

Result<bool> SliceTables::fold(const std::vector<Frame>& frames)
{
    std::map<std::pair<qint64, qint64>, Day> days;
    std::map<qint64, std::vector<TimeRange>> coveredBy;
    for (const Frame& frame : frames) {
        for (const FrameEntry& entry : frame.entries) {
            if (entry.covered) {
                coveredBy[entry.series].push_back(*entry.covered);
            }
            for (const Slice& slice : entry.slices) {
                const Minute minute = minuteOf(slice.end);
                const std::pair<qint64, qint64> place { entry.series, dayOf(minute) };
                auto known = days.find(place);
                if (known == days.end()) {
                    Result<Day> read = day(place.first, place.second);
                    if (!read) {
                        return tl::unexpected(read.error());
                    }
                    known = days.emplace(place, std::move(*read)).first;
                }
                if (frame.id > known->second.frame) {
                    known->second.slices.put(slice);
                }
            }
        }
    }
    for (const auto& [place, folded] : days) {
        if (Result<bool> done = putDay(place.first, place.second, folded); !done) {
            return done;
        }
    }
    for (const auto& [series, ranges] : coveredBy) {
        if (Result<bool> done = addCovered(series, ranges); !done) {
            return done;
        }
    }
    for (const Frame& frame : frames) {
        if (const Result<QSqlQuery> gone = m_file.exec(QStringLiteral("DELETE FROM frames WHERE id = ?"), { frame.id }); !gone) {
            return tl::unexpected(gone.error());
        }
    }
    return true;
}

} // namespace yagura::detail
