// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// `sum(rate(selector[5m]))`, with `by (…)` or without, plain or as `increase`: what a counter gained.
struct GainedCounter
{
    QString selector;
    QStringList grouping;

    friend bool operator==(const GainedCounter&, const GainedCounter&) = default;
};
/// Nullopt for anything else. A trailing `or vector(0)` is not part of what is counted.
std::optional<GainedCounter> gainedCounter(const QString& expression);

/// Both sides of a binary operator that stands outside every bracket and string, when it is the only binary operator there.
struct Operands
{
    QString left, right;
};
std::optional<Operands> operandsOf(const QString& expression, QLatin1Char op);
/// Without the brackets that enclose all of it.
QString withoutOuterBrackets(const QString& expression);

/// What an error ratio over a short window counts, as Sloth and Pyrra write it: errors ÷ total, (total − good) ÷ total,
/// `1 - histogram_fraction(…)`, or any ratio. Counters are named by their selectors where the expression lets see them; else the
/// server evaluates it per slice: every range `[…]` becomes `[$__window]`, and rates become increases.
Indicator indicatorOfRatio(const QString& expression);

/// A selector with more matchers, e.g. `http:increase4w{code=~"5..",slo="x"}` of `http_requests_total{code=~"5.."}`.
QString selectorNamed(const QString& name, const QString& selector, const QStringList& moreMatchers);
QString metricOf(const QString& selector);

} // namespace yagura
