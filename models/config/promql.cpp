// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/promql.h"

#include "models/config/promqlselector.h"

#include <algorithm>
#include <array>
#include <optional>

namespace yagura {

namespace {

using Kind = PromqlToken::Kind;
using Reason = PromqlError::Reason;

constexpr int kDeepest = 100;

constexpr std::array kAggregations { "sum", "avg", "count", "min", "max", "group", "stddev", "stdvar", "topk", "bottomk", "count_values",
    "quantile", "limitk", "limit_ratio" };
constexpr std::array kSetOperators { "and", "or", "unless", "atan2" };
constexpr std::array kMatchings { "on", "ignoring", "group_left", "group_right" };

template <size_t N>
bool isOneOf(const QString& word, const std::array<const char*, N>& words)
{
    const QString lower = word.toLower();
    return std::any_of(words.begin(), words.end(), [&lower](const char* w) { return lower == QLatin1String(w); });
}

using Form = PromqlSelectorParser::Form;

class Parser final : private PromqlSelectorParser
{
public:
    using PromqlSelectorParser::PromqlSelectorParser;

    tl::expected<PromqlQuery, PromqlError> query()
    {
        const Form form = expression(0);
        if (!m_error && token().kind != Kind::End)
            failHere();
        if (m_error)
            return tl::unexpected(*m_error);
        m_query.isCounter = form != Form::Other;
        m_query.selectors = m_selectors;
        return m_query;
    }

private:
    bool isBinaryOperator() const
    {
        return token().kind == Kind::Operator || (token().kind == Kind::Name && isOneOf(token().text, kSetOperators));
    }

    Form expression(int depth)
    {
        if (depth > kDeepest)
            return fail(Reason::TooDeep, token().offset);
        Form form = operand(depth);
        while (!m_error && isBinaryOperator()) {
            form = Form::Other;
            advance();
            if (isWord("bool"))
                advance();
            while (token().kind == Kind::Name && isOneOf(token().text, kMatchings)) {
                advance();
                if (token().is(Kind::Open, "("))
                    labelList();
            }
            if (token().kind == Kind::End)
                return fail(Reason::OperandMissing, token().offset);
            operand(depth);
        }
        return form;
    }

    Form operand(int depth)
    {
        bool isSigned = false;
        while (token().is(Kind::Operator, "+") || token().is(Kind::Operator, "-")) {
            isSigned = true;
            advance();
        }
        const Form form = primary(depth);
        const bool modified = modifiers();
        return isSigned || modified ? Form::Other : form;
    }

    Form primary(int depth)
    {
        switch (token().kind) {
        case Kind::Number:
        case Kind::String:
        case Kind::Duration:
        case Kind::Window:
            m_query.usesWindow = m_query.usesWindow || token().kind == Kind::Window;
            advance();
            return Form::Other;
        case Kind::Open:
            if (token().text == QLatin1String("(")) {
                open("(");
                const Form inner = expression(depth + 1);
                close(")");
                return inner == Form::Selector ? inner : Form::Other;
            }
            if (token().text == QLatin1String("{"))
                return selector();
            return failHere();
        case Kind::Name:
            return named(depth);
        default:
            return failHere();
        }
    }

    Form named(int depth)
    {
        const QString lower = token().text.toLower();
        if (lower == QLatin1String("inf") || lower == QLatin1String("nan")) {
            advance();
            return Form::Other;
        }
        if (isOneOf(lower, kAggregations) && (token(1).is(Kind::Open, "(") || isGrouping(1)))
            return aggregation(depth);
        if (isOneOf(lower, kSetOperators) && !token(1).is(Kind::Open, "{"))
            return fail(Reason::OperandMissing, token().offset);
        if (token(1).is(Kind::Open, "(")) {
            advance();
            arguments(depth);
            return Form::Other;
        }
        return selector();
    }

    bool isGrouping(size_t ahead) const
    {
        const QString word = token(ahead).text.toLower();
        return token(ahead).kind == Kind::Name && (word == QLatin1String("by") || word == QLatin1String("without"))
            && token(ahead + 1).is(Kind::Open, "(");
    }

    Form aggregation(int depth)
    {
        const bool isSum = isWord("sum");
        advance();
        bool grouped = false;
        if (isGrouping(0)) {
            grouped = true;
            advance();
            labelList();
        }
        const Form inner = arguments(depth);
        if (!m_error && isGrouping(0)) {
            if (grouped)
                return failHere();
            grouped = true;
            advance();
            labelList();
        }
        return isSum && !grouped && inner == Form::Selector ? Form::SumOfSelector : Form::Other;
    }

    /// Returns the form of the only argument.
    Form arguments(int depth)
    {
        if (!open("("))
            return Form::Other;
        Form form = Form::Other;
        int count = 0;
        while (!m_error && !token().is(Kind::Close, ")")) {
            form = expression(depth + 1);
            ++count;
            if (token().kind == Kind::Comma)
                advance();
            else if (!token().is(Kind::Close, ")"))
                failHere();
        }
        if (!m_error)
            close(")");
        return count == 1 ? form : Form::Other;
    }

