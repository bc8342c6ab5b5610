// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

constexpr QChar kMinus(0x2212);

struct Scale
{
    int pixels;
    int line;
    Weight weight;
};

Scale scaleOf(Type type)
{
    switch (type) {
    case Type::Figure:
        return { 40, 44, Weight::Strong };
    case Type::FigureSmall:
        return { 24, 32, Weight::Strong };
    case Type::Object:
        return { 20, 28, Weight::Strong };
    case Type::PageTitle:
        return { 17, 24, Weight::Strong };
    case Type::Body:
        return { 13, 20, Weight::Regular };
    case Type::BodyStrong:
        return { 13, 20, Weight::Strong };
    case Type::Small:
        return { 12, 16, Weight::Regular };
    case Type::SmallStrong:
        return { 12, 16, Weight::Strong };
    case Type::Tiny:
        return { 11, 16, Weight::Regular };
    case Type::Head:
        return { 11, 16, Weight::Strong };
    case Type::Log:
        return { 12, 16, Weight::Regular };
    }
    return { 13, 20, Weight::Regular };
}

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

/// The widths of the ten digits and of the cell that holds any of them.
struct DigitWidths
{
    std::array<double, 10> of {};
    double cell = 0;
};

/// Why remembered: a table of figures asks for these hundreds of times in a frame, and shaping is the dearest part of painting.
/// Painting happens in one thread.
const DigitWidths& digitsOf(const QFont& font)
{
    static QHash<QFont, DigitWidths> known;
    const auto it = known.constFind(font);
    if (it != known.constEnd()) {
        return *it;
    }
    DigitWidths widths;
    const QFontMetricsF metrics(font);
    for (size_t i = 0; i < widths.of.size(); ++i) {
        widths.of[i] = metrics.horizontalAdvance(QChar(u'0' + static_cast<char16_t>(i)));
        widths.cell = std::max(widths.cell, widths.of[i]);
    }
    return *known.insert(font, widths);
}

QString withMinus(const QString& text)
{
    QString out = text;
    for (int i = 0; i + 1 < out.size(); ++i) {
        const bool starts = i == 0 || !(out.at(i - 1).isLetterOrNumber() || out.at(i - 1) == QLatin1Char('-'));
        if (out.at(i) == QLatin1Char('-') && starts && isDigit(out.at(i + 1))) {
            out[i] = kMinus;
        }
    }
    return out;
}

/// Walks the text as digits and runs between them; returns the width walked.
template <class Draw>
double walk(const QString& text, const QFont& font, Draw draw)
{
    const DigitWidths& digits = digitsOf(font);
    double x = 0;
    int i = 0;
    while (i < text.size()) {
        if (isDigit(text.at(i))) {
            const QString digit(text.at(i));
            draw(x + (digits.cell - digits.of[static_cast<size_t>(text.at(i).digitValue())]) / 2, digit);
            x += digits.cell;
            ++i;
            continue;
        }
        int end = i;
        while (end < text.size() && !isDigit(text.at(end))) {
            ++end;
        }
        const QString run = text.mid(i, end - i);
        draw(x, run);
        x += textWidth(run, font);
        i = end;
    }
    return x;
}

double leftOf(const QRectF& box, Qt::Alignment alignment, double width)
{
    if (alignment & Qt::AlignRight) {
        return box.right() - width;
    }
    if (alignment & Qt::AlignHCenter) {
        return box.center().x() - width / 2;
    }
    return box.left();
}

double baselineOf(const QRectF& box, Qt::Alignment alignment, const QFontMetricsF& metrics)
{
    if (alignment & Qt::AlignTop) {
        return box.top() + metrics.ascent();
    }
    if (alignment & Qt::AlignBottom) {
        return box.bottom() - metrics.descent();
    }
    return box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

QFont fontOf(double pixels, Weight weight)
{
    QFont font;
    font.setFamilies({ QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK JP") });
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

namespace {

QFont makeFont(Type type)
{
    const Scale scale = scaleOf(type);
    QFont font = fontOf(scale.pixels, scale.weight);
    if (type == Type::Log) {
        font.setFamilies({ QStringLiteral("Noto Sans Mono CJK JP"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace") });
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

} // namespace

QFont typeFont(Type type)
{
    // Why kept: a new QFont looks for its font engine first, at every label and every cell.
    static QHash<Type, QFont> known;
    const auto it = known.constFind(type);
    return it != known.constEnd() ? *it : *known.insert(type, makeFont(type));
}

int lineHeight(Type type) { return scaleOf(type).line; }

double figureWidth(const QString& text, const QFont& font)
{
    return walk(withMinus(text), font, [](double, const QString&) {});
}

void drawFigure(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    const QString shown = withMinus(text);
    const double left = leftOf(box, alignment, figureWidth(shown, font));
    const double base = baselineOf(box, alignment, QFontMetricsF(font));
    painter.setFont(font);
    walk(shown, font, [&](double x, const QString& run) { painter.drawText(QPointF(left + x, base), run); });
}

void drawFigureWithUnit(
    QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font, const QFont& unitFont)
{
    const QString shown = withMinus(text);
    int split = static_cast<int>(shown.size());
    while (split > 0 && !isDigit(shown.at(split - 1))) {
        --split;
    }
    if (split == 0) {
        drawFigure(painter, box, alignment, shown, font);
        return;
    }
    const QString number = shown.left(split);
    const QString unit = shown.mid(split);
    const double space = unit.isEmpty() ? 0 : QFontMetricsF(font).height() * 0.03;
    const double numberWidth = figureWidth(number, font);
    const double left = leftOf(box, alignment, numberWidth + space + textWidth(unit, unitFont));
    const double base = baselineOf(box, alignment, QFontMetricsF(font));
    painter.setFont(font);
    walk(number, font, [&](double x, const QString& run) { painter.drawText(QPointF(left + x, base), run); });
    painter.setFont(unitFont);
    painter.drawText(QPointF(left + numberWidth + space, base), unit);
}

double textWidth(const QString& text, const QFont& font)
{
    // Why remembered: to lay out a page and to paint it the same few hundred texts are measured again and again.
    constexpr qsizetype kMost = 4096;
    static QHash<std::pair<QFont, QString>, double> known;
    const std::pair<QFont, QString> key(font, text);
    const auto it = known.constFind(key);
    if (it != known.constEnd()) {
        return *it;
    }
    if (known.size() >= kMost) {
        known.clear();
    }
    return *known.insert(key, QFontMetricsF(font).horizontalAdvance(text));
}

QString elided(const QString& text, const QFont& font, double width, Qt::TextElideMode mode)
{
    const QFontMetricsF metrics(font);
    if (textWidth(text, font) <= width) {
        return text;
    }
    if (mode != Qt::ElideMiddle) {
        return metrics.elidedText(text, mode, width);
    }
    // Keep as much of both ends as fits, and leave out a run of digits whole: "v2.14.1…" must not become "v2.1….1".
    const QChar dots(0x2026);
    int head = static_cast<int>(text.size()) / 2;
    int tail = head;
    while (head > 0 || tail < text.size()) {
        QString candidate = text.left(head) + dots + text.mid(tail);
        if (metrics.horizontalAdvance(candidate) <= width) {
            return candidate;
        }
        if (head >= text.size() - tail && head > 0) {
            --head;
            while (head > 0 && isDigit(text.at(head)) && isDigit(text.at(head - 1))) {
                --head;
            }
        } else {
            ++tail;
            while (tail < text.size() && isDigit(text.at(tail)) && isDigit(text.at(tail - 1))) {
                ++tail;
            }
        }
    }
    return QString(dots);
}

} // namespace yagura
