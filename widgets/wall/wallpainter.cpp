// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallpainter.h"

#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

struct WallTexts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::WallTexts)
};

constexpr double kMust = 5.8; // read at five metres
constexpr double kMore = 4.6;

bool isDoubtful(Status status) { return status == Status::Stale || status == Status::NoData || status == Status::Error; }

/// At five metres a grey glyph is none: everything but OK and warn is drawn in the ink of the text.
Token glyphInk(Status status) { return status == Status::Ok || status == Status::Warn ? statusToken(status) : Token::Text; }

} // namespace

WallPainter::WallPainter(QPainter& painter, const QRectF& screen, const Theme& theme)
    : m_painter(painter)
    , m_screen(screen)
    , m_theme(theme)
    , m_unit(std::min(screen.height(), screen.width() * 9 / 16))
    , m_margin(m_unit * 0.02)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

double WallPainter::widthOf(const QString& text, double size, Weight weight) const { return figureWidth(text, fontOf(vh(size), weight)); }

double WallPainter::fitting(const QString& text, double percent, double width, Weight weight) const
{
    const double wanted = widthOf(text, percent, weight);
    return wanted <= width ? percent : percent * width / wanted;
}

double WallPainter::paintWord(double x, const QRectF& line, const QString& text, double size, Weight weight, const QColor& ink)
{
    const QFont font = fontOf(vh(size), weight);
    const double width = figureWidth(text, font);
    m_painter.setPen(ink);
    drawFigure(m_painter, QRectF(x, line.top(), width + 1, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text, font);
    return x + width;
}

void WallPainter::paintGround() { m_painter.fillRect(m_screen, m_theme.color(Token::Bg)); }

void WallPainter::paintHeader(const Board& board, const Frame& frame)
{
    const QRectF line(m_screen.left() + m_margin, m_screen.top() + vh(1), m_screen.width() - 2 * m_margin, vh(7.4));
    const QColor text = m_theme.color(Token::Text);
    const QColor muted = m_theme.color(Token::Muted);
    const double side = vh(5.5);
    const double glyphTop = line.center().y() - side / 2;
    paintGlyph(m_painter, Glyph::Logo, QRectF(line.left(), glyphTop, side, side), text, m_theme.color(Token::Bg));

    // The bar of seconds moves in steps, with the event loop that brings the data: a wall that hangs shows it.
    const QRectF track(line.left(), m_screen.top() + vh(8.9), line.width(), std::max(1.0, vh(0.35)));
    const double second = static_cast<double>((toEpochMs(frame.now) / 1000) % 60) + 1;
    m_painter.fillRect(track, m_theme.color(Token::Track));
    m_painter.fillRect(QRectF(track.left(), track.top(), track.width() * second / 60, track.height()), muted);

    // Right side first: clocks never give way.
    const QString utc = minuteText(frame.now, QTimeZone::utc());
    const bool same = frame.zone.offsetFromUtc(toDateTime(frame.now)) == 0;
    double right = line.right();
    const auto paintClock = [&](const QString& clock, const QString& zone, Weight weight, const QColor& ink) {
        right -= widthOf(zone, kMore, Weight::Regular);
        paintWord(right, line, zone, kMore, Weight::Regular, muted);
        right -= widthOf(clock, kMust, weight) + vh(1.2);
        paintWord(right, line, clock, kMust, weight, ink);
        right -= vh(4);
    };
    paintClock(utc, QStringLiteral("UTC"), same ? Weight::Strong : Weight::Regular, text);
    if (!same) {
        paintClock(minuteText(frame.now, frame.zone), zoneText(frame.zone, frame.now), Weight::Strong, text);
    }

    double x = line.left() + side + vh(2);
    const double nameSize = fitting(frame.name, kMore, m_screen.width() * 0.25, Weight::Strong);
    x = paintWord(x, line, frame.name, nameSize, Weight::Strong, text) + vh(1.6);
    if (frame.pages > 1) {
        const QString pages = frame.held ? WallTexts::tr("%1/%2 held").arg(frame.page + 1).arg(frame.pages)
                                         : QStringLiteral("%1/%2").arg(frame.page + 1).arg(frame.pages);
        x = paintWord(x, line, pages, kMore, Weight::Regular, muted) + vh(1.6);
    }
    if (board.demo) {
        const QString demo = QStringLiteral("DEMO");
        const double width = widthOf(demo, 2.6, Weight::Strong) + vh(2.2);
        const QRectF frameBox(x, line.center().y() - vh(2.2), width, vh(4.4));
        m_painter.setPen(QPen(m_theme.color(Token::Border), std::max(1.0, vh(0.2))));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(frameBox, vh(0.5), vh(0.5));
        paintWord(x + vh(1.1), line, demo, 2.6, Weight::Strong, muted);
        x += width + vh(2);
    }

    // The age of the page is that of its oldest value, named, never of its newest.
    const auto oldest = std::min_element(board.slos.begin(), board.slos.end(),
        [](const SloSnapshot& a, const SloSnapshot& b) { return a.asOf.value_or(Instant::max()) < b.asOf.value_or(Instant::max()); });
    if (oldest == board.slos.end() || !oldest->asOf) {
        return;
    }
    const QString word = WallTexts::tr("oldest");
    const QString what = ageText(oldest->asOf, frame.now) + QLatin1Char(' ') + serviceName(board, oldest->spec.service);
    const double width = widthOf(word, kMore, Weight::Regular) + widthOf(what, kMore, Weight::Strong) + vh(8);
    if (right - width < x) {
        return;
    }
    double at = right - width;
    paintGlyph(m_painter, isDoubtful(oldest->status) ? Glyph::Stale : Glyph::Ok, QRectF(at, line.center().y() - vh(2.2), vh(4.4), vh(4.4)),
        m_theme);
    at = paintWord(at + vh(6), line, word, kMore, Weight::Regular, muted) + vh(1.6);
    paintWord(at, line, what, kMore, Weight::Strong, text);
}

void WallPainter::paintHero(const WallHero& hero)
{
    const QRectF box(m_screen.left() + m_margin, m_screen.top() + vh(10), m_screen.width() - 2 * m_margin, vh(22));
    const bool critical = hero.status == Status::Critical;
    paintPanel(m_painter, box, m_theme.color(critical ? Token::Crit : Token::Panel), vh(0.6));
    if (!critical && hero.status != Status::Ok && !hero.loading) {
        paintTileFrame(box, hero.status);
    }
    const QColor ink = m_theme.color(critical ? Token::OnCrit : Token::Text);
    const double glyph = vh(14);
    const QRectF glyphBox(box.left() + vh(3), box.center().y() - glyph / 2, glyph, glyph);
    if (critical) {
        paintGlyph(m_painter, Glyph::Critical, glyphBox, ink, m_theme.color(Token::Crit));
    } else {
        paintGlyph(m_painter, hero.loading ? Glyph::Loading : statusGlyph(hero.status), glyphBox, m_theme, glyphInk(hero.status));
    }
    double right = box.right() - vh(3);
    if (!hero.side.isEmpty()) {
        const double width = std::max(widthOf(hero.side, kMust, Weight::Strong), widthOf(hero.sideDetail, kMore, Weight::Regular));
        const double left = right - width;
        paintWord(left, QRectF(left, box.top() + vh(2.6), width, vh(8)), hero.side, kMust, Weight::Strong, ink);
        paintWord(left, QRectF(left, box.top() + vh(11), width, vh(8)), hero.sideDetail, kMore, Weight::Regular, ink);
        m_painter.fillRect(QRectF(left - vh(2.6), box.top() + vh(3), vh(0.2), box.height() - vh(6)),
            critical ? m_theme.color(Token::OnCrit, 0.45) : m_theme.color(Token::GridMajor));
        right = left - vh(5);
    }
    const double left = glyphBox.right() + vh(4);
    const double titleSize = fitting(hero.title, 8, right - left, Weight::Strong);
    const double detailSize = fitting(hero.detail, kMust, right - left, Weight::Regular);
    const bool alone = hero.detail.isEmpty();
    paintWord(left, alone ? box : QRectF(left, box.top() + vh(1.6), right - left, vh(10.6)), hero.title, titleSize, Weight::Strong, ink);
    paintWord(left, QRectF(left, box.top() + vh(11.6), right - left, vh(8.6)), hero.detail, detailSize, Weight::Regular, ink);
}

QRectF WallPainter::tileBox(size_t place) const
{
    const double gap = vh(1.2);
    const double width = (m_screen.width() - 2 * m_margin - 3 * gap) / 4;
    const double top = m_screen.top() + vh(33);
    const double foot = m_screen.bottom() - vh(12);
    const double height = (foot - top - gap) / 2;
    const size_t row = place / 4;
    return { m_screen.left() + m_margin + static_cast<double>(place % 4) * (width + gap), top + static_cast<double>(row) * (height + gap),
        width, height };
}

void WallPainter::paintTileFrame(const QRectF& box, Status status)
{
    const double width = status == Status::Ok ? std::max(1.0, vh(0.12)) : status == Status::Warn ? vh(0.55) : vh(0.36);
    QPen pen(m_theme.color(Token::Hairline), width);
    pen.setJoinStyle(Qt::MiterJoin);
    switch (status) {
    case Status::Warn:
        pen.setColor(m_theme.color(Token::WarnFill));
        if (!m_theme.isDark()) {
            pen.setColor(m_theme.color(Token::Warn));
        }
        break;
    case Status::Partial:
    case Status::Error:
        pen.setColor(m_theme.color(Token::Border));
        break;
    case Status::Stale:
        pen.setColor(m_theme.color(Token::Stale));
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({ 3, 2 });
        pen.setCapStyle(Qt::FlatCap);
        break;
    case Status::NoData:
        pen.setColor(m_theme.color(Token::Stale));
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({ 1, 1.2 });
        pen.setCapStyle(Qt::FlatCap);
        break;
    default:
        break;
    }
    if (isDoubtful(status) && m_theme.kind() != ThemeKind::Contrast) {
        m_painter.save();
        m_painter.setOpacity(0.55);
        QBrush hatch = m_theme.hatch();
        hatch.setTransform(QTransform::fromScale(vh(1.6) / 8, vh(1.6) / 8));
        m_painter.fillRect(box, hatch);
        m_painter.restore();
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), vh(0.5), vh(0.5));
}

