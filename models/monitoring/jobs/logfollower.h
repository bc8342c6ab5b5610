// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"

#include <QObject>
#include <QPointer>

namespace yagura {

/// Reads a log page by page until the execution has ended and its last line was told. One question at a time, so pages
/// come in order; the offset goes forward only with a page that arrived, so none is lost and none doubled.
/// Deletes itself at the end, or when the one it tells has died.
class LogFollower final : public QObject
{
    Q_OBJECT

public:
    LogFollower(std::shared_ptr<JobRunner> runner, std::shared_ptr<Clock> clock, QString executionId, QObject* listener,
        std::function<void(const LogPage&)> page, std::function<void(Result<Execution>)> ended, QObject* parent);

    void start();

private:
    void ask();
    void take(const LogPage& page);
    void stumble(const Error& error);
    void askExecution();
    void end(const Result<Execution>& result);
    void later(Millis delay, void (LogFollower::*what)());

    std::shared_ptr<JobRunner> m_runner;
    std::shared_ptr<Clock> m_clock;
    QString m_id;
    QPointer<QObject> m_listener;
    std::function<void(const LogPage&)> m_page;
    std::function<void(Result<Execution>)> m_ended;
    QString m_offset;
    QString m_lastModified;
    Millis m_pause;
    std::optional<Instant> m_failingSince;
    bool m_answered = false;
    bool m_logEnded = false;
};

} // namespace yagura
