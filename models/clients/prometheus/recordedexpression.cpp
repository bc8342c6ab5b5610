// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/recordedexpression.h"
#include "models/slo/counterselector.h"

#include <QRegularExpression>

namespace yagura {

namespace {

/// What stands outside of every bracket and string; the rest is blank, so that places stay the same.
struct Outside
{
    QString text;
    bool isBroken = false; ///< a bracket or string is not closed, or closed twice

    explicit Outside(const QString& whole)
        : text(whole)
    {
        QChar quote;
        int depth = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = whole[i];
            const bool isCode = quote.isNull();
            if (!isCode && c == QLatin1Char('\\') && quote != QLatin1Char('`') && i + 1 < text.size())
                text[i++] = QLatin1Char(' ');
            else if (!isCode && c == quote)
                quote = QChar();
            else if (isCode && (c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`')))
                quote = c;
            else if (isCode && QStringLiteral("([{").contains(c))
                ++depth;
            const bool closes = isCode && QStringLiteral(")]}").contains(c);
            if (!isCode || !quote.isNull() || depth > 0 || closes)
                text[i] = QLatin1Char(' ');
            if (closes)
                --depth;
            isBroken = isBroken || depth < 0;
        }
        isBroken = isBroken || depth != 0 || !quote.isNull();
    }
};

/// `… or vector(0)`, `… OR on() vector(0)`: how people give an error series that was never born a value.
QString withoutZero(const QString& expression)
{
    static const QRegularExpression zero(QStringLiteral("^(.*\\S)\\s+or\\s+(?:on\\s*\\(\\s*\\)\\s*)?vector\\s*\\(\\s*0\\s*\\)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = withoutOuterBrackets(expression);
    const auto match = zero.match(text);
    return match.hasMatch() ? withoutOuterBrackets(match.captured(1)) : text;
}

/// `[5m]` becomes `[$__window]`, outside strings. Sub-queries have a colon and stay as they are.
QString overSlice(const QString& expression)
{
    static const QRegularExpression range(QStringLiteral("\\[\\s*[0-9a-z]+\\s*\\]"));
    QString result;
    QChar quote;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (quote.isNull() && c == QLatin1Char('[')) {
            const auto match = range.match(expression, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                result += QStringLiteral("[$__window]");
                i = match.capturedEnd() - 1;
                continue;
            }
        }
        result += c;
        if (!quote.isNull() && c == QLatin1Char('\\') && quote != QLatin1Char('`') && i + 1 < expression.size())
            result += expression[++i];
        else if (!quote.isNull() && c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`')))
            quote = c;
    }
    return result;
}

/// Rates per second become events per slice; their ratio stays.
QString asEvents(const QString& expression)
{
    static const QRegularExpression rate(QStringLiteral("\\bi?rate(\\s*\\()"));
    QString result = expression;
    return result.replace(rate, QStringLiteral("increase\\1"));
}

bool countsEvents(const QString& expression)
{
    static const QRegularExpression counting(QStringLiteral("\\b(?:increase|count_over_time|sum_over_time)\\s*\\("));
    return counting.match(expression).hasMatch();
}

QString summed(const QString& selector) { return QStringLiteral("sum(%1)").arg(selector); }

/// One spelling of the bound for both lines of servers: Pyrra asks for `le=~"1(\\.0)?"`.
QString withPlainBound(const QString& selector)
{
    static const QRegularExpression either(QStringLiteral("([{,]\\s*le\\s*)=~\\s*\"(\\d+)\\(\\\\\\\\\\.0\\)\\?\""));
    QString result = selector;
    return result.replace(either, QStringLiteral("\\1=\"\\2\""));
}

/// `1 - histogram_fraction(0, 0.25, sum(rate(h[5m])))`
std::optional<Indicator> nativeHistogram(const QString& expression)
{
    static const QRegularExpression form(QStringLiteral("^1\\s*-\\s*histogram_fraction\\s*\\(\\s*0\\s*,\\s*([0-9.eE+-]+)\\s*,(.*)\\)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(expression.trimmed());
    bool isNumber = false;
    const double seconds = match.captured(1).toDouble(&isNumber);
    const auto counter = gainedCounter(match.captured(2));
    if (!match.hasMatch() || !isNumber || seconds <= 0 || !counter)
        return std::nullopt;
    Indicator indicator;
    indicator.kind = Indicator::Kind::NativeHistogram;
    indicator.part = counter->selector;
    indicator.value = seconds;
    indicator.grouping = counter->grouping;
    return indicator;
}

Indicator rawRatio(const QString& expression)
{
    Indicator indicator;
    indicator.kind = Indicator::Kind::RawRatio;
    indicator.part = overSlice(expression.trimmed());
    indicator.counter = false;
    indicator.rawIsFailure = true;
    return indicator;
}

/// total − good, both counters.
std::optional<Indicator> byGoodEvents(const QString& errors, const GainedCounter& total)
{
    const auto difference = operandsOf(errors, QLatin1Char('-'));
    if (!difference)
        return std::nullopt;
    const auto whole = gainedCounter(difference->left);
    const auto good = gainedCounter(difference->right);
    if (whole != total || !good || good->grouping != total.grouping)
        return std::nullopt;
    Indicator indicator;
    indicator.kind
        = metricOf(good->selector).endsWith(QLatin1String("_bucket")) ? Indicator::Kind::LatencyBucket : Indicator::Kind::GoodTotal;
    indicator.part = summed(withPlainBound(good->selector));
    indicator.total = summed(total.selector);
    indicator.grouping = total.grouping;
    return indicator;
}

} // namespace

QString withoutOuterBrackets(const QString& expression)
{
    QString text = expression.trimmed();
    while (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')'))) {
        const QString inside = text.mid(1, text.size() - 2).trimmed();
        if (Outside(inside).isBroken)
            break; // `(a) / (b)`
        text = inside;
    }
    return text;
}

std::optional<Operands> operandsOf(const QString& expression, QLatin1Char op)
{
    // `a / on (x) group_left b` joins series of different labels: no plain ratio.
    static const QRegularExpression joining(
        QStringLiteral("\\b(?:on|ignoring|group_left|group_right|bool|and|unless|atan2)\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression operators(QStringLiteral("[-+*/%^<>=!@]"));
    const QString text = withoutOuterBrackets(expression);
    const Outside outside(text);
    if (outside.isBroken || outside.text.count(operators) != 1 || joining.match(outside.text).hasMatch())
        return std::nullopt;
    const qsizetype place = outside.text.indexOf(op);
    if (place < 0)
        return std::nullopt;
    Operands operands { withoutOuterBrackets(text.left(place)), withoutOuterBrackets(text.mid(place + 1)) };
    if (operands.left.isEmpty() || operands.right.isEmpty())
        return std::nullopt;
    return operands;
}

std::optional<GainedCounter> gainedCounter(const QString& expression)
{
    static const QRegularExpression form(QStringLiteral("^sum\\s*(?:by\\s*\\(([^()]*)\\)\\s*)?\\(\\s*(?:rate|increase)\\s*\\((.*)\\[\\s*[0-"
                                                        "9a-z]+\\s*\\]\\s*\\)\\s*\\)(?:\\s*by\\s*\\(([^()]*)\\))?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(withoutZero(expression));
    if (!match.hasMatch())
        return std::nullopt;
    const auto counter = parseCounterSelector(match.captured(2));
    if (!counter || counter->summed)
        return std::nullopt;
    GainedCounter gained { counter->text, {} };
    const QStringList labels = (match.captured(1) + match.captured(3)).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& label : labels)
        gained.grouping.append(label.trimmed());
    return gained;
}

Indicator indicatorOfRatio(const QString& expression)
{
    if (const auto native = nativeHistogram(withoutOuterBrackets(expression)))
        return *native;
    const auto ratio = operandsOf(expression, QLatin1Char('/'));
    if (!ratio)
        return rawRatio(expression);
    const auto total = gainedCounter(ratio->right);
    if (const auto errors = gainedCounter(ratio->left); errors && total && errors->grouping == total->grouping) {
        Indicator indicator;
        indicator.kind = Indicator::Kind::BadTotal;
        indicator.part = summed(errors->selector);
        indicator.total = summed(total->selector);
        indicator.grouping = total->grouping;
        return indicator;
    }
    if (total) {
        if (const auto indicator = byGoodEvents(ratio->left, *total))
            return *indicator;
    }
    Indicator indicator;
    indicator.kind = Indicator::Kind::BadTotal;
    indicator.part = asEvents(overSlice(ratio->left));
    indicator.total = asEvents(overSlice(ratio->right));
    indicator.counter = false;
    if (!countsEvents(indicator.part) || !countsEvents(indicator.total))
        return rawRatio(expression);
    return indicator;
}

QString metricOf(const QString& selector) { return selector.section(QLatin1Char('{'), 0, 0).trimmed(); }

QString selectorNamed(const QString& name, const QString& selector, const QStringList& moreMatchers)
{
    QString inside;
    if (const qsizetype brace = selector.indexOf(QLatin1Char('{')); brace >= 0) {
        inside = selector.mid(brace + 1).trimmed();
        inside.chop(1); // the closing brace
        inside = inside.trimmed();
        if (inside.endsWith(QLatin1Char(',')))
            inside.chop(1);
    }
    QStringList matchers = moreMatchers;
    if (!inside.isEmpty())
        matchers.prepend(inside);
    return name + QLatin1Char('{') + matchers.join(QLatin1Char(',')) + QLatin1Char('}');
}

} // namespace yagura
