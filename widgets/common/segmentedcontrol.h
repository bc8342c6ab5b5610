// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace yagura {

/// A few exclusive choices side by side: ranges, zones, views. Arrow keys move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    SegmentedControl(const QStringList& texts, const QString& accessibleName, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    int current() const;
    /// Does not emit.
    void setCurrent(int index);

signals:
    void chosen(int index); ///< by a person

private:
    QButtonGroup* m_group;
};

} // namespace yagura
