// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/noise.h"
#include "models/storage/sqlitestore.h"
#include "tests/bench/figure.h"
#include "tests/bench/rowstore.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cmath>

namespace yagura::bench {

namespace {

constexpr int kCrowd = 1000;
constexpr int kMinutesAtOnce = 10;
constexpr int kPastDays = 30;
const Instant kStart = fromEpochMs(1'794'787'200'000); // a UTC midnight

/// Some hundred requests a minute, now and then two of them failed.
Slice sliceOf(int series, qint64 minute)
{
    const auto seed = static_cast<quint64>(series);
    const auto at = static_cast<quint64>(minute);
    const double total = std::floor(100 + 80 * demonoise::unit(seed, at));
    return { kStart + minute * kSlice, total, demonoise::unit(seed + 5000, at) > 0.97 ? 2.0 : 0.0, 1 };
}

SloSpec sloOf(int series)
{
    SloSpec slo;
    slo.id.value = QStringLiteral("service-%1-availability").arg(series, 4, 10, QLatin1Char('0'));
    slo.windows = { { Window::Kind::Rolling, std::chrono::hours(24 * 30) } };
    return slo;
}

/// The history behind its port, with its worker, as the program has it.
class Store
{
public:
    explicit Store(const QString& folder)
        : m_worker(std::make_shared<Worker>(QStringLiteral("storage")))
        , m_history(makeSqliteHistory(folder, m_worker))
    {
    }
    void put(std::vector<SliceBatch> batches)
    {
        ++m_open;
        m_history->store(std::move(batches), &m_context, [this](const Result<bool>& stored) {
            --m_open;
            m_failed = m_failed || !stored;
            if (m_open == 0)
                m_loop.quit();
        });
    }
    bool wait()
    {
        if (m_open > 0)
            m_loop.exec(); // Why not QTest's waiting: it looks every 10 ms only
        return !m_failed;
    }
    /// How many slices of the objective are seen in the range.
    size_t count(const SloSpec& slo, TimeRange range)
    {
        size_t held = 0;
        m_history->load({ slo }, range, &m_context, [&](const Result<std::map<SloId, StoredSlo>>& stored) {
            held = stored ? static_cast<size_t>(stored->at(slo.id).history.sum(range).seen) : 0;
            m_loop.quit();
        });
        m_loop.exec();
        return held;
    }

private:
    QObject m_context;
    QEventLoop m_loop;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<HistoryStore> m_history;
    int m_open = 0;
    bool m_failed = false;
};

SliceBatch dayOf(int series, int day)
{
    SliceBatch batch { sliceKey(sloOf(series)), {},
        TimeRange { kStart + day * std::chrono::hours(24), kStart + (day + 1) * std::chrono::hours(24) } };
    for (qint64 minute = 1; minute <= 1440; ++minute)
        batch.slices.push_back(sliceOf(series, day * 1440 + minute));
    return batch;
}

/// One poll of a thousand objectives. Both stores hold their thirty days before it (rows: 43 million, 700 MB) and an hour of polls.
Outcome storeMinute()
{
    const QTemporaryDir folder;
    Store ours(folder.path());
    RowStore rows(folder.filePath(QStringLiteral("rows.sqlite")));
    if (!rows.isOpen())
        return { std::nullopt, { QStringLiteral("the rows have no database") } };
    QStringList keys;
    for (int series = 0; series < kCrowd; ++series)
        keys.append(sliceKey(sloOf(series)));
    qint64 ourMinute = kPastDays * 1440;
    qint64 rowMinute = ourMinute;
    const auto poll = [&keys](qint64 minute) {
        std::vector<SliceBatch> batches;
        batches.reserve(kCrowd);
        for (int series = 0; series < kCrowd; ++series) {
            const Slice slice = sliceOf(series, minute);
            batches.push_back({ keys[series], { slice }, TimeRange { slice.end - kSlice, slice.end } });
        }
        return batches;
    };
    const auto store = [&]() -> std::optional<double> {
        std::vector<std::vector<SliceBatch>> polls;
        for (int i = 0; i < kMinutesAtOnce; ++i)
            polls.push_back(poll(++ourMinute));
        bool stored = false;
        const double took = timed([&] {
            for (std::vector<SliceBatch>& batches : polls)
                ours.put(std::move(batches));
            stored = ours.wait();
        });
        return stored ? std::optional(took / kMinutesAtOnce) : std::nullopt;
    };
    const auto insert = [&]() -> std::optional<double> {
        bool stored = true;
        ++rowMinute;
        const double took = timed([&] {
            stored = rows.begin();
            for (int series = 0; series < kCrowd; ++series)
                stored = rows.put(series, sliceOf(series, rowMinute)) && stored;
            stored = rows.commit() && stored;
        });
        return stored ? std::optional(took) : std::nullopt;
    };
    bool held = rows.fill(kCrowd, kStart, kPastDays * 1440);
    for (int series = 0; series < kCrowd && held; ++series) {
        std::vector<SliceBatch> days;
        for (int day = 0; day < kPastDays; ++day)
            days.push_back(dayOf(series, day));
        ours.put(std::move(days));
        held = ours.wait();
    }
    if (!held)
        return { std::nullopt, { QStringLiteral("the days could not be stored") } };
    for (int i = 0; i < 60; ++i)
        insert();
    for (int i = 0; i < 60 / kMinutesAtOnce; ++i)
        store();
    return measure({ QStringLiteral("store-minute"), QStringLiteral("1,000 rows in one transaction"), QStringLiteral("ms"),
        { Goal::Kind::AtLeast, 300 }, store, insert, 11 });
}

/// The size of the file that ten days of fifty objectives leave behind, written as a back-fill writes them.
Outcome diskMinute()
{
    constexpr int kSeries = 50;
    constexpr int kDays = 10;
    const QTemporaryDir folder;
    bool stored = true;
    {
        Store ours(folder.path());
        for (int day = 0; day < kDays && stored; ++day) {
            std::vector<SliceBatch> batches;
            for (int series = 0; series < kSeries; ++series)
                batches.push_back(dayOf(series, day));
            ours.put(std::move(batches));
            stored = ours.wait();
        }
    }
    const auto bytes = static_cast<double>(QFileInfo(folder.filePath(QStringLiteral("history.sqlite"))).size());
    const double each = bytes / (kSeries * kDays * 1440.0);
    return measure({ QStringLiteral("disk-minute"), QStringLiteral("one byte per SLO-minute (a row takes 17)"), QStringLiteral("B"),
        { Goal::Kind::AtMost, 3 }, [&]() -> std::optional<double> { return stored ? std::optional(each) : std::nullopt; },
        []() -> std::optional<double> { return 1; } });
}

Outcome readMonth()
{
    constexpr int kSeries = 10;
    constexpr int kDays = 30;
    const QTemporaryDir folder;
    Store ours(folder.path());
    RowStore rows(folder.filePath(QStringLiteral("rows.sqlite")));
    bool stored = rows.isOpen() && rows.begin();
    for (int day = 0; day < kDays && stored; ++day) {
        std::vector<SliceBatch> batches;
        for (int series = 0; series < kSeries; ++series) {
            batches.push_back(dayOf(series, day));
            for (const Slice& slice : batches.back().slices)
                stored = rows.put(series, slice) && stored;
        }
        ours.put(std::move(batches));
        stored = ours.wait() && stored;
    }
    if (!stored || !rows.commit())
        return { std::nullopt, { QStringLiteral("the month could not be stored") } };
    const TimeRange month { kStart, kStart + kDays * std::chrono::hours(24) };
    const size_t all = kDays * 1440;
    int next = 0;
    const auto load = [&]() -> std::optional<double> {
        next = (next + 1) % kSeries;
        size_t held = 0;
        const double took = timed([&] { held = ours.count(sloOf(next), month); });
        return held == all ? std::optional(took) : std::nullopt;
    };
    const auto select = [&]() -> std::optional<double> {
        size_t held = 0;
        const double took = timed([&] { held = rows.read(next, month).value_or(std::vector<Slice>()).size(); });
        return held == all ? std::optional(took) : std::nullopt;
    };
    return measure({ QStringLiteral("read-month"), QStringLiteral("43,200 rows read through Qt"), QStringLiteral("ms"),
        { Goal::Kind::AtLeast, 5 }, load, select, 11 });
}

} // namespace

std::vector<Bench> storageBenches()
{
    return { { QStringLiteral("store-minute"), storeMinute }, { QStringLiteral("disk-minute"), diskMinute },
        { QStringLiteral("read-month"), readMonth } };
}

} // namespace yagura::bench
