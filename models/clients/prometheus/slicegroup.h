// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/clients/prometheus/servercounts.h"
#include "models/sources/metricsource.h"

#include <QObject>

namespace yagura {

/// What the queries of one slices() call cost and said, added up over its groups.
struct SliceTally
{
    qint64 bytes = 0;
    qint64 samples = 0;
    QStringList warnings;
    bool partial = false;
    std::optional<Millis> clockSkew;

    void add(const PromAnswer& answer);
};

/// Some objectives that are asked together. Ends with finished() exactly once; results() then has an entry for each plan.
class SliceGroup : public QObject
{
    Q_OBJECT

public:
    SliceGroup(HttpClient& client, std::vector<SlicePlan> plans, TimeRange range, QObject* parent);
    virtual void start() = 0;

    const std::vector<SlicePlan>& plans() const { return m_plans; }
    std::vector<SloSlices>& results() { return m_results; }
    const SliceTally& tally() const { return m_tally; }
    /// Set when the whole group failed.
    const std::optional<Error>& error() const { return m_error; }

signals:
    void finished();

protected:
    /// Asks, adds to the tally; an error ends the group.
    void ask(HttpRequest request, std::function<void(PromAnswer)> then);
    void fail(const Error& error);
    HttpClient& client() { return m_client; }
    TimeRange range() const { return m_range; }
    /// Reading a day may take longer than a poll, and packing costs a near server more than it saves.
    bool isBackfill() const { return m_range.length() > std::chrono::hours(1); }
    void finish(std::vector<SloSlices> results);

private:
    HttpClient& m_client;
    std::vector<SlicePlan> m_plans;
    TimeRange m_range;
    std::vector<SloSlices> m_results;
    SliceTally m_tally;
    std::optional<Error> m_error;
    bool m_finished = false;
};

/// Way 1: the last sample of every slice, per series; differences are taken here (models/slo/counterreader.h).
class RawCounterGroup final : public SliceGroup
{
    Q_OBJECT

public:
    /// `sliceWindow`: "1m" where ranges are open at the left (Prometheus 3), else "59s999ms".
    RawCounterGroup(HttpClient& client, std::vector<SlicePlan> plans, TimeRange range, Instant now, QString sliceWindow, QObject* parent);
    void start() override;

private:
    using Counters = std::vector<std::vector<CounterSeries>>; // by selector
    enum class Side { Before, After };

    const std::vector<CounterSeries>& total(const SlicePlan& plan) const;
    void askEdges(const std::vector<int>& items, TimeRange range, bool fromIncluded, const std::function<void(Counters)>& then);
    void edgesCame(Counters counters);
    void askBirths();
    void askAcross(Side side, int attempt);
    void build();

    QStringList m_selectors; // each once
    Counters m_counters;
    Instant m_now;
    QString m_sliceWindow;
};

/// The server counts, or evaluates, per slice.
class ServerCountGroup final : public SliceGroup
{
    Q_OBJECT

public:
    ServerCountGroup(HttpClient& client, std::vector<SlicePlan> plans, TimeRange range, RangeHabits habits, QObject* parent);
    void start() override;

private:
    void askBefore();
    void askLongWindow();
    void build();

    RangeHabits m_habits;
    std::vector<ServerCounts> m_counts;
};

} // namespace yagura
