// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/presetpicker.h"

#include "models/itemmodels/availabilityfacts.h"
#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "widgets/common/codelines.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/settings/presetform.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {

namespace {

QString boundText(double bound) { return QString::number(bound, 'g', 12); }

QScrollArea* scroller(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

PresetPicker::PresetPicker(QWidget* parent)
    : QWidget(parent)
{
    auto* left = new SectionPanel(tr("Presets"), tr("indicators that have proved themselves"), this);
    m_middle = new SectionPanel(this);
    m_right = new SectionPanel(tr("The file"), {}, this);
    buildList(left);
    buildForm(m_middle);
    buildText(m_right);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::panelGap);
    row->addWidget(left, 4);
    row->addWidget(m_middle, 6);
    row->addWidget(m_right, 6);
    fillList({});
    if (!newestPresets().empty())
        choose(newestPresets().front().id);
}

void PresetPicker::buildList(SectionPanel* panel)
{
    m_filter = new QLineEdit(panel);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the presets"));
    m_list = new QListWidget(panel);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setFrameShape(QFrame::NoFrame);
    panel->body()->addWidget(m_filter);
    panel->body()->addWidget(m_list, 1);
    auto* back = new QPushButton(tr("Back to the objectives"), panel);
    panel->body()->addWidget(back);
    connect(m_filter, &QLineEdit::textEdited, this, &PresetPicker::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(back, &QPushButton::clicked, this, &PresetPicker::closed);
}

void PresetPicker::buildForm(SectionPanel* panel)
{
    auto* content = new QWidget(panel);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::unit, 0);
    column->setSpacing(space::unit + 4);
    m_note = new PlainLabel({}, Type::Small, Token::Muted, content);
    m_note->setWordWrap(true);
    m_form = new PresetForm(content);
    m_bound = new QWidget(content);
    auto* bound = new QVBoxLayout(m_bound);
    bound->setContentsMargins(12, 10, 12, 10);
    m_bound->setObjectName(QStringLiteral("bound"));
    m_boundText = new PlainLabel({}, Type::Small, Token::Text, m_bound);
    m_boundText->setWordWrap(true);
    m_nearest = new QHBoxLayout;
    bound->addWidget(m_boundText);
    bound->addLayout(m_nearest);
    column->addWidget(m_note);
    column->addWidget(m_form);
    column->addWidget(m_bound);
    column->addStretch(1);
    panel->body()->addWidget(scroller(content, panel), 1);
    connect(m_form, &PresetForm::edited, this, &PresetPicker::refresh);
    connect(m_form, &PresetForm::finished, this, &PresetPicker::askBounds);
}

void PresetPicker::buildText(SectionPanel* panel)
{
    m_text = new CodeLines;
    m_text->setAccessibleName(tr("The file that would be written"));
    panel->body()->addWidget(scroller(m_text, panel), 1);
    m_outcome = new PlainLabel({}, Type::Small, Token::Muted, panel);
    m_outcome->setWordWrap(true);
    m_write = new QPushButton(tr("Write this file"), panel);
    setStyleRole(m_write, "primary");
    panel->body()->addWidget(m_outcome);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_write);
    panel->body()->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_preset)
            emit writeRequested(fileName(), presetFileText(*m_preset, m_form->use()));
    });
}

void PresetPicker::fillList(const QString& words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Preset& preset : newestPresets()) {
        const QString text = preset.system + QStringLiteral(" · ") + preset.title.in(m_language);
        if (!words.trimmed().isEmpty() && !text.contains(words.trimmed(), Qt::CaseInsensitive)
            && !preset.id.contains(words.trimmed(), Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, preset.id);
        item->setToolTip(preset.id);
        item->setSizeHint({ 10, space::row });
        if (m_preset && preset.id == m_preset->id)
            m_list->setCurrentItem(item);
    }
}

void PresetPicker::choose(const QString& id)
{
    const Preset* preset = findPreset(id);
    if (!preset || preset == m_preset)
        return;
    m_preset = preset;
    m_outcome->clear();
    m_middle->setTitle(preset->title.in(m_language), preset->reference());
    m_note->setText(preset->note.in(m_language));
    m_note->setVisible(!m_note->text().isEmpty());
    m_form->setPreset(*preset, m_language);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(i);
    }
    refresh();
    askBounds();
}

void PresetPicker::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    fillList(m_filter->text());
    if (const Preset* chosen = std::exchange(m_preset, nullptr))
        choose(chosen->id);
}

void PresetPicker::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
    QStringList sources;
    for (const SourceConfig& source : configuration.sources) {
        if (source.kind == SourceKind::Prometheus)
            sources.append(source.name.value);
    }
    m_form->setSources(sources);
    QStringList taken;
    for (const SloSpec& spec : configuration.slos)
        taken.append(spec.id.value);
    m_form->setTakenIds(taken);
    refresh();
    askBounds();
}

