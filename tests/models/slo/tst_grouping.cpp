// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/bucketbounds.h"
#include "models/slo/grouping.h"
#include "models/slo/promqltext.h"
#include "tests/support/testmain.h"

using namespace yagura;

namespace {
Labels route(const QString& value) { return { { QStringLiteral("route"), value } }; }
} // namespace

/// Queries that are narrowed to one group, and the bounds of buckets that they name.
class GroupingTest final : public QObject
{
    Q_OBJECT

private slots:
    void narrowsEverySelector_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("narrowed");
        QTest::newRow("bare") << "a"
                              << "a{route=\"/x\"}";
        QTest::newRow("summed") << "sum(a{b=\"c\"})"
                                << "sum(a{b=\"c\",route=\"/x\"})";
        QTest::newRow("empty braces") << "a{}"
                                      << "a{route=\"/x\"}";
        QTest::newRow("trailing comma") << "a{b=\"c\",}"
                                        << "a{b=\"c\",route=\"/x\"}";
        QTest::newRow("braces alone") << "{__name__=\"a\"}"
                                      << "{__name__=\"a\",route=\"/x\"}";
        QTest::newRow("brace in a string") << "a{b=\"}\"}"
                                           << "a{b=\"}\",route=\"/x\"}";
        QTest::newRow("a ratio with ranges")
            << "sum(rate(a{b=\"c\"}[$__window])) / sum by (job) (rate(d[5m:1m] offset 1h))"
            << "sum(rate(a{b=\"c\",route=\"/x\"}[$__window])) / sum by (job) (rate(d{route=\"/x\"}[5m:1m] offset 1h))";
        QTest::newRow("matching") << "a / on (job, x) group_left(y) b > bool 0.5"
                                  << "a{route=\"/x\"} / on (job, x) group_left(y) b{route=\"/x\"} > bool 0.5";
        QTest::newRow("words are no metrics") << "a and b or c unless d"
                                              << "a{route=\"/x\"} and b{route=\"/x\"} or c{route=\"/x\"} unless d{route=\"/x\"}";
        QTest::newRow("aggregation behind") << "sum(a) by (job)"
                                            << "sum(a{route=\"/x\"}) by (job)";
        QTest::newRow("numbers and time") << "time() - max(b) < 1e3 + 0x1F"
                                          << "time() - max(b{route=\"/x\"}) < 1e3 + 0x1F";
        QTest::newRow("comment") << "a # b\n + c"
                                 << "a{route=\"/x\"} # b\n + c{route=\"/x\"}";
    }
    void narrowsEverySelector()
    {
        QFETCH(QString, expression);
        QTEST(withMatchers(expression, route(QStringLiteral("/x"))), "narrowed");
        QCOMPARE(withMatchers(expression, {}), expression);
    }

    void quotesWhatStandsInLabels()
    {
        QCOMPARE(withMatchers(QStringLiteral("a"), route(QStringLiteral("x\"\\\n}"))), QStringLiteral("a{route=\"x\\\"\\\\\\n}\"}"));
    }

    void findsSelectors()
    {
        QCOMPARE(vectorSelectors(QStringLiteral("sum(rate(a{b=\"c\"}[1m])) / (sum(d) + sum(d))")),
            (QStringList { QStringLiteral("a{b=\"c\"}"), QStringLiteral("d") }));
    }

    void aGroupIsAnObjectiveOfItsOwn()
    {
        SloSpec spec;
        spec.id.value = QStringLiteral("shop-availability");
        spec.indicator = { Indicator::Kind::BadTotal, QStringLiteral("sum(bad)"), QStringLiteral("sum(total{a=\"b\"})"), true };
        QVERIFY(!isGrouped(spec));
        spec.indicator.grouping = { QStringLiteral("route") };
        QVERIFY(isGrouped(spec));
        const SloSpec own
            = specOfGroup(spec, { { QStringLiteral("route"), QStringLiteral("/a") }, { QStringLiteral("m"), QStringLiteral("GET") } });
        QCOMPARE(own.id.value, QStringLiteral("shop-availability{m=\"GET\",route=\"/a\"}"));
        QCOMPARE(own.indicator.part, QStringLiteral("sum(bad{m=\"GET\",route=\"/a\"})"));
        QCOMPARE(own.indicator.total, QStringLiteral("sum(total{a=\"b\",m=\"GET\",route=\"/a\"})"));
        QVERIFY(!isGrouped(own));
        QCOMPARE(own.group.size(), 2);
    }

    void takesMatchersAway_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("left");
        QTest::newRow("alone") << "h_bucket{le=\"1\"}"
                               << "h_bucket{}";
        QTest::newRow("first") << "h_bucket{le=\"1\",a=\"b\"}"
                               << "h_bucket{a=\"b\"}";
        QTest::newRow("last") << "h_bucket{a=\"b\",le=~\"1|1\\\\.0\"}"
                              << "h_bucket{a=\"b\"}";
        QTest::newRow("between") << "h_bucket{a=\"b\", le = '1' ,c!=\"d\"}"
                                 << "h_bucket{a=\"b\",c!=\"d\"}";
        QTest::newRow("others") << "h_bucket{rule=\"1\",file!=\"x\"}"
                                << "h_bucket{rule=\"1\",file!=\"x\"}";
    }
    void takesMatchersAway()
    {
        QFETCH(QString, selector);
        QTEST(withoutMatchersOn(selector, QStringLiteral("le")), "left");
    }

    void readsTheBound_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<double>("bound"); // −1: none
        QTest::newRow("equal") << "h_bucket{le=\"0.3\"}" << 0.3;
        QTest::newRow("of Prometheus 3") << "h_bucket{a=\"b\",le=\"1.0\"}" << 1.0;
        QTest::newRow("optional") << "h_bucket{le=~\"0\\\\.3(\\\\.0)?\"}" << 0.3;
        QTest::newRow("whole, optional") << "h_bucket{le=~\"500(\\\\.0)?\"}" << 500.0;
        QTest::newRow("a million") << "h_bucket{le=~\"1000000(\\\\.0)?|1e\\\\+06\"}" << 1e6;
        QTest::newRow("either") << "h_bucket{le=~\"1|1\\\\.0\"}" << 1.0;
        QTest::newRow("several") << "h_bucket{le=~\"0.1|0.3\"}" << -1.0;
        QTest::newRow("none") << "h_bucket{rule=\"0.3\"}" << -1.0;
    }
    void readsTheBound()
    {
        QFETCH(QString, selector);
        QTEST(bucketBoundOf(selector).value_or(-1), "bound");
    }

    void namesTheNearestBounds()
    {
        const std::vector<double> traefik { 0.1, 0.3, 1.2, 5 };
        QVERIFY(isBucketBound(0.3, traefik));
        QVERIFY(!isBucketBound(0.25, traefik));
        QCOMPARE(nearestBucketBounds(0.25, traefik), (std::vector<double> { 0.1, 0.3 }));
        QCOMPARE(nearestBucketBounds(0.01, traefik), (std::vector<double> { 0.1 }));
        QCOMPARE(nearestBucketBounds(7, traefik), (std::vector<double> { 5 }));
        QVERIFY(nearestBucketBounds(1, {}).empty());
    }
};

YAGURA_TEST(GroupingTest)
#include "tst_grouping.moc"
