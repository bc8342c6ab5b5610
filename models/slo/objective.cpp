// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/objective.h"

#include "models/core/duration.h"

namespace yagura {

QString Window::name() const { return toPrometheusDuration(length); }

} // namespace yagura
