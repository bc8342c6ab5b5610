// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QObject>

class QWidget;

namespace yagura {

class SegmentedControl;

/// The choice of language and colours, as two controls that a page places where it likes; the parent page owns them.
class LookControls final : public QObject
{
    Q_OBJECT

public:
    explicit LookControls(QWidget* page);

    QWidget* themes() const;
    QWidget* languages() const;
    /// Does not emit.
    void show(ThemeKind theme, const QString& language);

signals:
    void themeChosen(yagura::ThemeKind theme);
    void languageChosen(const QString& language); ///< en, ja, de

private:
    SegmentedControl* m_themes;
    SegmentedControl* m_languages;
};

} // namespace yagura
