// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/preset.h"
#include "models/config/presetreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace yagura {

namespace {

/// Every version that comes with Yagura: by id, the newest first.
const std::vector<Preset>& allPresets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> read;
        const QDir folder(QStringLiteral(":/presets"));
        const QStringList names = folder.entryList({ QStringLiteral("*.yaml") }, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            FaultList faults(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto preset = readPreset(file.readAll(), faults))
                read.push_back(std::move(*preset));
        }
        std::stable_sort(
            read.begin(), read.end(), [](const Preset& a, const Preset& b) { return a.id != b.id ? a.id < b.id : a.version > b.version; });
        return read;
    }();
    return all;
}

} // namespace

const std::vector<Preset>& newestPresets()
{
    static const std::vector<Preset> newest = [] {
        std::vector<Preset> kept = allPresets();
        kept.erase(std::unique(kept.begin(), kept.end(), [](const Preset& a, const Preset& b) { return a.id == b.id; }), kept.end());
        return kept;
    }();
    return newest;
}

const Preset* findPreset(const QString& id, int version)
{
    const auto& all = allPresets();
    const auto it
        = std::find_if(all.begin(), all.end(), [&](const Preset& p) { return p.id == id && (version == 0 || p.version == version); });
    return it == all.end() ? nullptr : &*it;
}

std::optional<std::pair<QString, int>> parsePresetReference(const QString& text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const QString id = at < 0 ? text : text.left(at);
    bool isNumber = true;
    const int version = at < 0 ? 0 : QStringView(text).mid(at + 1).toInt(&isNumber);
    if (id.isEmpty() || !isNumber || version < 0 || (at >= 0 && version == 0))
        return std::nullopt;
    return std::pair(id, version);
}

} // namespace yagura
