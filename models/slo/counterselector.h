// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yagura {

/// The counter that an expression names, when it is a plain instant selector or `sum(selector)` and nothing else: no range, no
/// offset, no @, no grouping. Only then raw counters are read. `sum(a) + sum(b)`, `rate(a[5m])`, `sum by (x) (a)` are not plain.
struct CounterSelector
{
    QString text; ///< the selector alone, e.g. `http_requests_total{code=~"5.."}`
    bool summed = false;

    friend bool operator==(const CounterSelector&, const CounterSelector&) = default;
};
std::optional<CounterSelector> parseCounterSelector(const QString& expression);

/// Prometheus 3 writes `le="1.0"` where 2 wrote `le="1"`: asks for both, whatever the file says. Other matchers stay.
QString withBothBucketSpellings(const QString& selector);
/// One spelling for both, to join the series again: "1.0" becomes "1".
QString normalBucket(const QString& le);

/// `$__window` (also `${__window}`) replaced by a Prometheus duration.
QString withWindow(const QString& expression, const QString& duration);
bool usesWindow(const QString& expression);
/// Whether a range selector `[…]` stands outside strings.
bool hasRange(const QString& expression);
/// A string as PromQL writes it, with quotes.
QString promQuoted(const QString& text);

} // namespace yagura
