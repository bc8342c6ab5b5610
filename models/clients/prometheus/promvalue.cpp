// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promanswer.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace yagura {

namespace {
constexpr qint64 kLatest = 253402300799; // the end of the year 9999, in seconds
}

std::optional<Instant> parsePromTime(std::string_view text)
{
    const char* const end = text.data() + text.size();
    qint64 seconds = 0;
    const auto [at, error] = std::from_chars(text.data(), end, seconds);
    if (error != std::errc() || seconds < 0 || seconds > kLatest || text.front() == '-')
        return std::nullopt;
    qint64 ms = 0;
    if (at != end) {
        if (*at != '.' || at + 1 == end)
            return std::nullopt;
        qint64 unit = 100;
        for (const char* c = at + 1; c != end; ++c) {
            if (*c < '0' || *c > '9')
                return std::nullopt;
            ms += (*c - '0') * unit;
            unit /= 10;
        }
    }
    return fromEpochMs(seconds * 1000 + ms);
}

std::optional<double> parsePromValue(std::string_view text)
{
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "+Inf" || text == "Inf")
        return std::numeric_limits<double>::infinity();
    if (text == "-Inf")
        return -std::numeric_limits<double>::infinity();
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    // Why isfinite: from_chars also reads "inf" and "nan" in any case, which are not in the contract.
    if (error != std::errc() || at != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace yagura
