// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <csignal>
#include <memory>

namespace yagura {

/// SIGTERM and SIGINT as a Qt signal, while this object lives: a command that runs until it is stopped can end in good order.
/// Make it before any thread is started: threads inherit which signals stay away from them.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject* parent = nullptr);
    ~StopSignal() override;

signals:
    void raised();

private:
    void take();

    sigset_t m_before {};
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace yagura
