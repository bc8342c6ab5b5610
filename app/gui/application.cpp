// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "app/gui/demostates.h"
#include "app/gui/session.h"
#include "app/gui/snapshots.h"
#include "app/wiring/firstcontact.h"
#include "models/demo/democlock.h"
#include "models/wording/errortext.h"
#include "translations/translations.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/theme/type.h"

#include <QApplication>
#include <QTimer>

namespace yagura {

Application::Application(GuiOptions options)
    : m_options(std::move(options))
{
    installLanguage(*qApp, m_options.language);
    makeBackEnd();
}

Application::~Application() = default;

void Application::makeBackEnd()
{
    BackEndOptions options;
    options.configFolder = m_options.configFolder;
    options.dataFolder = m_options.dataFolder;
    // Pictures of the demo are drawn at the story's instant, whatever the hour.
    if (m_options.demo && m_options.drawsPictures())
        options.clock = std::make_shared<DemoClock>(DemoClock::Flow::Still);
    // Which fonts this machine has takes as long to find out as what is configured.
    const auto findFonts = [] { textWidth(QStringLiteral("0"), typeFont(Type::Body)); };
    m_backEnd = m_options.demo ? BackEnd::demo(options) : BackEnd::live(options, findFonts);
}

void Application::start()
{
    if (m_options.drawsPictures()) {
        QGuiApplication::setQuitOnLastWindowClosed(false); // each picture has a window of its own
        m_snapshots = std::make_unique<Snapshots>(*m_backEnd, m_options);
        connect(m_snapshots.get(), &Snapshots::finished, this, [](int code) { QCoreApplication::exit(code); });
        m_backEnd->monitor().start();
        m_snapshots->start();
        return;
    }
    m_backEnd->monitor().start(); // the stored truth is read while the pages are made
    makeSession(m_options.page);
    m_backEnd->jobs().resumeOpenOperations();
    m_backEnd->watchConfiguration();
}

void Application::makeSession(const QString& page)
{
    QByteArray geometry;
    if (m_session)
        geometry = m_session->window().saveGeometry();
    m_session = std::make_unique<Session>(*m_backEnd, m_options, QTimeZone::systemTimeZone());
    connect(m_session.get(), &Session::languageChosen, this, &Application::changeLanguage, Qt::QueuedConnection);
    connect(m_session.get(), &Session::demoRequested, this, &Application::enterDemo, Qt::QueuedConnection);
    connect(m_session.get(), &Session::connectRequested, this, &Application::connectPrometheus, Qt::QueuedConnection);
    connect(
        m_session.get(), &Session::folderRequested, this,
        [this](const QString& folder) {
            m_options.configFolder = folder;
            m_options.demo = false;
            if (m_backEnd->isDemo()) {
                m_session.reset();
                makeBackEnd();
                start();
                return;
            }
            if (m_backEnd->adoptFolder(folder))
                m_session->open(QStringLiteral("overview"), {});
        },
        Qt::QueuedConnection);
    const BoardPtr board = m_backEnd->monitor().board();
    if (!m_options.state.isEmpty())
        m_session->freeze(boardInState(board, m_options.state));
    else
        m_session->showBoard(board);
    const bool empty = !m_options.demo && m_backEnd->configuration().sources.empty();
    m_session->open(!page.isEmpty() ? page : empty ? QStringLiteral("start") : QStringLiteral("overview"), m_options.object);
    if (geometry.isEmpty())
        m_session->window().resize(1600, 1000);
    else
        m_session->window().restoreGeometry(geometry);
    m_session->window().show();
}

void Application::enterDemo()
{
    m_options.demo = true;
    m_options.page.clear();
    m_session.reset();
    makeBackEnd();
    start();
}

void Application::connectPrometheus(const QUrl& address)
{
    m_session->tellOutcome(tr("Asking %1 which services it counts …").arg(address.toDisplayString()));
    FirstConfiguration first;
    first.prometheus = address;
    makeFirstConfiguration(first, m_options.configFolder, m_session.get(), [this](const Result<int>& services) {
        if (!services) {
            const bool exists = services.error().kind == Error::Kind::Conflict;
            m_session->tellOutcome(exists
                    ? tr("%1 exists already and is not touched. Open its folder instead.").arg(services.error().detail)
                    : errorSentence(services.error()));
            return;
        }
        m_options.demo = false;
        m_options.page.clear();
        // Why later: the answer comes to the session that goes away here.
        QTimer::singleShot(std::chrono::milliseconds(0), this, [this] {
            m_session.reset();
            makeBackEnd();
            start();
        });
    });
}

void Application::changeLanguage(const QString& language)
{
    m_options.language = language;
    installLanguage(*qApp, language);
    makeSession(m_session->window().currentPage());
}

} // namespace yagura
