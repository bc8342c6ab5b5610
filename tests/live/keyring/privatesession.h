// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

namespace yagura::test {

/// Shell lines that start the daemon: opened with a password, or never opened, with nobody to be asked for one.
inline constexpr auto kOpenKeyring
    = "printf pass | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & pid=$! ;";
inline constexpr auto kLockedKeyring = "gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 & pid=$! ;";

/// Runs one class of this program again as a child inside a bus of its own, with YAGURA_KEYRING_CASE=`role` and a home of its
/// own: the bus has to be there before a process first asks for one. Empty when all went well, else what the child said.
QString runInSession(const QString& testClass, const QString& role, const QByteArray& keyring, const QTemporaryDir& home);

/// Are we that child, and which part does it play?
inline QString sessionRole() { return qEnvironmentVariable("YAGURA_KEYRING_CASE"); }

} // namespace yagura::test

#define YAGURA_NEED_KEYRING()                                                                                                              \
    do {                                                                                                                                   \
        for (const char* program : { "dbus-run-session", "gnome-keyring-daemon" }) {                                                       \
            if (!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())                                                   \
                continue;                                                                                                                  \
            const QByteArray message                                                                                                       \
                = QByteArray("MISSING: ") + program + " is not installed: the keychain is not tested against a real one";                  \
            if (qEnvironmentVariable("CI") == QLatin1String("true"))                                                                       \
                QFAIL(message.constData());                                                                                                \
            QSKIP(message.constData());                                                                                                    \
        }                                                                                                                                  \
    } while (false)
