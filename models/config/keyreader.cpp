// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/keyreader.h"

#include "models/config/faultcodes.h"
#include "models/core/duration.h"

#include <QRegularExpression>

#include <algorithm>

namespace yagura {

namespace {

bool isTrue(const QString& text) { return text == QLatin1String("true") || text == QLatin1String("True") || text == QLatin1String("TRUE"); }
bool isFalse(const QString& text)
{
    return text == QLatin1String("false") || text == QLatin1String("False") || text == QLatin1String("FALSE");
}

} // namespace

QString yamlTypeName(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return QStringLiteral("nothing");
    case YamlNode::Kind::Map:
        return QStringLiteral("map");
    case YamlNode::Kind::List:
        return QStringLiteral("list");
    case YamlNode::Kind::Scalar:
        break;
    }
    if (!node.quoted) {
        if (isTrue(node.text) || isFalse(node.text))
            return QStringLiteral("true-false");
        bool isNumber = false;
        node.text.toDouble(&isNumber);
        if (isNumber)
            return QStringLiteral("number");
    }
    return QStringLiteral("text");
}

std::optional<QString> scalarText(const YamlNode& node, const QString& key, FaultList& faults)
{
    if (node.kind != YamlNode::Kind::Scalar) {
        if (node.kind == YamlNode::Kind::Null)
            faults.error(faults::emptyValue, node.place, { key });
        else
            faults.error(faults::wrongType, node.place, { key, QStringLiteral("text"), yamlTypeName(node) });
        return std::nullopt;
    }
    if (node.text.trimmed().isEmpty()) {
        faults.error(faults::emptyValue, node.place, { key });
        return std::nullopt;
    }
    return node.text;
}

bool isName(const QString& text, qsizetype longest)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._-]*\\z"));
    return text.size() <= longest && form.match(text).hasMatch();
}

KeyReader::KeyReader(const YamlNode& map, QString where, FaultList& faults)
    : m_map(map)
    , m_where(std::move(where))
    , m_faults(faults)
{
}

bool KeyReader::isMap(const YamlNode& node, const QString& where, FaultList& faults)
{
    if (node.kind == YamlNode::Kind::Map)
        return true;
    if (node.kind == YamlNode::Kind::Null)
        faults.error(faults::emptyValue, node.place, { where });
    else
        faults.error(faults::wrongType, node.place, { where, QStringLiteral("map"), yamlTypeName(node) });
    return false;
}

bool KeyReader::has(QLatin1String key)
{
    const YamlNode* node = m_map.value(key);
    if (!node || !m_map.emptyIsAbsent || !node->isEmpty())
        return node != nullptr;
    m_known.insert(key);
    return false;
}

QString KeyReader::path(QLatin1String key) const { return m_where.isEmpty() ? QString(key) : m_where + QLatin1Char('.') + key; }

Place KeyReader::place(QLatin1String key) const
{
    const YamlNode* node = m_map.value(key);
    return node ? node->place : m_map.place;
}

Place KeyReader::keyPlace(const QString& key) const
{
    const auto it
        = std::find_if(m_map.entries.begin(), m_map.entries.end(), [&key](const auto& entry) { return entry.first->text == key; });
    return it == m_map.entries.end() ? m_map.place : it->first->place;
}

const YamlNode* KeyReader::value(QLatin1String key, Need need)
{
    m_known.insert(key);
    const YamlNode* node = m_map.value(key);
    if (!node) {
        if (need == Need::Required)
            m_faults.error(faults::missingKey, m_map.place, { key, m_where });
        return nullptr;
    }
    if (m_map.emptyIsAbsent && need == Need::Optional && node->isEmpty())
        return nullptr;
    if (node->kind == YamlNode::Kind::Null) {
        m_faults.error(faults::emptyValue, keyPlace(key), { path(key) });
        return nullptr;
    }
    return node;
}

const YamlNode* KeyReader::map(QLatin1String key, Need need)
{
    const YamlNode* node = value(key, need);
    return node && isMap(*node, path(key), m_faults) ? node : nullptr;
}

const YamlNode* KeyReader::list(QLatin1String key, Need need)
{
    const YamlNode* node = value(key, need);
    if (node && node->kind != YamlNode::Kind::List) {
        m_faults.error(faults::wrongType, node->place, { path(key), QStringLiteral("list"), yamlTypeName(*node) });
        return nullptr;
    }
    return node;
}

