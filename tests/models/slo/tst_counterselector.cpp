// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/counterselector.h"
#include "tests/support/testmain.h"

using namespace yagura;

class CounterSelectorTest final : public QObject
{
    Q_OBJECT

private slots:
    void plainCounters_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("selector"); // empty: not plain
        QTest::newRow("name") << "http_requests_total"
                              << "http_requests_total";
        QTest::newRow("matchers") << "http_requests_total{code=~\"5..\", a!=\"b\",}"
                                  << "http_requests_total{code=~\"5..\", a!=\"b\",}";
        QTest::newRow("sum") << " sum( a{b=\"c\"} ) "
                             << "a{b=\"c\"}";
        QTest::newRow("sum, upper case") << "SUM(a)"
                                         << "a";
        QTest::newRow("braces in a string") << "a{b=\"}) by (x\"}"
                                            << "a{b=\"}) by (x\"}";
        QTest::newRow("escaped quote") << "a{b=\"\\\"\"}"
                                       << "a{b=\"\\\"\"}";
        QTest::newRow("only matchers") << "{__name__=\"a\"}"
                                       << "{__name__=\"a\"}";
        QTest::newRow("UTF-8 name of Prometheus 3") << "{\"http.requests\", code=\"500\"}"
                                                    << "{\"http.requests\", code=\"500\"}";
        QTest::newRow("recording rule") << "job:requests:total"
                                        << "job:requests:total";
        QTest::newRow("sum of two") << "sum(a) + sum(b)"
                                    << "";
        QTest::newRow("sum by") << "sum by (x) (a)"
                                << "";
        QTest::newRow("sum, then by") << "sum(a) by (x)"
                                      << "";
        QTest::newRow("range") << "a[5m]"
                               << "";
        QTest::newRow("rate") << "rate(a[5m])"
                              << "";
        QTest::newRow("sum of rate") << "sum(rate(a[5m]))"
                                     << "";
        QTest::newRow("offset") << "a offset 5m"
                                << "";
        QTest::newRow("at") << "a @ 1"
                            << "";
        QTest::newRow("two") << "a or b"
                             << "";
        QTest::newRow("number") << "1"
                                << "";
        QTest::newRow("keyword") << "sum"
                                 << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("empty sum") << "sum()"
                                   << "";
        QTest::newRow("unclosed") << "a{b=\"c\""
                                  << "";
        QTest::newRow("unclosed string") << "a{b=\"c}"
                                         << "";
        QTest::newRow("no value") << "a{b}"
                                  << "";
        QTest::newRow("injection") << "a{b=\"c\"}) or vector(1"
                                   << "";
    }
    void plainCounters()
    {
        QFETCH(QString, expression);
        QFETCH(QString, selector);
        const auto plain = parseCounterSelector(expression);
        QCOMPARE(plain ? plain->text : QString(), selector);
    }

    void bucketSpellings()
    {
        QCOMPARE(withBothBucketSpellings(QStringLiteral("h_bucket{le=\"1\"}")), QStringLiteral("h_bucket{le=~\"1|1\\\\.0\"}"));
        QCOMPARE(withBothBucketSpellings(QStringLiteral("h_bucket{a=\"b\", le=\"10.0\"}")),
            QStringLiteral("h_bucket{a=\"b\", le=~\"10|10\\\\.0\"}"));
        for (const QString& unchanged :
            { QStringLiteral("h_bucket{le=\"0.25\"}"), QStringLiteral("h_bucket{handle=\"1\"}"), QStringLiteral("h_bucket{le=~\"1|2\"}") })
            QCOMPARE(withBothBucketSpellings(unchanged), unchanged);
        QCOMPARE(normalBucket(QStringLiteral("1.0")), QStringLiteral("1"));
        QCOMPARE(normalBucket(QStringLiteral("0.5")), QStringLiteral("0.5"));
        QCOMPARE(normalBucket(QStringLiteral("+Inf")), QStringLiteral("+Inf"));
    }

    void windowsAndStrings()
    {
        QCOMPARE(withWindow(QStringLiteral("increase(a[$__window]) + b[${__window}]"), QStringLiteral("1m")),
            QStringLiteral("increase(a[1m]) + b[1m]"));
        QVERIFY(hasRange(QStringLiteral("rate(a[5m])")));
        QVERIFY(!hasRange(QStringLiteral("a{b=\"[5m]\"}")));
        QCOMPARE(promQuoted(QStringLiteral("a\"b\\c\n")), QStringLiteral("\"a\\\"b\\\\c\\n\""));
    }
};

YAGURA_TEST(CounterSelectorTest)
#include "tst_counterselector.moc"
