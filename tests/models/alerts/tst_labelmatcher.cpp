// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestLabelMatcher final : public QObject
{
    Q_OBJECT

private slots:
    void matching_data();
    void matching();
    void refusals_data();
    void refusals();
};

void TestLabelMatcher::matching_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<bool>("matches"); // {service="checkout", severity="page", path="a\"b\nc"}
    const auto row = [](const char* selector, bool matches) { QTest::newRow(selector) << QString::fromUtf8(selector) << matches; };
    row(R"({service="checkout"})", true);
    row(R"({service="check"})", false);
    row(R"({service!="cart"})", true);
    row(R"({service!="checkout"})", false);
    row(R"({service=~"check.*"})", true);
    row(R"({service=~"check"})", false); // anchored
    row(R"({service=~"cart|checkout"})", true);
    row(R"({service!~"cart|checkout"})", false);
    row(R"({service!~"check",severity="page"})", true);
    row(R"({service="checkout",severity="ticket"})", false);
    row(R"({ service = "checkout" , severity =~ 'page|ticket' , })", true);
    row(R"({team="",service="checkout"})", true); // absent is empty
    row(R"({team!="",service="checkout"})", false);
    row(R"({service=~".+"})", true);
    row(R"({service=""})", false);
    row(R"({team=""})", true);
    row(R"({path="a\"b\nc"})", true);
    row(R"({path=~"a.b.c"})", true); // a dot takes a line break
    row("{service=`checkout`}", true);
    row(R"({"service"="checkout"})", true);
    row(R"({service="\u0063heckout"})", true);
    row(R"({service="\x63heckout"})", true);
}

void TestLabelMatcher::matching()
{
    QFETCH(const QString, selector);
    QFETCH(const bool, matches);
    QString why;
    const auto set = LabelMatcherSet::parse(selector, &why);
    QVERIFY2(set, qPrintable(why));
    const Labels labels { { QStringLiteral("service"), QStringLiteral("checkout") }, { QStringLiteral("severity"), QStringLiteral("page") },
        { QStringLiteral("path"), QStringLiteral("a\"b\nc") } };
    QCOMPARE(set->matches(labels), matches);
}

void TestLabelMatcher::refusals_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("why");
    const auto row
        = [](const char* selector, const char* why) { QTest::newRow(selector) << QString::fromUtf8(selector) << QString::fromUtf8(why); };
    row("", "expected { at character 1");
    row("service", "expected { at character 1");
    row("{}", "it matches every alert");
    row(R"({service=~".*"})", "it matches every alert");
    row(R"({service})", "expected =, !=, =~ or !~ at character 9");
    row(R"({service=checkout})", "expected a quoted value at character 10");
    row(R"({service="checkout)", "the value does not end at character 19");
    row(R"({service="checkout"} and)", "unexpected text at character 22");
    row(R"({service="a" severity="b"})", "expected , or } at character 14");
    row(R"({5xx="a"})", "expected a label name at character 2");
    row(R"({service=~"("})", "the regular expression ( is not valid at character 14");
    row(R"({service="\q"})", "unknown escape at character 12");
}

void TestLabelMatcher::refusals()
{
    QFETCH(const QString, selector);
    QFETCH(const QString, why);
    QString got;
    QVERIFY(!LabelMatcherSet::parse(selector, &got));
    QCOMPARE(got, why);
    QVERIFY(!LabelMatcherSet::parse(selector)); // nobody has to ask why
}

YAGURA_TEST(TestLabelMatcher)
#include "tst_labelmatcher.moc"
