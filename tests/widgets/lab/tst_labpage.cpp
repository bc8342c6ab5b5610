// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labpage.h"

#include "models/slo/alertrules.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "widgets/charts/lanes.h"
#include "widgets/charts/timechart.h"
#include "widgets/common/codelines.h"
#include "widgets/common/comparisontable.h"
#include "widgets/common/messagebar.h"
#include "widgets/lab/labcharts.h"
#include "widgets/lab/labconditions.h"
#include "widgets/lab/linedifference.h"
#include "widgets/lab/pairsview.h"
#include "widgets/lab/pairtrial.h"
#include "widgets/lab/whatiffacts.h"
#include "widgets/shell/mainwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace yagura;
using namespace std::chrono_literals;
using test::BoardState;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");
const SloId kAvailability { QStringLiteral("checkout-availability") };

Target percent(const char* text) { return { *Decimal::parse(QLatin1String(text)) }; }

std::vector<ConfirmedIncident> incidents()
{
    const Instant now = floorTo(test::storyInstant());
    return { { QStringLiteral("INC-0029"), { now - 24h * 11 - 14h, now - 24h * 11 - 13h } },
        { QStringLiteral("INC-0030"), { now - 24h * 4 - 67min, now - 24h * 4 + 112min } },
        { QStringLiteral("INC-0031"), { now - 42min, now } } };
}

/// What the desk does on the worker.
std::shared_ptr<LabComparison> compared(const LabRequest& request)
{
    auto made = std::make_shared<LabComparison>();
    std::vector<TimeRange> ranges;
    for (const ConfirmedIncident& incident : request.incidents)
        ranges.push_back(incident.range);
    const LabQuestion now = currentQuestion(request.slo->spec);
    made->request = request;
    made->current = replay(*request.slo, now, request.range, ranges, request.scrape);
    made->proposed = replay(*request.slo, request.proposed, request.range, ranges, request.scrape);
    made->currentRules = prometheusRules(specWith(request.slo->spec, now));
    made->proposedRules = prometheusRules(specWith(request.slo->spec, request.proposed));
    return made;
}

struct Fixture
{
    explicit Fixture(BoardState state = BoardState::Full, ThemeKind kind = ThemeKind::Light, const QSize& size = { 1920, 1080 })
        : window({ kTokyo, [] { return test::storyInstant(); } })
        , page(new LabPage)
    {
        qRegisterMetaType<LabRequest>();
        PageEntry entry;
        entry.id = QStringLiteral("lab");
        entry.title = QStringLiteral("Laboratory");
        entry.widget = page;
        entry.show = [this](const BoardPtr& board, const QTimeZone& zone) { page->showBoard(board, zone); };
        window.addPage(entry);
        applyTheme(&window, kind);
        window.resize(size);
        QObject::connect(page, &LabPage::replayRequested, page, [this](const LabRequest& request) { asked.push_back(request); });
        page->setIncidents({ { kAvailability, incidents() } });
        page->setScrapeInterval({ QStringLiteral("prom-main") }, 15s);
        window.openPage(entry.id);
        window.show();
        window.activateWindow();
        window.showBoard(test::demoBoard(state));
    }
    void answer()
    {
        if (!asked.empty())
            page->showComparison(compared(asked.back()));
    }
    void choose(int row, const QString& text)
    {
        QComboBox* box = page->conditions()->control(row);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    std::vector<LabRequest> asked;
    MainWindow window;
    LabPage* page;
};

} // namespace

class TestLabPage final : public QObject
{
    Q_OBJECT

private slots:
    void changedControlIsAskedAndMarked()
    {
        Fixture f;
        QCOMPARE(f.asked.size(), size_t { 1 });
        QVERIFY(f.page->isReplaying());
        f.choose(1, QStringLiteral("7d"));
        QCOMPARE(f.asked.size(), size_t { 2 });
        const LabRequest& request = f.asked.back();
        QCOMPARE(request.proposed.window.length, Millis(24h * 7));
        QCOMPARE(request.incidents.size(), size_t { 3 });
        // Google's shares over a week: 2 % in an hour is 0.02 × 168 = 3.36.
        QVERIFY(std::abs(request.proposed.pairs.front().factor - 3.36) < 1e-9);
        QCOMPARE(f.page->conditions()->control(1)->property("role").toString(), QStringLiteral("changed"));
        QVERIFY(f.page->conditions()->control(0)->property("role").toString().isEmpty());
        f.answer();
        QVERIFY(!f.page->isReplaying());
        test::keepPicture(f.window, QStringLiteral("lab-light.png"));
    }

    void olderQuestionsAnswerIsNotShown()
    {
        Fixture f;
        const LabRequest first = f.asked.back();
        f.page->setSlo({ QStringLiteral("cart-availability") });
        QCOMPARE(f.asked.size(), size_t { 2 });
        f.page->showComparison(compared(first));
        QVERIFY(f.page->isReplaying());
        QVERIFY(f.page->findChild<WhatIfFacts*>()->facts().empty());
    }

    void samePollIsNotReplayedAgain()
    {
        Fixture f;
        f.answer();
        f.window.showBoard(test::demoBoard());
        QCOMPARE(f.asked.size(), size_t { 1 });
    }

    void putBackIsAsItHolds()
    {
        Fixture f;
        f.choose(0, QStringLiteral("99.95%"));
        QVERIFY(f.page->conditions()->isChanged());
        f.page->conditions()->reset();
        QVERIFY(!f.page->conditions()->isChanged());
        QCOMPARE(f.asked.back().proposed.target, percent("99.9"));
    }

