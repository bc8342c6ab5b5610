// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configuration.h"

#include <QTemporaryDir>

namespace yagura::test {

/// A copy of tests/data/config/good in a folder of its own, to be spoilt.
class ConfigFolder
{
public:
    ConfigFolder();
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    ConfigurationResult load() const { return readConfiguration(path()); }

private:
    QTemporaryDir m_folder;
};

/// "file:line:col severity code [a, b]" of every fault: what tests compare and print.
QStringList described(const std::vector<Fault>& faults);

} // namespace yagura::test
