// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/alertrules.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

/// The text of exported rules. That Prometheus accepts them and fires in the right minutes: tests/live/rules.
class TestAlertRules final : public QObject
{
    Q_OBJECT

private slots:
    void anObjectiveAsRules();
    void holdOnlyWhereThePairHasOne();
    void pairsThatNeverFireAreLeftOut();
    void whatCannotBeSaid_data();
    void whatCannotBeSaid();
    void namesAreTextAndNoTemplate();
    void fileNamesAreTheirOwn();
};

namespace {

SloSpec counted()
{
    SloSpec slo = spec();
    slo.indicator = { Indicator::Kind::BadTotal, QStringLiteral("sum(errors_total{code=~\"5..\"})"), QStringLiteral("requests_total") };
    return slo;
}

} // namespace

void TestAlertRules::anObjectiveAsRules()
{
    SloSpec slo = counted();
    slo.ownPairs = { { AlertSeverity::Page, hours(1), minutes(5), 14.4, {} } };
    const QString rules = *prometheusRules(slo, [](const SloSpec&, const BurnPair&) {
        return RuleAnnotations { QStringLiteral("s"), QStringLiteral("d") };
    });
    QCOMPARE(rules, QStringLiteral(R"(# yagura-cli rules --slo "checkout-availability"
groups:
  - name: "yagura checkout-availability"
    interval: 1m
    rules:
      - record: yagura:error_ratio:5m
        expr: |
          round(
            (
              sum(increase(errors_total{code=~"5.."}[5m1s]))
              or 0 * sum(increase(requests_total[5m1s]))
            )
            / (sum(increase(requests_total[5m1s])) > 0),
          1e-12)
        labels:
          slo: "checkout-availability"
          service: "checkout"
      - record: yagura:error_ratio:1h
        expr: |
          round(
            (
              sum(increase(errors_total{code=~"5.."}[1h1s]))
              or 0 * sum(increase(requests_total[1h1s]))
            )
            / (sum(increase(requests_total[1h1s])) > 0),
          1e-12)
        labels:
          slo: "checkout-availability"
          service: "checkout"
      - alert: ErrorBudgetBurn
        expr: |
          yagura:error_ratio:1h{slo="checkout-availability"} >= 0.0144
          and
          yagura:error_ratio:5m{slo="checkout-availability"} >= 0.0144
        labels:
          severity: page
          slo: "checkout-availability"
          service: "checkout"
          long: 1h
          short: 5m
          factor: "14.4"
        annotations:
          summary: "s"
          description: "d"
)"));
}

void TestAlertRules::holdOnlyWhereThePairHasOne()
{
    SloSpec slo = counted();
    QVERIFY(!prometheusRules(slo)->contains(QLatin1String("for:")));
    slo.burn = BurnPreset::Pyrra;
    slo.windows.front().length = hours(24 * 28);
    const QString rules = *prometheusRules(slo);
    for (const char* hold : { "for: 2m\n", "for: 15m\n", "for: 1h\n", "for: 3h\n" }) {
        QCOMPARE(rules.count(QLatin1String(hold)), 1);
    }
}

/// 14.4 at 90 % asks for 144 % errors.
void TestAlertRules::pairsThatNeverFireAreLeftOut()
{
    SloSpec slo = counted();
    slo.target = { *Decimal::parse(QStringLiteral("90")) };
    QCOMPARE(prometheusRules(slo)->count(QLatin1String("alert:")), 3);
    QCOMPARE(pairsLeftOut(slo).size(), size_t(1));
    QCOMPARE(pairsLeftOut(slo).front().factor, 14.4);
    QVERIFY(pairsLeftOut(counted()).empty());
}

void TestAlertRules::whatCannotBeSaid_data()
{
    QTest::addColumn<SloSpec>("slo");
    QTest::addColumn<int>("kind");
    SloSpec composite = counted();
    composite.parts = { { { QStringLiteral("a") }, 1 } };
    QTest::newRow("a composite") << composite << int(Error::Kind::Unsupported);
    SloSpec full = counted();
    full.target = { *Decimal::parse(QStringLiteral("100")) };
    QTest::newRow("no budget") << full << int(Error::Kind::Unsupported);
    SloSpec bare = counted();
    bare.indicator.part = QStringLiteral("sum(a_total) + sum(b_total)");
    QTest::newRow("a sum of counters is never differenced") << bare << int(Error::Kind::Config);
    SloSpec never = counted();
    never.ownPairs = { { AlertSeverity::Page, hours(1), minutes(5), 1001, {} } };
    QTest::newRow("no pair can fire") << never << int(Error::Kind::Unsupported);
}

void TestAlertRules::whatCannotBeSaid()
{
    QFETCH(const SloSpec, slo);
    QFETCH(const int, kind);
    const Result<QString> rules = prometheusRules(slo);
    QVERIFY(!rules);
    QCOMPARE(int(rules.error().kind), kind);
    const Result<QString> both = prometheusRules(std::vector<SloSpec> { counted(), slo });
    QVERIFY(!both);
}

void TestAlertRules::namesAreTextAndNoTemplate()
{
    SloSpec slo = counted();
    slo.id = { QStringLiteral("a\"b\n{{x}}") };
    const QString rules = *prometheusRules(slo);
    QVERIFY(rules.contains(QLatin1String("slo: \"a\\\"b\\n{{\\\"{{\\\"}}x}}\"")));
    QVERIFY(rules.contains(QLatin1String("{slo=\"a\\\"b\\n{{x}}\"}")));
    QCOMPARE(rules.section(QLatin1Char('\n'), 1, 1), QStringLiteral("groups:"));
}

void TestAlertRules::fileNamesAreTheirOwn()
{
    const auto named = [](const char* id) {
        SloSpec slo;
        slo.id = { QString::fromUtf8(id) };
        return rulesFileName(slo);
    };
    QCOMPARE(named("checkout-availability"), QStringLiteral("checkout-availability.rules.yml"));
    QCOMPARE(named("a/b"), QStringLiteral("a%2Fb.rules.yml"));
    QCOMPARE(named("a%2Fb"), QStringLiteral("a%252Fb.rules.yml"));
    QVERIFY(!named("../../etc/passwd").contains(QLatin1Char('/')));
}

YAGURA_TEST(TestAlertRules)
#include "tst_alertrules.moc"
