// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configurationwriter.h"

#include "models/config/yamltext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yagura {

namespace {

/// An RFC 1123 label from any name: "Check Out/v2" → "check-out-v2".
QString labelFrom(const QString& name)
{
    QString label;
    const QString lower = name.toLower();
    for (const QChar c : lower) {
        const bool fits = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (fits)
            label += c;
        else if (!label.isEmpty() && !label.endsWith(QLatin1Char('-')))
            label += QLatin1Char('-');
    }
    label = label.left(40);
    while (label.endsWith(QLatin1Char('-')))
        label.chop(1);
    return label.isEmpty() ? QStringLiteral("service") : label;
}

QString withoutUserInfo(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash | QUrl::FullyEncoded);
}

QString sourcesText(const FirstConfiguration& first)
{
    QString text = QStringLiteral("version: 1\nsources:\n  - name: metrics\n    kind: prometheus\n    url: %1\n")
                       .arg(yamlQuoted(withoutUserInfo(first.prometheus)));
    if (!first.alertmanager.isEmpty())
        text += QStringLiteral("  - name: pager\n    kind: alertmanager\n    url: %1\n")
                    .arg(yamlQuoted(withoutUserInfo(first.alertmanager)));
    if (!first.rundeck.isEmpty())
        text += QStringLiteral(
            "  - name: jobs\n    kind: rundeck\n    url: %1\n    auth: {secret: jobs-token}   # yagura-cli secret set jobs-token\n")
                    .arg(yamlQuoted(withoutUserInfo(first.rundeck)));
    return text;
}

QString sloText(const QString& id, const DiscoveredService& service)
{
    static const QString form = QStringLiteral("# Made by `yagura-cli init`. The target is a first guess: set it to what you promise.\n"
                                               "apiVersion: openslo/v1\n"
                                               "kind: SLO\n"
                                               "metadata:\n"
                                               "  name: %1-availability\n"
                                               "  displayName: availability\n"
                                               "spec:\n"
                                               "  service: %1\n"
                                               "  budgetingMethod: Occurrences\n"
                                               "  timeWindow:\n"
                                               "    - {duration: 30d, isRolling: true}\n"
                                               "  objectives:\n"
                                               "    - target: 0.99\n"
                                               "  indicator:\n"
                                               "    metadata:\n"
                                               "      name: %1-availability\n"
                                               "    spec:\n"
                                               "      ratioMetric:\n"
                                               "        counter: true\n"
                                               "        bad:\n"
                                               "          metricSource:\n"
                                               "            metricSourceRef: metrics\n"
                                               "            type: Prometheus\n"
                                               "            spec: {query: %2}\n"
                                               "        total:\n"
                                               "          metricSource:\n"
                                               "            metricSourceRef: metrics\n"
                                               "            type: Prometheus\n"
                                               "            spec: {query: %3}\n");
    return form.arg(id, yamlQuoted(service.badQuery), yamlQuoted(service.totalQuery));
}

} // namespace

QMap<QString, QString> firstConfigurationFiles(const FirstConfiguration& first)
{
    QMap<QString, QString> files;
    QStringList ids;
    QString services;
    for (const DiscoveredService& service : first.services) {
        const QString label = labelFrom(service.service);
        QString id = label;
        for (int n = 2; ids.contains(id); ++n)
            id = label + QLatin1Char('-') + QString::number(n);
        ids.append(id);
        services
            += QStringLiteral("  - id: %1\n    name: %2\n").arg(id, yamlQuoted(service.service.trimmed().isEmpty() ? id : service.service));
        if (!service.label.isEmpty() && !service.service.isEmpty())
            services += QStringLiteral("    alerts: [%1]\n")
                            .arg(yamlQuoted(QStringLiteral("{%1=%2}").arg(service.label, yamlQuoted(service.service))));
        files.insert(QStringLiteral("slo/%1.yaml").arg(id), sloText(id, service));
    }
    QString text = sourcesText(first);
    if (!services.isEmpty())
        text += QStringLiteral("services:\n") + services;
    text += QStringLiteral("objectives: [slo]\n");
    files.insert(QStringLiteral("yagura.yaml"), text);
    return files;
}

Result<bool> writeNewFiles(const QString& folder, const QMap<QString, QString>& files)
{
    const QDir root(folder);
    for (auto it = files.keyBegin(); it != files.keyEnd(); ++it) {
        if (QFileInfo::exists(root.filePath(*it)))
            return fail(Error::Kind::Conflict, root.filePath(*it));
    }
    if (!root.mkpath(QStringLiteral("slo")))
        return fail(Error::Kind::Storage, folder);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(root.filePath(it.key()));
        const QByteArray bytes = it.value().toUtf8();
        // NewOnly is O_EXCL: a file that appeared meanwhile is not touched.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(QFileInfo::exists(file.fileName()) ? Error::Kind::Conflict : Error::Kind::Storage, file.fileName());
        if (file.write(bytes) != bytes.size() || !file.flush())
            return fail(Error::Kind::Storage, file.fileName());
    }
    return true;
}

} // namespace yagura
