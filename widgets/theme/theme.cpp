// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include "widgets/theme/stylesheet.h"
#include "widgets/theme/type.h"

#include <QPainter>
#include <QPixmap>
#include <QVariant>
#include <QWidget>

namespace yagura {

namespace {

using Rgb = std::array<QRgb, static_cast<size_t>(Token::Count)>;

// In the order of Token.
constexpr Rgb kDark { 0xFF0F1419, 0xFF0A0E13, 0xFF1A212B, 0xFF232C38, 0xFF2C3846, 0xFF2B3542, 0xFF2A3440, 0xFF3A4654, 0xFF6B7886,
    0xFFF2F5F8, 0xFFA9B4C0, 0xFF838C97, 0xFF84DCC1, 0xFFFFE45C, 0xFFFFE45C, 0xFF353831, 0xFFF2694F, 0xFF0F1419, 0xFF342A2F, 0xFF838C97,
    0xFF4A5664, 0xFFA9B6FF, 0xFFA9B4C0, 0xFF2C3846, 0xFF6DE0F2, 0xFF9F74F4, 0xFF0F1419 };

constexpr Rgb kLight { 0xFFF4F6F9, 0xFFE9EDF2, 0xFFFFFFFF, 0xFFF1F4F7, 0xFFE2E8EF, 0xFFDCE2E9, 0xFFE7ECF1, 0xFFC9D1DA, 0xFF7A8794,
    0xFF14191F, 0xFF4A5561, 0xFF5C6772, 0xFF1F7A6B, 0xFF8F6A00, 0xFFFFD84D, 0xFFFFF7DB, 0xFF8A1010, 0xFFFFFFFF, 0xFFF6E7E7, 0xFF3C444E,
    0xFFB4BEC9, 0xFF5B4FC0, 0xFF4A5561, 0xFFE2E8EF, 0xFF1F7E94, 0xFF05328F, 0xFFFFFFFF };

constexpr Rgb kContrast { 0xFF000000, 0xFF000000, 0xFF000000, 0xFF1C1C1C, 0xFF333333, 0xFF8C8C8C, 0xFF3A3A3A, 0xFF6E6E6E, 0xFFFFFFFF,
    0xFFFFFFFF, 0xFFE4E4E4, 0xFFC8C8C8, 0xFF00FFC8, 0xFFFFFF00, 0xFFFFFF00, 0xFF2A2A00, 0xFFFF5A3C, 0xFF000000, 0xFF3A0D05, 0xFFB0B0B0,
    0xFF5A5A5A, 0xFF9FB4FF, 0xFFFFFFFF, 0xFF333333, 0xFF6DE0F2, 0xFFC3A6FF, 0xFF000000 };

Rgb cudOf(Rgb rgb)
{
    const auto set = [&rgb](Token token, QRgb value) { rgb[static_cast<size_t>(token)] = value; };
    // The colours of the Color Universal Design recommended set, over the dark neutrals.
    set(Token::Ok, 0xFF4DC4FF);
    set(Token::Warn, 0xFFFFF100);
    set(Token::WarnFill, 0xFFFFF100);
    set(Token::Crit, 0xFFFF4B00);
    set(Token::Stale, 0xFF84919E);
    set(Token::Raised, 0xFF1E2630); // so that the set's red still reads on it
    set(Token::Series1, 0xFF7FE3C4);
    set(Token::Series2, 0xFFC9ACE6);
    return rgb;
}

Rgb rgbOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return kDark;
    case ThemeKind::Light:
        return kLight;
    case ThemeKind::Contrast:
        return kContrast;
    case ThemeKind::Cud:
        return cudOf(kDark);
    }
    return kDark;
}

QBrush hatchOf(const QColor& color)
{
    // Drawn by hand and not by Qt::BDiagPattern: a line every eight pixels, the same on every paint device.
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QRgb ink = qPremultiply(color.rgba());
    for (int i = 0; i < 8; ++i) {
        image.setPixel(i, 7 - i, ink);
    }
    return QBrush(image);
}

constexpr const char* kProperty = "yaguraTheme";

} // namespace

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::Contrast:
        return QStringLiteral("contrast");
    case ThemeKind::Cud:
        return QStringLiteral("cud");
    }
    return {};
}

std::optional<ThemeKind> themeNamed(const QString& name)
{
    for (const ThemeKind kind : kThemeKinds) {
        if (themeName(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

Theme::Theme(ThemeKind kind)
    : m_kind(kind)
{
    const Rgb rgb = rgbOf(kind);
    for (size_t i = 0; i < rgb.size(); ++i) {
        m_colors[i] = QColor::fromRgba(rgb[i]);
    }
    m_hatch = hatchOf(color(Token::Hatch));
}

QColor Theme::color(Token token, double alpha) const
{
    QColor c = color(token);
    c.setAlphaF(static_cast<float>(alpha));
    return c;
}

QBrush Theme::hatch(Token token) const { return hatchOf(color(token)); }

const Theme& theme(ThemeKind kind)
{
    // Four constant values, made on first use because brushes need a running GUI.
    static const std::array<Theme, 4> themes { Theme(ThemeKind::Dark), Theme(ThemeKind::Light), Theme(ThemeKind::Contrast),
        Theme(ThemeKind::Cud) };
    return themes[static_cast<size_t>(kind)];
}

void applyTheme(QWidget* window, ThemeKind kind)
{
    window->setProperty(kProperty, static_cast<int>(kind));
    const Theme& chosen = theme(kind);
    window->setFont(typeFont(Type::Body));
    window->setPalette(paletteOf(chosen));
    window->setStyleSheet(styleSheetOf(chosen));
}

const Theme& themeOf(const QWidget* widget)
{
    for (const QWidget* w = widget; w; w = w->parentWidget()) {
        const QVariant mark = w->property(kProperty);
        if (mark.isValid()) {
            return theme(static_cast<ThemeKind>(mark.toInt()));
        }
    }
    return theme(ThemeKind::Dark);
}

Token statusToken(Status status)
{
    switch (status) {
    case Status::Ok:
        return Token::Ok;
    case Status::Partial:
        return Token::Muted;
    case Status::Warn:
        return Token::Warn;
    case Status::Stale:
    case Status::NoData:
        return Token::Stale;
    case Status::Error:
        return Token::Text;
    case Status::Critical:
        return Token::Crit;
    }
    return Token::Stale;
}

} // namespace yagura
