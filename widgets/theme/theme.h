// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QBrush>
#include <QColor>
#include <QMetaType>

#include <array>
#include <optional>

class QWidget;

namespace yagura {

/// A colour by its meaning (look.md 4). Outside this folder no other colour exists.
enum class Token {
    Bg,
    Sunken,
    Panel,
    Raised,
    Selected,
    Hairline,
    Grid,
    GridMajor,
    Border,
    Text,
    Muted,
    Faint,
    Ok,
    Warn,
    WarnFill,
    WarnTint,
    Crit,
    OnCrit,
    CritTint,
    Stale,
    Hatch,
    Info,
    Bar,
    Track,
    Series1,
    Series2,
    OnText, ///< ink on a surface filled with Text: primary buttons, chosen segments, cursor plates
    Count
};

enum class ThemeKind { Dark, Light, Contrast, Cud };
inline constexpr std::array<ThemeKind, 4> kThemeKinds { ThemeKind::Dark, ThemeKind::Light, ThemeKind::Contrast, ThemeKind::Cud };

/// "dark", "light", "contrast", "cud": the words of `--theme`.
QString themeName(ThemeKind kind);
std::optional<ThemeKind> themeNamed(const QString& name);

/// An immutable set of colours. Four exist; widgets find theirs with themeOf().
class Theme
{
public:
    explicit Theme(ThemeKind kind);

    ThemeKind kind() const { return m_kind; }
    bool isDark() const { return m_kind != ThemeKind::Light; }
    QColor color(Token token) const { return m_colors[static_cast<size_t>(token)]; }
    QColor color(Token token, double alpha) const;
    /// 45°, one pixel every eight, in Hatch: "nobody could know". High contrast draws it wider and fainter.
    QBrush hatch() const { return m_hatch; }
    /// The same in another colour, for instance crit below zero.
    QBrush hatch(Token token) const;
    /// Width of frames and focus rings: wider in high contrast.
    int frameWidth() const { return m_kind == ThemeKind::Contrast ? 2 : 1; }
    int focusWidth() const { return m_kind == ThemeKind::Contrast ? 3 : 2; }

private:
    ThemeKind m_kind;
    std::array<QColor, static_cast<size_t>(Token::Count)> m_colors;
    QBrush m_hatch;
};

const Theme& theme(ThemeKind kind);

/// Gives a window its theme: palette, style sheet, base font, and the mark that themeOf() finds. May be called again at
/// any time: every child gets QEvent::StyleChange and PaletteChange; whoever keeps pixmaps drops them there.
void applyTheme(QWidget* window, ThemeKind kind);

/// The theme of the nearest ancestor that was given one (across windows: menus and dialogs follow their parent); dark
/// otherwise. Ask while painting, do not keep the reference.
const Theme& themeOf(const QWidget* widget);

/// The colour of a status' glyph and frame.
Token statusToken(Status status);

/// The 8 px grid (look.md 2).
namespace space {
inline constexpr int unit = 8;
inline constexpr int half = 4;
inline constexpr int rail = 192;
inline constexpr int railSmall = 56;
inline constexpr int topBar = 56;
inline constexpr int topBarSmall = 48;
inline constexpr int pageHeader = 96;
inline constexpr int pageHeaderSmall = 72;
inline constexpr int pageMargin = 16;
inline constexpr int panelGap = 8;
inline constexpr int panelPadding = 16;
inline constexpr int radiusPanel = 6;
inline constexpr int radiusControl = 4;
inline constexpr int radiusBadge = 3;
inline constexpr int control = 32;
inline constexpr int controlDense = 28;
inline constexpr int controlTall = 40;
inline constexpr int row = 32;
inline constexpr int rowBadge = 40;
inline constexpr int lane = 24;
inline constexpr int sidePanel = 576;
inline constexpr int drawer = 992;
} // namespace space

/// True for a window under 1440 × 900: pages use their small layout.
inline bool isSmallWindow(int width, int height) { return width < 1440 || height < 900; }

} // namespace yagura
