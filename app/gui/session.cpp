// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session.h"

#include "app/gui/numberdesk.h"
#include "app/gui/rollbackdesk.h"
#include "app/gui/whatifdesk.h"
#include "models/wording/errortext.h"
#include "models/wording/faulttext.h"
#include "widgets/alerts/alertspage.h"
#include "widgets/deploys/deployspage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/service/servicepage.h"
#include "widgets/settings/presetpicker.h"
#include "widgets/settings/settingspage.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/start/startpage.h"
#include "widgets/theme/type.h"
#include "widgets/wall/wallpage.h"

#include <QApplication>

#include <algorithm>

namespace yagura {

Session::Session(BackEnd& backEnd, const GuiOptions& options, const QTimeZone& zone)
    : m_backEnd(backEnd)
    , m_options(options)
{
    m_window = std::make_unique<MainWindow>(MainWindow::Setup { zone, [this] { return now(); } });
    m_rollbacks = std::make_unique<RollbackDesk>(backEnd, *m_window);
    m_numbers = std::make_unique<NumberDesk>(backEnd, *m_window);
    m_whatIf = std::make_unique<WhatIfDesk>(backEnd, *m_window);
    addPages();
    // Why for the whole program: a page that is made under a style sheet does not inherit the window's font.
    QApplication::setFont(typeFont(Type::Body));
    applyTheme(m_window.get(), options.theme);
    connectWindow();
    m_outcome = faultLines().join(QLatin1Char('\n'));
    connect(&backEnd.monitor(), &BoardMonitor::changed, this, [this](const BoardPtr& board) {
        if (!m_frozen)
            showBoard(board);
    });
    const auto showTrouble = [this] { m_window->showTrouble(m_backEnd.monitor().storageTrouble()); };
    connect(&backEnd.monitor(), &BoardMonitor::storageTroubleChanged, this, showTrouble);
    showTrouble();
    connect(&backEnd, &BackEnd::configurationChanged, this, &Session::showConfiguration);
    connect(&backEnd, &BackEnd::faultsChanged, this, &Session::showConfiguration);
}

Session::~Session() = default;

ServicePage& Session::servicePage()
{
    m_window->pageWidget(QStringLiteral("service"));
    return *m_service;
}

SettingsPage& Session::settingsPage()
{
    m_window->pageWidget(QStringLiteral("settings"));
    return *m_settings;
}

/// Never before the board that is shown: a picture of a later state has one time on all of it.
Instant Session::now() const
{
    const BoardPtr board = m_window ? m_window->board() : nullptr;
    const Instant now = m_backEnd.ports().clock->now();
    return board ? std::max(now, board->at) : now;
}

void Session::addPages()
{
    using Place = PageEntry::Place;
    const auto entry = [](const QString& id, const QString& title, Glyph glyph, Place place = Place::Rail) {
        PageEntry page;
        page.id = id;
        page.title = title;
        page.glyph = glyph;
        page.place = place;
        return page;
    };
    PageEntry overview = entry(QStringLiteral("overview"), tr("Overview"), Glyph::Overview);
    overview.make = [this] { return makeOverview(); };
    overview.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_overview->showBoard(board, zone); };
    overview.subtitle = &OverviewPage::subtitle;
    m_window->addPage(std::move(overview));
    PageEntry service = entry(QStringLiteral("service"), tr("Service"), Glyph::Service);
    service.usesRange = true;
    service.make = [this] { return makeService(); };
    service.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_service->showBoard(board, zone); };
    service.subtitle = [this](const Board& board) { return ServicePage::subtitle(board, m_service->slo()); };
    m_window->addPage(std::move(service));
    PageEntry deploys = entry(QStringLiteral("deploys"), tr("Deploys"), Glyph::Deploys);
    deploys.usesRange = true;
    deploys.make = [this] { return makeDeploys(); };
    deploys.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_deploys->showBoard(board, zone); };
    deploys.subtitle = &DeploysPage::subtitle;
    m_window->addPage(std::move(deploys));
    PageEntry alerts = entry(QStringLiteral("alerts"), tr("Alerts"), Glyph::Alerts);
    alerts.make = [this] {
        m_alerts = new AlertsPage;
        connect(m_alerts, &AlertsPage::serviceRequested, this, [this](const ServiceId& id) { openService(id, {}); });
        return m_alerts;
    };
    alerts.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_alerts->showBoard(board, zone); };
    alerts.subtitle = &AlertsPage::subtitle;
    alerts.badge = [](const Board& board) { return board.alerts.firing(); };
    m_window->addPage(std::move(alerts));
    PageEntry wall = entry(QStringLiteral("wall"), tr("Wall"), Glyph::Wall);
    wall.make = [this] {
        m_wall = new WallPage;
        m_wall->setClock([this] { return now(); });
        return m_wall;
    };
    wall.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_wall->showBoard(board, zone); };
    m_window->addPage(std::move(wall));
    PageEntry settings = entry(QStringLiteral("settings"), tr("Settings"), Glyph::Settings, Place::RailFoot);
    settings.make = [this] { return makeSettings(); };
    settings.show = [this](const BoardPtr& board, const QTimeZone& zone) { m_settings->showBoard(board, zone); };
    m_window->addPage(std::move(settings));
    PageEntry start = entry(QStringLiteral("start"), tr("Start"), Glyph::Start);
    start.make = [this] { return makeStart(); };
    m_window->addPage(std::move(start));
    m_whatIf->addPages([this] { return m_service ? m_service->slo() : SloId(); });
}

