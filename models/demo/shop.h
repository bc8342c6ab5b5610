// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/job.h"
#include "models/slo/objective.h"

#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace yagura {

/// The small shop of the demo as plain data: who there is, what is promised, and what happened. Times are minutes before
/// the story's minute, so that the same story can be told at any instant.

struct DemoServiceStory
{
    QStringView id, nameEn, nameJa, team;
};

struct DemoObjectiveStory
{
    QStringView id, service, source;
    QStringView nameEn, nameJa;
    QStringView part, total; ///< PromQL, as an OpenSLO file would state it
    Indicator::Kind kind {};
    qint64 targetNano = 0;
    double perSecond = 0; ///< mean over 30 days
    double left = 0; ///< share of budget left at the story's minute; the everyday error ratio is solved for it
    double failingWhenBad = 0; ///< share of events that fail while the service's bad version runs
    qint64 sliceTargetNano = 0; ///< not 0: judged by minutes (Timeslices), `left` by the minutes that its troubles last
};

/// Half an hour in which the team tried what checkout bears; its correction says that these requests count for nothing.
struct DemoLoadTest
{
    std::array<QStringView, 2> slos;
    int from = 0, to = 0; ///< minutes before the story's minute, from > to
    double perSecond = 0; ///< requests on top of the customers' own
    double failing = 0;
};

/// An outage or a slow burn of the past, or one that runs: `failing` of the events fail from `from` to `to`.
struct DemoTroubleStory
{
    QStringView slo;
    int from = 0, to = 0; ///< minutes before the story's minute, from > to
    double failing = 0;
};

/// An incident that a person of the shop confirmed.
struct DemoIncidentStory
{
    QStringView slo, name;
    int from = 0, to = 0; ///< minutes before the story's minute, from > to
};

struct DemoReleaseStory
{
    enum class Kind { Deploy, Rollback, FailedDeploy };
    QStringView service, version;
    int started = 0, ended = 0; ///< minutes before the story's minute, started > ended
    Kind kind = Kind::Deploy;
};

namespace demoshop {

/// 2026-11-17 18:12:40 UTC, a quarter past three on Wednesday in Tokyo.
Instant storyInstant();

inline constexpr int kDays = 30;
inline constexpr int kGapFrom = 302, kGapTo = 260; ///< 42 minutes in which nobody scraped
inline constexpr int kSilentSince = 18; ///< prom-edge refuses connections
inline constexpr int kReplicaLostSince = 6; ///< one of the four replicas behind prom-search comes and goes

std::span<const DemoServiceStory> services();
std::span<const DemoObjectiveStory> objectives();
std::span<const DemoTroubleStory> troubles();
const DemoLoadTest& loadTest();
std::span<const DemoIncidentStory> incidents();
/// Rising in time.
std::vector<DemoReleaseStory> releases();

/// 1: this version fails as the objectives' `failingWhenBad` says; 0: a good one; between: it fails less.
double badnessOf(QStringView service, QStringView version);

/// What the configuration of the shop would say; the load test's correction is written in the days of the story.
std::vector<SloSpec> specs(Instant story);
/// What team-pay agreed on for checkout, payments and cart: a quarter left is already a reason to ask somebody.
BudgetPolicy payPolicy();
std::vector<ServiceInfo> serviceInfos();
std::vector<DeployTarget> deployTargets();

inline const SourceName kMain { QStringLiteral("prom-main") };
inline const SourceName kEdge { QStringLiteral("prom-edge") };
inline const SourceName kSearch { QStringLiteral("prom-search") };
inline const SourceName kPager { QStringLiteral("alertmanager") };
inline const SourceName kJobs { QStringLiteral("rundeck") };
inline const QString kProject = QStringLiteral("shop");

} // namespace demoshop
} // namespace yagura
