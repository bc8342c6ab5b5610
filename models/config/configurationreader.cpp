// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configuration.h"
#include "models/config/configurationlinker.h"
#include "models/config/faultcodes.h"
#include "models/config/objectsreader.h"
#include "models/config/sourcereader.h"
#include "models/config/storagereader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yagura {

namespace {

using Need = KeyReader::Need;

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr qsizetype kMostFiles = 500;
const QLatin1String kMainFile("yagura.yaml");

struct ObjectivesEntry
{
    QString path;
    Place place;
};

class Reader
{
public:
    explicit Reader(const QString& folder)
        : m_folder(QDir(folder).absolutePath())
    {
        m_parts.configuration.folder = m_folder.path();
    }

    ConfigurationResult run()
    {
        FaultList& faults = list(kMainFile);
        if (!QFileInfo(m_folder.filePath(kMainFile)).isFile()) {
            faults.error(faults::noConfiguration, {}, { kMainFile });
            return result();
        }
        m_parts.configuration.files.append(kMainFile);
        if (const auto bytes = read(m_folder.filePath(kMainFile), kMainFile, faults, {}))
            readMain(*bytes, faults);
        for (const ObjectivesEntry& entry : m_objectives)
            readObjectives(entry, faults);
        for (const auto& other : m_faults)
            m_parts.objectivesBroken = m_parts.objectivesBroken || other->hasErrors();
        linkConfiguration(m_parts, faults);
        return result();
    }

private:
    /// One list of faults per file, in the order in which files are read; their addresses stay.
    FaultList& list(const QString& file)
    {
        m_faults.push_back(std::make_unique<FaultList>(file));
        return *m_faults.back();
    }

