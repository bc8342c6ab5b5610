// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/promqllexer.h"

#include <optional>

namespace yagura {

/// Walks over tokens and parses selectors; the first error stops it at the end. The expression parser builds on it.
class PromqlSelectorParser
{
public:
    /// The form of what was parsed, as far as the checker asks.
    enum class Form { Other, Selector, SumOfSelector };

    explicit PromqlSelectorParser(std::vector<PromqlToken> tokens);
    tl::expected<PromqlSelector, PromqlError> soleSelector();

protected:
    const PromqlToken& token(size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    void advance() { m_at = std::min(m_at + 1, m_tokens.size() - 1); }
    bool isWord(const char* word) const;
    Form fail(PromqlError::Reason reason, int offset);
    Form failHere(); ///< names what is wrong with the token that stands here
    bool open(const char* bracket);
    void close(const char* bracket);
    Form selector();

    std::vector<PromqlSelector> m_selectors;
    std::optional<PromqlError> m_error;

private:
    void braces(PromqlSelector& found);
    void matcher(PromqlSelector& found);
    void take(PromqlSelector& found, const PromqlToken& label, const QString& op, const PromqlToken& value);
    void expected(PromqlError::Reason reason); ///< the reason, or NotClosed at the end of the text

    std::vector<PromqlToken> m_tokens;
    size_t m_at = 0;
    std::vector<int> m_open; ///< offsets of the brackets that are open
};

} // namespace yagura
