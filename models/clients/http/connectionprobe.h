// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/core/connectiontest.h"

#include <QElapsedTimer>

class QSslSocket;

namespace yagura {

/// Tries a connection step by step: address, TLS, then the adapter's own questions, and between them whether the token was taken;
/// at last the clock. A failed step skips those that depend on it. Deletes itself after the callback.
class ConnectionProbe final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        TestStepKind kind = TestStepKind::Version;
        HttpRequest request;
        std::function<Result<QString>(const HttpResponse&)> finding; ///< runs on the worker
    };

    ConnectionProbe(HttpClient& client, std::vector<Question> questions, QObject* context, std::function<void(ConnectionTest)> progress,
        Callback<ConnectionTest> callback);
    void start();

    /// Skew above which the clock step fails: ages would be wrong by as much.
    static constexpr Millis kMostSkew = std::chrono::seconds(30);

private:
    TestStep& step(TestStepKind kind);
    void begin(TestStepKind kind, const QString& asked);
    void pass(TestStepKind kind, const QString& finding);
    void failStep(TestStepKind kind, Error error, const QString& answered = {});
    void skip(TestStepKind kind);
    void report();
    void connected();
    void askNext();
    void judgeToken();
    void checkClock();
    void finish();

    HttpClient& m_client;
    std::vector<Question> m_questions;
    size_t m_next = 0;
    QPointer<QObject> m_context;
    std::function<void(ConnectionTest)> m_progress;
    Callback<ConnectionTest> m_callback;
    ConnectionTest m_test;
    QElapsedTimer m_watch;
    QSslSocket* m_socket = nullptr;
    std::optional<Millis> m_skew;
    bool m_over = false;
};

} // namespace yagura
