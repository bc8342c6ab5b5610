// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace yagura {

/// One thread that works through a queue. The program has one for decoding and window mathematics, one for storage, and one for a
/// shared history where there is one. `run(work, context, done)` does the work there and hands its value to `done` in the context's
/// thread, never inside the call; nothing is called when the context died meanwhile (the work is still done). The destructor finishes
/// what was queued, work that other work queues included; it must not run on the worker itself.
class Worker final
{
public:
    explicit Worker(const QString& name);
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    template <class Work, class Done>
    void run(Work work, QObject* context, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        post([work = std::move(work), done = std::move(done), ticket = ticketFor(context)]() mutable {
            auto value = std::make_shared<Value>(work());
            deliver(ticket, [done = std::move(done), value]() mutable { done(std::move(*value)); });
        });
    }
    /// Fire and forget.
    void post(std::function<void()> work);
    /// Waits until everything queued so far is done (shutdown and tests). Deliveries to contexts still need their event loop.
    void drain();

private:
    struct Ticket;
    static std::shared_ptr<Ticket> ticketFor(QObject* context);
    static void deliver(const std::shared_ptr<Ticket>& ticket, std::function<void()> callback);
    static void close(Ticket& ticket);
    void loop();

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_queue; // under m_mutex
    bool m_stopping = false; // under m_mutex
    std::unique_ptr<QThread> m_thread; // last: it starts when everything it uses is there
};

} // namespace yagura
