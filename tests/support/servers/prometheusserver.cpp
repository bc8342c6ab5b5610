// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/prometheusserver.h"

#include <QDir>
#include <QFile>

namespace yagura::test {

PrometheusServer::PrometheusServer(Line line)
{
    const QString version = line == Line::Old ? QStringLiteral("version 2.") : QStringLiteral("version 3.");
    m_program = findServer({ QStringLiteral("prometheus") }, version);
    m_tool = findServer({ QStringLiteral("promtool") }, version);
    if (m_tool.isEmpty())
        m_program.clear();
    write(QStringLiteral("prometheus.yml"), "global: {scrape_interval: 1m}\n");
    write(QStringLiteral("web.yml"), "");
}

QStringList PrometheusServer::arguments() const
{
    return QStringList { QStringLiteral("--config.file=prometheus.yml"), QStringLiteral("--web.config.file=web.yml"),
        QStringLiteral("--storage.tsdb.path=data"), QStringLiteral("--storage.tsdb.retention.time=90d"),
        QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port()), QStringLiteral("--log.level=warn") }
    + m_more;
}

bool PrometheusServer::useTls(const Authority::Identity& identity)
{
    speakTls();
    return !identity.certificate.isEmpty()
        && write(QStringLiteral("web.yml"),
            "tls_server_config: {cert_file: \"" + identity.certificate.toUtf8() + "\", key_file: \"" + identity.key.toUtf8() + "\"}\n");
}

bool PrometheusServer::useRules(const QMap<QString, QByteArray>& files)
{
    QByteArrayList names;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!write(it.key(), it.value()))
            return false;
        names.append(it.key().toUtf8());
    }
    return write(QStringLiteral("prometheus.yml"),
        "global: {scrape_interval: 1m, evaluation_interval: 1m}\nrule_files: [" + names.join(", ") + "]\n");
}

bool PrometheusServer::backfillRules(const QMap<QString, QByteArray>& files, TimeRange range)
{
    QStringList arguments { QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("rules"),
        QStringLiteral("--eval-interval=1m"), QStringLiteral("--output-dir=data"),
        QStringLiteral("--start=%1").arg(toEpochMs(range.from) / 1000), QStringLiteral("--end=%1").arg(toEpochMs(range.to) / 1000) };
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!write(it.key(), it.value()))
            return false;
        arguments.append(it.key());
    }
    if (!start())
        return false;
    arguments.insert(3, QStringLiteral("--url=") + url().toString());
    QProcess tool;
    tool.setWorkingDirectory(folder());
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(m_tool, arguments);
    const bool done = tool.waitForFinished(300000) && tool.exitCode() == 0;
    if (!done)
        complain(QString::fromUtf8(tool.readAll().right(2000)));
    kill();
    return done;
}

bool PrometheusServer::backfill(const QByteArray& openMetrics)
{
    if (!write(QStringLiteral("history.txt"), openMetrics))
        return false;
    QProcess tool;
    tool.setWorkingDirectory(folder());
    tool.setProcessChannelMode(QProcess::MergedChannels);
    // Why one long block: the tool reads the whole text once per block.
    tool.start(m_tool,
        { QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics"),
            QStringLiteral("--max-block-duration=1500h"), QStringLiteral("history.txt"), QStringLiteral("data") });
    const bool done = tool.waitForFinished(300000) && tool.exitCode() == 0;
    if (!done)
        complain(QString::fromUtf8(tool.readAll().right(2000)));
    QFile::remove(QDir(folder()).filePath(QStringLiteral("history.txt")));
    return done;
}

} // namespace yagura::test
