// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/stylesheet.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"

#include <QPainter>
#include <QSet>
#include <QWidget>

#include <cmath>

using namespace yagura;

namespace {

double luminance(const QColor& c)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QImage drawn(Glyph glyph, const Theme& theme, int side = 48)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, glyph, image.rect(), theme);
    return image;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void inksAreReadable_data();
    void inksAreReadable();
    void everyStatusHasItsOwnShape();
    void everyGlyphDraws();
    void windowsFindTheirTheme();
    void styleSheetHasNoOpenPlaces();
    void figuresStandOnCells();
    void hyphenBecomesMinus();
    void elisionKeepsNumbersWhole();
};

void ThemeTest::inksAreReadable_data()
{
    QTest::addColumn<int>("kind");
    for (const ThemeKind kind : kThemeKinds) {
        QTest::newRow(qPrintable(themeName(kind))) << int(kind);
    }
}

void ThemeTest::inksAreReadable()
{
    QFETCH(int, kind);
    const Theme& t = theme(static_cast<ThemeKind>(kind));
    const struct
    {
        Token ink, ground;
        double least;
    } pairs[] = { { Token::Text, Token::Panel, 7 }, { Token::Text, Token::Bg, 7 }, { Token::Text, Token::Selected, 7 },
        { Token::Muted, Token::Panel, 4.5 }, { Token::Muted, Token::Bg, 4.5 }, { Token::Muted, Token::Raised, 4.5 },
        { Token::Faint, Token::Panel, 4.5 }, { Token::Warn, Token::Panel, 4.5 }, { Token::Crit, Token::Panel, 4.5 },
        { Token::Crit, Token::Raised, 4.5 }, { Token::OnCrit, Token::Crit, 4.5 }, { Token::Info, Token::Panel, 4.5 },
        { Token::OnText, Token::Text, 7 }, { Token::Text, Token::CritTint, 7 }, { Token::Text, Token::WarnTint, 7 },
        { Token::Series1, Token::Panel, 4.5 }, { Token::Series2, Token::Panel, 4.5 }, { Token::Ok, Token::Panel, 3 },
        { Token::Border, Token::Panel, 3 } };
    for (const auto& p : pairs) {
        const double c = contrast(t.color(p.ink), t.color(p.ground));
        QVERIFY2(c >= p.least, qPrintable(QStringLiteral("ink %1 on %2: %3").arg(int(p.ink)).arg(int(p.ground)).arg(c)));
    }
}

void ThemeTest::everyStatusHasItsOwnShape()
{
    // In one ink: a reader who sees no colour must still tell them apart.
    const std::array<Status, 7> all { Status::Ok, Status::Partial, Status::Warn, Status::Stale, Status::NoData, Status::Error,
        Status::Critical };
    std::vector<QImage> shapes;
    for (const Status s : all) {
        QImage image(14, 14, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintGlyph(painter, statusGlyph(s), image.rect(), QColor(Qt::white), QColor(Qt::black));
        painter.end();
        for (const QImage& other : shapes) {
            int different = 0;
            for (int y = 0; y < 14; ++y) {
                for (int x = 0; x < 14; ++x) {
                    different += std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
                }
            }
            QVERIFY2(different >= 14, qPrintable(QString::number(different)));
        }
        shapes.push_back(image);
    }
}

void ThemeTest::everyGlyphDraws()
{
    for (int g = 0; g <= int(Glyph::Logo); ++g) {
        const QImage image = drawn(static_cast<Glyph>(g), theme(ThemeKind::Dark));
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                ink += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        QVERIFY2(ink > 20, qPrintable(QString::number(g)));
    }
}

void ThemeTest::windowsFindTheirTheme()
{
    QWidget window;
    auto* child = new QWidget(&window);
    auto* popup = new QWidget(child, Qt::Popup);
    QCOMPARE(themeOf(child).kind(), ThemeKind::Dark);
    applyTheme(&window, ThemeKind::Light);
    QCOMPARE(themeOf(child).kind(), ThemeKind::Light);
    QCOMPARE(themeOf(popup).kind(), ThemeKind::Light);
    applyTheme(&window, ThemeKind::Contrast);
    QCOMPARE(themeOf(child).kind(), ThemeKind::Contrast);
    QCOMPARE(child->palette().color(QPalette::WindowText), theme(ThemeKind::Contrast).color(Token::Text));
    for (const ThemeKind kind : kThemeKinds) {
        QCOMPARE(themeNamed(themeName(kind)), std::optional(kind));
    }
    QVERIFY(!themeNamed(QStringLiteral("sepia")));
}

void ThemeTest::styleSheetHasNoOpenPlaces()
{
    for (const ThemeKind kind : kThemeKinds) {
        QVERIFY(!styleSheetOf(theme(kind)).contains(QLatin1Char('@')));
    }
}

void ThemeTest::figuresStandOnCells()
{
    const QFont font = typeFont(Type::Figure);
    QCOMPARE(figureWidth(QStringLiteral("11.1"), font), figureWidth(QStringLiteral("88.8"), font));
    QVERIFY(figureWidth(QStringLiteral("7分前"), font) > figureWidth(QStringLiteral("7"), font));
}

void ThemeTest::hyphenBecomesMinus()
{
    const QFont font = typeFont(Type::Body);
    QCOMPARE(figureWidth(QStringLiteral("-2.1%"), font), figureWidth(QString(QChar(0x2212)) + QStringLiteral("2.1%"), font));
    // A date or a version is no negative number.
    QVERIFY(figureWidth(QStringLiteral("v2-1"), font) < figureWidth(QStringLiteral("v2") + QChar(0x2212) + QLatin1Char('1'), font));
}

void ThemeTest::elisionKeepsNumbersWhole()
{
    const QFont font = typeFont(Type::Body);
    const QString whole = QStringLiteral("checkout-production-20261117-cluster");
    for (double width = 40; width < textWidth(whole, font); width += 7) {
        const QString shown = elided(whole, font, width, Qt::ElideMiddle);
        QVERIFY2(shown.size() == 1 || textWidth(shown, font) <= width + 0.5, qPrintable(shown));
        const bool none = !shown.contains(QLatin1Char('2')) && !shown.contains(QLatin1Char('7'));
        QVERIFY2(none || shown.contains(QStringLiteral("20261117")), qPrintable(shown));
    }
}

YAGURA_TEST(ThemeTest)
#include "tst_theme.moc"
