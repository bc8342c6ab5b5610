// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoports.h"

#include <QDateTime>
#include <QTimer>

namespace yagura {

namespace {

TestStep passed(TestStepKind kind, const QString& finding, int milliseconds)
{
    TestStep step;
    step.kind = kind;
    step.verdict = TestVerdict::Passed;
    step.finding = finding;
    step.took = Millis(milliseconds);
    return step;
}

TestStep failed(
    TestStepKind kind, Error::Kind why, const QString& asked, const QString& answered, const SourceName& source, int milliseconds)
{
    TestStep step;
    step.kind = kind;
    step.verdict = TestVerdict::Failed;
    step.asked = asked;
    step.answered = answered;
    step.error = Error { why, answered, source.value, 0, std::nullopt };
    step.took = Millis(milliseconds);
    return step;
}

/// Shows one step after the other; dies with the context.
void showStep(QObject* context, ConnectionTest shown, std::vector<TestStep> outcome, size_t index,
    std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
{
    if (index == outcome.size()) {
        callback(std::move(shown));
        return;
    }
    shown.steps[index].verdict = TestVerdict::Running;
    progress(shown);
    const Millis pace = outcome[index].took;
    QTimer::singleShot(pace, context, [=, outcome = std::move(outcome)]() mutable {
        shown.steps[index] = outcome[index];
        progress(shown);
        showStep(context, std::move(shown), std::move(outcome), index + 1, std::move(progress), std::move(callback));
    });
}

} // namespace

DemoTester::DemoTester(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock, SourceName source, SourceKind kind)
    : m_world(std::move(world))
    , m_clock(std::move(clock))
    , m_source(std::move(source))
    , m_kind(kind)
{
}

std::vector<TestStep> DemoTester::outcome() const
{
    using S = TestStepKind;
    const QString host = m_source.value + QStringLiteral(".shop.example");
    if (m_world->isSilent(m_source, m_clock->now())) {
        std::vector<TestStep> steps { failed(S::Address, Error::Kind::Refused, QStringLiteral("TCP %1:9090").arg(host),
            QStringLiteral("connection refused"), m_source, 12) };
        for (const S kind : { S::Tls, S::Version, S::Token, S::SampleQuery, S::Clock })
            steps.push_back({ kind, TestVerdict::Skipped, {}, {}, {}, std::nullopt, Millis(0) });
        return steps;
    }
    std::vector<TestStep> steps;
    const auto port = m_kind == SourceKind::Rundeck ? 4440 : m_kind == SourceKind::Alertmanager ? 9093 : 9090;
    steps.push_back(passed(S::Address, hostAndPort(QStringLiteral("10.20.4.17"), port), 40));
    const QDate expires = QDateTime::fromMSecsSinceEpoch(toEpochMs(m_clock->now()), Qt::UTC).date().addDays(212);
    steps.push_back(passed(S::Tls, QStringLiteral("%1, %2").arg(host, expires.toString(Qt::ISODate)), 120));
    if (m_kind == SourceKind::Rundeck) {
        steps.push_back(passed(S::Version, QStringLiteral("API 50"), 150));
        steps.push_back(passed(S::Token, QStringLiteral("Rundeck 5.7.0"), 90));
        steps.push_back(failed(S::Rights, Error::Kind::Forbidden, QStringLiteral("GET /authorizations"),
            QStringLiteral("ops/purge-customer-data, run: false"), m_source, 180));
    } else {
        const bool pager = m_kind == SourceKind::Alertmanager;
        steps.push_back(passed(S::Version, pager ? QStringLiteral("Alertmanager 0.27.0") : QStringLiteral("Prometheus 3.5.0"), 110));
        steps.push_back({ S::Token, TestVerdict::Skipped, {}, {}, {}, std::nullopt, Millis(0) });
        const qsizetype count = static_cast<qsizetype>(pager ? m_world->alerts(m_clock->now()).size() : 400);
        steps.push_back(passed(S::SampleQuery, pager ? QString::number(count) : QStringLiteral("count(up) = %1").arg(count), 130));
    }
    steps.push_back(passed(S::Clock, QStringLiteral("+0.2 s"), 30));
    return steps;
}

void DemoTester::test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
{
    std::vector<TestStep> steps = outcome();
    ConnectionTest shown;
    shown.source = m_source;
    shown.at = m_clock->now();
    shown.steps.reserve(steps.size());
    for (const TestStep& step : steps)
        shown.steps.push_back({ step.kind, TestVerdict::Waiting, {}, {}, {}, std::nullopt, Millis(0) });
    QTimer::singleShot(0, context, [=, steps = std::move(steps)]() mutable {
        showStep(context, std::move(shown), std::move(steps), 0, std::move(progress), std::move(callback));
    });
}

} // namespace yagura
