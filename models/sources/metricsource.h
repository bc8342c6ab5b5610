// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/connectiontest.h"
#include "models/core/result.h"
#include "models/core/status.h"
#include "models/slo/objective.h"
#include "models/slo/slice.h"
#include "models/slo/slosnapshot.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

namespace yagura {

/// Asks for the slices of several objectives in one range. The adapter chooses the best of the three ways of house.md 4
/// for each and says which it used.
struct SliceRequest
{
    std::vector<SloSpec> slos; ///< all of this source
    TimeRange range; ///< whole minutes; at most one day for back-fill
};

struct SloSlices
{
    SloId slo;
    std::vector<Slice> slices; ///< rising; slices of the range that are left out were not seen
    CountingWay way = CountingWay::RawCounters;
    std::optional<double> residual; ///< relative difference to the server's long window, where it was asked
    std::optional<Error> error; ///< this objective alone failed
    bool absent = false; ///< the server knows no such series in the range
};

struct SliceAnswer
{
    PollOutcome outcome = PollOutcome::FreshComplete; ///< FreshPartial with warnings or partial results
    std::vector<SloSlices> slos;
    QStringList warnings;
    qint64 bytes = 0; ///< of answer bodies
    qint64 samples = 0; ///< samples that the answers held
    std::optional<Millis> clockSkew;
};

/// What the server is and can do; asked once per connection.
struct MetricServer
{
    QString product; ///< "Prometheus"
    QString version;
    bool anchored = false; ///< `promql-extended-range-selectors`
    std::optional<Millis> scrapeInterval;
    std::optional<Instant> oldestSample;
};

/// A counter family from which a first objective can be made (`init`).
struct DiscoveredService
{
    QString service; ///< label value or job name
    QString totalQuery;
    QString badQuery;
    QString label; ///< the label that named the service
};

/// A metrics back end. All calls are asynchronous (Callback in models/core/result.h) and only read.
class MetricSource
{
public:
    MetricSource() = default;
    virtual ~MetricSource() = default;
    Q_DISABLE_COPY_MOVE(MetricSource)

    virtual void slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback) = 0;
    virtual void describe(QObject* context, Callback<MetricServer> callback) = 0;
    virtual void discover(QObject* context, Callback<std::vector<DiscoveredService>> callback) = 0;
};

/// A source whose connection can be tried step by step. `progress` comes for every change, the callback once at the end.
class ConnectionTester
{
public:
    ConnectionTester() = default;
    virtual ~ConnectionTester() = default;
    Q_DISABLE_COPY_MOVE(ConnectionTester)

    virtual void test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback) = 0;
};

} // namespace yagura