QWidget* Session::makeOverview()
{
    m_overview = new OverviewPage;
    m_overview->setFaults(faultLines(Fault::Severity::Error));
    connect(m_overview, &OverviewPage::serviceRequested, this, &Session::openService);
    connect(m_overview, &OverviewPage::numberRequested, this, [this](const SloId& slo) { open(QStringLiteral("number"), slo.value); });
    connect(m_overview, &OverviewPage::startRequested, this, [this] { m_window->openPage(QStringLiteral("start")); });
    connect(m_overview, &OverviewPage::sourceRequested, this, [this](const SourceName& source) {
        m_window->openPage(QStringLiteral("settings"));
        m_settings->openSource(source);
    });
    return m_overview;
}

QWidget* Session::makeService()
{
    m_service = new ServicePage;
    m_service->setRange(m_window->range());
    connect(m_service, &ServicePage::rollbackRequested, m_rollbacks.get(), &RollbackDesk::open);
    connect(m_service, &ServicePage::numberRequested, this,
        [this](const SloId& slo, int window, BudgetingMethod method, RoundingStep::Of face, QWidget* number) {
            m_numbers->open(slo, static_cast<size_t>(window), method, face, number);
        });
    connect(m_numbers.get(), &NumberDesk::opened, m_service, [this](RoundingStep::Of face) { m_service->setOpened(face); });
    connect(m_numbers.get(), &NumberDesk::closed, m_service, [this] { m_service->setOpened(std::nullopt); });
    connect(m_service, &ServicePage::breakdownRequested, this, [this](const SloId& slo, TimeRange range) {
        m_numbers->breakDown(
            slo, range, m_service, [this, slo](const Result<std::vector<LabelShare>>& answer) { m_service->showBreakdown(slo, answer); });
    });
    connect(m_service, &ServicePage::availabilityRequested, m_whatIf.get(), &WhatIfDesk::openAvailability);
    connect(m_service, &ServicePage::labRequested, m_whatIf.get(), [this](const SloId& slo) { m_whatIf->openLab(slo, std::nullopt); });
    connect(m_service, &ServicePage::startRequested, this, [this] { m_window->openPage(QStringLiteral("start")); });
    connect(m_service, &ServicePage::rangeRequested, this, [this](Millis range) {
        m_rangeChosen = true;
        m_window->setRange(range);
        m_service->setRange(range);
    });
    return m_service;
}

