// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/clients/prometheus/recordedobjectives.h"

#include <QObject>
#include <QPointer>

namespace yagura {

class PrometheusSource;

/// One MetricSource::recorded(): a small query first; rules, counts and the budgets that no rule records only where it found something.
/// Deletes itself when it has answered or its context died.
class RecordedJob final : public QObject
{
    Q_OBJECT

public:
    RecordedJob(PrometheusSource& source, Instant at, QObject* context, Callback<std::vector<RecordedObjective>> callback);
    void start();

private:
    void takeSamples(const PromAnswer& answer);
    void takeRules(Result<std::vector<PromRule>> rules);
    void oneMore();
    void combine();
    void askBudgets();
    void finish(Result<std::vector<RecordedObjective>> result);

    PrometheusSource& m_source;
    Instant m_at;
    QPointer<QObject> m_context;
    Callback<std::vector<RecordedObjective>> m_callback;
    RecordedFindings m_findings;
    RecordedObjectives m_objectives;
    std::optional<Error> m_error;
    int m_open = 0; ///< answers that are still to come
    bool m_combined = false;
};

} // namespace yagura
