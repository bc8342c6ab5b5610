// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class QHBoxLayout;

namespace yagura {

class PlainLabel;

/// A surface without outline, radius 6, with an optional title (17/600) and a quiet subtitle beside it.
class SectionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionPanel(QWidget* parent = nullptr);
    SectionPanel(const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle = {});
    void setSurface(Token surface);
    QVBoxLayout* body() const { return m_body; } ///< where the content goes
    QHBoxLayout* titleRow() const { return m_titleRow; } ///< buttons at the right go here

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_body;
    Token m_surface = Token::Panel;
};

/// What stands where nothing is: a glyph, what it means in one line, what to do in a second, at most one button below.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setMessage(const QString& headline, const QString& hint = {});
    void setLoading(const QString& headline, const QString& hint = {}); ///< the same with the loading glyph
    void setButton(const QString& text);

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_headline, m_hint;
    bool m_loading = false;
    QPushButton* m_button = nullptr;
};

} // namespace yagura
