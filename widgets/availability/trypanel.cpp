// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/trypanel.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "widgets/availability/targetscale.h"
#include "widgets/common/codelines.h"
#include "widgets/common/comparisontable.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/stylesheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr size_t kMonth = 2; // of kBookPeriods

std::optional<double> leftOf(const AvailabilityRow& row) { return row.spent ? std::optional(1.0 - *row.spent) : std::nullopt; }

const FittingFact* factOf(const AvailabilityFacts& facts, FittingFact::Kind kind)
{
    for (const FittingFact& fact : facts.fits) {
        if (fact.kind == kind)
            return &fact;
    }
    return nullptr;
}

/// The fraction as files hold it: 99.95 % is 0.9995.
QString fractionText(Target target) { return Decimal::fromNano(target.percent.nano() / 100).toString(); }

} // namespace

TryPanel::TryPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    buildTop(column);
    m_table = new ComparisonTable(this);
    m_table->setAccessibleName(tr("What the other target would change"));
    column->addWidget(m_table);
    m_night = new PlainLabel({}, Type::Small, Token::Text, this);
    m_night->setWordWrap(true);
    column->addWidget(m_night);
    column->addSpacing(space::half);
    m_weeksHead = new PlainLabel({}, Type::Head, Token::Muted, this);
    m_weeks = new PlainLabel({}, Type::Small, Token::Muted, this);
    m_weeks->setWordWrap(true);
    column->addWidget(m_weeksHead);
    column->addWidget(m_weeks);
    column->addSpacing(space::half);
    buildFoot(column);
}

void TryPanel::buildTop(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::unit);
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Another target, in percent"));
    m_field->setFont(typeFont(Type::Object));
    m_field->setMinimumHeight(space::controlTall);
    m_field->setMaxLength(12);
    auto* percent = new PlainLabel(QStringLiteral("%"), Type::Body, Token::Muted, this);
    const auto button = [this](const QString& text, const QString& name, int direction) {
        auto* made = new QPushButton(text, this);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setFixedSize(space::controlTall, space::controlTall);
        connect(made, &QPushButton::clicked, this, [this, direction] { setTried(TargetScale::step(m_tried, direction)); });
        return made;
    };
    row->addWidget(m_field, 1);
    row->addWidget(percent);
    row->addWidget(button(QString(QChar(0x2212)), tr("A milder target"), -1));
    row->addWidget(button(QStringLiteral("+"), tr("A stricter target"), 1));
    column->addLayout(row);
    m_fault = new PlainLabel({}, Type::Small, Token::Crit, this);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_scale = new TargetScale(this);
    column->addWidget(m_scale);
    connect(m_field, &QLineEdit::textEdited, this, &TryPanel::typed);
    connect(m_scale, &TargetScale::moved, this, &TryPanel::setTried);
}

void TryPanel::buildFoot(QVBoxLayout* column)
{
    column->addWidget(new PlainLabel(tr("It would be this line"), Type::Head, Token::Muted, this));
    m_lines = new CodeLines(this);
    m_lines->setAccessibleName(tr("The line in the objective's file"));
    column->addWidget(m_lines);
    column->addStretch(1);
    m_lab = new QPushButton(tr("Replay in the laboratory"), this);
    setStyleRole(m_lab, "primary");
    m_lab->setMinimumHeight(space::controlTall);
    m_copy = new QPushButton(tr("Copy the line"), this);
    m_copy->setMinimumHeight(space::controlTall);
    column->addWidget(m_lab);
    column->addWidget(m_copy);
    connect(m_lab, &QPushButton::clicked, this, [this] { emit labRequested(m_tried); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(fileLine(m_spec, m_tried)); });
}

QString TryPanel::fileLine(const SloSpec& spec, Target target)
{
    switch (spec.format) {
    case SpecFormat::Sloth:
        return QStringLiteral("objective: %1").arg(target.percent.toString());
    case SpecFormat::Pyrra:
        return QStringLiteral("target: \"%1\"").arg(target.percent.toString());
    default:
        return QStringLiteral("target: %1").arg(fractionText(target));
    }
}

void TryPanel::typed(const QString& text)
{
    const QString plain = QString(text).replace(QLocale().decimalPoint(), QStringLiteral(".")).trimmed();
    const std::optional<Decimal> percent = Decimal::parse(plain);
    const bool fits = percent && percent->nano() > 0 && percent->nano() < 100'000'000'000;
    m_fault->setText(fits ? QString()
            : percent     ? tr("A target lies between 0 and 100 percent: 100 leaves no budget to spend.")
                          : tr("This is not a number in percent."));
    m_fault->setVisible(!fits);
    setStyleRole(m_field, fits ? "" : "wrong");
    m_lab->setEnabled(fits);
    m_copy->setEnabled(fits);
    if (!fits)
        return;
    m_tried = { *percent };
    refresh();
}

void TryPanel::setTried(Target target)
{
    m_tried = target;
    m_field->setText(targetFigure(target));
    m_fault->hide();
    setStyleRole(m_field, "");
    m_lab->setEnabled(true);
    m_copy->setEnabled(true);
    refresh();
}

void TryPanel::setFacts(const AvailabilityFacts& facts, const SloSpec& spec, const QTimeZone& zone)
{
    const bool other = spec.id != m_spec.id;
    m_facts = facts;
    m_spec = spec;
    m_zone = zone;
    if (other)
        setTried(TargetScale::step(spec.target, 1));
    else
        refresh();
}

