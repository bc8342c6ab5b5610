// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http/misbehavingserver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura::test {

/// A job server that speaks enough of the Rundeck API for a rollback and misbehaves on the run call. What it was really
/// asked to start is in accepted(): the truth that a client cannot see when the answer is lost.
class FakeRundeck
{
public:
    enum class Truth { Starts, DoesNotStart };

    explicit FakeRundeck(const QByteArray& token);

    MisbehavingServer& http() { return m_http; }
    /// What the run call does and answers. An empty body of an Answer is filled with the new execution.
    void onRun(Truth truth, Reply reply);
    int runRequests() const { return m_http.count("POST"); }
    const QJsonArray& accepted() const { return m_accepted; }
    QStringList acceptedOps() const;

    static constexpr const char* kJob = "11111111-1111-4111-8111-111111111111";

private:
    Reply answer(const RecordedRequest& request);
    QJsonObject execution(int id, const QString& status, const QJsonObject& options, qint64 startedMs, qint64 endedMs) const;

    MisbehavingServer m_http;
    QByteArray m_token;
    Truth m_truth = Truth::Starts;
    Reply m_reply;
    QJsonArray m_past;
    QJsonArray m_accepted;
};

} // namespace yagura::test
