// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/clock.h"
#include "models/sources/worker.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace yagura {

/// Notices within seconds that something of a configuration changed: content, not time stamps, decides. Works on any file
/// system, also where nobody notifies (network mounts), because it looks for itself.
class ConfigurationWatch final : public QObject
{
    Q_OBJECT

public:
    ConfigurationWatch(QString folder, std::shared_ptr<Clock> clock, std::shared_ptr<Worker> worker, QObject* parent = nullptr);

    /// Files outside the folder that were read too.
    void setFiles(const QStringList& files);
    void start();

    static constexpr Millis kEvery = std::chrono::seconds(2);

signals:
    void changed();

private:
    void look();

    QString m_folder;
    QStringList m_files;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Worker> m_worker;
    QByteArray m_known;
    bool m_started = false;
};

} // namespace yagura
