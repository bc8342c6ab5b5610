// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/redirect.h"

namespace yagura {

namespace {
int portOf(const QUrl& url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); }
} // namespace

Result<QUrl> redirectTarget(const QUrl& from, const QByteArray& location)
{
    QUrl to = from.resolved(QUrl::fromEncoded(location));
    const QString shown = to.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    const bool web = to.scheme() == QLatin1String("http") || to.scheme() == QLatin1String("https");
    if (location.isEmpty() || !to.isValid() || !web || to.host().compare(from.host(), Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Redirected, shown);
    const bool upgrade = from.scheme() == QLatin1String("http") && to.scheme() == QLatin1String("https");
    if (!upgrade && (to.scheme() != from.scheme() || portOf(to) != portOf(from)))
        return fail(Error::Kind::Redirected, shown);
    to.setUserInfo(QString());
    return to;
}

} // namespace yagura
