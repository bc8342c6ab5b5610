// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/snapshots.h"

#include "app/gui/demostates.h"
#include "app/gui/numberdesk.h"
#include "app/gui/rollbackdesk.h"
#include "app/gui/session.h"
#include "app/gui/whatifdesk.h"
#include "translations/translations.h"
#include "widgets/deploys/rollbackpanel.h"
#include "widgets/settings/settingspage.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

namespace yagura {

namespace {

// The zone of the pictures: they must not depend on the machine that draws them.
QTimeZone pictureZone(bool demo) { return demo ? QTimeZone("Asia/Tokyo") : QTimeZone::systemTimeZone(); }

constexpr int kRounds = 6;
constexpr std::chrono::milliseconds kTestRound { 25 };
constexpr int kMostTestRounds = 600; // a connection test that never answers does not hold the pictures up for ever

} // namespace

Snapshots::~Snapshots() = default;

Snapshots::Snapshots(BackEnd& backEnd, GuiOptions options)
    : m_backEnd(backEnd)
    , m_options(std::move(options))
{
    plan();
}

void Snapshots::plan()
{
    if (!m_options.snapshotFile.isEmpty()) {
        const QString page = m_options.page.isEmpty() ? QStringLiteral("overview") : m_options.page;
        m_pictures.push_back(
            { page, m_options.object, m_options.language, m_options.state, m_options.snapshotFile, m_options.theme, m_options.size });
        return;
    }
    const QDir folder(m_options.snapshotFolder);
    const auto add = [&](const QString& page, ThemeKind theme, const QString& language, const QString& state, const QSize& size) {
        QStringList parts { page, themeName(theme), language };
        if (!state.isEmpty())
            parts.append(state);
        if (size != m_options.size)
            parts.append(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
        m_pictures.push_back(
            { page, {}, language, state, folder.filePath(parts.join(QLatin1Char('-')) + QStringLiteral(".png")), theme, size });
    };
    const QString panel = QStringLiteral("rollback");
    for (const QString& language : { QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("de") }) {
        for (const ThemeKind theme : { ThemeKind::Dark, ThemeKind::Light }) {
            for (const QString& page : pageNames())
                add(page, theme, language, {}, m_options.size);
            if (m_options.demo)
                add(panel, theme, language, {}, m_options.size);
        }
    }
    if (!m_options.demo)
        return;
    for (const QString& state : stateNames()) {
        for (const QString& page : pageNames()) {
            if (page != QLatin1String("start"))
                add(page, ThemeKind::Dark, QStringLiteral("en"), state, m_options.size);
        }
    }
    for (const QString& page : pageNames())
        add(page, ThemeKind::Dark, QStringLiteral("en"), {}, QSize(1280, 720));
}

void Snapshots::start()
{
    if (!m_options.snapshotFolder.isEmpty())
        QDir().mkpath(m_options.snapshotFolder);
    const auto begin = [this] {
        if (!m_drawing && m_backEnd.monitor().firstPollFinished() && m_backEnd.monitor().backfillFinished()) {
            m_drawing = true;
            QTimer::singleShot(0, this, &Snapshots::drawNext);
        }
    };
    connect(&m_backEnd.monitor(), &BoardMonitor::firstPollDone, this, begin);
    connect(&m_backEnd.monitor(), &BoardMonitor::backfillDone, this, begin);
    begin();
}

void Snapshots::drawNext()
{
    m_session.reset();
    if (m_next >= m_pictures.size()) {
        emit finished(m_failed ? 1 : 0);
        return;
    }
    const QString& object = m_pictures[m_next].object;
    const BoardPtr board = m_backEnd.monitor().board();
    if (!object.isEmpty() && !board->slo({ object }) && !board->service({ object })) {
        // A picture of something else would pass for what was asked.
        QTextStream(stderr) << tr("There is no service and no objective “%1”.").arg(object) << '\n';
        m_failed = true;
        ++m_next;
        drawNext();
        return;
    }
    prepare(m_pictures[m_next]);
    settle(kRounds);
}

void Snapshots::prepare(const Picture& picture)
{
    installLanguage(*qApp, picture.language);
    GuiOptions options = m_options;
    options.theme = picture.theme;
    options.language = picture.language;
    m_session = std::make_unique<Session>(m_backEnd, options, pictureZone(m_backEnd.isDemo()));
    MainWindow& window = m_session->window();
    window.resize(picture.size);
    const BoardPtr board = m_backEnd.monitor().board();
    m_session->freeze(picture.state.isEmpty() ? board : boardInState(board, picture.state));
    const bool rollback = picture.page == QLatin1String("rollback");
    m_session->open(rollback ? QStringLiteral("deploys") : picture.page, picture.object);
    m_patience = kMostTestRounds;
    if (picture.page == QLatin1String("settings")) {
        for (const SourceConfig& source : m_backEnd.configuration().sources) {
            if (m_backEnd.isDemo() && source.kind == SourceKind::Rundeck) // the one whose test has something to tell
                m_session->settingsPage().openSource(source.name);
        }
    }
    window.show();
    if (picture.page == QLatin1String("lab"))
        m_session->whatIf().proposeExample();
    if (rollback && !board->slos.empty())
        m_session->rollbacks().open(board->slos.front().spec.service);
}

/// Layouts and logs settle by posted events, a round of the event loop each; nothing here waits for time to pass.
void Snapshots::settle(int rounds)
{
    if (rounds > 0) {
        QTimer::singleShot(0, this, [this, rounds] { settle(rounds - 1); });
        return;
    }
    const QString& page = m_pictures[m_next].page;
    const bool waits = (page == QLatin1String("settings") && m_session->settingsPage().isTesting()) || m_session->numbers().isAsking()
        || (page == QLatin1String("lab") && m_session->whatIf().isReplaying());
    if (waits && m_patience-- > 0) {
        QTimer::singleShot(kTestRound, this, [this] { settle(0); });
        return;
    }
    const QString& file = m_pictures[m_next++].file;
    if (m_session->window().grab().save(file, "PNG")) {
        QTextStream(stdout) << file << '\n';
    } else {
        m_failed = true;
        QTextStream(stderr) << "cannot write " << file << '\n';
    }
    drawNext();
}

} // namespace yagura
