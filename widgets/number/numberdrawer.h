// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/number/numberfacts.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace yagura {

class PinBand;
class PlainLabel;

/// A number, opened: pinned → asked → seen → slices, rounding → way → methods → other engines; at the foot what can be taken
/// away. It lies over the page, is not modal, and gives the focus back to the number when it closes.
class NumberDrawer final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberDrawer(QWidget* parent = nullptr);
    /// May be called again when the server's own figures arrive.
    void showNumber(NumberView view);
    const NumberView& view() const { return m_view; }
    /// A line under the buttons: "copied", "written to …", or why it was not.
    void tell(const QString& sentence);

    QSize sizeHint() const override { return { space::drawer, 900 }; }

signals:
    void closed();
    void csvRequested(); ///< slices as CSV: the page asks where to

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    QWidget* makeSections();

    NumberView m_view;
    PlainLabel* m_figure;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    PinBand* m_pins;
    QScrollArea* m_scroll;
    FactLines* m_asked;
    FactLines* m_seen;
    CoverageStrip* m_strip;
    FactLines* m_slices;
    FactLines* m_rounding;
    FactLines* m_way;
    FactLines* m_methods;
    PlainLabel* m_why;
    FactLines* m_engines;
    PlainLabel* m_noEngines;
    QPushButton* m_evidence;
    QPushButton* m_promql;
    QPushButton* m_csv;
    PlainLabel* m_same;
    PlainLabel* m_note;
};

} // namespace yagura
