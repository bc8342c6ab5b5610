// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/ids.h"
#include "models/core/time.h"
#include "models/slo/budgetpolicy.h"
#include "models/slo/correction.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace yagura {

/// OpenSLO `budgetingMethod`: all events alike · every slice good or bad by `sliceTarget` · the mean of the slices' ratios.
enum class BudgetingMethod { Occurrences, Timeslices, RatioTimeslices };

/// A period of the civil calendar, repeated from a start. Days follow the zone's daylight saving: 23, 24 or 25 hours.
struct CalendarPeriod
{
    enum class Unit { Day, Week, Month, Quarter, Year };
    Unit unit = Unit::Month;
    int count = 1; ///< every `count` units
    QDate startDate {}; ///< first day of some period, wall-clock date in `zone`; invalid: Monday, the 1st, 1 January by unit
    QTime startTime = QTime(0, 0); ///< wall clock in `zone`
    QByteArray zone = "UTC"; ///< IANA name

    friend bool operator==(const CalendarPeriod&, const CalendarPeriod&) = default;
};

/// The time over which a budget is granted. Rolling (⌊T⌋ − length, ⌊T⌋]; calendar: the period that holds T, up to ⌊T⌋.
struct Window
{
    enum class Kind { Rolling, Calendar };
    Kind kind = Kind::Rolling;
    Millis length {}; ///< rolling: exact; calendar: nominal (a day 24 h, a month 30 d, a quarter 90 d, a year 365 d)
    CalendarPeriod calendar {}; ///< only for Kind::Calendar

    /// "30d", "calendar month Asia/Tokyo", "calendar 2 week UTC": the form of the annotation `yagura/windows`.
    QString name() const;
    friend bool operator==(const Window&, const Window&) = default;
};

/// What is counted. Queries are PromQL. A counter is named by the selector itself, plain or under `sum`; any other
/// expression is evaluated by the server per slice, `$__window` standing for the slice.
struct Indicator
{
    enum class Kind {
        GoodTotal, ///< part counts good events
        BadTotal, ///< part counts bad events
        LatencyBucket, ///< part is `…_bucket{le="…"}`: good events, total is `…_count`
        NativeHistogram, ///< part is a native histogram; good: observations at or below `value` seconds (interpolated by the server)
        Threshold, ///< part is a value per slice; the slice is good when `part op value` holds; no answer: no slice
        RawRatio ///< part is a ratio 0..1 per slice, good (or bad, see `rawIsFailure`); one slice counts one event
    };
    enum class Operator { LessOrEqual, GreaterOrEqual, Less, Greater };
    Kind kind = Kind::GoodTotal;
    QString part; ///< the good or bad (or bucket, histogram, value, ratio) query
    QString total; ///< empty for NativeHistogram, Threshold, RawRatio
    bool counter = true; ///< OpenSLO `ratioMetric.counter`
    Operator op = Operator::LessOrEqual; ///< Threshold
    double value = 0; ///< Threshold: the limit in the query's unit; NativeHistogram: seconds
    bool rawIsFailure = false; ///< RawRatio: OpenSLO `rawType: failure`, Sloth `error_ratio_query`
    QStringList grouping {}; ///< labels; the objective is judged for each of their values

    /// One slice is one event: `good total bad` are slices, not requests.
    bool countsSlices() const { return kind == Kind::Threshold || kind == Kind::RawRatio; }

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// Share of budget left under which an objective warns or is critical (`status:` in yagura.yaml).
struct StatusLimits
{
    double warnBelow = 0.25;
    double criticalBelow = 0.0;
    friend bool operator==(const StatusLimits&, const StatusLimits&) = default;
};

/// Whose pairs of burn windows judge the objective (slo.md 2.1, 2.2, 2.3).
enum class BurnPreset { Google, Sloth, Pyrra };

enum class AlertSeverity { Page, Ticket };

/// One row of the SRE workbook's table 5-8: fires while both windows burn at or above the factor.
struct BurnPair
{
    AlertSeverity severity = AlertSeverity::Page;
    Millis longWindow {};
    Millis shortWindow {};
    double factor = 0;
    Millis hold {}; ///< `for`: how long both must hold before it fires; the workbook and Sloth use none, Pyrra does

    friend bool operator==(const BurnPair&, const BurnPair&) = default;
};

/// A part of a composite objective.
struct CompositePart
{
    SloId id;
    double weight = 1; ///< > 0, OpenSLO `compositeWeight`
    friend bool operator==(const CompositePart&, const CompositePart&) = default;
};

enum class SpecFormat { OpenSlo, OpenSloAlpha, Sloth, Pyrra, Preset, Recorded };

/// One objective as a file states it.
struct SloSpec
{
    SloId id;
    ServiceId service;
    LocalizedText displayName; ///< "availability"; empty: use the id
    QString description;
    Target target;
    BudgetingMethod method = BudgetingMethod::Occurrences; ///< the authoritative ledger
    std::optional<Target> sliceTarget; ///< Timeslices: a slice is good at or above it; none: `target`
    Millis sliceWindow = kSlice; ///< length of a time slice, a whole number of minutes
    BurnPreset burn = BurnPreset::Google;
    std::vector<BurnPair> ownPairs; ///< not empty: judged by these instead of the preset's
    std::vector<Correction> corrections; ///< those that speak of this objective
    std::optional<BudgetPolicy> policy; ///< its error budget policy
    std::vector<Window> windows; ///< [0] is the SLO's own window; at least one
    Indicator indicator;
    std::vector<CompositePart> parts; ///< not empty: a composite, judged from its parts; `indicator` is unused
    Labels group; ///< the label values this objective is judged for, when its file groups
    Labels labels; ///< as the file has them, first value of a list
    SpecFormat format = SpecFormat::OpenSlo;
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
