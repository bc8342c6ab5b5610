// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/prometheussource.h"
#include "models/clients/prometheus/slicequery.h"

#include <QPointer>

namespace yagura {

/// One inspect() call: everything in one query; where that is refused, each question alone, so that what the server can say is
/// said. All of it at one instant.
class InspectionJob final : public QObject
{
    Q_OBJECT

public:
    InspectionJob(PrometheusSource& source, const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback);
    void start();

private:
    struct Question
    {
        QString query;
        double factor = 1;
        std::optional<double> IndicatorInspection::*answer;
    };
    void serverKnown(const MetricServer& server);
    void add(const QString& query, double factor, std::optional<double> IndicatorInspection::*answer);
    void askAll();
    void askAlone(size_t index);
    void take(const Question& question, const std::vector<PromSeries>& series);
    void finish(Result<IndicatorInspection> result);

    PrometheusSource& m_source;
    SlicePlan m_plan;
    QPointer<QObject> m_context;
    Callback<IndicatorInspection> m_callback;
    IndicatorInspection m_found;
    std::vector<Question> m_questions;
};

} // namespace yagura
