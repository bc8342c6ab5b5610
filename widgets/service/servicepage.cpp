// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/servicepage.h"

#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/charts/timechart.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/service/breakdownpanel.h"
#include "widgets/service/lensbar.h"
#include "widgets/service/servicecharts.h"
#include "widgets/service/serviceheader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr Millis kShortest = std::chrono::minutes(15);
constexpr Millis kLongest = std::chrono::hours(24 * 90);

} // namespace

ServicePage::ServicePage(QWidget* parent)
    : QWidget(parent)
    , m_axis(new TimeAxis(this))
    , m_header(new ServiceHeader(this))
    , m_message(new MessageBar(this))
    , m_lens(new LensBar(this))
    , m_empty(new EmptyState(this))
    , m_breakdown(new BreakdownPanel(this))
    , m_stripPanel(new SectionPanel(this))
    , m_strip(new ContextStrip(m_axis, m_stripPanel))
    , m_panel(new SectionPanel(this))
    , m_cursorBar(new CursorBar(m_axis, m_panel))
    , m_budget(new TimeChart(m_axis, m_panel))
    , m_burn(new TimeChart(m_axis, m_panel))
    , m_sli(new TimeChart(m_axis, m_panel))
    , m_lanes(new LaneView(m_axis, m_panel))
    , m_axisBar(new TimeAxisBar(m_axis, m_panel))
    , m_foot(new PlainLabel({}, Type::Tiny, Token::Faint, m_panel))
    , m_keys(new PlainLabel(tr("← → crosshair   M next marker   D data table   + − zoom   E explain   B next method   G by label"),
          Type::Tiny, Token::Faint, m_panel))
{
    layOut();
    connectParts();
    makeKeys();
}

void ServicePage::layOut()
{
    // The page shrinks by changing its layout, so its layout must not forbid the smaller size.
    setMinimumSize(720, 480);
    auto* page = new QVBoxLayout(this);
    page->setSizeConstraint(QLayout::SetNoConstraint);
    page->setContentsMargins(0, 0, 0, space::panelGap);
    page->setSpacing(space::panelGap);
    page->addWidget(m_header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    body->setSpacing(space::panelGap);
    body->addWidget(m_message);
    body->addWidget(m_lens);
    body->addWidget(m_stripPanel);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::panelGap);
    middle->addWidget(m_panel, 1);
    middle->addWidget(m_breakdown);
    m_breakdown->hide();
    body->addLayout(middle, 1);
    body->addWidget(m_empty, 1);
    page->addLayout(body, 1);

    auto* strip = static_cast<SectionPanel*>(m_stripPanel)->body();
    strip->setContentsMargins(8, 0, 8, 0);
    strip->addWidget(m_strip);

    auto* column = static_cast<SectionPanel*>(m_panel)->body();
    column->setContentsMargins(8, 0, 8, 6);
    column->setSpacing(0);
    column->addWidget(m_cursorBar);
    column->addWidget(m_budget, 6);
    column->addWidget(m_burn, 6);
    column->addWidget(m_sli, 5);
    column->addWidget(m_lanes);
    column->addWidget(m_axisBar);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_keys);
    m_foot->setElide(Qt::ElideRight);
    column->addLayout(foot);
}

void ServicePage::connectParts()
{
    connect(m_header, &ServiceHeader::numberAsked, this, [this](RoundingStep::Of face, QWidget* number) {
        if (const SloSnapshot* slo = shown()) {
            emit numberRequested(slo->spec.id, static_cast<int>(m_window), shownMethod(), face, number);
        }
    });
    connect(m_header, &ServiceHeader::lookAsked, this, &ServicePage::look);
    connect(m_lens, &LensBar::windowChosen, this, [this](int window) { setWindow(static_cast<size_t>(window)); });
    connect(m_lens, &LensBar::ownMethodAsked, this, [this] { setMethod(std::nullopt); });
    connect(m_breakdown, &BreakdownPanel::closeAsked, this, &ServicePage::toggleBreakdown);
    connect(m_breakdown, &BreakdownPanel::againAsked, this, &ServicePage::askBreakdown);
    connect(m_header, &ServiceHeader::sloChosen, this, &ServicePage::setSlo);
    connect(m_header, &ServiceHeader::rollbackRequested, this, [this] { emit rollbackRequested(service()); });
    connect(m_axis, &TimeAxis::zoomAsked, this, &ServicePage::zoom);
    connect(m_axis, &TimeAxis::panAsked, this, &ServicePage::pan);
    connect(m_empty, &EmptyState::activated, this, &ServicePage::startRequested);
    connect(m_strip, &ContextStrip::rangeAsked, this, [this](Instant centre) {
        m_back = std::max<Millis>(Millis(0), m_board ? m_board->at - centre - m_range / 2 : Millis(0));
        rebuild();
        askBreakdown();
    });
    for (TimeChart* chart : { m_budget, m_burn, m_sli }) {
        connect(chart, &TimeChart::tableAsked, this, [this, chart] { askTable(chart); });
    }
}

