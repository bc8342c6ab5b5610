// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"

#include <QFile>

namespace yagura::test {

/// An answer of a real Rundeck 5.20 from tests/data/rundeck; status 0 when there is no such file.
inline HttpResponse recorded(int number)
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/rundeck/%1.http").arg(number, 3, 10, QLatin1Char('0')));
    HttpResponse response;
    if (!file.open(QIODevice::ReadOnly))
        return response;
    const QByteArray all = file.readAll();
    const qsizetype cut = all.indexOf("\n\n");
    const QList<QByteArray> head = all.left(cut).split('\n');
    response.status = head.value(0).split(' ').value(1).toInt();
    for (qsizetype i = 1; i < head.size(); ++i) {
        const qsizetype colon = head.at(i).indexOf(':');
        response.headers.insert(head.at(i).left(colon).toLower(), head.at(i).mid(colon + 1).trimmed());
    }
    response.body = all.mid(cut + 2);
    return response;
}

} // namespace yagura::test
