// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/sourcestate.h"

#include <QObject>
#include <QString>

namespace yagura {

/// A secret in memory: not printable, not comparable, not convertible. Read it with reveal() at the last moment.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    const QByteArray& reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

private:
    QByteArray m_value;
};

/// Where secrets live: the system keychain (service `yagura`), or the environment for the command line and CI.
/// Errors: SecretMissing, SecretLocked (locked or no keychain at all), TimedOut.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual void read(const QString& name, QObject* context, Callback<Secret> callback) = 0;
    virtual void write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback) = 0;
    virtual void remove(const QString& name, QObject* context, Callback<bool> callback) = 0;
    virtual void state(const QString& name, QObject* context, Callback<SecretState> callback) = 0;
};

} // namespace yagura
