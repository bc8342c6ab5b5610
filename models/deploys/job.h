// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace yagura {

using JobOptions = QMap<QString, QString>;

/// One option of a job, in the server's words.
struct JobOption
{
    enum class Type { Text, Date, File, Secure };
    QString name;
    Type type = Type::Text;
    QString description;
    bool required = false;
    QStringList values;
    bool enforced = false; ///< the value must be one of `values`
    QString multiDelimiter; ///< empty: single-valued
    QString regex;
    QString defaultValue;
    bool hidden = false;

    friend bool operator==(const JobOption&, const JobOption&) = default;
};

struct Execution
{
    enum class Status { Running, Scheduled, Queued, Succeeded, Failed, Aborted, TimedOut, FailedWithRetry, Missed, Other };
    QString id;
    QString jobId;
    QString project;
    Status status = Status::Other;
    QString customStatus;
    QString user;
    QString abortedBy;
    JobOptions options;
    QString permalink; ///< only ever shown as a link
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;

    bool isEnded() const; ///< terminal by the table of jobs.md 1.7
    friend bool operator==(const Execution&, const Execution&) = default;
};

struct Job
{
    SourceName source;
    QString id;
    QString name;
    QString group; ///< empty: root
    QString project;
    QString description;
    bool enabled = true;
    std::optional<bool> runnable; ///< what the server answers to "may I?"; none: it did not say
    std::optional<bool> abortable;
    QString schedule;
    std::optional<Instant> nextRun;
    std::optional<Millis> averageDuration;
    std::vector<JobOption> options;
    QString definitionHash; ///< SHA-256 of the canonical definition

    QString path() const { return group.isEmpty() ? name : group + QLatin1Char('/') + name; }
    friend bool operator==(const Job&, const Job&) = default;
};

struct LogEntry
{
    enum class Level { Error, Warn, Normal, Verbose, Debug, Other };
    std::optional<Instant> at; ///< server time, to the second
    Level level = Level::Normal;
    QString text; ///< plain: without colour codes or control characters, except tabs
    QString node;
    QString step;
    QString raw {}; ///< as the server sent it; null: `text` is all there is. Shares its memory with `text` when equal

    /// What `follow` prints byte for byte.
    const QString& verbatim() const { return raw.isNull() ? text : raw; }
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// One page of a log. `offset` and `lastModified` are opaque and go back with the next question.
struct LogPage
{
    std::vector<LogEntry> entries;
    QString offset;
    QString lastModified;
    bool ended = false; ///< completed && execCompleted && !unmodified (recipes/rundeck.md 1)
    bool more = false; ///< ask again at once
    std::optional<Millis> retryAfter;
    QString executionState;
};

/// Where a service's versions come from and how they are changed (`services[].deploy`).
struct DeployTarget
{
    ServiceId service;
    SourceName source;
    QString project;
    QString deployJob; ///< id, or group/name
    QString rollbackJob; ///< empty: deployJob
    QString versionOption;
    QString opIdOption = QStringLiteral("yagura_op");
    JobOptions options; ///< always sent
    Millis verifyWindow { 600000 };
    SloId verifySlo; ///< empty: no verification

    friend bool operator==(const DeployTarget&, const DeployTarget&) = default;
};

} // namespace yagura
