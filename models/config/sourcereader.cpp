// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/sourcereader.h"

#include "models/config/faultcodes.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

const QStringList& laterKinds()
{
    static const QStringList kinds { QStringLiteral("github"), QStringLiteral("slack"), QStringLiteral("datadog"),
        QStringLiteral("calendar") };
    return kinds;
}

std::optional<SourceKind> kindOf(const QString& text)
{
    for (const SourceKind kind : { SourceKind::Prometheus, SourceKind::Alertmanager, SourceKind::Rundeck }) {
        if (text == sourceKindName(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<QUrl> readUrl(const YamlNode& node, const QString& key, FaultList& faults)
{
    const auto text = scalarText(node, key, faults);
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    // Why: a password with odd characters makes the address invalid; the secret is what must be told first.
    if (!url.userInfo().isEmpty() || text->section(QLatin1String("://"), 1).section(QLatin1Char('/'), 0, 0).contains(QLatin1Char('@'))) {
        faults.error(faults::secretInUrl, node.place);
        return std::nullopt;
    }
    if (!url.isValid() || url.scheme().isEmpty() || (url.host().isEmpty() && url.scheme().startsWith(QLatin1String("http")))) {
        faults.error(faults::badUrl, node.place, { key });
        return std::nullopt;
    }
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        faults.error(faults::badScheme, node.place, { url.scheme() });
        return std::nullopt;
    }
    if (url.hasQuery() || url.hasFragment()) {
        const auto items = QUrlQuery(url).queryItems();
        const bool secret = std::any_of(
            items.begin(), items.end(), [](const auto& item) { return isSecretKey(item.first) || looksLikeSecret(item.second); });
        faults.error(secret ? faults::secretInUrl : faults::urlWithQuery, node.place);
        return std::nullopt;
    }
    return url;
}

void readUrls(KeyReader& keys, SourceConfig& source, bool kindIsKnown)
{
    const bool one = keys.has(QLatin1String("url"));
    const bool many = keys.has(QLatin1String("urls"));
    FaultList& faults = keys.faults();
    const YamlNode* url = keys.value(QLatin1String("url"), many ? Need::Optional : Need::Required);
    const YamlNode* urls = keys.list(QLatin1String("urls"));
    if (one && many) {
        faults.error(faults::oneOfBoth, keys.laterKey(QStringLiteral("url"), QStringLiteral("urls")),
            { QStringLiteral("url"), QStringLiteral("urls") });
        return;
    }
    if (many && kindIsKnown && source.kind != SourceKind::Alertmanager) {
        faults.error(faults::urlsOnlyForAlertmanager, keys.keyPlace(QStringLiteral("urls")), { sourceKindName(source.kind) });
        return;
    }
    std::vector<const YamlNode*> nodes;
    if (url)
        nodes.push_back(url);
    if (urls) {
        for (const YamlPtr& item : urls->items)
            nodes.push_back(item.get());
        if (urls->items.empty())
            faults.error(faults::emptyList, urls->place, { keys.path(QLatin1String("urls")) });
    }
    for (const YamlNode* node : nodes) {
        const auto found = readUrl(*node, keys.path(QLatin1String(many ? "urls" : "url")), faults);
        if (!found)
            continue;
        if (std::find(source.urls.begin(), source.urls.end(), *found) != source.urls.end())
            faults.error(faults::duplicateId, node->place, { QStringLiteral("url"), found->toString(), faults.file() });
        else
            source.urls.push_back(*found);
    }
}

std::optional<AuthConfig::Type> authType(KeyReader& keys, std::optional<SourceKind> kind)
{
    const auto text = keys.text(QLatin1String("type"));
    if (!text) {
        if (keys.has(QLatin1String("type")))
            return std::nullopt;
        if (kind == SourceKind::Rundeck)
            return AuthConfig::Type::Header;
        if (kind)
            keys.faults().error(faults::authTypeMissing, keys.start());
        return std::nullopt;
    }
    const QStringList names { QStringLiteral("none"), QStringLiteral("bearer"), QStringLiteral("basic"), QStringLiteral("header") };
    const qsizetype index = names.indexOf(*text);
    if (index < 0) {
        keys.faults().error(faults::unknownValue, keys.place(QLatin1String("type")),
            { keys.path(QLatin1String("type")), *text, names.join(QStringLiteral(", ")), mostAlike(*text, names) });
        return std::nullopt;
    }
    return static_cast<AuthConfig::Type>(index);
}

/// Keys of `auth:` that hold a value by their name are named, never printed.
bool tellSecrets(const YamlNode& map, FaultList& faults)
{
    bool any = false;
    for (const auto& [key, word] : map.entries) {
        static const QStringList known { QStringLiteral("type"), QStringLiteral("user"), QStringLiteral("secret"), QStringLiteral("name") };
        const bool isText = word->kind == YamlNode::Kind::Scalar;
        if ((!known.contains(key->text) && isSecretKey(key->text)) || (isText && looksLikeSecret(word->text))) {
            faults.error(faults::secretInFile, word->place, { QStringLiteral("auth.") + key->text });
            any = true;
        }
    }
    return any;
}

AuthConfig readAuth(const YamlNode& map, const QString& where, std::optional<SourceKind> kind, FaultList& faults)
{
    AuthConfig auth;
    if (tellSecrets(map, faults))
        return auth;
    KeyReader keys(map, where, faults);
    const auto type = authType(keys, kind);
    const QString user = keys.text(QLatin1String("user")).value_or(QString());
    const QString header = keys.text(QLatin1String("name")).value_or(QString());
    const auto secret = keys.text(QLatin1String("secret"));
    keys.finish();
    if (!type)
        return auth;
    static constexpr std::array typeNames { "none", "bearer", "basic", "header" };
    const QString typeName = QLatin1String(typeNames.at(size_t(*type)));
    const auto needs = [&](QLatin1String key, bool needed) {
        if (needed && !keys.has(key))
            faults.error(faults::authKeyMissing, keys.start(), { typeName, key });
        else if (!needed && keys.has(key))
            faults.error(faults::authKeyUnused, keys.keyPlace(key), { typeName, key });
    };
    auth.type = *type;
    const bool defaultHeader = *type == AuthConfig::Type::Header && kind == SourceKind::Rundeck;
    needs(QLatin1String("user"), *type == AuthConfig::Type::Basic);
    if (!defaultHeader)
        needs(QLatin1String("name"), *type == AuthConfig::Type::Header);
    needs(QLatin1String("secret"), *type != AuthConfig::Type::None);
    if (secret && !isName(*secret, 64)) {
        faults.error(faults::badSecretName, keys.place(QLatin1String("secret")));
        return auth;
    }
    static const QRegularExpression token(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"));
    if (!header.isEmpty() && !token.match(header).hasMatch())
        faults.error(faults::badHeader, keys.place(QLatin1String("name")), { header });
    auth.user = user;
    auth.secret = secret.value_or(QString());
    auth.header = defaultHeader && header.isEmpty() ? QStringLiteral("X-Rundeck-Auth-Token") : header;
    return auth;
}

QMap<QString, QString> readHeaders(KeyReader& keys)
{
    FaultList& faults = keys.faults();
    static const QRegularExpression token(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"));
    static const QStringList ours { QStringLiteral("host"), QStringLiteral("content-length"), QStringLiteral("content-type"),
        QStringLiteral("transfer-encoding"), QStringLiteral("connection") };
    const YamlNode* map = keys.map(QLatin1String("headers"));
    QMap<QString, QString> headers;
    if (!map)
        return headers;
    for (const auto& [key, word] : map->entries) {
        const auto text = scalarText(*word, keys.path(QLatin1String("headers")) + QLatin1Char('.') + key->text, faults);
        if (!text)
            continue;
        if (isSecretKey(key->text) || looksLikeSecret(*text))
            faults.error(faults::secretInFile, word->place, { QStringLiteral("headers.") + key->text });
        else if (!token.match(key->text).hasMatch() || ours.contains(key->text.toLower()) || text->contains(QLatin1Char('\n'))
            || text->contains(QLatin1Char('\r')))
            faults.error(faults::badHeader, key->place, { key->text });
        else
            headers.insert(key->text, *text);
    }
    return headers;
}

void readTls(KeyReader& keys, SourceConfig& source, const QString& folder)
{
    const YamlNode* map = keys.map(QLatin1String("tls"));
    if (!map)
        return;
    FaultList& faults = keys.faults();
    KeyReader tls(*map, keys.path(QLatin1String("tls")), faults);
    if (const auto ca = tls.text(QLatin1String("ca"), Need::Required)) {
        const QString path = QDir(folder).absoluteFilePath(*ca);
        if (!QFileInfo(path).isFile())
            faults.error(faults::fileMissing, tls.place(QLatin1String("ca")), { *ca });
        source.caFile = QDir::cleanPath(path);
        if (QFileInfo(path).isFile() && !source.urls.empty() && source.urls.front().scheme() == QLatin1String("http"))
            faults.warning(faults::caWithoutTls, tls.place(QLatin1String("ca")));
    }
    tls.finish();
}

bool isLoopback(const QUrl& url)
{
    const QHostAddress address(url.host());
    return url.host() == QLatin1String("localhost") || (!address.isNull() && address.isLoopback());
}

SourceConfig readSource(const YamlNode& node, const QString& where, const QString& folder, FaultList& faults)
{
    KeyReader keys(node, where, faults);
    SourceConfig source;
    source.line = node.place.line;
    if (const auto name = keys.text(QLatin1String("name"), Need::Required)) {
        if (isName(*name))
            source.name = { *name };
        else
            faults.error(faults::badId, keys.place(QLatin1String("name")), { keys.path(QLatin1String("name")), *name });
    }
    std::optional<SourceKind> kind;
    if (const auto text = keys.text(QLatin1String("kind"), Need::Required)) {
        kind = kindOf(*text);
        const QStringList known { QStringLiteral("prometheus"), QStringLiteral("alertmanager"), QStringLiteral("rundeck") };
        const Place place = keys.place(QLatin1String("kind"));
        if (!kind && laterKinds().contains(*text))
            faults.error(faults::notSupported, place, { QStringLiteral("kind: ") + *text });
        else if (!kind)
            faults.error(faults::unknownValue, place,
                { keys.path(QLatin1String("kind")), *text, known.join(QStringLiteral(", ")), mostAlike(*text, known) });
        source.kind = kind.value_or(SourceKind::Prometheus);
    }
    readUrls(keys, source, kind.has_value());
    if (const YamlNode* auth = keys.map(QLatin1String("auth"))) {
        source.auth = readAuth(*auth, keys.path(QLatin1String("auth")), kind, faults);
        const auto open = std::find_if(source.urls.begin(), source.urls.end(),
            [](const QUrl& url) { return url.scheme() == QLatin1String("http") && !isLoopback(url); });
        if (source.auth.type != AuthConfig::Type::None && open != source.urls.end())
            faults.warning(
                faults::secretOverHttp, keys.place(QLatin1String(keys.has(QLatin1String("url")) ? "url" : "urls")), { open->host() });
    }
    source.headers = readHeaders(keys);
    readTls(keys, source, folder);
    source.poll = keys.duration(QLatin1String("poll"), KeyReader::Spelling::Prometheus, 5s, 1h).value_or(source.poll);
    source.timeout = keys.duration(QLatin1String("timeout"), KeyReader::Spelling::Prometheus, 1s, 5min).value_or(source.timeout);
    source.reconcile = keys.duration(QLatin1String("reconcile"), KeyReader::Spelling::Prometheus, 10s, 1h).value_or(source.reconcile);
    if (kind && source.kind != SourceKind::Rundeck && keys.has(QLatin1String("reconcile")))
        faults.error(
            faults::keyOfOtherKind, keys.keyPlace(QStringLiteral("reconcile")), { QStringLiteral("reconcile"), QStringLiteral("rundeck") });
    keys.finish();
    return source;
}

} // namespace

QString sourceKindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Prometheus:
        return QStringLiteral("prometheus");
    case SourceKind::Alertmanager:
        return QStringLiteral("alertmanager");
    case SourceKind::Rundeck:
        return QStringLiteral("rundeck");
    }
    return {};
}

std::vector<SourceConfig> readSources(const YamlNode& list, const QString& folder, FaultList& faults)
{
    std::vector<SourceConfig> sources;
    for (size_t i = 0; i < list.items.size(); ++i) {
        const YamlNode& node = *list.items[i];
        const QString where = QStringLiteral("sources[%1]").arg(i + 1);
        if (!KeyReader::isMap(node, where, faults))
            continue;
        SourceConfig source = readSource(node, where, folder, faults);
        const auto same = std::find_if(
            sources.begin(), sources.end(), [&source](const SourceConfig& s) { return s.name == source.name && !s.name.isEmpty(); });
        if (same != sources.end()) {
            faults.error(faults::duplicateId, node.value(QLatin1String("name"))->place,
                { QStringLiteral("source"), source.name.value, QStringLiteral("%1:%2").arg(faults.file()).arg(same->line) });
            continue;
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

} // namespace yagura
