// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/field.h"

#include "widgets/common/plainlabel.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yagura {

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_label(new PlainLabel({}, Type::SmallStrong, Token::Text, this))
    , m_note(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_below(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_control(control)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto* head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_note);
    m_note->setElide(Qt::ElideMiddle);
    m_note->setAlignment(Qt::AlignRight);
    m_below->setElide(Qt::ElideRight);
    layout->addLayout(head);
    layout->addWidget(control);
    layout->addWidget(m_below);
    m_label->setBuddy(control);
    setLabel(label);
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void Field::setNote(const QString& note) { m_note->setText(note); }

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void Field::setFault(const QString& fault)
{
    const bool changed = fault.isEmpty() != m_fault.isEmpty();
    m_fault = fault;
    showBelow();
    if (changed) {
        setStyleRole(m_control, fault.isEmpty() ? "" : "wrong");
    }
}

bool Field::hasFault() const { return !m_fault.isEmpty(); }

void Field::showBelow()
{
    m_below->setInk(m_fault.isEmpty() ? Token::Muted : Token::Crit);
    m_below->setText(m_fault.isEmpty() ? m_hint : m_fault);
    m_control->setAccessibleDescription(m_below->text());
}

} // namespace yagura
