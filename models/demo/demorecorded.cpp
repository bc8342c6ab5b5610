// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's main server holds beside the shop's own series: the rules of two other engines, and its histograms.
#include "models/demo/demoports.h"

#include "models/demo/later.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr QLatin1String kRecorded("checkout-availability");
constexpr size_t kFive = 5; ///< Sloth's shortest ratio looks back five minutes

double leftAt(Target target, double errorRatio) { return 1.0 - errorRatio / target.budgetFraction(); }

/// Sloth: the mean of the five-minute ratios, one at every minute, each as heavy as the next (slo.md 2.3).
std::optional<double> slothLeft(const std::vector<Slice>& slices, Target target)
{
    double sum = 0;
    double count = 0;
    for (size_t i = 0; i < slices.size(); ++i) {
        double total = 0;
        double bad = 0;
        for (size_t j = i + 1 - std::min(i + 1, kFive); j <= i; ++j) {
            if (slices[j].coverage > 0) {
                total += slices[j].total;
                bad += slices[j].bad;
            }
        }
        if (total > 0) {
            sum += bad / total;
            ++count;
        }
    }
    return count > 0 ? std::optional(leftAt(target, sum / count)) : std::nullopt;
}

/// Pyrra: what the counters gained over the whole window, what nobody saw included (slo.md 2.2).
std::optional<double> pyrraLeft(const std::vector<Slice>& slices, Target target)
{
    double total = 0;
    double bad = 0;
    for (const Slice& slice : slices) {
        total += slice.total;
        bad += slice.bad;
    }
    return total > 0 ? std::optional(leftAt(target, bad / total)) : std::nullopt;
}

RecordedObjective asRecorded(const SloSpec& spec, RecordedEngine engine, RecordedValue value)
{
    RecordedObjective objective;
    objective.engine = engine;
    objective.id = spec.id.value;
    objective.service = spec.service;
    objective.spec = spec;
    objective.spec.format = SpecFormat::Recorded;
    objective.spec.corrections.clear(); // neither engine knows any
    objective.spec.policy.reset();
    objective.spec.windows = { spec.window() };
    objective.spec.file.clear();
    objective.spec.line = 0;
    value.engine = engine;
    objective.values = { std::move(value) };
    return objective;
}

} // namespace

void DemoMetrics::recorded(Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback)
{
    if (m_world->isSilent(m_source, m_clock->now())) {
        answerLater<std::vector<RecordedObjective>>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    std::vector<RecordedObjective> found;
    const auto spec = std::find_if(m_world->specs().begin(), m_world->specs().end(),
        [&](const SloSpec& s) { return s.id.value == kRecorded && s.source == m_source; });
    if (spec != m_world->specs().end()) {
        const Instant end = floorTo(at);
        const std::vector<Slice> slices = m_world->slices(spec->id, { end - spec->window().length, end });
        RecordedValue sloth;
        sloth.series = QStringLiteral(R"(slo:period_error_budget_remaining:ratio{sloth_id="%1"})").arg(kRecorded);
        sloth.reported = slothLeft(slices, spec->target);
        sloth.method = RecordedMethod::MeanOfRatios;
        sloth.at = end;
        RecordedValue pyrra;
        pyrra.series = QStringLiteral(R"(http_requests:increase30d{slo="%1"})").arg(kRecorded);
        pyrra.reported = pyrraLeft(slices, spec->target);
        pyrra.method = RecordedMethod::Increase;
        pyrra.at = end;
        found.push_back(asRecorded(*spec, RecordedEngine::Sloth, sloth));
        found.push_back(asRecorded(*spec, RecordedEngine::Pyrra, pyrra));
    }
    answerLater<std::vector<RecordedObjective>>(context, std::move(callback), std::move(found));
}

void DemoMetrics::bucketBounds(const QString& selector, QObject* context, Callback<std::vector<double>> callback)
{
    // The shop's web servers share one histogram; of anything else the server knows no series.
    std::vector<double> bounds;
    if (m_source != demoshop::kEdge && selector.contains(QLatin1String("http_request_duration_seconds")))
        bounds = { 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 1, 2.5, 5, 10 };
    answerLater<std::vector<double>>(context, std::move(callback), std::move(bounds));
}

} // namespace yagura
