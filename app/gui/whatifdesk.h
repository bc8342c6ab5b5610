// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/backend.h"
#include "widgets/lab/labcomparison.h"

#include <functional>

namespace yagura {

class AvailabilityPage;
class LabPage;
class MainWindow;
class PresetPicker;

/// What asks "what if": the availability table, the laboratory, the picker of presets. Replays run on the worker, one at a time; of the
/// questions that wait meanwhile only the newest is answered.
class WhatIfDesk final : public QObject
{
    Q_OBJECT

public:
    WhatIfDesk(BackEnd& backEnd, MainWindow& window);
    /// `current`: the objective that the service page shows; the pages begin with it.
    void addPages(std::function<SloId()> current);
    /// Both pages show this objective when they are opened next.
    void choose(const SloId& slo);
    void openAvailability(const SloId& slo);
    void openLab(const SloId& slo, std::optional<Target> target);
    /// For pictures: a week instead of a month, by Google's shares.
    void proposeExample();
    bool isReplaying() const;
    /// Answers what the picker of presets asks: bucket bounds of a server, and a new file.
    void servePresets(PresetPicker* picker);

private:
    QWidget* makeAvailability();
    QWidget* makeLab();
    void replayNext();
    void replayProposed(const std::shared_ptr<LabComparison>& comparison);
    void saveRules(const SloId& slo, const QString& rules);

    BackEnd& m_backEnd;
    MainWindow& m_window;
    std::function<SloId()> m_current;
    SloId m_chosen;
    AvailabilityPage* m_availability = nullptr;
    LabPage* m_lab = nullptr;
    std::optional<LabRequest> m_waiting;
    bool m_running = false;
};

} // namespace yagura
