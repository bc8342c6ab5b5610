// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace yagura {

namespace {

/// Smaller comes first.
int rank(Status status)
{
    switch (status) {
    case Status::Critical:
        return 0;
    case Status::Error:
        return 1;
    case Status::NoData:
        return 2;
    case Status::Stale:
        return 3;
    case Status::Warn:
        return 4;
    case Status::Partial:
        return 5;
    case Status::Ok:
        return 6;
    }
    return 6;
}

/// Without a number: behind those that have one.
double budgetLeft(const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    return own != nullptr && own->budget ? own->budget->remainingRatio : std::numeric_limits<double>::infinity();
}

} // namespace

const SloSnapshot* Board::slo(const SloId& id) const
{
    const auto found = std::find_if(slos.begin(), slos.end(), [&id](const SloSnapshot& slo) { return slo.spec.id == id; });
    return found == slos.end() ? nullptr : &*found;
}

std::vector<const SloSnapshot*> Board::slosOf(const ServiceId& service) const
{
    std::vector<const SloSnapshot*> found;
    for (const SloSnapshot& slo : slos) {
        if (slo.spec.service == service) {
            found.push_back(&slo);
        }
    }
    return found;
}

const ServiceInfo* Board::service(const ServiceId& id) const
{
    const auto found = std::find_if(services.begin(), services.end(), [&id](const ServiceInfo& info) { return info.id == id; });
    return found == services.end() ? nullptr : &*found;
}

Status Board::statusOf(const ServiceId& service) const
{
    const std::vector<const SloSnapshot*> objectives = slosOf(service);
    if (objectives.empty()) {
        return Status::NoData;
    }
    Status status = Status::Ok;
    for (const SloSnapshot* slo : objectives) {
        status = worse(status, slo->status);
    }
    return status;
}

bool Board::hasSource(SourceKind kind) const
{
    return std::any_of(sources.begin(), sources.end(), [kind](const SourceState& source) { return source.kind == kind; });
}

std::optional<Instant> Board::oldest() const
{
    std::optional<Instant> oldest;
    const auto consider = [&oldest](std::optional<Instant> asOf) {
        if (asOf && (!oldest || *asOf < *oldest)) {
            oldest = asOf;
        }
    };
    for (const SloSnapshot& slo : slos) {
        consider(slo.asOf);
    }
    consider(alerts.asOf);
    consider(deploys.asOf);
    return oldest;
}

void sortWorstFirst(std::vector<SloSnapshot>& slos)
{
    // Why an index: a snapshot is large, and the keys would be computed in every comparison.
    using Key = std::tuple<int, double, QString, size_t>;
    std::vector<Key> order;
    order.reserve(slos.size());
    for (size_t i = 0; i < slos.size(); ++i) {
        order.emplace_back(rank(slos[i].status), budgetLeft(slos[i]), slos[i].spec.id.value, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<SloSnapshot> sorted;
    sorted.reserve(slos.size());
    for (const Key& key : order) {
        sorted.push_back(std::move(slos[std::get<size_t>(key)]));
    }
    slos = std::move(sorted);
}

} // namespace yagura
