// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/shopfiles.h"

#include "tests/support/servers/shophistory.h"

namespace yagura::test {

namespace {

QByteArray source(const QString& query)
{
    return "{metricSource: {metricSourceRef: metrics, type: Prometheus, spec: {query: '" + query.toUtf8() + "'}}}\n";
}

QByteArray objective(const QString& service)
{
    const QByteArray name = service.toUtf8();
    return "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: " + name + "-availability}\nspec:\n  service: " + name
        + "\n  budgetingMethod: Occurrences\n  timeWindow: [{duration: 30d, isRolling: true}]\n  indicator:\n    metadata: {name: " + name
        + "-sli}\n    spec:\n      ratioMetric:\n        counter: true\n        bad: " + source(ShopHistory::badQuery(service))
        + "        total: " + source(ShopHistory::totalQuery(service)) + "  objectives:\n    - {target: 0.98}\n";
}

} // namespace

QMap<QString, QByteArray> ShopFiles::files() const
{
    QMap<QString, QByteArray> all;
    QByteArray services;
    for (const QString& service : ShopHistory::services()) {
        services += "  - id: " + service.toUtf8() + "\n    name: " + service.toUtf8() + "\n" + serviceLines.value(service);
        all.insert(QStringLiteral("slo/%1.yaml").arg(service), objective(service));
    }
    all.insert(QStringLiteral("yagura.yaml"),
        "version: 1\nsources:\n  - {name: metrics, kind: prometheus, url: \"" + prometheus.toString().toUtf8() + '"' + sourceKeys + "}\n"
            + moreSources + "services:\n" + services);
    return all;
}

} // namespace yagura::test
