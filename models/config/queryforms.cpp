// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/queryforms.h"

#include "models/config/promqllexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace yagura {

namespace {

using Kind = PromqlToken::Kind;

/// The counter under a rate.
struct RateOf
{
    QString selector;
    bool summed = false;
    QStringList by;
};

/// Reads the few forms that rates of counters are written in; every step answers nothing when something else stands there.
class RateReader
{
public:
    explicit RateReader(const QString& text)
        : m_text(text)
    {
        if (auto tokens = lexPromql(text))
            m_tokens = std::move(*tokens);
        else
            m_tokens.push_back({ Kind::End, QString(), int(text.size()) });
    }

    /// One rate, or the difference of two.
    std::optional<std::pair<RateOf, std::optional<RateOf>>> whole()
    {
        auto found = expression();
        if (!found || token().kind != Kind::End)
            return std::nullopt;
        return found;
    }

    /// `histogram_fraction(0, LIMIT, SELECTOR)` or, without a limit, `histogram_count(SELECTOR)`.
    std::optional<std::pair<QString, double>> histogram(const char* function, bool hasLimit)
    {
        double limit = 0;
        const bool summed = takeName("sum") && take(Kind::Open, "(");
        if (!takeName(function) || !take(Kind::Open, "("))
            return std::nullopt;
        if (hasLimit) {
            if (!take(Kind::Number, "0") || !take(Kind::Comma, ",") || token().kind != Kind::Number)
                return std::nullopt;
            limit = token().text.toDouble();
            ++m_at;
            if (!take(Kind::Comma, ","))
                return std::nullopt;
        }
        const QString selected = selector(")");
        if (selected.isEmpty() || !take(Kind::Close, ")") || (summed && !take(Kind::Close, ")")) || token().kind != Kind::End)
            return std::nullopt;
        return std::pair(selected, limit);
    }

private:
    const PromqlToken& token(size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    bool take(Kind kind, const char* text)
    {
        if (!token().is(kind, text))
            return false;
        ++m_at;
        return true;
    }
    bool isName(const char* name) const { return token().kind == Kind::Name && token().text.toLower() == QLatin1String(name); }
    bool takeName(const char* name)
    {
        if (!isName(name))
            return false;
        ++m_at;
        return true;
    }

    std::optional<std::pair<RateOf, std::optional<RateOf>>> expression()
    {
        std::pair<RateOf, std::optional<RateOf>> found;
        if (token().is(Kind::Open, "(")) {
            ++m_at;
            const auto inner = expression();
            if (!inner || !take(Kind::Close, ")"))
                return std::nullopt;
            found = *inner;
        } else if (auto first = term()) {
            found.first = *first;
        } else {
            return std::nullopt;
        }
        if (!orZero())
            return std::nullopt;
        if (found.second || !take(Kind::Operator, "-"))
            return found;
        const auto second = expression();
        if (!second || second->second)
            return std::nullopt;
        found.second = second->first;
        return found;
    }

    /// `or vector(0)`: an error series that does not exist yet. False when something else follows an `or`.
    bool orZero()
    {
        if (!takeName("or"))
            return true;
        if (takeName("on") && (!take(Kind::Open, "(") || !take(Kind::Close, ")")))
            return false;
        return takeName("vector") && take(Kind::Open, "(") && take(Kind::Number, "0") && take(Kind::Close, ")");
    }

    std::optional<RateOf> term()
    {
        RateOf rate;
        if (!isName("sum")) {
            rate.selector = counter();
            return rate.selector.isEmpty() ? std::nullopt : std::optional(rate);
        }
        ++m_at;
        rate.summed = true;
        if (!by(rate.by) || !take(Kind::Open, "("))
            return std::nullopt;
        rate.selector = counter();
        if (rate.selector.isEmpty() || !take(Kind::Close, ")") || !by(rate.by))
            return std::nullopt;
        return rate;
    }

    bool by(QStringList& labels)
    {
        if (isName("without"))
            return false;
        if (!takeName("by"))
            return true;
        if (!take(Kind::Open, "("))
            return false;
        while (token().kind == Kind::Name) {
            labels.append(token().text);
            ++m_at;
            if (!take(Kind::Comma, ","))
                break;
        }
        return take(Kind::Close, ")");
    }

    QString counter()
    {
        if (!(takeName("rate") || takeName("increase")) || !take(Kind::Open, "("))
            return {};
        const QString found = selector("[");
        if (!take(Kind::Open, "[") || token().kind != Kind::Window)
            return {};
        ++m_at;
        return take(Kind::Close, "]") && take(Kind::Close, ")") ? found : QString();
    }

    /// The text of a selector up to the token that must follow it.
    QString selector(const char* end)
    {
        const int from = token().offset;
        if (token().kind == Kind::Name)
            ++m_at;
        if (token().is(Kind::Open, "{")) {
            while (token().kind != Kind::End && !token().is(Kind::Close, "}"))
                ++m_at;
            ++m_at;
        }
        const QString text = m_text.mid(from, token().offset - from).trimmed();
        const bool ends = (token().kind == Kind::Open || token().kind == Kind::Close) && token().text == QLatin1String(end);
        return ends && parsePromqlSelector(text) ? text : QString();
    }

    const QString& m_text;
    std::vector<PromqlToken> m_tokens;
    size_t m_at = 0;
};

QString counterOf(const RateOf& rate) { return rate.summed ? QStringLiteral("sum(%1)").arg(rate.selector) : rate.selector; }

/// Rates as increases; empty when there are none over the window, or when the expression compares.
QString asIncreases(const QString& query)
{
    const auto tokens = lexPromql(query);
    if (!tokens)
        return {};
    QString out = query;
    for (size_t i = tokens->size(); i-- > 0;) {
        const PromqlToken& token = tokens->at(i);
        static const QStringList comparisons { QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("<="), QStringLiteral(">="),
            QStringLiteral("=="), QStringLiteral("!=") };
        if (token.kind == Kind::Operator && comparisons.contains(token.text))
            return {};
        if (token.kind != Kind::Name || token.text.toLower() != QLatin1String("rate") || !tokens->at(i + 1).is(Kind::Open, "("))
            continue;
        const auto range
            = std::find_if(tokens->begin() + qsizetype(i), tokens->end(), [](const PromqlToken& t) { return t.is(Kind::Open, "["); });
        if (range == tokens->end() || std::next(range)->kind != Kind::Window)
            return {};
        out.replace(token.offset, token.text.size(), QStringLiteral("increase"));
    }
    return out;
}

} // namespace

WindowTemplate withoutWindowTemplate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\{\\{-?\\s*\\.window\\s*-?\\}\\}"));
    const QString word = QStringLiteral("$__window");
    WindowTemplate result;
    qsizetype at = 0;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString before = text.mid(at, match.capturedStart() - at);
        result.query += before + word;
        result.padded += before + word + QString(std::max<qsizetype>(0, match.capturedLength() - word.size()), QLatin1Char(' '));
        at = match.capturedEnd();
        result.found = true;
    }
    const QString rest = text.mid(at);
    result.query += rest;
    result.padded += rest;
    return result;
}

