// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "translations/translations.h"
#include "widgets/charts/timechart.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/service/servicecharts.h"
#include "widgets/service/servicepage.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;

namespace {

const QTimeZone& tokyo()
{
    static const QTimeZone zone("Asia/Tokyo");
    return zone;
}

struct Stage
{
    explicit Stage(ThemeKind kind, QSize size, const BoardPtr& board, const QString& slo = QStringLiteral("checkout-availability"))
    {
        applyTheme(&page, kind);
        page.resize(size);
        page.setSlo({ slo });
        page.showBoard(board, tokyo());
        page.show();
        QCoreApplication::processEvents(); // layout requests are posted
    }
    ServicePage page;
};

} // namespace

class ServicePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhenTheBurnBegan();
    void showsNoActionsThatDoNotExist();
    void asksForARollback();
    void offersNoRollbackWhileNobodyKnows();
    void drawsStaleMuted();
    void showsLoadingAndEmpty();
    void makesNoNumberOutOfNothing();
    void tellsNothingOldAsNow();
    void showsThePriceOfADeploy();
    void pictures_data();
    void pictures();
};

void ServicePageTest::saysWhenTheBurnBegan()
{
    const Stage stage(ThemeKind::Dark, { 1728, 1024 }, demoBoard());
    auto* bar = stage.page.findChild<MessageBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->sentence().contains(QStringLiteral("v2.14.1")), qPrintable(bar->sentence()));
    QVERIFY(!bar->sentence().contains(QStringLiteral("caused")));
}

void ServicePageTest::showsNoActionsThatDoNotExist()
{
    const Stage stage(ThemeKind::Dark, { 1728, 1024 }, demoBoard());
    const QList<QPushButton*> buttons = stage.page.findChildren<QPushButton*>();
    int visible = 0;
    for (const QPushButton* b : buttons) {
        visible += b->isVisible() ? 1 : 0;
    }
    QCOMPARE(visible, 3); // "Roll back…", "Explain" and "Look…" alone
}

void ServicePageTest::asksForARollback()
{
    Stage stage(ThemeKind::Dark, { 1728, 1024 }, demoBoard());
    QSignalSpy spy(&stage.page, &ServicePage::rollbackRequested);
    QPushButton* button = nullptr;
    for (auto* b : stage.page.findChildren<QPushButton*>()) {
        button = b->text() == QStringLiteral("Roll back…") ? b : button;
    }
    QVERIFY(button && button->isEnabled());
    button->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ServiceId>().value, QStringLiteral("checkout"));
}

void ServicePageTest::offersNoRollbackWhileNobodyKnows()
{
    for (const BoardState state : { BoardState::Stale, BoardState::Loading, BoardState::Error }) {
        const Stage stage(ThemeKind::Dark, { 1728, 1024 }, demoBoard(state));
        const QList<QPushButton*> buttons = stage.page.findChildren<QPushButton*>();
        const auto rollback
            = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text() == QStringLiteral("Roll back…"); });
        QVERIFY(rollback != buttons.end());
        QVERIFY(!(*rollback)->isEnabled());
        QVERIFY(!(*rollback)->accessibleDescription().isEmpty()); // and why
    }
}

void ServicePageTest::drawsStaleMuted()
{
    const BoardPtr board = demoBoard(BoardState::Stale);
    const SloSnapshot* slo = board->slo({ QStringLiteral("checkout-availability") });
    QVERIFY(slo);
    const ServiceCharts charts(board, { board, slo }, { board->at - std::chrono::hours(6), board->at }, tokyo());
    const ChartContent burn = charts.burn();
    QVERIFY(burn.doubtful);
    QVERIFY(std::any_of(burn.stretches.begin(), burn.stretches.end(),
        [&](const ChartStretch& s) { return s.kind == ChartStretch::Kind::Gap && s.range.to == board->at; }));
    QVERIFY(!charts.budget().forecast);
}

void ServicePageTest::showsLoadingAndEmpty()
{
    const Stage loading(ThemeKind::Dark, { 1728, 1024 }, demoBoard(BoardState::Loading));
    const QList<TimeChart*> charts = loading.page.findChildren<TimeChart*>();
    QCOMPARE(charts.size(), 3);
    for (const TimeChart* chart : charts) {
        QVERIFY(chart->content().loading);
        QVERIFY(!chart->content().emptyText.isEmpty());
    }
    const Stage empty(ThemeKind::Dark, { 1728, 1024 }, demoBoard(BoardState::Empty));
    QVERIFY(empty.page.findChild<EmptyState*>()->isVisible());
}

