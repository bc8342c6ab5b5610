// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sentences.h"
#include "models/wording/texts.h"
#include "models/wording/words.h"

namespace yagura {

QString guardEvidence(const Guard& guard) { return guard.evidence.join(QStringLiteral(", ")); }

} // namespace yagura
