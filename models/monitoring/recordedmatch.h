// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/metricsource.h"

#include <QHash>

#include <set>
#include <vector>

namespace yagura {

/// Which recorded objective speaks of which of ours: the same id (for a group, that of the whole), or the same queries with the same
/// target and window. Pure; each query is read once.
class RecordedMatch
{
public:
    explicit RecordedMatch(const std::vector<RecordedObjective>& recorded);

    /// What all of them say of one of ours, Sloth's first; a value of one group belongs to that group.
    std::vector<RecordedValue> valuesFor(const SloSpec& ours) const;
    /// Those that nothing stated speaks of, each id once.
    std::vector<SloSpec> unstated(const std::vector<SloSpec>& stated) const;

private:
    std::set<size_t> speakingOf(const SloSpec& ours) const;

    const std::vector<RecordedObjective>& m_recorded; // outlives this
    QMultiHash<QString, size_t> m_byId;
    QMultiHash<QString, size_t> m_byQueries;
};

} // namespace yagura
