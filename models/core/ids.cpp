// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ids.h"

namespace yagura {

QString LocalizedText::in(const QString& language) const
{
    // Why: "ja_JP" and "ja-JP" are asked for where files say "ja".
    const qsizetype cut = language.indexOf(QLatin1Char('_')) >= 0 ? language.indexOf(QLatin1Char('_')) : language.indexOf(QLatin1Char('-'));
    const QString base = cut > 0 ? language.left(cut) : language;
    for (const QString& key : { language, base, QString(), QStringLiteral("en") }) {
        const auto found = texts.constFind(key);
        if (found != texts.cend()) {
            return *found;
        }
    }
    return texts.isEmpty() ? QString() : texts.first();
}

} // namespace yagura
