// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/drafts.h"
#include "models/config/keyreader.h"

namespace yagura {

/// Reads the indicator of an SLO or SLI (`spec` with ratioMetric or thresholdMetric). Nullopt after an error.
///
/// What a query may be: a counter, plain or under `sum`, which Yagura reads raw; any other expression, evaluated per slice, in which
/// `$__window` (or Sloth's `{{.window}}`) stands for the slice; or for a native histogram
/// `good: histogram_fraction(0, LIMIT, SELECTOR)` with `total: histogram_count(SELECTOR)`.
std::optional<IndicatorDraft> readIndicator(const YamlNode& spec, const QString& where, FaultList& faults);
/// The same inside an object: `{metadata, spec}`.
std::optional<IndicatorDraft> readNamedIndicator(const YamlNode& object, const QString& where, FaultList& faults);
/// Reads `target` or `targetPercent` of an objective. Nullopt after an error.
std::optional<Target> readTarget(KeyReader& keys);
/// A target in percent as Sloth and Pyrra write it, a number or a text. 100 leaves no budget: a warning, and nullopt.
std::optional<Target> readPercent(KeyReader& keys, QLatin1String key);

/// A query as a file writes it. Nullopt and one fault when it is no PromQL.
std::optional<MetricDraft> readQuery(const YamlNode& scalar, FaultList& faults);

/// Good or bad events and all of them, checked: what kind of indicator the queries make, and what is odd about them. Queries that are
/// templates of Sloth's are rates; where they are rates of plain counters the counters themselves are read.
IndicatorDraft ratioIndicator(const MetricDraft& part, const MetricDraft& total, Indicator::Kind kind, bool counter, FaultList& faults);

} // namespace yagura
