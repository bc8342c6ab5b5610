// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/presetform.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/words.h"
#include "widgets/common/field.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace yagura {

namespace {

// With a blank: no variable of a preset is called so.
constexpr QLatin1String kName("name ");
constexpr QLatin1String kService("service ");
constexpr QLatin1String kTarget("target ");

bool isId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"));
    return text.size() <= 63 && form.match(text).hasMatch();
}

} // namespace

PresetForm::PresetForm(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit + 4);
    auto* names = new QHBoxLayout;
    names->setSpacing(space::unit * 2);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    add(left, kService, tr("Service"), {});
    add(right, kName, tr("Name of the objective"), tr("its id"));
    names->addLayout(left, 1);
    names->addLayout(right, 1);
    column->addLayout(names);
    m_holder = new QWidget(this);
    m_variables = new QVBoxLayout(m_holder);
    m_variables->setContentsMargins(0, 0, 0, 0);
    m_variables->setSpacing(space::unit + 4);
    column->addWidget(m_holder);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::unit * 2);
    auto* target = new QVBoxLayout;
    add(target, kTarget, tr("Target"), tr("percent"));
    m_window = new QComboBox(this);
    m_source = new QComboBox(this);
    row->addLayout(target, 1);
    row->addWidget(new Field(tr("Window"), m_window, this), 1);
    row->addWidget(new Field(tr("Source"), m_source, this), 1);
    column->addLayout(row);
    const auto changed = [this] {
        refreshHint();
        emit edited();
    };
    connect(m_window, &QComboBox::activated, this, changed);
    connect(m_source, &QComboBox::activated, this, [this] {
        emit edited();
        emit finished();
    });
}

Field* PresetForm::add(QVBoxLayout* column, const QString& key, const QString& label, const QString& note)
{
    auto* edit = new QLineEdit(this);
    edit->setFont(typeFont(Type::Log));
    auto* field = new Field(label, edit, this);
    field->setNote(note);
    column->addWidget(field);
    m_edits.insert(key, edit);
    m_fields.insert(key, field);
    connect(edit, &QLineEdit::textEdited, this, [this, key] {
        m_faults.remove(key);
        refreshHint();
        emit edited();
    });
    connect(edit, &QLineEdit::editingFinished, this, &PresetForm::finished);
    return field;
}

void PresetForm::setSources(const QStringList& names)
{
    m_source->clear();
    m_source->addItems(names);
}

void PresetForm::setPreset(const Preset& preset, const QString& language)
{
    for (const PresetVariable& variable : m_preset.variables) {
        delete m_fields.take(variable.name);
        m_edits.remove(variable.name);
    }
    m_preset = preset;
    m_faults.clear();
    for (const PresetVariable& variable : preset.variables) {
        Field* field = add(m_variables, variable.name, variable.name, variable.fallback.isEmpty() ? tr("has to be given") : QString());
        field->setHint(variable.meaning.in(language));
        m_edits.value(variable.name)->setPlaceholderText(variable.fallback);
    }
    m_edits.value(kTarget)->setText(targetFigure(preset.target));
    m_windows.clear();
    m_window->clear();
    const auto offer = [this](const Window& window) {
        if (std::find(m_windows.begin(), m_windows.end(), window) != m_windows.end())
            return;
        m_windows.push_back(window);
        m_window->addItem(windowText(window));
    };
    offer(preset.window);
    for (const int days : { 7, 28, 30, 90 })
        offer({ Window::Kind::Rolling, std::chrono::hours(24 * days), {} });
    refreshHint();
    emit edited();
}

std::optional<Target> PresetForm::target() const
{
    QString text = m_edits.value(kTarget)->text();
    const std::optional<Decimal> percent = Decimal::parse(text.replace(QLocale().decimalPoint(), QStringLiteral(".")).trimmed());
    const bool fits = percent && percent->nano() > 0 && percent->nano() < 100'000'000'000;
    return fits ? std::optional(Target { *percent }) : std::nullopt;
}

Window PresetForm::window() const
{
    const int index = m_window->currentIndex();
    return index >= 0 ? m_windows[static_cast<size_t>(index)] : m_preset.window;
}

PresetUse PresetForm::use() const
{
    PresetUse use;
    use.name = m_edits.value(kName)->text().trimmed();
    use.service = m_edits.value(kService)->text().trimmed();
    for (const PresetVariable& variable : m_preset.variables) {
        const QString text = m_edits.value(variable.name)->text();
        if (!text.isEmpty())
            use.values.insert(variable.name, text);
    }
    use.target = target().value_or(m_preset.target);
    use.window = window();
    if (m_source->count() > 1)
        use.source = m_source->currentText();
    return use;
}

void PresetForm::setValue(const QString& variable, const QString& text)
{
    if (QLineEdit* edit = m_edits.value(variable)) {
        edit->setText(text);
        m_faults.remove(variable);
        refreshHint();
        emit edited();
        emit finished();
    }
}

void PresetForm::setFault(const QString& variable, const QString& fault)
{
    if (fault.isEmpty())
        m_faults.remove(variable);
    else
        m_faults.insert(variable, fault);
    judge();
}

bool PresetForm::judge()
{
    QMap<QString, QString> faults = m_faults;
    const PresetUse made = use();
    if (made.service.isEmpty())
        faults.insert(kService, tr("has to be given"));
    if (!isId(made.name))
        faults.insert(kName, made.name.isEmpty() ? tr("has to be given") : tr("small letters, digits and hyphens"));
    else if (m_taken.contains(made.name))
        faults.insert(kName, tr("another objective has this name"));
    if (!target())
        faults.insert(kTarget, tr("between 0 and 100 percent"));
    if (const auto whole = instantiatePreset(m_preset, made.values); !whole) {
        for (const PresetFault& fault : whole.error()) {
            switch (fault.reason) {
            case PresetFault::Reason::MissingVariable:
                faults.insert(fault.variable, tr("has to be given"));
                break;
            case PresetFault::Reason::NotAName:
                faults.insert(fault.variable, tr("not the name of a metric or label"));
                break;
            case PresetFault::Reason::NotANumber:
                faults.insert(fault.variable, tr("not a plain number, such as 0.3"));
                break;
            case PresetFault::Reason::BadRegex:
                faults.insert(fault.variable, tr("not a regular expression"));
                break;
            case PresetFault::Reason::UnknownVariable:
            case PresetFault::Reason::BadQuery:
                faults.insert(kName, tr("the query that comes of it cannot be read"));
                break;
            }
        }
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString fault = faults.value(it.key());
        // What nobody has touched yet is not scolded for being empty.
        const bool untouched = m_edits.value(it.key())->text().isEmpty();
        it.value()->setFault(untouched ? QString() : fault);
    }
    return faults.isEmpty();
}

void PresetForm::refreshHint()
{
    const std::optional<Target> wanted = target();
    const auto week = m_weekTotals.find(m_edits.value(kService)->text().trimmed());
    m_fields.value(kTarget)->setHint(
        wanted ? allowanceText(*wanted, window(), week == m_weekTotals.end() ? std::nullopt : std::optional(week->second)) : QString());
}

} // namespace yagura
