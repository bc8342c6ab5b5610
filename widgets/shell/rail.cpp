// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/rail.h"

#include "models/itemmodels/boardmodels.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yagura {

namespace {
constexpr int kSourceRow = 24;
constexpr int kClocks = 72;
constexpr int kHeadHeight = 56;
} // namespace

RailFoot::RailFoot(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Sources and clocks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailFoot::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    if (m_now < board->at)
        m_now = board->at;
    QStringList told;
    for (const SourceState& source : board->sources)
        told.append(QStringLiteral("%1 %2").arg(source.name.value, ageText(source.asOf, board->at)));
    setAccessibleDescription(listText(told));
    updateGeometry();
    update();
}

void RailFoot::setNow(Instant now)
{
    m_now = now;
    update();
}

void RailFoot::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

int RailFoot::sourceRows() const { return m_board ? std::max<int>(1, static_cast<int>(m_board->sources.size())) : 1; }

QSize RailFoot::sizeHint() const
{
    return m_small ? QSize(space::railSmall, 104) : QSize(space::rail, 28 + std::min(8, sourceRows()) * kSourceRow + 12 + kClocks);
}

void RailFoot::paintEvent(QPaintEvent*)
{
    if (!m_board)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    paintSources(painter, theme);
    paintClocks(painter, theme);
}

void RailFoot::paintSources(QPainter& painter, const Theme& theme) const
{
    const auto& sources = m_board->sources;
    if (m_small) {
        const SourceState* worst = nullptr;
        for (const SourceState& source : sources)
            worst = !worst || statusOf(source) > statusOf(*worst) ? &source : worst;
        if (!worst)
            return;
        const Status status = statusOf(*worst);
        paintPanel(painter, QRectF(4, 0, width() - 8, 48), theme.color(Token::Selected), space::radiusControl);
        paintGlyph(painter, statusGlyph(status, worst->error ? Quality::Error : worst->quality), QRectF(width() / 2.0 - 8, 6, 16, 16),
            theme, statusToken(status));
        paintText(painter, QRectF(0, 26, width(), 18), Qt::AlignCenter, ageText(worst->asOf, m_board->at), typeFont(Type::Head),
            theme.color(Token::Text));
        return;
    }
    int fresh = 0;
    for (const SourceState& source : sources)
        fresh += statusOf(source) == Status::Ok ? 1 : 0;
    const double right = width() - 20;
    paintText(
        painter, QRectF(20, 0, 100, 20), Qt::AlignLeft | Qt::AlignVCenter, tr("Sources"), typeFont(Type::Head), theme.color(Token::Muted));
    const QString count = sources.empty() ? tr("none yet") : tr("%1 of %2 fresh").arg(fresh).arg(sources.size());
    paintText(
        painter, QRectF(70, 0, right - 70, 20), Qt::AlignRight | Qt::AlignVCenter, count, typeFont(Type::Head), theme.color(Token::Muted));
    if (sources.empty()) {
        paintText(painter, QRectF(20, 26, right - 20, 20), Qt::AlignLeft | Qt::AlignVCenter, tr("nothing is asked yet"),
            typeFont(Type::Small), theme.color(Token::Muted));
        return;
    }
    double y = 26;
    for (size_t i = 0; i < sources.size() && i < 8; ++i, y += kSourceRow) {
        const SourceState& source = sources[i];
        const Status status = statusOf(source);
        const bool calm = status == Status::Ok;
        if (!calm)
            paintPanel(painter, QRectF(8, y, width() - 16, kSourceRow), theme.color(Token::Raised), space::radiusControl);
        paintGlyph(painter, source.quality == Quality::Never && !source.error ? Glyph::Loading : statusGlyph(status),
            QRectF(20, y + 5, 14, 14), theme, statusToken(status));
        const QString age = ageText(source.asOf, m_board->at);
        const double ageWidth = textWidth(age, typeFont(Type::SmallStrong)) + 4;
        paintText(painter, QRectF(42, y, right - 42 - ageWidth - 4, kSourceRow), Qt::AlignLeft | Qt::AlignVCenter, source.name.value,
            typeFont(Type::Small), theme.color(calm ? Token::Muted : Token::Text));
        paintFigure(painter, QRectF(right - ageWidth - 2, y, ageWidth + 2, kSourceRow), age,
            typeFont(calm ? Type::Small : Type::SmallStrong), theme.color(calm ? Token::Muted : Token::Text));
    }
}

