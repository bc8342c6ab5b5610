// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/shop.h"
#include "models/demo/versions.h"
#include "models/slo/slice.h"

#include <array>
#include <optional>
#include <vector>

namespace yagura {

/// What happens in the shop, minute by minute: a pure function of seed, story minute, objective and minute. Nothing is
/// stored: thirty days of twenty objectives are computed on demand in well under a second, and any minute beyond them too.
/// The everyday error ratio of each objective is solved once, so that its budget at the story's minute is the story's.
class DemoTraffic
{
public:
    DemoTraffic(quint64 seed, Instant story);

    Instant story() const { return m_story; } ///< a whole minute
    int objectiveCount() const { return static_cast<int>(m_objectives.size()); }
    int indexOf(const SloId& id) const; ///< −1: not of this shop

    /// The minute that ends at `end`, as it really was, seen or not.
    Slice minute(int objective, Instant end, const DemoVersions& versions) const;

private:
    struct Trouble
    {
        qint64 from, to; ///< minutes since the epoch, (from, to]
        double failing;
        bool holds(qint64 minute) const { return minute > from && minute <= to; }
    };
    struct Objective
    {
        const DemoObjectiveStory* story = nullptr;
        ServiceId service;
        quint64 seed = 0;
        double perMinute = 0;
        double everyday = 0; ///< mean share of events that fail on a quiet day
        std::vector<Trouble> troubles;
        std::optional<Trouble> loadTest; ///< counts for nothing: a correction leaves it out
    };
    struct Expected
    {
        double total, everydayWeight, trouble; ///< events, factor on the everyday share, share that fails beside it
    };

    Expected expected(const Objective& objective, qint64 minute) const;
    void addTroubles(Objective& objective) const;
    void solveEveryday(Objective& objective, const DemoVersions& versions) const;

    quint64 m_seed;
    Instant m_story;
    std::array<float, 7 * 24 * 60> m_shape {}; ///< the week in Tokyo, by minute, mean 1
    std::vector<Objective> m_objectives;
};

} // namespace yagura
