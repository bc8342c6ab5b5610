// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charttable.h"

#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "widgets/charts/timechart.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// A copy of the chart's series, so that the table stands still while the chart goes on.
class SeriesModel final : public QAbstractTableModel
{
public:
    SeriesModel(const TimeChart& chart, QObject* parent)
        : QAbstractTableModel(parent)
        , m_series(chart.content().series)
        , m_zone(chart.axis()->zone())
    {
        for (const ChartSeries& s : m_series) {
            for (const ChartPoint& p : s.points) {
                if (chart.axis()->range().contains(p.at)) {
                    m_rows.push_back(p.at);
                }
            }
        }
        std::sort(m_rows.begin(), m_rows.end(), std::greater<>());
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_series.size()) + 1; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::TextAlignmentRole && index.column() > 0) {
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        }
        if (role != Qt::DisplayRole) {
            return {};
        }
        const Instant at = m_rows[static_cast<size_t>(index.row())];
        if (index.column() == 0) {
            return QString(dayText(at, m_zone) + QLatin1Char(' ') + minuteText(at, m_zone));
        }
        const ChartSeries& s = m_series[static_cast<size_t>(index.column() - 1)];
        const std::optional<double> value = valueAt(s, at);
        return value ? (s.text ? s.text(*value) : QString::number(*value)) : noValue();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
            return {};
        }
        return section == 0 ? (m_rows.empty() ? QString() : zoneOffsetText(m_zone, m_rows.front()))
                            : m_series[static_cast<size_t>(section - 1)].name;
    }

private:
    std::vector<ChartSeries> m_series;
    std::vector<Instant> m_rows;
    QTimeZone m_zone;
};

} // namespace

ChartTable::ChartTable(const TimeChart& chart, QWidget* parent)
    : QDialog(parent)
    , m_view(new QTableView(this))
    , m_csv(chart.toCsv())
{
    setWindowTitle(chart.content().question);
    resize(480, 640);
    m_view->setModel(new SeriesModel(chart, m_view));
    m_view->setAccessibleName(chart.content().question);
    m_view->setAccessibleDescription(chart.content().summary);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
}

void ChartTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_csv);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace yagura
