// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"
#include "widgets/charts/timeaxis.h"
#include "widgets/theme/glyph.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace yagura {

/// One thing in a lane. With `to` equal to `from` it is a mark; without `to` it still runs: an arrow at now.
struct LaneItem
{
    enum class Look { Deploy, Filled, Outline, Hatched, Bracket, Mark };
    Look look = Look::Mark;
    Instant from;
    std::optional<Instant> to;
    Token ink = Token::Info;
    Token onInk = Token::OnCrit;
    Glyph glyph = Glyph::Deploy;
    QString text; ///< beside it, or inside when it fits a filled bar
    QString quietText; ///< at the left of it: the price of a deploy
    bool tall = true; ///< a page is 14 high, a ticket 8: importance is not hue alone
    QString tip;
};

struct Lane
{
    QString name;
    bool strong = false;
    std::vector<LaneItem> items;
    std::vector<ChartStretch> gaps;
};

/// Lanes of 24 on the page's axis: deploys, alerts. Marks that would lie on each other become a pill with their count.
class LaneView final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneView(TimeAxis* axis, QWidget* parent = nullptr);
    void setLanes(std::vector<Lane> lanes, const QString& accessibleName);
    void setReadout(std::vector<ReadoutRow> readout);
    void setDeployLines(std::vector<Instant> deploys);
    const std::vector<Lane>& lanes() const { return m_lanes; }
    /// Marks closer than this are one pill.
    static constexpr double kCluster = 14;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

signals:
    void itemChosen(int lane, int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintLane(QPainter& painter, const Lane& lane, const QRectF& box, const QRectF& plot);
    /// What the words of an item may take of its row.
    struct Room
    {
        double left, right;
    };
    void paintItem(QPainter& painter, const LaneItem& item, const QRectF& row, Room room);
    void paintDeploy(QPainter& painter, const LaneItem& item, const QRectF& row, double roomRight);
    void paintBar(QPainter& painter, const LaneItem& item, const QRectF& row, Room room);
    QRectF barOf(const LaneItem& item, const QRectF& row) const;

    QPointer<TimeAxis> m_axis;
    std::vector<Lane> m_lanes;
    std::vector<ReadoutRow> m_readout;
    std::vector<Instant> m_deploys;
};

/// The labels of the axis: round local times, the day under its first tick, the zone once, the cursor's time on a plate.
class TimeAxisBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeAxisBar(TimeAxis* axis, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 200, 40 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<TimeAxis> m_axis;
};

/// Above the charts: the cursor's instant in local time and UTC on a plate, and the heads of the readout's columns.
class CursorBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CursorBar(TimeAxis* axis, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 200, 32 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<TimeAxis> m_axis;
};

} // namespace yagura
