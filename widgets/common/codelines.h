// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace yagura {

/// Lines of a file or a command, fixed pitch, as plain text; lines that go and lines that come are marked by sign and tint.
/// Ctrl+C copies the lines without signs, the removed ones left out.
class CodeLines final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        enum class Kind { Same, Removed, Added, Place };
        Kind kind = Kind::Same;
        QString text;
        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit CodeLines(QWidget* parent = nullptr);
    void setLines(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return m_lines; }
    QString copyText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 80, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool hasSigns() const;
    std::vector<Line> m_lines;
};

} // namespace yagura
