// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

} // namespace yagura::test
