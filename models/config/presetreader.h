// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/faultlist.h"
#include "models/config/preset.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// Reads a preset's data file (resources/presets): one YAML map with the keys of Preset. Nullopt after an error.
///
///     id: traefik-availability          # letters, digits, dashes
///     version: 1
///     kind: objective                   # or detector
///     system: Traefik
///     title: {en: …, ja: …}             # note: likewise
///     metrics: ['traefik_service_requests_total']
///     variables:
///       - {name: service, type: regex, meaning: …}      # text, regex, name, number; default: …
///     target: 99.9                      # percent
///     window: 7d
///     indicator:                        # bad or good with total (counter: false when they are no counters), or a value per slice:
///       bad: 'sum(traefik_service_requests_total{service=~"${service}",code=~"5.."})'
///       total: 'sum(traefik_service_requests_total{service=~"${service}"})'
///       # slice: 'max(x)'   op: lt   limit: '${limit}'
///     bucket: {selector: …, variable: limit}            # whose bounds the limit must be one of
std::optional<Preset> readPreset(const QByteArray& bytes, FaultList& faults);

} // namespace yagura
