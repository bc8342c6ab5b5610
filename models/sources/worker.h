// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace yagura {

/// One thread that works through a queue. There are two in the program: one for decoding and window mathematics, one for
/// storage. `run(work, context, done)` does the work there and hands its value to `done` in the context's thread; nothing is
/// called when the context died meanwhile. The destructor finishes what was queued.
class Worker final
{
public:
    explicit Worker(const QString& name);
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    template<class Work, class Done>
    void run(Work work, QObject* context, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        // Why: the guard lives and dies in the context's thread; the worker only carries it (QPointer is read back there).
        auto guard = std::make_shared<QPointer<QObject>>(context);
        post([work = std::move(work), done = std::move(done), guard, home = context->thread()]() mutable {
            auto value = std::make_shared<Value>(work());
            deliver(home, [guard, done = std::move(done), value]() mutable {
                if (*guard)
                    done(std::move(*value));
            });
        });
    }
    /// Fire and forget.
    void post(std::function<void()> work);
    /// Waits until everything queued so far is done (shutdown and tests).
    void drain();

private:
    static void deliver(QThread* home, std::function<void()> callback);
    QThread m_thread;
    std::unique_ptr<QObject> m_inbox;
};

} // namespace yagura
