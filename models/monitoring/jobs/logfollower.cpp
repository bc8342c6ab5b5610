// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobs/logfollower.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kShortest = std::chrono::milliseconds(500);
constexpr Millis kLongest = std::chrono::seconds(2); // while nothing new comes
constexpr Millis kLongestAfterError = std::chrono::seconds(15);
constexpr Millis kPatience = std::chrono::minutes(2); // with a server that does not answer

bool isFinal(Error::Kind kind)
{
    return kind == Error::Kind::NotFound || kind == Error::Kind::Forbidden || kind == Error::Kind::Unauthorized
        || kind == Error::Kind::SecretMissing || kind == Error::Kind::SecretLocked || kind == Error::Kind::Unsupported;
}

} // namespace

LogFollower::LogFollower(std::shared_ptr<JobRunner> runner, std::shared_ptr<Clock> clock, QString executionId, QObject* listener,
    std::function<void(const LogPage&)> page, std::function<void(Result<Execution>)> ended, QObject* parent)
    : QObject(parent)
    , m_runner(std::move(runner))
    , m_clock(std::move(clock))
    , m_id(std::move(executionId))
    , m_listener(listener)
    , m_page(std::move(page))
    , m_ended(std::move(ended))
    , m_pause(kShortest)
{
    connect(listener, &QObject::destroyed, this, &QObject::deleteLater);
}

void LogFollower::start() { ask(); }

void LogFollower::later(Millis delay, void (LogFollower::*what)())
{
    m_clock->callAfter(delay, this, [this, what] {
        if (m_listener)
            (this->*what)();
    });
}

void LogFollower::ask()
{
    m_runner->log(m_id, m_offset, m_lastModified, this, [this](const Result<LogPage>& page) {
        if (!m_listener)
            return;
        if (page)
            take(*page);
        else
            stumble(page.error());
    });
}

void LogFollower::take(const LogPage& page)
{
    m_failingSince.reset();
    const bool fresh = !page.entries.empty();
    m_offset = page.offset;
    m_lastModified = page.lastModified;
    // The first answer is told even when it is empty: that the server answers, and where a log that has nothing yet begins.
    if ((fresh || page.ended || !m_answered) && m_page)
        m_page(page);
    m_answered = true;
    if (!m_listener)
        return; // the listener may have gone while it was told
    if (page.ended) {
        m_logEnded = true;
        askExecution();
        return;
    }
    m_pause = fresh ? kShortest : std::min(m_pause * 2, kLongest);
    // Why later even at once: a long log must not keep the event loop from anything else.
    later(page.more ? Millis(0) : page.retryAfter.value_or(m_pause), &LogFollower::ask);
}

void LogFollower::stumble(const Error& error)
{
    const Instant now = m_clock->now();
    if (!m_failingSince)
        m_failingSince = now;
    if (isFinal(error.kind) || now - *m_failingSince >= kPatience) {
        end(tl::unexpected(error));
        return;
    }
    m_pause = std::min(std::max(m_pause, kShortest) * 2, kLongestAfterError);
    later(error.retryAfter.value_or(m_pause), m_logEnded ? &LogFollower::askExecution : &LogFollower::ask);
}

void LogFollower::askExecution()
{
    m_runner->execution(m_id, this, [this](const Result<Execution>& execution) {
        if (!m_listener)
            return;
        if (!execution)
            stumble(execution.error());
        else if (!execution->isEnded())
            later(kShortest, &LogFollower::askExecution); // its record follows its log by a moment
        else
            end(execution);
    });
}

void LogFollower::end(const Result<Execution>& result)
{
    const auto ended = std::exchange(m_ended, nullptr);
    deleteLater();
    if (ended)
        ended(result);
}

} // namespace yagura
