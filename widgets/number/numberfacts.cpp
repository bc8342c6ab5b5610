// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number/numberfacts.h"

#include "models/wording/figures.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// Every digit: who opens a number wants to add it up again.
QString wholeCount(double count) { return QLocale().toString(std::round(count), 'f', 0); }

LineCell text(const QString& words, Token ink = Token::Text, Type type = Type::Body)
{
    LineCell cell;
    cell.text = words;
    cell.ink = ink;
    cell.type = type;
    return cell;
}

LineCell figure(const QString& words, Token ink = Token::Text, Type type = Type::Body)
{
    LineCell cell = text(words, ink, type);
    cell.look = LineCell::Look::Figure;
    return cell;
}

LineCell check(bool set)
{
    LineCell cell;
    cell.look = LineCell::Look::Check;
    cell.value = set ? 1 : 0;
    return cell;
}

QString differenceText(double relative)
{
    if (relative == 0) {
        return QStringLiteral("0");
    }
    const QString figure = figureText(relative * 100, 2, relative < 0 ? Rounding::Down : Rounding::Up);
    return (relative > 0 ? QStringLiteral("+") : QString()) + figure + QLatin1Char('%');
}

} // namespace

QString NumberFacts::figure() const
{
    if (m_view.face == RoundingStep::Of::Sli) {
        return sliText(m_number.sli, m_number.spec.target);
    }
    return leftText(m_number.budget ? std::optional(m_number.budget->remainingRatio) : std::nullopt);
}

Token NumberFacts::figureInk() const
{
    const bool doubtful = m_number.quality == Quality::Stale || m_number.quality == Quality::Expired || m_number.quality == Quality::Error
        || m_number.quality == Quality::Never;
    return doubtful ? Token::Muted : m_number.budget && m_number.budget->remainingRatio < 0 ? Token::Crit : Token::Text;
}

QString NumberFacts::title() const { return m_view.face == RoundingStep::Of::Sli ? tr("SLI, opened") : tr("Error budget left, opened"); }

QString NumberFacts::subtitle() const
{
    const QString text = m_number.spec.method == m_view.own
        ? tr("%1 %2, target %3, %4, method %5", "service, objective, target, window, method")
        : tr("%1 %2, target %3, %4, by %5, which is not its own method", "service, objective, target, window, method");
    return text.arg(m_view.service, m_view.objective, targetText(m_number.spec.target), windowKindText(m_number.window),
        methodText(m_number.spec.method));
}

std::vector<NumberFacts::Pin> NumberFacts::pins() const
{
    const QTimeZone& zone = m_view.zone;
    const Instant at = m_number.pinnedAt;
    const Instant end = floorTo(at);
    const auto moment = [&](Instant t) { return dayText(t, zone) + QLatin1Char(' ') + minuteText(t, zone); };
    std::vector<Pin> pins(3);
    pins[0] = { tr("Pinned at"), dayText(end, zone) + QLatin1Char(' ') + clockText(end, zone) + QLatin1Char(' ') + zoneText(zone, end),
        tr("%1Z, the minute in progress is left out").arg(clockText(end, QTimeZone::utc())) };
    pins[1] = { tr("Window"), moment(m_number.range.from) + QStringLiteral(" → ") + moment(m_number.range.to),
        m_number.window.kind == Window::Kind::Rolling
            ? tr("%1 slices of 1 min, end in (T − %2, T]")
                  .arg(wholeCount(static_cast<double>(m_number.range.length() / kSlice)), windowText(m_number.window))
            : tr("%1 slices of 1 min since the %2 began")
                  .arg(wholeCount(static_cast<double>(m_number.range.length() / kSlice)), windowText(m_number.window)) };
    QString server;
    switch (m_view.inspection) {
    case NumberView::Inspection::Asking:
        server = tr("asking the server…");
        break;
    case NumberView::Inspection::Answered:
        server = m_number.inspection && !m_number.inspection->product.isEmpty()
            ? m_number.inspection->product + QLatin1Char(' ') + m_number.inspection->version
            : tr("server unknown");
        break;
    case NumberView::Inspection::Failed:
        server = m_view.trouble.isEmpty() ? tr("the server did not answer") : m_view.trouble;
        break;
    }
    const QString quality
        = m_number.quality == Quality::Fresh || m_number.quality == Quality::Ageing ? tr("complete") : qualityWord(m_number.quality);
    pins[2] = { tr("Answer"), listText({ m_number.spec.source.value, quality }),
        m_number.asOf ? tr("newest slice %1 before; %2").arg(ageText(at - *m_number.asOf), server) : server };
    return pins;
}

