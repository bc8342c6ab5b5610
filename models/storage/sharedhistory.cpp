// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedhistory.h"

#include "models/storage/arrivalpost.h"
#include "models/storage/sharedsync.h"
#include "models/storage/sqlitehistory.h"

#include <QPointer>

#include <atomic>

namespace yagura {

namespace {

using detail::SharedSync;

constexpr Millis kHeartbeat = std::chrono::seconds(1);
/// A heartbeat that takes so long is told as trouble before it ends: it may hang where no deadline reaches, as in a name server.
constexpr Millis kLongestBeat { 2500 };
/// A password that was not there may be stored meanwhile.
constexpr Millis kAskAgain = std::chrono::seconds(30);

class SharedHistory final : public HistoryStore
{
public:
    SharedHistory(const QString& folder, const SharedAddress& address, std::shared_ptr<Worker> storage,
        std::shared_ptr<SecretStore> secrets, std::shared_ptr<Clock> clock, const StorageWatch& watch)
        : m_storage(std::move(storage))
        , m_secrets(std::move(secrets))
        , m_clock(std::move(clock))
        , m_secret(address.secret)
        , m_name(detail::PostgresAddress { address.host, address.port, address.database, address.user, {} }.name())
        , m_trouble(std::make_shared<detail::TroublePost>(watch))
        , m_arrivals(std::make_shared<detail::ArrivalPost>())
        , m_local(std::make_unique<detail::SqliteHistory>(folder, m_storage, m_trouble, detail::SqliteHistory::Notes::Kept))
        , m_shared(std::make_shared<Worker>(QStringLiteral("shared history")))
    {
        const SharedSync::Hears hears { [post = m_arrivals](const std::vector<SliceBatch>& batches) { post->post(batches); },
            [post = m_trouble](const Error& error) { post->post(error); }, [post = m_trouble] { post->postHealed(); } };
        m_sync = std::make_shared<SharedSync>(detail::SqliteHistory::pathIn(folder),
            detail::PostgresAddress { address.host, address.port, address.database, address.user, {} }, m_stop, hears);
        askPassword();
    }
    ~SharedHistory() override
    {
        m_here.reset(); // no more heartbeats
        m_local.reset();
        m_storage->drain(); // what is still to be written here is then handed over too
        if (m_beating->load()) {
            m_stop->store(true); // it may hang, and nobody waits for that
        }
        m_shared->post([sync = std::move(m_sync)]() mutable {
            sync->goodbye();
            sync.reset(); // in the thread that opened its file
        });
    }
    Q_DISABLE_COPY_MOVE(SharedHistory)

    void load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback) override
    {
        m_local->load(slos, range, context, std::move(callback));
    }
    void store(const std::vector<SliceBatch>& batches, QObject* context, Callback<bool> callback) override
    {
        m_local->store(batches, context, std::move(callback));
    }
    void loadDeploys(QObject* context, Callback<DeploysSnapshot> callback) override { m_local->loadDeploys(context, std::move(callback)); }
    void storeDeploys(const DeploysSnapshot& snapshot) override { m_local->storeDeploys(snapshot); }
    void loadAlerts(QObject* context, Callback<AlertsSnapshot> callback) override { m_local->loadAlerts(context, std::move(callback)); }
    void storeAlerts(const AlertsSnapshot& snapshot) override { m_local->storeAlerts(snapshot); }