    std::optional<QByteArray> read(const QString& path, const QString& name, FaultList& faults, Place place)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            faults.error(faults::fileUnreadable, place, { name });
            return std::nullopt;
        }
        QByteArray bytes = file.read(kLargestFile + 1);
        if (bytes.size() > kLargestFile) {
            faults.error(faults::fileTooLarge, place, { QString::number(kLargestFile / 1024) });
            return std::nullopt;
        }
        return bytes;
    }

    void readMain(const QByteArray& bytes, FaultList& faults)
    {
        const auto documents = readYaml(bytes, faults);
        m_parts.sourcesBroken = m_parts.servicesBroken = faults.hasErrors();
        if (documents.empty()) {
            if (!faults.hasErrors())
                faults.error(faults::emptyFile, {});
            return;
        }
        if (documents.size() > 1)
            faults.error(faults::severalDocuments, documents[1]->place);
        const YamlNode& root = *documents.front();
        if (!KeyReader::isMap(root, kMainFile, faults))
            return;
        KeyReader keys(root, {}, faults);
        if (const auto version = keys.text(QLatin1String("version"), Need::Required); version && *version != QLatin1String("1"))
            faults.error(faults::unknownValue, keys.place(QLatin1String("version")),
                { QStringLiteral("version"), *version, QStringLiteral("1"), QStringLiteral("1") });
        const int before = faults.errors();
        if (const YamlNode* sources = keys.list(QLatin1String("sources")))
            m_parts.configuration.sources = readSources(*sources, m_folder.path(), faults);
        m_parts.sourcesBroken = m_parts.sourcesBroken || faults.errors() > before;
        if (const YamlNode* services = keys.list(QLatin1String("services")))
            m_parts.services = readServices(*services, faults);
        m_parts.servicesBroken = m_parts.servicesBroken || faults.errors() > before;
        readStatus(keys);
        readObjectivesKey(keys);
        if (const YamlNode* storage = keys.map(QLatin1String("storage")))
            m_parts.configuration.storage = readStorage(*storage, faults);
        readFilesKey(keys, QLatin1String("corrections"));
        readFilesKey(keys, QLatin1String("policies"));
        keys.notYet({ QStringLiteral("screens"), QStringLiteral("review"), QStringLiteral("guards"), QStringLiteral("notifications"),
            QStringLiteral("incident"), QStringLiteral("calendars") });
        keys.finish();
    }

    void readStatus(KeyReader& outer)
    {
        const YamlNode* map = outer.map(QLatin1String("status"));
        if (!map)
            return;
        KeyReader keys(*map, QStringLiteral("status"), outer.faults());
        StatusLimits& limits = m_parts.configuration.limits;
        limits.warnBelow = keys.number(QLatin1String("warnBelow"), -1, 1).value_or(limits.warnBelow);
        limits.criticalBelow = keys.number(QLatin1String("criticalBelow"), -1, 1).value_or(limits.criticalBelow);
        keys.finish();
        if (limits.criticalBelow > limits.warnBelow)
            outer.faults().error(faults::limitsOrder, keys.place(QLatin1String("criticalBelow")),
                { QString::number(limits.warnBelow), QString::number(limits.criticalBelow) });
    }

    void readObjectivesKey(KeyReader& keys)
    {
        const QLatin1String key("objectives");
        if (!keys.has(key)) {
            if (QFileInfo(m_folder.filePath(QStringLiteral("slo"))).isDir())
                m_objectives.push_back({ QStringLiteral("slo"), Place {} });
            return;
        }
        readFilesKey(keys, key);
    }

    /// Files and folders. What an object is stands in its own head, so that any of them may hold any kind.
    void readFilesKey(KeyReader& keys, QLatin1String key)
    {
        const YamlNode* list = keys.list(key);
        if (!list)
            return;
        for (const YamlPtr& item : list->items) {
            if (const auto text = scalarText(*item, key, keys.faults()))
                m_objectives.push_back({ *text, item->place });
        }
    }

    void readObjectives(const ObjectivesEntry& entry, FaultList& faults)
    {
        const QString path = QDir::cleanPath(m_folder.absoluteFilePath(entry.path));
        const QFileInfo info(path);
        addFile(path); // also a missing one: it may come
        if (!info.exists()) {
            faults.error(faults::fileMissing, entry.place, { entry.path });
            return;
        }
        QStringList found;
        if (info.isDir()) {
            if (!areReadable(info, entry, faults))
                return;
            // System, because links that lead nowhere are found by it; a pipe or a socket is no file of anybody.
            QDirIterator it(path, { QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json") },
                QDir::Files | QDir::System, QDirIterator::Subdirectories);
            while (it.hasNext() && found.size() <= kMostFiles) {
                const QString file = it.next();
                if (it.fileInfo().isFile() || !it.fileInfo().exists())
                    found.append(file);
            }
            found.sort();
        } else {
            found.append(path);
        }
        if (found.size() + m_sloFiles.size() > kMostFiles) {
            faults.error(faults::tooManyFiles, entry.place, { entry.path, QString::number(kMostFiles) });
            return;
        }
        for (const QString& file : std::as_const(found)) {
            if (!m_sloFiles.contains(file))
                readSloFile(file);
        }
    }

    /// A folder that cannot be looked into seems empty: its objectives would be gone without a word.
    bool areReadable(const QFileInfo& folder, const ObjectivesEntry& entry, FaultList& faults)
    {
        QStringList closed;
        const auto look = [&closed](const QFileInfo& each) {
            if (!each.isReadable() || !each.isExecutable())
                closed.append(each.filePath());
        };
        look(folder);
        QDirIterator it(folder.filePath(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            look(it.fileInfo());
        }
        for (const QString& each : std::as_const(closed))
            faults.error(faults::fileUnreadable, entry.place, { m_folder.relativeFilePath(each) });
        return closed.isEmpty();
    }

    void addFile(const QString& path)
    {
        const QString name = m_folder.relativeFilePath(path);
        if (!m_parts.configuration.files.contains(name))
            m_parts.configuration.files.append(name);
    }

    void readSloFile(const QString& path)
    {
        m_sloFiles.append(path);
        addFile(path);
        const QString name = m_folder.relativeFilePath(path);
        FaultList& faults = list(name);
        const auto bytes = read(path, name, faults, {});
        if (!bytes)
            return;
        const auto documents = readYaml(*bytes, faults, {}, YamlEmpty::Absent);
        if (documents.empty() && !faults.hasErrors())
            faults.warning(faults::emptyFile, {});
        for (const YamlPtr& document : documents)
            readObjects(*document, m_parts.drafts, faults);
    }

    ConfigurationResult result()
    {
        ConfigurationResult result;
        for (const auto& list : m_faults)
            result.faults.insert(result.faults.end(), list->faults().begin(), list->faults().end());
        std::stable_sort(result.faults.begin(), result.faults.end(),
            [](const Fault& a, const Fault& b) { return a.file == b.file && std::pair(a.line, a.column) < std::pair(b.line, b.column); });
        result.files = m_parts.configuration.files;
        if (!result.hasErrors())
            result.configuration = std::move(m_parts.configuration);
        return result;
    }

    QDir m_folder;
    ConfigurationParts m_parts;
    std::vector<ObjectivesEntry> m_objectives;
    QStringList m_sloFiles;
    std::vector<std::unique_ptr<FaultList>> m_faults;
};

} // namespace

ConfigurationResult readConfiguration(const QString& folder) { return Reader(folder).run(); }

} // namespace yagura
