// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QTimer>

namespace yagura {

/// Answers from the event loop of the context's thread: never inside the call, not at all after the context died.
template <class T>
void answerLater(QObject* context, Callback<T> callback, Result<T> result)
{
    QTimer::singleShot(0, context, [callback = std::move(callback), result = std::move(result)]() mutable { callback(std::move(result)); });
}

} // namespace yagura
