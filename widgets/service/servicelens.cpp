// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/sloview.h"
#include "models/wording/times.h"
#include "widgets/charts/charttable.h"
#include "widgets/charts/timechart.h"
#include "widgets/service/breakdownpanel.h"
#include "widgets/service/serviceheader.h"
#include "widgets/service/servicepage.h"

#include <QShortcut>

namespace yagura {

// What a person asks of the page beside looking: another window, another method, who was hit, how a number came about.

std::vector<std::pair<QString, QString>> ServicePage::keys()
{
    return { { QStringLiteral("E"), tr("Service: open the budget left") },
        { QStringLiteral("B"), tr("Service: by the next budgeting method") },
        { QStringLiteral("W"), tr("Service: the next window of the objective") },
        { QStringLiteral("G"), tr("Service: bad events by label") } };
}

void ServicePage::makeKeys()
{
    const auto key = [this](Qt::Key code, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(code), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_E, &ServicePage::openNumber);
    key(Qt::Key_B, &ServicePage::nextMethod);
    key(Qt::Key_G, &ServicePage::toggleBreakdown);
    key(Qt::Key_W, &ServicePage::nextWindow);
}

void ServicePage::nextWindow()
{
    if (const SloSnapshot* slo = shown()) {
        setWindow(m_window + 1 < slo->spec.windows.size() ? m_window + 1 : 0);
    }
}

void ServicePage::look(ServiceLook look)
{
    const SloSnapshot* slo = shown();
    if (!slo) {
        return;
    }
    switch (look) {
    case ServiceLook::ByLabel:
        toggleBreakdown();
        break;
    case ServiceLook::NextWindow:
        nextWindow();
        break;
    case ServiceLook::NextMethod:
        nextMethod();
        break;
    case ServiceLook::Availability:
        emit availabilityRequested(slo->spec.id);
        break;
    case ServiceLook::Laboratory:
        emit labRequested(slo->spec.id);
        break;
    }
}

void ServicePage::forgetLens()
{
    m_window = 0;
    m_method.reset();
}

void ServicePage::setWindow(size_t window)
{
    if (window == m_window) {
        return;
    }
    m_window = window;
    rebuild();
}

BudgetingMethod ServicePage::shownMethod() const
{
    const SloSnapshot* slo = shown();
    return m_method.value_or(slo ? slo->spec.method : BudgetingMethod::Occurrences);
}

void ServicePage::setMethod(std::optional<BudgetingMethod> method)
{
    m_method = method;
    rebuild();
}

void ServicePage::nextMethod()
{
    const SloSnapshot* slo = shown();
    if (!slo) {
        return;
    }
    const auto next = static_cast<BudgetingMethod>((static_cast<int>(shownMethod()) + 1) % 3);
    setMethod(next == slo->spec.method ? std::nullopt : std::optional(next));
}

std::shared_ptr<const SloSnapshot> ServicePage::lensed(const SloSnapshot& slo) const
{
    if (m_window == 0 && shownMethod() == slo.spec.method) {
        return { m_board, &slo };
    }
    return std::make_shared<const SloSnapshot>(asSeenBy(slo, m_window, shownMethod()));
}

void ServicePage::openNumber()
{
    if (shown()) {
        m_header->openNumber();
    }
}

void ServicePage::setOpened(std::optional<RoundingStep::Of> face) { m_header->setOpened(face); }

void ServicePage::toggleBreakdown()
{
    if (!shown()) {
        return;
    }
    m_breakdown->setVisible(!m_breakdown->isVisible());
    askBreakdown();
}

void ServicePage::askBreakdown()
{
    const SloSnapshot* slo = shown();
    if (!slo || !m_board || m_breakdown->isHidden()) {
        return;
    }
    const Instant to = m_board->at - m_back;
    const TimeRange range { floorTo(to - m_range), floorTo(to) };
    m_breakdown->setAsking(dayText(range.from, m_zone) + QLatin1Char(' ') + minuteText(range.from, m_zone) + QStringLiteral(" → ")
        + momentText(range.to, m_board->at, m_zone));
    emit breakdownRequested(slo->spec.id, range);
}

void ServicePage::showBreakdown(const SloId& slo, const Result<std::vector<LabelShare>>& answer)
{
    const SloSnapshot* now = shown();
    if (now && now->spec.id == slo) {
        m_breakdown->setAnswer(answer);
    }
}

void ServicePage::askTable(TimeChart* chart)
{
    auto* table = new ChartTable(*chart, this);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->show();
}

} // namespace yagura
