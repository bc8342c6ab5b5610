// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configuration.h"
#include "models/config/configurationwriter.h"
#include "models/demo/noise.h"
#include "models/storage/sqlitestore.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yagura::bench {

namespace {

constexpr int kServices = 20;
constexpr Millis kWindow = std::chrono::hours(24 * 30);
constexpr int kPatience = 20'000; // milliseconds

/// A configuration of twenty services whose server cannot be reached, and thirty days of their slices in the history.
QString prepare(const QTemporaryDir& folder)
{
    FirstConfiguration first;
    first.prometheus = QUrl(QStringLiteral("http://127.0.0.1:9"));
    for (int i = 0; i < kServices; ++i) {
        const QString name = QStringLiteral("service-%1").arg(i, 2, 10, QLatin1Char('0'));
        first.services.push_back({ name, QStringLiteral("sum(requests_total{service=\"%1\"})").arg(name),
            QStringLiteral("sum(requests_total{service=\"%1\",code=~\"5..\"})").arg(name), QStringLiteral("service") });
    }
    const QString config = folder.filePath(QStringLiteral("config"));
    if (!writeNewFiles(config, firstConfigurationFiles(first)))
        return QStringLiteral("the configuration could not be written");
    const ConfigurationResult read = readConfiguration(config);
    if (!read.configuration || read.configuration->slos.size() != kServices)
        return QStringLiteral("the configuration has not %1 objectives").arg(kServices);

    const Instant now = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
    std::vector<SliceBatch> batches;
    for (const SloSpec& slo : read.configuration->slos) {
        SliceBatch batch { sliceKey(slo), {}, TimeRange { now - kWindow, now }, CountingWay::RawCounters };
        const auto seed = static_cast<quint64>(batches.size());
        int i = 0;
        for (Instant end = now - kWindow + kSlice; end <= now; end += kSlice, ++i) {
            const double total = std::floor(100 + 80 * demonoise::unit(seed, static_cast<quint64>(i)));
            batch.slices.push_back({ end, total, demonoise::unit(seed + 1000, static_cast<quint64>(i)) > 0.97 ? 2.0 : 0.0, 1 });
        }
        batches.push_back(std::move(batch));
    }
    QObject context;
    std::optional<bool> stored;
    const auto worker = std::make_shared<Worker>(QStringLiteral("storage"));
    const auto history = makeSqliteHistory(folder.filePath(QStringLiteral("data")), worker);
    history->store(batches, &context, [&stored](const Result<bool>& result) { stored = result.has_value(); });
    const bool came = QTest::qWaitFor([&] { return stored.has_value(); }, kPatience);
    return came && *stored ? QString() : QStringLiteral("the history could not be stored");
}

/// Milliseconds from exec to the word "painted". Why not QProcess: it forks this whole program, which would count on both sides.
std::optional<double> startOf(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> texts { program.toLocal8Bit() };
    for (const QString& argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    argv.reserve(texts.size() + 1);
    for (QByteArray& text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    pid_t pid = 0;
    bool painted = false;
    const double took = timed([&] {
        if (::posix_spawn(&pid, argv[0], &actions, nullptr, argv.data(), environ) != 0)
            return;
        pollfd watched { ends[0], POLLIN, 0 };
        char letter = 0;
        painted = ::poll(&watched, 1, kPatience) == 1 && ::read(ends[0], &letter, 1) == 1 && letter == 'p';
    });
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[0]);
    ::close(ends[1]);
    if (pid <= 0)
        return std::nullopt;
    if (!painted)
        ::kill(pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return painted ? std::optional(took) : std::nullopt;
}

/// Start to first full page: both sides are processes on the offscreen platform, from exec until the painted window has been
/// handed over. Ours is the whole program (app/gui's Application with its live back end, SQLite, window, every page) that
/// shows the overview with the stored figures of twenty objectives, 43,200 slices each; its server refuses the connection,
/// so nothing but stored data can fill the page. The other is a program that links Qt Widgets only and shows an empty main
/// window of the same size.
Outcome startFirstPage()
{
    const QTemporaryDir folder;
    if (const QString fault = prepare(folder); !fault.isEmpty())
        return { std::nullopt, { fault } };
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString page = programs.filePath(QStringLiteral("yagura-bench-page"));
    const QString blank = programs.filePath(QStringLiteral("yagura-bench-blank"));
    const QStringList arguments { QStringLiteral("--config"), folder.filePath(QStringLiteral("config")), QStringLiteral("--data"),
        folder.filePath(QStringLiteral("data")), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--page"),
        QStringLiteral("overview") };
    return measure({ QStringLiteral("start-first-page"), QStringLiteral("start of an empty QMainWindow"), QStringLiteral("ms"),
        { Goal::Kind::AtMost, 3 }, [&] { return startOf(page, arguments); }, [&] { return startOf(blank, {}); }, 11 });
}

} // namespace

std::vector<Bench> startBenches() { return { { QStringLiteral("start-first-page"), startFirstPage } }; }

} // namespace yagura::bench
