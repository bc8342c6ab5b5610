// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace yagura::test {

/// Keeps what a test drew, for the eye, when YAGURA_PICTURES names a folder.
inline void keepPicture(const QImage& picture, const QString& name)
{
    const QString folder = qEnvironmentVariable("YAGURA_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(folder + QLatin1Char('/') + name));
}

inline void keepPicture(QWidget& widget, const QString& name)
{
    QCoreApplication::processEvents();
    keepPicture(widget.grab().toImage(), name);
}

} // namespace yagura::test
