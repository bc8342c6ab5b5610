// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/availabilityfacts.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yagura {

class CodeLines;
class ComparisonTable;
class PlainLabel;
class TargetScale;

/// "Try another target": typed, stepped or dragged; what it would allow and what the stored slices say of it, the weeks that would
/// have been kept, and the line that it would be in the file. Nothing is written.
class TryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TryPanel(QWidget* parent = nullptr);
    void setFacts(const AvailabilityFacts& facts, const SloSpec& spec, const QTimeZone& zone);
    void setTried(Target target);
    Target tried() const { return m_tried; }
    void setSmall(bool small);
    QLineEdit* field() const { return m_field; }
    /// "target: 0.9995" as the format of the objective's file spells it.
    static QString fileLine(const SloSpec& spec, Target target);

signals:
    void labRequested(yagura::Target target);

private:
    void buildTop(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    void typed(const QString& text);
    void refresh();
    void refreshNight();
    void refreshWeeks();

    AvailabilityFacts m_facts;
    SloSpec m_spec;
    QTimeZone m_zone = QTimeZone::utc();
    Target m_tried;
    QLineEdit* m_field = nullptr;
    PlainLabel* m_fault = nullptr;
    TargetScale* m_scale = nullptr;
    ComparisonTable* m_table = nullptr;
    PlainLabel* m_night = nullptr;
    PlainLabel* m_weeksHead = nullptr;
    PlainLabel* m_weeks = nullptr;
    CodeLines* m_lines = nullptr;
    QPushButton* m_lab = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace yagura