void RailFoot::paintClocks(QPainter& painter, const Theme& theme) const
{
    const double top = height() - kClocks;
    const QString zone = zoneText(m_zone, m_now);
    if (m_small) {
        paintText(painter, QRectF(0, height() - 44, width(), 18), Qt::AlignCenter, minuteText(m_now, m_zone), typeFont(Type::SmallStrong),
            theme.color(Token::Text));
        paintText(painter, QRectF(0, height() - 26, width(), 16), Qt::AlignCenter, zone, typeFont(Type::Tiny), theme.color(Token::Muted));
        return;
    }
    painter.fillRect(QRectF(20, top - 6, width() - 40, 1), theme.color(Token::Hairline));
    const double right = width() - 20;
    const auto line = [&](double y, Instant t, const QTimeZone& z, const QString& name, Type type) {
        drawFigure(painter, QRectF(20, y, 90, 18), Qt::AlignLeft | Qt::AlignVCenter, clockText(t, z), typeFont(type));
        paintText(painter, QRectF(right - 70, y, 70, 18), Qt::AlignRight | Qt::AlignVCenter, name, typeFont(Type::Small),
            theme.color(Token::Muted));
    };
    painter.setPen(theme.color(Token::Text));
    line(top, m_now, m_zone, zone, Type::SmallStrong);
    if (zone != QLatin1String("UTC")) {
        painter.setPen(theme.color(Token::Muted));
        line(top + 18, m_now, QTimeZone::utc(), QStringLiteral("UTC"), Type::Small);
    }
    const double dateTop = zone == QLatin1String("UTC") ? top + 18 : top + 36;
    paintText(painter, QRectF(20, dateTop, right - 20, 18), Qt::AlignLeft | Qt::AlignVCenter, dateText(m_now, m_zone),
        typeFont(Type::Small), theme.color(Token::Muted));
}

Rail::Rail(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_pages(new QVBoxLayout)
    , m_foot(new RailFoot(this))
{
    setProperty("role", QStringLiteral("rail"));
    setFixedWidth(space::rail);
    m_layout->setContentsMargins(0, kHeadHeight + 16, 0, 12);
    m_layout->setSpacing(0);
    m_pages->setContentsMargins(8, 0, 8, 0);
    m_pages->setSpacing(2);
    m_layout->addLayout(m_pages);
    m_layout->addStretch();
    m_layout->addWidget(m_foot);
}

void Rail::addPage(const PageEntry& page)
{
    if (page.place == PageEntry::Place::Hidden)
        return;
    auto* button = new RailButton(page.glyph, page.title, this);
    button->setObjectName(QStringLiteral("rail-") + page.id);
    if (page.place == PageEntry::Place::RailFoot)
        m_pages->addSpacing(16);
    m_pages->addWidget(button);
    m_buttons.insert(page.id, button);
    if (page.badge)
        m_badges.insert(page.id, page.badge);
    connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { emit chosen(id); });
}

void Rail::setCurrent(const QString& id)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == id);
}

void Rail::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    for (auto it = m_badges.cbegin(); it != m_badges.cend(); ++it)
        m_buttons.value(it.key())->setBadge(it.value()(*board));
    if (m_demo != board->demo) {
        m_demo = board->demo;
        update();
    }
    m_foot->showBoard(board, zone);
}

void Rail::setSmall(bool small)
{
    if (small == m_small)
        return;
    m_small = small;
    setFixedWidth(small ? space::railSmall : space::rail);
    for (RailButton* button : std::as_const(m_buttons))
        button->setSmall(small);
    m_foot->setSmall(small);
}

void Rail::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF mark(m_small ? 14 : 16, 14, 28, 28);
    paintLogo(painter, mark, theme);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), theme.color(Token::Hairline));
    if (m_small)
        return;
    const QString name = QStringLiteral("Yagura");
    paintText(painter, QRectF(54, 0, 80, kHeadHeight), Qt::AlignLeft | Qt::AlignVCenter, name, typeFont(Type::BodyStrong),
        theme.color(Token::Text));
    if (m_demo) {
        const QRectF frame(54 + textWidth(name, typeFont(Type::BodyStrong)) + 12, 19, textWidth(tr("DEMO"), typeFont(Type::Head)) + 12, 18);
        painter.setPen(theme.color(Token::Border));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::radiusBadge, space::radiusBadge);
        paintText(painter, frame, Qt::AlignCenter, tr("DEMO"), typeFont(Type::Head), theme.color(Token::Text));
    }
}

} // namespace yagura
