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

/// A configuration with one metrics source and the files of a folder of tests/data/config. They are what teams have: nothing in them was
/// made for Yagura.
void fill(ConfigFolder& folder, const QString& data);
/// Those of one more folder beside them.
void fillMore(const ConfigFolder& folder, const QString& data);

/// The one SLO of this name; there must be one.
const SloSpec& slo(const ConfigurationResult& result, const char* id);

/// What was told, but for services that are not declared: no file of `fill` declares any.
QStringList told(const ConfigurationResult& result);

} // namespace yagura::test
