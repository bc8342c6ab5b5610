// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/traffic.h"

#include "models/demo/noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace yagura {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kWeek = 7 * 24 * 60;
constexpr qint64 kTokyo = 9 * 60;
constexpr double kEverydayOfMinutes = 0.006; // at its worst a minute of it is 3 % slow: never a bad minute
constexpr qint64 kEpochWeekday = 3 * 24 * 60; // 1 January 1970 was a Thursday; the week starts on Monday

qint64 minuteOf(Instant t) { return toEpochMs(floorTo(t)) / kMinuteMs; }

/// A shop's day: quiet at four in the morning, a first hill at noon, the evening the busiest.
double dayShape(double hour)
{
    const double turn = 2 * std::numbers::pi / 24.0;
    return 1.0 + 0.52 * std::cos((hour - 18.2) * turn) + 0.16 * std::cos((hour - 21.0) * 2 * turn)
        + 0.05 * std::cos((hour - 12.5) * 3 * turn);
}

double weekShape(int day)
{
    constexpr std::array<double, 7> kFactor { 0.94, 0.94, 0.96, 0.97, 1.03, 1.12, 1.10 };
    return kFactor[static_cast<size_t>(day)];
}

} // namespace

DemoTraffic::DemoTraffic(quint64 seed, Instant story)
    : m_seed(seed)
    , m_story(floorTo(story))
{
    double sum = 0;
    for (size_t i = 0; i < m_shape.size(); ++i) {
        m_shape[i] = static_cast<float>(dayShape(static_cast<double>(i % 1440) / 60.0) * weekShape(static_cast<int>(i / 1440)));
        sum += static_cast<double>(m_shape[i]);
    }
    const auto mean = static_cast<float>(sum / static_cast<double>(m_shape.size()));
    for (float& value : m_shape)
        value /= mean;

    const DemoVersions versions = DemoVersions::ofStory(m_story);
    for (const DemoObjectiveStory& objectiveStory : demoshop::objectives()) {
        Objective objective;
        objective.story = &objectiveStory;
        objective.service.value = objectiveStory.service.toString();
        objective.seed = demonoise::mix(m_seed ^ demonoise::hash(objectiveStory.id));
        objective.perMinute = objectiveStory.perSecond * 60.0;
        addTroubles(objective);
        solveEveryday(objective, versions);
        m_objectives.push_back(std::move(objective));
    }
}

int DemoTraffic::indexOf(const SloId& id) const
{
    const auto found = std::find_if(m_objectives.begin(), m_objectives.end(), [&](const Objective& o) { return o.story->id == id.value; });
    return found == m_objectives.end() ? -1 : static_cast<int>(found - m_objectives.begin());
}

