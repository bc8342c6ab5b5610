// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace yagura::test {

/// A certificate authority of a test, made by openssl, with its folder.
class Authority
{
public:
    struct Identity
    {
        QString certificate, key; ///< PEM files; empty when openssl refused
    };

    Authority();
    static bool isPossible(); ///< openssl is installed
    QString file() const { return m_own.certificate; }
    /// A certificate for `names`, written as openssl does: "IP:127.0.0.1,DNS:localhost".
    Identity issue(const QString& names);

private:
    QTemporaryDir m_folder;
    Identity m_own;
    int m_issued = 0;
};

} // namespace yagura::test
