// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace yagura {

struct ScaleTick
{
    double value = 0;
    QString label;
    bool strong = false; ///< zero, the target
};

/// Maps a value to its height in the plot, 0 at the foot and 1 at the top; values outside are clamped, never dropped.
/// Monotone, so that the highest sample of a pixel column is also the highest point drawn.
class ValueScale
{
public:
    ValueScale() = default;
    virtual ~ValueScale() = default;
    ValueScale(const ValueScale&) = delete;
    ValueScale& operator=(const ValueScale&) = delete;

    virtual double position(double value) const = 0;
    std::vector<ScaleTick> ticks;
    /// Up to here from the foot the axis says only "at most": the floor band of a log axis. 0: none.
    virtual double floorBand() const { return 0; }
};

using ScalePtr = std::shared_ptr<const ValueScale>;

/// Ticks 1-2-5, about `wanted` of them; limits are widened to whole ticks. `unit` follows the figure: "%".
ScalePtr linearScale(double low, double high, int wanted, double factor, const QString& unit);
/// 10^low … 10^high, with a floor band below in which everything ≤ 10^low sits ("≤0.1×"), zero and negatives included.
ScalePtr logScale(int lowExponent, int highExponent, const QString& unit);
/// Shares near one: 0, 90, 99, 99.9, 99.99 %, each as far from the next; the target is a strong tick of its own.
ScalePtr ninesScale(double target, const QString& targetLabel);

} // namespace yagura
