// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/whatifdesk.h"
#include "tests/app/gui/demohouse.h"
#include "tests/support/testmain.h"
#include "widgets/availability/availabilitypage.h"
#include "widgets/availability/trypanel.h"
#include "widgets/common/codelines.h"
#include "widgets/lab/labconditions.h"
#include "widgets/lab/labpage.h"
#include "widgets/lab/whatiffacts.h"
#include "widgets/settings/presetform.h"
#include "widgets/settings/presetpicker.h"
#include "widgets/settings/settingspage.h"

#include <QLineEdit>
#include <QPushButton>

using namespace yagura;
using namespace std::chrono_literals;

namespace {
const SloId kAvailability { QStringLiteral("checkout-availability") };
} // namespace

/// The pages that ask "what if", over the demo's real monitors and worker.
class TestWhatIf final : public QObject
{
    Q_OBJECT

private slots:
    void targetTriedInTheTableIsReplayedInTheLaboratory()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->open(QStringLiteral("availability"), kAvailability.value);
        auto* table = program.session->window().findChild<AvailabilityPage*>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->slo(), kAvailability);
        auto* tried = table->findChild<TryPanel*>();
        tried->setTried({ *Decimal::parse(QStringLiteral("99.95")) });
        emit tried->labRequested(tried->tried());
        QCOMPARE(program.session->window().currentPage(), QStringLiteral("lab"));
        auto* lab = program.session->window().findChild<LabPage*>();
        QCOMPARE(lab->slo(), kAvailability);
        QCOMPARE(lab->conditions()->question().target.percent.toString(), QStringLiteral("99.95"));
        QVERIFY(program.session->whatIf().isReplaying());
        QVERIFY(program.passUntil([&] { return !program.session->whatIf().isReplaying(); }, 1min));
        const auto& facts = lab->findChild<WhatIfFacts*>()->facts();
        QCOMPARE(facts.size(), size_t { 6 });
        QVERIFY(facts[0].now != facts[0].proposed);
        QVERIFY(facts[1].now.endsWith(QStringLiteral("/3"))); // the demo's people confirmed three
    }

    void pagesAreReachedByKeys()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        MainWindow& window = program.session->window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("availability"));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("lab"));
    }

    void presetAsksTheServerAndTheDemoWritesNothing()
    {
        test::DemoProgram program;
        QVERIFY(program.untilFirstPoll());
        program.session->open(QStringLiteral("settings"), {});
        PresetPicker* picker = program.session->settingsPage().openPresets();
        picker->choose(QStringLiteral("http-latency"));
        picker->form()->setValue(QStringLiteral("job"), QStringLiteral("checkout"));
        picker->form()->setValue(QStringLiteral("limit"), QStringLiteral("0.35"));
        const auto refused = [&] { return !picker->findChild<QWidget*>(QStringLiteral("bound"))->findChildren<QPushButton*>().isEmpty(); };
        QVERIFY(program.passUntil(refused, 10s));
        emit picker->writeRequested(QStringLiteral("slo/x.yaml"), QStringLiteral("x"));
        bool told = false;
        for (const QLabel* label : picker->findChildren<QLabel*>())
            told = told || label->text().contains(QStringLiteral("writes no files"));
        QVERIFY(told);
    }
};

YAGURA_TEST(TestWhatIf)
#include "tst_whatif.moc"
