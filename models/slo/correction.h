// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace yagura {

/// A period that an objective does not answer for, written down with its reason and reviewed like code (slo.md 2.5).
struct Correction
{
    /// What the period's slices become. DropEvents: their events never happened, the time stays (by events the same as never having
    /// been asked; a time slice without events is not judged). DropTime: the minutes leave the window too, so that the rest weighs more.
    /// CountAsGood: what failed counts as good.
    enum class Semantics { DropEvents, DropTime, CountAsGood };
    enum class Category { ScheduledMaintenance, OutsideBusinessHours, Deployment, Other };

    QString id;
    Category category = Category::Other;
    Semantics semantics = Semantics::DropEvents;
    QString author;
    QString reason;
    QDate startDate {}; ///< wall clock in `zone`
    QTime startTime { 0, 0 };
    Millis length {};
    QByteArray zone = "UTC"; ///< IANA name
    QString rrule {}; ///< RFC 5545 recurrence rule without "RRULE:"; empty: once
    std::vector<SloId> slos {}; ///< with `services` both empty: all
    std::vector<ServiceId> services {};
    QString file; ///< where it was read
    int line = 0;

    friend bool operator==(const Correction&, const Correction&) = default;
};

/// When a correction holds inside a range, cut to it, in order, repeats that overlap as one. Repeats follow the wall clock of its zone
/// over DST; each lasts `length` of real time. Nothing without a start, a length, a known zone or a rule that can be followed.
std::vector<TimeRange> occurrences(const Correction& correction, TimeRange within);
/// Whether the text is a recurrence rule that can be followed: hourly or slower (minutes and seconds would be no plan).
bool isRecurrenceRule(const QString& rrule);

} // namespace yagura
