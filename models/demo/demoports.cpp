// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoports.h"

#include "models/demo/later.h"

namespace yagura {

namespace {
constexpr Millis kSkew = std::chrono::milliseconds(200);
constexpr QLatin1String kToken("jobs-token");
} // namespace

DemoMetrics::DemoMetrics(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock, SourceName source)
    : m_world(std::move(world))
    , m_clock(std::move(clock))
    , m_source(std::move(source))
{
}

void DemoMetrics::slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback)
{
    const Instant now = m_clock->now();
    if (m_world->isSilent(m_source, now)) {
        answerLater<SliceAnswer>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    SliceAnswer answer;
    answer.clockSkew = kSkew;
    const TimeRange closed { request.range.from, std::min(request.range.to, floorTo(now)) };
    for (const SloSpec& spec : request.slos) {
        SloSlices slices;
        slices.slo = spec.id;
        slices.slices = m_world->slices(spec.id, closed);
        slices.absent = slices.slices.empty();
        answer.samples += 2 * static_cast<qint64>(slices.slices.size());
        answer.slos.push_back(std::move(slices));
    }
    if (m_world->isPartial(m_source, closed.to)) {
        answer.outcome = PollOutcome::FreshPartial;
        answer.warnings = QStringList { QStringLiteral("1 of 4 replicas did not answer: search-3") };
    }
    answerLater<SliceAnswer>(context, std::move(callback), std::move(answer));
}

void DemoMetrics::describe(QObject* context, Callback<MetricServer> callback)
{
    if (m_world->isSilent(m_source, m_clock->now())) {
        answerLater<MetricServer>(
            context, std::move(callback), fail(Error::Kind::Refused, QStringLiteral("connection refused"), m_source.value));
        return;
    }
    MetricServer server;
    server.product = QStringLiteral("Prometheus");
    server.version = QStringLiteral("3.5.0");
    server.anchored = true;
    server.scrapeInterval = std::chrono::seconds(15);
    server.oldestSample = m_world->story() - std::chrono::hours(24 * (demoshop::kDays + 1));
    answerLater<MetricServer>(context, std::move(callback), std::move(server));
}

void DemoMetrics::discover(QObject* context, Callback<std::vector<DiscoveredService>> callback)
{
    std::vector<DiscoveredService> found;
    for (const SloSpec& spec : m_world->specs()) {
        if (spec.source == m_source && spec.indicator.kind == Indicator::Kind::BadTotal)
            found.push_back({ spec.service.value, spec.indicator.total, spec.indicator.part, QStringLiteral("service") });
    }
    answerLater<std::vector<DiscoveredService>>(context, std::move(callback), std::move(found));
}

DemoAlerts::DemoAlerts(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock)
    : m_world(std::move(world))
    , m_clock(std::move(clock))
{
}

void DemoAlerts::alerts(QObject* context, Callback<AlertAnswer> callback)
{
    AlertAnswer answer;
    answer.alerts = m_world->alerts(m_clock->now());
    answer.version = QStringLiteral("0.27.0");
    answer.clockSkew = kSkew;
    answerLater<AlertAnswer>(context, std::move(callback), std::move(answer));
}

DemoSecrets::DemoSecrets() { m_secrets.emplace(kToken, Secret(QByteArrayLiteral("demo"))); }

void DemoSecrets::read(const QString& name, QObject* context, Callback<Secret> callback)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        answerLater<Secret>(context, std::move(callback), fail(Error::Kind::SecretMissing, name));
    else
        answerLater<Secret>(context, std::move(callback), found->second);
}

void DemoSecrets::write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback)
{
    m_secrets.insert_or_assign(name, secret);
    answerLater<bool>(context, std::move(callback), true);
}

void DemoSecrets::remove(const QString& name, QObject* context, Callback<bool> callback)
{
    answerLater<bool>(context, std::move(callback), m_secrets.erase(name) > 0);
}

void DemoSecrets::state(const QString& name, QObject* context, Callback<SecretState> callback)
{
    answerLater<SecretState>(context, std::move(callback), m_secrets.contains(name) ? SecretState::Stored : SecretState::Missing);
}

} // namespace yagura
