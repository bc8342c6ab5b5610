// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/sources/clock.h"
#include "models/sources/secretstore.h"
#include "models/sources/worker.h"

#include <QTimer>

#include <map>
#include <memory>

namespace yagura::test {

/// Stands still until it is moved.
class StillClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void callAfter(Millis delay, QObject* context, std::function<void()> callback) override
    {
        QTimer::singleShot(delay, context, std::move(callback));
    }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = fromDateTime(QDateTime::currentDateTimeUtc());
};

/// Secrets in memory.
class MapSecretStore final : public SecretStore
{
public:
    std::map<QString, QByteArray> values;
    int reads = 0;

    void read(const QString& name, QObject* context, Callback<Secret> callback) override
    {
        ++reads;
        const auto it = values.find(name);
        const Result<Secret> result
            = it == values.end() ? Result<Secret>(fail(Error::Kind::SecretMissing, name)) : Result<Secret>(Secret(it->second));
        QTimer::singleShot(0, context, [callback, result] { callback(result); });
    }
    void write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback) override
    {
        values[name] = secret.reveal();
        QTimer::singleShot(0, context, [callback] { callback(true); });
    }
    void remove(const QString& name, QObject* context, Callback<bool> callback) override
    {
        values.erase(name);
        QTimer::singleShot(0, context, [callback] { callback(true); });
    }
    void state(const QString& name, QObject* context, Callback<SecretState> callback) override
    {
        const SecretState state = values.contains(name) ? SecretState::Stored : SecretState::Missing;
        QTimer::singleShot(0, context, [callback, state] { callback(state); });
    }
};

/// What an adapter needs, for a server of the test.
struct Surroundings
{
    std::shared_ptr<StillClock> clock = std::make_shared<StillClock>();
    std::shared_ptr<MapSecretStore> secrets = std::make_shared<MapSecretStore>();
    std::shared_ptr<Worker> worker = std::make_shared<Worker>(QStringLiteral("decode"));

    static HttpEndpoint endpoint(const QUrl& url)
    {
        HttpEndpoint e;
        e.source = SourceName { QStringLiteral("metrics") };
        e.url = url;
        e.timeout = Millis(5000);
        return e;
    }
    std::unique_ptr<HttpClient> client(const HttpEndpoint& e) const { return std::make_unique<HttpClient>(e, secrets, worker, clock); }
};

} // namespace yagura::test
