// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burnpolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Why: 1 ÷ 0.001 is not 1000 to the last bit; a factor that total failure just reaches can fire.
constexpr double kTie = 1e-12;

constexpr int kScrapesNeeded = 4;

/// To the minute, half a minute up, from the exact quotient.
Millis dividedToMinutes(Millis window, qint64 by)
{
    const qint64 unit = kSlice.count() * by;
    return ((2 * window.count() + unit) / (2 * unit)) * kSlice;
}

/// pyrra slo/rules.go: all six of its divisors belong to windows of four weeks; `for` is the first of each row (slo.md 2.2).
struct PyrraRow
{
    AlertSeverity severity;
    qint64 hold;
    qint64 longWindow;
    qint64 shortWindow;
    double factor;
};
constexpr std::array<PyrraRow, 4> kPyrra { { { AlertSeverity::Page, 20'160, 672, 8'064, 14 }, { AlertSeverity::Page, 2'688, 112, 1'344, 7 },
    { AlertSeverity::Ticket, 672, 28, 336, 2 }, { AlertSeverity::Ticket, 224, 7, 112, 1 } } };

/// Shares of Sloth's catalogue in per mille of the budget: the workbook's, but for a week its own (slo.md 2.3).
std::vector<BurnPair> slothPairs(Millis sloWindow)
{
    constexpr std::array<int, 4> kWeek { 80, 125, 200, 420 };
    std::vector<BurnPair> pairs = standardBurnPairs(sloWindow);
    if (sloWindow == hours(7 * 24)) {
        for (size_t i = 0; i < pairs.size(); ++i) {
            pairs[i].factor
                = static_cast<double>(kWeek.at(i) * sloWindow.count()) / static_cast<double>(1000 * pairs[i].longWindow.count());
        }
    }
    return pairs;
}

std::vector<BurnPair> pyrraPairs(Millis sloWindow)
{
    std::vector<BurnPair> pairs;
    pairs.reserve(std::size(kPyrra));
    for (const PyrraRow& row : kPyrra) {
        pairs.push_back({ row.severity, dividedToMinutes(sloWindow, row.longWindow), dividedToMinutes(sloWindow, row.shortWindow),
            row.factor, dividedToMinutes(sloWindow, row.hold) });
    }
    return pairs;
}

Millis toMinutes(Millis window) { return dividedToMinutes(window, 1); }

BurnCheck checkOf(const BurnPair& pair, Target target, std::optional<Millis> scrape)
{
    BurnCheck check { pair, {}, pair, 0 };
    const double budget = target.budgetFraction();
    if (budget > 0) {
        check.highestRate = 1.0 / budget;
    }
    if (budget <= 0 || pair.factor * budget > 1.0 + kTie) {
        check.refusals.push_back(BurnRefusal::CanNeverFire);
        check.nearest.factor = check.highestRate;
    }
    const bool isZero = toMinutes(pair.longWindow) <= Millis(0) || toMinutes(pair.shortWindow) <= Millis(0);
    const Millis shortest = scrape ? std::max(kSlice, ceilTo(Instant(kScrapesNeeded * *scrape)).time_since_epoch()) : kSlice;
    if (isZero) {
        check.refusals.push_back(BurnRefusal::RangeIsZero);
    } else if (scrape && pair.shortWindow < kScrapesNeeded * *scrape) {
        check.refusals.push_back(BurnRefusal::RangeTooShort);
    }
    if (isZero || (scrape && pair.shortWindow < kScrapesNeeded * *scrape)) {
        check.nearest.shortWindow = std::max(toMinutes(pair.shortWindow), shortest);
        if (check.nearest.longWindow < check.nearest.shortWindow) {
            check.nearest.longWindow = 12 * check.nearest.shortWindow; // the workbook's proportion
        }
    }
    return check;
}

} // namespace

std::vector<BurnPair> burnPairs(BurnPreset preset, Millis sloWindow)
{
    switch (preset) {
    case BurnPreset::Google:
        return standardBurnPairs(sloWindow);
    case BurnPreset::Sloth:
        return slothPairs(sloWindow);
    case BurnPreset::Pyrra:
        return pyrraPairs(sloWindow);
    }
    return {};
}

std::vector<BurnPair> burnPairs(const std::vector<BurnShare>& own, Millis sloWindow)
{
    std::vector<BurnPair> pairs;
    for (const BurnShare& share : own) {
        const auto longer = static_cast<double>(share.longWindow.count());
        const double factor = longer > 0 ? share.budgetShare * static_cast<double>(sloWindow.count()) / longer : 0;
        pairs.push_back({ share.severity, share.longWindow, share.shortWindow, factor, Millis(0) });
    }
    return pairs;
}

std::vector<BurnPair> burnPairsOf(const SloSpec& spec)
{
    if (!spec.ownPairs.empty()) {
        return spec.ownPairs;
    }
    return spec.windows.empty() ? std::vector<BurnPair>() : burnPairs(spec.burn, spec.window().length);
}

std::vector<BurnCheck> checkBurnPairs(const std::vector<BurnPair>& pairs, Target target, std::optional<Millis> scrape)
{
    std::vector<BurnCheck> checks;
    std::transform(
        pairs.begin(), pairs.end(), std::back_inserter(checks), [&](const BurnPair& pair) { return checkOf(pair, target, scrape); });
    return checks;
}

} // namespace yagura