WallPainter::Ink WallPainter::inkOf(const WallTile& tile) const
{
    const QColor text = m_theme.color(Token::Text);
    const QColor muted = m_theme.color(Token::Muted);
    switch (tile.status) {
    case Status::Critical: {
        const QColor on = m_theme.color(Token::OnCrit);
        return { on, on, on, on };
    }
    case Status::Ok:
        return { text, muted, m_theme.color(Token::Text, 0.78), muted };
    case Status::Warn:
        return { text, muted, text, m_theme.color(Token::Warn) };
    case Status::Stale:
    case Status::NoData:
    case Status::Error:
        return { text, muted, muted, text };
    case Status::Partial:
        return { text, muted, text, text };
    }
    return { text, muted, text, text };
}

void WallPainter::paintStage(const QRectF& line, double taken, const QString& stage, const QColor& ink)
{
    if (stage.isEmpty())
        return;
    const double room = line.width() - taken - vh(1.6) - vh(1.8);
    const double size = fitting(stage, 3.4, room, Weight::Strong);
    if (size < 2.2)
        return; // smaller than what is read from five metres says nothing
    const double width = widthOf(stage, size, Weight::Strong) + vh(1.8);
    const QRectF plate(line.right() - width, line.center().y() - vh(2.5), width, vh(5));
    m_painter.setPen(QPen(ink, std::max(1.0, vh(0.25))));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(plate, vh(0.5), vh(0.5));
    paintWord(plate.left() + vh(0.9), line, stage, size, Weight::Strong, ink);
}

