// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/alertmanager/alertmanagersource.h"

#include "models/clients/http/connectionprobe.h"

#include <QElapsedTimer>

#include <iterator>

namespace yagura {

struct AlertmanagerSource::Round
{
    QPointer<QObject> context;
    Callback<AlertAnswer> callback;
    size_t open = 0;
    AlertAnswer answer;
    std::optional<Error> error; ///< the first peer's that failed
    int dropped = 0;
};

/// A connection test: the first peer's steps and one step for each of the others.
struct AlertmanagerSource::Trial
{
    QPointer<QObject> context;
    std::function<void(ConnectionTest)> progress;
    Callback<ConnectionTest> callback;
    ConnectionTest first;
    std::vector<TestStep> others;
    size_t open = 0; ///< peers that have not been tried to the end

    ConnectionTest whole() const
    {
        ConnectionTest all = first;
        all.steps.insert(all.steps.end(), others.begin(), others.end());
        return all;
    }
    void report() const
    {
        if (context && progress)
            progress(whole());
    }
    void peerDone()
    {
        report();
        if (--open == 0 && context)
            callback(whole());
    }
};

AlertmanagerSource::AlertmanagerSource(const std::vector<HttpEndpoint>& peers, const std::shared_ptr<SecretStore>& secrets,
    const std::shared_ptr<Worker>& worker, std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(std::move(clock))
{
    Q_ASSERT(!peers.empty());
    for (const HttpEndpoint& peer : peers)
        m_peers.push_back(std::make_unique<HttpClient>(peer, secrets, worker, m_clock));
}

AlertmanagerSource::~AlertmanagerSource() = default;

void AlertmanagerSource::alerts(QObject* context, Callback<AlertAnswer> callback)
{
    learnVersion();
    auto round = std::make_shared<Round>();
    round->context = context;
    round->callback = std::move(callback);
    round->open = m_peers.size();
    round->answer.peersAsked = static_cast<int>(m_peers.size());
    round->answer.peersAnswered = 0;
    for (const auto& peer : m_peers) {
        const auto decode = [source = peer->endpoint().source, now = m_clock->now()](
                                const HttpResponse& response) { return parseAlerts(response, source, now); };
        // The round lives as long as its peers' callbacks: a peer that hangs ends by its own deadline.
        peer->fetch<PeerAlerts>(HttpRequest::get(QStringLiteral("/api/v2/alerts")), decode, context,
            [this, self = QPointer<AlertmanagerSource>(this), round](Result<PeerAlerts> alerts) {
                AlertAnswer& answer = round->answer;
                if (alerts) {
                    ++answer.peersAnswered;
                    round->dropped += alerts->dropped;
                    answer.clockSkew = alerts->clockSkew;
                    std::move(alerts->alerts.begin(), alerts->alerts.end(), std::back_inserter(answer.alerts));
                } else if (!round->error) {
                    round->error = alerts.error();
                }
                if (--round->open > 0)
                    return;
                if (self)
                    conclude(round);
                else
                    round->callback(fail(Error::Kind::Cancelled, QString()));
            });
    }
}

void AlertmanagerSource::conclude(const std::shared_ptr<Round>& round)
{
    if (round->answer.peersAnswered == 0) {
        round->callback(tl::unexpected(*round->error));
        return;
    }
    // Ten thousand alerts and more are merged off the GUI thread.
    m_worker->run([alerts = std::move(round->answer.alerts)]() mutable { return mergeAlerts(std::move(alerts)); }, round->context.data(),
        [self = QPointer<AlertmanagerSource>(this), round](std::vector<LiveAlert> merged) {
            AlertAnswer& answer = round->answer;
            answer.alerts = std::move(merged);
            if (self)
                answer.version = self->m_version;
            if (round->error)
                answer.warnings += round->error->detail;
            const bool complete = answer.peersAnswered == answer.peersAsked && round->dropped == 0;
            answer.outcome = complete ? PollOutcome::FreshComplete : PollOutcome::FreshPartial;
            round->callback(std::move(answer));
        });
}

void AlertmanagerSource::learnVersion()
{
    if (!m_version.isEmpty() || m_askingVersion)
        return;
    m_askingVersion = true;
    m_peers.front()->fetch<QString>(
        HttpRequest::get(QStringLiteral("/api/v2/status")), &parseAlertmanagerVersion, this, [this](const Result<QString>& version) {
            m_askingVersion = false;
            m_version = version.value_or(QString()); // may be forbidden: then it stays unknown
        });
}

void AlertmanagerSource::test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
{
    std::vector<ConnectionProbe::Question> questions;
    questions.push_back({ TestStepKind::Version, HttpRequest::get(QStringLiteral("/api/v2/status")), [](const HttpResponse& response) {
                             return parseAlertmanagerVersion(response).map(
                                 [](const QString& version) { return QStringLiteral("Alertmanager ") + version; });
                         } });
    const HttpRequest question = HttpRequest::get(QStringLiteral("/api/v2/alerts"));
    const auto count = [source = m_peers.front()->endpoint().source, now = m_clock->now()](const HttpResponse& response) {
        return parseAlerts(response, source, now).map([](const PeerAlerts& peer) { return QString::number(peer.alerts.size()); });
    };
    questions.push_back({ TestStepKind::SampleQuery, question, count });

    auto trial = std::make_shared<Trial>();
    trial->context = context;
    trial->progress = std::move(progress);
    trial->callback = std::move(callback);
    trial->open = m_peers.size();
    for (size_t i = 1; i < m_peers.size(); ++i) {
        HttpClient& peer = *m_peers[i];
        const QUrl& url = peer.endpoint().url;
        const QString place = url.port() > 0 ? hostAndPort(url.host(), url.port()) : url.host();
        TestStep step;
        step.kind = TestStepKind::SampleQuery;
        step.verdict = TestVerdict::Running;
        step.asked = QStringLiteral("GET ") + place + question.path;
        trial->others.push_back(step);
        QElapsedTimer watch;
        watch.start();
        peer.fetch<QString>(question, count, context, [trial, place, watch, i](const Result<QString>& alerts) {
            TestStep& asked = trial->others[i - 1];
            asked.verdict = alerts ? TestVerdict::Passed : TestVerdict::Failed;
            asked.took = Millis(watch.elapsed());
            if (alerts) {
                asked.finding = QStringLiteral("%1: %2").arg(place, *alerts);
            } else {
                asked.error = alerts.error();
                asked.answered = alerts.error().detail;
            }
            trial->peerDone();
        });
    }
    const auto heard = [trial](const ConnectionTest& test) {
        trial->first = test;
        trial->report();
    };
    const auto done = [trial](const Result<ConnectionTest>& test) {
        trial->first = test.value_or(trial->first);
        trial->peerDone();
    };
    (new ConnectionProbe(*m_peers.front(), std::move(questions), context, heard, done))->start();
}

} // namespace yagura
