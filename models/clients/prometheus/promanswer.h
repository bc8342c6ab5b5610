// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/core/ids.h"

#include <QStringList>

#include <vector>

namespace yagura {

struct PromSeries
{
    Labels labels;
    std::vector<std::pair<Instant, double>> samples; ///< rising, one per instant; NaN and infinities are kept

    friend bool operator==(const PromSeries&, const PromSeries&) = default;
};

/// The answer to /query or /query_range: vector, matrix or scalar (one series without labels).
struct PromAnswer
{
    std::vector<PromSeries> series;
    QStringList warnings; ///< not provably complete: the answer is partial
    QStringList infos;
    bool isPartial = false; ///< VictoriaMetrics' own word for it
    qint64 samples = 0; ///< kept
    qint64 dropped = 0; ///< malformed ones
    qint64 histograms = 0; ///< series that are native histograms, which are not floats
    qint64 bytes = 0; ///< as they came over the wire
    std::optional<Millis> clockSkew;

    bool complete() const { return warnings.isEmpty() && !isPartial && dropped == 0; }
};

/// Judges an answer of /query or /query_range by the contract of alerts.md 1.1: strict about samples (a malformed one is
/// dropped and counted), tolerant of unknown fields and of their order. Never an empty answer for something unreadable.
Result<PromAnswer> parsePromAnswer(const HttpResponse& response);
/// What an answer that is not 2xx means: the errorType of the envelope, or the status.
Error promError(const HttpResponse& response);

/// Timestamps are decimals in seconds; read exactly, never through a double.
std::optional<Instant> parsePromTime(std::string_view text);
/// "1", "NaN", "+Inf", "-Inf", "1e+21". Nullopt for anything else, also when it does not fit a double.
std::optional<double> parsePromValue(std::string_view text);

/// A plain JSON object's `data` as strings: buildinfo, runtimeinfo, flags; nested values are left out.
Result<QMap<QString, QString>> parsePromObject(const HttpResponse& response);
/// `data` as a list of strings: label values.
Result<QStringList> parsePromStrings(const HttpResponse& response);

} // namespace yagura
