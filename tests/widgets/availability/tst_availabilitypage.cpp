// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/availabilitypage.h"

#include "models/itemmodels/availabilitymodel.h"
#include "models/itemmodels/rowproxy.h"
#include "models/wording/availabilitytext.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "widgets/availability/targetscale.h"
#include "widgets/availability/targettable.h"
#include "widgets/availability/trypanel.h"
#include "widgets/common/codelines.h"
#include "widgets/common/comparisontable.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace yagura;
using namespace std::chrono_literals;
using test::BoardState;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");

Target percent(const char* text) { return { *Decimal::parse(QLatin1String(text)) }; }

struct Fixture
{
    explicit Fixture(BoardState state = BoardState::Full, ThemeKind kind = ThemeKind::Light, const QSize& size = { 1920, 1080 })
        : window({ kTokyo, [] { return test::storyInstant(); } })
        , page(new AvailabilityPage)
    {
        PageEntry entry;
        entry.id = QStringLiteral("availability");
        entry.title = QStringLiteral("Availability table");
        entry.widget = page;
        entry.show = [this](const BoardPtr& board, const QTimeZone& zone) { page->showBoard(board, zone); };
        window.addPage(entry);
        applyTheme(&window, kind);
        window.resize(size);
        window.openPage(entry.id);
        window.show();
        window.activateWindow();
        window.showBoard(test::demoBoard(state));
    }
    TargetTable* table() const { return page->findChild<TargetTable*>(); }
    TryPanel* tried() const { return page->findChild<TryPanel*>(); }
    QStringList column(int field) const
    {
        QStringList texts;
        const QAbstractItemModel* shown = table()->view()->model();
        for (int i = 0; i < shown->rowCount(); ++i)
            texts << shown->index(i, field).data().toString();
        return texts;
    }

    MainWindow window;
    AvailabilityPage* page;
};

} // namespace

