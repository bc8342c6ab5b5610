// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingspage.h"

#include "models/itemmodels/availabilityfacts.h"
#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/lookcontrols.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/settings/presetpicker.h"
#include "widgets/settings/sourcesettings.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yagura {

namespace {

QWidget* factRow(const QStringList& texts, const std::vector<int>& widths, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(16);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* label = new PlainLabel(texts[i], i == 0 ? Type::BodyStrong : Type::Body, i == 0 ? Token::Text : Token::Muted, line);
        label->setElide(Qt::ElideRight);
        const int width = widths[static_cast<size_t>(i)];
        if (width > 0)
            label->setFixedWidth(width);
        row->addWidget(label, width > 0 ? 0 : 1);
    }
    return line;
}

void clear(QWidget* holder)
{
    const auto children = holder->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        child->hide();
        child->deleteLater();
    }
}

QWidget* column(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return holder;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new SegmentedControl(
          { tr("Sources"), tr("Objectives"), tr("Appearance"), tr("Keyboard"), tr("About") }, tr("Part of the settings"), this))
    , m_stack(new QStackedWidget(this))
    , m_sources(new SourceSettings(this))
{
    m_stack->addWidget(m_sources);
    m_stack->addWidget(makeObjectives());
    m_stack->addWidget(makeAppearance());
    m_stack->addWidget(makeKeyboard());
    m_stack->addWidget(makeAbout());
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_tabs);
    auto* note = new PlainLabel(tr("A file that breaks leaves the last good version in force."), Type::Small, Token::Muted, this);
    note->setElide(Qt::ElideRight);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(note, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::pageMargin, 12, space::pageMargin, 12);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sources, &SourceSettings::testRequested, this, &SettingsPage::testRequested);
    connect(m_sources, &SourceSettings::tokenStoreRequested, this, &SettingsPage::tokenStoreRequested);
    connect(m_sources, &SourceSettings::tokenDeleteRequested, this, &SettingsPage::tokenDeleteRequested);
}

QWidget* SettingsPage::makeObjectives()
{
    m_objectivesStack = new QStackedWidget(this);
    auto* panel = new SectionPanel(tr("Objectives"), tr("as the files state them; never written to"), m_objectivesStack);
    auto* fresh = new QPushButton(tr("New from a preset…"), panel);
    fresh->setObjectName(QStringLiteral("presets"));
    panel->titleRow()->addWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, &SettingsPage::openPresets);
    auto* area = new QScrollArea(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Objectives and faults"));
    m_objectives = column(area);
    area->setWidget(m_objectives);
    panel->body()->addWidget(area, 1);
    m_objectivesStack->addWidget(panel);
    return m_objectivesStack;
}

PresetPicker* SettingsPage::openPresets()
{
    openTab(Objectives);
    if (!m_presets) {
        m_presets = new PresetPicker(m_objectivesStack);
        m_objectivesStack->addWidget(m_presets);
        connect(m_presets, &PresetPicker::closed, this, [this] { m_objectivesStack->setCurrentIndex(0); });
        emit presetsOpened(m_presets);
        m_presets->setLanguage(m_language);
        if (m_board)
            m_presets->showBoard(m_board, m_zone);
        m_presets->setConfiguration(m_configuration);
    }
    m_objectivesStack->setCurrentWidget(m_presets);
    return m_presets;
}

QWidget* SettingsPage::makeAppearance()
{
    auto* panel = new SectionPanel(tr("Appearance"), tr("applies at once"), this);
    m_look = new LookControls(panel);
    const auto row = [panel](const QString& name, QWidget* control) {
        auto* line = new QHBoxLayout;
        auto* label = new PlainLabel(name, Type::BodyStrong, Token::Text, panel);
        label->setFixedWidth(160);
        line->addWidget(label);
        line->addWidget(control);
        line->addStretch();
        panel->body()->addLayout(line);
        panel->body()->addSpacing(12);
    };
    row(tr("Colours"), m_look->themes());
    row(tr("Language"), m_look->languages());
    panel->body()->addStretch(1);
    connect(m_look, &LookControls::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_look, &LookControls::languageChosen, this, &SettingsPage::languageChosen);
    return panel;
}

