// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace yagura {

/// Lays one drawer over the right of the pages, full height and not modal: the page below keeps its layout and stays usable.
/// In a narrow window the drawer takes the whole width. A change of page closes it.
class DrawerHost final : public QObject
{
    Q_OBJECT

public:
    explicit DrawerHost(QStackedWidget* pages);
    /// Replaces what is open. The focus goes into the drawer and, once it is closed, back to `opener`.
    void show(QWidget* drawer, QWidget* opener);
    bool isOpen() const { return m_drawer && m_drawer->isVisible(); }
    QWidget* drawer() const { return m_drawer; }
    /// False: nothing was open.
    bool close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void settle();

    QStackedWidget* m_pages;
    QPointer<QWidget> m_drawer;
    QPointer<QWidget> m_opener;
};

} // namespace yagura
