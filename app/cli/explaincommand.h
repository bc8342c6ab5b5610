// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/slo/openednumber.h"

namespace yagura {

/// Opens a number: what was asked, what was counted, and every step to the digits on the screen.
class ExplainCommand final : public BoardCommand
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
    void answer(const Board& board, const SloSnapshot& slo, const std::optional<IndicatorInspection>& inspection);

    QString m_format;
    SloId m_slo;
};

/// An opened number for a terminal.
QString openedNumberText(const OpenedNumber& number, const MethodDifference& difference);

} // namespace yagura
