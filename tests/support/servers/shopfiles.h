// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

namespace yagura::test {

/// The configuration of a team with the three services of ShopHistory, an availability objective of 98% over 30 days each.
struct ShopFiles
{
    QUrl prometheus;
    QByteArray sourceKeys; ///< ", tls: {ca: ca.pem}"
    QByteArray moreSources; ///< whole lines
    QMap<QString, QByteArray> serviceLines; ///< by service, indented by four

    /// By name inside the configuration folder.
    QMap<QString, QByteArray> files() const;
};

} // namespace yagura::test
