// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"

#include <QDialog>

class QTableView;

namespace yagura {

class TimeChart;

/// The numbers behind a chart, newest first: what a screen reader reads and what Ctrl+C copies as CSV. Not modal.
class ChartTable final : public QDialog
{
    Q_OBJECT

public:
    explicit ChartTable(const TimeChart& chart, QWidget* parent = nullptr);
    QTableView* view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTableView* m_view;
    QString m_csv;
};

} // namespace yagura
