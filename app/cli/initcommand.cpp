// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/initcommand.h"

#include "models/wording/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace yagura {

namespace {

const QLatin1String kMainFile("yagura.yaml");

QUrl urlOption(Arguments& arguments, const QString& name)
{
    const auto text = arguments.option(name);
    if (!text)
        return {};
    QUrl url(*text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        arguments.fail(QCoreApplication::translate("CommandLine", "%1 takes an address such as http://127.0.0.1:9090.").arg(name));
    else if (!url.userInfo().isEmpty())
        arguments.fail(
            QCoreApplication::translate("CommandLine", "%1 holds a password; arguments are visible to others, so leave it out.").arg(name));
    return url;
}

/// The folder, or what of its path there is already, takes new files.
bool isWritable(const QString& folder)
{
    QFileInfo place(QDir::cleanPath(QDir(folder).absolutePath()));
    while (!place.exists() && !place.isRoot())
        place.setFile(place.path());
    return place.isDir() && place.isWritable();
}

QString cannotWrite(const QString& path)
{
    return InitCommand::tr("%1 cannot be written; look at the rights of its folder or choose another with --config.")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace

void InitCommand::read(Arguments& arguments)
{
    m_first.prometheus = urlOption(arguments, QStringLiteral("--prometheus"));
    m_first.alertmanager = urlOption(arguments, QStringLiteral("--alertmanager"));
    m_first.rundeck = urlOption(arguments, QStringLiteral("--rundeck"));
    if (m_first.prometheus.isEmpty())
        arguments.fail(tr("init needs --prometheus URL."));
    if (session().global.demo)
        arguments.fail(tr("The demo needs no configuration; leave --demo out."));
}

void InitCommand::start()
{
    const QString target = QDir(session().global.configFolder).filePath(kMainFile);
    if (QFileInfo::exists(target)) {
        console().tell(tr("%1 exists already and is not touched; move it away or choose another folder with --config.").arg(target));
        finish(ExitCode::BadNews);
        return;
    }
    if (!isWritable(session().global.configFolder)) { // Why now: the server need not be asked for nothing
        console().tell(cannotWrite(target));
        finish(ExitCode::BadNews);
        return;
    }
    if (!m_folder.isValid() || !writeNewFiles(m_folder.path(), firstConfigurationFiles(m_first))) {
        console().tell(cannotWrite(m_folder.path()));
        finish(ExitCode::BadNews);
        return;
    }
    BackEnd* house = openAt(m_folder.filePath(QString()), m_folder.filePath(QStringLiteral("data")));
    if (!house)
        return;
    const auto metrics = house->ports().sources.find({ QStringLiteral("metrics") });
    if (metrics == house->ports().sources.end() || !metrics->second.metrics) {
        discovered(fail(Error::Kind::Internal, QStringLiteral("metrics")));
        return;
    }
    console().tell(tr("Asking %1 …").arg(m_first.prometheus.toDisplayString()));
    metrics->second.metrics->discover(this, [this](const Result<std::vector<DiscoveredService>>& services) { discovered(services); });
}

void InitCommand::discovered(const Result<std::vector<DiscoveredService>>& services)
{
    if (!services) {
        console().tell(errorSentence(services.error()));
        console().tell(tr("Nothing was written."));
        finish(ExitCode::Unreachable);
        return;
    }
    m_first.services = *services;
    askOthers();
}

void InitCommand::askOthers()
{
    for (const auto& [name, ports] : backEnd()->ports().sources) {
        const QString source = name.value;
        if (ports.alerts) {
            ++m_waiting;
            ports.alerts->alerts(this, [this, source](const Result<AlertAnswer>& answer) {
                answered(source, answer ? std::nullopt : std::optional(answer.error()));
            });
        }
    }
    // A job server says nothing without a token, which is not stored yet: it is not asked.
    if (m_waiting == 0)
        write();
}

void InitCommand::answered(const QString& source, const std::optional<Error>& error)
{
    if (error) {
        console().tell(tr("%1: %2").arg(source, errorSentence(*error)));
        m_code = ExitCode::Unreachable;
    }
    if (--m_waiting == 0)
        write();
}

void InitCommand::write()
{
    const auto files = firstConfigurationFiles(m_first);
    if (const auto written = writeNewFiles(session().global.configFolder, files); !written) {
        console().tell(written.error().kind == Error::Kind::Conflict
                ? tr("%1 exists already and is not touched; move it away or choose another folder with --config.")
                      .arg(written.error().detail)
                : cannotWrite(written.error().detail));
        finish(ExitCode::BadNews);
        return;
    }
    for (auto it = files.keyBegin(); it != files.keyEnd(); ++it)
        console().answer(QDir(session().global.configFolder).filePath(*it));
    console().tell(tr("%n service(s) found.", nullptr, static_cast<int>(m_first.services.size())));
    if (!m_first.rundeck.isEmpty())
        console().tell(tr("Store the job server's token with: yagura-cli secret set jobs-token"));
    finish(m_code);
}

} // namespace yagura
