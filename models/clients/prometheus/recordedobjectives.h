// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/promanswer.h"
#include "models/clients/prometheus/recordedrules.h"
#include "models/sources/metricsource.h"

#include <QStringList>

#include <set>
#include <vector>

namespace yagura {

/// What a server says of Sloth's and Pyrra's objectives at one instant, as asked by recordedQueries().
struct RecordedFindings
{
    std::vector<PromSeries> samples; ///< of the fixed names
    std::vector<PromSeries> slothTimes; ///< when each 5-minute ratio was recorded last, s
    std::vector<PromSeries> pyrraTimes; ///< when the increases of each `slo` were recorded, s
    std::vector<PromSeries> evaluations; ///< how many 5-minute ratios each mean is made of
    std::vector<PromRule> rules; ///< empty: the server does not tell
    std::optional<Millis> scrapeInterval;
    SourceName source;

    /// No trace of either engine: nothing more need be asked.
    bool isEmpty() const { return samples.empty() && pyrraTimes.empty(); }
    std::set<QString> slothDays() const; ///< the different periods, e.g. "30d"
};

/// For joinedQuery(): samples, slothTimes, pyrraTimes. Small where there is nothing.
QStringList recordedQueries();
QString evaluationsQuery(const QString& period);
/// Keeps the answer for the objectives of that period.
void takeRatioCounts(RecordedFindings& findings, const QString& period, std::vector<PromSeries> counts);

/// Budget: what Pyrra's own pages ask, where no rule records it. SampleTime: when the counters behind ratios were scraped, where that is so
/// seldom that it matters.
struct RecordedQuestion
{
    enum class Kind { Budget, SampleTime };
    Kind kind = Kind::Budget;
    size_t objective = 0; ///< place in the list
    QString expression;
};
struct RecordedObjectives
{
    std::vector<RecordedObjective> list; ///< Sloth's first, each by id
    std::vector<RecordedQuestion> questions;
};
/// An objective whose target, window or indicator cannot be told is left out; at most `most` of each engine.
RecordedObjectives recordedObjectives(const RecordedFindings& findings, size_t most = 2000);
/// Fills in what a question was answered with at an instant: one value for each group.
void answerRecorded(RecordedObjective& objective, RecordedQuestion::Kind kind, const std::vector<PromSeries>& answer, Instant asked);

/// 0.9990000000000001 is 99.9: people write percents with far fewer than nine digits after the point. Nullopt outside (0, 1].
std::optional<Target> cleanTarget(double fraction);

} // namespace yagura
