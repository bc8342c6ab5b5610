// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/errortext.h"

#include <QCoreApplication>

namespace yagura {

namespace {
/// "0.25|0.1|0.3": a limit and the nearest bounds.
QString bucketText(const QString& detail)
{
    QStringList bounds = detail.split(QLatin1Char('|'));
    const QString limit = bounds.takeFirst();
    if (bounds.size() == 2)
        return QCoreApplication::translate(
            "ErrorText", "The latency limit %1 is not a bucket bound of this histogram; the nearest are %2 and %3.")
            .arg(limit, bounds.first(), bounds.last());
    if (bounds.size() == 1)
        return QCoreApplication::translate("ErrorText", "The latency limit %1 is not a bucket bound of this histogram; the nearest is %2.")
            .arg(limit, bounds.first());
    return QCoreApplication::translate("ErrorText", "The latency limit %1 is not a bucket bound of this histogram.").arg(limit);
}
} // namespace

QString errorText(const Error& error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        return QCoreApplication::translate("ErrorText", "Cancelled.");
    case Kind::Refused:
        return QCoreApplication::translate("ErrorText", "The server cannot be reached.");
    case Kind::TlsFailed:
        return QCoreApplication::translate("ErrorText", "The secure connection failed.");
    case Kind::TimedOut:
        return QCoreApplication::translate("ErrorText", "The server did not answer in time.");
    case Kind::TooLarge:
        return QCoreApplication::translate("ErrorText", "The answer was too large and was dropped.");
    case Kind::Redirected:
        return QCoreApplication::translate("ErrorText", "The server pointed to another address, which is not followed.");
    case Kind::Broken:
        return QCoreApplication::translate("ErrorText", "The connection broke in the middle of the answer.");
    case Kind::Unauthorized:
        return QCoreApplication::translate("ErrorText", "The server does not accept the token.");
    case Kind::Forbidden:
        return QCoreApplication::translate("ErrorText", "The token has no right to do this.");
    case Kind::NotFound:
        return QCoreApplication::translate("ErrorText", "The server does not know it.");
    case Kind::Conflict:
        return QCoreApplication::translate("ErrorText", "The server refused because something else is in the way.");
    case Kind::RateLimited:
        return QCoreApplication::translate("ErrorText", "The server asks for fewer questions.");
    case Kind::BadRequest:
        return QCoreApplication::translate("ErrorText", "The server says that the question is wrong.");
    case Kind::ServerFailed:
        return QCoreApplication::translate("ErrorText", "The server failed.");
    case Kind::Starting:
        return QCoreApplication::translate("ErrorText", "The server is still starting.");
    case Kind::NotJson:
        return QCoreApplication::translate("ErrorText", "The answer is not from the expected kind of server.");
    case Kind::BadAnswer:
        return QCoreApplication::translate("ErrorText", "The answer does not follow the server's own format.");
    case Kind::Unsupported:
        return QCoreApplication::translate("ErrorText", "The server lacks this feature.");
    case Kind::NoSuchBucket:
        return bucketText(error.detail);
    case Kind::TooManyGroups:
        return QCoreApplication::translate("ErrorText", "Only %1 of %2 groups are watched.")
            .arg(error.detail.section(QLatin1Char('|'), 0, 0), error.detail.section(QLatin1Char('|'), 1));
    case Kind::SecretMissing:
        return QCoreApplication::translate("ErrorText", "The secret is not stored.");
    case Kind::SecretLocked:
        return QCoreApplication::translate("ErrorText", "The keychain is locked, or there is none.");
    case Kind::Storage:
        if (!error.source.isEmpty()) // the shared one; the local file has no name
            return QCoreApplication::translate("ErrorText", "The shared history is out of reach; the local copy is used meanwhile.");
        return QCoreApplication::translate("ErrorText", "The history database failed.");
    case Kind::Config:
        return QCoreApplication::translate("ErrorText", "The configuration does not allow it.");
    case Kind::Internal:
        return QCoreApplication::translate("ErrorText", "Something went wrong inside Yagura.");
    }
    return {};
}