void ServicePageTest::makesNoNumberOutOfNothing()
{
    const BoardPtr board = demoBoard(BoardState::Loading);
    const std::shared_ptr<const SloSnapshot> slo(board, board->slo({ QStringLiteral("checkout-availability") }));
    QVERIFY(slo);
    const ServiceCharts charts(board, slo, { board->at - std::chrono::hours(6), board->at }, tokyo());
    for (const ChartContent& content : { charts.budget(), charts.burn(), charts.sli() }) {
        for (const ReadoutRow& row : content.readout) {
            QCOMPARE(row.now, noValue());
            if (row.cursor) {
                QCOMPARE(row.cursor(board->at - std::chrono::hours(1)), noValue());
            }
        }
    }
}

void ServicePageTest::tellsNothingOldAsNow()
{
    const BoardPtr board = demoBoard(BoardState::Error);
    const std::shared_ptr<const SloSnapshot> slo(board, board->slo({ QStringLiteral("checkout-availability") }));
    QVERIFY(slo);
    QVERIFY(slo->quality == Quality::Expired || slo->quality == Quality::Error);
    const ServiceCharts charts(board, slo, { board->at - std::chrono::hours(6), board->at }, tokyo());
    if (slo->quality == Quality::Expired) {
        QCOMPARE(charts.budget().readout.front().now, noValue());
        QCOMPARE(charts.burn().readout.front().now, noValue());
        QCOMPARE(charts.sli().readout.front().now, noValue());
    }
    QCOMPARE(charts.laneReadout().back().now, noValue());
    for (const Lane& lane : charts.lanes(false)) {
        for (const LaneItem& item : lane.items) {
            QVERIFY(item.to); // no open end: nobody knows whether it still fires
        }
    }
}

void ServicePageTest::showsThePriceOfADeploy()
{
    const BoardPtr board = demoBoard();
    const std::shared_ptr<const SloSnapshot> slo(board, board->slo({ QStringLiteral("checkout-availability") }));
    const ServiceCharts charts(board, slo, { board->at - std::chrono::hours(6), board->at }, tokyo());
    const std::vector<Lane> lanes = charts.lanes(false);
    QVERIFY(lanes.size() >= 3);
    QVERIFY(std::any_of(lanes.front().items.begin(), lanes.front().items.end(),
        [](const LaneItem& i) { return i.text == QStringLiteral("v2.14.1") && !i.quietText.isEmpty(); }));
    QVERIFY(!charts.marks().empty());
    QVERIFY(charts.lanes(true).size() == 2);
}

void ServicePageTest::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("state");
    QTest::newRow("dark-en") << int(ThemeKind::Dark) << "en" << QSize(1728, 1024) << int(BoardState::Full);
    QTest::newRow("light-ja") << int(ThemeKind::Light) << "ja" << QSize(1728, 1024) << int(BoardState::Full);
    QTest::newRow("small-dark-en") << int(ThemeKind::Dark) << "en" << QSize(1224, 672) << int(BoardState::Full);
    QTest::newRow("stale-light-en") << int(ThemeKind::Light) << "en" << QSize(1728, 1024) << int(BoardState::Stale);
    QTest::newRow("loading-dark-ja") << int(ThemeKind::Dark) << "ja" << QSize(1728, 1024) << int(BoardState::Loading);
    QTest::newRow("small-light-ja") << int(ThemeKind::Light) << "ja" << QSize(1224, 672) << int(BoardState::Full);
    QTest::newRow("error-dark-en") << int(ThemeKind::Dark) << "en" << QSize(1728, 1024) << int(BoardState::Error);
    QTest::newRow("contrast-en") << int(ThemeKind::Contrast) << "en" << QSize(1728, 1024) << int(BoardState::Full);
}

void ServicePageTest::pictures()
{
    QFETCH(int, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, state);
    installLanguage(*qApp, language);
    Stage stage(static_cast<ThemeKind>(theme), size, demoBoard(static_cast<BoardState>(state)));
    stage.page.axis()->setCursor(storyInstant() - std::chrono::minutes(31));
    const QImage picture = stage.page.grab().toImage();
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(picture.size(), size);
    // Something was drawn: more than one colour in the middle of the page.
    QSet<QRgb> colors;
    for (int x = 200; x < size.width(); x += 3) {
        colors.insert(picture.pixel(x, size.height() / 2));
    }
    QVERIFY(colors.size() > 3);
    keepPicture(picture, QStringLiteral("service-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())));
}

YAGURA_TEST(ServicePageTest)
#include "tst_servicepage.moc"