LineCell NumberFacts::inspected(std::optional<double> value) const
{
    if (value) {
        return yagura::figure(wholeCount(*value), Token::Muted);
    }
    return m_view.inspection == NumberView::Inspection::Asking ? text(tr("asking…"), Token::Faint)
                                                               : yagura::figure(noValue(), Token::Faint);
}

QString NumberFacts::askedSubtitle() const
{
    if (m_number.spec.file.isEmpty()) {
        return m_number.spec.indicator.countsSlices() ? tr("one slice counts as one event") : QString();
    }
    return QStringLiteral("%1:%2").arg(m_number.spec.file).arg(m_number.spec.line);
}

LineTable NumberFacts::asked() const
{
    LineTable table;
    table.columns = { { {}, 60 }, { {}, 0 }, { tr("events in the window"), 132, true }, { tr("series"), 76, true } };
    table.rowHeight = 30;
    const Indicator& indicator = m_number.spec.indicator;
    const auto code = [](const QString& query) {
        LineCell cell = text(query);
        cell.look = LineCell::Look::Code;
        return cell;
    };
    const auto& seen = m_number.inspection;
    if (!indicator.total.isEmpty()) {
        table.rows.push_back({ { text(tr("total"), Token::Text, Type::BodyStrong), code(indicator.total),
            yagura::figure(wholeCount(m_number.total), Token::Text, Type::BodyStrong),
            inspected(seen ? seen->totalSeries : std::nullopt) } });
    }
    if (!indicator.part.isEmpty()) {
        const bool bad = indicator.kind == Indicator::Kind::BadTotal || indicator.rawIsFailure;
        const bool countsPart = bad || indicator.kind == Indicator::Kind::GoodTotal || indicator.kind == Indicator::Kind::LatencyBucket
            || indicator.kind == Indicator::Kind::NativeHistogram;
        table.rows.push_back({ { text(bad             ? tr("bad")
                                         : countsPart ? tr("good")
                                                      : tr("value"),
                                     bad ? Token::Crit : Token::Text, Type::BodyStrong),
            code(indicator.part), yagura::figure(wholeCount(bad ? m_number.bad : m_number.good), Token::Text, Type::BodyStrong),
            inspected(seen ? seen->partSeries : std::nullopt) } });
    }
    for (const CompositePart& part : m_number.spec.parts) {
        table.rows.push_back({ { text(tr("part"), Token::Text, Type::BodyStrong), text(part.id.value),
            yagura::figure(tr("weight %1").arg(figureText(part.weight, 2, Rounding::Nearest)), Token::Muted), text({}) } });
    }
    return table;
}

CoverageStrip::Content NumberFacts::coverage() const
{
    CoverageStrip::Content content;
    content.range = m_number.range;
    const Millis expected = kSlice * (m_number.slicesExpected + m_number.slicesExcluded);
    // What was expected is counted from the first slice ever seen: a bar of a new objective begins later than its window.
    content.since = m_number.slicesExpected > 0 ? std::optional(std::max(m_number.range.from, m_number.range.to - expected)) : std::nullopt;
    content.gaps = m_number.gaps;
    content.corrections = m_view.corrections;
    content.deploys = m_view.deploys;
    content.zone = m_view.zone;
    return content;
}

QString NumberFacts::coverageSubtitle() const
{
    if (m_number.slicesExpected + m_number.slicesExcluded <= 0) {
        return tr("nothing was seen yet");
    }
    QStringList parts;
    parts << (m_number.gaps.empty() ? tr("no gap") : tr("%n gap(s)", nullptr, static_cast<int>(m_number.gaps.size())));
    if (!m_view.deploys.empty()) {
        parts << tr("%n deploy(s)", nullptr, static_cast<int>(m_view.deploys.size()));
    }
    if (m_number.inspection && m_number.inspection->resets) {
        parts << tr("%n counter reset(s), each counted from 0", nullptr, static_cast<int>(*m_number.inspection->resets));
    } else if (m_view.inspection == NumberView::Inspection::Asking) {
        parts << tr("counter resets: asking…");
    } else {
        parts << tr("counter resets unknown");
    }
    return listText(parts);
}

QString NumberFacts::coverageText() const
{
    const double expected = static_cast<double>(m_number.slicesExpected);
    return tr("%1 coverage").arg(expected > 0 ? shareText(m_number.slicesSeen / expected) : noValue());
}

