// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/yamltree.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace yagura {

/// Reads one map strictly: every key that is asked for is known; finish() reports the others. Each wrong value gives one
/// fault at the value, and the reader answers as if it were not there.
class KeyReader
{
public:
    /// Filled: it may be missing, but stands for something when it does not, even where others take an empty value for absent.
    enum class Need { Optional, Filled, Required };
    enum class Spelling { Prometheus, OpenSlo };
    /// How finish() takes keys that nobody asked for: other tools let them pass.
    enum class Unknown { Error, Warning };

    /// `where` names the map for people, e.g. "services[2].deploy"; empty for the whole file.
    KeyReader(const YamlNode& map, QString where, FaultList& faults);

    /// False and one fault when the node is no map.
    static bool isMap(const YamlNode& node, const QString& where, FaultList& faults);

    /// The value of a key of any type; reports an empty value, and a missing one when needed.
    const YamlNode* value(QLatin1String key, Need need = Need::Optional);
    const YamlNode* map(QLatin1String key, Need need = Need::Optional);
    const YamlNode* list(QLatin1String key, Need need = Need::Optional);
    std::optional<QString> text(QLatin1String key, Need need = Need::Optional);
    std::optional<bool> boolean(QLatin1String key, Need need = Need::Optional);
    std::optional<double> number(QLatin1String key, double lowest, double highest);
    std::optional<Millis> duration(QLatin1String key, Spelling spelling, Millis lowest, Millis highest, Need need = Need::Optional);
    std::optional<LocalizedText> localized(QLatin1String key);
    /// A map of texts; keys are free.
    QMap<QString, QString> texts(QLatin1String key);
    /// Marks a key as known without looking at its value.
    void skip(QLatin1String key) { m_known.insert(key); }
    /// Marks keys that Yagura will know one day: they are refused with a fault of their own.
    void notYet(const QStringList& keys);
    void finish(Unknown unknown = Unknown::Error);

    /// Whether a key stands for something. One that is empty where that means absent is known all the same.
    bool has(QLatin1String key);
    Place place(QLatin1String key) const; ///< of the value, or of the map when there is none
    Place keyPlace(const QString& key) const;
    /// Of two keys that exclude each other the one that came later.
    Place laterKey(const QString& a, const QString& b) const { return std::max(keyPlace(a), keyPlace(b)); }
    Place start() const { return m_map.place; }
    QString path(QLatin1String key) const;
    FaultList& faults() { return m_faults; }

private:
    const YamlNode& m_map;
    QString m_where;
    FaultList& m_faults;
    QSet<QString> m_known;
};

/// "text", "number", "true-false", "list", "map" or "nothing": an argument of wrong-type.
QString yamlTypeName(const YamlNode& node);
/// The text of a scalar; one fault when the node is something else or empty.
std::optional<QString> scalarText(const YamlNode& node, const QString& key, FaultList& faults);
bool isName(const QString& text, qsizetype longest = 128); ///< letters, digits, . _ -, not starting with a dot or dash

} // namespace yagura
