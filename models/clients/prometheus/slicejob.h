// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/prometheussource.h"

#include <QPointer>

#include <deque>

namespace yagura {

/// One slices() call: learns what the server can do and how many series there are, forms groups, asks, gathers.
class SliceJob final : public QObject
{
    Q_OBJECT

public:
    SliceJob(PrometheusSource& source, SliceRequest request, QObject* context, Callback<SliceAnswer> callback);
    void start();

private:
    void serverKnown();
    void askCounts();
    void chooseWays();
    void checkBounds(size_t from);
    void makeGroups();
    void addGroup(std::vector<SlicePlan> plans);
    void groupFinished(SliceGroup* group);
    void finish();
    qint64 seriesOfPart(const SlicePlan& plan) const;
    qint64 seriesOfTotal(const SlicePlan& plan) const;

    PrometheusSource& m_source;
    SliceRequest m_request;
    QPointer<QObject> m_context;
    Callback<SliceAnswer> m_callback;
    std::vector<SlicePlan> m_plans;
    std::vector<SloSlices> m_results;
    SliceTally m_tally;
    std::optional<Error> m_error; ///< of the last group that failed as a whole
    int m_openGroups = 0;
    int m_failedGroups = 0;
};

} // namespace yagura
