// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/startcommand.h"

#include "app/cli/jsonanswers.h"
#include "models/wording/errortext.h"
#include "models/wording/sentences.h"
#include "models/wording/words.h"

#include <algorithm>

namespace yagura {

namespace {

bool isConnection(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
    case Error::Kind::TlsFailed:
    case Error::Kind::TimedOut:
    case Error::Kind::Starting:
        return true;
    default:
        return false;
    }
}

} // namespace

StartCommand::StartCommand(Action action, Session session, QObject* parent)
    : BoardCommand(std::move(session), parent)
    , m_action(action)
{
}

void StartCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("text"), QStringLiteral("json") });
    m_reason = arguments.option(QStringLiteral("--reason")).value_or(QString());
    m_changeClass = arguments.option(QStringLiteral("--class")).value_or(QString());
    m_yes = arguments.flag(QStringLiteral("--yes"));
    m_follow = arguments.flag(QStringLiteral("--follow"));
    m_verify = arguments.flag(QStringLiteral("--verify"));
    m_detach = arguments.flag(QStringLiteral("--detach"));
    readTarget(arguments);
    if (m_detach && (m_follow || m_verify))
        arguments.fail(tr("--detach does not wait, so --follow and --verify have no meaning with it."));
    if (!m_yes && !console().asksPeople)
        arguments.fail(tr("There is no terminal to ask at; add --yes to start without a question."));
}

void StartCommand::readTarget(Arguments& arguments)
{
    if (m_action == Action::Rollback) {
        m_version = arguments.option(QStringLiteral("--to")).value_or(QString());
    } else {
        m_version = arguments.option(QStringLiteral("--version")).value_or(QString());
        const QStringList options = arguments.options(QStringLiteral("--option"));
        for (const QString& option : options) {
            const qsizetype equals = option.indexOf(QLatin1Char('='));
            if (equals <= 0)
                arguments.fail(tr("--option takes NAME=VALUE."));
            else if (m_options.contains(option.left(equals)))
                arguments.fail(tr("The option “%1” stands more than once.").arg(option.left(equals)));
            else
                m_options.insert(option.left(equals), option.mid(equals + 1));
        }
        if (const auto job = arguments.option(QStringLiteral("--job"))) {
            m_action = Action::Run;
            const qsizetype slash = job->indexOf(QLatin1Char('/'));
            m_jobSource = { job->left(std::max<qsizetype>(slash, 0)) };
            m_jobId = job->mid(slash + 1);
            if (m_jobSource.isEmpty() || m_jobId.isEmpty())
                arguments.fail(tr("--job takes SOURCE/ID."));
            if (!m_version.isEmpty())
                arguments.fail(tr("--version belongs to a service; give other jobs their options with --option."));
            return;
        }
        if (m_version.isEmpty())
            arguments.fail(tr("run needs --version."));
    }
    m_service = { arguments.positional().value_or(QString()) };
    if (m_service.isEmpty())
        arguments.fail(tr("Name a service."));
}

void StartCommand::start()
{
    m_stop = std::make_unique<StopSignal>(); // before the back end starts its threads
    connect(m_stop.get(), &StopSignal::raised, this, &StartCommand::stop);
    if (!open())
        return;
    // Why: the last good version is chosen by how earlier ones burnt, so its history must be there; a named version need not wait.
    fetchBoard(m_action == Action::Rollback && m_version.isEmpty() ? Need::WholeWindows : Need::FirstPoll);
}

/// Who presses Ctrl+C must not believe that the job ended with it.
void StartCommand::stop()
{
    if (m_op.value.isEmpty()) {
        console().tell(tr("Stopped before anything was started."));
        finish(ExitCode::BadNews);
        return;
    }
    const std::vector<OperationState> known = backEnd()->jobs().operations();
    const auto state = std::find_if(known.begin(), known.end(), [this](const OperationState& each) { return each.request.op == m_op; });
    const QString message = (state != known.end() && state->execution
            ? tr("Stopped watching: what was started goes on. “yagura-cli follow %1” shows it, “yagura-cli abort %1” stops it.")
            : tr("Stopped before it was known whether anything was started. “yagura-cli follow %1” finds out."))
                                .arg(m_op.value);
    console().tell(message);
    if (m_format == QLatin1String("json") && state != known.end())
        console().answer(operationJson(*state, message));
    finish(ExitCode::OutcomeUnknown);
}

Result<JobRequest> StartCommand::request() const
{
    const JobController& jobs = backEnd()->jobs();
    if (m_action == Action::Run)
        return jobs.prepareRun(m_jobSource, m_jobId, m_options);
    return m_action == Action::Rollback ? jobs.prepareRollback(m_service, m_version) : jobs.prepareDeploy(m_service, m_version, m_options);
}

void StartCommand::refuse(const Error& error, const QString& sentence)
{
    const QString message = sentence.isEmpty() ? errorSentence(error) : sentence;
    console().tell(message);
    if (m_format == QLatin1String("json")) {
        OperationState state;
        state.request.action = m_action;
        state.request.service = m_service;
        state.request.version = m_version;
        state.phase = OpPhase::Ended;
        state.outcome = OpOutcome::NotStarted;
        state.error = error;
        console().answer(operationJson(state, message));
    }
    finish(isConnection(error) ? ExitCode::Unreachable : ExitCode::BadNews);
}

