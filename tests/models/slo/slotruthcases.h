// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/countedhistory.h"

#include <QTimeZone>

#include <random>
#include <vector>

namespace yagura::test {

/// One minute as plain as can be: nothing is shared, summed or remembered.
struct Minute
{
    bool held = false;
    double total = 0, bad = 0, coverage = 0;
    bool excluded = false;
};

/// A case: some minutes around an instant, and an objective that judges them.
struct Case
{
    Instant start; // the first minute begins here
    std::vector<Minute> minutes;
    SloSpec spec;
    Instant at;

    Instant endOf(size_t i) const { return start + static_cast<qint64>(i + 1) * kSlice; }
};

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    qint64 upTo(qint64 most) { return static_cast<qint64>(m_random() % static_cast<quint64>(most + 1)); }
    bool oneIn(int n) { return m_random() % static_cast<unsigned>(n) == 0; }
    template <class T>
    const T& of(const std::vector<T>& all)
    {
        return all[m_random() % all.size()];
    }

private:
    std::mt19937 m_random;
};

/// What a clock on the wall of the zone shows, in milliseconds.
qint64 wall(Instant at, const QTimeZone& zone);

/// Twenty to eighty minutes at random, half of them where a zone changes its offset, without corrections.
Case makeCase(Dice& dice);
/// Adds a correction to the spec and notes what it does to the minutes. `done`: the strictest so far, by minute.
void correct(Dice& dice, Case& made, std::vector<int>& done);
/// Does to the minutes what was noted.
void applyCorrections(Case& made, const std::vector<int>& done);

/// The lengths of the rolling windows of the objective.
std::vector<Millis> movingLengths(const SloSpec& spec);
/// Puts the minutes piece by piece, newest or oldest first, some of them wrong at first, and asks in between.
void putInPieces(Dice& dice, const Case& made, CountedHistory& history);

} // namespace yagura::test
