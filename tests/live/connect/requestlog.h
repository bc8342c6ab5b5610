// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QByteArray>
#include <QDateTime>

namespace yagura::test {

/// Two services that count their requests by status code, a sample a minute from two hours ago until an hour from now:
/// 97 good and 3 bad each minute.
inline QByteArray requestLog()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch() / 60 * 60;
    QByteArray text = "# TYPE http_requests counter\n";
    for (const char* service : { "api", "web" }) {
        for (const char* code : { "200", "503" }) {
            const int perMinute = code[0] == '2' ? 97 : 3;
            for (qint64 minute = -120; minute <= 60; ++minute)
                text += QByteArray("http_requests_total{service=\"") + service + "\",code=\"" + code + "\"} "
                    + QByteArray::number((minute + 121) * perMinute) + ' ' + QByteArray::number(now + minute * 60) + '\n';
        }
    }
    return text + "# EOF\n";
}

} // namespace yagura::test
