// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servers/authority.h"
#include "tests/support/servers/processserver.h"
#include "tests/support/servers/shophistory.h"

namespace yagura::test {

/// A real Prometheus of the old (2.x, Debian) or the new (3.x) line.
class PrometheusServer final : public ProcessServer
{
public:
    enum class Line { Old, New };
    explicit PrometheusServer(Line line);

    bool isInstalled() const { return !m_program.isEmpty(); }
    const QString& programPath() const { return m_program; }
    /// Writes the history as blocks, before start().
    bool backfill(const ShopHistory& history) { return backfill(history.openMetrics()); }
    bool backfill(const QByteArray& openMetrics);
    /// Speaks https only, before start().
    bool useTls(const Authority::Identity& identity);

protected:
    QString program() const override { return m_program; }
    QStringList arguments() const override;
    QString readyPath() const override { return QStringLiteral("/-/ready"); }

private:
    QString m_program, m_tool;
};

} // namespace yagura::test
