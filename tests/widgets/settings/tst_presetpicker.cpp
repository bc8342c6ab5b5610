// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/presetpicker.h"

#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"
#include "widgets/common/codelines.h"
#include "widgets/settings/presetform.h"
#include "widgets/settings/settingspage.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace yagura;

namespace {

const SourceName kMain { QStringLiteral("prom-main") };

Configuration shop()
{
    Configuration configuration;
    configuration.folder = QStringLiteral("/nowhere");
    SourceConfig source;
    source.name = kMain;
    source.kind = SourceKind::Prometheus;
    configuration.sources = { source };
    for (const SloSnapshot& slo : test::demoBoard()->slos)
        configuration.slos.push_back(slo.spec);
    return configuration;
}

struct Fixture
{
    Fixture()
    {
        applyTheme(&page, ThemeKind::Light);
        page.resize(1728, 960);
        QObject::connect(&page, &SettingsPage::presetsOpened, &page, [this](PresetPicker* made) {
            picker = made;
            QObject::connect(made, &PresetPicker::boundsRequested, &page,
                [this](const SourceName& source, const QString& selector) { asked.emplace_back(source, selector); });
        });
        page.setConfiguration(shop(), {});
        page.showBoard(test::demoBoard(), QTimeZone("Asia/Tokyo"));
        page.show();
        page.openPresets();
        picker->choose(QStringLiteral("http-latency"));
    }
    void type(const QString& key, const QString& text)
    {
        QLineEdit* edit = picker->form()->field(key);
        QVERIFY2(edit, qPrintable(key));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void fill()
    {
        type(QStringLiteral("service "), QStringLiteral("checkout"));
        type(QStringLiteral("name "), QStringLiteral("checkout-quick"));
        type(QStringLiteral("job"), QStringLiteral("checkout"));
    }
    QStringList buttons() const
    {
        QStringList texts;
        for (const QPushButton* button : picker->findChild<QWidget*>(QStringLiteral("bound"))->findChildren<QPushButton*>())
            texts << button->text();
        return texts;
    }

    SettingsPage page;
    PresetPicker* picker = nullptr;
    std::vector<std::pair<SourceName, QString>> asked;
};

} // namespace

class TestPresetPicker final : public QObject
{
    Q_OBJECT

private slots:
    void allPresetsAreThere()
    {
        Fixture f;
        QCOMPARE(f.picker->findChild<QListWidget*>()->count(), 25);
        auto* filter = f.picker->findChild<QLineEdit*>(QStringLiteral("filter"));
        QTest::keyClicks(filter, QStringLiteral("traefik"));
        const int traefik = f.picker->findChild<QListWidget*>()->count();
        QVERIFY(traefik >= 3 && traefik < 10);
    }

    void wholeFormMakesAFile()
    {
        Fixture f;
        QVERIFY(!f.picker->writeButton()->isEnabled()); // the job is missing
        f.fill();
        QVERIFY(f.picker->writeButton()->isEnabled());
        QCOMPARE(f.picker->fileName(), QStringLiteral("slo/checkout-quick.yaml"));
        QSignalSpy written(f.picker, &PresetPicker::writeRequested);
        f.picker->writeButton()->click();
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toString(), QStringLiteral("slo/checkout-quick.yaml"));
        QVERIFY(written[0][1].toString().contains(QStringLiteral("http-latency@1")));
        test::keepPicture(f.page, QStringLiteral("presets-light.png"));
    }

    void takenNameIsRefused()
    {
        Fixture f;
        f.fill();
        f.type(QStringLiteral("name "), QStringLiteral("checkout-availability"));
        QVERIFY(!f.picker->writeButton()->isEnabled());
    }

    void wrongBoundIsRefusedWithTheNearest()
    {
        Fixture f;
        f.fill();
        QVERIFY(!f.asked.empty());
        QCOMPARE(f.asked.back().first, kMain);
        QVERIFY(f.asked.back().second.contains(QStringLiteral("http_request_duration_seconds_bucket")));
        const std::vector<double> bounds { 0.1, 0.25, 0.5, 1 };
        f.picker->showBounds(kMain, f.asked.back().second, bounds);
        QCOMPARE(f.buttons(), QStringList({ QStringLiteral("Take 0.25"), QStringLiteral("Take 0.5") })); // 0.3 is none
        QVERIFY(!f.picker->writeButton()->isEnabled());
        test::keepPicture(f.page, QStringLiteral("presets-light-refused.png"));
        for (QPushButton* button : f.picker->findChild<QWidget*>(QStringLiteral("bound"))->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Take 0.5")) {
                button->click();
                break;
            }
        }
        QCOMPARE(f.picker->form()->field(QStringLiteral("limit"))->text(), QStringLiteral("0.5"));
        QVERIFY(f.picker->writeButton()->isEnabled());
    }

    void unknownBoundsAreSaidAndNotTakenForWrong()
    {
        Fixture f;
        f.fill();
        f.picker->showBounds(kMain, f.asked.back().second, fail(Error::Kind::Refused, QStringLiteral("connection refused")));
        QVERIFY(f.picker->writeButton()->isEnabled());
        f.picker->showBounds(kMain, f.asked.back().second, std::vector<double> {});
        QVERIFY(f.picker->writeButton()->isEnabled());
        QVERIFY(f.buttons().isEmpty());
    }

    void sameHistogramIsAskedOnce()
    {
        Fixture f;
        f.fill();
        const size_t before = f.asked.size();
        f.picker->showBounds(kMain, f.asked.back().second, std::vector<double> { 0.3, 1 });
        f.type(QStringLiteral("limit"), QStringLiteral("1"));
        QCOMPARE(f.asked.size(), before);
        QVERIFY(f.picker->writeButton()->isEnabled());
    }
};

YAGURA_TEST(TestPresetPicker)
#include "tst_presetpicker.moc"
