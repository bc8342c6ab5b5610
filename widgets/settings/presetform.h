// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/preset.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace yagura {

class Field;
class PlainLabel;

/// What a preset asks for: name and service of the objective, source, target and window, and its own variables. Faults stand at
/// the field that has them.
class PresetForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetForm(QWidget* parent = nullptr);
    void setPreset(const Preset& preset, const QString& language);
    void setSources(const QStringList& names);
    void setTakenIds(const QStringList& ids) { m_taken = ids; }
    /// Failed requests are told for the service whose last week is known.
    void setWeekTotals(std::map<QString, double> byService) { m_weekTotals = std::move(byService); }
    PresetUse use() const;
    void setValue(const QString& variable, const QString& text);
    void setFault(const QString& variable, const QString& fault);
    /// Marks what is missing or wrong; true: a file can be made of it.
    bool judge();
    QLineEdit* field(const QString& variable) const { return m_edits.value(variable); } ///< "name" and "service" too

signals:
    void edited();
    void finished(); ///< a field was left: a server may be asked now

private:
    Field* add(QVBoxLayout* column, const QString& key, const QString& label, const QString& note);
    void refreshHint();
    std::optional<Target> target() const;
    Window window() const;

    Preset m_preset;
    QStringList m_taken;
    std::map<QString, double> m_weekTotals;
    QMap<QString, QLineEdit*> m_edits;
    QMap<QString, Field*> m_fields;
    QMap<QString, QString> m_faults; ///< told from outside: a bound that is none
    QVBoxLayout* m_variables = nullptr;
    QWidget* m_holder = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_window = nullptr;
    std::vector<Window> m_windows;
};

} // namespace yagura
