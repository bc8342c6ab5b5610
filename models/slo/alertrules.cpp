// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/alertrules.h"

#include "models/core/duration.h"
#include "models/slo/burnpolicy.h"
#include "models/slo/counterselector.h"
#include "models/slo/indicatorquery.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace yagura {

namespace {

using detail::IndicatorQuery;
using std::chrono::seconds;

const QString& minuteBadName()
{
    static const QString name = QStringLiteral("yagura:minute_bad");
    return name;
}
const QString& minuteTotalName()
{
    static const QString name = QStringLiteral("yagura:minute_total");
    return name;
}
const QString& timeSliceName()
{
    static const QString name = QStringLiteral("yagura:time_slice_bad");
    return name;
}
QString ratioName(Millis window) { return QStringLiteral("yagura:error_ratio:") + toPrometheusDuration(window); }

/// A text in double quotes as YAML and JSON read it.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control) {
            c = QLatin1Char(' ');
        }
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// Prometheus runs labels and annotations of alerts as templates; a name is not one.
QString untemplated(QString text) { return text.replace(QLatin1String("{{"), QLatin1String("{{\"{{\"}}")); }

QString indented(const QString& text, const QString& by) { return by + QString(text).replace(QLatin1Char('\n'), QLatin1Char('\n') + by); }

/// The rules of one objective, as the lines of one group.
class RuleGroup
{
public:
    RuleGroup(const SloSpec& spec, IndicatorQuery query, std::vector<BurnPair> pairs)
        : m_spec(spec)
        , m_query(std::move(query))
        , m_pairs(std::move(pairs))
        , m_selector(QStringLiteral("{slo=%1}").arg(promQuoted(spec.id.value)))
    {
    }

    QString text(const RuleSentences& sentences)
    {
        // Why a minute: it is the slice by which Yagura itself judges.
        m_text = QStringLiteral("  - name: %1\n    interval: 1m\n    rules:\n").arg(quoted(QStringLiteral("yagura ") + m_spec.id.value));
        recordMinutes();
        recordTimeSlices();
        std::set<Millis> windows;
        for (const BurnPair& pair : m_pairs) {
            windows.insert({ pair.shortWindow, pair.longWindow });
        }
        for (const Millis window : windows) {
            record(ratioName(window), QStringLiteral("round(\n%1,\n1e-12)").arg(indented(windowRatio(window), QStringLiteral("  "))));
        }
        for (const BurnPair& pair : m_pairs) {
            alert(pair, sentences);
        }
        return m_text;
    }

private:
    bool byEvents() const { return m_spec.method == BudgetingMethod::Occurrences; }
    Millis sliceWindow() const { return std::max(m_spec.sliceWindow, kSlice); }

    void record(const QString& name, const QString& expression)
    {
        m_text += QStringLiteral("      - record: %1\n        expr: |\n%2\n        labels:\n          slo: %3\n          service: %4\n")
                      .arg(name, indented(expression, QStringLiteral("          ")), quoted(m_spec.id.value), quoted(m_spec.service.value));
    }

    void recordMinutes()
    {
        if (!m_query.needsMinutes()) {
            return;
        }
        record(minuteBadName(), m_query.minuteBad());
        if (!m_query.minuteTotal().isEmpty()) {
            record(minuteTotalName(), m_query.minuteTotal());
        }
    }

    void recordTimeSlices()
    {
        if (byEvents()) {
            return;
        }
        QString slice = eventRatio(sliceWindow());
        if (m_spec.method == BudgetingMethod::Timeslices) {
            const double allowed = m_spec.sliceTarget.value_or(m_spec.target).budgetFraction();
            slice = QStringLiteral("round(\n%1,\n1e-12) > bool %2")
                        .arg(indented(slice, QStringLiteral("  ")), detail::thresholdNumber(allowed));
        }
        record(timeSliceName(), slice);
    }

    /// Recorded samples of a window: one a minute. Why a second less: Prometheus 2 takes a sample at the left edge in, 3 does not.
    QString recorded(const QString& name, Millis window, const QString& step = {}) const
    {
        return QStringLiteral("%1%2[%3%4]").arg(name, m_selector, toPrometheusDuration(window - seconds(1)), step);
    }

