// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QUrl>

namespace yagura {

/// Where a GET may follow a redirect: the same host and port, or from http to https on the same host. Anything else is
/// refused, so that no token ever reaches another host and nothing falls back from https.
Result<QUrl> redirectTarget(const QUrl& from, const QByteArray& location);

} // namespace yagura