void PresetPicker::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    std::map<QString, double> totals;
    for (const SloSnapshot& slo : board->slos) {
        // Requests of a service: those that its availability counts.
        if (slo.spec.indicator.kind == Indicator::Kind::BadTotal || slo.spec.indicator.kind == Indicator::Kind::GoodTotal) {
            if (const std::optional<double> total = lastWeekTotal(slo, zone))
                totals.emplace(slo.spec.service.value, *total);
        }
    }
    m_form->setWeekTotals(std::move(totals));
}

SourceName PresetPicker::source() const
{
    const QString chosen = m_form->use().source;
    if (!chosen.isEmpty())
        return { chosen };
    for (const SourceConfig& source : m_configuration.sources) {
        if (source.kind == SourceKind::Prometheus)
            return source.name;
    }
    return {};
}

QString PresetPicker::fileName() const
{
    const QString name = m_form->use().name;
    return QStringLiteral("slo/%1.yaml").arg(name.isEmpty() && m_preset ? m_preset->id : name);
}

void PresetPicker::askBounds()
{
    if (!m_preset)
        return;
    const QString selector = presetBucketSelector(*m_preset, m_form->use().values);
    const SourceName from = source();
    const QString key = from.value + QLatin1Char('\n') + selector;
    if (selector.isEmpty() || from.isEmpty() || m_bounds.contains(key) || m_asked == key)
        return;
    m_asked = key;
    emit boundsRequested(from, selector);
}

void PresetPicker::showBounds(const SourceName& source, const QString& selector, const Result<std::vector<double>>& bounds)
{
    const QString key = source.value + QLatin1Char('\n') + selector;
    if (m_asked == key)
        m_asked.clear();
    m_bounds.insert(key, bounds);
    refresh();
}

void PresetPicker::judgeBound()
{
    m_boundFits = true;
    m_bound->hide();
    while (QLayoutItem* item = m_nearest->takeAt(0)) {
        // Why later: one of them may be the button whose click brought us here.
        if (QWidget* button = item->widget()) {
            button->hide();
            button->setParent(nullptr);
            button->deleteLater();
        }
        delete item;
    }
    const PresetValues values = m_form->use().values;
    const std::optional<double> limit = presetBucketLimit(*m_preset, values);
    const auto known = m_bounds.constFind(source().value + QLatin1Char('\n') + presetBucketSelector(*m_preset, values));
    if (m_preset->bucketSelector.isEmpty() || !limit || known == m_bounds.cend())
        return;
    m_bound->show();
    const QString from = source().value;
    if (!*known) {
        m_boundText->setInk(Token::Muted);
        m_boundText->setText(tr("Whether %1 is a bucket bound could not be checked: %2").arg(boundText(*limit), errorText(known->error())));
        return;
    }
    if ((*known)->empty()) {
        m_boundText->setInk(Token::Muted);
        m_boundText->setText(tr("%1 knows no such histogram yet: the limit is taken as it is.").arg(from));
        return;
    }
    const BoundCheck check = checkBound(*limit, **known);
    if (check.isBound) {
        m_boundText->setInk(Token::Muted);
        m_boundText->setText(tr("✓ %1 is a bucket bound on %2.").arg(boundText(*limit), from));
        return;
    }
    m_boundFits = false;
    m_boundText->setInk(Token::Crit);
    m_boundText->setText(
        tr("%1 is no bucket bound on %2: requests between two bounds cannot be told apart. The nearest are:").arg(boundText(*limit), from));
    for (const double bound : check.nearest) {
        auto* button = new QPushButton(tr("Take %1").arg(boundText(bound)), m_bound);
        setStyleRole(button, "dense");
        connect(button, &QPushButton::clicked, this, [this, bound] { m_form->setValue(m_preset->bucketVariable, boundText(bound)); });
        m_nearest->addWidget(button);
    }
    m_nearest->addStretch(1);
}

void PresetPicker::refresh()
{
    if (!m_preset)
        return;
    const bool whole = m_form->judge();
    judgeBound();
    m_write->setEnabled(whole && m_boundFits);
    m_write->setAccessibleDescription(whole ? m_boundText->text() : tr("Some fields are empty or wrong."));
    m_right->setTitle(tr("The file"), fileName());
    std::vector<CodeLines::Line> lines;
    const QStringList texts = presetFileText(*m_preset, m_form->use()).split(QLatin1Char('\n'));
    for (const QString& line : texts)
        lines.push_back({ CodeLines::Line::Kind::Same, line });
    m_text->setLines(std::move(lines));
}

void PresetPicker::showOutcome(const QString& sentence) { m_outcome->setText(sentence); }

} // namespace yagura
