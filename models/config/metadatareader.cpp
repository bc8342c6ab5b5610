// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/metadatareader.h"

#include "models/config/faultcodes.h"

#include <QRegularExpression>

namespace yagura {

namespace {

using Need = KeyReader::Need;

/// RFC 1123 label, as OpenSLO asks.
bool isLabel(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"));
    return form.match(text).hasMatch();
}
/// Kubernetes also takes dots, up to 253 characters.
bool isSubdomain(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\\z"));
    return form.match(text).hasMatch();
}

const QStringList& annotationNames()
{
    static const QStringList names { QStringLiteral("yagura/windows"), QStringLiteral("yagura/grouping"), QStringLiteral("yagura/burn"),
        QStringLiteral("yagura/policy"), QStringLiteral("yagura/service"), QStringLiteral("yagura/target") };
    return names;
}

class Annotations
{
public:
    Annotations(Metadata& metadata, FaultList& faults)
        : m_metadata(metadata)
        , m_faults(faults)
    {
    }

    void read(const YamlNode& map)
    {
        for (const auto& [key, word] : map.entries) {
            if (!key->text.startsWith(QLatin1String("yagura/")))
                continue;
            m_place = word->place;
            if (!annotationNames().contains(key->text))
                m_faults.error(faults::unknownKey, key->place, { key->text, mostAlike(key->text, annotationNames()) });
            else if (const auto text = scalarText(*word, key->text, m_faults))
                take(key->text.mid(7), text->trimmed());
        }
    }

private:
    void take(const QString& key, const QString& text)
    {
        if (key == QLatin1String("windows"))
            windows(text);
        else if (key == QLatin1String("grouping"))
            grouping(text);
        else if (key == QLatin1String("burn"))
            burn(text);
        else if (key == QLatin1String("policy"))
            m_metadata.policy = { text, m_place };
        else if (key == QLatin1String("service"))
            service(text);
        else
            target(text);
    }

    void windows(const QString& text)
    {
        const QStringList parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            if (const auto window = readWindowText(part.trimmed(), m_place, m_faults))
                m_metadata.windows.push_back(*window);
        }
    }
    void grouping(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
        const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const QString label = part.trimmed();
            if (form.match(label).hasMatch())
                m_metadata.grouping.append(label);
            else
                m_faults.error(faults::badLabelName, m_place, { QStringLiteral("yagura/grouping"), label });
        }
    }
    void burn(const QString& text)
    {
        // In the order of the enum.
        static const QStringList presets { QStringLiteral("google"), QStringLiteral("sloth"), QStringLiteral("pyrra") };
        const qsizetype index = presets.indexOf(text);
        if (index >= 0)
            m_metadata.burn = static_cast<BurnPreset>(index);
        else
            m_faults.error(faults::unknownValue, m_place,
                { QStringLiteral("yagura/burn"), text, presets.join(QStringLiteral(", ")), mostAlike(text, presets) });
    }
    void service(const QString& text)
    {
        if (isName(text))
            m_metadata.service = { text, m_place };
        else
            m_faults.error(faults::badId, m_place, { QStringLiteral("yagura/service"), text });
    }
    void target(const QString& text)
    {
        const auto percent = Decimal::parse(text);
        constexpr qint64 whole = 100'000'000'000;
        if (percent && percent->nano() > 0 && percent->nano() < whole)
            std::tie(m_metadata.target, m_metadata.targetPlace) = std::pair(Target { *percent }, m_place);
        else
            m_faults.error(faults::targetRange, m_place, { QStringLiteral("yagura/target"), text });
    }

    Metadata& m_metadata;
    FaultList& m_faults;
    Place m_place;
};

/// A label's value is a text or, in OpenSLO, a list of texts.
void readLabels(KeyReader& keys, Metadata& metadata)
{
    const YamlNode* map = keys.map(QLatin1String("labels"));
    if (!map)
        return;
    for (const auto& [key, word] : map->entries) {
        const QString where = keys.path(QLatin1String("labels")) + QLatin1Char('.') + key->text;
        if (map->emptyIsAbsent && word->isEmpty())
            continue;
        if (word->kind == YamlNode::Kind::Scalar) {
            metadata.labels.insert(key->text, word->text);
        } else if (word->kind == YamlNode::Kind::List && !word->items.empty()) {
            for (const YamlPtr& item : word->items) {
                const auto text = scalarText(*item, where, keys.faults());
                if (text && !metadata.labels.contains(key->text))
                    metadata.labels.insert(key->text, *text);
            }
        } else {
            keys.faults().error(faults::wrongType, word->place, { where, QStringLiteral("text"), yamlTypeName(*word) });
        }
    }
}

} // namespace

std::optional<Metadata> readMetadata(const YamlNode& map, const QString& where, MetadataForm form, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    Metadata metadata;
    metadata.start = map.place;
    const auto name = keys.text(QLatin1String("name"), Need::Required);
    metadata.name = name.value_or(QString());
    metadata.namePlace = keys.place(QLatin1String("name"));
    const bool isGood = name && (form == MetadataForm::OpenSlo ? isLabel(*name) : isSubdomain(*name));
    if (name && !isGood)
        faults.error(faults::badId, metadata.namePlace, { keys.path(QLatin1String("name")), *name });
    if (form == MetadataForm::OpenSlo) {
        metadata.displayName = keys.text(QLatin1String("displayName")).value_or(QString());
    } else {
        metadata.space = keys.text(QLatin1String("namespace")).value_or(QString());
        for (const char* key : { "uid", "resourceVersion", "creationTimestamp", "generation", "generateName", "selfLink", "managedFields",
                 "ownerReferences", "finalizers", "deletionTimestamp", "deletionGracePeriodSeconds" })
            keys.skip(QLatin1String(key));
    }
    readLabels(keys, metadata);
    if (const YamlNode* annotations = keys.map(QLatin1String("annotations")))
        Annotations(metadata, faults).read(*annotations);
    keys.finish();
    return name ? std::optional(metadata) : std::nullopt;
}

} // namespace yagura
