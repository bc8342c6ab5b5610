// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace yagura {

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 left = m_body.size() - m_read;
    if (left <= 0)
        return -1;
    const qint64 size = std::min(left, maxSize);
    if (size > 0)
        m_touched = true;
    std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

} // namespace yagura
