// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/objective.h"

#include "models/core/duration.h"

#include <array>

namespace yagura {

QString Window::name() const
{
    if (kind == Kind::Rolling) {
        return toPrometheusDuration(length);
    }
    static constexpr std::array<const char*, 5> kUnits { "day", "week", "month", "quarter", "year" };
    const QString unit = QString::fromLatin1(kUnits.at(static_cast<size_t>(calendar.unit)));
    const QString every = calendar.count == 1 ? unit : QString::number(calendar.count) + QLatin1Char(' ') + unit;
    return QStringLiteral("calendar %1 %2").arg(every, QString::fromLatin1(calendar.zone));
}

} // namespace yagura
