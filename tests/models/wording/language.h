// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTranslator>

namespace yagura::test {

/// Sets a locale and a handful of texts for one test, so that it does not depend on the state of the .ts files.
class Language final : private QTranslator
{
public:
    explicit Language(const QLocale& locale, QHash<QString, QString> texts = {})
        : m_old(QLocale())
        , m_texts(std::move(texts))
    {
        QLocale::setDefault(locale);
        QCoreApplication::installTranslator(this);
    }
    ~Language() override
    {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(m_old);
    }
    Q_DISABLE_COPY_MOVE(Language)

    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* source, const char* /*note*/, int /*n*/) const override
    {
        return m_texts.value(QString::fromUtf8(source));
    }

private:
    QLocale m_old;
    QHash<QString, QString> m_texts;
};

inline QLocale localeOf(const QString& code)
{
    return code == QLatin1String("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
        : code == QLatin1String("de")  ? QLocale(QLocale::German, QLocale::Germany)
                                       : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace yagura::test