void DemoTraffic::addTroubles(Objective& objective) const
{
    const qint64 now = minuteOf(m_story);
    for (const DemoTroubleStory& trouble : demoshop::troubles()) {
        if (trouble.slo == objective.story->id)
            objective.troubles.push_back({ now - trouble.from, now - trouble.to, trouble.failing });
    }
    const DemoLoadTest& test = demoshop::loadTest();
    if (std::find(test.slos.begin(), test.slos.end(), objective.story->id) != test.slos.end())
        objective.loadTest = Trouble { now - test.from, now - test.to, test.failing };
    if (objective.story->sliceTargetNano != 0)
        return; // its budget is told in minutes, and every one of them is told
    // Small marks of an ordinary month, none of them in the last day: a few minutes that cost about a hundredth of the budget.
    const double budget = 1.0 - static_cast<double>(objective.story->targetNano) / 1e11;
    const int marks = 3 + static_cast<int>(demonoise::unit(objective.seed, 1) * 4);
    for (int i = 0; i < marks; ++i) {
        const auto key = quint64 { 10 } + 3 * static_cast<quint64>(i);
        const auto start = static_cast<qint64>((1.2 + 28.0 * demonoise::unit(objective.seed, key)) * 1440.0);
        const auto length = static_cast<qint64>(4 + 20 * demonoise::unit(objective.seed, key + 1));
        const double share = 0.010 * (1.0 - objective.story->left) * demonoise::unit(objective.seed, key + 2);
        const double failing = std::min(0.5, share * 43'200.0 / static_cast<double>(length) * budget);
        objective.troubles.push_back({ now - start, now - start + length, failing });
    }
    std::sort(objective.troubles.begin(), objective.troubles.end(), [](const Trouble& a, const Trouble& b) { return a.from < b.from; });
}

DemoTraffic::Expected DemoTraffic::expected(const Objective& objective, qint64 minute) const
{
    const auto week = static_cast<size_t>((((minute + kTokyo + kEpochWeekday) % kWeek) + kWeek) % kWeek);
    const auto key = static_cast<quint64>(minute);
    const double slow = demonoise::smooth(objective.seed + 1, minute, 45);
    const double quick = demonoise::bell(objective.seed + 2, key);
    Expected e {};
    e.total = objective.perMinute * static_cast<double>(m_shape[week]) * std::max(0.2, 1.0 + 0.05 * slow + 0.02 * quick);
    // Everyday errors come in waves and now and then in spikes, never below a fifth of their mean.
    const double wave = demonoise::smooth(objective.seed + 3, minute, 25);
    const double jitter = demonoise::bell(objective.seed + 4, key);
    const double spike = demonoise::unit(objective.seed + 5, key) > 0.985 ? 2.0 : 0.0;
    e.everydayWeight = std::max(0.2, 1.0 + 0.35 * wave + 0.30 * jitter + spike);
    if (objective.loadTest && objective.loadTest->holds(minute)) {
        e.total += demoshop::loadTest().perSecond * 60.0;
        e.trouble = objective.loadTest->failing;
    }
    for (const Trouble& trouble : objective.troubles) {
        if (trouble.from >= minute)
            break;
        if (minute <= trouble.to)
            e.trouble = std::max(e.trouble, trouble.failing * (1.0 + 0.04 * jitter));
    }
    return e;
}

void DemoTraffic::solveEveryday(Objective& objective, const DemoVersions& versions) const
{
    if (objective.story->sliceTargetNano != 0) {
        objective.everyday = kEverydayOfMinutes;
        return;
    }
    const qint64 now = minuteOf(m_story);
    const double budget = 1.0 - static_cast<double>(objective.story->targetNano) / 1e11;
    double total = 0;
    double weighted = 0;
    double told = 0;
    // A silent source's last known budget is what the story means.
    const qint64 last = objective.story->source == demoshop::kEdge.value ? now - demoshop::kSilentSince : now;
    for (qint64 minute = now - qint64 { demoshop::kDays } * 1440 + 1; minute <= last; ++minute) {
        if (objective.loadTest && objective.loadTest->holds(minute))
            continue;
        const Expected e = expected(objective, minute);
        total += e.total;
        weighted += e.total * e.everydayWeight;
        const double badness
            = objective.story->failingWhenBad > 0 ? versions.badness(objective.service, fromEpochMs(minute * kMinuteMs)) : 0;
        told += e.total * (e.trouble + badness * objective.story->failingWhenBad);
    }
    const double allowed = total * budget;
    const double spent = (1.0 - objective.story->left) * allowed;
    objective.everyday = std::max(0.02 * allowed, spent - told) / weighted;
}

Slice DemoTraffic::minute(int index, Instant end, const DemoVersions& versions) const
{
    const Objective& objective = m_objectives[static_cast<size_t>(index)];
    const qint64 minute = toEpochMs(end) / kMinuteMs;
    const Expected e = expected(objective, minute);
    const double badness = objective.story->failingWhenBad > 0 ? versions.badness(objective.service, end) : 0;
    const double failing = std::min(1.0, objective.everyday * e.everydayWeight + e.trouble + badness * objective.story->failingWhenBad);
    // Whole events: rounded by an even sequence, so that sums keep the mean without a long random walk.
    const double total = std::floor(e.total + demonoise::even(objective.seed + 6, minute, demonoise::kGolden));
    const double bad = std::floor(total * failing + demonoise::even(objective.seed + 7, minute, demonoise::kSilver));
    return { end, total, std::min(bad, total), 1.0 };
}

} // namespace yagura
