// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labpage.h"

#include "models/itemmodels/availabilityfacts.h"
#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "models/wording/ruletext.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "widgets/charts/lanes.h"
#include "widgets/charts/timechart.h"
#include "widgets/common/codelines.h"
#include "widgets/common/comparisontable.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/lab/labcharts.h"
#include "widgets/lab/labconditions.h"
#include "widgets/lab/linedifference.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace yagura {

namespace {

constexpr Millis kLongest = std::chrono::hours(24 * 30);

} // namespace

const SloSnapshot* LabPage::shown() const
{
    if (!m_board)
        return nullptr;
    if (const SloSnapshot* slo = m_board->slo(m_slo))
        return slo;
    return m_board->slos.empty() ? nullptr : &m_board->slos.front();
}

QString LabPage::subtitle(const Board& board, const SloId& id)
{
    const SloSnapshot* slo = board.slo(id);
    if (!slo && !board.slos.empty())
        slo = &board.slos.front();
    return slo ? serviceName(board, slo->spec.service) + QStringLiteral(" › ") + sloName(slo->spec) : QString();
}

void LabPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_dirty = true;
    if (isVisible())
        rebuild();
}

void LabPage::setSlo(const SloId& slo)
{
    if (slo == m_slo)
        return;
    m_slo = slo;
    m_comparison.reset();
    m_dirty = true;
    if (isVisible())
        rebuild();
    emit sloChanged(slo);
}

void LabPage::propose(Target target)
{
    if (const SloSnapshot* slo = shown()) {
        m_conditions->setSpec(slo->spec, lastWeekTotal(*slo, m_zone), std::nullopt);
        LabQuestion question = currentQuestion(slo->spec);
        question.target = target;
        m_conditions->setQuestion(question);
    }
}

void LabPage::propose(const LabQuestion& question)
{
    if (const SloSnapshot* slo = shown()) {
        m_conditions->setSpec(slo->spec, lastWeekTotal(*slo, m_zone), std::nullopt);
        m_conditions->setQuestion(question);
    }
}

void LabPage::setIncidents(std::map<SloId, std::vector<ConfirmedIncident>> incidents)
{
    m_incidents = std::move(incidents);
    m_asked.reset();
    ask();
}

void LabPage::setScrapeInterval(const SourceName& source, std::optional<Millis> interval)
{
    if (interval)
        m_scrape[source] = *interval;
    m_dirty = true;
    if (isVisible())
        rebuild();
}

void LabPage::openMenu()
{
    if (!m_board)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SloSnapshot& slo : m_board->slos) {
        QString text = serviceName(*m_board, slo.spec.service) + QStringLiteral(", ") + sloName(slo.spec);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        const SloId id = slo.spec.id;
        connect(menu->addAction(text), &QAction::triggered, this, [this, id] { setSlo(id); });
    }
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void LabPage::rebuild()
{
    if (!m_board)
        return;
    m_dirty = false;
    const SloSnapshot* slo = shown();
    m_empty->setVisible(!slo);
    m_body->setVisible(slo);
    m_head->setVisible(slo);
    m_progress->setVisible(slo);
    if (!slo) {
        m_message->hide();
        m_empty->setMessage(tr("No objective to show"), tr("Nothing is configured yet. Start shows three ways in."));
        m_empty->setButton(tr("Open start"));
        return;
    }
    m_slo = slo->spec.id;
    QString name = serviceName(*m_board, slo->spec.service) + QStringLiteral(", ") + sloName(slo->spec);
    m_choose->setAccessibleName(name);
    m_choose->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setGlyph(m_choose, statusGlyph(slo->status, slo->quality));
    const auto scrape = m_scrape.find(slo->spec.source);
    m_conditions->setSpec(slo->spec, lastWeekTotal(*slo, m_zone), scrape == m_scrape.end() ? std::nullopt : std::optional(scrape->second));
    const bool doubtful = slo->quality == Quality::Stale || slo->quality == Quality::Expired || slo->quality == Quality::Error;
    const bool waiting = slo->isAwaited();
    if (waiting)
        m_message->setMessage(MessageBar::Kind::Info, tr("Waiting for the first answers: there is nothing to replay yet."));
    else if (slo->history.isEmpty())
        m_message->setMessage(MessageBar::Kind::Unknown, tr("Nothing of this objective was seen yet: there is nothing to replay."),
            slo->error ? errorText(*slo->error) : QString());
    else if (doubtful)
        m_message->setMessage(MessageBar::Kind::Unknown,
            tr("The replay ends %1: nothing newer is stored.").arg(agoText(slo->asOf, m_board->at)),
            slo->error ? errorText(*slo->error) : QString());
    else if (slo->quality == Quality::Partial)
        m_message->setMessage(MessageBar::Kind::Unknown, tr("The newest answer came in part: more may have failed than is replayed."));
    m_message->setVisible(slo->history.isEmpty() || doubtful || slo->quality == Quality::Partial);
    ask();
    layoutForSize();
}

void LabPage::ask()
{
    const SloSnapshot* slo = shown();
    if (!slo || !isVisible())
        return;
    m_reset->setEnabled(m_conditions->isChanged());
    const LabQuestion& question = m_conditions->question();
    const std::optional<Instant> first = slo->history.first();
    if (!first) {
        draw();
        return;
    }
    // A poll without anything new is no reason to replay a month again.
    const bool same = m_asked && m_asked->asOf == slo->asOf && m_asked->spec == slo->spec && m_askedQuestion.target == question.target
        && m_askedQuestion.window == question.window && m_askedQuestion.method == question.method
        && m_askedQuestion.pairs == question.pairs;
    if (same) {
        draw();
        return;
    }
    m_asked = std::make_shared<const SloSnapshot>(*slo);
    m_askedQuestion = question;
    LabRequest request;
    request.slo = m_asked;
    request.proposed = question;
    const Instant end = slo->asOf ? std::min(floorTo(m_board->at), *slo->asOf) : floorTo(m_board->at);
    request.range = { std::max(*first - kSlice, end - kLongest), end };
    const auto known = m_incidents.find(slo->spec.id);
    if (known != m_incidents.end())
        request.incidents = known->second;
    const auto scrape = m_scrape.find(slo->spec.source);
    if (scrape != m_scrape.end())
        request.scrape = scrape->second;
    m_replaying = true;
    showProgress(0, 2);
    emit replayRequested(request);
}