class TestAvailabilityPage final : public QObject
{
    Q_OBJECT

private slots:
    void downtimeIsCutOff_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("a year at 99.9 %: 8.76 h") << qint64 { 31'536'000'000'000 } << QStringLiteral("8h 45m");
        QTest::newRow("30 days at 99.9 %") << qint64 { 2'592'000'000'000 } << QStringLiteral("43m 12s");
        QTest::newRow("a week at 99.9 %: 604.8 s") << qint64 { 604'800'000'000 } << QStringLiteral("10m 4s");
        QTest::newRow("a week at 99.999 %: 6.048 s") << qint64 { 6'048'000'000 } << QStringLiteral("6.04s");
        QTest::newRow("a day at 99.999 %: 0.864 s") << qint64 { 864'000'000 } << QStringLiteral("0.864s");
        QTest::newRow("an hour at 99.999 %: 0.036 s") << qint64 { 36'000'000 } << QStringLiteral("0.036s");
        QTest::newRow("a month at 99.999 %: 25.92 s") << qint64 { 25'920'000'000 } << QStringLiteral("25.9s");
        QTest::newRow("an hour at 99.9 %") << qint64 { 3'600'000'000 } << QStringLiteral("3.6s");
        QTest::newRow("just under a minute is no minute") << qint64 { 59'999'999'999 } << QStringLiteral("59.9s");
    }
    void downtimeIsCutOff()
    {
        QFETCH(qint64, nanoseconds);
        QFETCH(QString, text);
        QCOMPARE(downtimeText(std::chrono::nanoseconds(nanoseconds)), text);
    }

    void hintSaysMinutesAndRequests()
    {
        const Window week { Window::Kind::Rolling, 24h * 7, {} };
        QCOMPARE(allowanceText(percent("99.9"), week, 253'871'204.0),
            QStringLiteral("99.9% over 7d: 10m 4s, or 253,871 failed requests at last week's traffic."));
        QVERIFY(!allowanceText(percent("99.9"), week, std::nullopt).contains(QStringLiteral("requests")));
    }

    void tableHasTheBooksRowsAndTheMeasuredOneBetween()
    {
        Fixture f;
        const QStringList targets = f.column(AvailabilityModel::TargetName);
        QCOMPARE(targets.size(), 9);
        QCOMPARE(targets[0], QStringLiteral("90%"));
        QCOMPARE(targets[3], QStringLiteral("99.5%"));
        QVERIFY2(targets[4].startsWith(QStringLiteral("99.89%")), qPrintable(targets[4])); // −2.1 % of 0.1 %: 99.8979
        QCOMPARE(targets[5], QStringLiteral("99.9%"));
        QCOMPARE(f.column(AvailabilityModel::Week)[5], QStringLiteral("10m 4s"));
        QCOMPARE(f.column(AvailabilityModel::Year)[0], QStringLiteral("36d 12h"));
        const QModelIndex measured = f.table()->view()->model()->index(4, 0);
        QVERIFY(measured.data(RowModel::SecondRole).toString().contains(QStringLiteral("over 99.5%, under its 99.9%")));
        QVERIFY(measured.data(RowModel::SecondRole).toString().contains(QStringLiteral("too many")));
        QCOMPARE(f.table()->view()->columnSpan(4, 0), int(AvailabilityModel::FieldCount));
        QVERIFY(f.column(AvailabilityModel::Spent)[5].startsWith(QStringLiteral("102.")));
        test::keepPicture(f.window, QStringLiteral("availability-light.png"));
    }

    void spentIsBadOverAllowed()
    {
        const BoardPtr board = test::demoBoard();
        const SloSnapshot& slo = board->slos.front();
        const AvailabilityFacts facts = availabilityFacts(*board, slo, AvailabilityCount::Requests, kTokyo);
        const SliceSum month = slo.history.sum({ floorTo(slo.at) - 24h * 30, floorTo(slo.at) });
        QCOMPARE(*facts.rowOf(percent("99")).spent, facts.bad / (0.01 * facts.total));
        QVERIFY(facts.total <= month.total); // a correction may leave some out, none may be added
        QCOMPARE(facts.lastWeek.length(), Millis(24h * 7));
        QCOMPARE(toIso(facts.lastWeek.from), QStringLiteral("2026-11-08T15:00:00Z")); // Monday in Tokyo
        QCOMPARE(weekText(facts.lastWeek, kTokyo), QStringLiteral("W46, 9–15 Nov"));
        QVERIFY(!facts.weeks.empty());
        for (const WeekResult& week : facts.weeks)
            QVERIFY(week.range.from >= *slo.history.first() - kSlice);
        QVERIFY(facts.weeksKept(percent("90")) == static_cast<int>(facts.weeks.size()));
        QVERIFY(facts.weeksKept(percent("99.9999")) == 0);
    }

    void minutesOrRequestsAreAnotherAnswer()
    {
        Fixture f;
        const QString byRequests = f.column(AvailabilityModel::Spent)[5];
        auto* counts = f.page->findChild<SegmentedControl*>();
        QCOMPARE(counts->current(), 0);
        QTest::mouseClick(counts->findChildren<QToolButton*>().at(1), Qt::LeftButton);
        const QStringList spent = f.column(AvailabilityModel::Spent);
        QVERIFY(!spent.contains(byRequests));
        // Minutes allowed in a week are whole minutes: 10,080 of 10,080 judged ones at 99.9 %.
        const auto row = f.column(AvailabilityModel::TargetName).indexOf(QStringLiteral("99.9%"));
        QVERIFY(f.column(AvailabilityModel::FailedWeek)[row].toInt() <= 10);
    }

    void objectiveOfMinutesBeginsWithTime()
    {
        Fixture f;
        f.page->setSlo({ QStringLiteral("catalog-latency") });
        QCOMPARE(f.page->findChild<SegmentedControl*>()->current(), 1);
    }

    void typingATargetReplaysIt()
    {
        Fixture f;
        QLineEdit* field = f.tried()->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("99.95"));
        QCOMPARE(f.tried()->tried(), percent("99.95"));
        const auto& rows = f.tried()->findChild<ComparisonTable*>()->rows();
        QCOMPARE(rows[0].now, QStringLiteral("43m 12s"));
        QCOMPARE(rows[0].proposed, QStringLiteral("21m 36s"));
        QCOMPARE(rows[2].ink, Token::Crit); // twice as strict: less than nothing is left
        const auto& lines = f.tried()->findChild<CodeLines*>()->lines();
        QCOMPARE(lines[0].text, QStringLiteral("slo/checkout.yaml:1"));
        QCOMPARE(lines[1].text, QStringLiteral("target: 0.999"));
        QCOMPARE(lines[2].text, QStringLiteral("target: 0.9995"));

        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("100"));
        QCOMPARE(field->property("role").toString(), QStringLiteral("wrong"));
        QCOMPARE(f.tried()->tried(), percent("10")); // the last that was one on the way: 1, 10, not 100
    }

    void steppingGoesToTheUsualTargets()
    {
        QCOMPARE(TargetScale::step(percent("99.9"), 1), percent("99.95"));
        QCOMPARE(TargetScale::step(percent("99.93"), 1), percent("99.95"));
        QCOMPARE(TargetScale::step(percent("99.9"), -1), percent("99.8"));
        QCOMPARE(TargetScale::step(percent("99.999"), 1), percent("99.999"));
        Fixture f;
        QCOMPARE(f.tried()->tried(), percent("99.95"));
        auto* scale = f.tried()->findChild<TargetScale*>();
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Left);
        QCOMPARE(f.tried()->tried(), percent("99.9"));
        QVERIFY(!scale->accessibleName().isEmpty());
    }

    void enterInTheTableTriesThatTarget()
    {
        Fixture f;
        f.table()->view()->setFocus();
        QCOMPARE(f.table()->current(), percent("99.9")); // its own is where one begins
        QTest::keyClick(f.table()->view(), Qt::Key_Down);
        QTest::keyClick(f.table()->view(), Qt::Key_Down);
        QTest::keyClick(f.table()->view(), Qt::Key_Return);
        QCOMPARE(f.tried()->tried(), percent("99.99"));
    }

    void tableIsCopiedAsText()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.table()->view()->setFocus();
        QTest::keyClick(f.table()->view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 10); // heads, eight targets, the end
        QCOMPARE(lines[0].count(QLatin1Char('\t')), 11);
        QVERIFY(lines[1].startsWith(QStringLiteral("90%\t36d 12h\t9d\t")));
    }

