// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/configurationwatch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yagura {

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;
constexpr int kMostFiles = 5000;

/// A hash over names and contents of everything that may belong to a configuration.
QByteArray fingerprintOf(const QString& folder, const QStringList& files)
{
    QStringList paths;
    QDirIterator it(folder,
        { QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json"), QStringLiteral("*.ics"), QStringLiteral("*.pem") },
        QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && paths.size() < kMostFiles)
        paths.append(it.next());
    const QDir base(folder);
    for (const QString& file : files) {
        const QString path = base.absoluteFilePath(file);
        // A folder of objectives may lie elsewhere, or be a link to there: what is added to it counts too.
        if (QFileInfo(path).isDir()) {
            QDirIterator inside(path, { QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json") }, QDir::Files,
                QDirIterator::Subdirectories);
            while (inside.hasNext() && paths.size() < kMostFiles)
                paths.append(inside.next());
        } else {
            paths.append(path);
        }
    }
    std::sort(paths.begin(), paths.end());
    paths.removeDuplicates();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        hash.addData(path.toUtf8() + '\n');
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.read(kLargestFile));
    }
    return hash.result();
}

} // namespace

ConfigurationWatch::ConfigurationWatch(QString folder, std::shared_ptr<Clock> clock, std::shared_ptr<Worker> worker, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_worker(std::move(worker))
{
}

void ConfigurationWatch::setFiles(const QStringList& files) { m_files = files; }

void ConfigurationWatch::start()
{
    if (std::exchange(m_started, true))
        return;
    // Why not at once: the first look reads everything again, and a start has better things to do.
    m_clock->callAfter(kEvery, this, [this] { look(); });
}

void ConfigurationWatch::look()
{
    m_worker->run([folder = m_folder, files = m_files] { return fingerprintOf(folder, files); }, this,
        [this](const QByteArray& seen) {
            // Why also the first time and after another set of files: what changed between reading and looking must not be missed,
            // and reading once more what has not changed does nothing.
            if (std::exchange(m_known, seen) != seen)
                emit changed();
            m_clock->callAfter(kEvery, this, [this] { look(); });
        });
}

} // namespace yagura
