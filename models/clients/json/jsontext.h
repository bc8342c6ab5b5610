// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

#include <simdjson.h>

/// For functions that return simdjson's code: stops the reading at the first thing that is not JSON; the caller then fails the
/// whole answer. A macro, because it returns.
#define YAGURA_JSON_TRY(expression)                                                                                                        \
    if (const simdjson::error_code code = (expression))                                                                                    \
    return code

namespace yagura {

/// A body made ready for simdjson: padded, and valid UTF-8 (broken bytes become U+FFFD instead of costing the whole answer).
class JsonText
{
public:
    explicit JsonText(const QByteArray& body);
    simdjson::padded_string_view view() const { return simdjson::padded_string_view(m_text.data(), m_size, m_text.size()); }
    const char* begin() const { return m_text.data(); }

private:
    std::string m_text;
    size_t m_size = 0;
};

/// The text of a JSON string; lone surrogates become U+FFFD. Empty for null and for anything that is no string.
QString jsonString(simdjson::ondemand::value value);
/// Whether nothing follows what was read: two documents in one body are no answer.
bool jsonEnded(simdjson::ondemand::document& document);
/// BadAnswer with simdjson's reason and the byte offset where that is known.
/// `document`: null when the reading could not even begin (simdjson's document has no place then, and asking for it crashes).
Error jsonError(simdjson::error_code code, const JsonText& text, simdjson::ondemand::document* document);

} // namespace yagura
