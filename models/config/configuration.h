// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sourcestate.h"
#include "models/deploys/job.h"
#include "models/slo/objective.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace yagura {

struct AuthConfig
{
    enum class Type { None, Bearer, Basic, Header };
    Type type = Type::None; ///< for rundeck without a type: Header X-Rundeck-Auth-Token
    QString user; ///< Basic
    QString header; ///< Header
    QString secret; ///< name in the keychain, never the value
    friend bool operator==(const AuthConfig&, const AuthConfig&) = default;
};

struct SourceConfig
{
    SourceName name;
    SourceKind kind = SourceKind::Prometheus;
    std::vector<QUrl> urls; ///< one, or the peers of an Alertmanager
    AuthConfig auth;
    QMap<QString, QString> headers;
    QString caFile; ///< absolute; empty: the system's authorities
    Millis poll { 30000 };
    Millis timeout { 10000 };
    Millis reconcile { 120000 }; ///< rundeck: how long an unclear start is looked for
    int line = 0; ///< in yagura.yaml
    friend bool operator==(const SourceConfig&, const SourceConfig&) = default;
};

struct ServiceConfig
{
    ServiceInfo info;
    QStringList alerts; ///< label selectors
    std::optional<DeployTarget> deploy;
    int line = 0;
    friend bool operator==(const ServiceConfig&, const ServiceConfig&) = default;
};

/// Where slices are kept (`storage:` in yagura.yaml).
struct StorageConfig
{
    enum class Kind { Sqlite, Postgresql };
    Kind kind = Kind::Sqlite;
    QString host; ///< Postgresql
    int port = 5432;
    QString database;
    QString user;
    QString secret; ///< name in the keychain; empty: none is needed
    int line = 0;
    friend bool operator==(const StorageConfig&, const StorageConfig&) = default;
};

/// The whole configuration after checking: plain values, no file handles.
struct Configuration
{
    QString folder; ///< absolute
    std::vector<SourceConfig> sources;
    std::vector<ServiceConfig> services; ///< declared first, then implied ones
    std::vector<SloSpec> slos;
    StatusLimits limits;
    StorageConfig storage;
    std::vector<Correction> corrections; ///< all of them; each objective holds its own too
    QStringList files; ///< every file that was read, relative to `folder`

    const SourceConfig* source(const SourceName& name) const;
    friend bool operator==(const Configuration&, const Configuration&) = default;
};

/// A fault of a configuration, with its place. The sentence is made by models/wording from code and arguments.
struct Fault
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString file; ///< relative to the configuration folder
    int line = 1;
    int column = 1;
    QString code; ///< stable, e.g. "unknown-key"; the list with its arguments is in models/config/faultcodes.h
    QStringList arguments; ///< plain text, never a secret
    friend bool operator==(const Fault&, const Fault&) = default;
};

struct ConfigurationResult
{
    std::optional<Configuration> configuration; ///< none when there is an error
    std::vector<Fault> faults;
    QStringList files; ///< what was read or would have been, also when there is an error: a watcher waits there for the repair

    bool hasErrors() const;
};

/// Reads `yagura.yaml` and everything it names in `folder`. Never throws, never prints.
ConfigurationResult readConfiguration(const QString& folder);

} // namespace yagura
