// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// Changes that are made to queries as text. Strings, comments, durations, label lists and functions are told apart from vector
/// selectors; nothing is judged: a query that is not PromQL comes out as something that is not PromQL either.

/// Every vector selector of an expression, as it stands there, each once.
QStringList vectorSelectors(const QString& expression);
/// `method="GET",route="/a"`, in alphabetical order.
QString matchersText(const Labels& labels);
/// The expression with `label="value"` added to every vector selector, so that it speaks of one group alone.
QString withMatchers(const QString& expression, const Labels& labels);
/// A selector without its matchers on a label.
QString withoutMatchersOn(const QString& selector, const QString& label);
/// The bucket bound that a selector names: `le="0.3"`, `le=~"0\\.3(\\.0)?"`, `le=~"1|1\\.0"`. None for anything else.
std::optional<double> bucketBoundOf(const QString& selector);

} // namespace yagura
