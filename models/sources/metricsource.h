// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/connectiontest.h"
#include "models/core/result.h"
#include "models/core/status.h"
#include "models/slo/inspection.h"
#include "models/slo/objective.h"
#include "models/slo/recorded.h"
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

/// An objective that another engine's recording rules know of.
struct RecordedObjective
{
    RecordedEngine engine = RecordedEngine::Sloth;
    QString id; ///< sloth_id, or Pyrra's slo label
    ServiceId service;
    SloSpec spec; ///< made from the rules alone (SpecFormat::Recorded), to be watched where no file states it
    std::vector<RecordedValue> values; ///< reproduced is not filled in yet
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

    // What only some back ends can say. The defaults answer Unsupported.
    /// What the server says of an objective's queries over a window that ends at range.to.
    virtual void inspect(const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback);
    /// Bad events of a range by label: for every label of the queries, or for `label` alone; at most `most` values of each.
    virtual void breakdown(
        const SloSpec& slo, const QString& label, TimeRange range, int most, QObject* context, Callback<std::vector<LabelShare>> callback);
    /// The values of the grouping labels of an objective that grouped queries have had in the range, one map per group.
    virtual void groups(const SloSpec& slo, TimeRange range, QObject* context, Callback<std::vector<Labels>> callback);
    /// The bucket bounds (`le`) of a histogram selector, as numbers, rising; +Inf left out.
    virtual void bucketBounds(const QString& selector, QObject* context, Callback<std::vector<double>> callback);
    /// What Sloth's and Pyrra's recording rules on this server say at an instant, and of which objectives.
    virtual void recorded(Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback);
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
