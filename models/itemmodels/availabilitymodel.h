// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/availabilityfacts.h"
#include "models/itemmodels/rowmodel.h"

namespace yagura {

/// Targets against periods: what each allows, and what the last 30 days would have spent of it. Between the rows stands the
/// measured value, as a row of its own with the key kMeasured whose first cell is its sentence.
class AvailabilityModel final : public RowModel
{
    Q_OBJECT

public:
    enum Field {
        TargetName,
        Year,
        Quarter,
        Month,
        Week,
        Day,
        Hour,
        FailedMonth,
        FailedWeek,
        FailedDay,
        FailedHour,
        Bar, ///< SortRole: the spent share
        Spent,
        FieldCount
    };
    static constexpr QLatin1String kMeasured { "measured" };

    explicit AvailabilityModel(QObject* parent = nullptr);
    void setFacts(const AvailabilityFacts& facts, const QString& service);
    /// The target of a row's key; none for the measured row.
    static std::optional<Target> targetOf(const QString& key);
    QString ownKey() const { return m_own; } ///< of the row with the objective's own target
    /// Tab-separated, as it is shown, with its heads.
    QString toText() const;

private:
    TableRow rowOf(const AvailabilityRow& row) const;
    TableRow measured(const AvailabilityFacts& facts, const QString& service) const;
    QString m_own;
};

} // namespace yagura
