// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/secretstore.h"

namespace yagura::test {

/// No source of these tests needs a secret.
class NoSecrets final : public SecretStore
{
public:
    void read(const QString& name, QObject* context, Callback<Secret> callback) override { miss<Secret>(name, context, callback); }
    void write(const QString& name, const Secret&, QObject* context, Callback<bool> callback) override
    {
        miss<bool>(name, context, callback);
    }
    void remove(const QString& name, QObject* context, Callback<bool> callback) override { miss<bool>(name, context, callback); }
    void state(const QString& name, QObject* context, Callback<SecretState> callback) override
    {
        miss<SecretState>(name, context, callback);
    }

private:
    template <class T>
    static void miss(const QString& name, QObject* context, Callback<T> callback)
    {
        QMetaObject::invokeMethod(
            context, [name, callback] { callback(fail(Error::Kind::SecretMissing, name)); }, Qt::QueuedConnection);
    }
};

} // namespace yagura::test
