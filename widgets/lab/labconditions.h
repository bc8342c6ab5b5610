// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/laboratory.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;

namespace yagura {

class CodeLines;
class PairsView;
class PairTrial;
class PlainLabel;

/// Target, window, method and burn policy: what holds, and what is tried. A changed control has the edge of the text's colour.
class LabConditions final : public QWidget
{
    Q_OBJECT

public:
    explicit LabConditions(QWidget* parent = nullptr);
    /// Another objective: everything as it holds.
    void setSpec(const SloSpec& spec, std::optional<double> weekTotal, std::optional<Millis> scrape);
    void setQuestion(const LabQuestion& question);
    const LabQuestion& question() const { return m_question; }
    void reset();
    bool isChanged() const;
    PairTrial* trial() const { return m_trial; }
    QComboBox* control(int row) const { return m_boxes[static_cast<size_t>(row)]; } ///< target, window, method, policy

signals:
    void changed();

private:
    enum Row { TargetRow, WindowRow, MethodRow, PolicyRow, RowCount };
    void buildRow(QGridLayout* grid, Row row, const QString& name);
    void fill();
    void chosen(Row row, int index);
    void typedTarget();
    void takePreset();
    void refresh();
    void refreshHints();

    SloSpec m_spec;
    LabQuestion m_now;
    LabQuestion m_question;
    std::optional<double> m_weekTotal;
    std::optional<Millis> m_scrape;
    std::vector<Target> m_targets;
    std::vector<Window> m_windows;
    std::array<PlainLabel*, RowCount> m_names {};
    std::array<PlainLabel*, RowCount> m_held {};
    std::array<QComboBox*, RowCount> m_boxes {};
    std::array<PlainLabel*, RowCount> m_hints {};
    PairsView* m_pairs = nullptr;
    PairTrial* m_trial = nullptr;
    CodeLines* m_command = nullptr;
};

} // namespace yagura
