// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/whatifdesk.h"

#include "models/config/configurationwriter.h"
#include "models/slo/alertrules.h"
#include "models/wording/errortext.h"
#include "models/wording/ruletext.h"
#include "widgets/availability/availabilitypage.h"
#include "widgets/lab/labconditions.h"
#include "widgets/lab/labpage.h"
#include "widgets/settings/presetpicker.h"
#include "widgets/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>

#include <utility>

namespace yagura {

namespace {

struct Half
{
    LabAnswer answer;
    Result<QString> rules;
    Millis took {};
};

/// On the worker: one question over the stored slices, and the rules that it would become.
Half replayed(const LabRequest& request, const LabQuestion& question)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<TimeRange> incidents;
    incidents.reserve(request.incidents.size());
    for (const ConfirmedIncident& incident : request.incidents)
        incidents.push_back(incident.range);
    Half half { replay(*request.slo, question, request.range, incidents, request.scrape),
        prometheusRules(specWith(request.slo->spec, question), ruleAnnotations), {} };
    half.took = Millis(timer.elapsed());
    return half;
}

} // namespace

WhatIfDesk::WhatIfDesk(BackEnd& backEnd, MainWindow& window)
    : m_backEnd(backEnd)
    , m_window(window)
{
}

void WhatIfDesk::addPages(std::function<SloId()> current)
{
    m_current = std::move(current);
    PageEntry availability;
    availability.id = QStringLiteral("availability");
    availability.title = tr("Availability table");
    availability.place = PageEntry::Place::Hidden;
    availability.under = QStringLiteral("service");
    availability.make = [this] { return makeAvailability(); };
    availability.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_availability->showBoard(board, zone); };
    availability.subtitle = [this](const Board& board) { return AvailabilityPage::subtitle(board, m_availability->slo()); };
    m_window.addPage(std::move(availability));
    PageEntry lab;
    lab.id = QStringLiteral("lab");
    lab.title = tr("Laboratory");
    lab.place = PageEntry::Place::Hidden;
    lab.under = QStringLiteral("service");
    lab.make = [this] { return makeLab(); };
    lab.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_lab->showBoard(board, zone); };
    lab.subtitle = [this](const Board& board) { return LabPage::subtitle(board, m_lab->slo()); };
    m_window.addPage(std::move(lab));
    m_window.addKey(QStringLiteral("Ctrl+Shift+A"), tr("Availability table of the objective"), [this] { openAvailability(m_current()); });
    m_window.addKey(QStringLiteral("Ctrl+Shift+L"), tr("Laboratory for the objective"), [this] { openLab(m_current(), std::nullopt); });
}

void WhatIfDesk::choose(const SloId& slo)
{
    if (slo.isEmpty())
        return;
    m_chosen = slo;
    if (m_availability)
        m_availability->setSlo(slo);
    if (m_lab)
        m_lab->setSlo(slo);
}

QWidget* WhatIfDesk::makeAvailability()
{
    m_availability = new AvailabilityPage;
    if (!m_chosen.isEmpty())
        m_availability->setSlo(m_chosen);
    connect(m_availability, &AvailabilityPage::labRequested, this, [this](const SloId& slo, Target target) { openLab(slo, target); });
    connect(m_availability, &AvailabilityPage::startRequested, this, [this] { m_window.openPage(QStringLiteral("start")); });
    return m_availability;
}

QWidget* WhatIfDesk::makeLab()
{
    m_lab = new LabPage;
    if (!m_chosen.isEmpty())
        m_lab->setSlo(m_chosen);
    std::map<SloId, std::vector<ConfirmedIncident>> incidents;
    for (const auto& [slo, named] : m_backEnd.confirmedIncidents()) {
        for (const auto& [name, range] : named)
            incidents[slo].push_back({ name, range });
    }
    m_lab->setIncidents(std::move(incidents));
    connect(m_lab, &LabPage::startRequested, this, [this] { m_window.openPage(QStringLiteral("start")); });
    connect(m_lab, &LabPage::saveRequested, this, &WhatIfDesk::saveRules);
    connect(m_lab, &LabPage::replayRequested, this, [this](const LabRequest& request) {
        m_waiting = request;
        if (!m_running)
            replayNext();
    });
    for (const auto& [name, ports] : m_backEnd.ports().sources) {
        if (ports.metrics)
            ports.metrics->describe(this, [this, name = name](const Result<MetricServer>& server) {
                if (server)
                    m_lab->setScrapeInterval(name, server->scrapeInterval);
            });
    }
    return m_lab;
}