QWidget* Session::makeDeploys()
{
    m_deploys = new DeploysPage;
    m_deploys->setRange(m_window->range());
    connect(m_deploys, &DeploysPage::rollbackRequested, m_rollbacks.get(), &RollbackDesk::open);
    connect(m_deploys, &DeploysPage::logRequested, this, &Session::followChosen);
    return m_deploys;
}

QWidget* Session::makeStart()
{
    m_start = new StartPage;
    connect(m_start, &StartPage::demoRequested, this, [this] {
        if (m_backEnd.isDemo())
            m_window->openPage(QStringLiteral("overview"));
        else
            emit demoRequested();
    });
    connect(m_start, &StartPage::folderRequested, this, &Session::folderRequested);
    connect(m_start, &StartPage::connectRequested, this, &Session::connectRequested);
    connect(m_start, &StartPage::themeChosen, this, &Session::setTheme);
    connect(m_start, &StartPage::languageChosen, this, &Session::languageChosen);
    m_start->setLook(m_options.theme, m_options.language);
    m_start->setOutcome(m_outcome);
    return m_start;
}

void Session::setTheme(ThemeKind kind)
{
    m_options.theme = kind;
    applyTheme(m_window.get(), kind);
    if (m_settings)
        m_settings->setLook(kind, m_options.language);
    if (m_start)
        m_start->setLook(kind, m_options.language);
}

void Session::connectWindow()
{
    const auto spread = [this](Millis range) {
        if (m_service)
            m_service->setRange(range);
        if (m_deploys)
            m_deploys->setRange(range);
    };
    // Until a person chooses: hours on the service page, a day of deploys.
    connect(m_window.get(), &MainWindow::pageChanged, this, [this, spread](const QString& page) {
        if (m_rangeChosen || (page != QLatin1String("service") && page != QLatin1String("deploys")))
            return;
        const Millis range = page == QLatin1String("service") ? std::chrono::hours(6) : std::chrono::hours(24);
        m_window->setRange(range);
        spread(range);
    });
    connect(m_window.get(), &MainWindow::rangeChanged, this, [this, spread](Millis range) {
        m_rangeChosen = true;
        spread(range);
    });
    connect(m_window.get(), &MainWindow::refreshRequested, this, [this] { m_backEnd.monitor().refresh(); });
    connect(m_window.get(), &MainWindow::pauseToggled, this, [this](bool pause) {
        if (pause)
            m_backEnd.monitor().pause();
        else
            m_backEnd.monitor().resume();
        m_window->setPaused(pause);
    });
    connect(m_window.get(), &MainWindow::helpRequested, this, [this] {
        m_window->openPage(QStringLiteral("settings"));
        m_settings->openTab(SettingsPage::Keyboard);
    });
    connect(m_window.get(), &MainWindow::rollbackRequested, this, [this] {
        const QString page = m_window->currentPage();
        if (page == QLatin1String("wall") || page == QLatin1String("start"))
            return;
        const BoardPtr board = m_window->board();
        ServiceId chosen;
        if (page == QLatin1String("deploys"))
            chosen = m_deploys->selectedService();
        else if (const SloSnapshot* slo = board && page == QLatin1String("overview") ? board->slo({ m_overview->currentSlo() }) : nullptr)
            chosen = slo->spec.service;
        else if (m_service)
            chosen = m_service->service();
        m_rollbacks->open(chosen);
    });
}

