// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/deploys/job.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// Rundeck's answers as values. Pure: every function takes a whole HTTP answer and reads nothing else, so that they may run
/// on the worker and be tested on recorded answers.
namespace yagura::rundeck {

inline constexpr int kOldestApi = 44; ///< job definitions as JSON
inline constexpr int kNewestApi = 59; ///< what this client was written against

/// What an answer that is not a success says; never success. Knows all error bodies of jobs.md 1.3.
Error errorOf(const HttpResponse& response);
/// The server itself refused: 400 403 404 405 409 415 with a body that only Rundeck writes. Nothing was started.
bool refusedInItsOwnWords(const HttpResponse& response);
/// The API version was not accepted: ask for it anew.
bool wantsOtherVersion(const HttpResponse& response);

/// The version to speak: min(server, kNewestApi); Unsupported when the server is older than kOldestApi.
Result<int> apiVersion(const HttpResponse& response);

struct ServerInfo
{
    QString version; ///< "5.20.0"
    std::optional<Instant> at; ///< only told to privileged tokens
    bool passive = false;
};
Result<ServerInfo> serverInfo(const HttpResponse& response);

struct ExecutionList
{
    std::vector<Execution> executions;
    int total = 0; ///< rows before the token's rights were applied
    int offset = 0;
    int max = 0;
    std::optional<Millis> clockSkew;
};
Result<ExecutionList> executionList(const HttpResponse& response);
Result<Execution> execution(const HttpResponse& response);
Result<Execution> executionFrom(const QJsonObject& object);

Result<std::vector<Job>> jobList(const HttpResponse& response);
/// Definitions as `jobs/export` or `job/ID` give them, by job id.
Result<QMap<QString, QJsonObject>> definitions(const HttpResponse& response);
/// Fills in options, schedule and hash.
void applyDefinition(Job& job, const QJsonObject& definition);
/// Average duration and next run.
Result<QJsonObject> jobInfo(const HttpResponse& response);
void applyInfo(Job& job, const QJsonObject& info);
/// Action → allowed.
Result<QMap<QString, bool>> authorizations(const HttpResponse& response);

struct AbortAnswer
{
    QString status; ///< pending aborted failed
    QString reason;
    QString executionId;
};
Result<AbortAnswer> abortAnswer(const HttpResponse& response);

/// One page of a log that was asked for with `maxLines` lines at most. The end is completed && execCompleted && !unmodified.
Result<LogPage> logPage(const HttpResponse& response, int maxLines);

/// `{"options":{…}}` with string values only: everything else is ignored by the server without a word.
QByteArray runBody(const JobOptions& options);

} // namespace yagura::rundeck