void WallPainter::paintTile(size_t place, const WallTile& tile)
{
    const QRectF box = tileBox(place);
    const bool critical = tile.status == Status::Critical;
    paintPanel(m_painter, box, m_theme.color(critical ? Token::Crit : Token::Panel), vh(0.5));
    if (!critical) {
        paintTileFrame(box, tile.loading ? Status::Ok : tile.status);
    }
    const Ink ink = inkOf(tile);
    const double pad = vh(2.2);
    const double left = box.left() + pad;
    const double right = box.right() - pad;
    const double third = (box.height() - vh(2.4)) / 3;
    const auto lineAt = [&](int i) { return QRectF(left, box.top() + vh(0.6) + i * third, right - left, third); };

    const double ageWidth = tile.age.isEmpty() ? 0 : widthOf(tile.age, kMore, Weight::Regular);
    if (ageWidth > 0) {
        paintWord(right - ageWidth, lineAt(0), tile.age, kMore, Weight::Regular, ink.age);
    }
    const double nameRoom = right - left - (ageWidth > 0 ? ageWidth + vh(1.6) : 0);
    const double nameSize = std::max(4.4, fitting(tile.name, kMust, nameRoom, Weight::Strong));
    paintWord(left, lineAt(0), elided(tile.name, fontOf(vh(nameSize), Weight::Strong), nameRoom, Qt::ElideMiddle), nameSize, Weight::Strong,
        ink.name);

    const double numberSize = tile.services > 1 ? 6.4 : 9;
    if (tile.loading) {
        paintPanel(
            m_painter, QRectF(left, lineAt(1).center().y() - vh(3), (right - left) * 0.45, vh(6)), m_theme.color(Token::Track), vh(0.5));
    }
    m_painter.setPen(ink.number);
    drawFigureWithUnit(m_painter, lineAt(1), Qt::AlignLeft | Qt::AlignVCenter, tile.loading ? QString() : tile.number,
        fontOf(vh(numberSize), Weight::Strong), fontOf(vh(numberSize * 0.58), Weight::Strong));

    const double numberWidth = widthOf(tile.number, numberSize, Weight::Strong);
    paintStage(lineAt(1), numberWidth, tile.loading ? QString() : tile.stage, ink.age);

    const double side = vh(5.7);
    const QRectF line = lineAt(2);
    const QRectF glyphBox(left, line.center().y() - side / 2, side, side);
    if (critical) {
        paintGlyph(m_painter, Glyph::Critical, glyphBox, ink.line, m_theme.color(Token::Crit));
    } else {
        paintGlyph(m_painter, tile.loading ? Glyph::Loading : statusGlyph(tile.status), glyphBox, m_theme,
            tile.loading ? Token::Muted : glyphInk(tile.status));
    }
    const double wordLeft = glyphBox.right() + vh(1.6);
    const double gap = vh(1.4);
    const double whole
        = widthOf(tile.word, kMust, Weight::Strong) + (tile.value.isEmpty() ? 0 : gap + widthOf(tile.value, kMust, Weight::Regular));
    const double size = kMust * std::min(1.0, (right - wordLeft) / whole);
    double x = paintWord(wordLeft, line, tile.word, size, Weight::Strong, ink.line);
    if (!tile.value.isEmpty()) {
        x += gap * size / kMust;
        paintWord(x, line, tile.value, size, Weight::Regular, ink.line);
    }
    const double edge = vh(1);
    const double inset = tile.status == Status::Warn ? vh(0.55) : vh(0.3);
    paintEdgeBar(m_painter, QRectF(box.left() + inset, box.bottom() - edge - inset, box.width() - 2 * inset, edge), tile.left, tile.status,
        m_theme, critical ? Surface::CriticalFill : Surface::Panel);
}

