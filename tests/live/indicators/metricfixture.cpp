// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/indicators/metricfixture.h"

#include <QTest>

namespace yagura::test {

using namespace std::chrono_literals;

namespace {

template <class T, class Ask>
Result<T> waitFor(Ask ask)
{
    std::optional<Result<T>> answer;
    ask([&answer](Result<T> came) { answer = std::move(came); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 90000))
        return fail(Error::Kind::TimedOut, QStringLiteral("no answer at all"));
    return *answer;
}

} // namespace

Asker::Asker(const QUrl& url)
    : clock(std::make_shared<OffsetClock>())
    , m_worker(std::make_shared<Worker>(QStringLiteral("test")))
{
    HttpEndpoint endpoint;
    endpoint.source.value = QStringLiteral("metrics");
    endpoint.url = url;
    endpoint.timeout = 60s;
    m_source = std::make_unique<PrometheusSource>(endpoint, std::make_shared<NoSecrets>(), m_worker, clock);
}

SloSpec Asker::objective(const Indicator& indicator) const
{
    SloSpec slo;
    slo.id.value = QStringLiteral("slo");
    slo.source.value = QStringLiteral("metrics");
    slo.target.percent = Decimal::fromNano(99'000'000'000);
    slo.windows = { Window { Window::Kind::Rolling, 24h * 30 } };
    slo.indicator = indicator;
    return slo;
}

Result<SliceAnswer> Asker::slices(const SloSpec& slo, TimeRange range)
{
    return waitFor<SliceAnswer>([&](const Callback<SliceAnswer>& done) { m_source->slices({ { slo }, range }, &m_context, done); });
}

Result<IndicatorInspection> Asker::inspect(const SloSpec& slo, TimeRange range)
{
    return waitFor<IndicatorInspection>(
        [&](const Callback<IndicatorInspection>& done) { m_source->inspect(slo, range, &m_context, done); });
}

Result<std::vector<LabelShare>> Asker::breakdown(const SloSpec& slo, const QString& label, TimeRange range)
{
    return waitFor<std::vector<LabelShare>>(
        [&](const Callback<std::vector<LabelShare>>& done) { m_source->breakdown(slo, label, range, 10, &m_context, done); });
}

Result<std::vector<Labels>> Asker::groups(const SloSpec& slo, TimeRange range)
{
    return waitFor<std::vector<Labels>>([&](const Callback<std::vector<Labels>>& done) { m_source->groups(slo, range, &m_context, done); });
}

Result<std::vector<double>> Asker::bucketBounds(const QString& selector)
{
    return waitFor<std::vector<double>>(
        [&](const Callback<std::vector<double>>& done) { m_source->bucketBounds(selector, &m_context, done); });
}

MetricFixture::MetricFixture(Instant from, int minutes)
    : m_from(floorTo(from))
    , m_minutes(minutes)
{
}

void MetricFixture::put(const QByteArray& series, int minute, int place, double value)
{
    const qint64 ms = toEpochMs(m_from + std::chrono::minutes(minute) + 15s * place + 7300ms);
    m_text += series + ' ' + QByteArray::number(value, 'g', 15) + ' ' + QByteArray::number(ms / 1000) + '.'
        + QByteArray::number(ms % 1000).rightJustified(3, '0') + '\n';
}

void MetricFixture::gauge(const QByteArray& series, const std::function<double(int minute)>& value)
{
    for (int minute = 0; minute < m_minutes; ++minute) {
        for (int place = 0; place < 4; ++place)
            put(series, minute, place, value(minute));
    }
}

void MetricFixture::counter(const QByteArray& series, const std::function<double(int minute)>& step)
{
    double value = 0;
    for (int minute = 0; minute < m_minutes; ++minute) {
        for (int place = 0; place < 4; ++place) {
            value += step(minute);
            put(series, minute, place, value);
        }
    }
}

void MetricFixture::scraped(const QByteArray& series, const std::function<std::optional<double>(int minute, int place)>& value)
{
    for (int minute = 0; minute < m_minutes; ++minute) {
        for (int place = 0; place < 4; ++place) {
            if (const std::optional<double> seen = value(minute, place))
                put(series, minute, place, *seen);
        }
    }
}

} // namespace yagura::test