    void labelList()
    {
        if (!open("("))
            return;
        while (!m_error && !token().is(Kind::Close, ")")) {
            if (token().kind != Kind::Name && token().kind != Kind::String) {
                failHere();
                return;
            }
            advance();
            if (token().kind == Kind::Comma)
                advance();
            else if (!token().is(Kind::Close, ")"))
                failHere();
        }
        if (!m_error)
            close(")");
    }

    /// Range, offset, @ and the newer range words. Returns whether any stood there.
    bool modifiers()
    {
        bool any = false;
        while (!m_error) {
            if (token().is(Kind::Open, "[")) {
                range();
            } else if (isWord("offset")) {
                advance();
                if (token().is(Kind::Operator, "-") || token().is(Kind::Operator, "+"))
                    advance();
                length();
            } else if (token().kind == Kind::At) {
                at();
            } else if (any && (isWord("anchored") || isWord("smoothed"))) {
                advance();
            } else {
                return any;
            }
            any = true;
        }
        return any;
    }

    void length()
    {
        const Kind kind = token().kind;
        if (kind == Kind::Duration || kind == Kind::Window || kind == Kind::Number) {
            m_query.usesWindow = m_query.usesWindow || kind == Kind::Window;
            advance();
        } else if (kind == Kind::End) {
            failHere();
        } else {
            fail(Reason::BadDuration, token().offset);
        }
    }

    void range()
    {
        open("[");
        length();
        if (!m_error && token().kind == Kind::Colon) {
            advance();
            if (!token().is(Kind::Close, "]"))
                length();
        }
        if (!m_error)
            close("]");
    }

    void at()
    {
        advance();
        if (token().is(Kind::Operator, "-") || token().is(Kind::Operator, "+"))
            advance();
        if (isWord("start") || isWord("end")) {
            advance();
            if (open("("))
                close(")");
        } else if (token().kind == Kind::Number) {
            advance();
        } else {
            failHere();
        }
    }

    PromqlQuery m_query;
};

} // namespace

bool PromqlError::isLexical() const
{
    return reason == Reason::UnknownCharacter || reason == Reason::StringNotClosed || reason == Reason::BadEscape
        || reason == Reason::BadNumber || reason == Reason::BadDuration;
}

bool PromqlError::isInSelector() const
{
    return reason == Reason::LabelName || reason == Reason::MatcherOperator || reason == Reason::MatcherValue || reason == Reason::BadRegex
        || reason == Reason::NameTwice || reason == Reason::MatchesEverything;
}

QString promqlReasonName(PromqlError::Reason reason)
{
    switch (reason) {
    case Reason::Empty:
        return QStringLiteral("empty");
    case Reason::UnknownCharacter:
        return QStringLiteral("unknown-character");
    case Reason::StringNotClosed:
        return QStringLiteral("string-not-closed");
    case Reason::BadEscape:
        return QStringLiteral("bad-escape");
    case Reason::BadNumber:
        return QStringLiteral("bad-number");
    case Reason::BadDuration:
        return QStringLiteral("bad-duration");
    case Reason::NotClosed:
        return QStringLiteral("not-closed");
    case Reason::Unexpected:
        return QStringLiteral("unexpected");
    case Reason::OperandMissing:
        return QStringLiteral("operand-missing");
    case Reason::LabelName:
        return QStringLiteral("label-name");
    case Reason::MatcherOperator:
        return QStringLiteral("matcher-operator");
    case Reason::MatcherValue:
        return QStringLiteral("matcher-value");
    case Reason::BadRegex:
        return QStringLiteral("bad-regex");
    case Reason::NameTwice:
        return QStringLiteral("name-twice");
    case Reason::MatchesEverything:
        return QStringLiteral("matches-everything");
    case Reason::TooDeep:
        return QStringLiteral("too-deep");
    case Reason::Template:
        return QStringLiteral("template");
    }
    return {};
}

const PromqlMatcher* PromqlSelector::matcher(const QString& name) const
{
    const auto it = std::find_if(matchers.begin(), matchers.end(), [&name](const PromqlMatcher& m) { return m.name == name; });
    return it == matchers.end() ? nullptr : &*it;
}

tl::expected<PromqlQuery, PromqlError> parsePromql(const QString& text)
{
    auto tokens = lexPromql(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    if (tokens->size() == 1)
        return tl::unexpected(PromqlError { Reason::Empty, 0 });
    return Parser(std::move(*tokens)).query();
}

tl::expected<PromqlSelector, PromqlError> parsePromqlSelector(const QString& text)
{
    auto tokens = lexPromql(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    if (tokens->size() == 1)
        return tl::unexpected(PromqlError { Reason::Empty, 0 });
    return PromqlSelectorParser(std::move(*tokens)).soleSelector();
}

} // namespace yagura