std::optional<QString> KeyReader::text(QLatin1String key, Need need)
{
    const YamlNode* node = value(key, need);
    return node ? scalarText(*node, path(key), m_faults) : std::nullopt;
}

std::optional<bool> KeyReader::boolean(QLatin1String key, Need need)
{
    const YamlNode* node = value(key, need);
    if (!node)
        return std::nullopt;
    if (yamlTypeName(*node) != QLatin1String("true-false")) {
        m_faults.error(faults::wrongType, node->place, { path(key), QStringLiteral("true-false"), yamlTypeName(*node) });
        return std::nullopt;
    }
    return isTrue(node->text);
}

std::optional<double> KeyReader::number(QLatin1String key, double lowest, double highest)
{
    const YamlNode* node = value(key);
    if (!node)
        return std::nullopt;
    if (yamlTypeName(*node) != QLatin1String("number")) {
        m_faults.error(faults::wrongType, node->place, { path(key), QStringLiteral("number"), yamlTypeName(*node) });
        return std::nullopt;
    }
    const double found = node->text.toDouble();
    if (!(found >= lowest && found <= highest)) {
        m_faults.error(faults::outOfRange, node->place, { path(key), node->text, QString::number(lowest), QString::number(highest) });
        return std::nullopt;
    }
    return found;
}

std::optional<Millis> KeyReader::duration(QLatin1String key, Spelling spelling, Millis lowest, Millis highest, Need need)
{
    const YamlNode* node = value(key, need);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Scalar) {
        m_faults.error(faults::wrongType, node->place, { path(key), QStringLiteral("duration"), yamlTypeName(*node) });
        return std::nullopt;
    }
    const auto found = spelling == Spelling::OpenSlo ? parseOpenSloDuration(node->text) : parsePrometheusDuration(node->text);
    if (!found) {
        m_faults.error(faults::badDuration, node->place, { path(key), node->text });
        return std::nullopt;
    }
    if (*found < lowest || *found > highest) {
        m_faults.error(
            faults::outOfRange, node->place, { path(key), node->text, toPrometheusDuration(lowest), toPrometheusDuration(highest) });
        return std::nullopt;
    }
    return found;
}

std::optional<LocalizedText> KeyReader::localized(QLatin1String key)
{
    const YamlNode* node = value(key);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Map) {
        const auto plain = scalarText(*node, path(key), m_faults);
        return plain ? std::optional(LocalizedText::plain(*plain)) : std::nullopt;
    }
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2,3}([_-][A-Za-z]{2,4})?\\z"));
    LocalizedText text;
    for (const auto& [name, word] : node->entries) {
        if (!language.match(name->text).hasMatch())
            m_faults.error(faults::unknownKey, name->place, { name->text, QString() });
        else if (const auto found = scalarText(*word, path(key) + QLatin1Char('.') + name->text, m_faults))
            text.texts.insert(name->text, *found);
    }
    return text;
}

QMap<QString, QString> KeyReader::texts(QLatin1String key)
{
    QMap<QString, QString> found;
    const YamlNode* node = map(key);
    if (!node)
        return found;
    for (const auto& [name, word] : node->entries) {
        if (node->emptyIsAbsent && word->isEmpty())
            continue;
        if (const auto text = scalarText(*word, path(key) + QLatin1Char('.') + name->text, m_faults))
            found.insert(name->text, *text);
    }
    return found;
}

void KeyReader::notYet(const QStringList& keys)
{
    for (const QString& key : keys) {
        m_known.insert(key);
        if (m_map.value(QLatin1String(key.toLatin1())))
            m_faults.error(faults::notSupported, keyPlace(key), { key });
    }
}

void KeyReader::finish(Unknown unknown)
{
    for (const auto& [key, word] : m_map.entries) {
        if (m_known.contains(key->text))
            continue;
        QStringList known(m_known.begin(), m_known.end());
        known.sort();
        if (unknown == Unknown::Error)
            m_faults.error(faults::unknownKey, key->place, { key->text, mostAlike(key->text, known) });
        else
            m_faults.warning(faults::strangeKey, key->place, { key->text, mostAlike(key->text, known) });
    }
}

} // namespace yagura
