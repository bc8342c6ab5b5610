// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/laboratory.h"

#include "models/slo/methods.h"
#include "models/slo/minutesums.h"
#include "models/slo/windows.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using detail::MinuteSums;

/// As many points as a chart of the whole range has columns.
constexpr qint64 kBudgetPoints = 1440;

/// Why: 0.0144 ÷ 0.001 is 14.399999999999999 in binary; a rate that equals the factor as people write it must hold.
constexpr double kTie = 1e-12;

template <class T>
std::optional<T> median(std::vector<T> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// One question over one objective's slices, counted once.
class Replay
{
public:
    Replay(const SloSnapshot& slo, const LabQuestion& question, TimeRange range)
        : m_question(question)
        , m_range(range)
        , m_counted(countedBy(question.method, specOf(slo, question), slo.history))
        , m_sums(m_counted, { reach(question, range), range.to })
        , m_watched(slo.history, { reach(question, range), range.to })
    {
    }

    SliceSum total() const { return m_counted.sum(m_range); }
    bool wasSeen(Instant minute) const { return m_watched.over(minute - kSlice, minute).seen > 0; }

    std::optional<double> left(Instant at) const
    {
        const TimeRange window = windowRange(m_question.window, at);
        const MinuteSums::Sum sum = m_sums.over(window.from, window.to);
        const double allowed = m_question.target.budgetFraction() * sum.total;
        return allowed > 0 ? std::optional(1.0 - sum.bad / allowed) : std::nullopt;
    }

    std::vector<SeriesPoint> budget() const
    {
        const qint64 minutes = m_range.length() / kSlice;
        const Millis step = kSlice * std::max<qint64>(1, (minutes + kBudgetPoints - 1) / kBudgetPoints);
        std::vector<SeriesPoint> points;
        for (Instant t = floorTo(m_range.from, step) + step; t <= m_range.to; t += step) {
            points.push_back({ t, wasSeen(t) ? left(t) : std::nullopt });
        }
        return points;
    }

    std::vector<TimeRange> fired(const BurnPair& pair) const
    {
        std::vector<TimeRange> runs;
        Instant began = Instant::max(); // of the run of minutes that hold; max: there is none
        // Why from before the range: what was held when it began fires in its first minute.
        for (Instant t = floorTo(m_range.from) - pair.hold; t <= m_range.to; t += kSlice) {
            if (!wasSeen(t) || !holds(pair, t)) {
                began = Instant::max();
                continue;
            }
            began = std::min(began, t);
            if (t <= m_range.from || t - began < pair.hold) {
                continue;
            }
            if (runs.empty() || runs.back().to != t - kSlice) {
                runs.push_back({ t - kSlice, t });
            }
            runs.back().to = t;
        }
        return runs;
    }

    /// The share of the budget of the window that holds `until` that failed in (from, until].
    std::optional<double> spent(Instant from, Instant until) const
    {
        const TimeRange window = windowRange(m_question.window, until);
        const double allowed = m_question.target.budgetFraction() * m_sums.over(window.from, window.to).total;
        return allowed > 0 ? std::optional(m_sums.over(from, until).bad / allowed) : std::nullopt;
    }

private:
    static SloSpec specOf(const SloSnapshot& slo, const LabQuestion& question)
    {
        SloSpec spec = slo.spec;
        spec.target = question.target;
        spec.method = question.method;
        spec.windows = { question.window };
        return spec;
    }

    /// The earliest instant that some window of the replay reaches back to.
    static Instant reach(const LabQuestion& question, TimeRange range)
    {
        Instant from = std::min(range.from, windowRange(question.window, range.from).from);
        for (const BurnPair& pair : question.pairs) {
            from = std::min(from, range.from - pair.hold - std::max(pair.longWindow, pair.shortWindow));
        }
        return from;
    }

    bool holds(const BurnPair& pair, Instant at) const
    {
        const auto burns = [&](Millis window) {
            const MinuteSums::Sum sum = m_sums.over(at - window, at);
            const auto slices = static_cast<double>(window / kSlice - m_counted.excludedIn({ at - window, at }));
            const double budget = m_question.target.budgetFraction();
            // As burnRate() has it, from sums that are at hand: tests hold the two together.
            return sum.total > 0 && budget > 0 && sum.seen * 2 >= slices && sum.bad / sum.total / budget >= pair.factor * (1 - kTie);
        };
        return burns(pair.shortWindow) && burns(pair.longWindow);
    }

    const LabQuestion& m_question;
    TimeRange m_range;
    SliceHistory m_counted;
    MinuteSums m_sums;
    MinuteSums m_watched; ///< what was seen, whatever corrections drop
};

/// A page that fell on an incident: it fired during it, or began while its short window still held it.
bool fellOn(const TimeRange& page, const BurnPair& pair, const TimeRange& incident)
{
    return page.to > incident.from && page.from < incident.to + pair.shortWindow + pair.hold;
}

bool isPage(const LabAlert& alert) { return alert.pair.severity == AlertSeverity::Page; }

LabIncident seenBy(const LabAnswer& answer, const TimeRange& incident, const Replay& replay)
{
    LabIncident seen;
    seen.incident = incident;
    std::optional<Instant> ended;
    for (const LabAlert& alert : answer.alerts) {
        for (const TimeRange& page : alert.fired) {
            if (!isPage(alert) || !fellOn(page, alert.pair, incident)) {
                continue;
            }
            const Instant first = std::max(page.from + kSlice, incident.from);
            seen.pagedAt = std::min(seen.pagedAt.value_or(first), first);
            ended = std::max(ended.value_or(page.to), page.to);
        }
    }
    if (seen.pagedAt) {
        seen.detection = *seen.pagedAt - incident.from;
        seen.reset = std::max(Millis(0), *ended - incident.to);
        seen.budgetAtFiring = replay.spent(incident.from, *seen.pagedAt);
    }
    return seen;
}

/// Pages as a person counts them: pairs that fire together wake once.
struct Pages
{
    qint64 all = 0;
    qint64 onIncidents = 0;
};
Pages pagesOf(const LabAnswer& answer, const std::vector<TimeRange>& incidents)
{
    struct Page
    {
        TimeRange run;
        bool hit = false;
    };
    std::vector<Page> pages;
    for (const LabAlert& alert : answer.alerts) {
        for (const TimeRange& run : alert.fired) {
            if (isPage(alert)) {
                const bool hit = std::any_of(
                    incidents.begin(), incidents.end(), [&](const TimeRange& incident) { return fellOn(run, alert.pair, incident); });
                pages.push_back({ run, hit });
            }
        }
    }
    std::sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) { return a.run.from < b.run.from; });
    std::vector<Page> woken;
    for (const Page& page : pages) {
        if (woken.empty() || page.run.from > woken.back().run.to) {
            woken.push_back(page);
            continue;
        }
        woken.back().run.to = std::max(woken.back().run.to, page.run.to);
        woken.back().hit = woken.back().hit || page.hit;
    }
    return { static_cast<qint64>(woken.size()), std::count_if(woken.begin(), woken.end(), [](const Page& page) { return page.hit; }) };
}

