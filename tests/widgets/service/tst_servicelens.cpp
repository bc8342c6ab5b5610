// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "widgets/charts/timechart.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/service/breakdownbars.h"
#include "widgets/service/breakdownpanel.h"
#include "widgets/service/factblock.h"
#include "widgets/service/lensbar.h"
#include "widgets/service/servicecharts.h"
#include "widgets/service/servicepage.h"
#include "widgets/theme/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

const SloId& checkout()
{
    static const SloId id { QStringLiteral("checkout-availability") };
    return id;
}

/// The demo's board with one objective evaluated anew after a change of its specification.
BoardPtr boardWith(const std::function<void(SloSpec&)>& change)
{
    const BoardPtr demo = demoBoard();
    auto board = std::make_shared<Board>(*demo);
    for (SloSnapshot& slo : board->slos) {
        if (slo.spec.id == checkout()) {
            SloSpec spec = slo.spec;
            change(spec);
            EvaluationInput input;
            input.at = board->at;
            input.ageing = { kSlice };
            input.outcome = PollOutcome::FreshComplete;
            input.asOf = slo.asOf;
            slo = evaluateSlo(spec, slo.history, input);
        }
    }
    return board;
}

/// The demo's board with one objective's snapshot changed by hand.
BoardPtr boardWhere(const std::function<void(SloSnapshot&)>& change)
{
    auto board = std::make_shared<Board>(*demoBoard());
    for (SloSnapshot& slo : board->slos) {
        if (slo.spec.id == checkout()) {
            change(slo);
        }
    }
    return board;
}

void addWindows(SloSpec& spec)
{
    Window rolling;
    rolling.length = 24h * 30;
    Window week;
    week.length = 24h * 7;
    Window month;
    month.kind = Window::Kind::Calendar;
    month.length = 24h * 30;
    month.calendar.zone = "Asia/Tokyo";
    spec.windows = { rolling, week, month };
}

struct Stage
{
    explicit Stage(const BoardPtr& board, QSize size = { 1728, 1024 })
    {
        applyTheme(&page, ThemeKind::Dark);
        page.resize(size);
        page.setSlo(checkout());
        page.showBoard(board, QTimeZone("Asia/Tokyo"));
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }
    LensBar* lens() const { return page.findChild<LensBar*>(); }
    FactBlock* fact(const QString& name) const
    {
        for (auto* block : page.findChildren<FactBlock*>()) {
            if (block->accessibleName() == name) {
                return block;
            }
        }
        return nullptr;
    }
    ServicePage page;
};

ServiceCharts chartsOf(const BoardPtr& board, Millis range = 6h)
{
    return { board, std::shared_ptr<const SloSnapshot>(board, board->slo(checkout())), { board->at - range, board->at + range * 2 / 15 },
        QTimeZone("Asia/Tokyo") };
}

} // namespace

class ServiceLensTest final : public QObject
{
    Q_OBJECT

private slots:
    void keyBGoesThroughTheMethods()
    {
        Stage stage(boardWith([](SloSpec& spec) { spec.windows.resize(1); }));
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QVERIFY(!stage.lens()->isVisible()); // one window, its own method: nothing to say
        const QString own = stage.fact(QStringLiteral("Error budget left"))->accessibleDescription();
        QTest::keyClick(&stage.page, Qt::Key_B);
        QCOMPARE(stage.page.shownMethod(), BudgetingMethod::Timeslices);
        QVERIFY(stage.lens()->isVisible());
        QVERIFY(stage.lens()->sentence().contains(QStringLiteral("Timeslices")));
        QVERIFY(stage.lens()->accessibleName().contains(QStringLiteral("Occurrences decides")));
        QVERIFY(stage.fact(QStringLiteral("Error budget left"))->accessibleDescription() != own);
        keepPicture(stage.page, QStringLiteral("service-by-timeslices.png"));
        QTest::keyClick(&stage.page, Qt::Key_B);
        QCOMPARE(stage.page.shownMethod(), BudgetingMethod::RatioTimeslices);
        QTest::keyClick(&stage.page, Qt::Key_B);
        QCOMPARE(stage.page.shownMethod(), BudgetingMethod::Occurrences);
        QVERIFY(!stage.lens()->isVisible());
        QCOMPARE(stage.fact(QStringLiteral("Error budget left"))->accessibleDescription(), own);
    }

    /// What the keys do is also behind a button, for whoever does not know them.
    void theMenuOfLooks()
    {
        Stage stage(boardWith(&addWindows));
        QSignalSpy table(&stage.page, &ServicePage::availabilityRequested);
        QSignalSpy lab(&stage.page, &ServicePage::labRequested);
        QSignalSpy shares(&stage.page, &ServicePage::breakdownRequested);
        const QList<QMenu*> menus = stage.page.findChildren<QMenu*>();
        QCOMPARE(menus.size(), 1);
        const auto choose = [&](const QString& key) {
            for (QAction* action : menus.front()->actions()) {
                if (action->text().endsWith(QLatin1Char('\t') + key))
                    action->trigger();
            }
        };
        choose(QStringLiteral("W"));
        QCOMPARE(stage.page.shownWindow(), size_t(1));
        choose(QStringLiteral("B"));
        QCOMPARE(stage.page.shownMethod(), BudgetingMethod::Timeslices);
        choose(QStringLiteral("G"));
        QCOMPARE(shares.size(), 1);
        choose(QStringLiteral("Ctrl+Shift+A"));
        choose(QStringLiteral("Ctrl+Shift+L"));
        QCOMPARE(table.size(), 1);
        QCOMPARE(lab.size(), 1);
        QCOMPARE(lab[0][0].value<SloId>(), checkout());
    }

