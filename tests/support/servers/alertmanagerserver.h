// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servers/processserver.h"

#include <QMap>

namespace yagura::test {

/// A real Alertmanager of the old (0.25, Debian) or the new (0.34) line.
class AlertmanagerServer final : public ProcessServer
{
public:
    enum class Line { Old, New };
    explicit AlertmanagerServer(Line line);

    bool isInstalled() const { return !m_program.isEmpty(); }
    const QString& programPath() const { return m_program; }
    /// Fires one alert; it stays for five minutes.
    bool fire(const QMap<QString, QString>& labels, const QMap<QString, QString>& annotations = {}) const;
    bool resolve(const QMap<QString, QString>& labels) const;
    /// Silences what has this label for an hour.
    bool silence(const QString& label, const QString& value) const;

protected:
    QString program() const override { return m_program; }
    QStringList arguments() const override;
    QString readyPath() const override { return QStringLiteral("/-/ready"); }

private:
    bool post(const QString& path, const QByteArray& json) const;
    QString m_program;
};

} // namespace yagura::test
