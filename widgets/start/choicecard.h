// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPainter;

namespace yagura {

class Theme;

/// One way in: a drawing, one sentence, one control, three numbered steps with their time.
class ChoiceCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Drawing { Demo, Prometheus, Folder };
    struct Step
    {
        QString text;
        QString time;
    };

    ChoiceCard(Drawing drawing, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    QHBoxLayout* controls() const { return m_controls; }
    void setHint(const QString& hint);
    void setSteps(const std::vector<Step>& steps);
    void setSmall(bool small); ///< a low window has no room for the drawing

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Drawing m_drawing;
    QHBoxLayout* m_controls;
    class PlainLabel* m_hint;
    QWidget* m_steps;
    bool m_small = false;
};

void paintChoiceDrawing(QPainter& painter, const QRectF& box, ChoiceCard::Drawing drawing, const Theme& theme);

} // namespace yagura