QWidget* Session::makeSettings()
{
    m_settings = new SettingsPage;
    std::vector<SettingsPage::Key> keys;
    for (const KeyEntry& key : m_window->keys())
        keys.push_back({ key.keys, key.meaning });
    for (const auto& [key, meaning] : ServicePage::keys())
        keys.push_back({ key, meaning });
    m_settings->setKeys(keys);
    m_settings->setLook(m_options.theme, m_options.language);
    m_settings->setConfiguration(m_backEnd.configuration(), faultLines());
    connect(m_settings, &SettingsPage::themeChosen, this, &Session::setTheme);
    connect(m_settings, &SettingsPage::languageChosen, this, &Session::languageChosen);
    connect(m_settings, &SettingsPage::presetsOpened, m_whatIf.get(), &WhatIfDesk::servePresets);
    connect(m_settings, &SettingsPage::testRequested, this, [this](const SourceName& source) {
        const auto it = m_backEnd.ports().sources.find(source);
        if (it == m_backEnd.ports().sources.end() || !it->second.tester)
            return;
        it->second.tester->test(
            this, [this](const ConnectionTest& test) { m_settings->showTest(test); },
            [this](const Result<ConnectionTest>& test) {
                if (test)
                    m_settings->showTest(*test);
            });
    });
    connect(m_settings, &SettingsPage::tokenStoreRequested, this, [this](const QString& name, const QByteArray& value) {
        m_backEnd.ports().secrets->write(name, Secret(value), this, [this](const Result<bool>& done) {
            m_settings->showTokenOutcome(done ? tr("Stored in the system keychain.") : errorSentence(done.error()));
            m_backEnd.monitor().refresh();
        });
    });
    connect(m_settings, &SettingsPage::tokenDeleteRequested, this, [this](const QString& name) {
        m_backEnd.ports().secrets->remove(name, this, [this](const Result<bool>& done) {
            m_settings->showTokenOutcome(done ? tr("Deleted from the system keychain.") : errorSentence(done.error()));
            m_backEnd.monitor().refresh();
        });
    });
    return m_settings;
}

QStringList Session::faultLines(Fault::Severity from) const
{
    QStringList lines;
    for (const Fault& fault : m_backEnd.faults()) {
        if (fault.severity == Fault::Severity::Error || from == Fault::Severity::Warning)
            lines.append(QStringLiteral("%1:%2:%3: %4")
                             .arg(fault.file)
                             .arg(fault.line)
                             .arg(fault.column)
                             .arg(faultText(fault.code, fault.arguments)));
    }
    return lines;
}

void Session::showConfiguration()
{
    const QStringList lines = faultLines();
    if (m_settings)
        m_settings->setConfiguration(m_backEnd.configuration(), lines);
    if (m_overview)
        m_overview->setFaults(faultLines(Fault::Severity::Error));
    tellOutcome(lines.join(QLatin1Char('\n')));
}

void Session::showBoard(const BoardPtr& board)
{
    m_window->showBoard(board);
    m_rollbacks->showBoard(board);
    openAskedNumber();
}

void Session::freeze(const BoardPtr& board)
{
    m_frozen = true;
    showBoard(board);
}

void Session::tellOutcome(const QString& sentence)
{
    m_outcome = sentence;
    if (m_start)
        m_start->setOutcome(sentence);
}

void Session::openService(const ServiceId& service, const SloId& slo)
{
    if (slo.isEmpty())
        servicePage().setService(service);
    else
        servicePage().setSlo(slo);
    m_window->openPage(QStringLiteral("service"));
}

void Session::open(const QString& page, const QString& object)
{
    const bool number = page == QLatin1String("number"); // an opened number lies over its service page
    if ((page == QLatin1String("service") || number) && !object.isEmpty()) {
        const BoardPtr board = m_backEnd.monitor().board();
        if (board->slo({ object }) || number)
            servicePage().setSlo({ object });
        else
            servicePage().setService({ object });
    }
    m_whatIf->choose({ object });
    m_window->openPage(number ? QStringLiteral("service") : page);
    m_numberAsked = number;
    openAskedNumber();
}

/// Why not at once: a start with `--page number:SLO` has no board yet.
void Session::openAskedNumber()
{
    const BoardPtr board = m_window->board();
    if (!m_numberAsked || !board || board->slos.empty())
        return;
    m_numberAsked = false;
    m_service->openNumber();
}

void Session::followChosen(const SourceName& source, const QString& executionId)
{
    // Why a new context each time: the old one's end stops the following of the log that nobody looks at any more.
    m_following = std::make_unique<QObject>();
    m_backEnd.jobs().follow(
        source, executionId, m_following.get(), [this](const LogPage& page) { m_deploys->appendLog(page); },
        [](const Result<Execution>&) {});
}

} // namespace yagura
