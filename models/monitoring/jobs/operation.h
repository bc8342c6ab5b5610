// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/deploys/intent.h"
#include "models/monitoring/ports.h"

#include <QObject>

namespace yagura {

/// One attempt to change the world, from its guards to its end. The steps before the request are durable before the request
/// leaves; the request leaves once; what follows only reads (except for an abort that a person asks for).
class Operation final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Ports ports;
        std::function<BoardPtr()> board;
        Millis reconcile { 120000 };
    };

    Operation(Surroundings surroundings, JobRequest request, QObject* parent);

    void start();
    /// Takes up an operation of an earlier life; nothing is ever sent for it.
    void resume(const OpenOperation& open);
    void abort();

    const OperationState& state() const { return m_state; }

signals:
    void changed(yagura::OperationState state);

private:
    // operation.cpp: until the request has been answered
    void look();
    void judgeGuards(const std::optional<ExecutionsAnswer>& fresh);
    void claim();
    void writeIntent();
    void send();
    void judgeAnswer(const StartAnswer& answer);
    // operationwatch.cpp: afterwards
    void confirm(const Execution& execution, const QString& step);
    void checkEcho(const Execution& execution);
    void reconcile(Millis pause);
    void giveUpSearching();
    void settleWithoutSending();
    void watchLate();
    void checkForTwins();
    void abortTwin(const Execution& twin);
    void poll();
    void takeExecution(const Execution& execution);
    void verify();
    void watchVerification();

    /// Writes a step; `then` runs afterwards even when it could not be written (what happened did happen).
    void note(const QString& step, const QJsonObject& detail, std::function<void()> then = {});
    void enter(OpPhase phase);
    void end(OpOutcome outcome);
    void later(Millis delay, void (Operation::*what)());
    JobRunner* runner() const;
    const Job* job() const;
    std::optional<double> burnNow() const;
    Instant now() const { return m_around.ports.clock->now(); }

    Surroundings m_around;
    OperationState m_state;
    BoardPtr m_board; ///< the newest one that was looked at
    Millis m_pollPause { 1000 };
    int m_missing = 0; ///< times in a row that the server did not know the execution
    std::optional<Instant> m_lateUntil;
    Instant m_patientUntil; ///< taken up again: the history of the time between has to come first
    bool m_sent = false;
    bool m_twinsChecked = false;
    bool m_abortUnderWay = false;
};

QJsonObject detailOf(const Error& error);
QJsonObject detailOf(const Execution& execution);
QString statusName(Execution::Status status); ///< as the server writes it

} // namespace yagura
