// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/preset.h"
#include "models/config/yamltree.h"
#include "models/slo/burnpolicy.h"
#include "models/slo/correction.h"

namespace yagura {

/// What files of objectives state, before names are resolved over all files. Each draft knows the fault list of its file.
struct MetricDraft
{
    QString query;
    QString source; ///< metricSourceRef; empty: none named
    bool isTemplate = false; ///< the file writes `{{.window}}`: Sloth's way, rates over a window
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
    // Of a threshold indicator.
    std::optional<Indicator::Operator> op;
    std::optional<double> value;
    Place opPlace;
    Place valuePlace;
    // Of a part of a composite.
    QString indicatorRef;
    std::optional<IndicatorDraft> indicator;
    Place refPlace;
    double weight = 1;

    bool hasIndicator() const { return indicator || !indicatorRef.isEmpty(); }
};

/// A name with its place, to be looked up.
struct Reference
{
    QString name;
    Place place;
};

/// One burn-rate condition of OpenSLO; `factor` 0: it cannot be expressed and was told.
struct AlertConditionDraft
{
    QString name;
    BurnPair pair; ///< both windows are the look-back
    Place place;
    FaultList* faults = nullptr;
};

struct AlertPolicyDraft
{
    QString name;
    std::vector<AlertConditionDraft> conditions; ///< inline
    std::vector<Reference> refs; ///< conditionRef
    bool breaching = true;
    Place place;
    FaultList* faults = nullptr;
};

struct SloDraft
{
    QString name;
    QString space; ///< namespace in Kubernetes; empty: none stated
    QString displayName;
    QString description;
    QString service;
    QString indicatorRef; ///< empty: inline, or on the objectives
    std::optional<IndicatorDraft> indicator;
    BudgetingMethod method = BudgetingMethod::Occurrences;
    std::vector<Window> windows;
    std::vector<ObjectiveDraft> objectives;
    QStringList grouping;
    Labels labels;
    std::optional<BurnPreset> burn; ///< none: the format's own
    Reference policy; ///< annotation yagura/policy
    std::vector<AlertPolicyDraft> alertPolicies; ///< inline
    std::vector<Reference> alertPolicyRefs;
    std::vector<AlertSeverity> silenced; ///< Sloth: alerts that the file switches off
    std::optional<Target> compositeTarget; ///< annotation yagura/target
    SpecFormat format = SpecFormat::OpenSlo;
    Place place; ///< of the name
    Place servicePlace;
    Place refPlace;
    Place windowPlace;
    FaultList* faults = nullptr;
};

struct NamedDraft
{
    QString name;
    QString displayName;
    Place place;
    FaultList* faults = nullptr;
};

/// Sloth's AlertWindows: which shares of the budget alert for a period.
struct AlertWindowsDraft
{
    QString name; ///< the period as the file writes it
    Millis period {};
    std::vector<BurnShare> shares;
    Place place;
    FaultList* faults = nullptr;
};

struct CorrectionDraft
{
    QString name;
    Correction correction;
    std::vector<Reference> slos;
    std::vector<Reference> services;
    Place place;
    FaultList* faults = nullptr;
};

struct PolicyDraft
{
    QString name;
    BudgetPolicy policy;
    bool isDefault = false;
    std::vector<Reference> slos;
    std::vector<Reference> services;
    Place place;
    FaultList* faults = nullptr;
};

struct Drafts
{
    std::vector<SloDraft> slos;
    std::vector<IndicatorDraft> indicators;
    std::vector<NamedDraft> services;
    std::vector<NamedDraft> dataSources;
    std::vector<AlertPolicyDraft> alertPolicies;
    std::vector<AlertConditionDraft> alertConditions;
    std::vector<AlertWindowsDraft> alertWindows;
    std::vector<CorrectionDraft> corrections;
    std::vector<PolicyDraft> policies;
};

} // namespace yagura
