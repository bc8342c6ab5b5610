// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/startjudge.h"

#include "models/clients/rundeck/rundeckparser.h"

namespace yagura::rundeck {

namespace {

// The part that run and abort share: everything but the reading of a success.
std::optional<StartAnswer> judgeWithoutSuccess(const OnceAnswer& answer)
{
    StartAnswer result;
    result.error = answer.error;
    if (answer.left == OnceAnswer::Left::No) {
        result.kind = StartAnswer::Kind::NotStarted;
        return result;
    }
    result.requestsSent = 1;
    if (!answer.response) {
        result.kind = StartAnswer::Kind::Unknown;
        return result;
    }
    if (answer.response->isSuccess())
        return std::nullopt;
    result.error = errorOf(*answer.response);
    result.kind = refusedInItsOwnWords(*answer.response) ? StartAnswer::Kind::NotStarted : StartAnswer::Kind::Unknown;
    return result;
}

} // namespace

StartAnswer judgeRun(const OnceAnswer& answer)
{
    if (std::optional<StartAnswer> settled = judgeWithoutSuccess(answer))
        return *settled;
    StartAnswer result;
    result.requestsSent = 1;
    const Result<Execution> started = execution(*answer.response);
    if (started) {
        result.kind = StartAnswer::Kind::Confirmed;
        result.execution = *started;
    } else {
        result.error = started.error();
    }
    return result;
}

StartAnswer judgeAbort(const OnceAnswer& answer)
{
    if (std::optional<StartAnswer> settled = judgeWithoutSuccess(answer))
        return *settled;
    StartAnswer result;
    result.requestsSent = 1;
    const Result<AbortAnswer> said = abortAnswer(*answer.response);
    if (!said) {
        result.error = said.error();
    } else if (said->status == QLatin1String("failed")) {
        result.kind = StartAnswer::Kind::NotStarted;
        result.error = Error { Error::Kind::Conflict, said->reason, {}, answer.response->status, std::nullopt };
    } else {
        result.kind = StartAnswer::Kind::Confirmed;
    }
    return result;
}

} // namespace yagura::rundeck
