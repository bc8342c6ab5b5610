// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

namespace yagura {

/// One translated line that says what failed, without the technical detail.
QString errorText(const Error& error);
/// What a person can do about it; empty when waiting is all.
QString errorAdvice(const Error& error);
/// Both, with the server's own words: for the command line and message bars.
QString errorSentence(const Error& error);

} // namespace yagura
