// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

#include <cmath>
#include <random>
#include <vector>

namespace yagura::test {

inline const Instant kT0 = fromEpochMs(1'700'006'400'000); // 2023-11-15T00:00:00Z

inline Instant at(qint64 minutes) { return kT0 + minutes * kSlice; }

/// `perMinute` events in each of the slices (from, to], of which the share `badShare` fails.
inline void fill(SliceHistory& history, qint64 from, qint64 to, double perMinute, double badShare, double coverage = 1)
{
    std::vector<Slice> slices;
    for (qint64 m = from + 1; m <= to; ++m) {
        slices.push_back({ at(m), perMinute, perMinute * badShare, coverage });
    }
    history.put(slices);
}

/// Any slice that ends at a minute. `whole`: counts whole events and was seen in full or not at all, so that sums are exact.
inline Slice someSlice(std::mt19937& random, qint64 minute, bool whole)
{
    const double events = static_cast<double>(random() % 1000);
    const double total = whole ? events : events / 7;
    const double bad = random() % 10 != 0 ? 0 : whole ? std::floor(total / 2) : total / 2;
    const bool isPart = random() % 15 == 0 && !whole;
    return { at(minute), total, bad, random() % 12 == 0 ? 0.0 : isPart ? 0.25 : 1.0 };
}

inline SloSpec spec(const char* target = "99.9", int days = 30)
{
    SloSpec slo;
    slo.id = { QStringLiteral("checkout-availability") };
    slo.service = { QStringLiteral("checkout") };
    slo.target = { *Decimal::parse(QString::fromLatin1(target)) };
    slo.windows = { { Window::Kind::Rolling, std::chrono::hours(24 * days) } };
    return slo;
}

/// A fresh complete answer at `t`.
inline EvaluationInput fresh(Instant t)
{
    EvaluationInput input;
    input.at = t;
    input.ageing = { std::chrono::minutes(1) };
    input.outcome = PollOutcome::FreshComplete;
    input.asOf = floorTo(t);
    return input;
}

} // namespace yagura::test
