// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/core/ids.h"
#include "models/core/time.h"

#include <vector>

namespace yagura {

/// One rule of a server, as far as it belongs to an objective of Sloth (label `sloth_id`) or Pyrra (label `slo`).
struct PromRule
{
    enum class Kind { Recording, Alerting };
    Kind kind = Kind::Recording;
    QString name; ///< of the record or the alert
    QString query;
    Labels labels;
    Millis every { 0 }; ///< between two evaluations; 0: not said

    friend bool operator==(const PromRule&, const PromRule&) = default;
};

/// Asks for these rules alone where the server can choose; older ones send all.
HttpRequest ruleQuery();
/// The rules of /api/v1/rules that belong to an objective, at most `most`. Tolerant of unknown fields and of rules that lack some; never an
/// empty list for something unreadable.
Result<std::vector<PromRule>> parsePromRules(const HttpResponse& response, qsizetype most = 50'000);

} // namespace yagura
