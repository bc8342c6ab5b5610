// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/executioncommand.h"

#include "models/deploys/intent.h"
#include "models/wording/errortext.h"
#include "models/wording/sentences.h"
#include "models/wording/words.h"

#include <algorithm>

namespace yagura {

namespace {

/// A running log that is not read from its start begins with so many lines.
constexpr size_t kLastLines = 10;
/// After so long without a word it is told that nothing came.
constexpr Millis kSilence = std::chrono::seconds(5);
/// The end was seen; the job server is asked once more, for the journal.
constexpr Millis kLongestWriting = std::chrono::seconds(10);

ExitCode codeOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
    case Error::Kind::TlsFailed:
    case Error::Kind::TimedOut:
    case Error::Kind::Broken:
    case Error::Kind::ServerFailed:
    case Error::Kind::Starting:
        return ExitCode::Unreachable;
    default:
        return ExitCode::BadNews;
    }
}

} // namespace

std::optional<ExecutionRef> executionFromText(const QString& text, const Configuration& configuration)
{
    std::vector<SourceName> servers;
    for (const SourceConfig& source : configuration.sources) {
        if (source.kind == SourceKind::Rundeck)
            servers.push_back(source.name);
    }
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    if (slash > 0) {
        const SourceName source { text.left(slash) };
        const bool known = std::find(servers.begin(), servers.end(), source) != servers.end();
        return known && slash + 1 < text.size() ? std::optional(ExecutionRef { source, text.mid(slash + 1) }) : std::nullopt;
    }
    const bool isNumber = !text.isEmpty() && text.size() < 20 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber && servers.size() == 1 ? std::optional(ExecutionRef { servers.front(), text }) : std::nullopt;
}

std::optional<ExecutionRef> executionOfOp(const OpId& op, const std::vector<JournalEntry>& entries)
{
    ExecutionRef ref;
    for (const JournalEntry& entry : entries) {
        if (entry.op != op)
            continue;
        if (entry.detail.contains(QLatin1String("source")))
            ref.source = { entry.detail.value(QLatin1String("source")).toString() };
        if (entry.step == QLatin1String("confirmed") || entry.step == QLatin1String("found"))
            ref.id = entry.detail.value(QLatin1String("execution")).toString();
    }
    return ref.id.isEmpty() || ref.source.isEmpty() ? std::nullopt : std::optional(ref);
}

void ExecutionCommand::read(Arguments& arguments)
{
    m_what = arguments.positional().value_or(QString());
    if (m_what.isEmpty())
        arguments.fail(tr("Name an operation or an execution, such as jobs/42."));
}

void ExecutionCommand::start()
{
    BackEnd* house = open();
    if (!house)
        return;
    if (const auto named = executionFromText(m_what, house->configuration())) {
        found(*named);
        return;
    }
    house->ports().journal->entries(this, [this](const Result<std::vector<JournalEntry>>& entries) {
        if (!entries) {
            console().tell(errorSentence(entries.error()));
            finish(ExitCode::BadNews);
            return;
        }
        const std::vector<OpenOperation> open = openOperations(*entries);
        m_open
            = std::any_of(open.begin(), open.end(), [this](const OpenOperation& each) { return each.request.op == op() && !each.endedAt; });
        if (const auto ref = executionOfOp(op(), *entries)) {
            found(*ref);
            return;
        }
        if (m_open) {
            reconcile();
            return;
        }
        console().tell(tr("“%1” is neither an execution of a job server nor an operation that started one.").arg(m_what));
        finish(ExitCode::BadNews);
    });
}

/// The operation's end is not known, for example because the program was killed: its execution is looked for by op id.
void ExecutionCommand::reconcile()
{
    console().tell(tr("How it ended is not known yet; looking for its execution …"));
    JobController& jobs = backEnd()->jobs();
    connect(&jobs, &JobController::changed, this, [this](const OperationState& state) {
        if (state.request.op.value != m_what || m_reconciled || (!state.execution && !state.isOver()))
            return;
        m_reconciled = true;
        if (state.execution) {
            found({ state.request.source, state.execution->id });
            return;
        }
        console().tell(outcomeText(state));
        finish(state.outcome == OpOutcome::Unknown ? ExitCode::OutcomeUnknown : ExitCode::BadNews);
    });
    jobs.resumeOperation(op());
}

