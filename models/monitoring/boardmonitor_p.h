// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/alertmonitor.h"
#include "models/monitoring/boardmonitor.h"
#include "models/monitoring/compositemonitor.h"
#include "models/monitoring/deploymonitor.h"
#include "models/monitoring/pollscheduler.h"
#include "models/monitoring/recordedwatch.h"
#include "models/monitoring/slomonitor.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace yagura {

class BoardMonitor::Private
{
public:
    Private(BoardMonitor* monitor, Configuration config, Ports allPorts);

    void makeMonitors();
    void watchRecorded(); // boardrecorded.cpp
    std::vector<SloSpec> foundAt(const SourceName& source) const;
    void compareRecorded(const SourceName& source);
    void addRecorded(Board& board) const;
    void startMonitors(const std::map<QString, SloTrack>& known);
    void oneLoaded();
    void poll(const SourceName& source);
    void onePolled(const SourceName& source, const std::optional<Error>& error);
    bool firstPollFinished() const;
    void announceMilestones();
    void noteSilence(const SourceName& source, const std::optional<Error>& error);
    void askSecrets();
    void storageWorked();
    void listenToOthers();
    void armTick();
    void requestBoard();
    void updateComposites();
    void publish();

    BoardPtr assemble() const; // boardassembly.cpp
    void collectSources(Board& board) const;
    void price(Board& board) const;

    BoardMonitor* const q;
    Configuration configuration;
    Ports ports;
    std::shared_ptr<SliceLedger> ledger;
    std::map<SourceName, std::unique_ptr<SloMonitor>> slos; // by metrics source
    std::map<SourceName, std::unique_ptr<RecordedWatch>> recorded; // likewise
    std::unique_ptr<CompositeMonitor> composites;
    std::unique_ptr<AlertMonitor> alerts;
    std::unique_ptr<DeployMonitor> deploys;
    PollScheduler scheduler; // after the monitors: its calls must end first

    BoardPtr board;
    std::vector<OperationState> operations;
    std::map<SourceName, SecretState> secrets;
    std::set<SourceName> silent;
    std::vector<ChangeEvent> sourceEvents;
    std::optional<Error> storageTrouble;
    Instant storageTroubleAt {};
    Instant published {};
    int loading = 0;
    bool demo = false;
    bool started = false;
    bool requested = false;
    bool saidFirstPoll = false;
    bool saidFilled = false;
};

} // namespace yagura