void takeRates(Indicator& indicator)
{
    const auto part = RateReader(indicator.part).whole();
    const auto total = RateReader(indicator.total).whole();
    indicator.counter = false;
    if (part && total && !total->second) {
        const bool sameLabels = part->first.by == total->first.by && (!part->second || part->second->by == total->first.by);
        const bool isRest = part->second && part->first.selector == total->first.selector;
        if (sameLabels && (!part->second || isRest)) {
            // All but what was good (or bad) in time: the other part is what is counted.
            if (isRest)
                indicator.kind = indicator.kind == Indicator::Kind::BadTotal ? Indicator::Kind::GoodTotal : Indicator::Kind::BadTotal;
            indicator.part = counterOf(isRest ? *part->second : part->first);
            indicator.total = counterOf(total->first);
            indicator.grouping = total->first.by;
            indicator.counter = true;
            return;
        }
    }
    const QString countedPart = asIncreases(indicator.part);
    const QString countedTotal = asIncreases(indicator.total);
    if (countedPart.isEmpty() || countedTotal.isEmpty())
        return;
    indicator.part = countedPart;
    indicator.total = countedTotal;
}

bool takeNativeHistogram(Indicator& indicator)
{
    if (indicator.kind != Indicator::Kind::GoodTotal)
        return false;
    const auto part = RateReader(indicator.part).histogram("histogram_fraction", true);
    const auto total = RateReader(indicator.total).histogram("histogram_count", false);
    if (!part || !total || part->first != total->first)
        return false;
    indicator.kind = Indicator::Kind::NativeHistogram;
    indicator.part = part->first;
    indicator.total.clear();
    indicator.value = part->second;
    indicator.counter = true;
    return true;
}

} // namespace yagura
