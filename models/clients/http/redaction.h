// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yagura {

/// Replaces a secret in clear, percent form and Base64 (alone and as "user:secret") by a fixed mark. Secrets of less than
/// four bytes are only replaced as whole words, else every text would turn to marks.
QString redact(const QString& text, const QByteArray& secret, const QString& user = {});
/// Removes credentials from anything that looks like a URL: `http://user:pass@host` becomes `http://host`.
QString redactUrls(const QString& text);

} // namespace yagura
