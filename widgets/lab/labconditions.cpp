// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labconditions.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/codelines.h"
#include "widgets/common/plainlabel.h"
#include "widgets/lab/labcomparison.h"
#include "widgets/lab/pairsview.h"
#include "widgets/lab/pairtrial.h"
#include "widgets/theme/stylesheet.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

using namespace std::chrono_literals;

QString methodText(BudgetingMethod method)
{
    // The names of OpenSLO: what the file says, never translated.
    switch (method) {
    case BudgetingMethod::Occurrences:
        return QStringLiteral("Occurrences");
    case BudgetingMethod::Timeslices:
        return QStringLiteral("Timeslices");
    case BudgetingMethod::RatioTimeslices:
        break;
    }
    return QStringLiteral("RatioTimeslices");
}

QStringList policyTexts(const QString& own)
{
    return { own, QStringLiteral("Google 2/5/10/10%"), QStringLiteral("Sloth"), QStringLiteral("Pyrra") };
}

std::optional<BurnPreset> presetAt(int index)
{
    constexpr std::array<BurnPreset, 3> kPresets { BurnPreset::Google, BurnPreset::Sloth, BurnPreset::Pyrra };
    return index >= 1 && index <= 3 ? std::optional(kPresets[static_cast<size_t>(index - 1)]) : std::nullopt;
}

int indexOf(std::optional<BurnPreset> preset)
{
    for (int i = 1; preset && i <= 3; ++i) {
        if (presetAt(i) == preset)
            return i;
    }
    return 0;
}

} // namespace

LabConditions::LabConditions(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new PlainLabel(tr("Now"), Type::Head, Token::Muted, this), 0, 1);
    grid->addWidget(new PlainLabel(tr("Proposed"), Type::Head, Token::Muted, this), 0, 2);
    buildRow(grid, TargetRow, tr("Target"));
    buildRow(grid, WindowRow, tr("Window"));
    buildRow(grid, MethodRow, tr("Method"));
    buildRow(grid, PolicyRow, tr("Policy"));
    column->addLayout(grid);
    m_pairs = new PairsView(this);
    column->addWidget(m_pairs);
    column->addWidget(new PlainLabel(tr("Try a pair: threshold, long / short, where it goes"), Type::SmallStrong, Token::Text, this));
    m_trial = new PairTrial(this);
    column->addWidget(m_trial);
    column->addStretch(1);
    column->addWidget(new PlainLabel(tr("The same on the command line"), Type::Head, Token::Muted, this));
    m_command = new CodeLines(this);
    m_command->setAccessibleName(tr("The same on the command line"));
    column->addWidget(m_command);
    m_boxes[TargetRow]->setEditable(true);
    m_boxes[TargetRow]->setInsertPolicy(QComboBox::NoInsert);
    m_boxes[TargetRow]->lineEdit()->setAccessibleName(tr("Target"));
    m_boxes[MethodRow]->addItems({ methodText(BudgetingMethod::Occurrences), methodText(BudgetingMethod::Timeslices),
        methodText(BudgetingMethod::RatioTimeslices) });
    connect(m_boxes[TargetRow]->lineEdit(), &QLineEdit::editingFinished, this, &LabConditions::typedTarget);
    connect(m_trial, &PairTrial::pairAdded, this, [this](const BurnPair& pair) {
        m_question.pairs.push_back(pair);
        m_question.preset.reset();
        refresh();
        emit changed();
    });
}