void judgeIncidents(LabAnswer& answer, const std::vector<TimeRange>& incidents, const Replay& replay)
{
    if (incidents.empty()) {
        return;
    }
    std::vector<Millis> detections;
    std::vector<Millis> resets;
    for (const TimeRange& incident : incidents) {
        const LabIncident seen = seenBy(answer, incident, replay);
        if (seen.pagedAt) {
            detections.push_back(*seen.detection);
            resets.push_back(*seen.reset);
            if (seen.budgetAtFiring) {
                answer.budgetAtFiring = std::max(answer.budgetAtFiring.value_or(*seen.budgetAtFiring), *seen.budgetAtFiring);
            }
        }
        answer.incidents.push_back(seen);
    }
    answer.detection = median(detections);
    answer.reset = median(resets);
    answer.recall = static_cast<double>(detections.size()) / static_cast<double>(incidents.size());
    if (const Pages pages = pagesOf(answer, incidents); pages.all > 0) {
        answer.precision = static_cast<double>(pages.onIncidents) / static_cast<double>(pages.all);
    }
}

} // namespace

LabQuestion currentQuestion(const SloSpec& spec)
{
    LabQuestion question;
    question.target = spec.target;
    question.window = spec.windows.empty() ? Window() : spec.window();
    question.method = spec.method;
    question.pairs = burnPairsOf(spec);
    question.preset = spec.ownPairs.empty() ? std::optional(spec.burn) : std::nullopt;
    return question;
}

LabAnswer replay(const SloSnapshot& slo, const LabQuestion& question, TimeRange range, const std::vector<TimeRange>& confirmedIncidents,
    std::optional<Millis> scrape)
{
    LabAnswer answer;
    answer.question = question;
    answer.range = { floorTo(range.from), floorTo(range.to) };
    const Replay replay(slo, answer.question, answer.range);
    for (const BurnCheck& check : checkBurnPairs(question.pairs, question.target, scrape)) {
        answer.alerts.push_back(
            { check.pair, check.refusals, check.refusals.empty() ? replay.fired(check.pair) : std::vector<TimeRange>() });
    }
    judgeIncidents(answer, confirmedIncidents, replay);
    answer.remainingRatio = replay.left(answer.range.to);
    answer.budget = replay.budget();
    answer.slicesExcluded = replay.total().excluded;
    for (Instant t = answer.range.from + kSlice; t <= answer.range.to; t += kSlice) {
        answer.slicesUnseen += replay.wasSeen(t) ? 0 : 1;
    }
    return answer;
}

} // namespace yagura
