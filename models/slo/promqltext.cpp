// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/promqltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace yagura {

namespace {

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last character
    qsizetype brace = -1; ///< where `{` stands; -1: the selector is a bare name
};

bool isNameStart(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u == '_' || u == ':';
}

bool isNamePart(QChar c) { return isNameStart(c) || (c.unicode() >= '0' && c.unicode() <= '9'); }

/// Words behind which a list of labels stands in parentheses.
bool takesLabels(const QString& word)
{
    static const QStringList words { QStringLiteral("by"), QStringLiteral("without"), QStringLiteral("on"), QStringLiteral("ignoring"),
        QStringLiteral("group_left"), QStringLiteral("group_right") };
    return words.contains(word, Qt::CaseInsensitive);
}

/// Words that are no metric although no parenthesis follows.
bool isKeyword(const QString& word)
{
    static const QStringList words { QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("unless"), QStringLiteral("offset"),
        QStringLiteral("bool"), QStringLiteral("inf"), QStringLiteral("nan"), QStringLiteral("atan2"), QStringLiteral("anchored"),
        QStringLiteral("smoothed") };
    return words.contains(word, Qt::CaseInsensitive);
}

/// Walks an expression and notes its vector selectors.
class Finder
{
public:
    explicit Finder(const QString& text)
        : m_text(text)
    {
    }
    std::vector<Span> selectors()
    {
        std::vector<Span> found;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isQuote(c)) {
                skipString();
            } else if (c == QLatin1Char('#')) {
                skipTo(QLatin1Char('\n'));
            } else if (c == QLatin1Char('[')) {
                skipTo(QLatin1Char(']'));
            } else if (c == QLatin1Char('{')) {
                found.push_back(braces(m_at));
            } else if (c.isDigit() || c == QLatin1Char('$')) {
                ++m_at; // a number, its unit, or $__window
                while (m_at < m_text.size() && (isNamePart(m_text[m_at]) || m_text[m_at] == QLatin1Char('.')))
                    ++m_at;
            } else if (isNameStart(c)) {
                word(found);
            } else {
                ++m_at;
            }
        }
        return found;
    }

private:
    static bool isQuote(QChar c) { return c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`'); }
    void skipString()
    {
        const QChar quote = m_text[m_at++];
        while (m_at < m_text.size() && m_text[m_at] != quote)
            m_at += m_text[m_at] == QLatin1Char('\\') && quote != QLatin1Char('`') ? 2 : 1;
        ++m_at;
    }
    void skipTo(QLatin1Char end)
    {
        while (m_at < m_text.size() && m_text[m_at] != end) {
            if (isQuote(m_text[m_at]))
                skipString();
            else
                ++m_at;
        }
        ++m_at;
    }
    /// The first character that is not blank, from here on.
    qsizetype next() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at;
    }
    /// `by` or `without` stands here: `sum by (x) (a)`.
    bool isAggregatedFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && isNamePart(m_text[end]))
            ++end;
        const QString word = m_text.mid(at, end - at);
        return word.compare(QLatin1String("by"), Qt::CaseInsensitive) == 0
            || word.compare(QLatin1String("without"), Qt::CaseInsensitive) == 0;
    }
    Span braces(qsizetype from)
    {
        const qsizetype brace = m_at++;
        skipTo(QLatin1Char('}'));
        m_at = std::min(m_at, m_text.size());
        return { from, m_at, brace };
    }
    void word(std::vector<Span>& found)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at]))
            ++m_at;
        const QString name = m_text.mid(from, m_at - from);
        const qsizetype then = next();
        const QChar follows = then < m_text.size() ? m_text[then] : QChar();
        if (takesLabels(name) && follows == QLatin1Char('(')) {
            m_at = then;
            skipTo(QLatin1Char(')'));
        } else if (follows == QLatin1Char('{')) {
            m_at = then;
            found.push_back(braces(from));
        } else if (follows != QLatin1Char('(') && !isKeyword(name) && !takesLabels(name) && !isAggregatedFrom(then)) {
            // Functions have a parenthesis behind them, aggregations also the list of labels to keep.
            found.push_back({ from, m_at, -1 });
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString quoted(const QString& text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

std::optional<double> numberOf(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

QStringList vectorSelectors(const QString& expression)
{
    QStringList selectors;
    for (const Span& span : Finder(expression).selectors()) {
        const QString selector = expression.mid(span.from, span.to - span.from);
        if (!selectors.contains(selector))
            selectors += selector;
    }
    return selectors;
}

QString matchersText(const Labels& labels)
{
    QStringList matchers;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        matchers += it.key() + QLatin1Char('=') + quoted(it.value());
    return matchers.join(QLatin1Char(','));
}

QString withMatchers(const QString& expression, const Labels& labels)
{
    const QString added = matchersText(labels);
    if (added.isEmpty())
        return expression;
    const std::vector<Span> spans = Finder(expression).selectors();
    QString result = expression;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) { // from the back, so that places stay
        if (span->brace < 0) {
            result.insert(span->to, QLatin1Char('{') + added + QLatin1Char('}'));
            continue;
        }
        const QString inside = expression.mid(span->brace + 1, span->to - span->brace - 2).trimmed();
        const bool joined = inside.isEmpty() || inside.endsWith(QLatin1Char(','));
        result.insert(span->to - 1, joined ? added : QLatin1Char(',') + added);
    }
    return result;
}

QString withoutMatchersOn(const QString& selector, const QString& label)
{
    const QRegularExpression matcher(
        QStringLiteral("([{,])\\s*%1\\s*(?:=~|!~|!=|=)\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`)"
                       "\\s*(,|(?=\\}))")
            .arg(QRegularExpression::escape(label)));
    QString result = selector;
    // The expression holds the label: it cannot be a static one.
    for (auto match = matcher.match(result); match.hasMatch(); // clazy:exclude=use-static-qregularexpression
         match = matcher.match(result)) { // clazy:exclude=use-static-qregularexpression
        const bool isFirst = match.captured(1) == QLatin1String("{");
        const bool isLast = match.captured(2).isEmpty();
        result.replace(match.capturedStart(), match.capturedLength(),
            isFirst      ? QStringLiteral("{")
                : isLast ? QString()
                         : QStringLiteral(","));
    }
    return result;
}

std::optional<double> bucketBoundOf(const QString& selector)
{
    static const QRegularExpression matcher(QStringLiteral("[{,]\\s*le\\s*(=~|=)\\s*(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`)"));
    const auto match = matcher.match(selector);
    if (!match.hasMatch())
        return std::nullopt;
    QString bound = match.captured(2) + match.captured(3) + match.captured(4);
    if (match.captured(1) == QLatin1String("="))
        return numberOf(bound);
    // All ways to spell one number: 1, 1\\.0, 1(\\.0)?, 1000000|1e\\+06.
    bound.replace(QLatin1String("\\\\"), QLatin1String("\\"));
    if (bound.startsWith(QLatin1String("(?:")) && bound.endsWith(QLatin1Char(')')))
        bound = bound.mid(3, bound.size() - 4);
    std::optional<double> value;
    const QStringList spellings = bound.split(QLatin1Char('|'));
    for (QString spelling : spellings) {
        if (spelling.endsWith(QLatin1String("(\\.0)?")))
            spelling.chop(6);
        const auto number = numberOf(spelling.remove(QLatin1Char('\\')));
        if (!number || (value && *value != *number))
            return std::nullopt;
        value = number;
    }
    return value;
}

} // namespace yagura