    void pairThatCanNeverFireIsRefusedWithTheArithmetic()
    {
        Fixture f;
        PairTrial* trial = f.page->conditions()->trial();
        BurnPair pair;
        pair.factor = 1200;
        pair.longWindow = 5min;
        pair.shortWindow = 1min;
        trial->setPair(pair);
        QVERIFY(trial->isRefused());
        QVERIFY2(trial->reason().contains(QStringLiteral("1 ÷ 0.001 = 1,000×")), qPrintable(trial->reason()));
        // The button takes the nearest that is allowed, and then it may be added.
        QPushButton* nearest = nullptr;
        for (QPushButton* button : trial->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Make it")))
                nearest = button;
        }
        QVERIFY(nearest);
        nearest->click();
        QVERIFY(!trial->isRefused());
        const size_t before = f.asked.size();
        for (QPushButton* button : trial->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Add"))
                button->click();
        }
        QCOMPARE(f.asked.size(), before + 1);
        QVERIFY(!f.asked.back().proposed.preset); // own now
        QCOMPARE(f.asked.back().proposed.pairs.back().factor, 1000.0); // what total failure just reaches
    }

    void factsLanesAndCountsAreTheReplays()
    {
        Fixture f;
        f.choose(1, QStringLiteral("7d"));
        auto comparison = compared(f.asked.back());
        const LabCharts charts(comparison, kTokyo);
        const auto facts = charts.facts();
        QCOMPARE(facts.size(), size_t { 6 });
        QVERIFY2(facts[0].now.startsWith(QStringLiteral("−2.")), qPrintable(facts[0].now));
        QVERIFY(facts[1].now.endsWith(QStringLiteral("/3")));
        const std::vector<Lane> lanes = charts.lanes();
        const size_t pairs = comparison->current.alerts.size() + comparison->proposed.alerts.size();
        QCOMPARE(lanes.size(), pairs + 3); // incidents, and a head for each question
        QCOMPARE(charts.counts().size(), lanes.size());
        QCOMPARE(lanes.front().items.size(), size_t { 3 });
        // A hollow bar fired outside every confirmed incident.
        for (const Lane& lane : lanes) {
            for (const LaneItem& item : lane.items) {
                if (item.look != LaneItem::Look::Outline)
                    continue;
                for (const ConfirmedIncident& incident : incidents())
                    QVERIFY(item.from >= incident.range.to || *item.to <= incident.range.from);
            }
        }
        QCOMPARE(charts.detection().size(), size_t { 3 });
        QVERIFY(charts.tellingIncident() >= 0);
        QVERIFY(!charts.detailSentence(charts.tellingIncident()).isEmpty());
    }

    void withoutConfirmedIncidentsNothingIsClaimed()
    {
        Fixture f;
        f.page->setIncidents({});
        f.answer();
        const auto& facts = f.page->findChild<WhatIfFacts*>()->facts();
        QCOMPARE(facts[1].now, QStringLiteral("–"));
        QCOMPARE(facts[3].proposed, QStringLiteral("–"));
        for (const ComparisonTable* table : f.page->findChildren<ComparisonTable*>())
            QVERIFY(!table->isVisible());
        test::keepPicture(f.window, QStringLiteral("lab-light-no-incidents.png"));
    }

    void commandGivesTheSame()
    {
        const SloSpec spec = test::demoBoard()->slo(kAvailability)->spec;
        LabQuestion question = currentQuestion(spec);
        QCOMPARE(labCommand(spec, question), QStringLiteral("yagura-cli lab --slo checkout-availability"));
        question.target = percent("99.95");
        question.window = { Window::Kind::Rolling, 24h * 28, {} };
        QCOMPARE(labCommand(spec, question), QStringLiteral("yagura-cli lab --slo checkout-availability --target 99.95 --window 28d"));
    }

    void linesThatGoAndComeAreTold()
    {
        using K = CodeLines::Line::Kind;
        const auto lines = lineDifference({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") },
            { QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("c"), QStringLiteral("d") });
        std::vector<K> kinds;
        for (const auto& line : lines)
            kinds.push_back(line.kind);
        QCOMPARE(kinds, std::vector<K>({ K::Same, K::Removed, K::Added, K::Same, K::Added }));
        QCOMPARE(changedPlaces(lines), 2);
        const auto all = lineDifference(
            QStringList(20, QStringLiteral("s")) << QStringLiteral("old"), QStringList(20, QStringLiteral("s")) << QStringLiteral("new"));
        QCOMPARE(folded(all, 1).size(), size_t { 4 }); // …, one line around, and the two
    }

    void thresholdsAreWrittenAsPeopleDo()
    {
        QCOMPARE(thresholdText(14.4), QStringLiteral("14.4×"));
        QCOMPARE(thresholdText(6), QStringLiteral("6×"));
        QCOMPARE(thresholdText(13.44), QStringLiteral("13.44×"));
        QCOMPARE(thresholdText(0.93333), QStringLiteral("0.93×"));
        QCOMPARE(thresholdText(1000), QStringLiteral("1,000×"));
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
            if (f.page->conditions()->isVisible())
                f.choose(1, QStringLiteral("7d"));
            f.answer();
            QCOMPARE(f.window.grab().size(), size);
            test::keepPicture(
                f.window, QStringLiteral("lab-dark-%1-%2.png").arg(QString::fromUtf8(QTest::currentDataTag())).arg(size.width()));
        }
    }
};

YAGURA_TEST(TestLabPage)
#include "tst_labpage.moc"
