// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedhistory.h"
#include "tests/live/sharedhistory/fixedsecrets.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yagura;

namespace {

QString keyOf(const QString& id)
{
    SloSpec spec;
    spec.id = { id };
    return sliceKey(spec);
}

/// Stores one batch after the other and says so only when it was acknowledged. Batch n holds minute n of a series of its own and of
/// one that every writer tells of; every 40th also a day of the past.
class Writer final : public QObject
{
public:
    Writer(const QString& folder, QString name, int port)
        : m_name(std::move(name))
        , m_worker(std::make_shared<Worker>(QStringLiteral("storage")))
        , m_history(makeSharedHistory(folder,
              { QStringLiteral("127.0.0.1"), port, QStringLiteral("yagura"), QStringLiteral("yagura"), QStringLiteral("word") }, m_worker,
              std::make_shared<Worker>(QStringLiteral("shared history")), std::make_shared<test::FixedSecrets>(qgetenv("TEST_PASSWORD")),
              std::make_shared<SystemClock>(), {}))
    {
    }

    void step(qint64 n)
    {
        const Instant end = fromEpochMs(1'700'006'400'000) + n * kSlice;
        std::vector<SliceBatch> batches;
        for (const QString& id : { m_name, QStringLiteral("both") }) {
            batches.push_back({ keyOf(id), { { end, static_cast<double>(n * 10), static_cast<double>(n), 1 } },
                TimeRange { end - kSlice, end }, CountingWay::RawCounters, SystemClock().now() });
        }
        if (n % 40 == 0) {
            const Instant past = fromEpochMs(1'700'006'400'000) - (n / 40) * std::chrono::hours(24);
            SliceBatch day { keyOf(m_name + QStringLiteral("-past")), {}, TimeRange { past - 1440 * kSlice, past },
                CountingWay::RawCounters, SystemClock().now() };
            for (qint64 m = 1439; m >= 0; --m)
                day.slices.push_back({ past - m * kSlice, 5, 1, 1 });
            batches.push_back(day);
        }
        m_history->store(batches, this, [this, n](const Result<bool>& stored) {
            if (!stored) {
                std::fprintf(stderr, "%s\n", qPrintable(stored.error().detail));
                QCoreApplication::exit(1);
                return;
            }
            std::printf("%lld\n", n);
            std::fflush(stdout);
            SystemClock().callAfter(Millis(5), this, [this, n] { step(n + 1); });
        });
    }

private:
    QString m_name;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<HistoryStore> m_history;
};

} // namespace

/// Usage: shared_writer FOLDER NAME PORT FIRST
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    Writer writer(arguments.at(1), arguments.at(2), arguments.at(3).toInt());
    writer.step(arguments.at(4).toLongLong());
    return QCoreApplication::exec();
}
