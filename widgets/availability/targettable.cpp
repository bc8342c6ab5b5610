// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/targettable.h"

#include "models/itemmodels/availabilitymodel.h"
#include "models/itemmodels/rowproxy.h"
#include "widgets/availability/bandheader.h"
#include "widgets/availability/targetdelegate.h"
#include "widgets/common/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>

namespace yagura {

namespace {

using M = AvailabilityModel;
constexpr int kMeasuredRow = 28;
constexpr std::array<int, M::FieldCount> kWidths { 96, 84, 84, 80, 80, 76, 72, 108, 96, 92, 84, 104, 104 };
constexpr std::array<int, M::FieldCount> kWeights { 3, 2, 2, 2, 2, 2, 2, 3, 3, 2, 2, 0, 1 };

bool hidesWhenSmall(int column) { return column == M::Hour || column == M::FailedDay || column == M::FailedHour; }

} // namespace

TargetTable::TargetTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new AvailabilityModel(this))
    , m_proxy(new RowProxy(this))
    , m_view(new RowTable(this))
    , m_header(new BandHeader(m_view))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->sort(M::TargetName);
    m_view->setModel(m_proxy);
    m_view->setHorizontalHeader(m_header);
    m_view->setItemDelegate(new TargetDelegate(m_view));
    m_view->setAccessibleName(tr("What targets allow"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setRowHeight(24); // the least; rows share the height there is
    // Why not keyPressEvent: an item view would copy its current cell.
    auto* copying = new QShortcut(QKeySequence::Copy, this);
    copying->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QShortcut::activated, this, &TargetTable::copy);
    connect(m_view, &RowTable::rowActivated, this, [this] {
        if (const std::optional<Target> target = current())
            emit tried(*target);
    });
}

std::optional<Target> TargetTable::current() const
{
    return m_view->currentIndex().isValid() ? M::targetOf(m_view->currentIndex().data(RowModel::IdRole).toString()) : std::nullopt;
}

void TargetTable::setFacts(const AvailabilityFacts& facts, const QString& service)
{
    const QString chosen = m_view->currentIndex().data(RowModel::IdRole).toString();
    m_model->setFacts(facts, service);
    m_proxy->sort(M::TargetName);
    static_cast<TargetDelegate*>(m_view->itemDelegate())->setOwn(m_model->ownKey());
    const bool requests = facts.count == AvailabilityCount::Requests;
    const QString failures
        = requests ? tr("Failed requests allowed, at last week's traffic") : tr("Bad minutes allowed, as many as last week");
    m_header->setBands(
        { { M::Year, M::Hour, requests ? tr("Allowed downtime, all requests failing") : tr("Allowed downtime"), tr("Allowed downtime") },
            { M::FailedMonth, M::FailedHour, failures, requests ? tr("Failed requests allowed") : tr("Bad minutes allowed") },
            { M::Bar, M::Spent, tr("The last 30 days"), {} } },
        { {}, tr("365 d"), tr("90 d") });
    m_view->clearSpans();
    const QString wanted = chosen.isEmpty() ? m_model->ownKey() : chosen;
    for (int i = 0; i < m_proxy->rowCount(); ++i) {
        const QString key = m_proxy->index(i, 0).data(RowModel::IdRole).toString();
        if (key == M::kMeasured)
            m_view->setSpan(i, 0, 1, M::FieldCount);
        else if (key == wanted && !m_view->currentIndex().isValid())
            m_view->selectionModel()->setCurrentIndex(m_proxy->index(i, 0), QItemSelectionModel::NoUpdate);
    }
    place();
    m_view->viewport()->update();
}

void TargetTable::setSmall(bool small)
{
    m_small = small;
    place();
}

QStringList TargetTable::hiddenTitles() const { return m_small ? QStringList { tr("the hour"), tr("failures of a day") } : QStringList {}; }

int TargetTable::wantedHeight() const
{
    const int rows = m_proxy->rowCount();
    return m_header->height() + kMeasuredRow + (rows - 1) * (m_small ? space::controlDense : 44) + 1;
}

void TargetTable::placeRows()
{
    const int rows = m_proxy->rowCount();
    if (rows == 0)
        return;
    int measured = -1;
    for (int i = 0; i < rows; ++i)
        measured = m_proxy->index(i, 0).data(RowModel::IdRole).toString() == M::kMeasured ? i : measured;
    const int targets = rows - (measured >= 0 ? 1 : 0);
    const int room = m_view->height() - m_header->height() - (measured >= 0 ? kMeasuredRow : 0) - 1;
    const int height = std::clamp(room / std::max(1, targets), 24, 54);
    for (int i = 0; i < rows; ++i)
        m_view->verticalHeader()->resizeSection(i, i == measured ? kMeasuredRow : height);
}

void TargetTable::place()
{
    int fixed = 0;
    int weights = 0;
    for (int i = 0; i < M::FieldCount; ++i) {
        const bool hidden = m_small && hidesWhenSmall(i);
        m_view->setColumnHidden(i, hidden);
        fixed += hidden ? 0 : kWidths[static_cast<size_t>(i)];
        weights += hidden ? 0 : kWeights[static_cast<size_t>(i)];
    }
    const int spare = width() - fixed;
    const double squeeze = spare < 0 && fixed > 0 ? width() / static_cast<double>(fixed) : 1.0;
    for (int i = 0; i < M::FieldCount; ++i) {
        const auto at = static_cast<size_t>(i);
        m_view->setColumnWidth(i, static_cast<int>(kWidths[at] * squeeze) + std::max(0, spare) * kWeights[at] / std::max(1, weights));
    }
    placeRows();
}

void TargetTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TargetTable::copy() const { QGuiApplication::clipboard()->setText(m_model->toText()); }

} // namespace yagura
