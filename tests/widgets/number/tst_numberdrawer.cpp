// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number/numberdrawer.h"

#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/widgets/number/openedsample.h"
#include "widgets/shell/drawerhost.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace yagura;
using namespace yagura::test;

namespace {

/// A window with one page and a number on it.
struct Stage
{
    explicit Stage(QSize size = { 1920, 1080 })
        : number(new QPushButton(QStringLiteral("−2.1%")))
        , host(&pages)
    {
        applyTheme(&pages, ThemeKind::Dark);
        pages.resize(size);
        pages.addWidget(number);
        pages.addWidget(new QWidget);
        pages.show();
        pages.activateWindow();
        number->setFocus();
        drawer = new NumberDrawer;
        drawer->showNumber(openedSample());
        host.show(drawer, number);
        QCoreApplication::processEvents();
    }

    QStackedWidget pages;
    QPushButton* number;
    DrawerHost host;
    QPointer<NumberDrawer> drawer;
};

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (auto* b : parent.findChildren<QPushButton*>()) {
        if (b->text() == text) {
            return b;
        }
    }
    return nullptr;
}

} // namespace

class NumberDrawerTest final : public QObject
{
    Q_OBJECT

private slots:
    void liesOverThePageAtTheRight()
    {
        const Stage wide;
        QCOMPARE(wide.drawer->geometry(), QRect(1920 - space::drawer, 0, space::drawer, 1080));
        QVERIFY(!wide.drawer->isModal());
        QVERIFY(wide.number->isEnabled());
        const Stage narrow({ 1280, 720 });
        QCOMPARE(narrow.drawer->width(), 1280);
    }

    void followsTheWindow()
    {
        Stage stage;
        stage.pages.resize(1700, 900);
        QCoreApplication::processEvents();
        QCOMPARE(stage.drawer->geometry(), QRect(1700 - space::drawer, 0, space::drawer, 900));
    }

    void escGivesTheFocusBackToTheNumber()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.pages));
        QSignalSpy closed(stage.drawer, &NumberDrawer::closed);
        QVERIFY(!stage.number->hasFocus());
        QTest::keyClick(stage.drawer, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QTRY_VERIFY(stage.number->hasFocus());
        QTRY_VERIFY(!stage.drawer); // and the drawer is gone
        QVERIFY(!stage.host.close());
    }

    void anotherPageClosesIt()
    {
        Stage stage;
        stage.pages.setCurrentIndex(1);
        QTRY_VERIFY(!stage.drawer);
    }

    void aSecondNumberReplacesTheFirst()
    {
        Stage stage;
        const QPointer<NumberDrawer> first = stage.drawer;
        auto* second = new NumberDrawer;
        second->showNumber(openedSample());
        stage.host.show(second, stage.number);
        QTRY_VERIFY(!first);
        QVERIFY(stage.host.isOpen());
    }

    void copiesWhatItShows()
    {
        const Stage stage;
        button(*stage.drawer, QStringLiteral("Copy as PromQL"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), openedSample().promql);
        button(*stage.drawer, QStringLiteral("Copy as evidence"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{}"));
        QSignalSpy csv(stage.drawer, &NumberDrawer::csvRequested);
        button(*stage.drawer, QStringLiteral("Slices as CSV…"))->click();
        QCOMPARE(csv.size(), 1);
    }

    void offersNothingThatIsNotThere()
    {
        Stage stage;
        NumberView bare = openedSample();
        bare.evidence.clear();
        bare.promql.clear();
        stage.drawer->showNumber(bare);
        QVERIFY(!button(*stage.drawer, QStringLiteral("Copy as evidence"))->isEnabled());
        QVERIFY(!button(*stage.drawer, QStringLiteral("Copy as PromQL"))->isEnabled());
    }

    void tellsEverySectionToAScreenReader()
    {
        const Stage stage;
        int sections = 0;
        for (const FactLines* lines : stage.drawer->findChildren<FactLines*>()) {
            sections += lines->isVisible() ? 1 : 0;
            QVERIFY(!lines->accessibleName().isEmpty());
            for (const LineRow& row : lines->table().rows) {
                for (const LineCell& cell : row.cells) {
                    QVERIFY2(lines->accessibleDescription().contains(cell.text), qPrintable(cell.text));
                }
            }
        }
        QCOMPARE(sections, 7);
        QVERIFY(stage.drawer->accessibleDescription().contains(QStringLiteral("−2.1%")));
    }

    void draws()
    {
        for (const ThemeKind theme : { ThemeKind::Dark, ThemeKind::Light }) {
            for (const QSize size : { QSize(1920, 1080), QSize(1280, 720) }) {
                Stage stage(size);
                applyTheme(&stage.pages, theme);
                NumberView view = openedSample();
                view.inspection = NumberView::Inspection::Answered;
                view.number.inspection = inspectionSample();
                stage.drawer->showNumber(view);
                QCoreApplication::processEvents();
                const QImage picture = stage.drawer->grab().toImage();
                QSet<QRgb> colors;
                for (int y = 80; y < picture.height() - 80; y += 3) {
                    colors.insert(picture.pixel(60, y));
                }
                QVERIFY(colors.size() > 3);
                keepPicture(picture, QStringLiteral("drawer-%1-%2.png").arg(themeName(theme)).arg(size.width()));
            }
        }
    }
};

YAGURA_TEST(NumberDrawerTest)
#include "tst_numberdrawer.moc"
