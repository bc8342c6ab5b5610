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
/// A server that says nothing for so long is told as trouble before the question ends: it may hang where no deadline reaches, as in a
/// name server.
constexpr Millis kLongestWait { 2500 };
/// What is left to be handed over when the history ends: longer than that the program does not stay for it.
constexpr Millis kFarewell { 2000 };
/// A password that was not there may be stored meanwhile.
constexpr Millis kAskAgain = std::chrono::seconds(30);

class SharedHistory final : public HistoryStore
{
public:
    SharedHistory(const QString& folder, const SharedAddress& address, std::shared_ptr<Worker> storage, std::shared_ptr<Worker> shared,
        std::shared_ptr<SecretStore> secrets, std::shared_ptr<Clock> clock, const StorageWatch& watch)
        : m_storage(std::move(storage))
        , m_shared(std::move(shared))
        , m_secrets(std::move(secrets))
        , m_clock(std::move(clock))
        , m_secret(address.secret)
        , m_name(detail::PostgresAddress { address.host, address.port, address.database, address.user, {} }.name())
        , m_trouble(std::make_shared<detail::TroublePost>(watch))
        , m_arrivals(std::make_shared<detail::ArrivalPost>())
        , m_local(std::make_unique<detail::SqliteHistory>(folder, m_storage, m_trouble, detail::SqliteHistory::Notes::Kept))
    {
        const SharedSync::Hears hears { [post = m_arrivals](const std::vector<SliceBatch>& batches) { post->post(batches); },
            [post = m_trouble](const Error& error) { post->post(error); }, [post = m_trouble] { post->postHealed(); } };
        m_sync = std::make_shared<SharedSync>(detail::SqliteHistory::pathIn(folder),
            detail::PostgresAddress { address.host, address.port, address.database, address.user, {} }, m_watch, hears);
        askPassword();
    }
    ~SharedHistory() override
    {
        m_here.reset(); // no more heartbeats
        m_local.reset();
        m_trouble->disconnect(); // what goes wrong from here on is no longer of this storage
        m_watch->deadline.store(detail::PostgresWatch::steadyNow() + kFarewell.count());
        // Why by way of the storage worker: what is still to be written there is then handed over too. Nobody waits here, because another
        // storage in the configuration ends this history while the window lives.
        m_storage->post([shared = m_shared, sync = std::move(m_sync)]() mutable {
            shared->post([sync = std::move(sync)]() mutable {
                sync->goodbye();
                sync.reset(); // in the thread that opened its file
            });
        });
    }
    Q_DISABLE_COPY_MOVE(SharedHistory)

    void load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback) override
    {
        m_local->load(slos, range, context, std::move(callback));
    }
    void store(std::vector<SliceBatch> batches, QObject* context, Callback<bool> callback) override
    {
        m_local->store(std::move(batches), context, std::move(callback));
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
        m_hasPassword = true;
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
        if (!m_beating->exchange(true)) {
            m_shared->post([sync = m_sync, beating = m_beating, told = m_told, trouble = m_trouble] {
                sync->tick(std::chrono::steady_clock::now());
                beating->store(false);
                if (!sync->isLost() && told->exchange(false)) {
                    trouble->postHealed();
                }
            });
        }
        if (const Millis waited = waitedSoFar(); waited >= kLongestWait) {
            tellSilence();
        } else if (waited > Millis(0)) {
            m_clock->callAfter(kLongestWait - waited, m_here.get(), [this] {
                if (waitedSoFar() >= kLongestWait) {
                    tellSilence();
                }
            });
        }
        m_clock->callAfter(kHeartbeat, m_here.get(), [this] { beat(); });
    }
    Millis waitedSoFar() const
    {
        const qint64 since = m_watch->waitingSince.load();
        return since == 0 ? Millis(0) : Millis(detail::PostgresWatch::steadyNow() - since);
    }
    void tellSilence()
    {
        m_told->store(true);
        m_trouble->post({ Error::Kind::Storage, QStringLiteral("no answer"), m_name, 0, std::nullopt });
    }
    void claim(const QStringList& keys, QObject* asker, const Callback<QStringList>& callback)
    {
        if (asker == nullptr) {
            return;
        }
        const auto ask = [sync = m_sync, keys, isShared = m_hasPassword] {
            return Result<QStringList>(isShared ? sync->claim(keys, std::chrono::steady_clock::now()) : keys);
        };
        m_shared->run(ask, asker, callback);
    }

    std::shared_ptr<Worker> m_storage;
    std::shared_ptr<Worker> m_shared;
    std::shared_ptr<SecretStore> m_secrets;
    std::shared_ptr<Clock> m_clock;
    QString m_secret;
    QString m_name; ///< of the shared history, for people
    std::shared_ptr<detail::TroublePost> m_trouble;
    std::shared_ptr<detail::ArrivalPost> m_arrivals;
    std::unique_ptr<detail::SqliteHistory> m_local;
    std::shared_ptr<detail::PostgresWatch> m_watch = std::make_shared<detail::PostgresWatch>();
    std::shared_ptr<std::atomic_bool> m_beating = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<std::atomic_bool> m_told = std::make_shared<std::atomic_bool>(false); ///< a trouble that the sync knows nothing of
    std::shared_ptr<QObject> m_here = std::make_shared<QObject>(); ///< ends everything that would call back
    bool m_isReady = false; ///< the password came, or will not come soon
    std::vector<std::function<void()>> m_waiting;
    bool m_hasPassword = false; ///< or needs none
    std::shared_ptr<SharedSync> m_sync;
};

} // namespace

std::unique_ptr<HistoryStore> makeSharedHistory(const QString& dataFolder, const SharedAddress& address, std::shared_ptr<Worker> storage,
    std::shared_ptr<Worker> shared, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Clock> clock, const StorageWatch& watch)
{
    return std::make_unique<SharedHistory>(
        dataFolder, address, std::move(storage), std::move(shared), std::move(secrets), std::move(clock), watch);
}

} // namespace yagura
