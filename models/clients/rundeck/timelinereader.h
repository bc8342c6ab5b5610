// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/rundeck/rundeckapi.h"
#include "models/sources/jobserver.h"

#include <memory>

namespace yagura {

/// Reads what runs and what ended since an instant: first the running ones, then the ended ones page by page, so that a run
/// which ends in between is seen twice (and counted once) rather than never.
class TimelineReader final : public std::enable_shared_from_this<TimelineReader>
{
public:
    static void read(RundeckApi& api, const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback);

    TimelineReader(RundeckApi& api, const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback);

private:
    void askRunning();
    void askEnded(int offset);
    void add(const rundeck::ExecutionList& list);
    void checkRights();
    void finish();

    QPointer<RundeckApi> m_api;
    QString m_project;
    Instant m_since;
    QObject* m_context;
    Callback<ExecutionsAnswer> m_callback;
    ExecutionsAnswer m_answer;
    int m_hidden = 0; ///< rows that exist but were not shown
};

} // namespace yagura
