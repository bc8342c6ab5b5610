// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demostates.h"
#include "tests/app/gui/demohouse.h"
#include "tests/support/testmain.h"
#include "translations/translations.h"
#include "widgets/alerts/alertspage.h"
#include "widgets/common/plainlabel.h"
#include "widgets/start/startpage.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace yagura;

/// What a person sees of every page: nothing cut off or covered, in three languages, on a wall screen and in a small window.
class TestLayout final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : { "en", "ja", "de" }) {
            QTest::newRow(qPrintable(QStringLiteral("%1 large").arg(QLatin1String(language))))
                << QString::fromLatin1(language) << QSize(1920, 1080);
            QTest::newRow(qPrintable(QStringLiteral("%1 small").arg(QLatin1String(language))))
                << QString::fromLatin1(language) << QSize(1280, 720);
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        installLanguage(*qApp, language);
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->window().resize(size);
        QStringList cut;
        for (const QString& page : pageNames()) {
            program.session->open(page, {});
            settle();
            cut += cutOff(program.session->window(), page);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }

    void textsOfServersArePlain()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        for (const QString& page : pageNames())
            program.session->open(page, {});
        const auto labels = program.session->window().findChildren<QLabel*>();
        QVERIFY(labels.size() > 50);
        for (const QLabel* label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void startOffersThreeWays()
    {
        StartPage page;
        QSignalSpy demo(&page, &StartPage::demoRequested);
        QSignalSpy connects(&page, &StartPage::connectRequested);
        QSignalSpy language(&page, &StartPage::languageChosen);
        page.resize(1600, 1000);
        page.show();
        auto* address = page.findChild<QLineEdit*>(QStringLiteral("address"));
        QTest::keyClicks(address, QStringLiteral("prometheus:9090"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(connects.count(), 0); // not an address yet
        address->clear();
        QTest::keyClicks(address, QStringLiteral("http://127.0.0.1:9090"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(connects.count(), 1);
        QCOMPARE(connects.front().front().toUrl(), QUrl(QStringLiteral("http://127.0.0.1:9090")));
        QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("openDemo")), Qt::LeftButton);
        QCOMPARE(demo.count(), 1);
        const auto buttons = page.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->text() == QStringLiteral("日本語"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(language.count(), 1);
        QCOMPARE(language.front().front().toString(), QStringLiteral("ja"));
    }

    void alertsTellWhatIsNotKnown()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        AlertsPage page;
        page.resize(1600, 900);
        page.show();
        std::vector<QImage> told;
        for (const char* state : { "loading", "empty", "stale", "error" }) {
            page.showBoard(boardInState(program.board(), QLatin1String(state)), QTimeZone::utc());
            QString seen;
            const auto labels = page.findChildren<QLabel*>();
            for (const QLabel* label : labels)
                seen += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
            QVERIFY2(!seen.contains(QStringLiteral("complete,")), qPrintable(QLatin1String(state) + QLatin1Char('\n') + seen));
            const QImage picture = page.grab().toImage();
            QVERIFY2(std::find(told.begin(), told.end(), picture) == told.end(), state); // each reads otherwise
            told.push_back(picture);
        }
        page.showBoard(program.board(), QTimeZone::utc());
        QVERIFY(program.board()->alerts.alerts && !program.board()->alerts.alerts->empty());
    }

private:
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    static bool scrolls(const QWidget* widget)
    {
        for (const QWidget* w = widget->parentWidget(); w; w = w->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(w))
                return true;
        }
        return false;
    }

    static QStringList cutOff(const QWidget& window, const QString& page)
    {
        QStringList cut;
        const auto all = window.findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            const auto* label = qobject_cast<const PlainLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            const bool counts = (label || button) && !text.isEmpty() && widget->isVisible() && !scrolls(widget);
            if (!counts)
                continue;
            const QSize least = label ? label->minimumSizeHint() : button->minimumSizeHint();
            const QRect seen = widget->visibleRegion().boundingRect();
            if (widget->width() < least.width() || widget->height() < least.height() || seen.height() < widget->height()
                || seen.width() < widget->width())
                cut.append(QStringLiteral("%1: “%2” has %3×%4, needs %5×%6, shows %7×%8")
                               .arg(page, text)
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(least.width())
                               .arg(least.height())
                               .arg(seen.width())
                               .arg(seen.height()));
        }
        return cut;
    }
};

YAGURA_TEST(TestLayout)
#include "tst_layout.moc"