const SloSnapshot* ServicePage::shown() const
{
    if (!m_board) {
        return nullptr;
    }
    if (const SloSnapshot* slo = m_board->slo(m_slo)) {
        return slo;
    }
    return m_board->slos.empty() ? nullptr : &m_board->slos.front();
}

ServiceId ServicePage::service() const
{
    const SloSnapshot* slo = shown();
    return slo ? slo->spec.service : ServiceId();
}

QString ServicePage::subtitle(const Board& board, const SloId& id)
{
    const SloSnapshot* slo = board.slo(id);
    if (!slo && !board.slos.empty()) {
        slo = &board.slos.front();
    }
    return slo ? serviceName(board, slo->spec.service) + QStringLiteral(" › ") + sloName(slo->spec) : QString();
}

void ServicePage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_zone = zone;
    m_dirty = true;
    if (isVisible()) {
        rebuild();
    }
}

void ServicePage::setSlo(const SloId& slo)
{
    if (slo == m_slo) {
        return;
    }
    m_slo = slo;
    forgetLens();
    m_dirty = true;
    if (isVisible()) {
        rebuild();
        askBreakdown();
    }
    emit sloChanged(slo);
}

void ServicePage::setService(const ServiceId& service)
{
    if (!m_board) {
        return;
    }
    const std::vector<const SloSnapshot*> all = m_board->slosOf(service);
    if (!all.empty()) {
        setSlo(all.front()->spec.id);
    }
}

void ServicePage::setRange(Millis range)
{
    m_range = std::clamp(range, kShortest, kLongest);
    m_back = Millis(0);
    m_dirty = true;
    if (isVisible()) {
        rebuild();
        askBreakdown();
    }
}

void ServicePage::zoom(double factor)
{
    const Millis wanted(static_cast<qint64>(static_cast<double>(m_range.count()) * factor));
    m_range = std::clamp(wanted, kShortest, kLongest);
    rebuild();
    emit rangeRequested(m_range);
}

void ServicePage::pan(double share)
{
    const auto step = static_cast<qint64>(share * static_cast<double>(m_range.count()));
    m_back = std::max<Millis>(Millis(0), m_back - Millis(step));
    rebuild();
    askBreakdown();
}

TimeRange ServicePage::viewRange(const SloSnapshot& slo) const
{
    const Instant now = m_board->at - m_back;
    const bool looksAhead = m_back.count() == 0 && !slo.spec.windows.empty() && slo.spec.window().length > m_range;
    return { now - m_range, looksAhead ? now + m_range * 2 / 15 : now };
}

