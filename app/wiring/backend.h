// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/boardmonitor.h"
#include "models/monitoring/jobcontroller.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace yagura {

struct BackEndOptions
{
    QString configFolder;
    QString dataFolder;
    bool environmentSecrets = false; ///< the command line looks at YAGURA_SECRET_<NAME> first
    std::shared_ptr<Clock> clock; ///< none: the system's (live) or the story's (demo)
    quint64 demoSeed = 7;
    std::optional<Instant> demoStory; ///< when the demo's incident runs; none: where the clock stands
};

/// One profile, live or demo: owns ports, monitors and the job controller. The only place that knows concrete adapters.
class BackEnd final : public QObject
{
    Q_OBJECT

public:
    /// Reads the configuration and makes the adapters. A broken configuration gives a back end without sources whose
    /// faults() say why; the data folder is made when missing.
    /// `meanwhile`: what the caller has to do while the worker reads; it must not touch the default locale.
    static std::unique_ptr<BackEnd> live(const BackEndOptions& options, const std::function<void()>& meanwhile = {});
    /// The seeded world behind the same ports; in-memory history and journal; needs no folder.
    static std::unique_ptr<BackEnd> demo(const BackEndOptions& options);
    ~BackEnd() override;

    const Configuration& configuration() const;
    std::vector<Fault> faults() const; ///< of the newest reading, which may be worse than the configuration in force
    bool isDemo() const;
    Ports& ports();
    BoardMonitor& monitor();
    JobController& jobs();
    /// Incidents that a person confirmed, by objective and with their names. The demo's story has some; none is kept elsewhere yet.
    std::map<SloId, std::vector<std::pair<QString, TimeRange>>> confirmedIncidents() const;
    /// Watches the configuration files; a change applies within 5 s, a broken file leaves the last good version.
    void watchConfiguration();
    /// Writes a first `yagura.yaml` (start page, `init`): never over an existing file.
    Result<bool> adoptFolder(const QString& folder);

signals:
    void configurationChanged();
    void faultsChanged();

private:
    BackEnd();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yagura
