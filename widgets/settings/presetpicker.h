// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/config/configuration.h"
#include "models/config/preset.h"
#include "models/core/result.h"

#include <QMap>
#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace yagura {

class CodeLines;
class PlainLabel;
class PresetForm;
class SectionPanel;

/// A new objective from a preset: the presets, what the chosen one asks for, and the file that would be written. A latency limit
/// that is no bucket bound of the server's histogram is refused, with the nearest ones as buttons. Writes nothing itself.
class PresetPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetPicker(QWidget* parent = nullptr);
    void setConfiguration(const Configuration& configuration);
    void setLanguage(const QString& language);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void choose(const QString& id);
    /// What the server said of a histogram's bounds.
    void showBounds(const SourceName& source, const QString& selector, const Result<std::vector<double>>& bounds);
    void showOutcome(const QString& sentence);
    PresetForm* form() const { return m_form; }
    QPushButton* writeButton() const { return m_write; }
    QString fileName() const; ///< relative to the configuration folder

signals:
    void boundsRequested(const yagura::SourceName& source, const QString& selector);
    void writeRequested(const QString& fileName, const QString& text);
    void closed();

private:
    void buildList(SectionPanel* panel);
    void buildForm(SectionPanel* panel);
    void buildText(SectionPanel* panel);
    void fillList(const QString& words);
    void refresh();
    void askBounds();
    void judgeBound();
    SourceName source() const;

    QString m_language = QStringLiteral("en");
    Configuration m_configuration;
    const Preset* m_preset = nullptr;
    QMap<QString, Result<std::vector<double>>> m_bounds; ///< by source and selector
    QString m_asked;
    bool m_boundFits = true;
    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    SectionPanel* m_middle = nullptr;
    PlainLabel* m_note = nullptr;
    PresetForm* m_form = nullptr;
    QWidget* m_bound = nullptr;
    PlainLabel* m_boundText = nullptr;
    QHBoxLayout* m_nearest = nullptr;
    SectionPanel* m_right = nullptr;
    CodeLines* m_text = nullptr;
    QPushButton* m_write = nullptr;
    PlainLabel* m_outcome = nullptr;
};

} // namespace yagura
