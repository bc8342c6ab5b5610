// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/promql.h"

namespace yagura {

struct PromqlToken
{
    enum class Kind { Name, Number, Duration, Window, String, Operator, MatchOperator, Open, Close, Comma, Colon, At, End };
    Kind kind = Kind::End;
    QString text; ///< strings: the value after escapes; others: as written
    int offset = 0;

    bool is(Kind k, const char* word) const { return kind == k && text == QLatin1String(word); }
};

/// Cuts PromQL into tokens; the last one is End. Braces change what `:` and `=` mean, as in Prometheus' own lexer.
tl::expected<std::vector<PromqlToken>, PromqlError> lexPromql(const QString& text);

} // namespace yagura
