// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/preset.h"

#include "models/config/promql.h"
#include "models/slo/bucketbounds.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace yagura {

namespace {

using Type = PresetVariable::Type;
using Reason = PresetFault::Reason;

std::optional<Decimal> positive(const QString& text)
{
    const auto number = Decimal::parse(text.trimmed());
    return number && number->nano() > 0 ? number : std::nullopt;
}

/// What goes between double quotes in PromQL.
QString escaped(const QString& text)
{
    QString out = text;
    return out.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

/// A pattern for every spelling of a bucket's bound: 1 and 1.0, and 1e+06 as Go writes a million.
QString boundPattern(const Decimal& bound)
{
    const QString plain = bound.toString();
    const QString shortest = QString::number(bound.toDouble(), 'g', QLocale::FloatingPointShortest);
    QString pattern = QString(plain).replace(QLatin1Char('.'), QLatin1String("\\."));
    if (!plain.contains(QLatin1Char('.')))
        pattern += QLatin1String("(\\.0)?");
    if (shortest != plain)
        pattern += QLatin1Char('|')
            + QString(shortest).replace(QLatin1Char('.'), QLatin1String("\\.")).replace(QLatin1Char('+'), QLatin1String("\\+"));
    return pattern;
}

const PresetVariable* variableOf(const Preset& preset, const QString& name)
{
    const auto it
        = std::find_if(preset.variables.begin(), preset.variables.end(), [&name](const PresetVariable& v) { return v.name == name; });
    return it == preset.variables.end() ? nullptr : &*it;
}

QString valueOf(const PresetVariable& variable, const PresetValues& values)
{
    const QString given = values.value(variable.name).trimmed();
    return given.isEmpty() ? variable.fallback : given;
}

std::optional<Reason> faultOf(const PresetVariable& variable, const QString& value)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_:]*\\z"));
    if (value.isEmpty())
        return Reason::MissingVariable;
    if (variable.type == Type::Name && !name.match(value).hasMatch())
        return Reason::NotAName;
    if (variable.type == Type::Number && !positive(value))
        return Reason::NotANumber;
    if (variable.type == Type::Regex && !QRegularExpression(value).isValid())
        return Reason::BadRegex;
    return std::nullopt;
}

std::vector<PresetFault> faultsOf(const Preset& preset, const PresetValues& values)
{
    std::vector<PresetFault> faults;
    for (const PresetVariable& variable : preset.variables) {
        if (const auto reason = faultOf(variable, valueOf(variable, values)))
            faults.push_back({ *reason, variable.name });
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!variableOf(preset, it.key()))
            faults.push_back({ Reason::UnknownVariable, it.key() });
    }
    return faults;
}

/// What stands for `${name}`, inside a PromQL string or outside.
QString inserted(const PresetVariable& variable, const PresetValues& values, bool inString)
{
    const QString value = valueOf(variable, values);
    if (variable.type == Type::Number) {
        const auto number = positive(value);
        if (!number)
            return {};
        return inString ? escaped(boundPattern(*number)) : number->toString();
    }
    return inString ? escaped(value) : value;
}

QString filled(const QString& text, const Preset& preset, const PresetValues& values)
{
    static const QRegularExpression place(QStringLiteral("\\$\\{([a-zA-Z]+)\\}"));
    QString out;
    bool inString = false;
    for (qsizetype i = 0; i < text.size();) {
        const auto match = place.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const PresetVariable* variable = match.hasMatch() ? variableOf(preset, match.captured(1)) : nullptr;
        if (variable) {
            out += inserted(*variable, values, inString);
            i = match.capturedEnd();
            continue;
        }
        if (text.at(i) == QLatin1Char('"'))
            inString = !inString;
        out += text.at(i++);
    }
    return out;
}

} // namespace

QString Preset::reference() const { return id + QLatin1Char('@') + QString::number(version); }

tl::expected<Indicator, std::vector<PresetFault>> instantiatePreset(const Preset& preset, const PresetValues& values)
{
    std::vector<PresetFault> faults = faultsOf(preset, values);
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    Indicator indicator = preset.indicator;
    indicator.part = filled(preset.indicator.part, preset, values);
    indicator.total = filled(preset.indicator.total, preset, values);
    if (!preset.value.isEmpty())
        indicator.value = filled(preset.value, preset, values).toDouble();
    const bool isWhole = parsePromql(indicator.part) && (indicator.total.isEmpty() || parsePromql(indicator.total));
    if (!isWhole)
        return tl::unexpected(std::vector<PresetFault> { { Reason::BadQuery, QString() } });
    return indicator;
}

QString presetBucketSelector(const Preset& preset, const PresetValues& values)
{
    return faultsOf(preset, values).empty() ? filled(preset.bucketSelector, preset, values) : QString();
}

std::optional<double> presetBucketLimit(const Preset& preset, const PresetValues& values)
{
    const PresetVariable* variable = variableOf(preset, preset.bucketVariable);
    const auto number = variable ? positive(valueOf(*variable, values)) : std::nullopt;
    return number ? std::optional(number->toDouble()) : std::nullopt;
}

BoundCheck checkBound(double limit, const std::vector<double>& bounds)
{
    if (isBucketBound(limit, bounds))
        return { true, {} };
    return { false, nearestBucketBounds(limit, bounds) };
}

} // namespace yagura
