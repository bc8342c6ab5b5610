// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace yagura {

namespace {

QStringList languages() { return { QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("de") }; }

QString systemLanguage()
{
    const QString code = QLocale::system().name().left(2);
    return languages().contains(code) ? code : QStringLiteral("en");
}

std::optional<QSize> sizeOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

void addAll(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const char* value, const char* text) {
        parser.addOption(QCommandLineOption(QLatin1String(name), QLatin1String(text), QLatin1String(value)));
    };
    parser.addOption(QCommandLineOption(QStringLiteral("demo"), QStringLiteral("A small shop with a running incident; needs no server.")));
    parser.addOption(QCommandLineOption({ QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("This text.")));
    parser.addOption(QCommandLineOption(QStringLiteral("version"), QStringLiteral("The version.")));
    add("config", "DIR", "Folder with yagura.yaml.");
    add("data", "DIR", "Folder for history and journal.");
    add("lang", "en|ja|de", "Language.");
    add("theme", "dark|light|contrast|cud", "Colours.");
    add("page", "PAGE[:ID]", "First page: start overview service number wall deploys alerts availability lab settings.");
    add("snapshot", "FILE", "Draw the page into a picture and end.");
    add("size", "WxH", "Size of the picture, 1920x1080 unless told.");
    add("snapshot-all", "DIR", "Draw every page in both themes and every language.");
    add("state", "loading|empty|stale|partial|error", "With --demo: show that state.");
}

tl::unexpected<Error> wrong(const QString& text) { return fail(Error::Kind::BadRequest, text); }

} // namespace

const QStringList& pageNames()
{
    static const QStringList names { QStringLiteral("overview"), QStringLiteral("service"), QStringLiteral("number"),
        QStringLiteral("deploys"), QStringLiteral("alerts"), QStringLiteral("wall"), QStringLiteral("availability"), QStringLiteral("lab"),
        QStringLiteral("settings"), QStringLiteral("start") };
    return names;
}

const QStringList& stateNames()
{
    static const QStringList names { QStringLiteral("loading"), QStringLiteral("empty"), QStringLiteral("stale"), QStringLiteral("partial"),
        QStringLiteral("error") };
    return names;
}

QString usageText()
{
    QCommandLineParser parser;
    addAll(parser);
    return parser.helpText();
}

Result<GuiOptions> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addAll(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    GuiOptions options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    const auto folder = [&](const QString& name, QStandardPaths::StandardLocation place) {
        return parser.isSet(name) ? parser.value(name) : QStandardPaths::writableLocation(place) + QStringLiteral("/yagura");
    };
    options.configFolder = folder(QStringLiteral("config"), QStandardPaths::GenericConfigLocation);
    options.dataFolder = folder(QStringLiteral("data"), QStandardPaths::GenericDataLocation);
    options.language = parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang")) : systemLanguage();
    if (!languages().contains(options.language))
        return wrong(QStringLiteral("--lang is one of en, ja, de"));
    if (parser.isSet(QStringLiteral("theme"))) {
        const std::optional<ThemeKind> kind = themeNamed(parser.value(QStringLiteral("theme")));
        if (!kind)
            return wrong(QStringLiteral("--theme is one of dark, light, contrast, cud"));
        options.theme = *kind;
    }
    const QString page = parser.value(QStringLiteral("page"));
    options.page = page.section(QLatin1Char(':'), 0, 0);
    options.object = page.section(QLatin1Char(':'), 1);
    if (!options.page.isEmpty() && !pageNames().contains(options.page))
        return wrong(QStringLiteral("--page is one of %1").arg(pageNames().join(QStringLiteral(", "))));
    options.snapshotFile = parser.value(QStringLiteral("snapshot"));
    options.snapshotFolder = parser.value(QStringLiteral("snapshot-all"));
    if (parser.isSet(QStringLiteral("size"))) {
        const std::optional<QSize> size = sizeOf(parser.value(QStringLiteral("size")));
        if (!size)
            return wrong(QStringLiteral("--size looks like 1920x1080"));
        options.size = *size;
    }
    options.state = parser.value(QStringLiteral("state"));
    if (!options.state.isEmpty() && (!options.demo || !stateNames().contains(options.state)))
        return wrong(QStringLiteral("--state needs --demo and is one of %1").arg(stateNames().join(QStringLiteral(", "))));
    return options;
}

} // namespace yagura
