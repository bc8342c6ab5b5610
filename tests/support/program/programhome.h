// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace yagura::test {

/// A home for the programs of this build: every XDG folder lies in a temporary folder, there is no session bus and no
/// terminal. Secrets go through the environment, never through arguments or files.
class ProgramHome
{
public:
    struct Done
    {
        int code = -1; ///< −1: it did not end, or crashed
        QByteArray out;
        QByteArray err;

        QJsonObject json() const; ///< the last line of the output: the answer
        QByteArray all() const { return out + err; } ///< for the message of a test that fails
    };

    ProgramHome();

    /// Writes into the configuration folder.
    bool write(const QString& name, const QByteArray& text) const;
    QString folder() const { return m_folder.path(); }
    QString configFolder() const { return m_folder.filePath(QStringLiteral("config/yagura")); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("share/yagura")); }
    void setSecret(const QString& name, const QByteArray& value);
    void useSessionBus(); ///< the one that this test itself runs in

    /// The event loop turns meanwhile, so that servers inside the test answer. `typed` comes on standard input, then its end.
    Done run(const QStringList& arguments, std::chrono::seconds patience = std::chrono::seconds(120), const QByteArray& typed = {}) const;
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    static Done finish(QProcess& process, std::chrono::seconds patience = std::chrono::seconds(120));

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace yagura::test
