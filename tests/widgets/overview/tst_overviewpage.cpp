// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewpage.h"

#include "models/itemmodels/boardmodels.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "widgets/common/messagebar.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/tables/facttable.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace yagura;
using test::BoardState;

namespace {

/// The page in its window, as a person meets it.
struct Fixture
{
    explicit Fixture(ThemeKind kind = ThemeKind::Dark, const QSize& size = { 1920, 1080 })
        : window({ QTimeZone("Asia/Tokyo"), [] { return test::storyInstant(); } })
        , page(new OverviewPage)
    {
        PageEntry entry;
        entry.id = QStringLiteral("overview");
        entry.title = QStringLiteral("Overview");
        entry.widget = page;
        entry.show = [this](const BoardPtr& board, const QTimeZone& zone) { page->showBoard(board, zone); };
        entry.subtitle = &OverviewPage::subtitle;
        window.addPage(entry);
        applyTheme(&window, kind);
        window.resize(size);
        window.openPage(entry.id);
        window.show();
        window.activateWindow();
    }
    FactTable* table() const { return page->findChild<FactTable*>(); }

    MainWindow window;
    OverviewPage* page;
};

} // namespace

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private slots:
    void worstObjectiveIsOnTop()
    {
        Fixture f;
        f.window.showBoard(test::demoBoard());
        QCOMPARE(f.table()->proxy()->rowCount(), 20);
        QCOMPARE(f.table()->proxy()->index(0, 0).data(RowModel::StatusRole).toInt(), int(Status::Critical));
        test::keepPicture(f.window, QStringLiteral("overview-dark.png"));
    }

    void chipsAndWordsNarrowTheTable()
    {
        Fixture f;
        f.window.showBoard(test::demoBoard());
        auto* chip = f.page->findChild<QAbstractButton*>(QStringLiteral("chip-%1").arg(int(Status::Warn)));
        QVERIFY(chip && chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(f.table()->proxy()->rowCount(), 3);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(f.table()->proxy()->rowCount(), 20);
        QVERIFY(QTest::qWaitForWindowActive(&f.window)); // shortcuts belong to the active window
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
        auto* filter = f.page->findChild<QLineEdit*>(QStringLiteral("filter"));
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("checkout"));
        QVERIFY(f.table()->proxy()->rowCount() >= 1 && f.table()->proxy()->rowCount() < 20);
        QTest::keyClicks(filter, QStringLiteral(" no such words"));
        QCOMPARE(f.table()->proxy()->rowCount(), 0);
        QVERIFY(!f.table()->isVisible());
    }

    void enterOpensTheService()
    {
        Fixture f;
        f.window.showBoard(test::demoBoard());
        QSignalSpy opened(f.page, &OverviewPage::serviceRequested);
        f.table()->view()->setFocus();
        QTest::keyClick(f.table()->view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<ServiceId>(), test::demoBoard()->slos.front().spec.service);
    }

    void aSilentSourceIsToldInThePage()
    {
        Fixture f;
        f.window.showBoard(test::demoBoard(BoardState::Error));
        auto* bar = f.page->findChild<MessageBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(QStringLiteral("unknown, not OK")));
        for (int i = 0; i < f.table()->proxy()->rowCount(); ++i)
            QVERIFY(f.table()->proxy()->index(i, 0).data(RowModel::StatusRole).toInt() != int(Status::Ok));
        test::keepPicture(f.window, QStringLiteral("overview-error.png"));
    }

    void everyStateDraws_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("full") << int(BoardState::Full);
        QTest::newRow("loading") << int(BoardState::Loading);
        QTest::newRow("empty") << int(BoardState::Empty);
        QTest::newRow("stale") << int(BoardState::Stale);
        QTest::newRow("partial") << int(BoardState::Partial);
        QTest::newRow("error") << int(BoardState::Error);
    }
    void everyStateDraws()
    {
        QFETCH(int, state);
        for (const QSize size : { QSize(1920, 1080), QSize(1280, 720) }) {
            Fixture f(ThemeKind::Light, size);
            f.window.showBoard(test::demoBoard(static_cast<BoardState>(state)));
            const QImage picture = f.window.grab().toImage();
            QCOMPARE(picture.size(), size);
            QVERIFY(picture.pixelColor(size.width() - 4, size.height() - 4).isValid());
            test::keepPicture(
                f.window, QStringLiteral("overview-light-%1-%2.png").arg(QString::fromUtf8(QTest::currentDataTag())).arg(size.width()));
        }
    }
};

YAGURA_TEST(TestOverviewPage)
#include "tst_overviewpage.moc"
