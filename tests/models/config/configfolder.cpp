// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yagura::test {

ConfigFolder::ConfigFolder()
{
    const QDir good(QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/config/good"));
    for (const QString& name : { QStringLiteral("yagura.yaml"), QStringLiteral("slo/checkout.yaml"), QStringLiteral("slo/search.json") }) {
        QFile file(good.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            write(name, file.readAll());
    }
}

QByteArray ConfigFolder::read(const QString& name) const
{
    QFile file(filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConfigFolder::write(const QString& name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(filePath(name)).path());
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

QStringList described(const std::vector<Fault>& faults)
{
    QStringList lines;
    for (const Fault& f : faults)
        lines.append(QStringLiteral("%1:%2:%3 %4 %5 [%6]")
                         .arg(f.file)
                         .arg(f.line)
                         .arg(f.column)
                         .arg(f.severity == Fault::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"), f.code,
                             f.arguments.join(QStringLiteral(", "))));
    return lines;
}

void fill(ConfigFolder& folder, const QString& data)
{
    QDir(folder.filePath(QStringLiteral("slo"))).removeRecursively();
    folder.write(QStringLiteral("yagura.yaml"), "version: 1\nsources: [{name: metrics, kind: prometheus, url: http://127.0.0.1:9090}]\n");
    fillMore(folder, data);
}

void fillMore(const ConfigFolder& folder, const QString& data)
{
    const QDir from(QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/config/") + data);
    const QStringList names = from.entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(from.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            folder.write(QStringLiteral("slo/") + name, file.readAll());
    }
}

const SloSpec& slo(const ConfigurationResult& result, const char* id)
{
    const auto& all = result.configuration->slos;
    const auto it = std::find_if(all.begin(), all.end(), [id](const SloSpec& s) { return s.id.value == QLatin1String(id); });
    if (it == all.end())
        qFatal("no SLO %s", id);
    return *it;
}

QStringList told(const ConfigurationResult& result)
{
    std::vector<Fault> faults = result.faults;
    std::erase_if(faults, [](const Fault& f) { return f.code == QLatin1String("implied-service"); });
    return described(faults);
}

} // namespace yagura::test
