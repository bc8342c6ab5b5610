// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/joblog.h"

#include <algorithm>

namespace yagura {

namespace {

using Level = LogEntry::Level;

LogEntry entry(Instant at, Level level, const QString& step, const QString& text, const QString& node = QStringLiteral("deployer"))
{
    LogEntry line;
    line.at = floorTo(at, std::chrono::seconds(1));
    line.level = level;
    line.step = step;
    line.text = text;
    line.node = node;
    return line;
}

std::vector<LogEntry> indexLog(const DemoLogStory& story)
{
    constexpr int kParts = 75;
    std::vector<LogEntry> lines;
    for (int i = 0; i <= kParts; ++i) {
        const Instant at = story.started + (story.ends - story.started) * i / kParts;
        lines.push_back(entry(at, Level::Normal, QStringLiteral("1"), QStringLiteral("索引を作り直しています %1/%2").arg(i).arg(kParts),
            QStringLiteral("search-1")));
    }
    return lines;
}

std::vector<LogEntry> releaseLog(const DemoLogStory& story)
{
    const auto at = [&](int percent) { return story.started + (story.ends - story.started) * percent / 100; };
    const QString image = QStringLiteral("registry.shop.example/%1:%2").arg(story.service, story.version);
    std::vector<LogEntry> lines;
    lines.push_back(
        entry(at(0), Level::Normal, QStringLiteral("1"), QStringLiteral("%1 を %2 に切り替えます").arg(story.service, story.version)));
    lines.push_back(entry(at(4), Level::Normal, QStringLiteral("1"), QStringLiteral("lock deploy/%1 taken").arg(story.service)));
    lines.push_back(entry(at(8), Level::Normal, QStringLiteral("2"), QStringLiteral("pull %1").arg(image)));
    if (!story.succeeds) {
        lines.push_back(entry(at(60), Level::Warn, QStringLiteral("2"), QStringLiteral("registry answered 404, trying the mirror")));
        lines.push_back(entry(at(95), Level::Error, QStringLiteral("2"), QStringLiteral("manifest unknown: %1").arg(image)));
        lines.push_back(entry(at(100), Level::Error, QStringLiteral("2"), QStringLiteral("失敗しました: イメージが見つかりません")));
        return lines;
    }
    lines.push_back(entry(at(18), Level::Normal, QStringLiteral("2"), QStringLiteral("Status: image is up to date")));
    for (int i = 1; i <= 4; ++i) {
        const QString node = QStringLiteral("%1-%2").arg(story.service).arg(i);
        lines.push_back(entry(
            at(10 + 12 * i), Level::Normal, QStringLiteral("3"), QStringLiteral("インスタンス %1/4 を入れ替えています").arg(i), node));
        lines.push_back(
            entry(at(16 + 12 * i), Level::Normal, QStringLiteral("3"), QStringLiteral("health check 200 in %1 ms").arg(80 + 17 * i), node));
    }
    for (int i = 1; i <= 10; ++i)
        lines.push_back(entry(at(66 + 3 * i), Level::Normal, QStringLiteral("4"),
            QStringLiteral("smoke %1/10 POST /%2/confirm 200").arg(i).arg(story.service)));
    lines.push_back(
        entry(at(100), Level::Normal, QStringLiteral("5"), QStringLiteral("完了しました: %1 %2").arg(story.service, story.version)));
    return lines;
}

} // namespace

std::vector<LogEntry> demoLogOf(const DemoLogStory& story)
{
    std::vector<LogEntry> lines = story.version.isEmpty() ? indexLog(story) : releaseLog(story);
    if (story.aborted) {
        std::erase_if(lines, [&](const LogEntry& line) { return *line.at > *story.aborted; });
        lines.push_back(entry(*story.aborted, Level::Error, QStringLiteral("5"), QStringLiteral("Execution was aborted. 中止しました")));
    }
    return lines;
}

} // namespace yagura
