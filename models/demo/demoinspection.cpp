// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's servers say when a number is opened. Everything adds up to the slices that they answered.
#include "models/demo/demoports.h"

#include "models/demo/later.h"
#include "models/demo/noise.h"

#include <algorithm>
#include <map>

namespace yagura {

namespace {

constexpr int kInstances = 4;
/// increase() extrapolates to the edges of its window: a little more than there was.
constexpr double kExtrapolated = 1.0003;

struct Split
{
    QStringView label;
    std::vector<std::pair<QString, double>> shares; ///< of the bad events; together 1
    std::vector<double> ofTotal; ///< of all events, for the same values
};

/// How failed requests of an objective fall apart by a label: always the same, so that a page that is opened twice shows the same.
std::vector<Split> splitsOf(const SloSpec& spec)
{
    const quint64 seed = demonoise::hash(spec.id.value);
    std::vector<Split> splits;
    const double first = 0.55 + 0.25 * demonoise::unit(seed, 1);
    splits.push_back({ u"code",
        { { QStringLiteral("503"), first }, { QStringLiteral("500"), 0.8 * (1 - first) }, { QStringLiteral("502"), 0.2 * (1 - first) } },
        { 0, 0, 0 } });
    const double main = 0.5 + 0.3 * demonoise::unit(seed, 2);
    const QString base = QLatin1Char('/') + spec.service.value;
    splits.push_back({ u"route",
        { { base + QStringLiteral("/confirm"), main }, { base, 0.7 * (1 - main) }, { base + QStringLiteral("/status"), 0.3 * (1 - main) } },
        { 0.2, 0.5, 0.3 } });
    Split pods { u"pod", {}, {} };
    for (int i = 0; i < kInstances; ++i) {
        pods.shares.emplace_back(QStringLiteral("%1-%2").arg(spec.service.value).arg(i), 1.0 / kInstances);
        pods.ofTotal.push_back(1.0 / kInstances);
    }
    splits.push_back(std::move(pods));
    return splits;
}

} // namespace

void DemoMetrics::inspect(const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback)
{
    const Instant now = m_clock->now();
    if (m_world->isSilent(m_source, now)) {
        answerLater<IndicatorInspection>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    IndicatorInspection found;
    found.range = { floorTo(range.from), std::min(floorTo(range.to), floorTo(now)) };
    found.at = found.range.to;
    double total = 0;
    double bad = 0;
    for (const Slice& slice : m_world->slices(slo.id, found.range)) {
        total += slice.total;
        bad += slice.bad;
    }
    const double part = slo.indicator.kind == Indicator::Kind::BadTotal ? bad : total - bad;
    found.partSeries = 3.0 * kInstances;
    found.totalSeries = 9.0 * kInstances;
    found.increasePart = part * kExtrapolated;
    found.increaseTotal = total * kExtrapolated;
    found.anchoredPart = part;
    found.anchoredTotal = total;
    // Every release starts the instances anew, with all their counters.
    double releases = 0;
    for (const DemoReleaseStory& release : demoshop::releases()) {
        const bool isOwn = release.service == slo.service.value && release.kind != DemoReleaseStory::Kind::FailedDeploy;
        releases += isOwn && found.range.contains(m_world->minutesBefore(release.ended)) ? 1 : 0;
    }
    found.resets = releases * (*found.partSeries + *found.totalSeries);
    found.product = QStringLiteral("Prometheus");
    found.version = QStringLiteral("3.5.0");
    answerLater<IndicatorInspection>(context, std::move(callback), std::move(found));
}

void DemoMetrics::breakdown(
    const SloSpec& slo, const QString& label, TimeRange range, int most, QObject* context, Callback<std::vector<LabelShare>> callback)
{
    const Instant now = m_clock->now();
    if (m_world->isSilent(m_source, now)) {
        answerLater<std::vector<LabelShare>>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    double total = 0;
    double bad = 0;
    std::map<QString, LabelShare> versions;
    for (const Slice& slice : m_world->slices(slo.id, { range.from, std::min(range.to, floorTo(now)) })) {
        total += slice.total;
        bad += slice.bad;
        LabelShare& version = versions[m_world->versions().running(slo.service, slice.end)];
        version.bad += slice.bad;
        version.total += slice.total;
    }
    std::vector<LabelShare> shares;
    const auto add = [&](std::vector<LabelShare> own) {
        std::erase_if(own, [&](const LabelShare& share) { return share.bad <= 0 || (!label.isEmpty() && share.label != label); });
        std::stable_sort(own.begin(), own.end(), [](const LabelShare& a, const LabelShare& b) { return a.bad > b.bad; });
        own.resize(std::min(own.size(), static_cast<size_t>(std::max(most, 0))));
        shares.insert(shares.end(), own.begin(), own.end());
    };
    for (const Split& split : splitsOf(slo)) {
        std::vector<LabelShare> own;
        for (size_t i = 0; i < split.shares.size(); ++i) {
            const double failed = split.shares[i].second * bad;
            own.push_back({ split.label.toString(), split.shares[i].first, failed, std::max(failed, split.ofTotal[i] * total) });
        }
        add(std::move(own));
    }
    std::vector<LabelShare> byVersion;
    byVersion.reserve(versions.size());
    for (const auto& [version, share] : versions)
        byVersion.push_back({ QStringLiteral("version"), version, share.bad, share.total });
    add(std::move(byVersion));
    answerLater<std::vector<LabelShare>>(context, std::move(callback), std::move(shares));
}

} // namespace yagura
