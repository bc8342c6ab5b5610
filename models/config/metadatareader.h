// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/drafts.h"
#include "models/config/keyreader.h"

namespace yagura {

/// `metadata` of an object. Annotations that begin with `yagura/` say what the formats cannot:
///
///     yagura/windows: "7d; calendar month Asia/Tokyo"   further windows; `calendar [N] UNIT [ZONE] [from DATE [TIME]]`
///     yagura/grouping: "route, region"                  labels whose values are judged one by one
///     yagura/burn: google                               google, sloth or pyrra: whose burn windows judge
///     yagura/policy: shop-policy                        the error budget policy, or none
///     yagura/service: checkout                          the service, where the format has none (Pyrra)
///     yagura/target: "99.5"                             percent: the target of a composite whose parts promise differently
struct Metadata
{
    QString name;
    QString displayName;
    QString space; ///< namespace
    QMap<QString, QString> labels; ///< the first value of a list
    std::vector<Window> windows;
    QStringList grouping;
    std::optional<BurnPreset> burn;
    Reference policy;
    Reference service;
    std::optional<Target> target;
    Place targetPlace;
    Place namePlace;
    Place start;
};

/// Kubernetes adds keys of its own to objects that were read back from a cluster.
enum class MetadataForm { OpenSlo, Kubernetes };
/// Nullopt without a name.
std::optional<Metadata> readMetadata(const YamlNode& map, const QString& where, MetadataForm form, FaultList& faults);

/// "7d", "calendar month Asia/Tokyo", "calendar 2 week UTC from 2026-01-05 09:00". One fault at `place` when it is neither.
std::optional<Window> readWindowText(const QString& text, Place place, FaultList& faults);
/// OpenSLO's `timeWindow`: a list of exactly one.
std::optional<Window> readTimeWindow(KeyReader& keys, QLatin1String key, KeyReader::Need need);
/// Reads `calendar: {startTime, timeZone}` into the period. False after an error.
bool readCalendar(KeyReader& keys, CalendarPeriod& period);
/// A zone of the system's IANA database. One fault when it is none.
bool checkZone(const QString& zone, Place place, FaultList& faults);
std::optional<QTime> parseClock(const QString& text); ///< HH:mm or HH:mm:ss

inline constexpr auto kLongestWindow = std::chrono::hours(366 * 24);

} // namespace yagura
