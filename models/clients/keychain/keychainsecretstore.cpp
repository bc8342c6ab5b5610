// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/keychain/keychainsecretstore.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <qt6keychain/keychain.h>

#include <utility>

namespace yagura {

namespace {

template <class T>
void answer(const QPointer<QObject>& context, const Callback<T>& callback, Result<T> result)
{
    if (context)
        QMetaObject::invokeMethod(
            context.data(), [callback, result = std::move(result)] { callback(result); }, Qt::QueuedConnection);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject* parent, Millis deadline)
    : QObject(parent)
    , m_deadline(deadline)
{
}

const QString& KeychainSecretStore::service()
{
    static const QString name = QStringLiteral("yagura");
    return name;
}

void KeychainSecretStore::run(QKeychain::Job* job, std::function<void(const Outcome&)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never a plain file
    // Called by whichever comes first, the job or the deadline.
    auto once = std::make_shared<std::function<void(const Outcome&)>>(std::move(done));
    const auto tell = [once](const Outcome& outcome) {
        if (const auto call = std::exchange(*once, nullptr))
            call(outcome);
    };
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [tell, timer] {
        timer->deleteLater();
        tell({ true, QKeychain::OtherError, QString(), {} });
    });
    timer->start(m_deadline);
    connect(job, &QKeychain::Job::finished, this, [tell, timer = QPointer<QTimer>(timer)](QKeychain::Job* finished) {
        if (timer)
            timer->deleteLater();
        Outcome outcome;
        outcome.error = finished->error();
        outcome.text = finished->errorString();
        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            outcome.data = read->binaryData();
        tell(outcome);
    });
    job->start();
}

Error KeychainSecretStore::errorOf(const Outcome& outcome, const QString& name)
{
    Error error;
    error.detail = outcome.text.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, outcome.text);
    error.kind = outcome.timedOut                   ? Error::Kind::TimedOut
        : outcome.error == QKeychain::EntryNotFound ? Error::Kind::SecretMissing
                                                    : Error::Kind::SecretLocked;
    return error;
}

void KeychainSecretStore::probe(const std::function<void(bool usable)>& done)
{
    const QString key = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto* write = new QKeychain::WritePasswordJob(service());
    write->setKey(key);
    write->setTextData(key);
    run(write, [this, key, done](const Outcome& written) {
        if (written.timedOut || written.error != QKeychain::NoError) {
            done(false);
            return;
        }
        auto* read = new QKeychain::ReadPasswordJob(service());
        read->setKey(key);
        run(read, [this, key, done](const Outcome& found) {
            const bool usable = !found.timedOut && found.error == QKeychain::NoError && found.data == key.toUtf8();
            auto* remove = new QKeychain::DeletePasswordJob(service());
            remove->setKey(key);
            run(remove, [done, usable](const Outcome&) { done(usable); });
        });
    });
}

void KeychainSecretStore::read(const QString& name, QObject* context, Callback<Secret> callback)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setKey(name);
    run(job, [this, name, guard = QPointer<QObject>(context), callback](const Outcome& outcome) {
        if (!outcome.timedOut && outcome.error == QKeychain::NoError && !outcome.data.isEmpty()) {
            answer<Secret>(guard, callback, Secret(outcome.data));
            return;
        }
        Error error = errorOf(outcome, name);
        if (error.kind != Error::Kind::SecretMissing && outcome.error != QKeychain::NoError) {
            answer<Secret>(guard, callback, tl::unexpected(error));
            return;
        }
        probe([name, guard, callback, error](bool usable) mutable {
            error.kind = usable ? Error::Kind::SecretMissing : Error::Kind::SecretLocked;
            error.detail = name;
            answer<Secret>(guard, callback, tl::unexpected(error));
        });
    });
}

void KeychainSecretStore::write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setBinaryData(secret.reveal());
    run(job, [name, guard = QPointer<QObject>(context), callback](const Outcome& outcome) {
        if (!outcome.timedOut && outcome.error == QKeychain::NoError)
            answer<bool>(guard, callback, true);
        else
            answer<bool>(guard, callback, tl::unexpected(errorOf(outcome, name)));
    });
}

void KeychainSecretStore::remove(const QString& name, QObject* context, Callback<bool> callback)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    job->setKey(name);
    run(job, [this, name, guard = QPointer<QObject>(context), callback](const Outcome& outcome) {
        if (!outcome.timedOut && outcome.error == QKeychain::NoError) {
            answer<bool>(guard, callback, true);
            return;
        }
        Error error = errorOf(outcome, name);
        if (error.kind != Error::Kind::SecretMissing) {
            answer<bool>(guard, callback, tl::unexpected(error));
            return;
        }
        probe([guard, callback, error](bool usable) mutable {
            error.kind = usable ? Error::Kind::SecretMissing : Error::Kind::SecretLocked;
            answer<bool>(guard, callback, tl::unexpected(error));
        });
    });
}

void KeychainSecretStore::state(const QString& name, QObject* context, Callback<SecretState> callback)
{
    read(name, context, [callback](const Result<Secret>& secret) {
        if (secret)
            callback(SecretState::Stored);
        else if (secret.error().kind == Error::Kind::SecretMissing)
            callback(SecretState::Missing);
        else
            callback(SecretState::Locked);
    });
}

} // namespace yagura
