// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "translations/translations.h"
#include "widgets/theme/theme.h"
#include "widgets/wall/wallpage.h"
#include "widgets/wall/wallpainter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

using namespace yagura;
using namespace yagura::test;

namespace {

BoardPtr manyServices(int healthy)
{
    auto board = std::make_shared<Board>(*demoBoard());
    const SloSnapshot calm = board->slos.back();
    for (int i = 0; i < healthy; ++i) {
        ServiceInfo info;
        info.id = { QStringLiteral("extra%1").arg(i) };
        info.name = LocalizedText::plain(info.id.value);
        board->services.push_back(info);
        SloSnapshot slo = calm;
        slo.spec.service = info.id;
        slo.spec.id = { info.id.value + QStringLiteral("-availability") };
        slo.status = Status::Ok;
        board->slos.push_back(slo);
    }
    return board;
}

} // namespace

class WallPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnly();
    void putsTheWorstFirst();
    void neverShowsOkForOldData();
    void saysThatItIsLoading();
    void collapsesTheHealthy();
    void policyStandsOnTheTileWhenItRestricts();
    void tilesDoNotOverlap();
    void pictures_data();
    void pictures();
};

void WallPageTest::isReadOnly()
{
    WallPage page;
    page.showBoard(demoBoard(), QTimeZone("Asia/Tokyo"));
    QVERIFY(page.findChildren<QAbstractButton*>().isEmpty());
    QVERIFY(page.findChildren<QLineEdit*>().isEmpty());
}

void WallPageTest::putsTheWorstFirst()
{
    const BoardPtr board = demoBoard();
    const std::vector<WallTile> tiles = wallTiles(*board, board->at);
    QCOMPARE(tiles.size(), board->services.size());
    QCOMPARE(tiles.front().status, Status::Critical);
    QCOMPARE(wallHero(*board, board->at).status, Status::Critical);
}

void WallPageTest::neverShowsOkForOldData()
{
    const BoardPtr board = demoBoard(BoardState::Stale);
    for (const WallTile& tile : wallTiles(*board, board->at)) {
        QVERIFY2(tile.status != Status::Ok, qPrintable(tile.name));
    }
    QVERIFY(wallHero(*board, board->at).status != Status::Ok);
}

void WallPageTest::saysThatItIsLoading()
{
    const BoardPtr board = demoBoard(BoardState::Loading);
    QVERIFY(wallHero(*board, board->at).loading);
    for (const WallTile& tile : wallTiles(*board, board->at)) {
        QVERIFY(tile.loading);
        QVERIFY(tile.value.isEmpty());
        QVERIFY(tile.status != Status::Ok);
    }
}

void WallPageTest::collapsesTheHealthy()
{
    const BoardPtr board = manyServices(24);
    const std::vector<WallTile> tiles = wallTiles(*board, board->at);
    QCOMPARE(tiles.size(), kWallTiles);
    QVERIFY(tiles.back().services > 1);
    QCOMPARE(wallPages(tiles.size()), 1);
    int services = 0;
    for (const WallTile& t : tiles) {
        services += t.services;
    }
    QCOMPARE(services, static_cast<int>(board->services.size()));
}

void WallPageTest::policyStandsOnTheTileWhenItRestricts()
{
    using C = PolicyStage::Consequence;
    auto board = std::make_shared<Board>(*demoBoard());
    const ServiceId worst = board->slos.front().spec.service;
    for (SloSnapshot& slo : board->slos) {
        slo.stage = slo.spec.service == worst ? PolicyStage { QStringLiteral("ask"), C::NeedsApprover, 0.25 }
                                              : PolicyStage { QStringLiteral("notify"), C::Notify, 0.5 };
    }
    std::vector<WallTile> tiles = wallTiles(*board, board->at);
    QCOMPARE(tiles.front().stage, QStringLiteral("ASK FIRST"));
    for (size_t i = 1; i < tiles.size(); ++i)
        QVERIFY(tiles[i].stage.isEmpty()); // what restricts nothing is not on the wall
    board->slos.front().stage = PolicyStage { QStringLiteral("freeze"), C::Freeze, 0 };
    tiles = wallTiles(*board, board->at);
    QCOMPARE(tiles.front().stage, QStringLiteral("FREEZE")); // the strictest of the service
    QCOMPARE(tiles.front().status, Status::Critical);

    // The plate lies in its tile and does not touch the number.
    WallPage page;
    applyTheme(&page, ThemeKind::Dark);
    page.resize(1920, 1080);
    page.showBoard(board, QTimeZone("Asia/Tokyo"));
    page.show();
    keepPicture(page, QStringLiteral("wall-stage.png"));
}

void WallPageTest::tilesDoNotOverlap()
{
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const WallPainter wall(painter, image.rect(), theme(ThemeKind::Dark));
    for (size_t i = 0; i < kWallTiles; ++i) {
        QVERIFY(QRectF(image.rect()).contains(wall.tileBox(i)));
        for (size_t k = 0; k < i; ++k) {
            QVERIFY(!wall.tileBox(i).intersects(wall.tileBox(k)));
        }
    }
}

void WallPageTest::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("state");
    QTest::newRow("dark-en") << int(ThemeKind::Dark) << "en" << QSize(1920, 1080) << int(BoardState::Full);
    QTest::newRow("light-ja") << int(ThemeKind::Light) << "ja" << QSize(1920, 1080) << int(BoardState::Full);
    QTest::newRow("small-dark-ja") << int(ThemeKind::Dark) << "ja" << QSize(1280, 720) << int(BoardState::Full);
    QTest::newRow("stale-dark-en") << int(ThemeKind::Dark) << "en" << QSize(1920, 1080) << int(BoardState::Stale);
    QTest::newRow("loading-light-en") << int(ThemeKind::Light) << "en" << QSize(1920, 1080) << int(BoardState::Loading);
    QTest::newRow("error-dark-en") << int(ThemeKind::Dark) << "en" << QSize(1920, 1080) << int(BoardState::Error);
}

void WallPageTest::pictures()
{
    QFETCH(int, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, state);
    installLanguage(*qApp, language);
    WallPage page;
    applyTheme(&page, static_cast<ThemeKind>(theme));
    page.resize(size);
    page.showBoard(demoBoard(static_cast<BoardState>(state)), QTimeZone("Asia/Tokyo"));
    page.show();
    const QImage picture = page.grab().toImage();
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(picture.size(), size);
    QVERIFY(!page.accessibleName().isEmpty());
    keepPicture(picture, QStringLiteral("wall-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())));
}

YAGURA_TEST(WallPageTest)
#include "tst_wallpage.moc"
