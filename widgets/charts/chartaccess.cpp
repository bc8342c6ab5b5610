// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timechart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace yagura {

namespace {

class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* chart = qobject_cast<TimeChart*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    // Qt keeps the list of factories and takes each only once.
    QAccessible::installFactory(make);
}

} // namespace yagura
