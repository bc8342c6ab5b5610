// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/sliceledger.h"
#include "models/monitoring/slotrack.h"
#include "models/sources/clock.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace yagura {

/// Judges the objectives that are made of others, of one source or of several. They ask nothing and store nothing: their slices are
/// made again from their parts' whenever one of these has changed, or a minute has closed.
class CompositeMonitor final : public QObject
{
    Q_OBJECT

public:
    /// A part as it is watched now. A part with grouping gives one for each of its groups.
    struct Part
    {
        const SloTrack* track = nullptr;
        Ageing ageing;
    };
    using Lookup = std::function<std::vector<Part>(const SloId&)>;

    CompositeMonitor(std::vector<SloSpec> specs, StatusLimits limits, std::shared_ptr<Clock> clock, std::shared_ptr<SliceLedger> ledger,
        QObject* parent = nullptr);

    /// Looks whether a part has changed. Ends with changed() if so; calls while it computes are taken together.
    void update(const Lookup& lookup);
    bool isBusy() const { return m_busy; } ///< changed() comes
    const std::map<SloId, SloSnapshot>& snapshots() const { return m_snapshots; }

signals:
    void changed();

private:
    /// What a composite was last made of; it is not made again from the same.
    struct Basis
    {
        Instant minute;
        std::vector<std::optional<Instant>> asOf;
        std::vector<int> chunks;
        std::vector<PollOutcome> outcomes;
        friend bool operator==(const Basis&, const Basis&) = default;
    };
    struct Asked
    {
        SliceLedger::CompositeJob job;
        Basis basis;
    };
    Asked ask(const SloSpec& spec, const Lookup& lookup) const;

    std::vector<SloSpec> m_specs;
    StatusLimits m_limits;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<SliceLedger> m_ledger;
    std::map<SloId, SloSnapshot> m_snapshots;
    std::map<SloId, Basis> m_bases;
    Lookup m_again; ///< asked for while it was busy
    bool m_busy = false;
};

} // namespace yagura
