// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/json/jsontext.h"
#include "models/core/ids.h"

#include <QStringList>

namespace yagura {

/// Walks through answers as they are read, once and in their order. Each function gives simdjson's code: an error is broken JSON, for
/// which the caller fails the whole answer; what is well-formed but of another type is passed over.

/// Calls `visit(key, value)` for each field.
template <class Visit>
simdjson::error_code forFields(simdjson::ondemand::object object, const Visit& visit)
{
    for (auto entry : object) {
        simdjson::ondemand::field field;
        YAGURA_JSON_TRY(std::move(entry).get(field));
        std::string_view key;
        YAGURA_JSON_TRY(field.unescaped_key().get(key));
        YAGURA_JSON_TRY(visit(key, field.value()));
    }
    return simdjson::SUCCESS;
}

/// The same; a value that is no object (null too) has no fields.
template <class Visit>
simdjson::error_code forFields(simdjson::ondemand::value value, const Visit& visit)
{
    simdjson::ondemand::json_type type {};
    YAGURA_JSON_TRY(value.type().get(type));
    if (type != simdjson::ondemand::json_type::object)
        return simdjson::SUCCESS;
    simdjson::ondemand::object object;
    YAGURA_JSON_TRY(value.get_object().get(object));
    return forFields(object, visit);
}

/// Calls `visit(item)` for each item; a value that is no list has none.
template <class Visit>
simdjson::error_code forItems(simdjson::ondemand::value value, const Visit& visit)
{
    simdjson::ondemand::json_type type {};
    YAGURA_JSON_TRY(value.type().get(type));
    if (type != simdjson::ondemand::json_type::array)
        return simdjson::SUCCESS;
    simdjson::ondemand::array array;
    YAGURA_JSON_TRY(value.get_array().get(array));
    for (auto entry : array) {
        simdjson::ondemand::value item;
        YAGURA_JSON_TRY(entry.get(item));
        YAGURA_JSON_TRY(visit(item));
    }
    return simdjson::SUCCESS;
}

/// Labels, or the strings of a list. A repeated key in the answer: the last one counts, so both begin empty.
simdjson::error_code readLabels(simdjson::ondemand::value value, Labels& labels);
simdjson::error_code readStrings(simdjson::ondemand::value value, QStringList& strings);

} // namespace yagura