void LabConditions::buildRow(QGridLayout* grid, Row row, const QString& name)
{
    m_names[row] = new PlainLabel(name, Type::Body, Token::Text, this);
    m_held[row] = new PlainLabel({}, Type::Body, Token::Muted, this);
    m_held[row]->setElide(Qt::ElideRight);
    m_held[row]->setFixedWidth(84);
    m_boxes[row] = new QComboBox(this);
    m_boxes[row]->setAccessibleName(name);
    m_boxes[row]->setMinimumWidth(120);
    m_hints[row] = new PlainLabel({}, Type::Small, Token::Muted, this);
    m_hints[row]->setElide(Qt::ElideRight);
    const int line = 1 + 2 * row;
    // Why: a layout that is short of room would lay the hint over the box.
    grid->setRowMinimumHeight(line, space::control);
    grid->setRowMinimumHeight(line + 1, 18);
    grid->addWidget(m_names[row], line, 0);
    grid->addWidget(m_held[row], line, 1);
    grid->addWidget(m_boxes[row], line, 2);
    grid->addWidget(m_hints[row], line + 1, 1, 1, 2);
    connect(m_boxes[row], &QComboBox::activated, this, [this, row](int index) { chosen(row, index); });
}

void LabConditions::setSpec(const SloSpec& spec, std::optional<double> weekTotal, std::optional<Millis> scrape)
{
    const bool other = spec != m_spec;
    m_spec = spec;
    m_weekTotal = weekTotal;
    m_scrape = scrape;
    if (!other) {
        refreshHints();
        return;
    }
    m_now = currentQuestion(spec);
    m_question = m_now;
    fill();
    refresh();
}

void LabConditions::setQuestion(const LabQuestion& question)
{
    m_question = question;
    fill();
    refresh();
    emit changed();
}

void LabConditions::reset() { setQuestion(m_now); }

bool LabConditions::isChanged() const
{
    return m_question.target != m_now.target || m_question.window != m_now.window || m_question.method != m_now.method
        || m_question.pairs != m_now.pairs;
}

void LabConditions::fill()
{
    m_targets.clear();
    for (const qint64 thousandths : { 95'000, 98'000, 99'000, 99'500, 99'800, 99'900, 99'950, 99'990 })
        m_targets.push_back({ Decimal::fromNano(thousandths * 1'000'000) });
    m_targets.push_back(m_now.target);
    m_targets.push_back(m_question.target);
    std::sort(m_targets.begin(), m_targets.end());
    m_targets.erase(std::unique(m_targets.begin(), m_targets.end()), m_targets.end());
    m_windows = m_spec.windows;
    for (const Millis length : { Millis(24h * 7), Millis(24h * 14), Millis(24h * 28), Millis(24h * 30) })
        m_windows.push_back({ Window::Kind::Rolling, length, {} });
    m_windows.push_back(m_question.window);
    std::vector<Window> once;
    for (const Window& window : m_windows) {
        if (std::find(once.begin(), once.end(), window) == once.end())
            once.push_back(window);
    }
    m_windows = once;
    m_boxes[TargetRow]->clear();
    for (const Target target : m_targets)
        m_boxes[TargetRow]->addItem(targetText(target));
    m_boxes[WindowRow]->clear();
    for (const Window& window : m_windows)
        m_boxes[WindowRow]->addItem(windowText(window));
    m_boxes[PolicyRow]->clear();
    m_boxes[PolicyRow]->addItems(policyTexts(tr("own", "burn policy")));
}

void LabConditions::takePreset()
{
    if (m_question.preset)
        m_question.pairs = burnPairs(*m_question.preset, m_question.window.length);
}

void LabConditions::chosen(Row row, int index)
{
    if (index < 0)
        return;
    const auto at = static_cast<size_t>(index);
    switch (row) {
    case TargetRow:
        m_question.target = m_targets[at];
        break;
    case WindowRow:
        m_question.window = m_windows[at];
        takePreset();
        break;
    case MethodRow:
        m_question.method = static_cast<BudgetingMethod>(index);
        break;
    case PolicyRow:
        m_question.preset = presetAt(index);
        if (!m_question.preset)
            m_question.pairs = m_now.pairs;
        takePreset();
        break;
    case RowCount:
        return;
    }
    refresh();
    emit changed();
}

void LabConditions::typedTarget()
{
    QString text = m_boxes[TargetRow]->currentText();
    text.remove(QLatin1Char('%')).replace(QLocale().decimalPoint(), QStringLiteral("."));
    const std::optional<Decimal> percent = Decimal::parse(text.trimmed());
    if (percent && percent->nano() > 0 && percent->nano() < 100'000'000'000 && Target { *percent } != m_question.target) {
        m_question.target = { *percent };
        fill();
        refresh();
        emit changed();
        return;
    }
    m_boxes[TargetRow]->setEditText(targetText(m_question.target)); // what is no target is taken back
}

