// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/keyring/privatesession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace yagura::test {

QString runInSession(const QString& testClass, const QString& role, const QByteArray& keyring, const QTemporaryDir& home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString runtime = home.filePath(QStringLiteral("run"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME")); // QtKeychain then takes the Secret Service
    environment.insert(QStringLiteral("YAGURA_KEYRING_CASE"), role);
    for (const char* name : { "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY" })
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A bus that can start nothing by itself: without a daemon of ours there is no Secret Service, and nobody to ask for passwords.
    QFile bus(home.filePath(QStringLiteral("bus.conf")));
    if (!bus.open(QIODevice::WriteOnly))
        return bus.errorString();
    bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
              "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    bus.close();
    // The daemon stays a child of the shell, which ends it by its id.
    const QString line
        = QString::fromUtf8(keyring) + QStringLiteral(" \"$0\" \"$1\"; status=$? ; [ -n \"$pid\" ] && kill $pid ; exit $status");
    process.start(QStringLiteral("dbus-run-session"),
        { QStringLiteral("--config-file=") + bus.fileName(), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), line,
            QCoreApplication::applicationFilePath(), testClass });
    if (!process.waitForFinished(90000)) {
        process.kill();
        process.waitForFinished();
        return QStringLiteral("timed out: ") + QString::fromUtf8(process.readAll());
    }
    const QString output = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? QString() : output;
}

} // namespace yagura::test
