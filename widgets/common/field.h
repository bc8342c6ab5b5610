// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// One control with its words (look.md 5): label 12/600, a note at its right, the control, and a hint or a fault below.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control as a child and names it for assistive technology.
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setNote(const QString& note);
    void setHint(const QString& hint);
    void setFault(const QString& fault); ///< empty: none; gives the control its 2 px edge
    QWidget* control() const { return m_control; }
    bool hasFault() const;

private:
    void showBelow();
    PlainLabel* m_label;
    PlainLabel* m_note;
    PlainLabel* m_below;
    QWidget* m_control;
    QString m_hint, m_fault;
};

} // namespace yagura
