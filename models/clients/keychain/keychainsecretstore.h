// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"
#include "models/sources/secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace yagura {

/// The system's keychain through QtKeychain: service `yagura`, key = the secret's name. Never a file of our own.
/// Why probing: QtKeychain 0.13 answers "entry not found" also when the keychain is locked or absent (screens.md 0.8). So a read
/// that finds nothing writes, reads and removes a dummy entry: when that works, the secret is missing; else it is locked.
/// Why an own deadline: a job's finished signal may never come (frankosterfeld/qtkeychain#240).
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject* parent = nullptr, Millis deadline = std::chrono::seconds(20));

    void read(const QString& name, QObject* context, Callback<Secret> callback) override;
    void write(const QString& name, const Secret& secret, QObject* context, Callback<bool> callback) override;
    void remove(const QString& name, QObject* context, Callback<bool> callback) override;
    void state(const QString& name, QObject* context, Callback<SecretState> callback) override;

    static const QString& service();

private:
    struct Outcome
    {
        bool timedOut = false;
        int error = 0; ///< QKeychain::Error
        QString text;
        QByteArray data;
    };
    void run(QKeychain::Job* job, std::function<void(const Outcome&)> done);
    /// Whether the keychain takes, gives and removes an entry.
    void probe(const std::function<void(bool usable)>& done);
    static Error errorOf(const Outcome& outcome, const QString& name);

    Millis m_deadline;
};

} // namespace yagura