void LabPage::showProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    m_progress->setAccessibleDescription(tr("%1 of %2").arg(done).arg(of));
}

void LabPage::showComparison(std::shared_ptr<const LabComparison> comparison)
{
    if (!comparison || comparison->request.slo != m_asked)
        return; // an older question's answer
    m_replaying = false;
    m_comparison = std::move(comparison);
    showProgress(0, 2);
    draw();
}

void LabPage::draw()
{
    const bool known = m_comparison && m_comparison->request.slo->spec.id == m_slo;
    m_copy->setEnabled(known && !m_rules.isEmpty());
    if (!known) {
        m_facts->setFacts({});
        ChartContent content;
        content.question = tr("The stored slices under two questions");
        content.loading = m_replaying;
        content.emptyText = m_replaying ? tr("Replaying the stored slices") : tr("Nothing to replay");
        content.emptyHint = m_replaying ? tr("minute by minute, on this machine") : tr("no slice of this objective is stored");
        m_axis->setZone(m_zone);
        if (m_board)
            m_axis->setRange({ m_board->at - kLongest, m_board->at }, m_board->at);
        m_budget->setContent(content);
        m_lanes->setLanes({}, tr("Alerts"));
        m_lower->hide();
        m_replayed->clear();
        return;
    }
    m_lower->setVisible(!m_small);
    const LabCharts charts(m_comparison, m_zone);
    m_facts->setFacts(charts.facts());
    const TimeRange range = m_comparison->current.range;
    m_axis->setZone(m_zone);
    m_axis->setRange(range, range.to);
    m_budget->setContent(charts.budget());
    m_lanes->setLanes(charts.lanes(), tr("Alerts of today and as proposed"));
    m_lanes->setReadout(charts.counts());
    m_replayed->setText(charts.replayed());
    fitConditions();
    drawDetail();
    drawTables();
    drawRules();
    m_copy->setEnabled(!m_rules.isEmpty());
}

void LabPage::drawDetail()
{
    const LabCharts charts(m_comparison, m_zone);
    const int incident = charts.tellingIncident();
    const bool some = incident >= 0;
    for (QWidget* part : std::initializer_list<QWidget*> { m_detail, m_detailLanes, m_detailBar, m_detailText })
        part->setVisible(some);
    m_detailEmpty->setVisible(!some);
    if (!some) {
        m_detailEmpty->setMessage(tr("No incident to look at"), tr("Once an incident is confirmed, its burn is drawn here by the minute."));
        return;
    }
    const TimeRange range = charts.detailRange(incident);
    m_detailAxis->setZone(m_zone);
    m_detailAxis->setRange(range, m_comparison->current.range.to);
    m_detail->setContent(charts.detail(incident));
    m_detailLanes->setLanes(charts.detailLanes(incident), tr("What fired"));
    m_detailText->setText(charts.detailSentence(incident));
}

void LabPage::drawTables()
{
    const LabCharts charts(m_comparison, m_zone);
    const std::array<std::vector<ComparisonTable::Row>, 3> rows { charts.detection(), charts.spentAtFiring(), charts.reset() };
    const bool some = !rows.front().empty();
    const ComparisonTable::Heads heads { tr("Incident"), tr("Now"), tr("Proposed"), tr("Difference") };
    for (size_t i = 0; i < rows.size(); ++i) {
        m_tables[i]->setRows(heads, rows[i]);
        m_tables[i]->setVisible(some);
        m_tableHeads[i]->setVisible(some);
    }
    const SloSnapshot* slo = m_board->slo(m_slo);
    const QString why = tr("Detection, precision and recall are held against incidents that a person confirmed. Nothing is guessed from "
                           "the alerts themselves.");
    if (slo && slo->isAwaited())
        m_tablesEmpty->setLoading(tr("Waiting for the first answers."), why);
    else
        m_tablesEmpty->setMessage(tr("No incident is confirmed"), why);
    m_tablesEmpty->setVisible(!some);
}

void LabPage::drawRules()
{
    const Result<QString>& before = m_comparison->currentRules;
    const Result<QString>& after = m_comparison->proposedRules;
    m_rules = after ? *after : QString();
    if (!after) {
        m_rulesPanel->setTitle(tr("Rules"), {});
        m_diff->setLines({ { CodeLines::Line::Kind::Place, ruleRefusalText(after.error()) } });
    } else {
        const std::vector<CodeLines::Line> lines
            = lineDifference(before ? before->split(QLatin1Char('\n')) : QStringList(), after->split(QLatin1Char('\n')));
        const int places = changedPlaces(lines);
        m_rulesPanel->setTitle(tr("What changes in the rules"), places == 0 ? tr("nothing") : tr("%n place(s)", nullptr, places));
        m_diff->setLines(places == 0 ? lines : folded(lines, 1));
    }
    m_copyRules->setEnabled(!m_rules.isEmpty());
    m_save->setEnabled(!m_rules.isEmpty());
}

void LabPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        rebuild();
}

} // namespace yagura
