// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/drafts.h"
#include "models/config/keyreader.h"
#include "models/config/metadatareader.h"

namespace yagura {

/// Reads one document of a file of objectives: an object, a list of objects, or a Kubernetes List. Every object says by its head
/// what it is: OpenSLO v1 or v1alpha, Sloth's `prometheus/v1` or CRD, Pyrra's CRD, or Yagura's own `yagura/v1`. Objects with errors
/// are left out.
void readObjects(const YamlNode& document, Drafts& drafts, FaultList& faults);

// One reader per format; each takes an object whose head is known.
void readOpenSlo(const YamlNode& object, Drafts& drafts, FaultList& faults);
void readOpenSloAlpha(const YamlNode& object, Drafts& drafts, FaultList& faults);
void readSloth(const YamlNode& object, Drafts& drafts, FaultList& faults);
void readSlothResource(const YamlNode& object, Drafts& drafts, FaultList& faults);
void readPyrra(const YamlNode& object, Drafts& drafts, FaultList& faults);
void readYaguraObject(const YamlNode& object, Drafts& drafts, FaultList& faults);

// What OpenSLO's and Yagura's own objects share.
BudgetingMethod readMethod(KeyReader& keys, KeyReader::Need need);
void readObjectives(KeyReader& keys, SloDraft& draft);
/// `op` and `value` of a threshold; whether the indicator is one is known only when names have been looked up.
void readThresholdKeys(KeyReader& keys, ObjectiveDraft& draft);
void readAlertPolicies(KeyReader& keys, SloDraft& draft);
void readAlertPolicy(const Metadata& metadata, const YamlNode& spec, const QString& where, Drafts& drafts, FaultList& faults);
void readAlertCondition(const Metadata& metadata, const YamlNode& spec, const QString& where, Drafts& drafts, FaultList& faults);
/// What the metadata says of the SLO itself.
void takeMetadata(const Metadata& metadata, SloDraft& draft, FaultList& faults);

} // namespace yagura
