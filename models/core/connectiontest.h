// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"
#include "models/core/sourcestate.h"

#include <vector>

namespace yagura {

/// The steps of a connection test, in order. It only reads, as Yagura itself would.
enum class TestStepKind { Address, Tls, Version, Token, Rights, SampleQuery, Clock };
enum class TestVerdict { Waiting, Running, Passed, Failed, Skipped };

struct TestStep
{
    TestStepKind kind = TestStepKind::Address;
    TestVerdict verdict = TestVerdict::Waiting;
    QString finding; ///< plain fact from the server or resolver, in nobody's language: "127.0.0.1:9090"
    QString asked; ///< what was asked, for a failed step
    QString answered; ///< what came back
    std::optional<Error> error;
    Millis took { 0 };

    friend bool operator==(const TestStep&, const TestStep&) = default;
};

struct ConnectionTest
{
    SourceName source;
    std::vector<TestStep> steps;
    Instant at;

    bool isFinished() const;
    int failures() const;
    friend bool operator==(const ConnectionTest&, const ConnectionTest&) = default;
};

/// As an address bar has it, an IPv6 address in brackets: "127.0.0.1:9090", "[::1]:9090".
QString hostAndPort(const QString& host, int port);

} // namespace yagura
