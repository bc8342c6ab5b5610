// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/worker.h"

#include <QMutexLocker>
#include <QSemaphore>

namespace yagura {

/// Stands in the context's thread for one delivery. The ticket is what the worker holds of it: it tells safely, from any thread,
/// whether the context still lives, which a QPointer cannot.
struct Worker::Ticket
{
    QMutex mutex;
    QObject* courier = nullptr; // null: the context died, or the delivery is over
};

std::shared_ptr<Worker::Ticket> Worker::ticketFor(QObject* context)
{
    Q_ASSERT(context != nullptr);
    auto ticket = std::make_shared<Ticket>();
    auto courier = std::make_unique<QObject>();
    courier->moveToThread(context->thread());
    ticket->courier = courier.get();
    QObject::connect(
        context, &QObject::destroyed, courier.get(), [ticket] { close(*ticket); }, Qt::DirectConnection);
    static_cast<void>(courier.release()); // from here on close() deletes it, in its own thread
    return ticket;
}

/// Ends a delivery; runs in the context's thread only.
void Worker::close(Ticket& ticket)
{
    QObject* courier = nullptr;
    {
        const QMutexLocker lock(&ticket.mutex);
        courier = std::exchange(ticket.courier, nullptr);
    }
    delete courier;
}

void Worker::deliver(const std::shared_ptr<Ticket>& ticket, std::function<void()> callback)
{
    const QMutexLocker lock(&ticket->mutex);
    if (ticket->courier == nullptr) {
        return;
    }
    // Why under the lock: the courier cannot be deleted between the question and the posting. Its deletion drops the event.
    QMetaObject::invokeMethod(
        ticket->courier,
        [ticket, callback = std::move(callback)] {
            callback();
            close(*ticket);
        },
        Qt::QueuedConnection);
}

Worker::Worker(const QString& name)
    : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Worker::~Worker()
{
    Q_ASSERT(QThread::currentThread() != m_thread.get());
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
    }
    m_wake.wakeAll();
    m_thread->wait();
}

void Worker::post(std::function<void()> work)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.wakeOne();
}

void Worker::drain()
{
    Q_ASSERT(QThread::currentThread() != m_thread.get());
    QSemaphore reached;
    post([&reached] { reached.release(); });
    reached.acquire();
}

void Worker::loop()
{
    while (true) {
        std::function<void()> work;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_queue.empty() && !m_stopping) {
                m_wake.wait(&m_mutex);
            }
            if (m_queue.empty()) {
                return;
            }
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work();
    }
}

} // namespace yagura
