// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"
#include "models/core/status.h"
#include "models/slo/burnrate.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace yagura {

enum class AlertState { Active, Suppressed, Unprocessed };

/// A live alert as Alertmanager tells it. All texts come from outside: show them as plain text only.
struct LiveAlert
{
    QString fingerprint; ///< 16 hex digits
    Labels labels;
    Labels annotations;
    AlertState state = AlertState::Active;
    QStringList silencedBy, inhibitedBy, mutedBy;
    QStringList receivers;
    std::optional<Instant> startsAt; ///< when it fired (not when it became pending); none: odd time
    std::optional<Instant> updatedAt;
    QString generatorUrl;
    std::vector<SourceName> sources; ///< every source and peer that shows it

    QString name() const { return labels.value(QStringLiteral("alertname")); }
    AlertSeverity severity() const; ///< label `severity`: page or critical is Page, else Ticket
    bool isSilenced() const { return !silencedBy.isEmpty() || !mutedBy.isEmpty(); }
    bool isInhibited() const { return !inhibitedBy.isEmpty(); }
    friend bool operator==(const LiveAlert&, const LiveAlert&) = default;
};

/// Alertmanager's fingerprint: FNV-1a 64 over the sorted label names and values, each followed by 0xFF (alerts.md 0.4).
QString fingerprintOf(const Labels& labels);

/// One entry per fingerprint: the union of sources, receivers and suppressions, the earliest start.
std::vector<LiveAlert> mergeAlerts(std::vector<LiveAlert> alerts);

/// A PromQL label selector such as `{service="checkout",severity=~"page|ticket"}`, used by `services[].alerts`. All matchers must
/// hold; a label that is absent counts as empty; regular expressions are anchored at both ends.
class LabelMatcherSet
{
public:
    /// Nullopt when it does not parse, or claims every alert (`{}`, `=~".*"` alone); `why` then says what is wrong and where.
    static std::optional<LabelMatcherSet> parse(const QString& selector, QString* why = nullptr);
    bool matches(const Labels& labels) const;

private:
    struct Matcher
    {
        QString name;
        enum class Op { Equal, NotEqual, Match, NoMatch } op = Op::Equal;
        QString value;
        QRegularExpression pattern; ///< compiled once, for Match and NoMatch
        bool matches(const QString& labelValue) const;
    };
    friend class LabelSelectorParser;
    std::vector<Matcher> m_matchers;
};

/// All live alerts of all sources at one instant.
struct AlertsSnapshot
{
    PollOutcome outcome = PollOutcome::Never;
    Quality quality = Quality::Never;
    std::optional<Instant> asOf;
    std::optional<std::vector<LiveAlert>> alerts; ///< none until a complete answer came: nobody knows
    QMap<QString, QStringList> serviceOf; ///< fingerprint → service ids, filled by the monitor from `services[].alerts`
    std::optional<Error> error;

    int firing() const; ///< active and neither silenced nor inhibited
    std::vector<LiveAlert> ofService(const ServiceId& service) const; ///< those that `serviceOf` gives to the service
};

} // namespace yagura
