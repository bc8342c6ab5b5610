// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckjson.h"
#include "models/clients/rundeck/rundeckparser.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace yagura::rundeck {

namespace {

QString text(const QJsonObject& object, const char* key) { return textOf(object.value(QLatin1String(key))); }

bool flag(const QJsonObject& object, const char* key, bool otherwise = false)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isString())
        return value.toString() == QLatin1String("true");
    return value.toBool(otherwise);
}

JobOption optionFrom(const QJsonObject& object)
{
    JobOption option;
    option.name = text(object, "name");
    option.description = text(object, "description");
    option.required = flag(object, "required");
    option.enforced = flag(object, "enforced");
    option.hidden = flag(object, "hidden");
    option.regex = text(object, "regex");
    option.defaultValue = text(object, "value");
    const QJsonArray values = object.value(QLatin1String("values")).toArray();
    for (const auto& value : values)
        option.values.append(textOf(value));
    if (flag(object, "multivalued")) {
        const QString delimiter = text(object, "delimiter");
        option.multiDelimiter = delimiter.isEmpty() ? QStringLiteral(",") : delimiter;
    }
    if (flag(object, "secure"))
        option.type = JobOption::Type::Secure;
    else if (flag(object, "isDate"))
        option.type = JobOption::Type::Date;
    else if (text(object, "type") == QLatin1String("file"))
        option.type = JobOption::Type::File;
    return option;
}

// "0 30 2 ? * MON *" for a person: seconds minute hour day month weekday year, as the server writes them.
QString scheduleFrom(const QJsonObject& schedule)
{
    QString crontab = text(schedule, "crontab");
    if (!crontab.isEmpty())
        return crontab;
    const QJsonObject time = schedule.value(QLatin1String("time")).toObject();
    if (time.isEmpty())
        return {};
    const auto orElse
        = [](const QString& value, const char* otherwise) { return value.isEmpty() ? QString::fromLatin1(otherwise) : value; };
    const QString day = text(schedule.value(QLatin1String("dayofmonth")).toObject(), "day");
    const QString weekday = text(schedule.value(QLatin1String("weekday")).toObject(), "day");
    const QJsonValue month = schedule.value(QLatin1String("month"));
    return QStringList { orElse(text(time, "seconds"), "0"), orElse(text(time, "minute"), "0"), orElse(text(time, "hour"), "*"),
        orElse(day, "?"), orElse(month.isObject() ? text(month.toObject(), "month") : textOf(month), "*"),
        orElse(weekday, day.isEmpty() ? "*" : "?"), orElse(text(schedule, "year"), "*") }
        .join(QLatin1Char(' '));
}

} // namespace

Result<std::vector<Job>> jobList(const HttpResponse& response)
{
    const Result<QJsonArray> array = arrayOf(response);
    if (!array)
        return tl::unexpected(array.error());
    std::vector<Job> jobs;
    for (const auto& value : *array) {
        const QJsonObject object = value.toObject();
        Job job;
        job.id = idOf(object.value(QLatin1String("id")));
        job.name = text(object, "name");
        job.group = text(object, "group");
        job.project = text(object, "project");
        job.description = text(object, "description");
        job.enabled = flag(object, "enabled", true);
        if (job.id.isEmpty())
            return fail(Error::Kind::BadAnswer, QStringLiteral("a job without id"));
        jobs.push_back(std::move(job));
    }
    return jobs;
}

Result<QMap<QString, QJsonObject>> definitions(const HttpResponse& response)
{
    const Result<QJsonArray> array = arrayOf(response);
    if (!array)
        return tl::unexpected(array.error());
    QMap<QString, QJsonObject> result;
    for (const auto& value : *array) {
        const QJsonObject object = value.toObject();
        const QString id = text(object, "uuid").isEmpty() ? text(object, "id") : text(object, "uuid");
        if (!id.isEmpty())
            result.insert(id, object);
    }
    return result;
}

void applyDefinition(Job& job, const QJsonObject& definition)
{
    job.options.clear();
    const QJsonArray options = definition.value(QLatin1String("options")).toArray();
    for (const auto& option : options)
        job.options.push_back(optionFrom(option.toObject()));
    job.description = text(definition, "description");
    job.schedule = scheduleFrom(definition.value(QLatin1String("schedule")).toObject());
    job.enabled = job.enabled && flag(definition, "executionEnabled", true);
    // Why canonical: QJsonObject sorts its keys, so the same definition has the same hash from every endpoint.
    const QByteArray canonical = QJsonDocument(definition).toJson(QJsonDocument::Compact);
    job.definitionHash = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

Result<QJsonObject> jobInfo(const HttpResponse& response) { return objectOf(response); }

void applyInfo(Job& job, const QJsonObject& info)
{
    const QJsonValue average = info.value(QLatin1String("averageDuration"));
    if (average.isDouble() && average.toDouble() > 0)
        job.averageDuration = Millis(average.toInteger());
    job.nextRun = parseInstant(text(info, "nextScheduledExecution"));
}

} // namespace yagura::rundeck
