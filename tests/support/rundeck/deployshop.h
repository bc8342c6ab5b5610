// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rundeck/rundeckserver.h"

#include <QJsonObject>
#include <QStringList>
#include <QTest>

namespace yagura::test {

/// A project of its own on a real Rundeck, gone with this object: the job it/deploy (options `version`, `secs`), which tells
/// its steps in colour, and a job that prints ten thousand lines of Japanese. Several may share one server.
class DeployShop
{
public:
    explicit DeployShop(RundeckServer& server);
    ~DeployShop();
    Q_DISABLE_COPY_MOVE(DeployShop)

    /// Makes project and jobs. False: complaint() says why.
    bool seed();
    QString complaint() const { return m_complaint; }

    QString project() const { return m_project; }
    QString deployJob() const { return m_deploy; }
    QString longJob() const { return m_long; }

    /// YAML: the job server as source "jobs" with the secret "jobs-token", and a service's deploy target.
    QByteArray sourceLine() const;
    QByteArray targetLine(const QByteArray& more = {}) const;

    /// Starts the deploy job past Yagura and waits for its end.
    bool deployElsewhere(const QString& version) const;
    QJsonObject execution(const QString& id) const;
    QString idOfNewest() const;
    QStringList operations() const; ///< op ids of all executions of the deploy job, newest first; those without are empty
    QByteArray logText(const QString& id) const; ///< in the server's own text form

private:
    RundeckServer& m_server;
    QString m_project, m_deploy, m_long;
    QString m_complaint;
};

} // namespace yagura::test

/// The server of this program, or out: loudly, and as a failure where everything must be installed.
#define YAGURA_NEED_RUNDECK(server)                                                                                                        \
    do {                                                                                                                                   \
        QString why;                                                                                                                       \
        (server) = yagura::test::RundeckServer::shared(&why);                                                                              \
        if (!(server)) {                                                                                                                   \
            if (qEnvironmentVariable("CI") == QLatin1String("true"))                                                                       \
                QFAIL(qPrintable(why));                                                                                                    \
            qWarning("LIVE TEST SKIPPED: %s", qPrintable(why));                                                                            \
            QSKIP("MISSING SERVER, NOTHING WAS TESTED: Rundeck");                                                                          \
        }                                                                                                                                  \
    } while (false)
