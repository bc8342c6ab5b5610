// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

#include <algorithm>

namespace yagura {

namespace {

/// FNV-1a, 64 bit: offset basis and prime as published, as Prometheus' model.Fingerprint uses them.
constexpr quint64 kFnvBasis = 14695981039346656037ULL;
constexpr quint64 kFnvPrime = 1099511628211ULL;
constexpr char kSeparator = '\xff'; // occurs in no UTF-8 text

void addBytes(quint64& hash, const QByteArray& bytes)
{
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * kFnvPrime;
    }
    hash = (hash ^ static_cast<unsigned char>(kSeparator)) * kFnvPrime;
}

void unite(QStringList& into, const QStringList& more)
{
    for (const QString& entry : more) {
        if (!into.contains(entry)) {
            into.append(entry);
        }
    }
}

/// Why in this order: an alert that one peer still calls active needs a person, whatever another peer says.
int urgency(AlertState state)
{
    switch (state) {
    case AlertState::Active:
        return 2;
    case AlertState::Unprocessed:
        return 1;
    case AlertState::Suppressed:
        return 0;
    }
    return 0;
}

void mergeInto(LiveAlert& known, const LiveAlert& other)
{
    const bool newer = other.updatedAt && (!known.updatedAt || *other.updatedAt > *known.updatedAt);
    if (newer) {
        known.updatedAt = other.updatedAt;
        known.annotations = other.annotations;
        known.generatorUrl = other.generatorUrl;
    }
    if (other.startsAt && (!known.startsAt || *other.startsAt < *known.startsAt)) {
        known.startsAt = other.startsAt;
    }
    if (urgency(other.state) > urgency(known.state)) {
        known.state = other.state;
    }
    unite(known.silencedBy, other.silencedBy);
    unite(known.inhibitedBy, other.inhibitedBy);
    unite(known.mutedBy, other.mutedBy);
    unite(known.receivers, other.receivers);
    for (const SourceName& source : other.sources) {
        if (std::find(known.sources.begin(), known.sources.end(), source) == known.sources.end()) {
            known.sources.push_back(source);
        }
    }
}

} // namespace

AlertSeverity LiveAlert::severity() const
{
    const QString label = labels.value(QStringLiteral("severity"));
    const bool page = label.compare(QLatin1String("page"), Qt::CaseInsensitive) == 0
        || label.compare(QLatin1String("critical"), Qt::CaseInsensitive) == 0;
    return page ? AlertSeverity::Page : AlertSeverity::Ticket;
}

QString fingerprintOf(const Labels& labels)
{
    // Why sorted again: Alertmanager sorts names by their UTF-8 bytes, QMap by UTF-16 units; beyond U+FFFF they differ.
    std::vector<std::pair<QByteArray, QByteArray>> sorted;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        sorted.emplace_back(it.key().toUtf8(), it.value().toUtf8());
    }
    std::sort(sorted.begin(), sorted.end());
    quint64 hash = kFnvBasis;
    for (const auto& [name, value] : sorted) {
        addBytes(hash, name);
        addBytes(hash, value);
    }
    return QString::number(hash, 16).rightJustified(16, QLatin1Char('0'));
}

std::vector<LiveAlert> mergeAlerts(std::vector<LiveAlert> alerts)
{
    std::vector<LiveAlert> merged;
    QHash<QString, size_t> places;
    for (LiveAlert& alert : alerts) {
        const QString key = alert.fingerprint.isEmpty() ? fingerprintOf(alert.labels) : alert.fingerprint;
        const auto place = places.constFind(key);
        if (place != places.cend()) {
            mergeInto(merged[*place], alert);
            continue;
        }
        places.insert(key, merged.size());
        alert.fingerprint = key;
        merged.push_back(std::move(alert));
    }
    return merged;
}

int AlertsSnapshot::firing() const
{
    if (!alerts) {
        return 0;
    }
    return static_cast<int>(std::count_if(alerts->begin(), alerts->end(),
        [](const LiveAlert& alert) { return alert.state == AlertState::Active && !alert.isSilenced() && !alert.isInhibited(); }));
}

std::vector<LiveAlert> AlertsSnapshot::ofService(const ServiceId& service) const
{
    std::vector<LiveAlert> found;
    if (alerts) {
        std::copy_if(alerts->begin(), alerts->end(), std::back_inserter(found),
            [this, &service](const LiveAlert& alert) { return serviceOf.value(alert.fingerprint).contains(service.value); });
    }
    return found;
}

} // namespace yagura
