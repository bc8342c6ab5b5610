// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rundeck/deployshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yagura::test {

namespace {

QJsonObject jobOf(const QString& id, const QString& name, const QString& script, const QJsonArray& options)
{
    const QJsonObject sequence { { u"keepgoing"_s, false }, { u"strategy"_s, u"node-first"_s },
        { u"commands"_s, QJsonArray { QJsonObject { { u"script"_s, script } } } } };
    return { { u"uuid"_s, id }, { u"name"_s, name }, { u"group"_s, u"it"_s }, { u"loglevel"_s, u"INFO"_s }, { u"description"_s, QString() },
        { u"options"_s, options }, { u"sequence"_s, sequence } };
}

} // namespace

DeployShop::DeployShop(RundeckServer& server)
    : m_server(server)
    , m_project(u"yagura-live-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(8)))
    , m_deploy(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_long(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DeployShop::~DeployShop() { m_server.ask("DELETE", u"/api/58/project/%1"_s.arg(m_project)); }

bool DeployShop::seed()
{
    const QJsonObject project { { u"name"_s, m_project }, { u"config"_s, QJsonObject { { u"resources.source.1.type"_s, u"local"_s } } } };
    int status = 0;
    m_complaint = QString::fromUtf8(m_server.ask("POST", u"/api/58/projects"_s, QJsonDocument(project).toJson(), &status));
    if (status != 201)
        return false;
    const QJsonArray options { QJsonObject { { u"name"_s, u"version"_s }, { u"required"_s, true }, { u"regex"_s, u"^v\\d+$"_s } },
        QJsonObject { { u"name"_s, u"secs"_s }, { u"value"_s, u"1"_s } } };
    const QString deploy = u"#!/bin/bash\nfor i in $(seq @option.secs@); do printf '\\e[32m手順 %s\\e[0m\\n' $i; sleep 1; done"_s;
    const QString lines = u"#!/bin/bash\nfor i in $(seq 9996); do echo \"行 $i 値段は１００円 ｶﾅ 🚀 <b>&amp;</b>\"; done\n"
                          "printf '\\n  two spaces\\ttab\\ncarriage\\rreturn'"_s;
    const QJsonArray jobs { jobOf(m_deploy, u"deploy"_s, deploy, options), jobOf(m_long, u"long"_s, lines, {}) };
    m_complaint = QString::fromUtf8(m_server.ask("POST",
        u"/api/58/project/%1/jobs/import?dupeOption=update&uuidOption=preserve"_s.arg(m_project), QJsonDocument(jobs).toJson(), &status));
    return status == 200 && m_complaint.contains("\"failed\":[]"_L1);
}

QByteArray DeployShop::sourceLine() const
{
    return "  - {name: jobs, kind: rundeck, url: \"" + m_server.url().toString().toUtf8()
        + "\", auth: {secret: jobs-token}, timeout: 30s, poll: 10s}\n";
}

QByteArray DeployShop::targetLine(const QByteArray& more) const
{
    return "    deploy: {source: jobs, project: " + m_project.toUtf8() + ", deployJob: it/deploy, versionOption: version" + more + "}\n";
}

bool DeployShop::deployElsewhere(const QString& version) const
{
    const QJsonObject body { { u"options"_s, QJsonObject { { u"version"_s, version } } } };
    const QByteArray said = m_server.ask("POST", u"/api/58/job/%1/run"_s.arg(m_deploy), QJsonDocument(body).toJson());
    const QString id = QString::number(QJsonDocument::fromJson(said).object().value("id"_L1).toInt());
    return QTest::qWaitFor([&] { return execution(id).value("status"_L1) == "succeeded"_L1; }, 60'000);
}

QJsonObject DeployShop::execution(const QString& id) const
{
    return QJsonDocument::fromJson(m_server.ask("GET", u"/api/58/execution/"_s + id)).object();
}

QString DeployShop::idOfNewest() const
{
    const QByteArray said = m_server.ask("GET", u"/api/58/job/%1/executions?max=1"_s.arg(m_deploy));
    return QString::number(QJsonDocument::fromJson(said)["executions"_L1][0]["id"_L1].toInt());
}

QStringList DeployShop::operations() const
{
    const QByteArray said = m_server.ask("GET", u"/api/58/job/%1/executions?max=100"_s.arg(m_deploy));
    const QJsonArray all = QJsonDocument::fromJson(said)["executions"_L1].toArray();
    QStringList ops;
    for (const auto& one : all)
        ops += one["job"_L1]["options"_L1]["yagura_op"_L1].toString();
    return ops;
}

QByteArray DeployShop::logText(const QString& id) const
{
    return m_server.ask("GET", u"/api/58/execution/%1/output?offset=0&format=text"_s.arg(id), {}, nullptr, "text/plain");
}

} // namespace yagura::test
