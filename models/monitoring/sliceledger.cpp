// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/sliceledger.h"

namespace yagura {

SliceLedger::SliceLedger(std::shared_ptr<Worker> worker)
    : m_worker(std::move(worker))
    , m_histories(std::make_shared<Histories>())
{
}

void SliceLedger::adopt(const QString& key, SliceHistory history)
{
    m_worker->post([histories = m_histories, key, history = std::move(history)]() mutable {
        histories->byKey.insert_or_assign(key, CountedHistory(std::move(history), histories->sums));
    });
}

void SliceLedger::evaluate(std::vector<Job> jobs, QObject* context, std::function<void(std::vector<SloSnapshot>)> done)
{
    m_worker->run(
        [histories = m_histories, jobs = std::move(jobs)] {
            std::vector<SloSnapshot> snapshots;
            snapshots.reserve(jobs.size());
            for (const Job& job : jobs) {
                CountedHistory& history = histories->byKey.try_emplace(job.key, SliceHistory(), histories->sums).first->second;
                if (!job.slices.empty())
                    history.put(std::span<const Slice>(job.slices));
                snapshots.push_back(evaluateSlo(job.spec, history, job.input));
            }
            return snapshots;
        },
        context, std::move(done));
}

void SliceLedger::evaluate(std::vector<CompositeJob> jobs, QObject* context, std::function<void(std::vector<SloSnapshot>)> done)
{
    m_worker->run(
        [jobs = std::move(jobs)] {
            std::vector<SloSnapshot> snapshots;
            snapshots.reserve(jobs.size());
            for (const CompositeJob& job : jobs)
                snapshots.push_back(evaluateSlo(job.spec, compositeSlices(job.spec, job.parts, job.range), job.input));
            return snapshots;
        },
        context, std::move(done));
}

} // namespace yagura
