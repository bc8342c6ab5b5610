// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/rules/promtool.h"

#include "tests/support/servers/processserver.h"

#include <QFile>
#include <QProcess>

namespace yagura::test {

namespace {

QString yamlText(QString text) { return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''); }

} // namespace

Promtool::Promtool(Line line)
    : m_program(findServer({ QStringLiteral("promtool") }, line == Line::Old ? QStringLiteral("version 2.") : QStringLiteral("version 3.")))
{
}

QString Promtool::write(const QString& name, const QString& text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text.toUtf8());
    return file.fileName();
}

QString Promtool::run(const QStringList& arguments) const
{
    QProcess tool;
    tool.setWorkingDirectory(m_folder.path());
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(m_program, arguments);
    if (!tool.waitForFinished(300'000))
        return QStringLiteral("promtool did not end");
    const QString said = QString::fromUtf8(tool.readAll());
    return tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0
        ? QString()
        : QStringLiteral("exit %1\n").arg(tool.exitCode()) + said.right(6000);
}

QString Promtool::check(const QStringList& files) const
{
    return run(QStringList { QStringLiteral("check"), QStringLiteral("rules"), QStringLiteral("--lint-fatal") } + files);
}

QString Promtool::test(const Case& rules) const
{
    write(QStringLiteral("tested.rules.yml"), rules.rules);
    QString text
        = QStringLiteral("rule_files: [tested.rules.yml]\nevaluation_interval: %1s\ntests:\n  - interval: %2s\n    input_series:\n")
              .arg(rules.evaluationSeconds)
              .arg(rules.seriesSeconds);
    for (const RuleSeries& series : rules.series)
        text += QStringLiteral("      - series: %1\n        values: '%2'\n")
                    .arg(yamlText(series.name), series.values.join(QLatin1Char(' ')));
    text += QStringLiteral("    promql_expr_test:\n");
    for (const RuleExpectation& expected : rules.expected) {
        text += QStringLiteral("      - expr: %1\n        eval_time: %2s\n").arg(yamlText(expected.expression)).arg(expected.second);
        text += expected.samples.empty() ? QStringLiteral("        exp_samples: []\n") : QStringLiteral("        exp_samples:\n");
        for (const auto& [labels, value] : expected.samples)
            text += QStringLiteral("          - {labels: %1, value: %2}\n").arg(yamlText(labels), QString::number(value, 'g', 17));
    }
    write(QStringLiteral("test.yml"), text);
    return run({ QStringLiteral("test"), QStringLiteral("rules"), QStringLiteral("test.yml") });
}

} // namespace yagura::test
