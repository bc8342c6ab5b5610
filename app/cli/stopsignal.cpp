// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignal.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace yagura {

StopSignal::StopSignal(QObject* parent)
    : QObject(parent)
{
    sigset_t stops {};
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stops, &m_before);
    m_descriptor = ::signalfd(-1, &stops, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_descriptor < 0) {
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr); // stopped the rough way, as every other command
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignal::take);
}

StopSignal::~StopSignal()
{
    if (m_descriptor < 0)
        return;
    m_notifier.reset();
    ::close(m_descriptor);
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

StopSignal::Pause::Pause(const StopSignal& signal) { pthread_sigmask(SIG_SETMASK, &signal.m_before, &m_blocked); }

StopSignal::Pause::~Pause() { pthread_sigmask(SIG_SETMASK, &m_blocked, nullptr); }

void StopSignal::take()
{
    signalfd_siginfo info {};
    while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        emit raised();
}

} // namespace yagura
