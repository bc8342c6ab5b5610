// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// The slices of one objective themselves.
class ExportCommand final : public BoardCommand
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
    QString m_format;
    SloId m_slo;
    TimeRange m_range;
};

} // namespace yagura
