// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/keychain/environmentsecretstore.h"

namespace yagura {

namespace {
template <class T>
void later(QObject* context, Callback<T> callback, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), result = std::move(result)] { callback(result); }, Qt::QueuedConnection);
}
} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(std::shared_ptr<SecretStore> behind)
    : m_behind(std::move(behind))
{
}

QByteArray EnvironmentSecretStore::variableFor(const QString& name)
{
    QByteArray variable("YAGURA_SECRET_");
    const QString upper = name.toUpper();
    for (const QChar c : upper) {
        const bool plain = (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        variable += plain ? c.toLatin1() : '_';
    }
    return variable;
}

void EnvironmentSecretStore::read(const QString& name, QObject* context, Callback<Secret> callback)
{
    const QByteArray value = qgetenv(variableFor(name).constData());
    if (!value.isEmpty())
        later<Secret>(context, std::move(callback), Secret(value));
    else if (m_behind)
        m_behind->read(name, context, std::move(callback));
    else
        later<Secret>(context, std::move(callback), fail(Error::Kind::SecretMissing, name));
}

void EnvironmentSecretStore::write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback)
{
    if (m_behind)
        m_behind->write(name, secret, context, std::move(callback));
    else
        later<bool>(context, std::move(callback), fail(Error::Kind::SecretLocked, name));
}

void EnvironmentSecretStore::remove(const QString& name, QObject* context, Callback<bool> callback)
{
    if (m_behind)
        m_behind->remove(name, context, std::move(callback));
    else
        later<bool>(context, std::move(callback), fail(Error::Kind::SecretLocked, name));
}

void EnvironmentSecretStore::state(const QString& name, QObject* context, Callback<SecretState> callback)
{
    if (!qEnvironmentVariableIsEmpty(variableFor(name).constData()))
        later<SecretState>(context, std::move(callback), SecretState::Environment);
    else if (m_behind)
        m_behind->state(name, context, std::move(callback));
    else
        later<SecretState>(context, std::move(callback), SecretState::Missing);
}

} // namespace yagura
