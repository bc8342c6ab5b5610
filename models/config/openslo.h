// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/keyreader.h"

namespace yagura {

/// What OpenSLO documents state, before names are resolved over all files. Each draft knows the faults list of its file.
struct MetricDraft
{
    QString query;
    QString source; ///< metricSourceRef; empty: none named
    Place place; ///< of the query
    Place sourcePlace;
};

struct IndicatorDraft
{
    QString name;
    Indicator indicator;
    MetricDraft part;
    MetricDraft total;
    Place place;
    FaultList* faults = nullptr;
};

struct ObjectiveDraft
{
    Target target;
    std::optional<Target> sliceTarget;
    Millis sliceWindow = kSlice;
    QString displayName;
    Place place;
};

struct SloDraft
{
    QString name;
    QString displayName;
    QString description;
    QString service;
    QString indicatorRef; ///< empty: inline
    std::optional<IndicatorDraft> indicator;
    BudgetingMethod method = BudgetingMethod::Occurrences;
    std::vector<Window> windows;
    std::vector<ObjectiveDraft> objectives;
    Place place; ///< of the name
    Place servicePlace;
    Place refPlace;
    FaultList* faults = nullptr;
};

struct NamedDraft
{
    QString name;
    QString displayName;
    Place place;
    FaultList* faults = nullptr;
};

struct OpenSloDrafts
{
    std::vector<SloDraft> slos;
    std::vector<IndicatorDraft> indicators;
    std::vector<NamedDraft> services;
    std::vector<NamedDraft> dataSources;
};

/// Reads one document: an object or a list of objects of OpenSLO v1. Objects with errors are left out.
void readOpenSlo(const YamlNode& document, OpenSloDrafts& drafts, FaultList& faults);

/// Reads the indicator of an SLO or SLI (`spec` with ratioMetric or thresholdMetric). Nullopt after an error.
std::optional<IndicatorDraft> readIndicator(const YamlNode& spec, const QString& where, FaultList& faults);
/// Reads `target` or `targetPercent` of an objective. Nullopt after an error.
std::optional<Target> readTarget(KeyReader& keys);

} // namespace yagura
