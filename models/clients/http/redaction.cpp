// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/redaction.h"

#include <QRegularExpression>
#include <QUrl>

namespace yagura {

namespace {
const QString& mark()
{
    static const QString text(3, QChar(0x2022));
    return text;
}
} // namespace

QString redact(const QString& text, const QByteArray& secret, const QString& user)
{
    if (secret.isEmpty() || text.isEmpty())
        return text;
    QString result = text;
    const QString clear = QString::fromUtf8(secret);
    if (secret.size() < 4) {
        static const QString word = QStringLiteral("(?<![\\w])%1(?![\\w])");
        result.replace(QRegularExpression(word.arg(QRegularExpression::escape(clear))), mark());
        return result;
    }
    const QByteArray pair = user.toUtf8() + ':' + secret;
    const auto noPadding = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
    result.replace(QString::fromLatin1(pair.toBase64()), mark());
    result.replace(QString::fromLatin1(pair.toBase64(noPadding)), mark());
    result.replace(QString::fromLatin1(secret.toBase64()), mark());
    result.replace(QString::fromLatin1(secret.toBase64(noPadding)), mark());
    result.replace(clear, mark());
    result.replace(QString::fromLatin1(secret.toPercentEncoding()), mark(), Qt::CaseInsensitive);
    return result;
}

QString redactUrls(const QString& text)
{
    static const QRegularExpression credentials(
        QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^\\s/@]*@"), QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    return result.replace(credentials, QStringLiteral("\\1"));
}

} // namespace yagura
