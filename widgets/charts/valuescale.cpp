// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/valuescale.h"

#include "models/wording/figures.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {

namespace {

constexpr double kFloor = 0.055; // of the height: room for "at most"
constexpr QChar kMinus(0x2212);

QString axisFigure(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'g', 6);
    if (text.startsWith(QLatin1Char('-'))) {
        text[0] = kMinus;
    }
    return text;
}

QString axisText(double value, const QString& unit)
{
    return unit == QLatin1String("%") ? percentText(axisFigure(value)) : axisFigure(value) + unit;
}

class LinearScale final : public ValueScale
{
public:
    LinearScale(double low, double high)
        : m_low(low)
        , m_high(high)
    {
    }
    double position(double value) const override { return std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0); }

private:
    double m_low, m_high;
};

class LogScale final : public ValueScale
{
public:
    LogScale(int low, int high)
        : m_low(low)
        , m_high(high)
    {
    }
    double position(double value) const override
    {
        if (!(value > 0)) {
            return kFloor / 2;
        }
        const double share = (std::log10(value) - m_low) / (m_high - m_low);
        return share <= 0 ? kFloor / 2 : std::min(1.0, kFloor + share * (1 - kFloor));
    }
    double floorBand() const override { return kFloor; }

private:
    double m_low, m_high;
};

class NinesScale final : public ValueScale
{
public:
    double position(double value) const override
    {
        // 0 … 0.9 is the first step, then every nine as much again; four nines are the top, a little room above.
        constexpr double steps = 4.3;
        if (value <= 0.9) {
            return std::max(0.0, value) / 0.9 / steps;
        }
        const double missing = std::max(1 - value, std::pow(10, -steps));
        return std::min(1.0, -std::log10(missing) / steps);
    }
};

} // namespace

ScalePtr linearScale(double low, double high, int wanted, double factor, const QString& unit)
{
    const double span = std::max(1e-9, (high - low) * factor);
    const double raw = span / std::max(1, wanted);
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    double step = magnitude * 10;
    for (const double multiple : { 1.0, 2.0, 5.0 }) {
        if (magnitude * multiple >= raw) {
            step = magnitude * multiple;
            break;
        }
    }
    const double first = std::floor(low * factor / step + 1e-9);
    const double last = std::ceil(high * factor / step - 1e-9);
    auto scale = std::make_shared<LinearScale>(first * step / factor, last * step / factor);
    for (double i = first; i <= last + 0.5; ++i) {
        const double shown = i * step;
        const bool zero = std::abs(shown) < step / 1000;
        scale->ticks.push_back({ shown / factor, axisText(zero ? 0 : shown, unit), zero });
    }
    return scale;
}

ScalePtr logScale(int lowExponent, int highExponent, const QString& unit)
{
    auto scale = std::make_shared<LogScale>(lowExponent, highExponent);
    for (int e = lowExponent; e <= highExponent; ++e) {
        const double value = std::pow(10, e);
        const QString figure = axisText(value, unit);
        scale->ticks.push_back({ value * (e == lowExponent ? 1.0000001 : 1), e == lowExponent ? QChar(0x2264) + figure : figure, false });
    }
    return scale;
}

ScalePtr ninesScale(double target, const QString& targetLabel)
{
    auto scale = std::make_shared<NinesScale>();
    const double goal = scale->position(target);
    constexpr std::array<std::pair<double, double>, 5> steps { { { 0.0, 0 }, { 0.9, 90 }, { 0.99, 99 }, { 0.999, 99.9 },
        { 0.9999, 99.99 } } }; // and in percent
    bool placed = false;
    for (const auto& [value, percent] : steps) {
        const double at = scale->position(value);
        if (!placed && goal < at - 1e-9) {
            scale->ticks.push_back({ target, targetLabel, true });
            placed = true;
        }
        if (std::abs(at - goal) < 0.1) {
            // Too close to the target: one label is enough, and the target is the one people look for.
            if (!placed) {
                scale->ticks.push_back({ target, targetLabel, true });
                placed = true;
            }
            continue;
        }
        scale->ticks.push_back({ value, axisText(percent, QStringLiteral("%")), false });
    }
    if (!placed) {
        scale->ticks.push_back({ target, targetLabel, true });
    }
    return scale;
}

} // namespace yagura
