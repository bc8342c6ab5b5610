// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demostates.h"
#include "tests/app/gui/demohouse.h"
#include "tests/support/testmain.h"
#include "widgets/common/messagebar.h"
#include "widgets/theme/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

using namespace yagura;

class TestPages final : public QObject
{
    Q_OBJECT

private slots:
    void storageTroubleIsShownOnEveryPage()
    {
        test::DemoProgram program;
        MainWindow& window = program.session->window();
        const auto bar = [&] { return window.centralWidget()->findChild<MessageBar*>(QStringLiteral("trouble")); };
        QVERIFY(!bar());
        program.backEnd->monitor().setStorageTrouble(
            { Error::Kind::Storage, QStringLiteral("history.sqlite: disk is full"), {}, 0, std::nullopt });
        for (const QString& page : pageNames()) {
            program.session->open(page, {});
            QVERIFY2(bar()->isVisible(), qPrintable(page));
        }
        QCOMPARE(bar()->accessibleName(), bar()->sentence());
        QVERIFY(bar()->sentence().contains(QLatin1String("history")));
        Session second(*program.backEnd, GuiOptions {}, QTimeZone::utc()); // as after a change of language
        QVERIFY(second.window().centralWidget()->findChild<MessageBar*>(QStringLiteral("trouble")));
    }

    /// The real program: a picture of something else would pass for what was asked.
    void noPictureOfWhatDoesNotExist()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("page.png"));
        QProcess process;
        process.start(QStringLiteral(YAGURA_BIN_DIR "/yagura"),
            { QStringLiteral("--demo"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--page"),
                QStringLiteral("service:nope"), QStringLiteral("--snapshot"), file });
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("There is no service and no objective “nope”."), told.constData());
        QVERIFY(!QFile::exists(file));
    }

    void everyControlHasANameAndTabReachesThem_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page : pageNames())
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyControlHasANameAndTabReachesThem()
    {
        QFETCH(QString, page);
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->open(page, {});
        MainWindow& window = program.session->window();
        QCOMPARE(window.currentPage(), page == QLatin1String("number") ? QStringLiteral("service") : page); // it lies over it
        QStringList nameless;
        int controls = 0;
        const auto all = window.findChildren<QWidget*>();
        for (QWidget* widget : all) {
            const bool control
                = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                continue;
            ++controls;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless.append(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
        if (page != QLatin1String("wall"))
            QVERIFY(controls > 6);
        for (QWidget* widget : all) {
            const QString family = widget->font().families().value(0);
            QVERIFY2(family == QLatin1String("Inter") || family == typeFont(Type::Log).families().first(),
                qPrintable(
                    QStringLiteral("%1 %2: %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), family)));
        }
        QSet<QWidget*> reached;
        QWidget* at = window.focusWidget() ? window.focusWidget() : &window;
        for (int i = 0; i < 400 && at && !reached.contains(at); ++i) {
            reached.insert(at);
            at = at->nextInFocusChain();
        }
        for (QWidget* widget : all) {
            if (qobject_cast<QLineEdit*>(widget) && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
                QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
        }
    }

    void nothingIsGreenWhenSourcesFail()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        for (const char* state : { "loading", "stale", "error" }) {
            const BoardPtr board = boardInState(program.board(), QLatin1String(state));
            QVERIFY(!board->slos.empty());
            for (const SloSnapshot& slo : board->slos)
                QVERIFY2(slo.status != Status::Ok, state);
        }
        QVERIFY(!boardInState(program.board(), QStringLiteral("empty"))->configured);
    }

    void keysOpenPages()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        MainWindow& window = program.session->window();
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("deploys"));
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("settings"));
    }
};

YAGURA_TEST(TestPages)
#include "tst_pages.moc"
