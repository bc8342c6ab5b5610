// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/metadatareader.h"
#include "models/sources/worker.h"
#include "tests/support/testmain.h"

#include <QLocale>

#include <atomic>

using namespace yagura;

/// Times of day as files spell them.
class TestClockTime final : public QObject
{
    Q_OBJECT

private slots:
    void readsHoursAndMinutes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time"); // invalid: refused
        QTest::newRow("minutes") << QStringLiteral("09:30") << QTime(9, 30);
        QTest::newRow("seconds") << QStringLiteral("23:59:59") << QTime(23, 59, 59);
        QTest::newRow("midnight") << QStringLiteral("00:00") << QTime(0, 0);
        QTest::newRow("nothing") << QString() << QTime();
        QTest::newRow("one digit") << QStringLiteral("9:30") << QTime();
        QTest::newRow("hour 24") << QStringLiteral("24:00") << QTime();
        QTest::newRow("minute 60") << QStringLiteral("09:60") << QTime();
        QTest::newRow("second 60") << QStringLiteral("09:30:60") << QTime();
        QTest::newRow("zone behind it") << QStringLiteral("09:30Z") << QTime();
        QTest::newRow("line end behind it") << QStringLiteral("09:30\n") << QTime();
        QTest::newRow("wide digits") << QStringLiteral("０９:３０") << QTime();
    }
    void readsHoursAndMinutes()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(parseClock(text).value_or(QTime()), time);
    }

    /// A reload reads on a worker, and the person may choose another language meanwhile.
    void readsWhileTheLanguageChanges()
    {
        std::atomic<int> read = 0;
        constexpr int kTimes = 20'000;
        const QLocale before;
        {
            Worker worker(QStringLiteral("reader"));
            worker.post([&read] {
                for (int i = 0; i < kTimes; ++i) {
                    if (parseClock(QStringLiteral("09:30")) == QTime(9, 30))
                        ++read;
                }
            });
            for (int i = 0; i < kTimes; ++i)
                QLocale::setDefault(QLocale(i % 2 == 0 ? QLocale::Japanese : QLocale::German));
        }
        QLocale::setDefault(before);
        QCOMPARE(read.load(), kTimes);
    }
};

YAGURA_TEST(TestClockTime)
#include "tst_clocktime.moc"
