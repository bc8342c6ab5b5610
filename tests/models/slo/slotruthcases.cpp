// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/slo/slotruthcases.h"

#include "tests/models/slo/slobuilder.h"

#include <algorithm>

namespace yagura::test {

using namespace std::chrono_literals;

namespace {

constexpr int kRepeats = 6; ///< of a correction that repeats

struct Zone
{
    QByteArray name;
    QTimeZone zone;
    std::vector<Instant> changes; ///< of the offset
};

const std::vector<Zone>& zones()
{
    static const std::vector<Zone> all = [] {
        std::vector<Zone> made;
        for (const char* name : { "UTC", "Asia/Tokyo", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe",
                 "Africa/Casablanca", "Asia/Kathmandu", "America/Havana", "Pacific/Apia" }) {
            Zone zone { name, QTimeZone(name), {} };
            const auto changes = zone.zone.transitions(
                QDateTime(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
            for (const auto& change : changes) {
                zone.changes.push_back(floorTo(fromDateTime(change.atUtc)));
            }
            made.push_back(zone);
        }
        return made;
    }();
    return all;
}

/// Minutes as a watch would have read them from two counters that are looked at now and then and reset once in a while.
std::vector<Minute> minutesFromCounters(Dice& dice, size_t count)
{
    std::vector<Minute> minutes(count);
    double all = 0, failed = 0;
    std::optional<size_t> lastEdge;
    double lastAll = 0, lastFailed = 0;
    for (size_t i = 0; i <= count; ++i) { // edges: before the first minute and after each
        if (i > 0) {
            if (dice.oneIn(25)) {
                all = failed = 0; // a reset
            }
            const double events = static_cast<double>(dice.upTo(50));
            all += events;
            failed += static_cast<double>(dice.upTo(static_cast<qint64>(events)));
        }
        if (i > 0 && dice.oneIn(5)) {
            continue; // nobody looked
        }
        if (lastEdge) {
            const double gained = all >= lastAll ? all - lastAll : all;
            const double lost = failed >= lastFailed ? failed - lastFailed : failed;
            const auto share = static_cast<double>(i - *lastEdge);
            for (size_t m = *lastEdge; m < i; ++m) {
                minutes[m] = { true, gained / share, std::min(lost, gained) / share, m + 1 == i ? 1.0 : 0.0, false };
            }
        }
        lastEdge = i;
        lastAll = all;
        lastFailed = failed;
    }
    return minutes;
}

std::vector<Minute> minutesAtRandom(Dice& dice, size_t count)
{
    std::vector<Minute> minutes(count);
    for (Minute& minute : minutes) {
        minute.held = !dice.oneIn(9);
        minute.total = dice.oneIn(5) ? 0 : static_cast<double>(dice.upTo(1000));
        minute.bad = dice.oneIn(3) ? static_cast<double>(dice.upTo(static_cast<qint64>(minute.total))) : 0;
        minute.coverage = dice.oneIn(8) ? (dice.oneIn(2) ? 0.0 : 0.5) : 1.0;
    }
    return minutes;
}

} // namespace

qint64 wall(Instant at, const QTimeZone& zone) { return toEpochMs(at) + 1000LL * zone.offsetFromUtc(toDateTime(at)); }

void correct(Dice& dice, Case& made, std::vector<int>& done)
{
    Correction correction;
    correction.semantics
        = dice.of(std::vector { Correction::Semantics::CountAsGood, Correction::Semantics::DropEvents, Correction::Semantics::DropTime });
    const int strictness = correction.semantics == Correction::Semantics::CountAsGood ? 1
        : correction.semantics == Correction::Semantics::DropEvents                   ? 2
                                                                                      : 3;
    correction.length = kSlice * dice.upTo(50) + (dice.oneIn(4) ? 30s : 0s) + Millis(1000);
    const bool repeats = dice.oneIn(8);
    const Zone& zone = repeats ? zones()[static_cast<size_t>(dice.upTo(1))] : dice.of(zones());
    Instant first = made.start + Millis(dice.upTo(static_cast<qint64>(made.minutes.size()) * 60) * 1000);
    Millis every {};
    if (repeats) {
        const qint64 hours = dice.oneIn(2) ? 24 : 1 + dice.upTo(5);
        every = hours * 1h;
        first -= every * dice.upTo(3);
        correction.rrule = hours == 24 ? QStringLiteral("FREQ=DAILY") : QStringLiteral("FREQ=HOURLY;INTERVAL=%1").arg(hours);
        correction.rrule += QStringLiteral(";COUNT=%1").arg(kRepeats);
    }
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(wall(first, zone.zone), Qt::UTC);
    for (const Millis back : { Millis(30min), Millis(1h) }) {
        if (wall(first - back, zone.zone) == wall(first, zone.zone)) {
            first -= back; // shown twice: the first showing is meant
            break;
        }
    }
    correction.zone = zone.name;
    correction.startDate = shown.date();
    correction.startTime = shown.time();
    made.spec.corrections.push_back(correction);

    for (size_t i = 0; i < made.minutes.size(); ++i) {
        const Instant end = made.endOf(i);
        bool inside = false;
        for (int n = 0; n < (repeats ? kRepeats : 1) && !inside; ++n) {
            const Instant from = first + n * every;
            inside = from <= end - kSlice && from + correction.length >= end;
        }
        if (!inside || strictness <= done[i]) {
            continue;
        }
        done[i] = strictness;
    }
}

void applyCorrections(Case& made, const std::vector<int>& done)
{
    for (size_t i = 0; i < made.minutes.size(); ++i) {
        Minute& minute = made.minutes[i];
        if (done[i] >= 1) {
            minute.bad = 0;
        }
        if (done[i] >= 2) {
            minute.total = 0;
        }
        if (done[i] >= 3) {
            minute.coverage = 0;
            minute.excluded = true;
        }
    }
}

Case makeCase(Dice& dice)
{
    Case made;
    const Zone& zone = dice.of(zones());
    const auto count = static_cast<size_t>(20 + dice.upTo(60));
    const Instant middle = zone.changes.empty() || dice.oneIn(2) ? fromEpochMs(1'500'000'000'000 + dice.upTo(300'000'000) * 1000)
                                                                 : dice.of(zone.changes) + Millis(kSlice * (dice.upTo(200) - 100));
    made.start = floorTo(middle - static_cast<qint64>(count / 2) * kSlice);
    made.spec = spec(dice.of(std::vector<const char*> { "90", "99", "99.9", "95.5" }));
    made.spec.method = dice.of(std::vector { BudgetingMethod::Occurrences, BudgetingMethod::Timeslices, BudgetingMethod::RatioTimeslices });
    made.spec.sliceWindow = kSlice * dice.of(std::vector { 1, 2, 3, 5, 7, 10, 30 });
    if (dice.oneIn(2)) {
        made.spec.sliceTarget = Target { *Decimal::parse(QStringLiteral("80")) };
    }
    made.spec.windows = { { Window::Kind::Rolling, kSlice * (1 + dice.upTo(static_cast<qint64>(count) + 20)), {} } };
    Window calendar;
    calendar.kind = Window::Kind::Calendar;
    calendar.length = 24h;
    calendar.calendar.unit = dice.of(std::vector { CalendarPeriod::Unit::Day, CalendarPeriod::Unit::Week, CalendarPeriod::Unit::Month,
        CalendarPeriod::Unit::Quarter, CalendarPeriod::Unit::Year });
    calendar.calendar.zone = zone.name;
    made.spec.windows.push_back(calendar);
    made.minutes = dice.oneIn(3) ? minutesFromCounters(dice, count) : minutesAtRandom(dice, count);
    made.at = made.endOf(dice.oneIn(2) ? count - 1 : static_cast<size_t>(dice.upTo(static_cast<qint64>(count) - 1)))
        + Millis(dice.upTo(59'999));
    return made;
}

std::vector<Millis> movingLengths(const SloSpec& spec)
{
    std::vector<Millis> lengths;
    for (const Window& window : spec.windows) {
        if (window.kind == Window::Kind::Rolling) {
            lengths.push_back(window.length);
        }
    }
    return lengths;
}

void putInPieces(Dice& dice, const Case& made, CountedHistory& history)
{
    const size_t count = made.minutes.size();
    const size_t piece = 1 + static_cast<size_t>(dice.upTo(static_cast<qint64>(count) - 1));
    const size_t pieces = (count + piece - 1) / piece;
    const bool newestFirst = dice.oneIn(2);
    for (size_t p = 0; p < pieces; ++p) {
        const size_t number = newestFirst ? pieces - 1 - p : p;
        std::vector<Slice> slices;
        std::vector<Slice> wrong;
        for (size_t i = number * piece; i < std::min(count, (number + 1) * piece); ++i) {
            const Minute& minute = made.minutes[i];
            if (minute.held) {
                slices.push_back({ made.endOf(i), minute.total, minute.bad, minute.coverage });
                wrong.push_back({ made.endOf(i), minute.total + 7, minute.bad / 2, 1 });
            }
        }
        if (dice.oneIn(6)) {
            history.put(wrong);
            history.counted(made.spec, made.at);
        }
        history.put(slices);
        if (dice.oneIn(3)) {
            history.counted(made.spec, made.at);
        }
        if (dice.oneIn(3)) { // as a watch does, minute by minute: what is kept must follow what comes late
            history.sums(made.spec, movingLengths(made.spec), made.at - dice.upTo(2) * kSlice);
        }
    }
}

} // namespace yagura::test
