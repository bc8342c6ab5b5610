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
    /// Rule files by name, before start(): evaluated from then on, and told by /api/v1/rules.
    bool useRules(const QMap<QString, QByteArray>& files);
    /// Evaluates rules over the past, as `promtool tsdb create-blocks-from rules` does: each group at its own second of a minute. The
    /// server must not run; it is started and stopped meanwhile. Rules that build on rules need one call after the other.
    bool backfillRules(const QMap<QString, QByteArray>& files, TimeRange range);
    /// More of the command line, e.g. a feature flag; before start().
    void addArguments(const QStringList& more) { m_more += more; }
    bool configure(const QByteArray& yaml) { return write(QStringLiteral("prometheus.yml"), yaml); }
    /// Speaks https only, before start().
    bool useTls(const Authority::Identity& identity);

protected:
    QString program() const override { return m_program; }
    QStringList arguments() const override;
    QString readyPath() const override { return QStringLiteral("/-/ready"); }

private:
    QString m_program, m_tool;
    QStringList m_more;
};

} // namespace yagura::test
