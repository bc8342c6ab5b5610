// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/numberdesk.h"

#include "models/reports/evidence.h"
#include "models/slo/sloview.h"
#include "models/wording/errortext.h"
#include "models/wording/methodtext.h"
#include "models/wording/sentences.h"
#include "widgets/shell/drawerhost.h"
#include "widgets/shell/mainwindow.h"

#include <QFileDialog>
#include <QSaveFile>

namespace yagura {

namespace {

/// The form of `yagura-cli export` (interfaces.md 1): end, good, total, bad, coverage; C locale.
QByteArray sliceCsv(const SloSnapshot& slo, TimeRange range)
{
    QByteArray csv = "end,good,total,bad,coverage\n";
    slo.history.forEach(range, [&csv](const Slice& slice) {
        csv += toIso(slice.end).toLatin1();
        for (const double value : { slice.good(), slice.total, slice.bad, slice.coverage }) {
            csv += ',' + QByteArray::number(value, 'g', 17);
        }
        csv += '\n';
    });
    return csv;
}

} // namespace

NumberDesk::NumberDesk(BackEnd& backEnd, MainWindow& window)
    : m_backEnd(backEnd)
    , m_window(window)
{
    connect(&window, &MainWindow::zoneChanged, this, &NumberDesk::show);
}

const SloSnapshot* NumberDesk::pinned() const { return m_board ? m_board->slo(m_slo) : nullptr; }

void NumberDesk::open(const SloId& slo, size_t window, BudgetingMethod method, RoundingStep::Of face, QWidget* number)
{
    const BoardPtr board = m_window.board();
    const SloSnapshot* snapshot = board ? board->slo(slo) : nullptr;
    if (!snapshot || window >= snapshot->windows.size()) {
        return;
    }
    m_board = board;
    m_slo = slo;
    m_seen = asSeenBy(*snapshot, window, method);
    m_face = face;
    m_state = NumberView::Inspection::Asking;
    m_inspection.reset();
    m_trouble.clear();
    auto* drawer = new NumberDrawer;
    m_drawer = drawer;
    connect(drawer, &NumberDrawer::csvRequested, this, &NumberDesk::saveSlices);
    connect(drawer, &NumberDrawer::closed, this, &NumberDesk::closed);
    show();
    m_window.drawers().show(drawer, number);
    emit opened(face);
    ask();
}

void NumberDesk::ask()
{
    const SloSnapshot* slo = pinned();
    const auto source = m_backEnd.ports().sources.find(slo->spec.source);
    if (source == m_backEnd.ports().sources.end() || !source->second.metrics) {
        m_state = NumberView::Inspection::Failed;
        show();
        return;
    }
    // The drawer is the context: an answer for a drawer that is gone is dropped.
    source->second.metrics->inspect(slo->spec, m_seen.windows.front().range, m_drawer, [this](const Result<IndicatorInspection>& answer) {
        m_state = answer ? NumberView::Inspection::Answered : NumberView::Inspection::Failed;
        if (answer) {
            m_inspection = *answer;
        } else {
            m_trouble = errorText(answer.error());
        }
        show();
    });
}

void NumberDesk::show()
{
    const SloSnapshot* slo = pinned();
    if (!slo || !m_drawer) {
        return;
    }
    NumberView view;
    view.number = openNumber(m_seen, 0, m_inspection);
    view.face = m_face;
    view.own = slo->spec.method;
    view.service = serviceName(*m_board, slo->spec.service);
    view.objective = sloName(slo->spec);
    view.zone = m_window.zone();
    for (const Deploy& deploy : m_board->deploys.ofService(slo->spec.service)) {
        if (deploy.execution.startedAt && view.number.range.contains(*deploy.execution.startedAt)) {
            view.deploys.push_back(*deploy.execution.startedAt);
        }
    }
    for (const Correction& correction : slo->spec.corrections) {
        const std::vector<TimeRange> held = occurrences(correction, view.number.range);
        view.corrections.insert(view.corrections.end(), held.begin(), held.end());
    }
    view.inspection = m_state;
    view.trouble = m_trouble;
    const MethodDifference difference = whyMethodsDiffer(m_seen, 0);
    const QString why = methodDifferenceText(difference, slo->spec, view.zone);
    view.whyMethodsDiffer = slo->history.isEmpty()          ? tr("Nothing was seen yet: there is nothing to compare.")
        : difference.cause == MethodDifference::Cause::Same ? why
                                                            : tr("Why they differ: %1").arg(why);
    view.evidence = evidenceText(view.number, difference);
    view.promql = promqlText(view.number);
    view.recomputed = recomputesToSameDigits(view.number);
    m_drawer->showNumber(std::move(view));
}

void NumberDesk::saveSlices()
{
    const SloSnapshot* slo = pinned();
    if (!slo) {
        return;
    }
    const QByteArray csv = sliceCsv(*slo, m_seen.windows.front().range);
    auto* dialog = new QFileDialog(m_drawer, tr("Slices as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(QString(m_slo.value).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, m_drawer, [drawer = m_drawer, csv](const QString& name) {
        QSaveFile file(name);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
        drawer->tell(written ? tr("Written: %1").arg(name) : tr("Not written: %1").arg(file.errorString()));
    });
    dialog->open();
}

void NumberDesk::breakDown(const SloId& id, TimeRange range, QObject* context, const Callback<std::vector<LabelShare>>& done)
{
    constexpr int most = 6;
    const BoardPtr board = m_window.board();
    const SloSnapshot* slo = board ? board->slo(id) : nullptr;
    if (!slo) {
        return;
    }
    const auto source = m_backEnd.ports().sources.find(slo->spec.source);
    if (source == m_backEnd.ports().sources.end() || !source->second.metrics) {
        done(fail(Error::Kind::Unsupported, {}, slo->spec.source.value));
        return;
    }
    source->second.metrics->breakdown(slo->spec, {}, range, most, context, done);
}

} // namespace yagura
