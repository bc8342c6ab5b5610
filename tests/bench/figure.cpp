// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <algorithm>
#include <chrono>

namespace yagura::bench {

QString Goal::text() const { return (kind == Kind::AtMost ? QStringLiteral("≤ %1") : QStringLiteral("≥ %1")).arg(value); }

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double timed(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Outcome measure(const Pair& pair)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    const int rounds = std::max(5, pair.rounds);
    for (int round = -1; round < rounds; ++round) {
        const std::optional<double> mine = pair.ours();
        const std::optional<double> other = pair.theirs();
        if (!mine || !other || *mine <= 0 || *other <= 0)
            return { std::nullopt,
                { QStringLiteral("%1 did not do its work").arg(!mine || *mine <= 0 ? QStringLiteral("our side") : pair.against) } };
        if (round < 0)
            continue;
        ours.push_back(*mine);
        theirs.push_back(*other);
        ratios.push_back(pair.goal.kind == Goal::Kind::AtMost ? *mine / *other : *other / *mine);
    }
    return { Figure { pair.name, median(ours), pair.against, median(theirs), pair.unit, median(ratios), pair.goal }, {} };
}

} // namespace yagura::bench
