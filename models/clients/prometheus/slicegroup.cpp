// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicegroup.h"

#include <QHostAddress>

namespace yagura {

namespace {
constexpr Millis kBackfillDeadline = std::chrono::seconds(60);

bool isNear(const QUrl& url) { return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback(); }
} // namespace

void SliceTally::add(const PromAnswer& answer)
{
    bytes += answer.bytes;
    samples += answer.samples;
    for (const QString& warning : answer.warnings) {
        if (!warnings.contains(warning))
            warnings.append(warning);
    }
    partial = partial || !answer.complete();
    if (answer.clockSkew)
        clockSkew = answer.clockSkew;
}

SliceGroup::SliceGroup(HttpClient& client, std::vector<SlicePlan> plans, TimeRange range, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_plans(std::move(plans))
    , m_range(range)
{
}

void SliceGroup::ask(HttpRequest request, std::function<void(PromAnswer)> then)
{
    if (isBackfill()) {
        request.deadline = std::max(m_client.endpoint().timeout, kBackfillDeadline);
        if (isNear(m_client.endpoint().url))
            request.encoding = HttpRequest::Encoding::Identity;
    }
    m_client.fetch<PromAnswer>(request, &parsePromAnswer, this, [this, then = std::move(then)](Result<PromAnswer> answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_tally.add(*answer);
        then(std::move(*answer));
    });
}

void SliceGroup::fail(const Error& error)
{
    if (m_finished)
        return;
    m_error = error;
    std::vector<SloSlices> results;
    for (const SlicePlan& plan : m_plans) {
        SloSlices failed;
        failed.slo = plan.slo.id;
        failed.way = plan.way;
        failed.error = error;
        results.push_back(std::move(failed));
    }
    finish(std::move(results));
}

void SliceGroup::finish(std::vector<SloSlices> results)
{
    if (m_finished)
        return;
    m_finished = true;
    m_results = std::move(results);
    emit finished();
}

} // namespace yagura