QString errorAdvice(const Error& error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Refused:
        return QCoreApplication::translate("ErrorText", "Check the address, and that the server runs and is reachable from here.");
    case Kind::TlsFailed:
        return QCoreApplication::translate("ErrorText", "Check the certificate, or name its authority in “tls: {ca: …}”.");
    case Kind::TimedOut:
        return QCoreApplication::translate("ErrorText", "Yagura tries again by itself; a higher “timeout:” helps a slow server.");
    case Kind::TooLarge:
        return QCoreApplication::translate("ErrorText", "Narrow the query so that the server sends less.");
    case Kind::Redirected:
        return QCoreApplication::translate("ErrorText", "Write the final address into “url:”.");
    case Kind::Broken:
        return QCoreApplication::translate("ErrorText", "Yagura tries again by itself; look at a proxy in between if it stays.");
    case Kind::Unauthorized:
        return QCoreApplication::translate("ErrorText", "Store a valid token in the settings or with “yagura-cli secret set”.");
    case Kind::Forbidden:
        return QCoreApplication::translate("ErrorText", "Ask the server's administrator for this right.");
    case Kind::NotFound:
        return QCoreApplication::translate("ErrorText", "Check the address and the names in the configuration.");
    case Kind::Conflict:
        return QCoreApplication::translate("ErrorText", "Look at what runs now, then try again.");
    case Kind::RateLimited:
        return QCoreApplication::translate("ErrorText", "Yagura waits and tries again; a longer “poll:” asks less.");
    case Kind::BadRequest:
        return QCoreApplication::translate("ErrorText", "Check the query of this objective.");
    case Kind::ServerFailed:
        return QCoreApplication::translate("ErrorText", "Yagura tries again by itself; look into the server's log if it stays.");
    case Kind::Starting:
        return QCoreApplication::translate("ErrorText", "Yagura tries again by itself.");
    case Kind::NotJson:
        return QCoreApplication::translate(
            "ErrorText", "Check that the address leads to the server itself and not to a login page or proxy.");
    case Kind::BadAnswer:
        return QCoreApplication::translate("ErrorText", "Check the server's version and what stands in between.");
    case Kind::Unsupported:
        return QCoreApplication::translate("ErrorText", "Update the server.");
    case Kind::NoSuchBucket:
        return QCoreApplication::translate("ErrorText", "Write one of the histogram's own bounds into the objective.");
    case Kind::TooManyGroups:
        return QCoreApplication::translate("ErrorText", "Group by fewer labels, or narrow the query.");
    case Kind::SecretMissing:
        return QCoreApplication::translate("ErrorText", "Store it in the settings or with “yagura-cli secret set”.");
    case Kind::SecretLocked:
        return QCoreApplication::translate("ErrorText", "Unlock the keychain or start a Secret Service such as gnome-keyring.");
    case Kind::Storage:
        if (!error.source.isEmpty())
            return QCoreApplication::translate(
                "ErrorText", "Nothing is lost: Yagura tries again by itself and then hands over what is missing.");
        return QCoreApplication::translate("ErrorText", "Check that the data folder is writable and has free space.");
    case Kind::Config:
        return QCoreApplication::translate("ErrorText", "Run “yagura-cli check” and look at this service's settings.");
    case Kind::Cancelled:
    case Kind::Internal:
        return {};
    }
    return {};
}

QString errorSentence(const Error& error)
{
    QStringList parts { errorText(error) };
    const bool isInText = error.kind == Error::Kind::NoSuchBucket || error.kind == Error::Kind::TooManyGroups;
    if (!error.detail.isEmpty() && !isInText)
        parts.append(QCoreApplication::translate("ErrorText", "(%1)").arg(error.detail.simplified()));
    const QString advice = errorAdvice(error);
    if (!advice.isEmpty())
        parts.append(advice);
    return parts.join(QLatin1Char(' '));
}

} // namespace yagura
