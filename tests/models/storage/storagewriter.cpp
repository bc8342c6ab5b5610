// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitestore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yagura;

namespace {

QString keyOf(const char* id)
{
    SloSpec spec;
    spec.id = { QString::fromLatin1(id) };
    return sliceKey(spec);
}

/// Stores one batch after the other and says so only when it was acknowledged. Batch n holds minute n of two series, and every
/// 50th also a day of back-fill for a third. With a journal an entry is appended for each.
class Writer final : public QObject
{
public:
    explicit Writer(const QString& folder)
        : m_worker(std::make_shared<Worker>(QStringLiteral("storage")))
        , m_history(makeSqliteHistory(folder, m_worker))
        , m_journal(makeSqliteJournal(folder, m_worker))
    {
    }

    void step(qint64 n)
    {
        const Instant end = fromEpochMs(1'700'006'400'000) + n * kSlice;
        std::vector<SliceBatch> batches;
        for (const char* key : { "a", "b" }) {
            batches.push_back(
                { keyOf(key), { { end, static_cast<double>(n * 10), static_cast<double>(n), 1 } }, TimeRange { end - kSlice, end } });
        }
        if (n % 50 == 0) {
            SliceBatch day { keyOf("fill"), {}, TimeRange { end - 1440 * kSlice, end } };
            for (qint64 m = 1439; m >= 0; --m) {
                day.slices.push_back({ end - m * kSlice, 5, 1, 1 });
            }
            batches.push_back(day);
        }
        m_history->store(batches, this, [this, n](const Result<bool>& stored) {
            if (!stored) {
                std::fprintf(stderr, "%s\n", qPrintable(stored.error().detail));
                QCoreApplication::exit(1);
                return;
            }
            m_journal->append({ QStringLiteral("op") }, QStringLiteral("step"), { { QStringLiteral("n"), n } }, fromEpochMs(n), this,
                [this, n](const Result<JournalEntry>& entry) {
                    if (!entry) {
                        QCoreApplication::exit(1);
                        return;
                    }
                    std::printf("%lld\n", n);
                    std::fflush(stdout);
                    step(n + 1);
                });
        });
    }

private:
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<JournalStore> m_journal;
};

} // namespace

/// Usage: storage_writer FOLDER FIRST
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    Writer writer(arguments.at(1));
    writer.step(arguments.at(2).toLongLong());
    return QCoreApplication::exec();
}
