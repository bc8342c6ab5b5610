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

HttpRequest HttpRequest::postForm(QString path, const QUrlQuery& form)
{
    HttpRequest request;
    request.method = Method::Post;
    request.path = std::move(path);
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    // Why: QUrlQuery leaves "+" as it is, and a form reads it as a blank: `code=~"5.+"` would become another selector.
    const auto items = form.queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
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
