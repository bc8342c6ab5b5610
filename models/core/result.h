// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

#include <functional>
#include <utility>

namespace yagura {

/// What may fail at run time. Becomes std::expected when the tool chain has it (ARCHITECTURE.md).
template <class T>
using Result = tl::expected<T, Error>;

/// The one asynchronous idiom: `call(request, QObject* context, Callback<T>)`. The callback runs exactly once, in the
/// context's thread, never inside the call itself, and not at all after the context has died.
template <class T>
using Callback = std::function<void(Result<T>)>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString detail, QString source = {})
{
    return tl::unexpected<Error>(Error { kind, std::move(detail), std::move(source), 0, std::nullopt });
}

} // namespace yagura
