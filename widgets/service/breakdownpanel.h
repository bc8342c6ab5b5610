// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/inspection.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace yagura {

class BreakdownBars;
class EmptyState;
class PlainLabel;

/// Which label values the bad events of the range carry, most first: "is it one pod, one route, everybody?". Beside the charts,
/// asked for when it is opened and again when the range moves.
class BreakdownPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BreakdownPanel(QWidget* parent = nullptr);
    /// `range` in words; what came before stays until the answer.
    void setAsking(const QString& range);
    void setAnswer(const Result<std::vector<LabelShare>>& answer);
    bool isAsking() const { return m_asking; }
    int groups() const; ///< labels that are shown

signals:
    void closeAsked();
    void againAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showState(const QString& headline, const QString& hint);

    PlainLabel* m_range;
    QPushButton* m_close;
    BreakdownBars* m_bars;
    EmptyState* m_state;
    bool m_asking = false;
};

} // namespace yagura
