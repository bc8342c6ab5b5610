// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace yagura::test {

/// "¦" in the new text marks the place where the fault must point; it is taken out before writing.
struct Spoil
{
    const char* name;
    const char* file;
    const char* from;
    const char* to;
    const char* expected; ///< severity, code and arguments
};

/// In yagura.yaml of tests/data/config/good: its form, sources and services.
std::span<const Spoil> mainFileSpoils();
/// In slo/checkout.yaml of tests/data/config/good: objectives in OpenSLO and their indicators.
std::span<const Spoil> openSloSpoils();

} // namespace yagura::test
