// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/libpq.h"

#include <QLibrary>

#include <optional>

namespace yagura::detail {

namespace {

constexpr int kVersion = 5; // of its binary interface, since 2005

std::optional<LibPq> load()
{
    QLibrary library(QStringLiteral("pq"), kVersion); // stays loaded
    LibPq pq;
    bool all = true;
    const auto find = [&library, &all](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        all = all && function != nullptr;
    };
    find(pq.clear, "PQclear");
    find(pq.cmdTuples, "PQcmdTuples");
    find(pq.connectPoll, "PQconnectPoll");
    find(pq.connectStartParams, "PQconnectStartParams");
    find(pq.consumeInput, "PQconsumeInput");
    find(pq.errorMessage, "PQerrorMessage");
    find(pq.finish, "PQfinish");
    find(pq.flush, "PQflush");
    find(pq.getResult, "PQgetResult");
    find(pq.getlength, "PQgetlength");
    find(pq.getvalue, "PQgetvalue");
    find(pq.isBusy, "PQisBusy");
    find(pq.ntuples, "PQntuples");
    find(pq.resultErrorField, "PQresultErrorField");
    find(pq.resultErrorMessage, "PQresultErrorMessage");
    find(pq.resultStatus, "PQresultStatus");
    find(pq.sendQueryParams, "PQsendQueryParams");
    find(pq.setNoticeProcessor, "PQsetNoticeProcessor");
    find(pq.setnonblocking, "PQsetnonblocking");
    find(pq.socket, "PQsocket");
    find(pq.status, "PQstatus");
    return all ? std::optional(pq) : std::nullopt;
}

} // namespace

const LibPq* LibPq::loaded()
{
    static const std::optional<LibPq> pq = load();
    return pq ? &*pq : nullptr;
}

} // namespace yagura::detail