QWidget* SettingsPage::makeKeyboard()
{
    auto* panel = new SectionPanel(tr("Keyboard"), tr("single letters work while no field has the focus"), this);
    m_keys = column(panel);
    panel->body()->addWidget(m_keys);
    panel->body()->addStretch(1);
    return panel;
}

QWidget* SettingsPage::makeAbout()
{
    auto* panel = new SectionPanel(QStringLiteral("Yagura"), QCoreApplication::applicationVersion(), this);
    panel->body()->addWidget(factRow({ tr("Qt"), QString::fromLatin1(qVersion()) }, { 200, 0 }, panel));
    panel->body()->addWidget(factRow({ tr("Licence"), QStringLiteral("GPL-3.0-or-later") }, { 200, 0 }, panel));
    panel->body()->addWidget(
        factRow({ tr("What leaves this machine"), tr("Questions to the sources you configured. Nothing else.") }, { 200, 0 }, panel));
    panel->body()->addStretch(1);
    return panel;
}

void SettingsPage::setConfiguration(const Configuration& configuration, const QStringList& faultLines)
{
    m_configuration = configuration;
    m_faultLines = faultLines;
    m_sources->setConfiguration(configuration);
    if (m_presets)
        m_presets->setConfiguration(configuration);
    fillObjectives();
}

void SettingsPage::fillObjectives()
{
    clear(m_objectives);
    auto* rows = static_cast<QVBoxLayout*>(m_objectives->layout());
    while (QLayoutItem* item = rows->takeAt(0))
        delete item;
    for (const QString& fault : std::as_const(m_faultLines)) {
        auto* line = new PlainLabel(fault, Type::Log, Token::Crit, m_objectives);
        line->setWordWrap(true);
        rows->addWidget(line);
    }
    const std::vector<int> widths { 180, 240, 80, 110, 60, 260, 0 };
    rows->addWidget(factRow({ tr("Service"), tr("Objective"), tr("Target"), tr("Source"), tr("Window"), tr("It allows"), tr("Read from") },
        widths, m_objectives));
    for (const SloSpec& spec : m_configuration.slos) {
        const QString place = spec.file.isEmpty() ? noValue() : QStringLiteral("%1:%2").arg(spec.file).arg(spec.line);
        const auto week = m_weekTotals.find(spec.id);
        const std::optional<double> total = week == m_weekTotals.end() ? std::nullopt : std::optional(week->second);
        const auto length = std::chrono::floor<std::chrono::seconds>(spec.window().length);
        const QString time = downtimeText(allowedDowntime(spec.target, length));
        const QString allows
            = total ? tr("%1, or %2 failed").arg(time, wholeCountText(allowedFailures(spec.target, *total, length))) : time;
        QWidget* row = factRow(
            { spec.service.value, sloName(spec), targetText(spec.target), spec.source.value, windowText(spec.window()), allows, place },
            widths, m_objectives);
        row->setToolTip(allowanceText(spec.target, spec.window(), total));
        rows->addWidget(row);
    }
    rows->addStretch(1);
}

void SettingsPage::setLook(ThemeKind theme, const QString& language)
{
    m_language = language;
    m_look->show(theme, language);
}

void SettingsPage::setKeys(const std::vector<Key>& keys)
{
    clear(m_keys);
    for (const Key& key : keys)
        m_keys->layout()->addWidget(factRow({ key.keys, key.meaning }, { 160, 0 }, m_keys));
}

void SettingsPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_sources->showBoard(board, zone);
    if (m_presets)
        m_presets->showBoard(board, zone);
    // Last week does not change from poll to poll: the list is filled again only when more of it became known.
    std::map<SloId, double> totals;
    for (const SloSnapshot& slo : board->slos) {
        if (const std::optional<double> total = lastWeekTotal(slo, zone))
            totals.emplace(slo.spec.id, *total);
    }
    if (totals != m_weekTotals) {
        m_weekTotals = std::move(totals);
        fillObjectives();
    }
}

void SettingsPage::showTest(const ConnectionTest& test) { m_sources->showTest(test); }

void SettingsPage::showTokenOutcome(const QString& sentence) { m_sources->showTokenOutcome(sentence); }

bool SettingsPage::isTesting() const { return m_sources->isTesting(); }

void SettingsPage::openTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void SettingsPage::openSource(const SourceName& source)
{
    openTab(Sources);
    m_sources->open(source);
}

} // namespace yagura
