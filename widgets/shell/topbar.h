// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QFrame>
#include <QTimeZone>

class QPushButton;

namespace yagura {

class PlainLabel;
class SegmentedControl;

/// Title, range, zone and the live button; 56 high, 48 in a small window.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    /// `local` is the zone beside UTC.
    TopBar(const QTimeZone& local, Instant now, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    enum class Ranges { Shown, Hidden };
    void setRanges(Ranges ranges);
    void setRange(Millis range);
    Millis range() const { return m_range; }
    void setUtc(bool utc);
    bool isUtc() const { return m_utc; }
    void setLive(bool paused, std::optional<Instant> asOf, Instant now);
    void setSmall(bool small, bool demo);

    static const std::vector<Millis>& ranges();

signals:
    void rangeChosen(std::chrono::milliseconds range);
    void zoneChosen(bool utc);
    void liveToggled();

private:
    PlainLabel* m_demo;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    SegmentedControl* m_ranges;
    SegmentedControl* m_zones;
    QPushButton* m_live;
    QString m_zoneName;
    Millis m_range;
    bool m_utc = false;
    bool m_paused = false;
};

} // namespace yagura
