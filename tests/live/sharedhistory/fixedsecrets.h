// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/secretstore.h"

namespace yagura::test {

/// Knows one secret, whatever it is called.
class FixedSecrets final : public SecretStore
{
public:
    explicit FixedSecrets(QByteArray value)
        : m_value(std::move(value))
    {
    }
    void read(const QString&, QObject* context, Callback<Secret> callback) override
    {
        QMetaObject::invokeMethod(
            context, [value = m_value, callback] { callback(Secret(value)); }, Qt::QueuedConnection);
    }
    void write(const QString&, const Secret&, QObject*, Callback<bool>) override { }
    void remove(const QString&, QObject*, Callback<bool>) override { }
    void state(const QString&, QObject*, Callback<SecretState>) override { }

private:
    QByteArray m_value;
};

} // namespace yagura::test