void LabConditions::refresh()
{
    const auto indexIn
        = [](const auto& list, const auto& wanted) { return static_cast<int>(std::find(list.begin(), list.end(), wanted) - list.begin()); };
    m_boxes[TargetRow]->setCurrentIndex(indexIn(m_targets, m_question.target));
    m_boxes[WindowRow]->setCurrentIndex(indexIn(m_windows, m_question.window));
    m_boxes[MethodRow]->setCurrentIndex(static_cast<int>(m_question.method));
    m_boxes[PolicyRow]->setCurrentIndex(indexOf(m_question.preset));
    m_held[TargetRow]->setText(targetText(m_now.target));
    m_held[WindowRow]->setText(windowText(m_now.window));
    m_held[MethodRow]->setText(methodText(m_now.method));
    m_held[PolicyRow]->setText(policyTexts(tr("own", "burn policy")).at(indexOf(m_now.preset)).section(QLatin1Char(' '), 0, 0));
    const std::array<bool, RowCount> changed { m_question.target != m_now.target, m_question.window != m_now.window,
        m_question.method != m_now.method, m_question.preset != m_now.preset || (!m_question.preset && m_question.pairs != m_now.pairs) };
    for (size_t i = 0; i < RowCount; ++i) {
        setStyleRole(m_boxes[i], changed[i] ? "changed" : "");
        m_names[i]->setLook(changed[i] ? Type::BodyStrong : Type::Body, Token::Text);
        m_boxes[i]->setAccessibleDescription(changed[i] ? tr("changed, now %1").arg(m_held[i]->text()) : QString());
    }
    m_pairs->setPairs(checkBurnPairs(m_question.pairs, m_question.target, m_scrape), m_now.pairs, m_question.window.length);
    m_trial->setLimits(m_question.target, m_scrape);
    refreshHints();
}

void LabConditions::refreshHints()
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_question.window.length);
    const QString time = downtimeText(allowedDowntime(m_question.target, seconds));
    m_hints[TargetRow]->setText(m_weekTotal
            ? tr("%1, or %2 failed requests").arg(time, wholeCountText(allowedFailures(m_question.target, *m_weekTotal, seconds)))
            : tr("%1 of full outage").arg(time));
    const bool weeks = m_question.window.length.count() > 0 && m_question.window.length % Millis(24h * 7) == Millis(0);
    m_hints[WindowRow]->setText(m_question.window.kind == Window::Kind::Calendar ? tr("begins anew with the calendar")
            : weeks                                                              ? tr("every weekday as often")
                                                                                 : tr("some weekdays more often than others"));
    m_hints[MethodRow]->setText(m_question.method == BudgetingMethod::Occurrences ? tr("every request alike")
            : m_question.method == BudgetingMethod::Timeslices                    ? tr("every minute good or bad")
                                                                                  : tr("every minute by its ratio"));
    m_hints[PolicyRow]->setText(m_question.preset == BurnPreset::Pyrra ? tr("windows are computed from the window")
            : m_question.preset                                        ? tr("thresholds are computed from the window")
                                                                       : tr("the pairs as they stand below"));
    QString command = labCommand(m_spec, m_question);
    std::vector<CodeLines::Line> lines;
    const auto split = command.indexOf(QStringLiteral(" --"), command.indexOf(QStringLiteral("--slo")) + 5);
    if (split > 0) {
        lines.push_back({ CodeLines::Line::Kind::Same, command.left(split) + QStringLiteral(" \\") });
        lines.push_back({ CodeLines::Line::Kind::Same, QStringLiteral("  ") + command.mid(split + 1) });
    } else {
        lines.push_back({ CodeLines::Line::Kind::Same, command });
    }
    m_command->setLines(std::move(lines));
}

} // namespace yagura