void FollowCommand::read(Arguments& arguments)
{
    m_fromStart = arguments.flag(QStringLiteral("--from-start"));
    ExecutionCommand::read(arguments);
}

void FollowCommand::found(const ExecutionRef& execution)
{
    backEnd()->ports().clock->callAfter(kSilence, this, [this, execution] {
        if (!m_heard)
            console().tell(tr("%1 has not answered yet; it is asked again for up to two minutes.").arg(execution.source.value));
    });
    backEnd()->jobs().follow(
        execution.source, execution.id, this, [this](const LogPage& page) { take(page); },
        [this](const Result<Execution>& end) { ended(end); });
}

void FollowCommand::take(const LogPage& page)
{
    m_heard = true;
    const bool direct = m_fromStart || m_caughtUp;
    QByteArray lines;
    for (const LogEntry& entry : page.entries) {
        QByteArray line = entry.verbatim().toUtf8() + '\n';
        if (direct)
            lines += line;
        else
            m_earlier.push_back(std::move(line));
    }
    console().pass(lines); // whoever reads along must see it while it runs
    if (direct || page.more)
        return;
    // The end of what there was: of a log that goes on only the last lines, of one that has ended all of them.
    m_caughtUp = true;
    const size_t skip = page.ended || m_earlier.size() <= kLastLines ? 0 : m_earlier.size() - kLastLines;
    for (size_t i = skip; i < m_earlier.size(); ++i)
        lines += m_earlier[i];
    m_earlier.clear();
    console().pass(lines);
}

void FollowCommand::ended(const Result<Execution>& execution)
{
    m_heard = true;
    for (const QByteArray& line : m_earlier)
        console().pass(line);
    if (!execution) {
        console().tell(errorSentence(execution.error()));
        finish(codeOf(execution.error()));
        return;
    }
    console().tell(executionWord(execution->status));
    finishWhenWritten(execution->status == Execution::Status::Succeeded ? ExitCode::Good : ExitCode::BadNews);
}

/// Who sees the end of an operation that was started and left alone writes it into the journal.
void FollowCommand::finishWhenWritten(ExitCode code)
{
    JobController& jobs = backEnd()->jobs();
    if (!isOpen()) {
        finish(code);
        return;
    }
    const auto look = [this, code](const OperationState& state) {
        if (state.request.op == op() && (state.isOver() || state.phase == OpPhase::Verifying))
            finish(code);
    };
    connect(&jobs, &JobController::changed, this, look);
    const std::vector<OperationState> known = jobs.operations();
    std::for_each(known.begin(), known.end(), look);
    jobs.resumeOperation(op());
    backEnd()->ports().clock->callAfter(kLongestWriting, this, [this, code] { finish(code); });
}

void AbortCommand::found(const ExecutionRef& execution)
{
    backEnd()->jobs().abortExecution(execution.source, execution.id, this, [this](const StartAnswer& answer) {
        switch (answer.kind) {
        case StartAnswer::Kind::Confirmed:
            console().answer(tr("The server was asked to stop it."));
            finish(ExitCode::Good);
            return;
        case StartAnswer::Kind::NotStarted:
            if (answer.error && answer.error->kind == Error::Kind::Conflict)
                console().tell(tr("There is nothing to stop. (%1)").arg(answer.error->detail));
            else
                console().tell(answer.error ? errorSentence(*answer.error) : tr("The server refused to stop it."));
            finish(answer.error ? codeOf(*answer.error) : ExitCode::BadNews);
            return;
        case StartAnswer::Kind::Unknown:
            console().tell(answer.error ? errorSentence(*answer.error)
                                        : tr("Whether the server got the request is not known; look at the execution."));
            finish(ExitCode::OutcomeUnknown);
            return;
        }
    });
}

} // namespace yagura
