// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/json/jsontext.h"

#include <algorithm>
namespace yagura {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

int hexCode(std::string_view token, size_t at)
{
    if (at + 4 > token.size())
        return -1;
    int code = 0;
    for (size_t i = at; i < at + 4; ++i) {
        const int digit = hexDigit(token[i]);
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

/// Unescapes by hand, for strings that simdjson refuses.
QString unescape(std::string_view token)
{
    QString out;
    size_t i = 1;
    while (i < token.size() && token[i] != '"') {
        if (token[i] != '\\' || i + 1 >= token.size()) {
            const size_t stop = std::min(token.find_first_of("\\\"", i + 1), token.size());
            out += QString::fromUtf8(token.data() + i, static_cast<qsizetype>(stop - i));
            i = stop;
            continue;
        }
        const char kind = token[i + 1];
        i += 2;
        if (kind == 'u') {
            const int code = hexCode(token, i);
            out += code < 0 ? QChar(QChar::ReplacementCharacter) : QChar(static_cast<char16_t>(code));
            i += code < 0 ? 0 : 4;
            continue;
        }
        static const QByteArray from("nrtbf"), to("\n\r\t\b\f");
        const qsizetype known = from.indexOf(kind);
        out += QLatin1Char(known >= 0 ? to[known] : kind);
    }
    for (qsizetype k = 0; k < out.size(); ++k) {
        const bool paired = out[k].isHighSurrogate() && k + 1 < out.size() && out[k + 1].isLowSurrogate();
        if (paired)
            ++k;
        else if (out[k].isSurrogate())
            out[k] = QChar::ReplacementCharacter;
    }
    return out;
}

} // namespace

JsonText::JsonText(const QByteArray& body)
{
    const bool valid = simdjson::validate_utf8(body.constData(), static_cast<size_t>(body.size()));
    const QByteArray clean = valid ? body : QString::fromUtf8(body).toUtf8();
    m_size = static_cast<size_t>(clean.size());
    m_text.reserve(m_size + simdjson::SIMDJSON_PADDING);
    m_text.assign(clean.constData(), m_size);
    m_text.resize(m_size + simdjson::SIMDJSON_PADDING, ' ');
}

QString jsonString(simdjson::ondemand::value value)
{
    simdjson::ondemand::json_type type {};
    if (value.type().get(type) || type != simdjson::ondemand::json_type::string)
        return {};
    const std::string_view token = value.raw_json_token();
    std::string_view text;
    if (!value.get_string().get(text))
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return unescape(token);
}

bool jsonEnded(simdjson::ondemand::document& document)
{
    const char* at = nullptr;
    return document.current_location().get(at) == simdjson::OUT_OF_BOUNDS;
}

Error jsonError(simdjson::error_code code, const JsonText& text, simdjson::ondemand::document* document)
{
    Error error;
    error.kind = Error::Kind::BadAnswer;
    error.detail = QString::fromLatin1(simdjson::error_message(code));
    const char* at = nullptr;
    if (document && !document->current_location().get(at) && at)
        error.detail = QStringLiteral("%1 (byte %2)").arg(error.detail).arg(at - text.begin());
    return error;
}

} // namespace yagura
