// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/walltiles.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace yagura {

namespace {

struct WallTexts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::WallTexts)
};

std::optional<double> leftOf(const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    return own && own->budget && !slo.hasNoNumbers() ? std::optional(own->budget->remainingRatio) : std::nullopt;
}

/// The strictest stage that holds for any objective of the service.
QString stageOf(const std::vector<const SloSnapshot*>& slos)
{
    std::optional<PolicyStage> strictest;
    for (const SloSnapshot* slo : slos) {
        if (slo->stage && (!strictest || slo->stage->consequence > strictest->consequence))
            strictest = slo->stage;
    }
    return stageWord(strictest);
}

/// Short enough for a tile at 5.8 % of the height.
QString shortWord(Status status)
{
    return status == Status::Critical ? WallTexts::tr("CRIT", "short for CRITICAL, on the wall") : statusWord(status);
}

WallTile tileOf(const Board& board, const ServiceInfo& service, Instant now)
{
    WallTile tile;
    tile.name = service.wallName.isEmpty() ? serviceName(board, service.id) : service.wallName;
    const std::vector<const SloSnapshot*> slos = board.slosOf(service.id);
    tile.number = noValue();
    tile.word = shortWord(Status::NoData);
    if (slos.empty()) {
        return tile;
    }
    const SloSnapshot& worst = *slos.front();
    tile.status = worst.status;
    tile.word = shortWord(worst.status);
    tile.age = ageText(worst.asOf, now);
    tile.left = leftOf(worst);
    tile.number = leftText(tile.left);
    tile.stage = stageOf(slos);
    if (worst.isAwaited()) {
        tile.loading = true;
        tile.word = qualityWord(Quality::Never);
        tile.age.clear();
        return tile;
    }
    switch (worst.status) {
    case Status::Stale:
    case Status::NoData:
        tile.value = worst.asOf ? ageText(worst.asOf, now) : QString();
        tile.age.clear();
        break;
    case Status::Error:
        tile.value = worst.error && worst.error->httpStatus > 0 ? QString::number(worst.error->httpStatus) : QString();
        break;
    case Status::Partial:
        break;
    default:
        tile.value = burnText(worst.burnOver(std::chrono::hours(1)));
    }
    return tile;
}

} // namespace

std::vector<WallTile> wallTiles(const Board& board, Instant now)
{
    std::vector<WallTile> tiles;
    // Board::slos is worst first, so the services come in the order of their worst objective.
    std::vector<ServiceId> order;
    for (const SloSnapshot& slo : board.slos) {
        if (std::find(order.begin(), order.end(), slo.spec.service) == order.end()) {
            order.push_back(slo.spec.service);
        }
    }
    for (const ServiceInfo& service : board.services) {
        if (std::find(order.begin(), order.end(), service.id) == order.end()) {
            order.push_back(service.id);
        }
    }
    for (const ServiceId& id : order) {
        if (const ServiceInfo* service = board.service(id)) {
            tiles.push_back(tileOf(board, *service, now));
        }
    }
    if (tiles.size() <= kWallTiles) {
        return tiles;
    }
    const auto healthy = std::find_if(tiles.begin(), tiles.end(), [](const WallTile& t) { return t.status == Status::Ok; });
    const auto needing = static_cast<size_t>(healthy - tiles.begin());
    const bool onlyHealthyAfter = std::all_of(healthy, tiles.end(), [](const WallTile& t) { return t.status == Status::Ok; });
    if (needing >= kWallTiles || !onlyHealthyAfter) {
        return tiles;
    }
    // Everything that needs somebody is visible at once; the rest is counted, with the lowest budget among it.
    const auto kept = std::max(needing, kWallTiles - 1);
    WallTile rest;
    rest.status = Status::Ok;
    rest.services = static_cast<int>(tiles.size() - kept);
    rest.name = WallTexts::tr("%n service(s)", nullptr, rest.services);
    rest.number = WallTexts::tr("all OK");
    rest.word = tiles[kept].name;
    rest.value = tiles[kept].number;
    rest.left = tiles[kept].left;
    tiles.resize(kept);
    tiles.push_back(rest);
    return tiles;
}

