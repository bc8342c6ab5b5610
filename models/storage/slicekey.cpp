// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace yagura {

QString sliceKey(const SloSpec& spec)
{
    const QJsonArray asked { static_cast<int>(spec.indicator.kind), spec.indicator.part, spec.indicator.total, spec.indicator.counter,
        spec.source.value };
    const QByteArray hash = QCryptographicHash::hash(QJsonDocument(asked).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return spec.id.value + QLatin1Char('#') + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace yagura
