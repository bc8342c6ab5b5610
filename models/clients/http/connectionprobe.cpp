// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/connectionprobe.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace yagura {

namespace {
bool isHttps(const QUrl& url) { return url.scheme() == QLatin1String("https"); }
} // namespace

ConnectionProbe::ConnectionProbe(HttpClient& client, std::vector<Question> questions, QObject* context,
    std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
    : QObject(&client)
    , m_client(client)
    , m_questions(std::move(questions))
    , m_context(context)
    , m_progress(std::move(progress))
    , m_callback(std::move(callback))
{
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    m_test.source = client.endpoint().source;
    m_test.at = client.clock().now();
    std::vector<TestStepKind> kinds { TestStepKind::Address, TestStepKind::Tls };
    for (const Question& question : m_questions) {
        kinds.push_back(question.kind);
        if (question.kind == TestStepKind::Version)
            kinds.push_back(TestStepKind::Token);
    }
    kinds.push_back(TestStepKind::Clock);
    for (const TestStepKind kind : kinds) {
        TestStep one;
        one.kind = kind;
        m_test.steps.push_back(one);
    }
}

TestStep& ConnectionProbe::step(TestStepKind kind)
{
    const auto it = std::find_if(m_test.steps.begin(), m_test.steps.end(), [kind](const TestStep& s) { return s.kind == kind; });
    Q_ASSERT(it != m_test.steps.end());
    return *it;
}

void ConnectionProbe::report()
{
    if (m_context && m_progress)
        m_progress(m_test);
}

void ConnectionProbe::begin(TestStepKind kind, const QString& asked)
{
    m_watch.start();
    TestStep& s = step(kind);
    s.verdict = TestVerdict::Running;
    s.asked = asked;
    report();
}

void ConnectionProbe::pass(TestStepKind kind, const QString& finding)
{
    TestStep& s = step(kind);
    s.verdict = TestVerdict::Passed;
    s.finding = m_client.redacted(finding);
    s.took = Millis(m_watch.elapsed());
    report();
}

void ConnectionProbe::failStep(TestStepKind kind, Error error, const QString& answered)
{
    TestStep& s = step(kind);
    s.verdict = TestVerdict::Failed;
    s.error = m_client.cleaned(std::move(error));
    s.answered = answered.isEmpty() ? s.error->detail : m_client.redacted(answered);
    s.took = Millis(m_watch.elapsed());
    report();
}

void ConnectionProbe::skip(TestStepKind kind) { step(kind).verdict = TestVerdict::Skipped; }

void ConnectionProbe::start()
{
    const QUrl url = m_client.endpoint().url;
    const auto port = static_cast<quint16>(url.port(isHttps(url) ? 443 : 80));
    m_socket = new QSslSocket(this);
    if (!m_client.endpoint().caFile.isEmpty()) {
        QSslConfiguration tls = m_socket->sslConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_client.endpoint().caFile));
        m_socket->setSslConfiguration(tls);
    }
    // Never inside the call: the caller may not be ready to hear of it yet.
    QTimer::singleShot(0, this, [this, url, port] {
        begin(TestStepKind::Address, hostAndPort(url.host(), port));
        m_socket->connectToHost(url.host(), port);
    });
    connect(m_socket, &QAbstractSocket::connected, this, [this, url, port] {
        pass(TestStepKind::Address, hostAndPort(m_socket->peerAddress().toString(), port));
        if (!isHttps(url)) {
            skip(TestStepKind::Tls);
            connected();
            return;
        }
        begin(TestStepKind::Tls, url.host());
        m_socket->setPeerVerifyName(url.host());
        m_socket->startClientEncryption();
    });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        const QSslCertificate peer = m_socket->peerCertificate();
        pass(TestStepKind::Tls,
            QStringLiteral("%1, %2").arg(peer.subjectDisplayName(), peer.expiryDate().toUTC().date().toString(Qt::ISODate)));
        connected();
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_over || m_next > 0)
            return;
        const bool met = step(TestStepKind::Address).verdict == TestVerdict::Passed;
        Error error;
        error.kind = met ? Error::Kind::TlsFailed : Error::Kind::Refused;
        error.detail = m_socket->errorString();
        failStep(met ? TestStepKind::Tls : TestStepKind::Address, error);
        finish();
    });
    QTimer::singleShot(m_client.endpoint().timeout, m_socket, [this] {
        const TestStepKind kind = step(TestStepKind::Address).verdict == TestVerdict::Passed ? TestStepKind::Tls : TestStepKind::Address;
        failStep(kind, Error { Error::Kind::TimedOut, m_client.endpoint().url.host(), {}, 0, std::nullopt });
        finish();
    });
}

void ConnectionProbe::connected()
{
    m_socket->disconnect(this);
    m_socket->deleteLater();
    m_socket = nullptr;
    askNext();
}

void ConnectionProbe::askNext()
{
    if (m_next >= m_questions.size()) {
        checkClock();
        return;
    }
    const Question question = m_questions[m_next++];
    const bool isPost = question.request.method == HttpRequest::Method::Post;
    begin(question.kind, (isPost ? QStringLiteral("POST ") : QStringLiteral("GET ")) + question.request.path);
    using Answer = std::pair<QString, std::optional<Millis>>;
    const auto decode = [finding = question.finding](const HttpResponse& response) -> Result<Answer> {
        return finding(response).map([&response](const QString& text) { return Answer(text, response.clockSkew); });
    };
    m_client.fetch<Answer>(question.request, decode, this, [this, kind = question.kind](const Result<Answer>& answer) {
        if (answer) {
            m_skew = answer->second;
            pass(kind, answer->first);
            if (kind == TestStepKind::Version)
                judgeToken();
            askNext();
            return;
        }
        const Error& error = answer.error();
        const bool identity = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::SecretMissing
            || error.kind == Error::Kind::SecretLocked;
        if (kind == TestStepKind::Version && identity) {
            skip(TestStepKind::Version);
            failStep(TestStepKind::Token, error);
            finish();
            return;
        }
        failStep(kind, error);
        // Without the right to see the version the rest may still work.
        if (kind == TestStepKind::Version && (error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound)) {
            skip(TestStepKind::Token);
            askNext();
        } else {
            finish();
        }
    });
}

void ConnectionProbe::judgeToken()
{
    if (m_client.endpoint().auth.type == HttpAuth::Type::None)
        skip(TestStepKind::Token);
    else
        pass(TestStepKind::Token, m_client.endpoint().auth.secret);
}

void ConnectionProbe::checkClock()
{
    begin(TestStepKind::Clock, QString());
    if (!m_skew) {
        skip(TestStepKind::Clock);
    } else {
        const QString finding = QStringLiteral("%1 ms").arg(m_skew->count());
        if (*m_skew > kMostSkew || *m_skew < -kMostSkew)
            failStep(TestStepKind::Clock, Error { Error::Kind::BadAnswer, finding, {}, 0, std::nullopt });
        else
            pass(TestStepKind::Clock, finding);
    }
    finish();
}

void ConnectionProbe::finish()
{
    if (m_over)
        return;
    m_over = true;
    for (TestStep& s : m_test.steps) {
        if (s.verdict == TestVerdict::Waiting || s.verdict == TestVerdict::Running)
            s.verdict = TestVerdict::Skipped;
    }
    if (m_context)
        m_callback(m_test);
    deleteLater();
}

} // namespace yagura