void WallPainter::paintFooter(const Board& board, const Frame& frame)
{
    const QRectF line(m_screen.left() + m_margin, m_screen.bottom() - vh(10.4), m_screen.width() - 2 * m_margin, vh(8.6));
    struct Count
    {
        QString figure, word;
    };
    const auto paint = [&](double x, const Count& c) {
        x = paintWord(x, line, c.figure, kMore, Weight::Strong, m_theme.color(Token::Text)) + vh(1.4);
        return paintWord(x, line, c.word, kMore, Weight::Regular, m_theme.color(Token::Muted)) + vh(4.4);
    };
    const auto widthOfCount = [&](const Count& c) {
        return widthOf(c.figure, kMore, Weight::Strong) + vh(1.4) + widthOf(c.word, kMore, Weight::Regular) + vh(4.4);
    };
    // Old alerts are not a count: nobody knows how many fire now.
    const Quality q = board.alerts.quality;
    const bool known = board.alerts.alerts && (q == Quality::Fresh || q == Quality::Ageing || q == Quality::Partial);
    const QString firing = known ? QString::number(board.alerts.firing()) : noValue();
    const QDate today = toDateTime(frame.now).toTimeZone(frame.zone).date();
    const auto deploys = std::count_if(board.deploys.deploys.begin(), board.deploys.deploys.end(), [&](const Deploy& d) {
        return d.kind != Deploy::Kind::Other && d.execution.startedAt
            && toDateTime(*d.execution.startedAt).toTimeZone(frame.zone).date() == today;
    });
    double x = paint(line.left(), { firing, WallTexts::tr("firing") });
    x = paint(x,
        { board.deploys.outcome == PollOutcome::Never ? noValue() : QString::number(deploys),
            WallTexts::tr("deploy(s) today", nullptr, static_cast<int>(deploys)) });

    int kept = 0;
    int missed = 0;
    int unknown = 0;
    for (const SloSnapshot& slo : board.slos) {
        const WindowFigures* own = slo.own();
        if (isDoubtful(slo.status) || !own || !own->budget) {
            ++unknown;
        } else if (own->budget->remainingRatio < 0) {
            ++missed;
        } else {
            ++kept;
        }
    }
    const std::vector<Count> counts { { QString::number(kept), WallTexts::tr("kept") },
        { QString::number(missed), WallTexts::tr("missed") }, { QString::number(unknown), WallTexts::tr("unknown") } };
    double width = -vh(4.4);
    for (const Count& c : counts) {
        width += widthOfCount(c);
    }
    double at = line.right() - width;
    if (at > x) {
        for (const Count& c : counts) {
            at = paint(at, c);
        }
    }
}

} // namespace yagura
