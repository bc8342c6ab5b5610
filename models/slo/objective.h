// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/ids.h"
#include "models/core/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace yagura {

/// OpenSLO `budgetingMethod`. This version computes Occurrences; the others are refused by the checker.
enum class BudgetingMethod { Occurrences, Timeslices, RatioTimeslices };

/// The time over which a budget is granted. Rolling (⌊T⌋ − length, ⌊T⌋].
struct Window
{
    enum class Kind { Rolling, Calendar };
    Kind kind = Kind::Rolling;
    Millis length {};

    QString name() const; ///< "30d"
    friend bool operator==(const Window&, const Window&) = default;
};

/// What is counted. Queries are PromQL. A counter is named by the selector itself, plain or under `sum`; any other
/// expression is evaluated by the server per slice, `$__window` standing for the slice.
struct Indicator
{
    enum class Kind {
        GoodTotal, ///< part counts good events
        BadTotal, ///< part counts bad events
        LatencyBucket ///< part is `…_bucket{le="…"}`: good events, total is `…_count`
    };
    Kind kind = Kind::GoodTotal;
    QString part; ///< the good or bad (or bucket) query
    QString total;
    bool counter = true; ///< OpenSLO `ratioMetric.counter`

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// Share of budget left under which an objective warns or is critical (`status:` in yagura.yaml).
struct StatusLimits
{
    double warnBelow = 0.25;
    double criticalBelow = 0.0;
    friend bool operator==(const StatusLimits&, const StatusLimits&) = default;
};

/// One objective as a file states it.
struct SloSpec
{
    SloId id;
    ServiceId service;
    LocalizedText displayName; ///< "availability"; empty: use the id
    QString description;
    Target target;
    BudgetingMethod method = BudgetingMethod::Occurrences;
    std::vector<Window> windows; ///< [0] is the SLO's own window; at least one
    Indicator indicator;
    SourceName source;
    QString file; ///< where it was read, relative to the configuration folder
    int line = 0;

    const Window& window() const { return windows.front(); }
    friend bool operator==(const SloSpec&, const SloSpec&) = default;
};

/// One service as `yagura.yaml` declares it, or as a file of SLOs implied it.
struct ServiceInfo
{
    ServiceId id;
    LocalizedText name;
    QString wallName;
    QString team;
    bool canRollBack = false; ///< a deploy source with a job is configured

    friend bool operator==(const ServiceInfo&, const ServiceInfo&) = default;
};

} // namespace yagura
