// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http/misbehavingserver.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace yagura::test {

/// A small Rundeck (API 58) on loopback with one project `shop` and one job: what it answers to a run call can be any of the
/// misdeeds of jobs.md 2.1, and whether it starts the job all the same is a separate choice. Answers have the shape of the
/// recorded ones. The truth is the real server (rundeckserver.h); this is for faults.
class RundeckDouble
{
public:
    enum class Starts { Yes, No };

    RundeckDouble();

    MisbehavingServer server;

    /// What the next run calls are answered with; none: the execution, as a good server does.
    void misbehaveOnRun(std::optional<Reply> reply, Starts starts);
    /// Drops the op id and the named option from the echo, as if the server had not taken it.
    void forgetOption(const QString& name) { m_forgotten = name; }
    void doubleEveryRun() { m_twins = true; } ///< something on the way sends each run call twice
    void endAll(const QString& status, qint64 endedMs);
    void hideExecutions(bool hidden) { m_hidden = hidden; } ///< lists answer 500 meanwhile
    /// A log of that many lines, given in pages; the execution counts as running until all was read.
    void setLog(const QStringList& lines) { m_log = lines; }

    int runCalls() const { return m_runCalls; } ///< complete POSTs to …/run
    int abortCalls() const { return m_abortCalls; }
    int started() const { return static_cast<int>(m_executions.size()); }
    const std::vector<QJsonObject>& executions() const { return m_executions; }
    QByteArray lastRunBody() const { return m_lastRunBody; }
    QMap<QByteArray, QByteArray> lastRunHeaders() const { return m_lastRunHeaders; }

    static QString jobId() { return QStringLiteral("11111111-1111-4111-8111-111111111111"); }

private:
    Reply answer(const RecordedRequest& request);
    Reply run(const RecordedRequest& request);
    Reply list(bool runningOnly) const;
    Reply log(const RecordedRequest& request) const;
    QJsonObject* find(const QString& id);
    QJsonObject start(const QJsonObject& options);

    std::vector<QJsonObject> m_executions;
    std::optional<Reply> m_runReply;
    Starts m_starts = Starts::Yes;
    QString m_forgotten;
    bool m_twins = false;
    bool m_hidden = false;
    int m_runCalls = 0;
    int m_abortCalls = 0;
    QByteArray m_lastRunBody;
    QMap<QByteArray, QByteArray> m_lastRunHeaders;
    QStringList m_log;
};

} // namespace yagura::test
