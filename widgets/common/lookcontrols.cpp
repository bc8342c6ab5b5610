// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/lookcontrols.h"

#include "widgets/common/segmentedcontrol.h"

#include <algorithm>

namespace yagura {

namespace {

QStringList languageCodes() { return { QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("de") }; }

} // namespace

LookControls::LookControls(QWidget* page)
    : QObject(page)
    , m_themes(new SegmentedControl({ tr("Dark"), tr("Light"), tr("High contrast"), tr("Colour universal design") }, tr("Colours"), page))
    , m_languages(
          new SegmentedControl({ QStringLiteral("English"), QStringLiteral("日本語"), QStringLiteral("Deutsch") }, tr("Language"), page))
{
    connect(m_themes, &SegmentedControl::chosen, this, [this](int index) { emit themeChosen(kThemeKinds.at(static_cast<size_t>(index))); });
    connect(m_languages, &SegmentedControl::chosen, this, [this](int index) { emit languageChosen(languageCodes().at(index)); });
}

QWidget* LookControls::themes() const { return m_themes; }

QWidget* LookControls::languages() const { return m_languages; }

void LookControls::show(ThemeKind theme, const QString& language)
{
    const auto* const kind = std::find(kThemeKinds.begin(), kThemeKinds.end(), theme);
    m_themes->setCurrent(static_cast<int>(kind - kThemeKinds.begin()));
    m_languages->setCurrent(static_cast<int>(std::max<qsizetype>(0, languageCodes().indexOf(language))));
}

} // namespace yagura
