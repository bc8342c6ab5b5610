// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class PlainLabel;
class SegmentedControl;

/// Which window and which budgeting method the page shows. It hides where there is nothing to choose and nothing to say; with a
/// method that is not the objective's own it says so, and which one decides.
class LensBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LensBar(QWidget* parent = nullptr);
    /// `window`: index into spec.windows.
    void setLens(const SloSpec& spec, size_t window, BudgetingMethod method);
    bool isNeeded() const { return m_needed; }
    QString sentence() const;

    QSize sizeHint() const override { return { 400, 40 }; }

signals:
    void windowChosen(int window);
    void ownMethodAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_name;
    SegmentedControl* m_windows;
    PlainLabel* m_sentence;
    PlainLabel* m_detail;
    QPushButton* m_back;
    QStringList m_texts;
    bool m_needed = false;
    bool m_foreign = false;
};

} // namespace yagura
