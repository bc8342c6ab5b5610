// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include <compare>

namespace yagura {

/// A name that must not be mixed up with another kind of name. `Tag` only tells the kinds apart.
template <class Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ServiceId = Id<struct ServiceTag>; ///< `services[].id`
using SloId = Id<struct SloTag>; ///< see interfaces: `metadata.name`, plus `/…` with several objectives
using SourceName = Id<struct SourceTag>; ///< `sources[].name`
using OpId = Id<struct OpTag>; ///< one attempt to change the world; minted when the panel opens

using Labels = QMap<QString, QString>;

/// A text in several languages, keyed by language code; "" holds a plain string.
struct LocalizedText
{
    QMap<QString, QString> texts;

    static LocalizedText plain(const QString& text) { return { { { QString(), text } } }; }
    /// Best match for a language code such as "ja": exact, then plain, then "en", then any.
    QString in(const QString& language) const;
    bool isEmpty() const { return texts.isEmpty(); }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

} // namespace yagura