LineTable NumberFacts::slices() const
{
    LineTable table;
    table.columns = { { {}, 84 }, { {}, 60, true }, { {}, 0 } };
    const double expected = static_cast<double>(m_number.slicesExpected);
    const double excluded = static_cast<double>(m_number.slicesExcluded);
    const double unseen = std::max(0.0, expected - m_number.slicesSeen);
    const auto row = [&](const QString& name, double count, const QString& note) {
        table.rows.push_back({ { text(name, Token::Muted), yagura::figure(wholeCount(count), Token::Text, Type::BodyStrong),
            text(note, Token::Muted, Type::Small) } });
    };
    if (expected + excluded <= 0) {
        for (const QString& name : { tr("expected"), tr("unseen"), tr("excluded"), tr("used") }) {
            table.rows.push_back({ { text(name, Token::Muted), yagura::figure(noValue(), Token::Muted), text({}) } });
        }
        return table;
    }
    row(tr("expected"), expected + excluded,
        m_number.range.length() / kSlice == m_number.slicesExpected + m_number.slicesExcluded ? tr("the whole window")
                                                                                              : tr("since the first slice ever seen"));
    row(tr("unseen"), unseen,
        unseen <= 0                     ? tr("every minute was seen")
            : m_number.unseenEvents > 0 ? tr("%1 events were spread over them").arg(countText(m_number.unseenEvents))
                                        : tr("they count nothing"));
    const double corrected = m_number.spec.method == BudgetingMethod::Occurrences ? m_number.countedBad - m_number.bad : 0;
    row(tr("excluded"), excluded,
        corrected > 0      ? tr("corrections took %1 bad events off").arg(countText(corrected))
            : excluded > 0 ? tr("by corrections")
                           : tr("no correction applies"));
    row(tr("used"), m_number.slicesSeen,
        excluded > 0 ? tr("%1 − %2 − %3").arg(wholeCount(expected + excluded), wholeCount(unseen), wholeCount(excluded))
                     : tr("%1 − %2").arg(wholeCount(expected), wholeCount(unseen)));
    return table;
}

LineTable NumberFacts::rounding() const
{
    LineTable table;
    table.columns = { { {}, 96 }, { {}, 0 }, { {}, 146, true }, { {}, 78, true } };
    for (const RoundingStep& step : m_number.rounding) {
        const bool left = step.of == RoundingStep::Of::Left;
        QString shown;
        double exact = step.exact;
        int decimals = 12;
        switch (step.of) {
        case RoundingStep::Of::BadRatio:
            break;
        case RoundingStep::Of::Sli:
            shown = sliText(step.exact, m_number.spec.target);
            exact = step.exact * 100;
            decimals = 9;
            break;
        case RoundingStep::Of::Allowed:
            shown = wholeCount(std::floor(step.exact + 1e-6));
            decimals = 1;
            break;
        case RoundingStep::Of::Left:
            shown = leftText(step.exact);
            exact = step.exact * 100;
            decimals = 9;
            break;
        }
        table.rows.push_back({ { text(roundingName(step.of), Token::Muted),
            text(roundingArithmetic(step.of, m_number), Token::Text, Type::Small), yagura::figure(exactText(exact, decimals), Token::Muted),
            yagura::figure(shown, left && step.exact < 0 ? Token::Crit : Token::Text, Type::BodyStrong) } });
    }
    return table;
}

std::optional<double> NumberFacts::badOf(std::optional<double> part, std::optional<double> total) const
{
    switch (m_number.spec.indicator.kind) {
    case Indicator::Kind::BadTotal:
        return part;
    case Indicator::Kind::GoodTotal:
    case Indicator::Kind::LatencyBucket:
    case Indicator::Kind::NativeHistogram:
        return part && total ? std::optional(*total - *part) : std::nullopt;
    case Indicator::Kind::Threshold:
    case Indicator::Kind::RawRatio:
        break;
    }
    return std::nullopt;
}

