// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckjson.h"
#include "models/clients/rundeck/rundecklogtext.h"
#include "models/clients/rundeck/rundeckparser.h"

namespace yagura::rundeck {

namespace {

LogEntry::Level levelOf(const QString& name)
{
    using L = LogEntry::Level;
    static const QMap<QString, L> known { { QStringLiteral("ERROR"), L::Error }, { QStringLiteral("WARN"), L::Warn },
        { QStringLiteral("NORMAL"), L::Normal }, { QStringLiteral("VERBOSE"), L::Verbose }, { QStringLiteral("DEBUG"), L::Debug } };
    return known.value(name, L::Other);
}

LogEntry entryFrom(const QJsonObject& object)
{
    const QJsonObject metadata = object.value(QLatin1String("metadata")).toObject();
    const auto field = [&](const char* key) {
        const QString own = object.value(QLatin1String(key)).toString();
        return own.isEmpty() ? metadata.value(QLatin1String(key)).toString() : own;
    };
    LogEntry entry;
    // Why not `time`: that is the server's local time of day, in a zone it does not name.
    entry.at = parseInstant(object.value(QLatin1String("absolute_time")).toString());
    entry.level = levelOf(object.value(QLatin1String("level")).toString());
    entry.raw = object.value(QLatin1String("log")).toString();
    entry.text = plainLogText(entry.raw);
    entry.node = field("node");
    entry.step = field("stepctx");
    return entry;
}

} // namespace

QString plainLogText(const QString& raw)
{
    const auto isControl
        = [](QChar c) { return (c.unicode() < 0x20 && c != QLatin1Char('\t')) || (c.unicode() >= 0x7f && c.unicode() < 0xa0); };
    if (std::none_of(raw.cbegin(), raw.cend(), isControl))
        return raw;
    QString plain;
    plain.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (!isControl(c)) {
            plain.append(c);
            continue;
        }
        if (c == QLatin1Char('\n'))
            plain.append(QLatin1Char(' ')); // one entry is one line here
        if (c.unicode() != 0x1b || i + 1 >= raw.size())
            continue;
        const QChar kind = raw.at(i + 1);
        if (kind == QLatin1Char('[')) { // CSI … final byte @ to ~
            i += 2;
            while (i < raw.size() && (raw.at(i) < QLatin1Char('@') || raw.at(i) > QLatin1Char('~')))
                ++i;
        } else if (kind == QLatin1Char(']')) { // OSC … BEL or ESC backslash
            i += 2;
            while (i < raw.size() && raw.at(i).unicode() != 0x07 && raw.at(i).unicode() != 0x1b)
                ++i;
            if (i + 1 < raw.size() && raw.at(i).unicode() == 0x1b)
                ++i;
        } else {
            ++i;
        }
    }
    return plain;
}

Result<LogPage> logPage(const HttpResponse& response, int maxLines)
{
    const Result<QJsonObject> object = objectOf(response);
    if (!object)
        return tl::unexpected(object.error());
    const auto flag = [&](const char* key) { return object->value(QLatin1String(key)).toBool(); };
    const bool completed = flag("completed");
    const bool execCompleted = flag("execCompleted");
    const bool unmodified = flag("unmodified");
    const QString trouble = object->value(QLatin1String("error")).toString();
    if (!trouble.isEmpty() && execCompleted)
        return fail(Error::Kind::NotFound, trouble); // the log of an ended execution is gone for good
    if (!object->value(QLatin1String("offset")).isString() && !object->value(QLatin1String("offset")).isDouble())
        return fail(Error::Kind::BadAnswer, QStringLiteral("a log without offset"));

    LogPage page;
    const QJsonArray entries = object->value(QLatin1String("entries")).toArray();
    page.entries.reserve(static_cast<size_t>(entries.size()));
    for (const auto& entry : entries)
        page.entries.push_back(entryFrom(entry.toObject()));
    page.offset = idOf(object->value(QLatin1String("offset")));
    page.lastModified = idOf(object->value(QLatin1String("lastModified")));
    page.executionState = object->value(QLatin1String("execState")).toString();
    page.ended = completed && execCompleted && !unmodified;
    const qint64 backOff = object->value(QLatin1String("retryBackoff")).toInteger();
    if (backOff > 0)
        page.retryAfter = Millis(backOff);
    if (unmodified && execCompleted) {
        // Why: the same question would be "unmodified" for ever and the end never told; ask once more without a date.
        page.lastModified.clear();
        page.more = true;
    } else {
        page.more
            = !page.ended && backOff <= 0 && !page.entries.empty() && (execCompleted || entries.size() >= static_cast<qsizetype>(maxLines));
    }
    return page;
}

} // namespace yagura::rundeck
