// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedsync.h"

#include "models/storage/migrations.h"
#include "models/storage/ranges.h"

#include <QUuid>

#include <algorithm>

namespace yagura::detail {

SharedSync::SharedSync(const QString& localFile, PostgresAddress address, std::shared_ptr<std::atomic_bool> stop, Hears hears)
    : m_file(localFile, Durability::Normal, historyMigrations(), {}) // damage is told by whoever stores slices
    , m_address(std::move(address))
    , m_link(std::move(stop))
    , m_hears(std::move(hears))
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

void SharedSync::tick(Instant now)
{
    if (!m_link.isOpen()) {
        if (m_nextAttempt && now < *m_nextAttempt) {
            return;
        }
        if (const Result<bool> connected = connect(); !connected) {
            failed(connected.error(), now);
            return;
        }
    }
    if (const Result<bool> exchanged = exchange(); !exchanged) {
        if (!m_link.isOpen() || !m_link.wasBusy()) {
            failed(exchanged.error(), now);
        }
        return;
    }
    m_nextAttempt.reset();
    if (std::exchange(m_isLost, false)) {
        m_hears.back();
    }
}

void SharedSync::failed(const Error& error, Instant now)
{
    m_link.close();
    // Why a first attempt at once: a server that was started again is found without waiting.
    m_nextAttempt = m_isLost ? now + kRetry : now;
    m_isLost = true;
    Error told = error;
    told.source = m_address.name();
    m_hears.lost(told);
}

Result<bool> SharedSync::connect()
{
    return m_link.open(m_address).and_then([this](bool) { return SharedTables(m_link).migrate(); });
}

Result<bool> SharedSync::exchange()
{
    const Result<SharedState> state = SharedTables(m_link).state();
    if (!state) {
        return tl::unexpected(state.error());
    }
    Result<bool> done = meet(*state);
    if (done) {
        done = fetch(state->version);
    }
    if (done) {
        done = deliver();
    }
    return done;
}

/// Another database than last time, or one put back from an older backup, must be told everything that is held here.
Result<bool> SharedSync::meet(const SharedState& state)
{
    if (m_place.server.isEmpty()) {
        Result<bool> read = m_file.read([this](SqliteFile& open) {
            return Outbox(open).place().map([this](const Outbox::Place& place) {
                m_place = place;
                return true;
            });
        });
        if (!read) {
            return read;
        }
    }
    if (m_place.server == state.id && m_place.seen <= state.version) {
        return true;
    }
    m_covered.clear();
    m_place = { state.id, 0, 0 };
    return m_file.write([this](SqliteFile& open) {
        Outbox outbox(open);
        return outbox.addEverything().and_then([&](bool) { return outbox.setPlace(m_place); });
    });
}

Result<bool> SharedSync::fetch(qint64 version)
{
    SharedTables tables(m_link);
    while (m_place.seen < version) {
        const Result<qint64> end = tables.chunkEnd(m_place.seen, version);
        if (!end) {
            return tl::unexpected(end.error());
        }
        // What is covered is told with the last chunk only: a range must not count as known before its slices are here.
        const bool isLast = *end >= version;
        Result<SharedChanges> changes = tables.changes(m_place.seen, *end, isLast ? std::optional(m_place.seenSeries) : std::nullopt);
        if (!changes) {
            return tl::unexpected(changes.error());
        }
        const Outbox::Place place { m_place.server, *end, isLast ? *end : m_place.seenSeries };
        if (Result<bool> kept = keep(std::move(*changes), 0, place); !kept) {
            return kept;
        }
    }
    return true;
}

Result<bool> SharedSync::deliver()
{
    while (true) {
        Outbox::Letters letters;
        Result<bool> read = m_file.read([&letters](SqliteFile& open) {
            return Outbox(open).oldest().map([&letters](Outbox::Letters found) {
                letters = std::move(found);
                return true;
            });
        });
        if (!read || letters.last == 0) {
            return read;
        }
        for (const auto& [key, series] : letters.changes) {
            for (const StampedSlice& slice : series.slices) {
                m_answered = std::max(m_answered, fromEpochMs(slice.answered));
            }
        }
        Result<SharedTables::Pushed> pushed = SharedTables(m_link).push(letters.changes, m_place.seen, m_place.seenSeries);
        if (!pushed) {
            return tl::unexpected(pushed.error());
        }
        const qint64 version = pushed->state.version;
        if (Result<bool> kept = keep(std::move(pushed->changes), letters.last, { m_place.server, version, version }); !kept) {
            return kept;
        }
    }
}

/// What came is in the local copy, and what was delivered no longer waits: both or neither.
Result<bool> SharedSync::keep(SharedChanges changes, qint64 delivered, const Outbox::Place& place)
{
    dropKnownRanges(changes);
    std::vector<SliceBatch> arrived;
    Result<bool> done = m_file.write([&](SqliteFile& open) {
        Outbox outbox(open);
        return outbox.adopt(changes, delivered)
            .and_then([&](std::vector<SliceBatch> adopted) {
                arrived = std::move(adopted);
                return outbox.remove(delivered);
            })
            .and_then([&](bool) { return outbox.setPlace(place); });
    });
    if (!done) {
        m_covered.clear();
        return done;
    }
    m_place = place;
    for (SliceBatch& batch : arrived) {
        m_answered = std::max(m_answered, batch.answered);
        batch.answered = m_answered;
    }
    if (!arrived.empty()) {
        m_hears.arrived(arrived);
    }
    return true;
}

/// Every poll of anybody covers one minute more of every series: only that minute is news.
void SharedSync::dropKnownRanges(SharedChanges& changes)
{
    for (auto& [key, series] : changes) {
        if (series.covered.empty()) {
            continue;
        }
        std::vector<TimeRange>& known = m_covered[key];
        std::vector<TimeRange> fresh = series.covered;
        for (const TimeRange& range : known) {
            fresh = subtractRange(fresh, range);
        }
        known = std::exchange(series.covered, std::move(fresh));
    }
}

QStringList SharedSync::claim(const QStringList& keys, Instant now)
{
    tick(now);
    if (!m_link.isOpen() || keys.isEmpty()) {
        return keys;
    }
    const Result<QStringList> granted = SharedTables(m_link).lease(keys, m_holder);
    if (!granted && m_link.isOpen() && m_link.wasBusy()) {
        return {}; // somebody is asking for the same right now
    }
    if (!granted) {
        failed(granted.error(), now);
    }
    return granted.value_or(keys);
}

void SharedSync::goodbye()
{
    if (m_link.isOpen() && exchange()) {
        static_cast<void>(SharedTables(m_link).release(m_holder)); // or the claims run out by themselves
    }
    m_link.close();
}

} // namespace yagura::detail
