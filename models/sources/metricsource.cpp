// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/metricsource.h"

#include <QPointer>

namespace yagura {

namespace {

template <class T>
void answerUnsupported(QObject* context, Callback<T> callback)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback(fail(Error::Kind::Unsupported, QString())); }, Qt::QueuedConnection);
}

} // namespace

void MetricSource::inspect(const SloSpec&, TimeRange, QObject* context, Callback<IndicatorInspection> callback)
{
    answerUnsupported(context, std::move(callback));
}

void MetricSource::breakdown(const SloSpec&, const QString&, TimeRange, int, QObject* context, Callback<std::vector<LabelShare>> callback)
{
    answerUnsupported(context, std::move(callback));
}

void MetricSource::groups(const SloSpec&, TimeRange, QObject* context, Callback<std::vector<Labels>> callback)
{
    answerUnsupported(context, std::move(callback));
}

void MetricSource::bucketBounds(const QString&, QObject* context, Callback<std::vector<double>> callback)
{
    answerUnsupported(context, std::move(callback));
}

void MetricSource::recorded(Instant, QObject* context, Callback<std::vector<RecordedObjective>> callback)
{
    answerUnsupported(context, std::move(callback));
}

} // namespace yagura
