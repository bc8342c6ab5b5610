// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/recorded/enginerules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace yagura::test {

namespace {

constexpr Millis kOffGrid { 7300 };

QList<Shape::Stretch> twice(const QList<Shape::Stretch>& day) { return day + day; }

QByteArray sample(const QByteArray& job, const char* code, qint64 value, Instant at)
{
    return "http_requests_total{job=\"" + job + "\",code=\"" + code + "\"} " + QByteArray::number(value) + ' '
        + QByteArray::number(static_cast<double>(toEpochMs(at)) / 1000.0, 'f', 3) + '\n';
}

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray slothSpec()
{
    QByteArray text = "version: prometheus/v1\nservice: shop\nslos:\n";
    for (const Shape& shape : shapes()) {
        const QByteArray job = shape.job.toUtf8();
        text += "  - name: " + job + "\n    objective: 99.9\n    sli:\n      events:\n"
            + "        error_query: sum(rate(http_requests_total{job=\"" + job + "\",code=~\"5..\"}[{{.window}}]))\n"
            + "        total_query: sum(rate(http_requests_total{job=\"" + job + "\"}[{{.window}}]))\n"
            + "    alerting: {name: Burn, page_alert: {labels: {severity: page}}, ticket_alert: {labels: {severity: ticket}}}\n";
    }
    return text;
}

QByteArray pyrraSpec(const QByteArray& job)
{
    return "apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata: {name: pyrra-" + job
        + ", namespace: shop}\nspec:\n  target: \"99.9\"\n  window: 30d\n  indicator:\n    ratio:\n"
        + "      errors: {metric: 'http_requests_total{job=\"" + job + "\",code=~\"5..\"}'}\n"
        + "      total: {metric: 'http_requests_total{job=\"" + job + "\"}'}\n";
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
    return done ? QString() : program + QStringLiteral(": ") + QString::fromUtf8(process.readAll().right(1000)) + process.errorString();
}

} // namespace

qint64 Shape::total() const
{
    qint64 sum = 0;
    for (const Stretch& stretch : stretches)
        sum += stretch.minutes * stretch.perMinute;
    return sum;
}

qint64 Shape::bad() const
{
    qint64 sum = 0;
    for (const Stretch& stretch : stretches)
        sum += stretch.minutes * stretch.badPerMinute;
    return sum;
}

const QList<Shape>& shapes()
{
    static const QList<Shape> all {
        { QStringLiteral("night"), twice({ { 720, 60000, 12 }, { 720, 600, 6 } }) },
        { QStringLiteral("peak"), twice({ { 240, 60000, 180 }, { 1200, 3000, 0 } }) },
        { QStringLiteral("silent"), { { 1500, 6000, 3 }, { 10, 0, 0 }, { 1370, 6000, 3 } } },
        { QStringLiteral("clean"), { { 2880, 6000, 0 } }, Shape::Errors::NeverBorn },
    };
    return all;
}

QByteArray openMetrics(Instant to)
{
    QByteArray text = "# TYPE http_requests counter\n";
    for (const Shape& shape : shapes()) {
        const QByteArray job = shape.job.toUtf8();
        QByteArray good, bad;
        qint64 total = 0;
        qint64 failed = 0;
        Instant at = to - 2881 * kSlice + kOffGrid;
        const auto scrape = [&] {
            good += sample(job, "200", total - failed, at);
            if (shape.errors == Shape::Errors::Counted)
                bad += sample(job, "500", failed, at);
        };
        scrape();
        for (const Shape::Stretch& stretch : shape.stretches) {
            for (int minute = 0; minute < stretch.minutes; ++minute) {
                at += kSlice;
                total += stretch.perMinute;
                failed += stretch.badPerMinute;
                scrape();
            }
        }
        text += good + bad;
    }
    return text + "# EOF\n";
}

EngineRules EngineRules::generate(const QString& sloth, const QString& pyrra)
{
    EngineRules rules;
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    dir.mkpath(QStringLiteral("out"));
    write(dir.filePath(QStringLiteral("sloth.yml")), slothSpec());
    rules.complaint = run(sloth,
        { QStringLiteral("generate"), QStringLiteral("-i"), dir.filePath(QStringLiteral("sloth.yml")), QStringLiteral("-o"),
            dir.filePath(QStringLiteral("out/sloth.yml")) });
    for (const Shape& shape : shapes()) {
        const QString file = dir.filePath(QStringLiteral("pyrra-%1.yaml").arg(shape.job));
        write(file, pyrraSpec(shape.job.toUtf8()));
        QStringList arguments { QStringLiteral("generate"), QStringLiteral("--config-files=") + file,
            QStringLiteral("--prometheus-folder=") + dir.filePath(QStringLiteral("out")) };
        // Two with generic rules and two without: both ways of finding the number must do.
        if (shape.job == QLatin1String("night") || shape.job == QLatin1String("clean"))
            arguments.append(QStringLiteral("--generic-rules"));
        rules.complaint += run(pyrra, arguments);
    }
    const QStringList made = QDir(dir.filePath(QStringLiteral("out"))).entryList(QDir::Files);
    for (const QString& name : made) {
        QFile file(dir.filePath(QStringLiteral("out/") + name));
        if (file.open(QIODevice::ReadOnly))
            rules.files.insert(name, file.readAll());
    }
    if (rules.complaint.isEmpty() && rules.files.size() != shapes().size() + 1)
        rules.complaint = QStringLiteral("%1 rule files").arg(rules.files.size());
    return rules;
}

QMap<QString, QByteArray> EngineRules::ratios() const
{
    QByteArray kept;
    int records = 0;
    bool isRatios = false;
    const QByteArrayList lines = files.value(QStringLiteral("sloth.yml")).split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("- name:")) {
            isRatios = line.contains("sli-recordings");
            records = 0;
        }
        if (line.startsWith("  - record:"))
            ++records;
        if (line.startsWith("groups:") || (isRatios && records <= 1))
            kept += line + '\n';
    }
    return { { QStringLiteral("sloth.yml"), kept } };
}

} // namespace yagura::test
