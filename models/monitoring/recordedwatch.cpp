// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/recordedwatch.h"

#include "models/monitoring/recordedmatch.h"
#include "models/slo/recordedmethods.h"

#include <utility>

namespace yagura {

RecordedWatch::RecordedWatch(SourceName source, std::vector<SloSpec> stated, const Ports& ports, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_stated(std::move(stated))
    , m_clock(ports.clock)
    , m_worker(ports.worker)
{
    if (const auto it = ports.sources.find(m_source); it != ports.sources.end())
        m_metrics = it->second.metrics;
}

void RecordedWatch::adopt(const RecordedWatch& before)
{
    m_objectives = before.m_objectives;
    m_values = before.m_values;
    if (m_objectives)
        m_discovered = RecordedMatch(*m_objectives).unstated(m_stated);
}

void RecordedWatch::poll()
{
    const Instant now = m_clock->now();
    if (m_asking || (m_asked && now - *m_asked < (m_failed ? kAgain : kEvery)))
        return;
    m_asked = now;
    m_asking = true;
    if (!m_metrics) {
        m_clock->callAfter(Millis(0), this, [this] { take(fail(Error::Kind::Config, QString(), m_source.value)); });
        return;
    }
    m_metrics->recorded(now, this, [this](Result<std::vector<RecordedObjective>> answer) { take(std::move(answer)); });
}

void RecordedWatch::take(Result<std::vector<RecordedObjective>> answer)
{
    m_asking = false;
    m_answered = true;
    m_failed = !answer.has_value();
    if (answer) {
        m_objectives = std::make_shared<const std::vector<RecordedObjective>>(std::move(*answer));
        m_discovered = RecordedMatch(*m_objectives).unstated(m_stated);
        m_compared = false;
    }
    emit answered();
}

void RecordedWatch::compare(const std::vector<SloSnapshot>& slos)
{
    if (!m_objectives)
        return;
    if (m_objectives->empty()) {
        m_values.clear();
        m_compared = true;
        emit compared();
        return;
    }
    ++m_comparing;
    m_worker->run(
        [slos, objectives = m_objectives] {
            Values values;
            const RecordedMatch match(*objectives);
            for (const SloSnapshot& slo : slos) {
                std::vector<RecordedValue>& of = values[slo.spec.id];
                of = match.valuesFor(slo.spec);
                for (RecordedValue& value : of)
                    value = comparedWith(std::move(value), slo);
            }
            return values;
        },
        this,
        [this](Values values) {
            --m_comparing;
            m_compared = true;
            m_values = std::move(values);
            emit compared();
        });
}

const std::vector<RecordedValue>* RecordedWatch::valuesOf(const SloId& id) const
{
    static const std::vector<RecordedValue> none;
    if (const auto it = m_values.find(id); it != m_values.end())
        return &it->second;
    return m_objectives ? &none : nullptr;
}

} // namespace yagura
