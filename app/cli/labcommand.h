// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/slo/laboratory.h"

namespace yagura {

/// Replays another objective over the stored slices: which alerts would have fired, and when.
class LabCommand final : public BoardCommand
{
    Q_OBJECT

public:
    using BoardCommand::BoardCommand;
    void start() override;

protected:
    void read(Arguments& arguments) override;
    bool allowsAt() const override { return true; }
    void boardReady(const BoardPtr& board) override;

private:
    LabQuestion proposal(const SloSpec& spec) const;
    void readBurn(Arguments& arguments);

    QString m_format;
    SloId m_slo;
    std::optional<Target> m_target;
    std::optional<Window> m_window;
    std::optional<BudgetingMethod> m_method;
    bool m_ownPairs = false; ///< --burn own
    std::optional<BurnPreset> m_burn;
};

/// What there is to replay: the longer of the two windows, as far back as slices are held.
TimeRange labRange(const SloSnapshot& slo, const LabQuestion& current, const LabQuestion& proposed);
QString labTable(const LabAnswer& current, const LabAnswer& proposed);

} // namespace yagura
