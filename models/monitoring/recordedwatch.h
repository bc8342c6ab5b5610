// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace yagura {

/// Asks one metrics source now and then what Sloth's and Pyrra's rules record, and sets it beside what we say of the same
/// objectives: each engine's number is computed once more from our slices, by the engine's method.
/// What was once answered stays until the next complete answer.
class RecordedWatch final : public QObject
{
    Q_OBJECT

public:
    /// `stated`: every objective of the configuration, of whatever source.
    RecordedWatch(SourceName source, std::vector<SloSpec> stated, const Ports& ports, QObject* parent = nullptr);

    void adopt(const RecordedWatch& before); ///< what a watch of the same source knew
    void poll(); ///< asks when it is due; ends with answered()
    /// Computes on the worker what these objectives' values come to; ends with compared().
    void compare(const std::vector<SloSnapshot>& slos);

    bool hasAnswered() const { return m_answered; } ///< once, with whatever answer
    bool isSettled() const { return m_answered && (m_failed || (m_compared && m_comparing == 0)); } ///< nothing is under way any more
    const std::vector<SloSpec>& discovered() const { return m_discovered; } ///< objectives that no file states
    /// Null: no complete answer yet.
    const std::vector<RecordedValue>* valuesOf(const SloId& id) const;

    static constexpr Millis kEvery = std::chrono::minutes(5);
    static constexpr Millis kAgain = std::chrono::minutes(1); ///< after a failure

signals:
    void answered();
    void compared();

private:
    using Values = std::map<SloId, std::vector<RecordedValue>>;
    void take(Result<std::vector<RecordedObjective>> answer);

    SourceName m_source;
    std::vector<SloSpec> m_stated;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<MetricSource> m_metrics;
    std::shared_ptr<const std::vector<RecordedObjective>> m_objectives; ///< null: no complete answer yet
    std::vector<SloSpec> m_discovered;
    Values m_values;
    std::optional<Instant> m_asked;
    bool m_asking = false;
    bool m_answered = false;
    bool m_failed = false; ///< the newest attempt
    bool m_compared = false;
    int m_comparing = 0;
};

} // namespace yagura
