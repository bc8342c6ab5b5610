// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedsync.h"

#include "models/storage/migrations.h"
#include "models/storage/ranges.h"

#include <QUuid>

#include <algorithm>

namespace yagura::detail {

SharedSync::SharedSync(const QString& localFile, PostgresAddress address, std::shared_ptr<PostgresWatch> watch, Hears hears)
    : m_file(localFile, Durability::Normal, historyMigrations(), {}) // damage is told by whoever stores slices
    , m_address(std::move(address))
    , m_link(watch)
    , m_hears(std::move(hears))
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_watch(std::move(watch))
{
}

void SharedSync::tick(Moment now)
{
    if (m_nextAttempt && now < *m_nextAttempt) {
        return;
    }
    if (!m_link.isOpen()) {
        if (const Result<bool> connected = connect(); !connected) {
            lost(connected.error(), now);
            return;
        }
    }
    m_localFailed = false;
    if (const Result<bool> exchanged = exchange(); !exchanged) {
        exchangeFailed(exchanged.error(), now);
        return;
    }
    m_busyTurns = 0;
    m_nextAttempt.reset();
    if (std::exchange(m_isLost, false)) {
        m_hears.back();
    }
}

void SharedSync::exchangeFailed(Error error, Moment now)
{
    if (m_localFailed) {
        // A full disk is no lost server; it heals as slowly.
        m_nextAttempt = now + kRetry;
        m_hears.failed(error);
        return;
    }
    if (m_link.isOpen() && m_link.wasBusy() && ++m_busyTurns < kMostBusyTurns) {
        return;
    }
    m_busyTurns = 0;
    lost(std::move(error), now);
}

void SharedSync::lost(Error error, Moment now)
{
    m_link.close();
    // Why a first attempt at once: a server that was started again is found without waiting.
    m_nextAttempt = m_isLost ? now + kRetry : now;
    m_isLost = true;
    error.source = m_address.name();
    m_hears.failed(error);
}

Result<bool> SharedSync::local(Result<bool> done)
{
    m_localFailed = m_localFailed || !done;
    return done;
}

Result<bool> SharedSync::connect()
{
    return m_link.open(m_address).and_then([this](bool) { return SharedTables(m_link).migrate(); });
}

Result<bool> SharedSync::exchange()
{
    m_isOtherFile = false;
    Result<bool> done = exchangeOnce();
    if (std::exchange(m_isOtherFile, false)) {
        done = exchangeOnce(); // with what the local copy proved to be
    }
    return done;
}

Result<bool> SharedSync::exchangeOnce()
{
    Result<bool> done = findPlace();
    if (!done) {
        return done;
    }
    const Result<SharedState> state = SharedTables(m_link).state(m_place.seen);
    if (!state) {
        return tl::unexpected(state.error());
    }
    done = isKnown(*state) ? Result<bool>(true) : introduce(*state);
    if (done) {
        done = fetch(state->version);
    }
    if (done) {
        done = deliver();
    }
    return done;
}

Result<bool> SharedSync::findPlace()
{
    if (!m_place.server.isEmpty()) {
        return true;
    }
    return local(m_file.read([this](SqliteFile& open) {
        return Outbox(open).place().map([&](const Outbox::Place& place) {
            m_place = place;
            m_opening = open.opening();
            return true;
        });
    }));
}

/// Another database than last time, or one that lacks what was seen of it, must be told everything that is held here.
bool SharedSync::isKnown(const SharedState& state) const
{
    const bool isMarked = !m_place.turn.mark.isEmpty() && !state.seen.mark.isEmpty();
    return m_place.server == state.id && m_place.seen <= state.version && (!isMarked || m_place.turn.mark == state.seen.mark);
}

/// Day by day, so that who stores meanwhile waits for one day at most. Killed in between it begins again: what is told twice is
/// told once.
Result<bool> SharedSync::introduce(const SharedState& state)
{
    // The same history with less in it: until then both agreed, so what it holds is not newer than what is held here.
    const Instant said = m_place.server == state.id ? fromEpochMs(m_place.turn.at) : Instant();
    std::vector<qint64> days;
    Result<bool> done = m_file.read([&days](SqliteFile& open) {
        return Outbox(open).days().map([&days](std::vector<qint64> held) {
            days = std::move(held);
            return true;
        });
    });
    for (const qint64 day : days) {
        if (!done || PostgresWatch::steadyNow() > m_watch->deadline.load()) {
            break;
        }
        done = m_file.write([day, said](SqliteFile& open) { return Outbox(open).addDay(day, said); });
    }
    if (done && PostgresWatch::steadyNow() > m_watch->deadline.load()) {
        return fail(Error::Kind::Cancelled, QStringLiteral("the program ends"));
    }
    if (done) {
        const Outbox::Place place { state.id, 0, 0, {} };
        done = m_file.write([this, &place](SqliteFile& open) {
            m_opening = open.opening();
            return Outbox(open).setPlace(place);
        });
        m_covered.clear();
        m_place = done ? place : Outbox::Place();
    }
    return local(done);
}

Result<bool> SharedSync::fetch(qint64 version)
{
    SharedTables tables(m_link);
    while (m_place.seen < version) {
        Result<SharedTables::Fetched> fetched = tables.fetch(m_place.seen, m_place.seenSeries, version);
        if (!fetched) {
            return tl::unexpected(fetched.error());
        }
        const Outbox::Place place { m_place.server, fetched->end, fetched->end >= version ? fetched->end : m_place.seenSeries,
            fetched->turn };
        if (Result<bool> kept = keep(std::move(fetched->changes), 0, place); !kept) {
            return kept;
        }
    }
    return true;
}

Result<bool> SharedSync::deliver()
{
    while (true) {
        Outbox::Letters letters;
        Result<bool> read = local(m_file.read([&letters](SqliteFile& open) {
            return Outbox(open).oldest().map([&letters](Outbox::Letters found) {
                letters = std::move(found);
                return true;
            });
        }));
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
        if (Result<bool> kept = keep(std::move(pushed->changes), letters.last, { m_place.server, version, version, pushed->turn }); !kept) {
            return kept;
        }
    }
}

/// What came is in the local copy, and what was delivered no longer waits: both or neither.
Result<bool> SharedSync::keep(SharedChanges changes, qint64 delivered, const Outbox::Place& place)
{
    dropKnownRanges(changes);
    std::vector<SliceBatch> arrived;
    bool isOther = false;
    Result<bool> done = local(m_file.write([&](SqliteFile& open) -> Result<bool> {
        Outbox outbox(open);
        // Why asked every time: a damaged file was set aside and this is its new, empty one; or a program whose configuration shares
        // nothing stored something. Either must be told everything, or tell it.
        const Result<Outbox::Place> known = outbox.place();
        if (!known) {
            return tl::unexpected(known.error());
        }
        isOther = known->server != m_place.server || open.opening() != m_opening;
        if (isOther) {
            return true;
        }
        return outbox.adopt(changes, delivered)
            .and_then([&](std::vector<SliceBatch> adopted) {
                arrived = std::move(adopted);
                return outbox.remove(delivered);
            })
            .and_then([&](bool) { return outbox.setPlace(place); });
    }));
    if (!done || isOther) {
        m_covered.clear();
    }
    if (!done) {
        return done;
    }
    if (isOther) {
        m_place = {};
        m_isOtherFile = true;
        return fail(Error::Kind::Storage, QStringLiteral("the local copy is another file"));
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

QStringList SharedSync::claim(const QStringList& keys, Moment now)
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
        lost(granted.error(), now);
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
