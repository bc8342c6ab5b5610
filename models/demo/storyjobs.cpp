// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoworld.h"

#include <QCryptographicHash>

#include <algorithm>

namespace yagura {

namespace {

constexpr int kFirstExecution = 4640;

QString jobId(const QString& path)
{
    // Stable and shaped like a Rundeck id.
    const QString hex = QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex());
    return QStringLiteral("%1-%2-4%3-8%4-%5").arg(hex.left(8), hex.mid(8, 4), hex.mid(12, 3), hex.mid(15, 3), hex.mid(18, 12));
}

JobOption option(const QString& name, const QString& description)
{
    JobOption o;
    o.name = name;
    o.description = description;
    return o;
}

std::vector<JobOption> releaseOptions(const QStringList& versions, QStringView migrate)
{
    JobOption version = option(QStringLiteral("version"), QStringLiteral("image tag to roll out"));
    version.required = true;
    version.values = versions;
    version.regex = QStringLiteral("v[0-9]+\\.[0-9]+\\.[0-9]+");
    JobOption cluster = option(QStringLiteral("cluster"), QStringLiteral("where"));
    cluster.values = QStringList { QStringLiteral("a"), QStringLiteral("b") };
    cluster.enforced = true;
    cluster.defaultValue = QStringLiteral("a");
    JobOption migration = option(QStringLiteral("migrate"), QStringLiteral("database migration"));
    migration.values = QStringList { QStringLiteral("none"), QStringLiteral("up") };
    migration.enforced = true;
    migration.defaultValue = migrate.toString();
    JobOption reason = option(QStringLiteral("reason"), QStringLiteral("shown in the deploy channel"));
    JobOption op = option(QStringLiteral("yagura_op"), QStringLiteral("set by Yagura"));
    op.hidden = true;
    return { version, cluster, migration, reason, op };
}

Job makeJob(const QString& name, const QString& group, const QString& description)
{
    Job job;
    job.source = demoshop::kJobs;
    job.name = name;
    job.group = group;
    job.project = demoshop::kProject;
    job.description = description;
    job.id = jobId(job.path());
    job.runnable = true;
    job.abortable = true;
    return job;
}

QString hashOf(const Job& job)
{
    QStringList parts { job.id, job.description };
    for (const JobOption& o : job.options)
        parts << o.name << o.values.join(QLatin1Char(',')) << o.defaultValue;
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QStringList DemoWorld::knownVersions(const ServiceId& service) const
{
    QStringList versions;
    for (const DemoReleaseStory& release : demoshop::releases()) {
        const QString version = release.version.toString();
        if (release.service == service.value && !versions.contains(version))
            versions.prepend(version);
    }
    return versions;
}

std::vector<Job> DemoWorld::jobs() const
{
    std::vector<Job> jobs;
    for (const DemoServiceStory& service : demoshop::services()) {
        const QString id = service.id.toString();
        const QStringList versions = knownVersions({ id });
        Job deploy
            = makeJob(QStringLiteral("deploy-") + id, QStringLiteral("deploy"), QStringLiteral("Rolls out one version of %1").arg(id));
        deploy.options = releaseOptions(versions, u"up");
        deploy.averageDuration = std::chrono::seconds(400);
        Job rollback = makeJob(
            QStringLiteral("rollback-") + id, QStringLiteral("deploy"), QStringLiteral("Puts an earlier version of %1 back").arg(id));
        rollback.options = releaseOptions(versions, u"none");
        rollback.averageDuration = std::chrono::seconds(45);
        jobs.push_back(std::move(deploy));
        jobs.push_back(std::move(rollback));
    }
    Job reindex = makeJob(QStringLiteral("search-reindex"), QStringLiteral("ops"), QStringLiteral("Builds the search index again"));
    reindex.averageDuration = std::chrono::minutes(25);
    reindex.schedule = QStringLiteral("0 0 3 ? * * *");
    reindex.nextRun = floorTo(m_story) + std::chrono::hours(24) - std::chrono::minutes(12);
    jobs.push_back(std::move(reindex));
    Job forbidden = makeJob(
        QStringLiteral("purge-customer-data"), QStringLiteral("ops"), QStringLiteral("Deletes for good what was asked to be deleted"));
    forbidden.runnable = false;
    forbidden.abortable = false;
    jobs.push_back(std::move(forbidden));
    for (Job& job : jobs)
        job.definitionHash = hashOf(job);
    return jobs;
}

std::vector<Execution> DemoWorld::pastExecutions() const
{
    std::vector<Execution> executions;
    int number = kFirstExecution;
    const auto make = [&](const QString& path, const QString& user, int started) {
        Execution e;
        e.id = QString::number(number++);
        e.jobId = jobId(path);
        e.project = demoshop::kProject;
        e.user = user;
        e.permalink = QStringLiteral("https://rundeck.shop.example:4440/project/shop/execution/show/") + e.id;
        e.startedAt = minutesBefore(started) + std::chrono::seconds(4);
        return e;
    };
    for (const DemoReleaseStory& release : demoshop::releases()) {
        const bool back = release.kind == DemoReleaseStory::Kind::Rollback;
        const auto services = demoshop::services();
        const auto service = std::find_if(services.begin(), services.end(), [&](const auto& s) { return s.id == release.service; });
        Execution e = make(
            QStringLiteral("deploy/%1-%2").arg(back ? u"rollback" : u"deploy", release.service), service->team.toString(), release.started);
        e.status = release.kind == DemoReleaseStory::Kind::FailedDeploy ? Execution::Status::Failed : Execution::Status::Succeeded;
        e.endedAt = minutesBefore(release.ended) + std::chrono::seconds(4);
        e.options = { { QStringLiteral("version"), release.version.toString() }, { QStringLiteral("cluster"), QStringLiteral("a") },
            { QStringLiteral("migrate"), back ? QStringLiteral("none") : QStringLiteral("up") } };
        executions.push_back(std::move(e));
    }
    Execution reindex = make(QStringLiteral("ops/search-reindex"), QStringLiteral("team-find"), 12);
    reindex.status = Execution::Status::Running;
    executions.push_back(std::move(reindex));
    std::reverse(executions.begin(), executions.end());
    return executions;
}

} // namespace yagura