    void theNoticeLeadsBack()
    {
        Stage stage(demoBoard());
        stage.page.nextMethod();
        stage.lens()->findChild<QPushButton*>()->click();
        QCOMPARE(stage.page.shownMethod(), BudgetingMethod::Occurrences);
    }

    void anotherObjectiveSpeaksByItsOwnMethod()
    {
        Stage stage(demoBoard());
        stage.page.nextMethod();
        const BoardPtr board = demoBoard();
        for (const SloSnapshot& slo : board->slos) {
            if (!(slo.spec.id == checkout())) {
                stage.page.setSlo(slo.spec.id);
                QCOMPARE(stage.page.shownMethod(), slo.spec.method);
                return;
            }
        }
        QFAIL("the demo has one objective only");
    }

    void keyWGoesThroughTheWindows()
    {
        Stage stage(boardWith(&addWindows));
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QVERIFY(stage.lens()->isVisible());
        QVERIFY(stage.fact(QStringLiteral("SLI, 30d")));
        QTest::keyClick(&stage.page, Qt::Key_W);
        QCOMPARE(stage.page.shownWindow(), size_t(1));
        QVERIFY(stage.fact(QStringLiteral("SLI, 7d")));
        QTest::keyClick(&stage.page, Qt::Key_W);
        QVERIFY(stage.fact(QStringLiteral("SLI, month")));
        keepPicture(stage.page, QStringLiteral("service-burn-down.png"));
        QTest::keyClick(&stage.page, Qt::Key_W);
        QCOMPARE(stage.page.shownWindow(), size_t(0));
    }

    void twoModesAreNeverMixed()
    {
        const BoardPtr rolling = boardWith(&addWindows);
        QVERIFY(chartsOf(rolling).budget().subtitle.startsWith(QStringLiteral("budget left, rolling 30d")));
        const BoardPtr calendar = boardWith([](SloSpec& spec) {
            addWindows(spec);
            std::swap(spec.windows[0], spec.windows[2]);
        });
        const ChartContent down = chartsOf(calendar).budget();
        QVERIFY2(down.subtitle.startsWith(QStringLiteral("burn-down, calendar month")), qPrintable(down.subtitle));
        QCOMPARE(down.series.size(), size_t(2)); // and the even way
        QVERIFY(down.series[1].quiet);
        double before = 2;
        for (const ChartPoint& p : down.series[0].points) {
            if (std::isfinite(p.value)) {
                QVERIFY(p.value <= before);
                before = p.value;
            }
        }
        QVERIFY(before < 2);
        QVERIFY(chartsOf(calendar).strip().ideal);
        QVERIFY(!chartsOf(rolling).strip().ideal);
    }

