// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/programhome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

namespace yagura::test {

QJsonObject ProgramHome::Done::json() const
{
    const QByteArray whole = out.trimmed();
    return QJsonDocument::fromJson(whole.mid(whole.lastIndexOf('\n') + 1)).object();
}

ProgramHome::ProgramHome()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const auto redirect = [this](const QString& name, const QString& folder) { m_environment.insert(name, m_folder.filePath(folder)); };
    redirect(QStringLiteral("HOME"), QStringLiteral("."));
    redirect(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config"));
    redirect(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("share"));
    redirect(QStringLiteral("XDG_STATE_HOME"), QStringLiteral("state"));
    redirect(QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("cache"));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

bool ProgramHome::write(const QString& name, const QByteArray& text) const
{
    const QString path = QDir(configFolder()).filePath(name);
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

void ProgramHome::setSecret(const QString& name, const QByteArray& value)
{
    QString variable = name.toUpper();
    for (QChar& c : variable) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char('_');
    }
    m_environment.insert(QStringLiteral("YAGURA_SECRET_") + variable, QString::fromUtf8(value));
}

std::unique_ptr<QProcess> ProgramHome::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(YAGURA_BIN_DIR "/yagura-cli"), arguments);
    return process;
}

ProgramHome::Done ProgramHome::finish(QProcess& process, std::chrono::seconds patience)
{
    const bool ended = QTest::qWaitFor(
        [&] { return process.state() == QProcess::NotRunning; }, static_cast<int>(std::chrono::milliseconds(patience).count()));
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool whole = ended && process.exitStatus() == QProcess::NormalExit;
    return { whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
}

void ProgramHome::useSessionBus()
{
    for (const char* name : { "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP" })
        m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
}

ProgramHome::Done ProgramHome::run(const QStringList& arguments, std::chrono::seconds patience, const QByteArray& typed) const
{
    const auto process = start(arguments);
    process->write(typed);
    process->closeWriteChannel();
    return finish(*process, patience);
}

} // namespace yagura::test
