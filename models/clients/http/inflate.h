// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace yagura {

/// Unpacks a gzip body, of several members too. TooLarge as soon as more than `cap` bytes come out (a gzip bomb costs no
/// more memory than the cap); Broken when the data are cut off or damaged.
Result<QByteArray> inflateGzip(const QByteArray& packed, qint64 cap);

} // namespace yagura
