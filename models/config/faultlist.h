// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configuration.h"

#include <QLatin1String>

namespace yagura {

/// Where something stands in a file: 1-based, columns in characters.
struct Place
{
    int line = 1;
    int column = 1;
    friend auto operator<=>(const Place&, const Place&) = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 sees a 0 in it
};

/// Collects the faults of one file. Arguments become one printable line each; what looks like a secret is masked.
class FaultList
{
public:
    explicit FaultList(QString file);

    void error(QLatin1String code, Place place, const QStringList& arguments = {});
    void warning(QLatin1String code, Place place, const QStringList& arguments = {});
    bool hasErrors() const { return m_errors > 0; }
    int errors() const { return m_errors; }
    const QString& file() const { return m_file; }
    const std::vector<Fault>& faults() const { return m_faults; }

private:
    void add(Fault::Severity severity, QLatin1String code, Place place, const QStringList& arguments);
    QString m_file;
    std::vector<Fault> m_faults;
    int m_errors = 0;
};

/// Would a careful person take this for a token or password? Known prefixes, JSON web tokens, long mixed words.
bool looksLikeSecret(const QString& text);
/// A key or header whose value is a secret by its name: token, password, Authorization …
bool isSecretKey(const QString& key);
/// A word that only secrets are called by stands in the key.
bool hasSecretWord(const QString& key);
/// The known word that is spelt most alike; empty when none is close.
QString mostAlike(const QString& word, const QStringList& known);

} // namespace yagura