LineRow NumberFacts::wayRow(CountingWay way, const QString& name, const QString& why, std::optional<double> bad) const
{
    LineRow row;
    row.chosen = way == m_number.way;
    const Token ink = row.chosen ? Token::Text : Token::Muted;
    const Type type = row.chosen ? Type::BodyStrong : Type::Body;
    const std::optional<double> shown = row.chosen ? std::optional(m_number.countedBad) : bad;
    LineCell count = inspected(std::nullopt);
    LineCell difference = yagura::figure(noValue(), Token::Faint);
    if (shown) {
        count = yagura::figure(wholeCount(*shown), ink, type);
        const std::optional<double> residual = row.chosen && way == CountingWay::ReconciledIncrease ? m_number.residual
            : row.chosen                                                                            ? std::optional(0.0)
            : m_number.countedBad > 0 ? std::optional(*shown / m_number.countedBad - 1)
                                      : std::nullopt;
        difference = yagura::figure(residual ? differenceText(*residual) : noValue(), ink, type);
    }
    row.cells = { check(row.chosen), text(name, ink, type), text(why, Token::Muted, Type::Small), count, difference };
    return row;
}

LineTable NumberFacts::ways() const
{
    LineTable table;
    table.columns = { { {}, 14 }, { tr("Way"), 150 }, { {}, 0 }, { tr("bad events"), 120, true }, { tr("difference"), 92, true } };
    const auto& seen = m_number.inspection;
    table.rows.push_back(
        wayRow(CountingWay::RawCounters, tr("raw counters"), tr("few series: differences at slice edges, exact"), std::nullopt));
    table.rows.push_back(wayRow(CountingWay::AnchoredIncrease, tr("anchored increase"), tr("exact at the server, in one series"),
        seen ? badOf(seen->anchoredPart, seen->anchoredTotal) : std::nullopt));
    table.rows.push_back(wayRow(CountingWay::ReconciledIncrease, tr("increase, reconciled"),
        tr("extrapolates; what is left when neither works"), seen ? badOf(seen->increasePart, seen->increaseTotal) : std::nullopt));
    return table;
}

LineTable NumberFacts::methods() const
{
    LineTable table;
    table.columns = { { {}, 14 }, { tr("Method"), 130 }, { tr("left, −100 to 100%"), 150 }, { tr("left"), 78, true },
        { tr("SLI"), 78, true }, { tr("what one unit of harm is"), 0 } };
    const Target slice = m_number.spec.sliceTarget.value_or(m_number.spec.target);
    for (const MethodFigures& figures : m_number.methods) {
        LineRow row;
        const bool own = figures.method == m_view.own;
        LineCell bar;
        bar.look = LineCell::Look::Bar;
        bar.value = figures.remainingRatio;
        const bool over = figures.remainingRatio.value_or(0) < 0;
        row.cells = { check(own), text(methodText(figures.method), Token::Text, own ? Type::BodyStrong : Type::Body), bar,
            yagura::figure(leftText(figures.remainingRatio), over ? Token::Crit : Token::Text, own ? Type::BodyStrong : Type::Body),
            yagura::figure(sliText(figures.sli, m_number.spec.target)),
            text(methodHarmText(figures.method, slice), Token::Muted, Type::Small) };
        table.rows.push_back(row);
    }
    return table;
}

QString NumberFacts::noEnginesText() const
{
    return m_number.recordedKnown ? tr("No recording rule of Sloth or Pyrra speaks of this objective.")
                                  : tr("Whether Sloth or Pyrra record this objective is not known: the server has not told its rules.");
}

LineTable NumberFacts::engines() const
{
    LineTable table;
    if (m_number.recorded.empty()) {
        return table;
    }
    table.columns = { { tr("Engine"), 56 }, { tr("Recorded series"), 0 }, { tr("it says"), 72, true }, { tr("we get its way"), 96, true },
        { {}, 14 }, { tr("how it counts"), 236 } };
    for (const RecordedValue& value : m_number.recorded) {
        LineCell code = text(value.series);
        code.look = LineCell::Look::Code;
        LineRow row;
        row.cells = { text(engineText(value.engine), Token::Text, Type::BodyStrong), code,
            yagura::figure(leftText(value.reported), Token::Text, Type::BodyStrong),
            yagura::figure(leftText(value.reproduced), Token::Muted),
            check(value.reported && saysTheSame(value.reported, value.reproduced)),
            text(recordedMethodText(value.method), Token::Muted, Type::Small) };
        table.rows.push_back(row);
    }
    return table;
}

QString NumberFacts::recomputedText() const
{
    if (!m_number.budget && !m_number.sli) {
        return tr("There is no number to recompute: no traffic was seen.");
    }
    return m_view.recomputed ? tr("Recomputed from what is shown: same digits") : tr("Recomputed from what is shown: other digits");
}

} // namespace yagura
