// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicejob.h"

#include "models/core/duration.h"
#include "models/slo/bucketbounds.h"
#include "models/slo/promqltext.h"

#include <algorithm>
#include <utility>

namespace yagura {

namespace {
constexpr size_t kPerQuery = 20; // objectives
constexpr qint64 kSamplesPerAnswer = 400'000; // some 10 MB
constexpr Millis kCountsKeep = std::chrono::minutes(10);

/// Whether asking for fewer objectives at once may help.
bool maySplit(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::BadRequest: // one of them cannot be evaluated
    case Error::Kind::TooLarge:
    case Error::Kind::BadAnswer: // one of them is a histogram
        return true;
    case Error::Kind::TimedOut:
        return error.httpStatus == 503; // the server's own limit, not a server that is gone
    default:
        return false;
    }
}
} // namespace

SliceJob::SliceJob(PrometheusSource& source, SliceRequest request, QObject* context, Callback<SliceAnswer> callback)
    : QObject(&source)
    , m_source(source)
    , m_request(std::move(request))
    , m_context(context)
    , m_callback(std::move(callback))
{
    m_request.range = { floorTo(m_request.range.from), floorTo(m_request.range.to) };
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

void SliceJob::start()
{
    for (const SloSpec& slo : m_request.slos)
        m_plans.push_back(planSlices(slo));
    if (m_plans.empty() || m_request.range.isEmpty()) {
        QMetaObject::invokeMethod(this, &SliceJob::finish, Qt::QueuedConnection);
        return;
    }
    m_source.knowServer(this, [this](const Result<MetricServer>& server) {
        if (!server) {
            m_error = server.error();
            m_failedGroups = 1;
            finish();
            return;
        }
        askCounts();
    });
}

void SliceJob::askCounts()
{
    const Instant now = m_source.m_client.clock().now();
    // Over a day pods come and go; in the last minutes the number of series hardly changes.
    const bool isBackfill = m_request.range.length() > std::chrono::hours(1);
    QStringList selectors;
    for (const SlicePlan& plan : m_plans) {
        for (const QString& selector : { plan.part, plan.total }) {
            const auto known = m_source.m_counts.constFind(selector);
            const bool isFresh = !isBackfill && known != m_source.m_counts.constEnd() && now - known->asked < kCountsKeep;
            if (plan.form == SlicePlan::Form::Counters && !plan.error && !isFresh && !selectors.contains(selector))
                selectors += selector;
        }
    }
    if (selectors.isEmpty()) {
        chooseWays();
        return;
    }
    const QString window = isBackfill ? toPrometheusDuration(m_request.range.length()) : QStringLiteral("5m");
    QStringList expressions;
    for (const QString& selector : std::as_const(selectors))
        expressions += QStringLiteral("count(last_over_time(%1[%2]))").arg(selector, window);
    m_source.m_client.fetch<PromAnswer>(instantQuery(joinedQuery(expressions), m_request.range.to), &parsePromAnswer, this,
        [this, selectors, now](Result<PromAnswer> answer) {
            if (!answer && !maySplit(answer.error())) {
                m_error = answer.error();
                m_failedGroups = 1;
                finish();
                return;
            }
            // When the counting itself is refused, each objective finds out on its own below.
            const auto lists = answer ? splitJoined(*answer, static_cast<size_t>(selectors.size()))
                                      : std::vector<std::vector<PromSeries>>(static_cast<size_t>(selectors.size()));
            if (answer)
                m_tally.add(*answer);
            for (qsizetype i = 0; i < selectors.size(); ++i) {
                qint64 series = 0;
                for (const PromSeries& one : lists[static_cast<size_t>(i)])
                    series += one.samples.empty() ? 0 : static_cast<qint64>(one.samples.back().second);
                m_source.m_counts.insert(selectors[i], { series, now });
            }
            chooseWays();
        });
}

qint64 SliceJob::seriesOfPart(const SlicePlan& plan) const { return m_source.m_counts.value(plan.part).series; }
qint64 SliceJob::seriesOfTotal(const SlicePlan& plan) const { return m_source.m_counts.value(plan.total).series; }

void SliceJob::chooseWays()
{
    const MetricServer server = m_source.m_server.value_or(MetricServer());
    for (SlicePlan& plan : m_plans) {
        if (plan.error)
            continue;
        const CountingWay byServer = server.anchored ? CountingWay::AnchoredIncrease : CountingWay::ReconciledIncrease;
        if (plan.form == SlicePlan::Form::Histogram) {
            plan.way = byServer;
            if (server.version.startsWith(QLatin1String("2.")))
                plan.error = Error { Error::Kind::Unsupported,
                    QStringLiteral("native histograms, %1 %2").arg(server.product, server.version), {}, 0, std::nullopt };
        }
        if (plan.form != SlicePlan::Form::Counters)
            continue;
        const auto busiest = std::max(m_source.m_counts.value(plan.part).series, m_source.m_counts.value(plan.total).series);
        const std::pair selectors(plan.part, plan.total);
        const qint64 most = m_source.m_readRaw.contains(selectors) ? 2 * PrometheusSource::kFewSeries : PrometheusSource::kFewSeries;
        if (busiest <= most) {
            plan.way = CountingWay::RawCounters;
            m_source.m_readRaw.insert(selectors);
            continue;
        }
        m_source.m_readRaw.remove(selectors);
        plan.way = byServer;
    }
    checkBounds(0);
}

/// A bucket that nobody fills although its histogram counts: its bound may be no bound of the server. Costs a question only then.
void SliceJob::checkBounds(size_t from)
{
    for (size_t i = from; i < m_plans.size(); ++i) {
        SlicePlan& plan = m_plans[i];
        const auto limit = bucketBoundOf(plan.part);
        const bool isSuspect
            = plan.form == SlicePlan::Form::Counters && !plan.error && limit && seriesOfPart(plan) == 0 && seriesOfTotal(plan) > 0;
        if (!isSuspect)
            continue;
        m_source.bucketBounds(plan.part, this, [this, i, limit](const Result<std::vector<double>>& bounds) {
            if (bounds && !bounds->empty() && !isBucketBound(*limit, *bounds)) {
                QStringList detail { QString::number(*limit, 'g', 15) };
                for (const double bound : nearestBucketBounds(*limit, *bounds))
                    detail += QString::number(bound, 'g', 15);
                m_plans[i].error = Error { Error::Kind::NoSuchBucket, detail.join(QLatin1Char('|')), {}, 0, std::nullopt };
            }
            checkBounds(i + 1);
        });
        return;
    }
    makeGroups();
}

void SliceJob::makeGroups()
{
    const qint64 points = m_request.range.length() / kSlice + 1;
    for (const CountingWay way :
        { CountingWay::RawCounters, CountingWay::AnchoredIncrease, CountingWay::ReconciledIncrease, CountingWay::EvaluatedPerSlice }) {
        std::vector<SlicePlan> group;
        qint64 samples = 0;
        for (const SlicePlan& plan : m_plans) {
            if (plan.error || plan.way != way)
                continue;
            const qint64 own = way == CountingWay::RawCounters ? (seriesOfPart(plan) + seriesOfTotal(plan)) * points : 2 * points;
            if (!group.empty() && (group.size() >= kPerQuery || samples + own > kSamplesPerAnswer)) {
                addGroup(std::exchange(group, {}));
                samples = 0;
            }
            group.push_back(plan);
            samples += own;
        }
        if (!group.empty())
            addGroup(std::move(group));
    }
    for (const SlicePlan& plan : m_plans) {
        if (!plan.error)
            continue;
        SloSlices failed;
        failed.slo = plan.slo.id;
        failed.way = plan.way;
        failed.error = m_source.m_client.cleaned(*plan.error);
        m_results.push_back(std::move(failed));
    }
    if (m_openGroups == 0)
        finish();
}

void SliceJob::addGroup(std::vector<SlicePlan> plans)
{
    ++m_openGroups;
    SliceGroup* group = nullptr;
    HttpClient& client = m_source.m_client;
    const RangeHabits habits = habitsOf(m_source.m_server.value_or(MetricServer()));
    if (plans.front().way == CountingWay::RawCounters)
        group = new RawCounterGroup(client, std::move(plans), m_request.range, client.clock().now(), habits.slice, this);
    else
        group = new ServerCountGroup(client, std::move(plans), m_request.range, habits, this);
    connect(group, &SliceGroup::finished, this, [this, group] { groupFinished(group); });
    group->start();
}

void SliceJob::groupFinished(SliceGroup* group)
{
    group->deleteLater();
    m_tally.bytes += group->tally().bytes;
    m_tally.samples += group->tally().samples;
    m_tally.partial = m_tally.partial || group->tally().partial;
    m_tally.warnings += group->tally().warnings;
    if (group->tally().clockSkew)
        m_tally.clockSkew = group->tally().clockSkew;
    if (group->error() && group->plans().size() > 1 && maySplit(*group->error())) {
        const auto half = static_cast<std::ptrdiff_t>(group->plans().size() / 2);
        addGroup({ group->plans().begin(), group->plans().begin() + half });
        addGroup({ group->plans().begin() + half, group->plans().end() });
    } else {
        if (group->error()) {
            m_error = group->error();
            ++m_failedGroups;
        }
        m_results.insert(
            m_results.end(), std::make_move_iterator(group->results().begin()), std::make_move_iterator(group->results().end()));
    }
    if (--m_openGroups == 0)
        finish();
}

void SliceJob::finish()
{
    deleteLater();
    const auto good = std::count_if(m_results.begin(), m_results.end(), [](const SloSlices& s) { return !s.error; });
    Result<SliceAnswer> result;
    if (m_error && good == 0 && (m_results.empty() || !maySplit(*m_error))) {
        result = tl::unexpected(m_source.m_client.cleaned(*m_error));
    } else {
        SliceAnswer answer;
        answer.slos = std::move(m_results);
        answer.warnings = m_tally.warnings;
        answer.warnings.removeDuplicates();
        answer.bytes = m_tally.bytes;
        answer.samples = m_tally.samples;
        answer.clockSkew = m_tally.clockSkew;
        const bool failures = std::any_of(answer.slos.begin(), answer.slos.end(), [](const SloSlices& s) { return s.error.has_value(); });
        answer.outcome = m_tally.partial || failures ? PollOutcome::FreshPartial : PollOutcome::FreshComplete;
        result = std::move(answer);
    }
    if (m_context)
        m_callback(std::move(result));
}

} // namespace yagura
