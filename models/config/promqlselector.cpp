// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/promqlselector.h"

#include <QRegularExpression>

#include <algorithm>

namespace yagura {

namespace {

using Kind = PromqlToken::Kind;
using Reason = PromqlError::Reason;
using Op = PromqlMatcher::Op;

bool matchesEmpty(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(QString()).hasMatch();
}

/// Prometheus refuses a selector that every series would match.
bool excludesEmpty(const PromqlMatcher& m)
{
    switch (m.op) {
    case Op::Equal:
        return !m.value.isEmpty();
    case Op::NotEqual:
        return m.value.isEmpty();
    case Op::Match:
        return !matchesEmpty(m.value);
    case Op::NoMatch:
        return matchesEmpty(m.value);
    }
    return false;
}

Op operatorOf(const QString& text)
{
    if (text == QLatin1String("!="))
        return Op::NotEqual;
    if (text == QLatin1String("=~"))
        return Op::Match;
    return text == QLatin1String("!~") ? Op::NoMatch : Op::Equal;
}

} // namespace

PromqlSelectorParser::PromqlSelectorParser(std::vector<PromqlToken> tokens)
    : m_tokens(std::move(tokens))
{
}

tl::expected<PromqlSelector, PromqlError> PromqlSelectorParser::soleSelector()
{
    if (token().kind == Kind::Name || token().is(Kind::Open, "{"))
        selector();
    else
        failHere();
    if (!m_error && token().kind != Kind::End)
        failHere();
    if (m_error)
        return tl::unexpected(*m_error);
    return m_selectors.front();
}

bool PromqlSelectorParser::isWord(const char* word) const
{
    return token().kind == Kind::Name && token().text.toLower() == QLatin1String(word);
}

PromqlSelectorParser::Form PromqlSelectorParser::fail(Reason reason, int offset)
{
    if (!m_error)
        m_error = PromqlError { reason, offset };
    m_at = m_tokens.size() - 1;
    return Form::Other;
}

PromqlSelectorParser::Form PromqlSelectorParser::failHere()
{
    if (token().kind != Kind::End)
        return fail(Reason::Unexpected, token().offset);
    if (!m_open.empty())
        return fail(Reason::NotClosed, m_open.back());
    return fail(Reason::OperandMissing, token().offset);
}

void PromqlSelectorParser::expected(Reason reason)
{
    if (token().kind == Kind::End)
        failHere();
    else
        fail(reason, token().offset);
}

bool PromqlSelectorParser::open(const char* bracket)
{
    if (!token().is(Kind::Open, bracket)) {
        failHere();
        return false;
    }
    m_open.push_back(token().offset);
    advance();
    return true;
}

void PromqlSelectorParser::close(const char* bracket)
{
    if (!token().is(Kind::Close, bracket)) {
        failHere();
        return;
    }
    m_open.pop_back();
    advance();
}

PromqlSelectorParser::Form PromqlSelectorParser::selector()
{
    PromqlSelector found;
    const int start = token().offset;
    if (token().kind == Kind::Name) {
        found.metric = token().text;
        advance();
    }
    if (token().is(Kind::Open, "{"))
        braces(found);
    if (m_error)
        return Form::Other;
    if (found.metric.isEmpty() && std::none_of(found.matchers.begin(), found.matchers.end(), excludesEmpty))
        return fail(Reason::MatchesEverything, start);
    m_selectors.push_back(found);
    return Form::Selector;
}

void PromqlSelectorParser::braces(PromqlSelector& found)
{
    open("{");
    while (!m_error && !token().is(Kind::Close, "}")) {
        matcher(found);
        if (m_error)
            return;
        if (token().kind == Kind::Comma)
            advance();
        else if (!token().is(Kind::Close, "}"))
            failHere();
    }
    if (!m_error)
        close("}");
}

void PromqlSelectorParser::matcher(PromqlSelector& found)
{
    const PromqlToken label = token();
    if (label.kind != Kind::Name && label.kind != Kind::String)
        return expected(Reason::LabelName);
    advance();
    // {"metric name", …}: a quoted name without an operator names the metric.
    if (label.kind == Kind::String && (token().kind == Kind::Comma || token().is(Kind::Close, "}"))) {
        if (!found.metric.isEmpty())
            fail(Reason::NameTwice, label.offset);
        found.metric = label.text;
        return;
    }
    if (token().kind != Kind::MatchOperator)
        return expected(Reason::MatcherOperator);
    const QString op = token().text;
    advance();
    const PromqlToken value = token();
    if (value.kind != Kind::String)
        return expected(Reason::MatcherValue);
    advance();
    take(found, label, op, value);
}

void PromqlSelectorParser::take(PromqlSelector& found, const PromqlToken& label, const QString& op, const PromqlToken& value)
{
    const PromqlMatcher made { label.text, operatorOf(op), value.text, label.offset };
    if (op.endsWith(QLatin1Char('~')) && !QRegularExpression(made.value).isValid()) {
        fail(Reason::BadRegex, value.offset);
    } else if (made.name == QLatin1String("__name__") && made.op == Op::Equal) {
        if (!found.metric.isEmpty())
            fail(Reason::NameTwice, made.offset);
        found.metric = made.value;
    } else {
        found.matchers.push_back(made);
    }
}

} // namespace yagura
