// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace yagura::bench {

struct Goal
{
    enum class Kind {
        AtMost, ///< ours ÷ theirs is to be at most `value`
        AtLeast ///< theirs ÷ ours is to be at least `value`: so many times less
    };
    Kind kind = Kind::AtMost;
    double value = 1;

    QString text() const;
    bool isMet(double ratio) const { return kind == Kind::AtMost ? ratio <= value : ratio >= value; }
};

/// One measured ratio, as interfaces.md 0 prints it.
struct Figure
{
    QString name;
    double ours = 0;
    QString against;
    double theirs = 0;
    QString unit;
    double ratio = 0;
    Goal goal;

    bool isMet() const { return goal.isMet(ratio); }
};

/// What could not be measured here, and why: left out of the answer, said on standard error.
struct Missing
{
    QString why;
};

struct Outcome
{
    std::optional<Figure> figure;
    Missing missing;
};

/// One sample of a side; nothing when it did not happen as it should.
using Sample = std::function<std::optional<double>()>;

struct Pair
{
    QString name;
    QString against;
    QString unit;
    Goal goal;
    Sample ours;
    Sample theirs;
    int rounds = 7; ///< at least five
};

/// Measures both sides in turn, after one round that does not count. The ratio is the median of the rounds' ratios: what
/// slows the machine down for a moment slows both.
Outcome measure(const Pair& pair);

double median(std::vector<double> values);

/// Milliseconds that `work` takes.
double timed(const std::function<void()>& work);

struct Bench
{
    QString name;
    std::function<Outcome()> run;
};

std::vector<Bench> chartBenches();
std::vector<Bench> decodeBenches();
std::vector<Bench> historyBenches();
std::vector<Bench> serverBenches();
std::vector<Bench> startBenches();
std::vector<Bench> storageBenches();

} // namespace yagura::bench
