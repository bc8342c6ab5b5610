// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace yagura {

/// Why a query is not PromQL, and where: `offset` counts characters (UTF-16) from the start of the query.
struct PromqlError
{
    enum class Reason {
        Empty,
        UnknownCharacter,
        StringNotClosed,
        BadEscape,
        BadNumber,
        BadDuration,
        NotClosed, ///< a bracket is still open at the end
        Unexpected, ///< a token that cannot stand here
        OperandMissing,
        LabelName, ///< a matcher does not start with a label name
        MatcherOperator, ///< not one of = != =~ !~
        MatcherValue, ///< not a string
        BadRegex,
        NameTwice, ///< the metric name stands before and inside the braces
        MatchesEverything, ///< no name and no matcher that excludes the empty value
        TooDeep,
        Template ///< {{ … }}: another tool's template
    };
    Reason reason = Reason::Empty;
    int offset = 0;

    bool isLexical() const; ///< the characters already make no tokens
    bool isInSelector() const;
    friend bool operator==(const PromqlError&, const PromqlError&) = default;
};
/// A stable word for a reason, e.g. "string-not-closed": an argument of faults.
QString promqlReasonName(PromqlError::Reason reason);

struct PromqlMatcher
{
    enum class Op { Equal, NotEqual, Match, NoMatch };
    QString name;
    Op op = Op::Equal;
    QString value;
    int offset = 0;
    friend bool operator==(const PromqlMatcher&, const PromqlMatcher&) = default;
};

struct PromqlSelector
{
    QString metric; ///< empty: only matchers
    std::vector<PromqlMatcher> matchers; ///< without the metric name

    const PromqlMatcher* matcher(const QString& name) const;
    friend bool operator==(const PromqlSelector&, const PromqlSelector&) = default;
};

/// What the checker wants to know of an expression.
struct PromqlQuery
{
    std::vector<PromqlSelector> selectors; ///< in order of appearance
    bool isCounter = false; ///< a bare selector, or sum of one: Yagura reads the raw series itself
    bool usesWindow = false; ///< $__window stands somewhere
    friend bool operator==(const PromqlQuery&, const PromqlQuery&) = default;
};

/// Parses a whole expression: lexis, brackets, selectors, modifiers, aggregations; not types or function names.
tl::expected<PromqlQuery, PromqlError> parsePromql(const QString& text);
/// Exactly one instant selector such as `up{job="a"}` or `{severity=~"page|ticket"}`.
tl::expected<PromqlSelector, PromqlError> parsePromqlSelector(const QString& text);

} // namespace yagura
