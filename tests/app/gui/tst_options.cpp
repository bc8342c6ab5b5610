// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestOptions final : public QObject
{
    Q_OBJECT

private slots:
    void pagesAndSizes()
    {
        const auto options = parseOptions(
            { QStringLiteral("yagura"), QStringLiteral("--demo"), QStringLiteral("--page"), QStringLiteral("service:checkout"),
                QStringLiteral("--snapshot"), QStringLiteral("a.png"), QStringLiteral("--size"), QStringLiteral("1280x720"),
                QStringLiteral("--theme"), QStringLiteral("light"), QStringLiteral("--lang"), QStringLiteral("ja") });
        QVERIFY(options);
        QCOMPARE(options->page, QStringLiteral("service"));
        QCOMPARE(options->object, QStringLiteral("checkout"));
        QCOMPARE(options->size, QSize(1280, 720));
        QCOMPARE(options->theme, ThemeKind::Light);
        QCOMPARE(options->language, QStringLiteral("ja"));
        QVERIFY(options->drawsPictures());
    }

    void whatDoesNotWorkYetIsNotAccepted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("page of a later version") << QStringList { QStringLiteral("--page"), QStringLiteral("incident") };
        QTest::newRow("state without demo") << QStringList { QStringLiteral("--state"), QStringLiteral("empty") };
        QTest::newRow("unknown state") << QStringList { QStringLiteral("--demo"), QStringLiteral("--state"), QStringLiteral("odd") };
        QTest::newRow("unknown theme") << QStringList { QStringLiteral("--theme"), QStringLiteral("pink") };
        QTest::newRow("unknown language") << QStringList { QStringLiteral("--lang"), QStringLiteral("fr") };
        QTest::newRow("size") << QStringList { QStringLiteral("--size"), QStringLiteral("big") };
        QTest::newRow("unknown option") << QStringList { QStringLiteral("--review"), QStringLiteral("2026-W47") };
        QTest::newRow("stray word") << QStringList { QStringLiteral("overview") };
    }
    void whatDoesNotWorkYetIsNotAccepted()
    {
        QFETCH(QStringList, arguments);
        arguments.prepend(QStringLiteral("yagura"));
        QVERIFY(!parseOptions(arguments));
    }
};

YAGURA_TEST(TestOptions)
#include "tst_options.moc"
