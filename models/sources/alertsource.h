// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/result.h"

#include <QObject>

namespace yagura {

struct AlertAnswer
{
    PollOutcome outcome = PollOutcome::FreshComplete; ///< FreshPartial: not every peer answered, or entries were dropped
    std::vector<LiveAlert> alerts; ///< merged over peers
    int peersAsked = 1;
    int peersAnswered = 1;
    QStringList warnings;
    QString version;
    std::optional<Millis> clockSkew;
};

/// Live alerts, e.g. an Alertmanager and its peers.
class AlertSource
{
public:
    AlertSource() = default;
    virtual ~AlertSource() = default;
    Q_DISABLE_COPY_MOVE(AlertSource)

    virtual void alerts(QObject* context, Callback<AlertAnswer> callback) = 0;
};

} // namespace yagura
