// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httperror.h"
#include "models/clients/json/jsontext.h"
#include "models/clients/prometheus/promanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {

namespace {

/// These answers are small and rare: Qt's reader will do.
Result<QJsonValue> dataOf(const HttpResponse& response)
{
    if (!response.isSuccess())
        return tl::unexpected(promError(response));
    if (const auto fault = jsonFault(response))
        return tl::unexpected(*fault);
    QJsonParseError why;
    const QJsonObject object = QJsonDocument::fromJson(response.body, &why).object();
    if (why.error != QJsonParseError::NoError)
        return fail(Error::Kind::BadAnswer, QStringLiteral("%1 (byte %2)").arg(why.errorString()).arg(why.offset));
    if (object.value(QLatin1String("status")).toString() != QLatin1String("success"))
        return tl::unexpected(promError(response));
    return object.value(QLatin1String("data"));
}

} // namespace

Result<QMap<QString, QString>> parsePromObject(const HttpResponse& response)
{
    return dataOf(response).and_then([](const QJsonValue& data) -> Result<QMap<QString, QString>> {
        if (!data.isObject())
            return fail(Error::Kind::BadAnswer, QStringLiteral("data is not an object"));
        QMap<QString, QString> values;
        const QJsonObject object = data.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!it->isObject() && !it->isArray())
                values.insert(it.key(), it->toVariant().toString());
        }
        return values;
    });
}

Result<QStringList> parsePromStrings(const HttpResponse& response)
{
    return dataOf(response).and_then([](const QJsonValue& data) -> Result<QStringList> {
        QStringList values;
        const QJsonArray array = data.toArray();
        for (const auto& value : array)
            values.append(value.toString());
        return values;
    });
}

} // namespace yagura