    void aClickAndAKeyOpenTheNumber()
    {
        Stage stage(demoBoard());
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QSignalSpy asked(&stage.page, &ServicePage::numberRequested);
        FactBlock* left = stage.fact(QStringLiteral("Error budget left"));
        QTest::mouseClick(left, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<SloId>(), checkout());
        QCOMPARE(asked[0][2].value<BudgetingMethod>(), BudgetingMethod::Occurrences);
        QCOMPARE(asked[0][3].value<RoundingStep::Of>(), RoundingStep::Of::Left);
        QCOMPARE(asked[0][4].value<QWidget*>(), left);
        FactBlock* sli = stage.fact(QStringLiteral("SLI, 30d"));
        sli->setFocus();
        QTest::keyClick(sli, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][3].value<RoundingStep::Of>(), RoundingStep::Of::Sli);
        QTest::keyClick(&stage.page, Qt::Key_E);
        QCOMPARE(asked.size(), 3);
        stage.page.setOpened(RoundingStep::Of::Left);
        QVERIFY(left->isOpened() && !sli->isOpened());
        stage.page.setOpened(std::nullopt);
        QVERIFY(!left->isOpened());
    }

    void aBurnThatPagesHasAConeAndACalmLine()
    {
        const BoardPtr board = demoBoard();
        QVERIFY(board->slo(checkout())->pages());
        const ChartContent content = chartsOf(board).budget();
        QVERIFY(content.forecast);
        QVERIFY(content.forecast->label.startsWith(QStringLiteral("5m burn")));
        QVERIFY(content.forecast->line.size() >= 2 && content.forecast->edge.size() >= 2 && content.forecast->calm.size() >= 2);
        // 5 m burns faster than 1 h here, and faster than nothing at all.
        QVERIFY(content.forecast->line.back().value < content.forecast->edge.back().value);
        QVERIFY(content.forecast->edge.back().value < content.forecast->calm.back().value);
        QCOMPARE(content.forecast->line.front().value, content.series.front().points.back().value);
    }

    void thresholdsAreThoseOfItsPairs()
    {
        const BoardPtr board = boardWhere([](SloSnapshot& slo) {
            slo.pairs.clear();
            for (const double factor : { 14.0, 7.0, 2.0, 1.0 }) { // Pyrra's
                PairState state;
                state.pair = { factor > 5 ? AlertSeverity::Page : AlertSeverity::Ticket, 64min, 5min, factor, Millis(0) };
                slo.pairs.push_back(state);
            }
        });
        const ChartContent burn = chartsOf(board).burn();
        QStringList labels;
        for (const ChartThreshold& t : burn.thresholds) {
            labels << t.label;
        }
        QCOMPARE(labels,
            (QStringList { QStringLiteral("page 14×"), QStringLiteral("page 7×"), QStringLiteral("ticket 2×"),
                QStringLiteral("1× exactly on budget") }));
        QCOMPARE(burn.series[0].name, QStringLiteral("1h 4m"));
    }

    void aCorrectionIsABandAndALane()
    {
        const BoardPtr board = boardWhere([](SloSnapshot& slo) {
            Correction correction;
            correction.reason = QStringLiteral("load test");
            correction.startDate = QDate(2026, 11, 18);
            correction.startTime = QTime(0, 20);
            correction.zone = "Asia/Tokyo";
            correction.length = 30min;
            slo.spec.corrections = { correction };
        });
        const ServiceCharts charts = chartsOf(board);
        for (const ChartContent& content : { charts.budget(), charts.burn(), charts.sli() }) {
            QVERIFY(std::any_of(content.stretches.begin(), content.stretches.end(),
                [](const ChartStretch& s) { return s.kind == ChartStretch::Kind::Correction && s.range.length() == Millis(30min); }));
        }
        const Lane lane = charts.lanes(false).back();
        QCOMPARE(lane.items.size(), size_t(1));
        QCOMPARE(lane.items[0].text, QStringLiteral("load test 00:20–00:50: events dropped"));
        QCOMPARE(charts.lanes(true).size(), size_t(2)); // a small window hides it and says so
        QCOMPARE(charts.strip().corrections.size(), size_t(1));
    }

    void aPolicyThatRestrictsIsTold()
    {
        const BoardPtr board = boardWhere([](SloSnapshot& slo) {
            slo.stage = PolicyStage { QStringLiteral("freeze"), PolicyStage::Consequence::Freeze, 0, { QStringLiteral("P0") } };
        });
        const Stage stage(board);
        QVERIFY(stage.fact(QStringLiteral("Budget policy"))->isVisible());
        QVERIFY(stage.fact(QStringLiteral("Budget policy"))->accessibleDescription().contains(QStringLiteral("P0")));
        const Stage normal(boardWhere([](SloSnapshot& slo) {
            slo.stage = PolicyStage { QStringLiteral("normal"), PolicyStage::Consequence::Normal, 2, {} };
        }));
        QVERIFY(!normal.fact(QStringLiteral("Budget policy"))->isVisible());
    }

    void theBreakdownHasEveryState()
    {
        Stage stage(demoBoard());
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QSignalSpy asked(&stage.page, &ServicePage::breakdownRequested);
        auto* panel = stage.page.findChild<BreakdownPanel*>();
        QVERIFY(!panel->isVisible());
        QTest::keyClick(&stage.page, Qt::Key_G);
        QVERIFY(panel->isVisible() && panel->isAsking());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<TimeRange>().length(), Millis(6h));
        stage.page.showBreakdown({ QStringLiteral("another") }, std::vector<LabelShare> {});
        QVERIFY(panel->isAsking()); // an answer for the objective before is none
        stage.page.showBreakdown(checkout(),
            std::vector<LabelShare> { { QStringLiteral("code"), QStringLiteral("500"), 60, 600 },
                { QStringLiteral("pod"), QStringLiteral("a"), 30, 900 }, { QStringLiteral("code"), QStringLiteral("503"), 140, 700 },
                { QStringLiteral("pod"), QStringLiteral("b"), 170, 800 } });
        QVERIFY(!panel->isAsking());
        const auto& groups = panel->findChild<BreakdownBars*>()->groups();
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(groups[0].label, QStringLiteral("pod")); // 170 of 200 say more than 140 of 200
        QCOMPARE(groups[0].values[0].value, QStringLiteral("b"));
        QCoreApplication::processEvents();
        keepPicture(stage.page, QStringLiteral("service-breakdown.png"));
        stage.page.showBreakdown(checkout(), fail(Error::Kind::TimedOut, {}));
        QCOMPARE(panel->groups(), 0);
        stage.page.showBreakdown(checkout(), std::vector<LabelShare> {});
        QCOMPARE(panel->groups(), 0);
        stage.page.setRange(1h);
        QCOMPARE(asked.size(), 2); // another range is another question
        QTest::keyClick(&stage.page, Qt::Key_G);
        QVERIFY(!panel->isVisible());
    }
};

YAGURA_TEST(ServiceLensTest)
#include "tst_servicelens.moc"
