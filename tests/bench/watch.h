// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/monitoring/slomonitor.h"
#include "tests/support/clock/offsetclock.h"

#include <memory>
#include <optional>

namespace yagura::bench {

/// What a Prometheus itself says that it has done since it started.
struct Toll
{
    double samples = 0; ///< prometheus_engine_query_samples_total: for a range vector its whole window, at every step
    double bytes = 0; ///< prometheus_http_response_size_bytes_sum of everything but /metrics: bodies, packed when they were packed

    friend Toll operator-(Toll a, Toll b) { return { a.samples - b.samples, a.bytes - b.bytes }; }
};

/// The real adapter and the real monitor over one Prometheus, driven poll by poll. The clock can be moved, so that a refresh
/// a minute later need not be waited for.
class Watch
{
public:
    Watch(const QUrl& server, std::vector<SloSpec> slos, std::shared_ptr<test::OffsetClock> clock);
    ~Watch();

    /// As if it had watched for thirty days until a minute ago. Without this the first poll is followed by a back-fill.
    bool rememberAll();
    bool load();
    /// True when every objective is complete up to the newest minute afterwards.
    bool poll();
    bool waitForBackfill();

    /// The same questions put the usual way: an instant query for every objective and window, like
    /// `sum(increase(bad[1h])) / sum(increase(total[1h]))`. True when all of them were answered.
    bool askInstantQueries();
    std::optional<Toll> toll();

    test::OffsetClock& clock() { return *m_clock; }

private:
    HttpEndpoint m_endpoint;
    std::vector<SloSpec> m_slos;
    std::shared_ptr<test::OffsetClock> m_clock;
    Ports m_ports;
    std::unique_ptr<HttpClient> m_client; ///< for what Yagura itself does not ask
    std::unique_ptr<SloMonitor> m_monitor;
};

} // namespace yagura::bench