    /// The share of events that failed. Why a second more: Prometheus 3 leaves the sample at the left edge out of a range, and so a
    /// scrape interval out of the window; with it both generations count whole windows, where scrapes fall on whole minutes exactly.
    QString eventRatio(Millis window) const
    {
        if (!m_query.needsMinutes()) {
            return m_query.badRatio({ toPrometheusDuration(window + seconds(1)) });
        }
        if (m_query.minuteTotal().isEmpty()) {
            return QStringLiteral("avg_over_time(%1)").arg(recorded(minuteBadName(), window));
        }
        return QStringLiteral("sum_over_time(%1)\n/ (sum_over_time(%2) > 0)")
            .arg(recorded(minuteBadName(), window), recorded(minuteTotalName(), window));
    }

    QString windowRatio(Millis window) const
    {
        if (byEvents()) {
            return eventRatio(window);
        }
        const QString step = sliceWindow() == kSlice ? QString() : QLatin1Char(':') + toPrometheusDuration(sliceWindow());
        return QStringLiteral("avg_over_time(%1)").arg(recorded(timeSliceName(), window, step));
    }

    void alert(const BurnPair& pair, const RuleSentences& sentences)
    {
        const QString threshold = detail::thresholdNumber(pair.factor * m_spec.target.budgetFraction());
        const QString compared = QStringLiteral("%1%2 >= %3");
        m_text += QStringLiteral("      - alert: ErrorBudgetBurn\n        expr: |\n          %1\n          and\n          %2\n")
                      .arg(compared.arg(ratioName(pair.longWindow), m_selector, threshold),
                          compared.arg(ratioName(pair.shortWindow), m_selector, threshold));
        if (pair.hold > Millis(0)) {
            m_text += QStringLiteral("        for: %1\n").arg(toPrometheusDuration(pair.hold));
        }
        const bool pages = pair.severity == AlertSeverity::Page;
        m_text += QStringLiteral("        labels:\n          severity: %1\n          slo: %2\n          service: %3\n          long: %4\n"
                                 "          short: %5\n          factor: %6\n")
                      .arg(QLatin1String(pages ? "page" : "ticket"), quoted(untemplated(m_spec.id.value)),
                          quoted(untemplated(m_spec.service.value)), toPrometheusDuration(pair.longWindow),
                          toPrometheusDuration(pair.shortWindow), quoted(QString::number(pair.factor, 'g', 6)));
        if (sentences) {
            const RuleAnnotations words = sentences(m_spec, pair);
            m_text += QStringLiteral("        annotations:\n          summary: %1\n          description: %2\n")
                          .arg(quoted(untemplated(words.summary)), quoted(untemplated(words.description)));
        }
    }

    const SloSpec& m_spec;
    IndicatorQuery m_query;
    std::vector<BurnPair> m_pairs;
    QString m_selector;
    QString m_text;
};

Result<QString> groupOf(const SloSpec& spec, const RuleSentences& sentences)
{
    Result<IndicatorQuery> query = IndicatorQuery::of(spec);
    if (!query) {
        return tl::unexpected(query.error());
    }
    std::vector<BurnPair> pairs;
    for (const BurnCheck& check : checkBurnPairs(burnPairsOf(spec), spec.target, std::nullopt)) {
        if (check.refusals.empty()) {
            pairs.push_back(check.pair);
        }
    }
    if (spec.target.budgetFraction() <= 0) {
        return fail(Error::Kind::Unsupported, QStringLiteral("target without budget"));
    }
    if (pairs.empty()) {
        return fail(Error::Kind::Unsupported, QStringLiteral("no burn pair that can fire"));
    }
    return RuleGroup(spec, std::move(*query), std::move(pairs)).text(sentences);
}

} // namespace

Result<QString> prometheusRules(const SloSpec& spec, const RuleSentences& sentences)
{
    return prometheusRules(std::vector<SloSpec> { spec }, sentences);
}

Result<QString> prometheusRules(const std::vector<SloSpec>& specs, const RuleSentences& sentences)
{
    QString text = kRulesMark;
    for (const SloSpec& spec : specs) {
        text += QStringLiteral(" --slo ") + promQuoted(spec.id.value);
    }
    text += QStringLiteral("\ngroups:\n");
    for (const SloSpec& spec : specs) {
        Result<QString> group = groupOf(spec, sentences);
        if (!group) {
            return group;
        }
        text += *group;
    }
    return text;
}

std::vector<BurnPair> pairsLeftOut(const SloSpec& spec)
{
    std::vector<BurnPair> pairs;
    for (const BurnCheck& check : checkBurnPairs(burnPairsOf(spec), spec.target, std::nullopt)) {
        if (!check.refusals.empty()) {
            pairs.push_back(check.pair);
        }
    }
    return pairs;
}

QString rulesFileName(const SloSpec& spec)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(spec.id.value)) + QStringLiteral(".rules.yml");
}

} // namespace yagura
