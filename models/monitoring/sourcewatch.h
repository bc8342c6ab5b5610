// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configuration.h"
#include "models/core/sourcestate.h"

namespace yagura {

/// The book of one source's polls: what came of the last one, how old the last complete one is, since when it fails.
class SourceWatch
{
public:
    explicit SourceWatch(const SourceConfig& source, Millis shortestUnit = Millis(0));

    void answered(PollOutcome outcome, Instant at); ///< FreshComplete or FreshPartial
    void failed(const Error& error, Instant at);
    void storedTruth(std::optional<Instant> asOf); ///< known from an earlier run
    void age(Instant now);
    void describe(const QString& version, std::optional<Millis> clockSkew);

    SourceState& state() { return m_state; }
    const SourceState& state() const { return m_state; }
    Ageing ageing() const { return m_ageing; }
    bool hasFinishedOnce() const { return m_finishedOnce; }

private:
    SourceState m_state;
    Ageing m_ageing {};
    bool m_finishedOnce = false;
};

/// Quality of something that a source told: by age, but never better than what the newest attempt allows.
Quality qualityOf(PollOutcome newest, std::optional<Instant> asOf, Instant now, Ageing ageing);

} // namespace yagura
