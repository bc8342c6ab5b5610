// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/common/field.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/statusbadge.h"
#include "widgets/common/teststeprow.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace yagura;

namespace {

QImage canvas(int width, int height, const Theme& theme)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Token::Panel));
    return image;
}

int count(const QImage& image, const QColor& color)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            n += image.pixel(x, y) == color.rgb() ? 1 : 0;
        }
    }
    return n;
}

} // namespace

class CommonTest final : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverReadMarkup();
    void onlyCriticalIsFilled();
    void redIsOnlyLeftOfZero();
    void sparklineKeepsPeaksAndGaps();
    void messageBarSaysOneSentence();
    void fieldTellsItsFault();
    void segmentsAreExclusive();
    void aFailedStepOpens();
};

void CommonTest::labelsNeverReadMarkup()
{
    const PlainLabel label(QStringLiteral("<b>x</b><img src=file:///etc/passwd>"), Type::Body, Token::Text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() > textWidth(QStringLiteral("<b>x</b>"), typeFont(Type::Body)));
}

void CommonTest::onlyCriticalIsFilled()
{
    const Theme& t = theme(ThemeKind::Dark);
    for (const Status s : { Status::Ok, Status::Partial, Status::Warn, Status::Stale, Status::NoData, Status::Error, Status::Critical }) {
        QImage image = canvas(160, 28, t);
        QPainter painter(&image);
        const BadgeText badge { s, QStringLiteral("WORD"), {} };
        const QRectF used = paintBadge(painter, image.rect(), badge, t);
        painter.end();
        QCOMPARE(used.height(), 20.0);
        const double filled = count(image, t.color(Token::Crit)) / (used.width() * used.height());
        QCOMPARE(filled > 0.4, s == Status::Critical);
    }
    StatusBadge widget;
    widget.setStatus(Status::Stale, Quality::Stale, QStringLiteral("18m"));
    QVERIFY(widget.accessibleName().contains(QStringLiteral("18m")));
    widget.setStatus(Status::NoData, Quality::Never);
    QCOMPARE(widget.accessibleName(), QStringLiteral("LOADING")); // nothing has been asked for in vain yet
    widget.setStatus(Status::NoData, Quality::Expired);
    QCOMPARE(widget.accessibleName(), QStringLiteral("NO DATA"));
}

void CommonTest::redIsOnlyLeftOfZero()
{
    const Theme& t = theme(ThemeKind::Dark);
    const double zero = 120 * 0.2 / 1.2;
    for (const double ratio : { -3.0, -0.02, 0.1, 0.5, 1.0 }) {
        QImage image = canvas(120, 12, t);
        QPainter painter(&image);
        paintBudgetBar(painter, QRectF(0, 2, 120, 8), ratio, ratio < 0 ? Status::Critical : Status::Ok, t);
        painter.end();
        for (int x = 0; x < 120; ++x) {
            if (image.pixel(x, 6) == t.color(Token::Crit).rgb()) {
                QVERIFY(x < zero);
            }
        }
        QCOMPARE(count(image, t.color(Token::Crit)) > 0, ratio < 0);
    }
    QImage none = canvas(120, 12, t);
    QPainter painter(&none);
    paintBudgetBar(painter, QRectF(0, 2, 120, 8), std::nullopt, Status::NoData, t);
    painter.end();
    QVERIFY(count(none, t.color(Token::Bar)) <= 12); // the tick alone, which has the same grey
}

void CommonTest::sparklineKeepsPeaksAndGaps()
{
    const Theme& t = theme(ThemeKind::Dark);
    std::vector<std::optional<double>> values(1440, 0.1);
    values[700] = 1.0;
    for (size_t i = 1000; i < 1200; ++i) {
        values[i].reset();
    }
    QImage image = canvas(120, 24, t);
    QPainter painter(&image);
    paintSparkline(painter, image.rect(), { values, 0, 1, std::nullopt, Token::Series1 }, t);
    painter.end();
    const QRgb ink = t.color(Token::Series1).rgb();
    bool top = false;
    for (int x = 0; x < 120; ++x) {
        top = top || image.pixel(x, 0) == ink;
    }
    QVERIFY(top);
    for (int x = 1000 * 120 / 1440 + 1; x < 1200 * 120 / 1440 - 1; ++x) {
        for (int y = 0; y < 24; ++y) {
            QVERIFY(image.pixel(x, y) != ink);
        }
    }
}

void CommonTest::messageBarSaysOneSentence()
{
    MessageBar bar;
    bar.setMessage(MessageBar::Kind::Critical, QStringLiteral("Budget is empty."), QStringLiteral("since 03:05"));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Budget is empty."));
    QCOMPARE(bar.height(), 40);
    QVERIFY(!bar.findChild<QPushButton*>());
    bar.setButton(QStringLiteral("Open"));
    QSignalSpy spy(&bar, &MessageBar::activated);
    bar.findChild<QPushButton*>()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(MessageBar::kindOf(Status::Stale), MessageBar::Kind::Unknown);
}

void CommonTest::fieldTellsItsFault()
{
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("Address"), edit);
    field.setHint(QStringLiteral("http or https"));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Address"));
    field.setFault(QStringLiteral("No server listens there."));
    QVERIFY(field.hasFault());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("No server listens there."));
    QCOMPARE(edit->property("role").toString(), QStringLiteral("wrong"));
    field.setFault({});
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("http or https"));
}

void CommonTest::segmentsAreExclusive()
{
    SegmentedControl control({ QStringLiteral("1h"), QStringLiteral("6h"), QStringLiteral("24h") }, QStringLiteral("Range"));
    QSignalSpy spy(&control, &SegmentedControl::chosen);
    control.setCurrent(1);
    QCOMPARE(spy.size(), 0);
    const QList<QToolButton*> buttons = control.findChildren<QToolButton*>();
    buttons.at(2)->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(control.current(), 2);
    QVERIFY(!buttons.at(1)->isChecked());
}

void CommonTest::aFailedStepOpens()
{
    TestStepRow row;
    TestStep step;
    step.verdict = TestVerdict::Passed;
    row.setStep(step);
    QCOMPARE(row.sizeHint().height(), 36);
    step.verdict = TestVerdict::Failed;
    step.asked = QStringLiteral("GET /api/v1/status/buildinfo");
    step.error = Error { Error::Kind::Refused, {}, {}, 0, std::nullopt };
    row.setStep(step);
    QVERIFY(row.sizeHint().height() > 36);
}

YAGURA_TEST(CommonTest)
#include "tst_common.moc"
