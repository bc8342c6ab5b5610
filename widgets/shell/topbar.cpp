// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/topbar.h"

#include "models/wording/times.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace yagura {

const std::vector<Millis>& TopBar::ranges()
{
    using std::chrono::hours;
    static const std::vector<Millis> list { hours(1), hours(6), hours(24), hours(24 * 7), hours(24 * 28), hours(24 * 90) };
    return list;
}

TopBar::TopBar(const QTimeZone& local, Instant now, QWidget* parent)
    : QFrame(parent)
    , m_demo(new PlainLabel(tr("DEMO"), Type::Head, Token::Text, this))
    , m_title(new PlainLabel(QString(), Type::PageTitle, Token::Text, this))
    , m_subtitle(new PlainLabel(QString(), Type::Body, Token::Muted, this))
    , m_ranges(new SegmentedControl(this))
    , m_zones(new SegmentedControl(this))
    , m_live(new QPushButton(this))
    , m_zoneName(zoneText(local, now))
    , m_range(std::chrono::hours(24))
{
    setProperty("role", QStringLiteral("topBar"));
    setFixedHeight(space::topBar);
    QStringList names;
    for (const Millis range : ranges())
        names.append(range == std::chrono::hours(24) ? tr("24h") : ageText(range));
    m_ranges->setTexts(names);
    m_ranges->setAccessibleName(tr("Range shown"));
    m_ranges->setCurrent(2);
    m_zones->setTexts({ m_zoneName, QStringLiteral("UTC") });
    m_zones->setAccessibleName(tr("Time zone shown"));
    m_zones->setVisible(m_zoneName != QLatin1String("UTC"));
    m_utc = m_zoneName == QLatin1String("UTC");
    m_live->setObjectName(QStringLiteral("live"));
    m_subtitle->setElide(Qt::ElideRight);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_demo->setVisible(false);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_demo);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_ranges);
    row->addWidget(m_zones);
    row->addWidget(m_live);

    connect(m_ranges, &SegmentedControl::chosen, this, [this](int index) {
        m_range = ranges().at(static_cast<size_t>(index));
        emit rangeChosen(m_range);
    });
    connect(m_zones, &SegmentedControl::chosen, this, [this](int index) {
        m_utc = index == 1;
        emit zoneChosen(m_utc);
    });
    connect(m_live, &QPushButton::clicked, this, &TopBar::liveToggled);
}

void TopBar::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TopBar::setRanges(Ranges ranges) { m_ranges->setVisible(ranges == Ranges::Shown); }

void TopBar::setRange(Millis range)
{
    const auto it = std::find(ranges().begin(), ranges().end(), range);
    if (it == ranges().end())
        return;
    m_range = range;
    m_ranges->setCurrent(static_cast<int>(it - ranges().begin()));
}

void TopBar::setUtc(bool utc)
{
    m_utc = utc;
    m_zones->setCurrent(utc ? 1 : 0);
}

void TopBar::setLive(bool paused, std::optional<Instant> asOf, Instant now)
{
    const QString age = agoText(asOf, now);
    m_live->setText(paused ? tr("Paused · %1").arg(age) : tr("Live · %1").arg(age));
    m_live->setToolTip(paused ? tr("Ask the servers again (P)") : tr("Stop asking the servers (P)"));
    if (m_paused != paused || m_live->icon().isNull())
        setGlyph(m_live, paused ? Glyph::Play : Glyph::Pause);
    m_paused = paused;
}

void TopBar::setSmall(bool small, bool demo)
{
    setFixedHeight(small ? space::topBarSmall : space::topBar);
    m_demo->setVisible(small && demo);
}

} // namespace yagura