void TryPanel::setSmall(bool small)
{
    m_table->setRowHeight(small ? 22 : 28);
    m_weeks->setVisible(!small);
    m_weeksHead->setVisible(!small);
    const int height = small ? space::control : space::controlTall;
    m_lab->setMinimumHeight(height);
    m_copy->setMinimumHeight(height);
}

void TryPanel::refresh()
{
    m_scale->setTargets(m_facts.target, m_tried);
    const AvailabilityRow now = m_facts.rowOf(m_facts.target);
    const AvailabilityRow tried = m_facts.rowOf(m_tried);
    using Row = ComparisonTable::Row;
    std::vector<Row> rows;
    const auto add = [&rows](const QString& name, const QString& before, const QString& after, Token ink = Token::Text) {
        rows.push_back({ name, before, after, {}, ink });
    };
    add(tr("Downtime, 30 d"), downtimeText(now.downtime[kMonth]), downtimeText(tried.downtime[kMonth]));
    add(m_facts.count == AvailabilityCount::Requests ? tr("Failed, 30 d") : tr("Bad minutes, 30 d"), wholeCountText(now.failures[kMonth]),
        wholeCountText(tried.failures[kMonth]));
    const auto inkOf = [](const AvailabilityRow& row) { return row.spent && *row.spent > 1 ? Token::Crit : Token::Text; };
    add(tr("Left now"), leftText(leftOf(now)), leftText(leftOf(tried)), inkOf(tried));
    const auto kept = [&](Target target) {
        return !m_facts.sli ? noValue() : *m_facts.sli >= target.fraction() ? tr("kept ✓") : tr("missed ×");
    };
    add(tr("Last 30 days"), kept(m_facts.target), kept(m_tried));
    if (!m_facts.weeks.empty()) {
        const auto count = static_cast<int>(m_facts.weeks.size());
        add(tr("Weeks kept, of %n", "how many weeks are held", count), QString::number(m_facts.weeksKept(m_facts.target)),
            QString::number(m_facts.weeksKept(m_tried)));
    }
    const auto highest = [](Target target) { return target.budgetFraction() > 0 ? burnText(1.0 / target.budgetFraction()) : noValue(); };
    add(tr("Highest burn"), highest(m_facts.target), highest(m_tried));
    const FittingFact* burning = factOf(m_facts, FittingFact::Kind::Burning);
    const FittingFact* worst = burning ? burning : factOf(m_facts, FittingFact::Kind::Trouble);
    if (worst && worst->length > Millis(0)) {
        const auto fits = [&](const AvailabilityRow& row) {
            const auto often = row.downtime[kMonth] / std::chrono::nanoseconds(worst->length);
            return tr("%1 a month", "how many times such a trouble fits").arg(QString::number(often));
        };
        add(burning ? tr("Like now") : tr("Like %1", "a day").arg(dayText(worst->range.from, m_zone)), fits(now), fits(tried));
    }
    m_table->setRows({ {}, targetText(m_facts.target), targetText(m_tried), {} }, std::move(rows));
    refreshNight();
    refreshWeeks();
    const QString place = m_spec.file.isEmpty() ? tr("no file states it") : QStringLiteral("%1:%2").arg(m_spec.file).arg(m_spec.line);
    m_lines->setLines({ { CodeLines::Line::Kind::Place, place }, { CodeLines::Line::Kind::Removed, fileLine(m_spec, m_facts.target) },
        { CodeLines::Line::Kind::Added, fileLine(m_spec, m_tried) } });
}

/// What the quickest answer costs: from the first failure to the page, and the rollback, both as they are here.
void TryPanel::refreshNight()
{
    const FittingFact* page = factOf(m_facts, FittingFact::Kind::Page);
    const FittingFact* back = factOf(m_facts, FittingFact::Kind::Rollback);
    if (!page || !back) {
        m_night->hide();
        return;
    }
    const Millis both = page->length + back->length;
    const AvailabilityRow tried = m_facts.rowOf(m_tried);
    const std::chrono::nanoseconds allowed = tried.downtime[kMonth];
    m_night->setText(tr("A page after %1 and a rollback of %2 use %3 of the %4, even if somebody answers at once.")
                         .arg(durationText(page->length), durationText(back->length), durationText(both), downtimeText(allowed)));
    m_night->setInk(std::chrono::nanoseconds(both) * 2 > allowed ? Token::Crit : Token::Muted);
    m_night->show();
}

void TryPanel::refreshWeeks()
{
    const auto count = static_cast<int>(m_facts.weeks.size());
    if (count == 0) {
        m_weeksHead->setText(tr("No whole week is held yet"));
        m_weeks->setText(tr("The history reaches back less than a calendar week."));
        return;
    }
    m_weeksHead->setText(tr("What %n week(s) say", nullptr, count));
    std::vector<WeekResult> worst = m_facts.weeks;
    std::sort(worst.begin(), worst.end(), [](const WeekResult& a, const WeekResult& b) { return a.sli < b.sli; });
    QString text = tr("The worst was %1 (%2).").arg(sliText(worst.front().sli, m_facts.target), weekText(worst.front().range, m_zone));
    if (m_tried == m_facts.target)
        text += QLatin1Char(' ') + tr("%1 was kept in %2 of them.").arg(targetText(m_tried)).arg(m_facts.weeksKept(m_tried));
    else
        text += QLatin1Char(' ')
            + tr("%1 was kept in %2 of them, %3 would have been in %4.")
                  .arg(targetText(m_facts.target))
                  .arg(m_facts.weeksKept(m_facts.target))
                  .arg(targetText(m_tried))
                  .arg(m_facts.weeksKept(m_tried));
    m_weeks->setText(text);
}

} // namespace yagura
