// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/times.h"
#include "tests/models/wording/language.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace std::chrono;
using test::Language;

class TestTimes final : public QObject
{
    Q_OBJECT

private slots:
    void ages_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << QStringLiteral("0s");
        QTest::newRow("seconds") << qint64(8999) << QStringLiteral("8s");
        QTest::newRow("minutes, floored") << qint64(18 * 60'000 + 59'000) << QStringLiteral("18m");
        QTest::newRow("hours") << qint64(5 * 3'600'000) << QStringLiteral("5h");
        QTest::newRow("days") << qint64(6) * 86'400'000 << QStringLiteral("6d");
        QTest::newRow("future") << qint64(-5000) << QStringLiteral("0s");
    }
    void ages()
    {
        QFETCH(qint64, ms);
        const Language scope(test::localeOf(QStringLiteral("en")));
        QTEST(ageText(Millis(ms)), "text");
    }

    void agoInThreeLanguages()
    {
        {
            const Language scope(test::localeOf(QStringLiteral("en")));
            QCOMPARE(agoText(minutes(18)), QStringLiteral("18m ago"));
        }
        {
            const Language scope(test::localeOf(QStringLiteral("ja")),
                { { QStringLiteral("%1 ago"), QStringLiteral("%1前") }, { QStringLiteral("%1m"), QStringLiteral("%1分") } });
            QCOMPARE(agoText(minutes(18)), QStringLiteral("18分前"));
        }
        {
            const Language scope(test::localeOf(QStringLiteral("de")),
                { { QStringLiteral("%1 ago"), QStringLiteral("vor %1") }, { QStringLiteral("%1m"), QStringLiteral("%1 min") } });
            QCOMPARE(agoText(minutes(18)), QStringLiteral("vor 18 min"));
        }
        QCOMPARE(ageText(std::nullopt, Instant {}), QStringLiteral("–"));
    }

    void durations()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        QCOMPARE(durationText(Millis(92)), QStringLiteral("92 ms"));
        QCOMPARE(durationText(seconds(40)), QStringLiteral("40s"));
        QCOMPARE(durationText(seconds(220)), QStringLiteral("3m 40s"));
        QCOMPARE(durationText(hours(15) + minutes(37)), QStringLiteral("15h 37m"));
        QCOMPARE(durationText(hours(48) + minutes(37)), QStringLiteral("2d"));
        QCOMPARE(horizonText(hours(24 * 200)), QStringLiteral("> 90d"));
        QCOMPARE(horizonText(seconds(5)), QStringLiteral("1m"));
    }

    void clocksKnowOnlyTheGivenZone()
    {
        const Instant t = *parseInstant(QStringLiteral("2026-11-17T18:12:40Z"));
        const QTimeZone tokyo("Asia/Tokyo");
        QCOMPARE(clockText(t, tokyo), QStringLiteral("03:12:40"));
        QCOMPARE(clockText(t, QTimeZone::utc()), QStringLiteral("18:12:40"));
        QCOMPARE(zoneText(QTimeZone::utc(), t), QStringLiteral("UTC"));
        QCOMPARE(zoneText(tokyo, t), QStringLiteral("JST"));
        QCOMPARE(zoneOffsetText(tokyo, t), QStringLiteral("JST (UTC+9)"));
        QCOMPARE(zoneOffsetText(QTimeZone("America/St_Johns"), t).right(10), QStringLiteral("(UTC−3:30)"));
        {
            const Language scope(test::localeOf(QStringLiteral("en")));
            QCOMPARE(dateText(t, tokyo), QStringLiteral("Wed 18 Nov 2026"));
            QCOMPARE(momentText(t, t + minutes(5), tokyo), QStringLiteral("03:12"));
            QCOMPARE(momentText(t, t + hours(24), tokyo), QStringLiteral("03:12 Wed 18 Nov"));
        }
        const Language scope(
            test::localeOf(QStringLiteral("ja")), { { QStringLiteral("ddd d MMM yyyy"), QStringLiteral("yyyy年M月d日(ddd)") } });
        QCOMPARE(dateText(t, tokyo), QStringLiteral("2026年11月18日(水)"));
    }
};

YAGURA_TEST(TestTimes)
#include "tst_times.moc"
