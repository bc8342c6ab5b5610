// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's servers answer when somebody opens a number or asks whom it hit.
#include "models/demo/demoports.h"

#include "models/demo/later.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {

namespace {

constexpr int kPods = 4;
constexpr int kCodes = 3; ///< statuses that a failed request ends with
constexpr int kBackgroundResets = 6; ///< a pod restarts now and then without any deploy

/// `increase` over the whole window reaches the samples' edges only and extrapolates: a little short of the truth, as a busy series
/// that was born in the middle of the window makes it.
constexpr double kExtrapolation = 0.9969;

struct Part
{
    QStringView value;
    double ofBad, ofTotal; ///< shares
};

constexpr std::array<Part, 3> kByCode { { { u"503", 0.61, 0.61 }, { u"500", 0.27, 0.27 }, { u"504", 0.12, 0.12 } } };
constexpr std::array<Part, 4> kByPod { { { u"a-7d9f", 0.27, 0.25 }, { u"a-k2lm", 0.26, 0.25 }, { u"b-9x4p", 0.24, 0.25 },
    { u"b-q8wz", 0.23, 0.25 } } };
constexpr std::array<Part, 4> kByRoute { { { u"/checkout/pay", 0.88, 0.34 }, { u"/checkout/cart", 0.07, 0.41 },
    { u"/checkout/address", 0.04, 0.18 }, { u"/checkout/done", 0.01, 0.07 } } };

template <size_t N>
void addShares(std::vector<LabelShare>& shares, const QString& label, const std::array<Part, N>& parts, double bad, double total, int most)
{
    for (size_t i = 0; i < std::min(N, static_cast<size_t>(std::max(0, most))); ++i) {
        // A failed request's own status is on every event that has it: of those, all failed.
        const bool onlyBad = label == QLatin1String("code");
        const double share = std::round(bad * parts[i].ofBad);
        if (share > 0)
            shares.push_back({ label, parts[i].value.toString(), share, onlyBad ? share : std::round(total * parts[i].ofTotal) });
    }
}

} // namespace

void DemoMetrics::inspect(const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback)
{
    if (m_world->isSilent(m_source, m_clock->now())) {
        answerLater<IndicatorInspection>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    IndicatorInspection seen;
    seen.at = range.to;
    seen.range = range;
    seen.product = QStringLiteral("Prometheus");
    seen.version = QStringLiteral("3.5.0");
    double bad = 0;
    double total = 0;
    for (const Slice& slice : m_world->slices(slo.id, range)) {
        bad += slice.bad;
        total += slice.total;
    }
    const bool asksBad = slo.indicator.kind == Indicator::Kind::BadTotal;
    const double part = asksBad ? bad : total - bad;
    seen.totalSeries = kPods * (1 + kCodes);
    seen.partSeries = asksBad ? kPods * kCodes : kPods;
    seen.anchoredPart = part;
    seen.anchoredTotal = total;
    seen.increasePart = std::round(part * kExtrapolation);
    seen.increaseTotal = std::round(total * kExtrapolation);
    int resets = kBackgroundResets;
    for (const DemoReleaseStory& release : demoshop::releases()) {
        if (release.service == slo.service.value && range.contains(m_world->minutesBefore(release.ended)))
            resets += static_cast<int>(*seen.totalSeries); // new instances count from 0
    }
    seen.resets = resets;
    answerLater<IndicatorInspection>(context, std::move(callback), std::move(seen));
}

void DemoMetrics::breakdown(
    const SloSpec& slo, const QString& label, TimeRange range, int most, QObject* context, Callback<std::vector<LabelShare>> callback)
{
    if (m_world->isSilent(m_source, m_clock->now())) {
        answerLater<std::vector<LabelShare>>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    double bad = 0;
    double total = 0;
    for (const Slice& slice : m_world->slices(slo.id, range)) {
        bad += slice.bad;
        total += slice.total;
    }
    std::vector<LabelShare> shares;
    const auto wanted = [&label](const char* name) { return label.isEmpty() || label == QLatin1String(name); };
    if (wanted("route") && slo.service.value == QLatin1String("checkout"))
        addShares(shares, QStringLiteral("route"), kByRoute, bad, total, most);
    if (wanted("code") && slo.indicator.kind == Indicator::Kind::BadTotal)
        addShares(shares, QStringLiteral("code"), kByCode, bad, total, most);
    if (wanted("pod"))
        addShares(shares, QStringLiteral("pod"), kByPod, bad, total, most);
    answerLater<std::vector<LabelShare>>(context, std::move(callback), std::move(shares));
}

} // namespace yagura
