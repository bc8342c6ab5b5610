// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/backend.h"
#include "widgets/number/numberdrawer.h"

#include <QPointer>

namespace yagura {

class MainWindow;

/// Between an opened number and the metrics source: makes the value from the pinned board, asks the server what only it knows and
/// writes slices where a person wants them. It only reads.
class NumberDesk final : public QObject
{
    Q_OBJECT

public:
    NumberDesk(BackEnd& backEnd, MainWindow& window);
    /// By one of the objective's windows and by a method, which need not be its own. `number`: what keeps the ring and gets the focus
    /// back; may be null.
    void open(const SloId& slo, size_t window, BudgetingMethod method, RoundingStep::Of face, QWidget* number);
    /// Asks who was hit; the answer is for `done`, which `context` outlives or cancels.
    void breakDown(const SloId& slo, TimeRange range, QObject* context, const Callback<std::vector<LabelShare>>& done);
    NumberDrawer* drawer() const { return m_drawer; }
    /// The server has not answered yet: pictures wait for it.
    bool isAsking() const { return m_drawer && m_state == NumberView::Inspection::Asking; }

signals:
    void opened(yagura::RoundingStep::Of face);
    void closed();

private:
    void show();
    void ask();
    void saveSlices();
    const SloSnapshot* pinned() const;

    BackEnd& m_backEnd;
    MainWindow& m_window;
    QPointer<NumberDrawer> m_drawer;
    BoardPtr m_board; ///< pinned while the drawer is open
    SloId m_slo;
    SloSnapshot m_seen; ///< as the page showed it: windows[0] and spec.method are what was opened
    RoundingStep::Of m_face = RoundingStep::Of::Left;
    NumberView::Inspection m_state = NumberView::Inspection::Asking;
    std::optional<IndicatorInspection> m_inspection;
    QString m_trouble;
};

} // namespace yagura
