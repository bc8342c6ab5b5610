// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/promql.h"

#include "tests/support/testmain.h"

using namespace yagura;
using Reason = PromqlError::Reason;

class TestPromql : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<bool>("counter");
        const auto row = [](const char* text, bool counter) { QTest::newRow(text) << counter; };
        row("http_requests_total", true);
        row("http_requests_total{}", true);
        row("job:requests:rate5m", true);
        row("sum(http_requests_total{code=~\"5..\"})", true);
        row("SUM (http_requests_total)", true);
        row("sum((http_requests_total))", true);
        row("{\"http.requests.total\", \"k8s.pod\"=\"a\"}", true);
        row("{__name__=\"up\"}", true);
        row("up{a='b', c=`d\\n`,}", true);
        row("sum by (code) (http_requests_total)", false);
        row("sum(http_requests_total) by (code)", false);
        row("sum(a) + sum(b)", false);
        row("-up", false);
        row("sum(increase(x_total[$__window]))", false);
        row("rate(x[5m] offset 1h30m)", false);
        row("rate(x[5m] offset -1h) @ 1609746000.5", false);
        row("x @ start()", false);
        row("max_over_time(rate(x[1m])[1h:])", false);
        row("max_over_time(rate(x[1m])[1h:5m] @ end())", false);
        row("increase(x[1m] anchored)", false);
        row("a / on(job) group_left(team) b", false);
        row("a > bool 0.5e-3", false);
        row("histogram_quantile(0.9, sum by (le) (rate(b[5m])))", false);
        row("quantile(.5, a) unless b", false);
        row("vector(Inf) or vector(NaN) or vector(0x1F)", false);
        row("label_replace(up, \"a\", \"$1\", \"b\", \"(.*)\")", false);
        row("count_values(\"v\", up) # a comment", false);
        row("by", true); // keywords are names where a metric stands
        row("time()", false);
        row("\"\\u6c7a\\x41\\101\\n\"", false);
    }
    void accepts()
    {
        QFETCH(bool, counter);
        const auto result = parsePromql(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(result, result ? "" : qPrintable(promqlReasonName(result.error().reason) + QString::number(result.error().offset)));
        QCOMPARE(result->isCounter, counter);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* text, Reason reason, int offset) { QTest::newRow(text) << int(reason) << offset; };
        row("", Reason::Empty, 0);
        row("  # only a comment", Reason::Empty, 0);
        row("up{", Reason::NotClosed, 2);
        row("up}", Reason::Unexpected, 2);
        row("sum(up", Reason::NotClosed, 3);
        row("sum(up))", Reason::Unexpected, 7);
        row("up{a=\"b}", Reason::StringNotClosed, 5);
        row("up{a=\"b\nc\"}", Reason::StringNotClosed, 5);
        row("up{a=\"\\q\"}", Reason::BadEscape, 6);
        row("up{a=\"\\ud800\"}", Reason::BadEscape, 6);
        row("up{a=b}", Reason::MatcherValue, 5);
        row("up{a==\"b\"}", Reason::MatcherOperator, 4);
        row("up{a}", Reason::MatcherOperator, 4);
        row("up{=\"b\"}", Reason::LabelName, 3);
        row("up{5=\"b\"}", Reason::LabelName, 3);
        row("up{a=~\"(\"}", Reason::BadRegex, 6);
        row("up{a=\"b\" c=\"d\"}", Reason::Unexpected, 9);
        row("up{__name__=\"down\"}", Reason::NameTwice, 3);
        row("up{\"down\"}", Reason::NameTwice, 3);
        row("{}", Reason::MatchesEverything, 0);
        row("{a=\"\"}", Reason::MatchesEverything, 0);
        row("{a=~\".*\"}", Reason::MatchesEverything, 0);
        row("rate(x[5])", Reason::Empty, -1); // a bare number of seconds is Prometheus 3's
        row("rate(x[5q])", Reason::BadDuration, 7);
        row("rate(x[])", Reason::BadDuration, 7);
        row("rate(x[5m)", Reason::Unexpected, 9);
        row("x offset y", Reason::BadDuration, 9);
        row("1 +", Reason::OperandMissing, 3);
        row("* 2", Reason::Unexpected, 0);
        row("a b", Reason::Unexpected, 2);
        row("a = b", Reason::UnknownCharacter, 2);
        row("a ! b", Reason::UnknownCharacter, 2);
        row("$window", Reason::UnknownCharacter, 0);
        row("1.2.3", Reason::BadNumber, 0);
        row("0x", Reason::BadNumber, 0);
        row("x @ y", Reason::Unexpected, 4);
        row("sum(rate(x[{{.window}}]))", Reason::Template, 11);
        row("決済", Reason::UnknownCharacter, 0);
        row("a;b", Reason::UnknownCharacter, 1);
    }
    void refuses()
    {
        QFETCH(int, reason);
        QFETCH(int, offset);
        const auto result = parsePromql(QString::fromUtf8(QTest::currentDataTag()));
        if (offset < 0) {
            QVERIFY(result);
            return;
        }
        QVERIFY(!result);
        QCOMPARE(promqlReasonName(result.error().reason), promqlReasonName(static_cast<Reason>(reason)));
        QCOMPARE(result.error().offset, offset);
    }

    void selectorsAreTakenApart()
    {
        const auto selector = parsePromqlSelector(QStringLiteral("{severity=~\"page|ticket\", team!='x', alertname=\"A\\\"B\"}"));
        QVERIFY(selector);
        QCOMPARE(selector->matchers.size(), size_t(3));
        QVERIFY(selector->matchers[0].op == PromqlMatcher::Op::Match);
        QCOMPARE(selector->matchers[0].value, QStringLiteral("page|ticket"));
        QVERIFY(selector->matchers[1].op == PromqlMatcher::Op::NotEqual);
        QCOMPARE(selector->matcher(QStringLiteral("alertname"))->value, QStringLiteral("A\"B"));
        QVERIFY(!parsePromqlSelector(QStringLiteral("sum(up)")));
        QVERIFY(!parsePromqlSelector(QStringLiteral("up offset 5m")));
        QVERIFY(!parsePromqlSelector(QStringLiteral("up[5m]")));
    }

    void windowIsSeen()
    {
        QVERIFY(parsePromql(QStringLiteral("increase(x[$__window])"))->usesWindow);
        QVERIFY(!parsePromql(QStringLiteral("increase(x[1m])"))->usesWindow);
    }
};

YAGURA_TEST(TestPromql)
#include "tst_promql.moc"
