// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/preset.h"
#include "models/config/yamltext.h"
#include "models/core/duration.h"

#include <algorithm>

namespace yagura {

namespace {

QString operatorName(Indicator::Operator op)
{
    switch (op) {
    case Indicator::Operator::LessOrEqual:
        return QStringLiteral("lte");
    case Indicator::Operator::GreaterOrEqual:
        return QStringLiteral("gte");
    case Indicator::Operator::Less:
        return QStringLiteral("lt");
    case Indicator::Operator::Greater:
        break;
    }
    return QStringLiteral("gt");
}

/// OpenSLO's durations have one number and one unit; minutes fit everything.
QString openSloDuration(Millis length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    if (minutes % (24 * 60) == 0)
        return QString::number(minutes / (24 * 60)) + QLatin1Char('d');
    if (minutes % 60 == 0)
        return QString::number(minutes / 60) + QLatin1Char('h');
    return QString::number(minutes) + QLatin1Char('m');
}

QString calendarDuration(const CalendarPeriod& calendar)
{
    static constexpr char units[] = "dwMQY"; // in the order of the enum
    return QString::number(calendar.count) + QLatin1Char(units[static_cast<size_t>(calendar.unit)]);
}

QString windowText(const Window& window)
{
    if (window.kind == Window::Kind::Rolling)
        return QStringLiteral("{duration: %1, isRolling: true}").arg(openSloDuration(window.length));
    const CalendarPeriod& calendar = window.calendar;
    const QDate start = calendar.startDate.isValid() ? calendar.startDate : QDate(2024, 1, 1); // a Monday, and the first of all units
    return QStringLiteral("{duration: %1, isRolling: false, calendar: {startTime: \"%2 %3\", timeZone: %4}}")
        .arg(calendarDuration(calendar), start.toString(Qt::ISODate), calendar.startTime.toString(QStringLiteral("HH:mm:ss")),
            QString::fromLatin1(calendar.zone));
}

QStringList described(const Preset& preset, const PresetValues& values)
{
    const auto indicator = instantiatePreset(preset, values);
    const Indicator& shown = indicator ? *indicator : preset.indicator;
    QStringList lines { QStringLiteral("preset: ") + preset.reference() };
    if (shown.kind == Indicator::Kind::Threshold) {
        lines.append(QStringLiteral("slice: ") + shown.part);
        lines.append(QStringLiteral("op: ") + operatorName(shown.op));
        lines.append(QStringLiteral("limit: ") + (indicator ? QString::number(shown.value) : preset.value));
    } else {
        const bool bad = shown.kind == Indicator::Kind::BadTotal;
        lines.append((bad ? QStringLiteral("bad: ") : QStringLiteral("good: ")) + shown.part);
        lines.append(QStringLiteral("total: ") + shown.total);
        lines.append(QStringLiteral("counter: ") + (shown.counter ? QStringLiteral("true") : QStringLiteral("false")));
    }
    lines.append(QStringLiteral("target: ") + preset.target.percent.toString());
    lines.append(QStringLiteral("window: ") + preset.window.name());
    for (const PresetVariable& variable : preset.variables) {
        const QString fallback = variable.fallback.isEmpty() ? QString() : QStringLiteral(" = ") + variable.fallback;
        lines.append(QStringLiteral("variable: ") + variable.name + fallback);
    }
    return lines;
}

/// Longest common subsequence: `kept[i][j]` of the tails from line i and line j.
std::vector<DiffLine> difference(const QStringList& before, const QStringList& after)
{
    const auto n = size_t(before.size());
    const auto m = size_t(after.size());
    std::vector<std::vector<int>> kept(n + 1, std::vector<int>(m + 1));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;)
            kept[i][j]
                = before.at(qsizetype(i)) == after.at(qsizetype(j)) ? kept[i + 1][j + 1] + 1 : std::max(kept[i + 1][j], kept[i][j + 1]);
    }
    std::vector<DiffLine> lines;
    size_t i = 0;
    size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before.at(qsizetype(i)) == after.at(qsizetype(j))) {
            lines.push_back({ DiffLine::Kind::Same, before.at(qsizetype(i++)) });
            ++j;
        } else if (i < n && (j == m || kept[i + 1][j] >= kept[i][j + 1])) {
            lines.push_back({ DiffLine::Kind::Removed, before.at(qsizetype(i++)) });
        } else {
            lines.push_back({ DiffLine::Kind::Added, after.at(qsizetype(j++)) });
        }
    }
    return lines;
}

} // namespace

QString presetFileText(const Preset& preset, const PresetUse& use)
{
    QString text = QStringLiteral("apiVersion: yagura/v1\nkind: SLO\nmetadata:\n  name: %1\nspec:\n  service: %2\n  preset: %3\n")
                       .arg(use.name, yamlQuoted(use.service), preset.reference());
    QString values;
    for (const PresetVariable& variable : preset.variables) {
        const QString value = use.values.value(variable.name).trimmed();
        if (!value.isEmpty())
            values += QStringLiteral("    %1: %2\n").arg(variable.name, yamlQuoted(value));
    }
    if (!values.isEmpty())
        text += QStringLiteral("  vars:\n") + values;
    if (!use.source.isEmpty())
        text += QStringLiteral("  metricSourceRef: %1\n").arg(yamlQuoted(use.source));
    text += QStringLiteral("  timeWindow:\n    - %1\n").arg(windowText(use.window));
    text += QStringLiteral("  objectives:\n    - targetPercent: %1\n").arg(use.target.percent.toString());
    return text;
}

std::vector<DiffLine> presetDifference(const Preset& before, const Preset& after, const PresetValues& values)
{
    return difference(described(before, values), described(after, values));
}

} // namespace yagura
