// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace yagura::test {

/// The real Rundeck for the live tests: unpacked from the archive beside the source folder and started once per program, or the
/// one that YAGURA_RUNDECK_URL and YAGURA_RUNDECK_TOKEN name. Takes about half a minute to start.
class RundeckServer
{
public:
    /// Null with the reason in `why` when there is neither.
    static std::unique_ptr<RundeckServer> start(QString* why);
    /// The one of this test program: started at the first question, stopped with the application.
    static RundeckServer* shared(QString* why);
    ~RundeckServer();

    QUrl url() const { return m_url; }
    QByteArray token() const { return m_token; }
    /// A token without any right; empty where the server is not ours.
    QByteArray powerlessToken() const { return m_powerless; }
    bool isOurs() const { return !m_script.isEmpty(); }
    bool stop(); ///< by pid; the data stay
    bool startAgain();

    /// A synchronous question of the test itself (seeding, comparing), by curl. Status in `status`.
    QByteArray ask(const QByteArray& method, const QString& path, const QByteArray& body = {}, int* status = nullptr,
        const QByteArray& accept = "application/json") const;

private:
    bool control(const QString& verb) const;

    QTemporaryDir m_folder;
    QString m_script;
    int m_port = 0;
    QUrl m_url;
    QByteArray m_token;
    QByteArray m_powerless;
};

} // namespace yagura::test
