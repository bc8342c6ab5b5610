// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/secretstore.h"

#include <memory>

namespace yagura {

/// For the command line and CI: `jobs-token` comes from YAGURA_SECRET_JOBS_TOKEN when that is set, else from the store behind.
/// Writing and removing always mean the store behind.
class EnvironmentSecretStore final : public SecretStore
{
public:
    explicit EnvironmentSecretStore(std::shared_ptr<SecretStore> behind);

    void read(const QString& name, QObject* context, Callback<Secret> callback) override;
    void write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback) override;
    void remove(const QString& name, QObject* context, Callback<bool> callback) override;
    void state(const QString& name, QObject* context, Callback<SecretState> callback) override;

    /// Upper case, every other character `_`.
    static QByteArray variableFor(const QString& name);

private:
    std::shared_ptr<SecretStore> m_behind;
};

} // namespace yagura
