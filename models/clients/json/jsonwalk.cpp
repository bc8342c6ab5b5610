// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/json/jsonwalk.h"

namespace yagura {

simdjson::error_code readLabels(simdjson::ondemand::value value, Labels& labels)
{
    labels.clear();
    return forFields(value, [&labels](std::string_view key, simdjson::ondemand::value text) {
        labels.insert(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), jsonString(text));
        return simdjson::SUCCESS;
    });
}

simdjson::error_code readStrings(simdjson::ondemand::value value, QStringList& strings)
{
    strings.clear();
    return forItems(value, [&strings](simdjson::ondemand::value item) {
        strings.append(jsonString(item));
        return simdjson::SUCCESS;
    });
}

} // namespace yagura
