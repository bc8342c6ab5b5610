// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/job.h"

#include <QTimeZone>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// The log of one execution, line by line as it comes: number, time, level, text; errors stand out and are counted.
class LogView final : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void begin(const QString& title, const QTimeZone& zone);
    void append(const LogPage& page);
    void setState(const QString& state); ///< "running, 41m 54s"
    int lines() const { return m_lines; }
    int errors() const { return m_errors; }
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void appendEntry(const LogEntry& entry);
    void updateHead();
    void firstError();

    PlainLabel* m_title;
    PlainLabel* m_state;
    PlainLabel* m_count;
    QPushButton* m_first;
    QPlainTextEdit* m_text;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_stateText;
    int m_lines = 0;
    int m_errors = 0;
    int m_firstError = -1;
};

} // namespace yagura