void StartCommand::boardReady(const BoardPtr& board)
{
    const ExitCode reached = reach(*board);
    if (!m_service.isEmpty() && !board->service(m_service)) {
        refuse({ Error::Kind::NotFound, m_service.value, {}, 0, std::nullopt }, tr("There is no service “%1”.").arg(m_service.value));
        return;
    }
    auto made = request();
    if (!made) {
        // Without an answer of the job server nothing is known about its jobs.
        if (reached == ExitCode::Unreachable && made.error().kind == Error::Kind::NotFound && !board->deploys.asOf)
            refuse(Error { Error::Kind::Refused, made.error().detail, {}, 0, std::nullopt });
        else
            refuse(made.error());
        return;
    }
    made->reason = m_reason;
    made->changeClass = m_changeClass;
    const std::vector<Guard> guards = backEnd()->jobs().guards(*made);
    for (const Guard& guard : guards)
        console().tell(QStringLiteral("%1  %2  %3").arg(verdictWord(guard.verdict), guardName(guard.id), guardEvidence(guard)));
    // A start that a guard blocks still goes to the controller, which refuses it and writes that down; nobody needs to be asked.
    if (!m_yes && allowsStart(guards) && !confirmed(*made)) {
        refuse(Error { Error::Kind::Cancelled, {}, {}, 0, std::nullopt });
        return;
    }
    m_op = made->op;
    connect(&backEnd()->jobs(), &JobController::changed, this, &StartCommand::changed);
    backEnd()->jobs().start(*made);
}

bool StartCommand::confirmed(const JobRequest& request) const
{
    const QString name = request.service.isEmpty() ? request.jobName : request.service.value;
    if (request.version.isEmpty())
        console().tell(tr("This starts the job “%1”.").arg(request.jobName));
    else
        console().tell(tr("This brings %1 from %2 to %3 by the job “%4”.")
                           .arg(name, request.fromVersion.isEmpty() ? tr("an unknown version") : request.fromVersion, request.version,
                               request.jobName));
    console().tell(tr("Type “%1” to go on:").arg(name));
    const StopSignal::Pause pause(*m_stop); // nothing was started, and nobody reads the signal while we wait here
    return QString::fromUtf8(console().in->readLine(4096)).trimmed() == name;
}

void StartCommand::tellPhase(const OperationState& state)
{
    if (m_told == state.phase)
        return;
    m_told = state.phase;
    if (state.isOver())
        return;
    if (m_format == QLatin1String("json"))
        console().answer(operationEventJson(state, backEnd()->ports().clock->now()));
    else
        console().tell(phaseText(state));
}

void StartCommand::changed(const OperationState& state)
{
    if (state.request.op != m_op || m_code)
        return;
    tellPhase(state);
    if (m_follow && state.execution && !m_following)
        follow(state);
    const bool isRunning = state.execution && (state.phase == OpPhase::Running || state.phase == OpPhase::Verifying);
    if (state.isOver() || (m_detach && isRunning)) {
        end(state);
    } else if (!m_verify && state.phase == OpPhase::Verifying) {
        // The job has ended well, or there would be nothing to verify.
        OperationState told = state;
        told.outcome = OpOutcome::Succeeded;
        told.endedAt = state.execution ? state.execution->endedAt : std::nullopt;
        end(told);
    }
}

void StartCommand::follow(const OperationState& state)
{
    m_following = true;
    m_logEnded = false;
    backEnd()->jobs().follow(
        state.request.source, state.execution->id, this,
        [this](const LogPage& page) {
            for (const LogEntry& entry : page.entries) {
                if (m_format == QLatin1String("json"))
                    console().answer(
                        QJsonObject { { QStringLiteral("event"), QStringLiteral("log") }, { QStringLiteral("text"), entry.verbatim() } });
                else
                    console().pass(entry.verbatim().toUtf8() + '\n');
            }
        },
        [this](const Result<Execution>&) {
            m_logEnded = true;
            finishWhenLogEnded();
        });
}

void StartCommand::end(const OperationState& state)
{
    m_code = exitCodeOf(state);
    // JSON's last line is the answer, so it waits for the log.
    const QString message = outcomeText(state);
    const QJsonObject answer = operationJson(state, message);
    m_answer = [this, message, answer] {
        if (m_format == QLatin1String("json"))
            console().answer(answer);
        else
            console().answer(message);
    };
    finishWhenLogEnded();
}

void StartCommand::finishWhenLogEnded()
{
    if (!m_code || !m_logEnded || isFinished())
        return;
    m_answer();
    finish(*m_code);
}

ExitCode exitCodeOf(const OperationState& state)
{
    switch (state.outcome) {
    case OpOutcome::Succeeded:
    case OpOutcome::Running:
    case OpOutcome::None:
        return ExitCode::Good;
    case OpOutcome::Unknown:
        return ExitCode::OutcomeUnknown;
    case OpOutcome::NotStarted:
        return state.error && isConnection(*state.error) ? ExitCode::Unreachable : ExitCode::BadNews;
    case OpOutcome::Failed:
    case OpOutcome::Aborted:
    case OpOutcome::VerificationFailed:
    case OpOutcome::Refused:
        return ExitCode::BadNews;
    }
    return ExitCode::BadNews;
}

} // namespace yagura
