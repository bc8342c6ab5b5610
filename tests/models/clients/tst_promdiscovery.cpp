// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promdiscovery.h"
#include "tests/support/testmain.h"

using namespace yagura;

/// Which services the series of a server speak of, and the queries that count their events.
class PromDiscoveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsServices()
    {
        const auto series = [](const char* metric, const char* label, const char* value, const char* code) {
            return PromSeries { { { QStringLiteral("__name__"), QString::fromLatin1(metric) },
                                    { QString::fromLatin1(label), QString::fromLatin1(value) },
                                    { QStringLiteral("code"), QString::fromLatin1(code) } },
                {} };
        };
        std::vector<std::vector<PromSeries>> answers(1);
        answers[0] = { series("prometheus_http_requests_total", "job", "prometheus", "200"),
            series("http_requests_total", "service", "checkout", "200"), series("http_requests_total", "service", "checkout", "500"),
            series("http_client_requests_total", "service", "checkout", "200"), series("http_requests_total", "job", "se\"arch", "200"),
            series("lottery_hits_total", "job", "lottery", "17") };
        const auto services = discoveredServices(answers);
        QCOMPARE(services.size(), size_t(2));
        QCOMPARE(services[0].service, QStringLiteral("checkout"));
        QCOMPARE(services[0].totalQuery, QStringLiteral("sum(http_requests_total{service=\"checkout\"})"));
        QCOMPARE(services[0].badQuery, QStringLiteral("sum(http_requests_total{service=\"checkout\",code=~\"5..\"})"));
        QCOMPARE(services[1].totalQuery, QStringLiteral("sum(http_requests_total{job=\"se\\\"arch\"})"));
        answers[0].resize(1);
        QCOMPARE(discoveredServices(answers).size(), size_t(1)); // better than nothing
    }
};

YAGURA_TEST(PromDiscoveryTest)
#include "tst_promdiscovery.moc"