void ServicePage::showMessage(const SloSnapshot& slo)
{
    if (slo.history.isEmpty() && !slo.error) {
        m_message->hide(); // the charts say how far the reading is; nothing is wrong yet
        return;
    }
    const MessageBar::Kind kind = MessageBar::kindOf(slo.status);
    const QString began = slo.status == Status::Critical || slo.status == Status::Warn ? burnBeganText(*m_board, slo, m_zone) : QString();
    QString worst = worstSentence(*m_board, slo);
    const bool known = kind != MessageBar::Kind::Unknown;
    const QString policy = known && slo.stage ? stageSentence(*slo.stage, slo.spec.policy) : QString();
    worst += !worst.isEmpty() && !policy.isEmpty() ? QLatin1Char(' ') + policy : QString();
    if (slo.quality == Quality::Partial && slo.status != Status::Partial)
        worst += (worst.isEmpty() ? QString() : QStringLiteral(" ")) + tr("The newest answer came in part: it may be worse.");
    if (!began.isEmpty()) {
        const bool withDeploy = deployAtBurnStart(*m_board, slo) != nullptr;
        m_message->setMessage(kind, began, worst, withDeploy ? tr("a coincidence in time, not a proof") : QString());
        m_message->show();
        return;
    }
    if (!worst.isEmpty() && slo.status != Status::Ok) {
        m_message->setMessage(kind, worst, slo.error ? errorText(*slo.error) : QString());
        m_message->show();
        return;
    }
    if (!policy.isEmpty()) {
        m_message->setMessage(MessageBar::Kind::Warn, policy, slo.spec.policy ? slo.spec.policy->name : QString());
        m_message->show();
        return;
    }
    m_message->hide();
}

void ServicePage::rebuild()
{
    if (!m_board) {
        return;
    }
    m_dirty = false;
    const SloSnapshot* slo = shown();
    m_empty->setVisible(!slo);
    m_header->setVisible(slo);
    m_panel->setVisible(slo);
    m_stripPanel->setVisible(slo && !m_small);
    if (!slo) {
        m_lens->hide();
        m_breakdown->hide();
        m_message->hide();
        m_empty->setMessage(tr("No objective to show"), tr("Nothing is configured yet. Start shows three ways in."));
        m_empty->setButton(tr("Open start"));
        return;
    }
    m_window = m_window < slo->spec.windows.size() ? m_window : 0; // its file may have lost one
    const std::shared_ptr<const SloSnapshot> shared = lensed(*slo);
    const TimeRange view = viewRange(*shared);
    const ServiceCharts charts(m_board, shared, view, m_zone);
    m_axis->setZone(m_zone);
    m_axis->setInsets(m_small ? 96 : 104, m_small ? 16 : 232);
    m_axis->setRange(view, m_board->at);
    m_axis->setMarks(charts.marks());
    m_header->setSmall(m_small);
    m_header->setFacts(*m_board, *shared, m_zone);
    m_lens->setLens(slo->spec, m_window, shownMethod());
    m_lens->setVisible(m_lens->isNeeded());
    showMessage(*slo);
    m_budget->setContent(charts.budget());
    m_burn->setContent(charts.burn());
    m_sli->setContent(charts.sli());
    for (TimeChart* chart : { m_budget, m_burn, m_sli }) {
        chart->setReadoutPlace(m_small ? ReadoutPlace::Title : ReadoutPlace::Column);
    }
    m_lanes->setLanes(charts.lanes(m_small), tr("Changes and alerts on the same axis"));
    m_lanes->setReadout(m_small ? std::vector<ReadoutRow> {} : charts.laneReadout());
    m_lanes->setDeployLines(charts.deploys());
    if (!m_small) {
        m_strip->setContent(charts.strip());
    }
    m_foot->setText(footText(*shared, charts.past()));
}

QString ServicePage::footText(const SloSnapshot& slo, TimeRange past) const
{
    if (m_small) {
        const QString window = slo.spec.windows.empty() ? QString() : windowText(slo.spec.window());
        return slo.spec.corrections.empty() ? tr("hidden here: %1 strip, other services").arg(window)
                                            : tr("hidden here: %1 strip, other services, corrections").arg(window);
    }
    const double minutes = static_cast<double>(past.length().count()) / 60'000.0 / std::max(1.0, m_budget->plotRect().width());
    return minutes >= 1 ? tr("one pixel column = first, min, max and last of %1 minutes").arg(QString::number(minutes, 'f', 0))
                        : tr("one sample a minute");
}

void ServicePage::layoutForSize()
{
    const bool small = isSmallWindow(window()->width(), window()->height());
    m_cursorBar->setVisible(!small);
    if (small != m_small) {
        m_small = small;
        rebuild();
    }
}

void ServicePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layoutForSize();
}

void ServicePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layoutForSize();
    if (m_dirty) {
        rebuild();
    }
}

} // namespace yagura
