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

    /// While it lives the signals end the program as they used to: where the event loop stands still, for a person's answer.
    class Pause
    {
    public:
        explicit Pause(const StopSignal& signal);
        ~Pause();
        Q_DISABLE_COPY_MOVE(Pause)

    private:
        sigset_t m_blocked {};
    };

signals:
    void raised();

private:
    void take();

    sigset_t m_before {};
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace yagura