int wallPages(size_t tiles) { return std::max(1, static_cast<int>((tiles + kWallTiles - 1) / kWallTiles)); }

WallHero wallHero(const Board& board, Instant now)
{
    WallHero hero;
    if (board.slos.empty()) {
        hero.status = Status::NoData;
        hero.title = board.configured ? WallTexts::tr("No objectives yet") : WallTexts::tr("Nothing is configured");
        return hero;
    }
    const SloSnapshot& worst = board.slos.front();
    if (std::all_of(board.slos.begin(), board.slos.end(), std::mem_fn(&SloSnapshot::isAwaited))) {
        hero.status = Status::NoData;
        hero.loading = true;
        hero.title = WallTexts::tr("Waiting for the first answers");
        hero.detail = WallTexts::tr("%n source(s) asked", nullptr, static_cast<int>(board.sources.size()));
        return hero;
    }
    const ServiceInfo* service = board.service(worst.spec.service);
    const QString name = service && !service->wallName.isEmpty() ? service->wallName : serviceName(board, worst.spec.service);
    hero.status = worst.status;
    const QString burn = burnText(worst.burnOver(std::chrono::hours(1)));
    switch (worst.status) {
    case Status::Critical: {
        hero.title = worst.emptySince ? WallTexts::tr("%1 budget empty %2").arg(name, ageText(worst.emptySince, now))
                                      : WallTexts::tr("%1 burns %2").arg(name, burn);
        const Deploy* deploy = deployAtBurnStart(board, worst);
        const std::optional<Instant> rolled
            = deploy ? (deploy->execution.endedAt ? deploy->execution.endedAt : deploy->execution.startedAt) : std::nullopt;
        hero.detail = rolled
            ? WallTexts::tr("%1 · burn %2 · %3 after %4").arg(leftText(leftOf(worst)), burn, ageText(rolled, now), deploy->version)
            : WallTexts::tr("%1 · burn %2").arg(leftText(leftOf(worst)), burn);
        break;
    }
    case Status::Warn:
        hero.title = WallTexts::tr("%1 budget falling").arg(name);
        hero.detail = WallTexts::tr("%1 · burn %2 · %3").arg(leftText(leftOf(worst)), burn, timeToEmptyText(worst, now));
        break;
    case Status::Stale:
    case Status::NoData:
    case Status::Error:
        hero.title
            = worst.asOf ? WallTexts::tr("%1 unknown for %2").arg(name, ageText(worst.asOf, now)) : WallTexts::tr("%1 unknown").arg(name);
        hero.detail = worst.error ? errorWord(*worst.error) : statusWord(worst.status);
        break;
    case Status::Partial:
        hero.title = WallTexts::tr("%1 seen in part").arg(name);
        hero.detail = leftText(leftOf(worst));
        break;
    case Status::Ok: {
        hero.title = WallTexts::tr("All %n service(s) inside their objectives", nullptr, static_cast<int>(board.services.size()));
        const auto lowest = std::min_element(board.slos.begin(), board.slos.end(),
            [](const SloSnapshot& a, const SloSnapshot& b) { return leftOf(a).value_or(2) < leftOf(b).value_or(2); });
        hero.detail = WallTexts::tr("lowest %1, %2").arg(leftText(leftOf(*lowest)), serviceName(board, lowest->spec.service));
        break;
    }
    }
    int same = 0;
    for (const ServiceInfo& s : board.services) {
        same += s.id != worst.spec.service && board.statusOf(s.id) == worst.status ? 1 : 0;
    }
    if (worst.status != Status::Ok && same > 0) {
        hero.side = WallTexts::tr("+%n more", nullptr, same);
        hero.sideDetail = statusCountWord(worst.status);
    }
    return hero;
}

} // namespace yagura
