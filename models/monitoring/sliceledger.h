// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/composite.h"
#include "models/slo/countedhistory.h"
#include "models/slo/slosnapshot.h"
#include "models/sources/worker.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace yagura {

/// The histories of all objectives, held where the window mathematics runs: on the worker. Only values cross over:
/// slices in, snapshots (with cheap copies of the histories) out, in the order they were asked for.
class SliceLedger
{
public:
    struct Job
    {
        SloSpec spec;
        QString key;
        std::vector<Slice> slices;
        EvaluationInput input;
    };

    /// An objective that is made of others' slices; it has no history of its own.
    struct CompositeJob
    {
        SloSpec spec;
        std::vector<CompositeSlices> parts;
        TimeRange range;
        EvaluationInput input;
    };

    explicit SliceLedger(std::shared_ptr<Worker> worker);

    /// Takes over a history, e.g. the stored one.
    void adopt(const QString& key, SliceHistory history);
    /// Puts the slices and evaluates, in one step.
    void evaluate(std::vector<Job> jobs, QObject* context, std::function<void(std::vector<SloSnapshot>)> done);
    void evaluate(std::vector<CompositeJob> jobs, QObject* context, std::function<void(std::vector<SloSnapshot>)> done);

private:
    struct Histories
    {
        std::shared_ptr<detail::WindowTables> sums = std::make_shared<detail::WindowTables>(); // of all of them
        std::map<QString, CountedHistory> byKey;
    };
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<Histories> m_histories; // touched on the worker only
};

} // namespace yagura
