// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/laboratory.h"

#include <QString>

#include <memory>
#include <vector>

namespace yagura {

/// An incident that a person confirmed, by its name.
struct ConfirmedIncident
{
    QString name;
    TimeRange range;
    friend bool operator==(const ConfirmedIncident&, const ConfirmedIncident&) = default;
};

/// What the laboratory is asked: the same slices under another question.
struct LabRequest
{
    std::shared_ptr<const SloSnapshot> slo;
    LabQuestion proposed;
    TimeRange range;
    std::vector<ConfirmedIncident> incidents;
    std::optional<Millis> scrape; ///< the server's interval; none: not known
};

/// Both answers over the same slices, and the rules that each would become.
struct LabComparison
{
    LabRequest request;
    LabAnswer current;
    LabAnswer proposed;
    Result<QString> currentRules { QString() };
    Result<QString> proposedRules { QString() };
    Millis took {}; ///< of the computation
};

/// The objective as its file would state it with another question.
SloSpec specWith(SloSpec spec, const LabQuestion& question);
/// The command that gives the same answer; options only for what differs from the objective.
QString labCommand(const SloSpec& spec, const LabQuestion& question);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::LabRequest)
