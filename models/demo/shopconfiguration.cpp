// SPDX-License-Identifier: GPL-3.0-or-later
// What the shop's configuration files would say: objectives with their windows, correction and policy, services, jobs.
#include "models/demo/shop.h"

#include <QTimeZone>

#include <algorithm>

namespace yagura::demoshop {

namespace {

LocalizedText twoNames(QStringView en, QStringView ja)
{
    return { { { QStringLiteral("en"), en.toString() }, { QStringLiteral("ja"), ja.toString() } } };
}

/// Written down when the test was planned; it speaks of the objectives that its requests ran through.
Correction loadTestCorrection(Instant story)
{
    const QByteArray zone = QByteArrayLiteral("Asia/Tokyo");
    const DemoLoadTest& test = loadTest();
    const QDateTime start = toDateTime(floorTo(story) - std::chrono::minutes(test.from)).toTimeZone(QTimeZone(zone));
    Correction correction;
    correction.id = QStringLiteral("load-test-checkout");
    correction.category = Correction::Category::Other;
    correction.semantics = Correction::Semantics::DropEvents;
    correction.author = QStringLiteral("h.sato");
    correction.reason = QStringLiteral("load test of checkout before the year-end sale");
    correction.startDate = start.date();
    correction.startTime = start.time();
    correction.length = std::chrono::minutes(test.from - test.to);
    correction.zone = zone;
    for (const QStringView slo : test.slos)
        correction.slos.push_back({ slo.toString() });
    correction.file = QStringLiteral("corrections/checkout.yaml");
    correction.line = 3;
    return correction;
}

Window tokyoMonth()
{
    Window window;
    window.kind = Window::Kind::Calendar;
    window.length = std::chrono::hours(24 * 30);
    window.calendar.unit = CalendarPeriod::Unit::Month;
    window.calendar.zone = QByteArrayLiteral("Asia/Tokyo");
    return window;
}

bool hasPayPolicy(QStringView service) { return service == u"checkout" || service == u"payments" || service == u"cart"; }

} // namespace

BudgetPolicy payPolicy()
{
    using C = PolicyStage::Consequence;
    BudgetPolicy policy;
    policy.name = QStringLiteral("team-pay error budget policy");
    policy.author = QStringLiteral("h.sato");
    policy.approver = QStringLiteral("m.tanaka");
    policy.revisit = QDate(2027, 1, 15);
    policy.stages = {
        { QStringLiteral("normal"), C::Normal, 2 },
        { QStringLiteral("notify"), C::Notify, 0.5 },
        { QStringLiteral("ask"), C::NeedsApprover, 0.25 },
        { QStringLiteral("freeze"), C::Freeze, 0, { QStringLiteral("P0"), QStringLiteral("security"), QStringLiteral("reliability") } },
    };
    return policy;
}

std::vector<SloSpec> specs(Instant story)
{
    const Correction correction = loadTestCorrection(story);
    std::vector<SloSpec> all;
    all.reserve(objectives().size());
    int line = 1;
    for (const DemoObjectiveStory& told : objectives()) {
        SloSpec spec;
        spec.id.value = told.id.toString();
        spec.service.value = told.service.toString();
        spec.displayName = twoNames(told.nameEn, told.nameJa);
        spec.target.percent = Decimal::fromNano(told.targetNano);
        if (told.sliceTargetNano != 0) {
            spec.method = BudgetingMethod::Timeslices;
            spec.sliceTarget = Target { Decimal::fromNano(told.sliceTargetNano) };
        }
        spec.windows = { { Window::Kind::Rolling, std::chrono::hours(24 * kDays) } };
        if (told.id == u"checkout-availability")
            spec.windows.push_back(tokyoMonth());
        if (std::find(loadTest().slos.begin(), loadTest().slos.end(), told.id) != loadTest().slos.end())
            spec.corrections = { correction };
        if (hasPayPolicy(told.service))
            spec.policy = payPolicy();
        spec.indicator = { told.kind, told.part.toString(), told.total.toString(), true };
        spec.source.value = told.source.toString();
        spec.file = QStringLiteral("slo/%1.yaml").arg(told.service);
        spec.line = line;
        line += 24;
        all.push_back(std::move(spec));
    }
    return all;
}

std::vector<ServiceInfo> serviceInfos()
{
    std::vector<ServiceInfo> all;
    all.reserve(services().size());
    for (const DemoServiceStory& story : services())
        all.push_back({ { story.id.toString() }, twoNames(story.nameEn, story.nameJa), {}, story.team.toString(), true });
    return all;
}

std::vector<DeployTarget> deployTargets()
{
    std::vector<DeployTarget> all;
    all.reserve(services().size());
    for (const DemoServiceStory& story : services()) {
        const QString id = story.id.toString();
        DeployTarget target;
        target.service.value = id;
        target.source = kJobs;
        target.project = kProject;
        target.deployJob = QStringLiteral("deploy/deploy-") + id;
        target.rollbackJob = QStringLiteral("deploy/rollback-") + id;
        target.versionOption = QStringLiteral("version");
        target.options = { { QStringLiteral("cluster"), QStringLiteral("a") } };
        target.verifyWindow = std::chrono::minutes(10);
        const auto slo = std::find_if(objectives().begin(), objectives().end(), [&](const auto& o) { return o.service == story.id; });
        if (slo != objectives().end())
            target.verifySlo.value = slo->id.toString();
        all.push_back(std::move(target));
    }
    return all;
}

} // namespace yagura::demoshop
