// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httptypes.h"

namespace yagura {

HttpRequest HttpRequest::get(QString path, QUrlQuery query)
{
    HttpRequest request;
    request.path = std::move(path);
    request.query = std::move(query);
    return request;
}

// Why not QUrlQuery: it takes "%41" in a value for "A" and leaves "+" as it is, which a form reads as a blank.
HttpRequest HttpRequest::postForm(QString path, const QList<std::pair<QString, QString>>& form)
{
    HttpRequest request;
    request.method = Method::Post;
    request.path = std::move(path);
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    for (const auto& [name, value] : form) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return request;
}

HttpRequest HttpRequest::postJson(QString path, QByteArray json, QUrlQuery query)
{
    HttpRequest request;
    request.method = Method::Post;
    request.path = std::move(path);
    request.query = std::move(query);
    request.body = std::move(json);
    request.contentType = QByteArrayLiteral("application/json");
    return request;
}

} // namespace yagura
