// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

#include <algorithm>

namespace yagura {

/// Reads `{name="value", other=~"a|b"}`: PromQL's label selector, with its string escapes.
class LabelSelectorParser
{
public:
    explicit LabelSelectorParser(const QString& text)
        : m_text(text)
    {
    }
    std::optional<LabelMatcherSet> parse();
    QString why() const { return m_why; }

private:
    using Matcher = LabelMatcherSet::Matcher;

    bool parseMatcher(LabelMatcherSet& set);
    bool parseName(QString& name);
    bool parseOp(Matcher::Op& op);
    bool parseString(QString& value);
    bool parseEscape(QString& value);
    bool compile(Matcher& matcher);

    bool fail(const QString& what)
    {
        m_why = QStringLiteral("%1 at character %2").arg(what).arg(m_at + 1);
        return false;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }
    bool take(QLatin1String token)
    {
        skipBlanks();
        if (!QStringView(m_text).mid(m_at).startsWith(token)) {
            return false;
        }
        m_at += token.size();
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_why;
};

std::optional<LabelMatcherSet> LabelSelectorParser::parse()
{
    LabelMatcherSet set;
    if (!take(QLatin1String("{"))) {
        fail(QStringLiteral("expected {"));
        return std::nullopt;
    }
    while (!take(QLatin1String("}"))) {
        if (!parseMatcher(set)) {
            return std::nullopt;
        }
        if (!take(QLatin1String(",")) && !QStringView(m_text).mid(m_at).startsWith(QLatin1Char('}'))) {
            fail(QStringLiteral("expected , or }"));
            return std::nullopt;
        }
    }
    skipBlanks();
    if (m_at != m_text.size()) {
        fail(QStringLiteral("unexpected text"));
        return std::nullopt;
    }
    // Why: a service that claims every alert is a slip of the pen. A negative matcher alone is fine, unlike in a query.
    const auto takesAll = [](const Matcher& matcher) { return matcher.op == Matcher::Op::Match && matcher.value == QLatin1String(".*"); };
    if (std::all_of(set.m_matchers.begin(), set.m_matchers.end(), takesAll)) {
        m_why = QStringLiteral("it matches every alert");
        return std::nullopt;
    }
    return set;
}

bool LabelSelectorParser::parseMatcher(LabelMatcherSet& set)
{
    Matcher matcher;
    if (!parseName(matcher.name) || !parseOp(matcher.op) || !parseString(matcher.value) || !compile(matcher)) {
        return false;
    }
    set.m_matchers.push_back(std::move(matcher));
    return true;
}

bool LabelSelectorParser::parseName(QString& name)
{
    skipBlanks();
    if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"')) {
        return parseString(name) && (!name.isEmpty() || fail(QStringLiteral("empty label name")));
    }
    static const QRegularExpression form(QStringLiteral("[a-zA-Z_][a-zA-Z0-9_]*"));
    const QRegularExpressionMatch match
        = form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) {
        return fail(QStringLiteral("expected a label name"));
    }
    name = match.captured();
    m_at += name.size();
    return true;
}

bool LabelSelectorParser::parseOp(Matcher::Op& op)
{
    if (take(QLatin1String("=~"))) {
        op = Matcher::Op::Match;
    } else if (take(QLatin1String("!~"))) {
        op = Matcher::Op::NoMatch;
    } else if (take(QLatin1String("!="))) {
        op = Matcher::Op::NotEqual;
    } else if (take(QLatin1String("="))) {
        op = Matcher::Op::Equal;
    } else {
        return fail(QStringLiteral("expected =, !=, =~ or !~"));
    }
    return true;
}

bool LabelSelectorParser::parseString(QString& value)
{
    skipBlanks();
    const QChar quote = m_at < m_text.size() ? m_text[m_at] : QChar();
    if (quote != QLatin1Char('"') && quote != QLatin1Char('\'') && quote != QLatin1Char('`')) {
        return fail(QStringLiteral("expected a quoted value"));
    }
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == quote) {
            ++m_at;
            return true;
        }
        if (c == QLatin1Char('\\') && quote != QLatin1Char('`')) {
            if (!parseEscape(value)) {
                return false;
            }
        } else {
            value += c;
        }
    }
    return fail(QStringLiteral("the value does not end"));
}

/// Go's escapes, except octal ones; m_at stands on the backslash and ends on the last character of the escape.
bool LabelSelectorParser::parseEscape(QString& value)
{
    const QChar c = ++m_at < m_text.size() ? m_text[m_at] : QChar();
    static const QMap<char16_t, char16_t> simple { { u'n', u'\n' }, { u't', u'\t' }, { u'r', u'\r' }, { u'a', u'\a' }, { u'b', u'\b' },
        { u'f', u'\f' }, { u'v', u'\v' }, { u'\\', u'\\' }, { u'"', u'"' }, { u'\'', u'\'' } };
    const auto found = simple.constFind(c.unicode());
    if (found != simple.cend()) {
        value += QChar(*found);
        return true;
    }
    const qsizetype digits = c == QLatin1Char('x') ? 2 : c == QLatin1Char('u') ? 4 : c == QLatin1Char('U') ? 8 : 0;
    bool ok = false;
    const QStringView hex = QStringView(m_text).mid(m_at + 1, digits);
    const uint code = hex.toUInt(&ok, 16);
    if (digits == 0 || !ok || hex.size() != digits || code > 0x10FFFF) {
        return fail(QStringLiteral("unknown escape"));
    }
    const auto character = static_cast<char32_t>(code);
    value += QString::fromUcs4(&character, 1);
    m_at += digits;
    return true;
}

bool LabelSelectorParser::compile(Matcher& matcher)
{
    if (matcher.op != Matcher::Op::Match && matcher.op != Matcher::Op::NoMatch) {
        return true;
    }
    // Prometheus' expressions let a dot match a newline, and are anchored at both ends.
    matcher.pattern = QRegularExpression(QRegularExpression::anchoredPattern(matcher.value),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption);
    return matcher.pattern.isValid() || fail(QStringLiteral("the regular expression %1 is not valid").arg(matcher.value));
}

bool LabelMatcherSet::Matcher::matches(const QString& labelValue) const
{
    switch (op) {
    case Op::Equal:
        return labelValue == value;
    case Op::NotEqual:
        return labelValue != value;
    case Op::Match:
        return pattern.match(labelValue).hasMatch();
    case Op::NoMatch:
        return !pattern.match(labelValue).hasMatch();
    }
    return false;
}

std::optional<LabelMatcherSet> LabelMatcherSet::parse(const QString& selector, QString* why)
{
    LabelSelectorParser parser(selector);
    std::optional<LabelMatcherSet> set = parser.parse();
    if (!set && why != nullptr) {
        *why = parser.why();
    }
    return set;
}

bool LabelMatcherSet::matches(const Labels& labels) const
{
    return std::all_of(
        m_matchers.begin(), m_matchers.end(), [&labels](const Matcher& matcher) { return matcher.matches(labels.value(matcher.name)); });
}

} // namespace yagura
