// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace yagura {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

SegmentedControl::SegmentedControl(const QStringList& texts, const QString& accessibleName, QWidget* parent)
    : SegmentedControl(parent)
{
    setAccessibleName(accessibleName);
    setTexts(texts);
}

void SegmentedControl::setTexts(const QStringList& texts)
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    if (buttons.size() == texts.size()) {
        for (int i = 0; i < texts.size(); ++i) {
            m_group->button(i)->setText(texts.at(i));
        }
        return;
    }
    qDeleteAll(buttons);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(texts.at(i));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        const bool first = i == 0;
        const bool last = i == texts.size() - 1;
        button->setProperty("segment", QString::fromLatin1(first && last ? "only" : first ? "first" : last ? "last" : "middle"));
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
    if (!texts.isEmpty()) {
        setCurrent(0);
    }
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

} // namespace yagura
