// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demostates.h"

namespace yagura {

namespace {

using namespace std::chrono_literals;

struct Fate
{
    PollOutcome outcome = PollOutcome::FreshComplete;
    Quality quality = Quality::Fresh;
    Millis later { 0 };
    std::optional<Error> error;
};

Error refused(const QString& source) { return { Error::Kind::Refused, QStringLiteral("connection refused"), source, 0, std::nullopt }; }

SloSnapshot again(const SloSnapshot& slo, Instant at, const Fate& fate)
{
    EvaluationInput input;
    input.at = at;
    input.ageing = { kSlice };
    input.outcome = fate.outcome;
    input.asOf = slo.asOf;
    input.error = fate.error;
    input.backfill = slo.backfill;
    input.way = slo.way;
    SloSnapshot made = evaluateSlo(slo.spec, slo.history, input);
    made.recorded = slo.recorded; // what was answered stays, as in a running watch
    made.recordedKnown = slo.recordedKnown;
    return made;
}

SloSnapshot unasked(const SloSnapshot& slo, Instant at)
{
    EvaluationInput input;
    input.at = at;
    input.ageing = { kSlice };
    input.backfill = { 3, 30 };
    return evaluateSlo(slo.spec, {}, input);
}

BoardPtr loading(const Board& board)
{
    auto made = std::make_shared<Board>(board);
    made->slos.clear();
    for (const SloSnapshot& slo : board.slos)
        made->slos.push_back(unasked(slo, board.at));
    made->alerts = {};
    made->deploys.deploys.clear();
    made->deploys.outcome = PollOutcome::Never;
    made->deploys.quality = Quality::Never;
    made->deploys.asOf = std::nullopt;
    made->changes.clear();
    for (SourceState& source : made->sources) {
        source.outcome = PollOutcome::Never;
        source.quality = Quality::Never;
        source.asOf = std::nullopt;
        source.error = std::nullopt;
        source.failingSince = std::nullopt;
        source.backfill = source.kind == SourceKind::Prometheus ? BackfillProgress { 3, 30 } : BackfillProgress {};
    }
    return made;
}

BoardPtr fated(const Board& board, const Fate& fate)
{
    auto made = std::make_shared<Board>(board);
    made->at = board.at + fate.later;
    made->slos.clear();
    for (const SloSnapshot& slo : board.slos)
        made->slos.push_back(again(slo, made->at, fate));
    sortWorstFirst(made->slos);
    for (SourceState& source : made->sources) {
        source.outcome = fate.outcome;
        source.quality = fate.quality;
        if (fate.error) {
            source.error = refused(source.name.value);
            source.failingSince = source.failingSince.value_or(board.at + source.poll);
            source.nextAttempt = made->at + 12s;
        }
    }
    const auto stamp = [&](auto& snapshot) {
        snapshot.outcome = fate.outcome;
        snapshot.quality = fate.quality;
        snapshot.error = fate.error;
    };
    stamp(made->alerts);
    stamp(made->deploys);
    return made;
}

} // namespace

BoardPtr boardInState(const BoardPtr& board, const QString& state)
{
    if (state == QLatin1String("loading"))
        return loading(*board);
    if (state == QLatin1String("empty")) {
        auto made = std::make_shared<Board>();
        made->at = board->at;
        made->demo = board->demo;
        return made;
    }
    if (state == QLatin1String("stale"))
        return fated(*board, { PollOutcome::Stale, Quality::Stale, 12min, refused(QString()) });
    if (state == QLatin1String("partial"))
        return fated(*board, { PollOutcome::FreshPartial, Quality::Partial, 0s, std::nullopt });
    if (state == QLatin1String("error"))
        return fated(*board, { PollOutcome::Failed, Quality::Error, 2min, refused(QString()) });
    return board;
}

} // namespace yagura
