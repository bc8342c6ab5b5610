// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/drafts.h"
#include "models/config/metadatareader.h"

namespace yagura {

/// A period that objectives do not answer for, reviewed like code.
///
///     apiVersion: yagura/v1
///     kind: Correction
///     metadata: {name: db-upgrade}
///     spec:
///       semantics: drop-events          # drop-events, drop-time or count-as-good: always said, never guessed
///       category: scheduled-maintenance # outside-business-hours, deployment, other (default)
///       author: ann
///       reason: the database moves to new machines
///       start: 2026-11-22 02:00         # wall clock
///       timeZone: Asia/Tokyo            # default UTC
///       duration: 2h                    # or end: 2026-11-22 04:00
///       rrule: FREQ=WEEKLY;BYDAY=SU     # default: once
///       slos: [checkout-availability]   # with services both absent: all objectives
///       services: [search]
void readCorrection(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults);

/// What follows when a budget runs out.
///
///     apiVersion: yagura/v1
///     kind: BudgetPolicy
///     metadata: {name: shop-policy}
///     spec:
///       author: ann
///       approver: ben
///       revisit: 2027-03-01
///       default: true                   # for all objectives that no other policy names; default false
///       slos: […]
///       services: […]
///       stages:                         # from the mildest to the strictest
///         - {name: normal, consequence: normal}
///         - {name: careful, consequence: notify, below: 0.5}           # less than 50 % of the budget left
///         - {name: slow, consequence: needs-approver, below: 0.2}
///         - {name: freeze, consequence: freeze, below: 0, exempt: [P0, security]}
void readBudgetPolicy(const Metadata& metadata, const YamlNode& spec, Drafts& drafts, FaultList& faults);

} // namespace yagura
