// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/drawerhost.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QStackedWidget>

#include <algorithm>

namespace yagura {

namespace {
constexpr int kNarrow = 1600; // windows under this give the drawer the whole page
}

DrawerHost::DrawerHost(QStackedWidget* pages)
    : QObject(pages)
    , m_pages(pages)
{
    pages->installEventFilter(this);
    connect(pages, &QStackedWidget::currentChanged, this, [this] { close(); });
}

void DrawerHost::show(QWidget* drawer, QWidget* opener)
{
    if (m_drawer && m_drawer != drawer) {
        m_drawer->removeEventFilter(this);
        m_drawer->hide();
        m_drawer->deleteLater();
    }
    m_drawer = drawer;
    m_opener = opener;
    drawer->setParent(m_pages);
    drawer->installEventFilter(this);
    place();
    drawer->show();
    drawer->raise();
    drawer->setFocus(Qt::OtherFocusReason);
}

bool DrawerHost::close()
{
    if (!isOpen()) {
        return false;
    }
    m_drawer->close();
    return true;
}

void DrawerHost::place()
{
    if (!m_drawer) {
        return;
    }
    const bool narrow = m_pages->window()->width() < kNarrow;
    const int width = narrow ? m_pages->width() : std::min(m_pages->width(), m_drawer->sizeHint().width());
    m_drawer->setGeometry(m_pages->width() - width, 0, width, m_pages->height());
}

void DrawerHost::settle()
{
    if (!m_drawer || m_drawer->isVisible()) {
        return; // another one was opened meanwhile
    }
    if (m_opener && m_opener->isVisible()) {
        m_opener->setFocus(Qt::OtherFocusReason);
    }
    m_drawer->removeEventFilter(this);
    m_drawer->deleteLater();
    m_drawer = nullptr;
}

bool DrawerHost::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pages && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_drawer && event->type() == QEvent::Close) {
        // Why later: the drawer is inside its own close event.
        QMetaObject::invokeMethod(this, &DrawerHost::settle, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yagura