    void laboratoryIsAskedForTheTriedTarget()
    {
        Fixture f;
        QSignalSpy asked(f.page, &AvailabilityPage::labRequested);
        f.tried()->setTried(percent("99.99"));
        for (QPushButton* button : f.tried()->findChildren<QPushButton*>()) {
            if (button->property("role").toString() == QLatin1String("primary"))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<SloId>().value, QStringLiteral("checkout-availability"));
    }

    void oldFactsSayHowOldTheyAre()
    {
        for (const BoardState state : { BoardState::Stale, BoardState::Error, BoardState::Partial, BoardState::Loading }) {
            Fixture f(state);
            auto* bar = f.page->findChild<MessageBar*>();
            QVERIFY(bar->isVisible());
            QVERIFY(!bar->sentence().isEmpty());
        }
        Fixture full;
        QVERIFY(!full.page->findChild<MessageBar*>()->isVisible());
        Fixture loading(BoardState::Loading);
        QVERIFY(!loading.column(AvailabilityModel::TargetName).join(QLatin1Char(' ')).contains(QStringLiteral("measured")));
        QCOMPARE(loading.column(AvailabilityModel::FailedWeek)[0], QStringLiteral("–")); // nothing seen, nothing invented
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
            Fixture f(static_cast<BoardState>(state), ThemeKind::Dark, size);
            QCOMPARE(f.window.grab().size(), size);
            test::keepPicture(
                f.window, QStringLiteral("availability-dark-%1-%2.png").arg(QString::fromUtf8(QTest::currentDataTag())).arg(size.width()));
        }
    }
};

YAGURA_TEST(TestAvailabilityPage)
#include "tst_availabilitypage.moc"
