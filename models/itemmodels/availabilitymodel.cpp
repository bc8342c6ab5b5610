// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/availabilitymodel.h"

#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"

#include <algorithm>

namespace yagura {

namespace {

Emphasis emphasisOf(const AvailabilityRow& row) { return row.own ? Emphasis::Strong : Emphasis::Normal; }

Cell figure(const QString& text, const QVariant& sort, Emphasis emphasis)
{
    Cell cell;
    cell.text = text;
    cell.sort = sort;
    cell.emphasis = emphasis;
    return cell;
}

} // namespace

AvailabilityModel::AvailabilityModel(QObject* parent)
    : RowModel(parent)
{
}

std::optional<Target> AvailabilityModel::targetOf(const QString& key)
{
    const std::optional<Decimal> percent = Decimal::parse(key);
    return percent ? std::optional(Target { *percent }) : std::nullopt;
}

TableRow AvailabilityModel::rowOf(const AvailabilityRow& row) const
{
    TableRow made;
    made.key = row.target.percent.toString();
    made.cells.reserve(FieldCount);
    const Emphasis emphasis = emphasisOf(row);
    made.cells.push_back(figure(targetText(row.target), row.target.fraction(), Emphasis::Strong));
    for (const std::chrono::nanoseconds downtime : row.downtime)
        made.cells.push_back(figure(downtimeText(downtime), static_cast<qlonglong>(downtime.count()), emphasis));
    for (size_t i = 2; i < row.failures.size(); ++i)
        made.cells.push_back(figure(wholeCountText(row.failures[i]), row.failures[i] ? QVariant(*row.failures[i]) : QVariant(), emphasis));
    const QVariant spent = row.spent ? QVariant(*row.spent) : QVariant();
    const bool over = row.spent && *row.spent > 1;
    made.status = over ? Status::Critical : Status::Ok;
    made.cells.push_back(figure({}, spent, emphasis));
    made.cells.push_back(figure(spentShareText(row.spent), spent, over ? Emphasis::Alarming : emphasis));
    made.sentence = tr("%1 allows %2 in 30 days and %3 in a week; the last 30 days would have spent %4 of it.")
                        .arg(made.cells[TargetName].text, made.cells[Month].text, made.cells[Week].text, made.cells[Spent].text);
    return made;
}

TableRow AvailabilityModel::measured(const AvailabilityFacts& facts, const QString& service) const
{
    TableRow made;
    made.key = kMeasured;
    made.cells.resize(FieldCount);
    std::optional<Target> over;
    std::optional<Target> under;
    for (const AvailabilityRow& row : facts.rows) {
        if (*facts.sli >= row.target.fraction())
            over = row.target;
        else if (!under)
            under = row.target;
    }
    const auto name = [&](Target target) { return target == facts.target ? tr("its %1").arg(targetText(target)) : targetText(target); };
    QString where = over && under ? tr("%1 stands here: over %2, under %3.").arg(service, name(*over), name(*under))
        : over                    ? tr("%1 stands here: over %2.").arg(service, name(*over))
        : under                   ? tr("%1 stands here: under %2.").arg(service, name(*under))
                                  : QString();
    const double tooMany = facts.bad - facts.target.budgetFraction() * facts.total;
    const bool missed = tooMany > 0;
    if (missed) {
        const QString count = figureText(tooMany, 0, Rounding::Up);
        where += QLatin1Char(' ')
            + (facts.count == AvailabilityCount::Requests ? tr("%1 failed requests too many.").arg(count)
                                                          : tr("%1 bad minutes too many.").arg(count));
    }
    Cell& first = made.cells[TargetName];
    first.text = tr("%1 measured").arg(sliText(facts.sli, facts.target));
    first.second = where;
    first.sort = *facts.sli;
    first.emphasis = missed ? Emphasis::Alarming : Emphasis::Strong;
    made.status = missed ? Status::Critical : Status::Ok;
    made.sentence = first.text + QStringLiteral(": ") + where;
    return made;
}

void AvailabilityModel::setFacts(const AvailabilityFacts& facts, const QString& service)
{
    const bool old = facts.quality == Quality::Stale || facts.quality == Quality::Expired || facts.quality == Quality::Error;
    const auto column = [](const QString& title, ColumnKind kind = ColumnKind::Figure) { return Column { title, kind }; };
    setColumns({ column(tr("Target"), ColumnKind::Text), column(tr("Year")), column(tr("Quarter")), column(tr("30 days")),
        column(tr("Week")), column(tr("Day")), column(tr("Hour")), column(tr("30 days")), column(tr("Week")), column(tr("Day")),
        column(tr("Hour")), column({}, ColumnKind::BudgetBar), column(tr("would have spent")) });
    m_own = facts.target.percent.toString();
    std::vector<TableRow> rows;
    for (const AvailabilityRow& row : facts.rows) {
        rows.push_back(rowOf(row));
        if (old) { // what a target allows stays true, what was spent is no longer known
            rows.back().status = Status::Stale;
            rows.back().cells[Spent].emphasis = Emphasis::Quiet;
        }
    }
    if (facts.sli) {
        rows.push_back(measured(facts, service));
        rows.back().quality = facts.quality;
        if (old)
            rows.back().status = Status::Stale;
    }
    setRows(std::move(rows));
}

QString AvailabilityModel::toText() const
{
    std::vector<int> order;
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).key != kMeasured)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
        [this](int a, int b) { return row(a).cells[TargetName].sort.toDouble() < row(b).cells[TargetName].sort.toDouble(); });
    QStringList lines;
    const auto name = [this](int c) {
        const QString title = headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        return c >= FailedMonth && c <= FailedHour ? tr("failed, %1").arg(title) : title;
    };
    QStringList heads;
    for (int c = 0; c < FieldCount; ++c) {
        if (c != Bar)
            heads.append(name(c));
    }
    lines.append(heads.join(QLatin1Char('\t')));
    for (const int i : order) {
        QStringList cells;
        for (int c = 0; c < FieldCount; ++c) {
            if (c != Bar)
                cells.append(row(i).cells[static_cast<size_t>(c)].text);
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace yagura
