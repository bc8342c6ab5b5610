// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoworld.h"

#include <algorithm>

namespace yagura {

namespace {

QString text(QStringView view) { return view.toString(); }

struct AlertStory
{
    QStringView name, service, severity, team, summary;
    AlertState state {};
    int since = 0; ///< minutes before the story's minute
    QStringView silencedBy, inhibitedBy; ///< ids of the silence, fingerprint's alert name of the inhibitor
};

LiveAlert makeAlert(const AlertStory& story, Instant startsAt, Instant updatedAt)
{
    LiveAlert alert;
    alert.labels = { { QStringLiteral("alertname"), text(story.name) }, { QStringLiteral("service"), text(story.service) },
        { QStringLiteral("severity"), text(story.severity) }, { QStringLiteral("team"), text(story.team) },
        { QStringLiteral("env"), QStringLiteral("production") } };
    alert.annotations = { { QStringLiteral("summary"), text(story.summary) },
        { QStringLiteral("runbook"), QStringLiteral("https://runbooks.shop.example/%1").arg(story.name) } };
    alert.state = story.state;
    if (!story.silencedBy.isEmpty())
        alert.silencedBy = QStringList { text(story.silencedBy) };
    alert.receivers = QStringList { text(story.team) };
    alert.startsAt = startsAt;
    alert.updatedAt = updatedAt;
    alert.generatorUrl = QStringLiteral("https://prom-main.shop.example:9090/graph");
    alert.sources = { demoshop::kPager };
    alert.fingerprint = fingerprintOf(alert.labels);
    return alert;
}

} // namespace

std::vector<LiveAlert> DemoWorld::alerts(Instant at) const
{
    std::vector<LiveAlert> alerts;
    const auto add = [&](const AlertStory& story) {
        alerts.push_back(makeAlert(story, minutesBefore(story.since) + std::chrono::seconds(10), floorTo(at, std::chrono::seconds(15))));
    };

    // The two of checkout live as long as the incident: like their rules they look back five minutes.
    const SloId availability { QStringLiteral("checkout-availability") };
    const double failing = failingShare(availability, at, std::chrono::minutes(5));
    if (failing > 14.4 * 0.001)
        add({ u"CheckoutBurnFast", u"checkout", u"page", u"team-pay", u"error budget burns over 14.4 times as fast as granted",
            AlertState::Active, 35, {}, {} });
    if (failing > 0.05)
        add({ u"CheckoutErrorRatio", u"checkout", u"page", u"team-pay", u"more than 5 % of requests fail", AlertState::Active, 40, {},
            {} });
    add({ u"SourceSilent", u"mail", u"page", u"team-core", u"prom-edge refuses connections", AlertState::Active, 16, {}, {} });
    add({ u"PaymentsBurnSlow", u"payments", u"ticket", u"team-pay", u"error budget burns over 3 times as fast as granted for a day",
        AlertState::Active, 14, {}, {} });
    add({ u"SearchReplicaDown", u"search", u"ticket", u"team-find", u"1 of 4 replicas missing", AlertState::Unprocessed, 6, {}, {} });
    add({ u"MailQueueAge", u"mail", u"ticket", u"team-core", u"oldest mail waits 11 minutes", AlertState::Suppressed, 12, {}, {} });
    add({ u"NodeDiskFill", u"catalog", u"ticket", u"team-core", u"disk 91 % full", AlertState::Suppressed, 17 * 60,
        u"4f1c9f0a-6d55-4a3f-9b53-0c5a2ad5a0e7", {} });
    const auto silent = std::find_if(alerts.begin(), alerts.end(), [](const LiveAlert& a) { return a.name() == u"SourceSilent"; });
    const auto queue = std::find_if(alerts.begin(), alerts.end(), [](const LiveAlert& a) { return a.name() == u"MailQueueAge"; });
    queue->inhibitedBy = QStringList { silent->fingerprint };
    return alerts;
}

} // namespace yagura
