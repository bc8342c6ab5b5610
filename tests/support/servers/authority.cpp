// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/authority.h"

#include <QProcess>
#include <QStandardPaths>

namespace yagura::test {

namespace {

bool openssl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    const bool done = process.waitForFinished(30000) && process.exitCode() == 0;
    if (!done)
        qWarning("openssl: %s", process.readAll().constData());
    return done;
}

/// A new key and a certificate over it, for two days.
QStringList request(const Authority::Identity& files, const QString& name)
{
    return { QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
        QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), files.key, QStringLiteral("-out"),
        files.certificate };
}

} // namespace

bool Authority::isPossible() { return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(); }

Authority::Authority()
{
    const Identity files { m_folder.filePath(QStringLiteral("ca.pem")), m_folder.filePath(QStringLiteral("ca.key")) };
    if (openssl(request(files, QStringLiteral("Test authority"))))
        m_own = files;
}

Authority::Identity Authority::issue(const QString& names)
{
    const QString stem = m_folder.filePath(QStringLiteral("issued-%1").arg(++m_issued));
    const Identity files { stem + QStringLiteral(".pem"), stem + QStringLiteral(".key") };
    const QStringList signedByUs { QStringLiteral("-CA"), m_own.certificate, QStringLiteral("-CAkey"), m_own.key, QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=") + names, QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE") };
    return openssl(request(files, QStringLiteral("Test server")) + signedByUs) ? files : Identity();
}

} // namespace yagura::test
