// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/sourcewatch.h"

#include <algorithm>

namespace yagura {

SourceWatch::SourceWatch(const SourceConfig& source, Millis shortestUnit)
    : m_ageing { std::max(source.poll, shortestUnit) }
{
    m_state.name = source.name;
    m_state.kind = source.kind;
    m_state.poll = source.poll;
}

void SourceWatch::answered(PollOutcome outcome, Instant at)
{
    m_finishedOnce = true;
    m_state.outcome = outcome;
    if (outcome == PollOutcome::FreshComplete)
        m_state.asOf = at;
    m_state.error.reset();
    m_state.failingSince.reset();
    age(at);
}

void SourceWatch::failed(const Error& error, Instant at)
{
    m_finishedOnce = true;
    m_state.outcome = PollOutcome::Failed;
    m_state.error = error;
    if (m_state.error->source.isEmpty())
        m_state.error->source = m_state.name.value;
    if (!m_state.failingSince)
        m_state.failingSince = at;
    age(at);
}

void SourceWatch::storedTruth(std::optional<Instant> asOf)
{
    if (m_finishedOnce || !asOf || (m_state.asOf && *m_state.asOf >= *asOf))
        return;
    m_state.outcome = PollOutcome::Stale;
    m_state.asOf = asOf;
}

void SourceWatch::age(Instant now) { m_state.quality = qualityOf(m_state.outcome, m_state.asOf, now, m_ageing); }

void SourceWatch::describe(const QString& version, std::optional<Millis> clockSkew)
{
    if (!version.isEmpty())
        m_state.version = version;
    if (clockSkew)
        m_state.clockSkew = clockSkew;
}

Quality qualityOf(PollOutcome newest, std::optional<Instant> asOf, Instant now, Ageing ageing)
{
    const Quality byAge = qualityByAge(asOf, now, ageing);
    const bool young = byAge == Quality::Fresh || byAge == Quality::Ageing;
    if (newest == PollOutcome::FreshPartial && (young || byAge == Quality::Never))
        return Quality::Partial;
    if (newest == PollOutcome::Failed) {
        if (byAge == Quality::Never)
            return Quality::Error;
        if (byAge == Quality::Fresh)
            return Quality::Ageing; // the newest attempt did not confirm it
    }
    return byAge;
}

} // namespace yagura
