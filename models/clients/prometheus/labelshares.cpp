// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/labelshares.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace yagura {

namespace {

struct Sums
{
    double part = 0;
    double total = 0;
};
using ByValue = std::map<QString, Sums>;
using ByLabel = std::map<QString, ByValue>;

void addUp(ByLabel& sums, const std::vector<PromSeries>& series, double Sums::*side)
{
    for (const PromSeries& one : series) {
        const double value = one.samples.empty() ? 0 : one.samples.back().second;
        if (!std::isfinite(value) || value < 0)
            continue;
        for (auto it = one.labels.cbegin(); it != one.labels.cend(); ++it) {
            if (it.key() != QLatin1String("__name__") && it.key() != QLatin1String("le"))
                sums[it.key()][it.value()].*side += value;
        }
    }
}

} // namespace

std::vector<LabelShare> labelShares(
    const std::vector<PromSeries>& part, const std::vector<PromSeries>& total, bool partIsBad, const QString& label, int most)
{
    ByLabel sums;
    addUp(sums, part, &Sums::part);
    addUp(sums, total, &Sums::total);
    std::vector<LabelShare> shares;
    for (const auto& [name, values] : sums) {
        if (label.isEmpty() ? values.size() < 2 : name != label)
            continue;
        std::vector<LabelShare> own;
        for (const auto& [value, sum] : values) {
            const double all = partIsBad ? std::max(sum.total, sum.part) : sum.total;
            const double bad = partIsBad ? sum.part : std::max(0.0, all - sum.part);
            if (bad > 0)
                own.push_back({ name, value, bad, all });
        }
        std::stable_sort(own.begin(), own.end(), [](const LabelShare& a, const LabelShare& b) { return a.bad > b.bad; });
        if (own.size() > static_cast<size_t>(std::max(most, 0)))
            own.resize(static_cast<size_t>(std::max(most, 0)));
        shares.insert(shares.end(), own.begin(), own.end());
    }
    return shares;
}

} // namespace yagura