    void claimBackfill(const QStringList& keys, QObject* context, Callback<QStringList> callback) override
    {
        // Why first through the storage worker: what was stored before the question is then handed over before the answer.
        m_storage->run([] { return true; }, context,
            [this, alive = std::weak_ptr<QObject>(m_here), keys, asker = QPointer<QObject>(context), callback = std::move(callback)](bool) {
                if (alive.expired()) {
                    callback(keys);
                } else if (m_isReady) {
                    claim(keys, asker, callback);
                } else {
                    m_waiting.emplace_back([this, keys, asker, callback] { claim(keys, asker, callback); });
                }
            });
    }
    void watchOthers(QObject* context, const std::function<void(const std::vector<SliceBatch>&)>& heard) override
    {
        QObject::connect(m_arrivals.get(), &detail::ArrivalPost::arrived, context, heard, Qt::QueuedConnection);
    }

private:
    void askPassword()
    {
        if (m_secret.isEmpty()) {
            m_clock->callAfter(Millis(0), m_here.get(), [this] { begin(); });
            return;
        }
        m_secrets->read(m_secret, m_here.get(), [this](const Result<Secret>& secret) {
            if (secret) {
                m_shared->post([sync = m_sync, password = *secret] { sync->setPassword(password); });
                begin();
                return;
            }
            Error error = secret.error();
            error.detail = m_secret;
            error.source = m_name;
            m_told->store(true);
            m_trouble->post(error);
            answerWaiting();
            m_clock->callAfter(kAskAgain, m_here.get(), [this] { askPassword(); });
        });
    }
    void begin()
    {
        answerWaiting();
        beat();
    }
    /// Back-fill goes on without the shared history when its password is not there.
    void answerWaiting()
    {
        m_isReady = true;
        const std::vector<std::function<void()>> waiting = std::exchange(m_waiting, {});
        for (const std::function<void()>& ask : waiting) {
            ask();
        }
    }
    void beat()
    {
        const Instant now = m_clock->now();
        if (!m_beating->exchange(true)) {
            m_beatSince = std::chrono::steady_clock::now();
            m_shared->post([sync = m_sync, beating = m_beating, told = m_told, trouble = m_trouble, now] {
                sync->tick(now);
                beating->store(false);
                if (!sync->isLost() && told->exchange(false)) {
                    trouble->postHealed();
                }
            });
        } else if (std::chrono::steady_clock::now() - m_beatSince > kLongestBeat) {
            m_told->store(true);
            m_trouble->post({ Error::Kind::Storage, QStringLiteral("no answer"), m_name, 0, std::nullopt });
        }
        m_clock->callAfter(kHeartbeat, m_here.get(), [this] { beat(); });
    }
    void claim(const QStringList& keys, QObject* asker, const Callback<QStringList>& callback)
    {
        if (asker != nullptr) {
            m_shared->run(
                [sync = m_sync, keys, now = m_clock->now()] { return Result<QStringList>(sync->claim(keys, now)); }, asker, callback);
        }
    }

    std::shared_ptr<Worker> m_storage;
    std::shared_ptr<SecretStore> m_secrets;
    std::shared_ptr<Clock> m_clock;
    QString m_secret;
    QString m_name; ///< of the shared history, for people
    std::shared_ptr<detail::TroublePost> m_trouble;
    std::shared_ptr<detail::ArrivalPost> m_arrivals;
    std::unique_ptr<detail::SqliteHistory> m_local;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<std::atomic_bool> m_beating = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<std::atomic_bool> m_told = std::make_shared<std::atomic_bool>(false); ///< a trouble that the sync knows nothing of
    std::chrono::steady_clock::time_point m_beatSince;
    std::shared_ptr<QObject> m_here = std::make_shared<QObject>(); ///< ends everything that would call back
    bool m_isReady = false; ///< the password came, or will not come soon
    std::vector<std::function<void()>> m_waiting;
    std::shared_ptr<SharedSync> m_sync;
    std::shared_ptr<Worker> m_shared; ///< last: it ends first, with everything it still holds
};

} // namespace

std::unique_ptr<HistoryStore> makeSharedHistory(const QString& dataFolder, const SharedAddress& address, std::shared_ptr<Worker> storage,
    std::shared_ptr<SecretStore> secrets, std::shared_ptr<Clock> clock, const StorageWatch& watch)
{
    return std::make_unique<SharedHistory>(dataFolder, address, std::move(storage), std::move(secrets), std::move(clock), watch);
}

} // namespace yagura
