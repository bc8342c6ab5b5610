// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace yagura {

void installLanguage(QCoreApplication& app, const QString& language)
{
    const auto old = app.findChildren<QTranslator*>(QStringLiteral("yaguraTexts"), Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QString known = language == QLatin1String("ja") || language == QLatin1String("de") ? language : QStringLiteral("en");
    QLocale::setDefault(known == QLatin1String("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
            : known == QLatin1String("de")           ? QLocale(QLocale::German, QLocale::Germany)
                                                     : QLocale(QLocale::English, QLocale::UnitedStates));
    const auto add = [&app](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&app);
        translator->setObjectName(QStringLiteral("yaguraTexts"));
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    add(QStringLiteral("qtbase_") + known, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("yagura_") + known, QStringLiteral(":/translations"));
}

} // namespace yagura
