// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/objective.h"
#include "models/slo/slosnapshot.h"

#include <QString>

#include <optional>

namespace yagura::detail {

/// An indicator as PromQL says it: what is counted over a range, or what one minute is worth where only minutes can be judged.
class IndicatorQuery
{
public:
    /// Config: a bare expression of counters that no range turns into events; Unsupported: a composite.
    static Result<IndicatorQuery> of(const SloSpec& spec);

    /// A range as the queries want it. `pinned`: evaluated at that instant, whenever it is asked.
    struct Range
    {
        QString length; ///< "5m"
        std::optional<Instant> pinned {};
        bool anchored = false; ///< the server has `anchored`
    };

    /// True: a minute has a value and a longer range has none (thresholds, ratios, events per slice).
    bool needsMinutes() const { return m_needsMinutes; }
    bool partIsBad() const { return m_partIsBad; }

    // Counted over a range; only without needsMinutes().
    QString part(const Range& range) const;
    QString total(const Range& range) const;
    /// Share of events that failed; nothing without traffic, 0 where the total exists and the part does not.
    QString badRatio(const Range& range) const;

    // One minute; only with needsMinutes().
    QString minuteBad() const; ///< events that failed, or how bad the minute was, 0..1
    QString minuteTotal() const; ///< empty: every minute with a value counts one

private:
    QString aggregated(const char* with, const QString& expression) const;
    QString counted(const QString& query, const Range& range) const;
    QString ofMinute(const QString& query) const;

    Indicator m_indicator;
    bool m_needsMinutes = false;
    bool m_partIsBad = false;
};

/// Shortest decimal that reads back as the same number.
QString exactNumber(double value);
/// A number for a rule: at most twelve places, no exponent.
QString thresholdNumber(double value);
/// bad ÷ total from two queries, with both guards.
QString guardedRatio(const QString& part, const QString& total, bool partIsBad);

} // namespace yagura::detail