void WhatIfDesk::openAvailability(const SloId& slo)
{
    choose(slo);
    m_window.openPage(QStringLiteral("availability"));
}

void WhatIfDesk::openLab(const SloId& slo, std::optional<Target> target)
{
    choose(slo);
    m_window.openPage(QStringLiteral("lab"));
    if (target)
        m_lab->propose(*target);
}

void WhatIfDesk::proposeExample()
{
    if (!m_lab || !m_window.board())
        return;
    const SloSnapshot* slo = m_window.board()->slo(m_lab->slo());
    if (!slo)
        return;
    LabQuestion question = currentQuestion(slo->spec);
    question.window = { Window::Kind::Rolling, std::chrono::hours(24 * 7), {} };
    question.preset = BurnPreset::Google;
    question.pairs = burnPairs(BurnPreset::Google, question.window.length);
    m_lab->propose(question);
}

void WhatIfDesk::servePresets(PresetPicker* picker)
{
    connect(picker, &PresetPicker::boundsRequested, this, [this, picker](const SourceName& source, const QString& selector) {
        const auto found = m_backEnd.ports().sources.find(source);
        if (found == m_backEnd.ports().sources.end() || !found->second.metrics)
            return;
        found->second.metrics->bucketBounds(selector, picker,
            [picker, source, selector](const Result<std::vector<double>>& bounds) { picker->showBounds(source, selector, bounds); });
    });
    connect(picker, &PresetPicker::writeRequested, this, [this, picker](const QString& fileName, const QString& text) {
        if (m_backEnd.isDemo()) {
            picker->showOutcome(tr("The demo writes no files. Copy the text instead."));
            return;
        }
        const Result<bool> written = writeNewFiles(m_backEnd.configuration().folder, { { fileName, text } });
        if (written)
            picker->showOutcome(tr("Written. It is read within five seconds when yagura.yaml names the folder slo."));
        else if (written.error().kind == Error::Kind::Conflict)
            picker->showOutcome(tr("%1 exists already and is not touched.").arg(fileName));
        else
            picker->showOutcome(errorSentence(written.error()));
    });
}

bool WhatIfDesk::isReplaying() const { return m_running || m_waiting || (m_lab && m_lab->isReplaying()); }

void WhatIfDesk::replayNext()
{
    if (!m_waiting)
        return;
    auto comparison = std::make_shared<LabComparison>();
    comparison->request = *std::exchange(m_waiting, std::nullopt);
    m_running = true;
    m_backEnd.ports().worker->run([request = comparison->request] { return replayed(request, currentQuestion(request.slo->spec)); }, this,
        [this, comparison](Half half) {
            comparison->current = std::move(half.answer);
            comparison->currentRules = std::move(half.rules);
            comparison->took = half.took;
            m_lab->showProgress(1, 2);
            replayProposed(comparison);
        });
}

void WhatIfDesk::replayProposed(const std::shared_ptr<LabComparison>& comparison)
{
    m_backEnd.ports().worker->run([request = comparison->request] { return replayed(request, request.proposed); }, this,
        [this, comparison](Half half) {
            comparison->proposed = std::move(half.answer);
            comparison->proposedRules = std::move(half.rules);
            comparison->took += half.took;
            m_running = false;
            m_lab->showComparison(comparison);
            replayNext();
        });
}

void WhatIfDesk::saveRules(const SloId& slo, const QString& rules)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save the rules as a new file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten, so there is nothing to confirm
    QString name = slo.value;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    dialog->selectFile(name + QStringLiteral(".rules.yml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, rules](const QString& path) {
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(rules.toUtf8()) == rules.toUtf8().size();
        if (written)
            return;
        auto* told = new QMessageBox(QMessageBox::Warning, tr("Not saved"),
            file.exists() ? tr("This file exists already and is not touched.") : file.errorString(), QMessageBox::Ok, &m_window);
        told->setAttribute(Qt::WA_DeleteOnClose);
        told->open();
    });
    dialog->open();
}

} // namespace yagura
