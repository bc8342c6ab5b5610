// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/numberdesk.h"
#include "tests/app/gui/demohouse.h"
#include "tests/support/testmain.h"
#include "widgets/service/breakdownpanel.h"
#include "widgets/service/factblock.h"
#include "widgets/service/servicepage.h"
#include "widgets/shell/drawerhost.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace yagura;

namespace {

FactBlock* leftOf(ServicePage& page)
{
    for (auto* block : page.findChildren<FactBlock*>()) {
        if (block->accessibleName() == QStringLiteral("Error budget left"))
            return block;
    }
    return nullptr;
}

} // namespace

/// A number opened in the real window over the demo's ports.
class TestNumber final : public QObject
{
    Q_OBJECT

private slots:
    void opensPinnedAndFillsIn()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->open(QStringLiteral("number"), QStringLiteral("checkout-availability"));
        NumberDrawer* drawer = program.session->numbers().drawer();
        QVERIFY(drawer && drawer->isVisible());
        QCOMPARE(program.session->window().currentPage(), QStringLiteral("service"));
        QCOMPARE(drawer->view().inspection, NumberView::Inspection::Asking);
        QTRY_COMPARE(drawer->view().inspection, NumberView::Inspection::Answered);
        const OpenedNumber& number = drawer->view().number;
        QCOMPARE(number.spec.id.value, QStringLiteral("checkout-availability"));
        QVERIFY(number.inspection && number.inspection->resets);
        QVERIFY(drawer->view().recomputed);
        // The drawer says what the page says, to the last digit.
        FactBlock* left = leftOf(program.session->servicePage());
        QVERIFY(left->isOpened());
        QVERIFY(left->accessibleDescription().startsWith(NumberFacts(drawer->view()).figure()));
        const QJsonObject evidence = QJsonDocument::fromJson(drawer->view().evidence).object();
        QVERIFY(!evidence.isEmpty());
        QVERIFY(drawer->view().promql.contains(QLatin1Char('@')));
    }

    void staysPinnedWhileTheWorldGoesOn()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->open(QStringLiteral("number"), QStringLiteral("checkout-availability"));
        NumberDrawer* drawer = program.session->numbers().drawer();
        const Instant pinned = drawer->view().number.pinnedAt;
        auto later = std::make_shared<Board>(*program.board());
        later->at += std::chrono::minutes(5);
        program.session->freeze(later);
        QCOMPARE(program.session->numbers().drawer(), drawer);
        QCOMPARE(drawer->view().number.pinnedAt, pinned);
    }

    void escClosesItAndTheRingGoes()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        MainWindow& window = program.session->window();
        window.show();
        program.session->open(QStringLiteral("number"), QStringLiteral("checkout-availability"));
        FactBlock* left = leftOf(program.session->servicePage());
        QVERIFY(left->isOpened());
        QVERIFY(window.drawers().close());
        QVERIFY(!left->isOpened());
        QTRY_VERIFY(!window.drawers().drawer());
    }

    void whatASilentServerCannotSayStaysUnknown()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        for (const SloSnapshot& slo : program.board()->slos) {
            if (slo.spec.source.value != QStringLiteral("prom-edge"))
                continue;
            program.session->open(QStringLiteral("number"), slo.spec.id.value);
            NumberDrawer* drawer = program.session->numbers().drawer();
            QTRY_COMPARE(drawer->view().inspection, NumberView::Inspection::Failed);
            QVERIFY(!drawer->view().number.inspection);
            QVERIFY(!drawer->view().trouble.isEmpty());
            return;
        }
        QFAIL("the demo has a silent server");
    }

    void theBreakdownComesFromTheServer()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->open(QStringLiteral("service"), QStringLiteral("checkout-availability"));
        ServicePage& page = program.session->servicePage();
        page.toggleBreakdown();
        auto* panel = page.findChild<BreakdownPanel*>();
        QTRY_VERIFY(!panel->isAsking());
        QVERIFY(panel->groups() >= 2);
    }
};

YAGURA_TEST(TestNumber)
#include "tst_number.moc"
