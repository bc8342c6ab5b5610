// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/postgreslink.h"

#include "models/storage/libpq.h"

#include <algorithm>
#include <array>
#include <optional>
#include <poll.h>

namespace yagura::detail {

namespace {

/// How often a wait looks whether it is to be given up.
constexpr std::chrono::milliseconds kGlance { 50 };
// postgresql.org/docs/15/errcodes-appendix.html
constexpr const char* kLockNotAvailable = "55P03";
constexpr const char* kDeadlock = "40P01";

Error sharedError(const QString& detail) { return { Error::Kind::Storage, detail, QString(), 0, std::nullopt }; }

/// While it lives the server is to say something.
class Waiting
{
public:
    explicit Waiting(PostgresWatch& watch)
        : m_watch(watch)
    {
        heard();
    }
    ~Waiting() { m_watch.waitingSince.store(0); }
    Q_DISABLE_COPY_MOVE(Waiting)
    void heard() { m_watch.waitingSince.store(PostgresWatch::steadyNow()); }

private:
    PostgresWatch& m_watch;
};

/// There is no connection, and so no row, before open() has seen that it is installed.
const LibPq& pq() { return *LibPq::loaded(); }

QString firstLine(const char* message) { return QString::fromUtf8(message).section(QLatin1Char('\n'), 0, 0).trimmed(); }

} // namespace

PostgresRows::PostgresRows(pg_result* result)
    : m_result(result, pq().clear)
{
}

int PostgresRows::count() const { return pq().ntuples(m_result.get()); }

QByteArray PostgresRows::text(int row, int column) const
{
    return { pq().getvalue(m_result.get(), row, column), pq().getlength(m_result.get(), row, column) };
}

QByteArray PostgresRows::bytes(int row, int column) const { return QByteArray::fromHex(text(row, column).mid(2)); }

int PostgresRows::affected() const { return QByteArray(pq().cmdTuples(m_result.get())).toInt(); }

PostgresLink::PostgresLink(std::shared_ptr<PostgresWatch> watch)
    : m_watch(std::move(watch))
{
}

PostgresLink::~PostgresLink() { close(); }

void PostgresLink::close()
{
    if (m_connection != nullptr) {
        pq().finish(m_connection);
        m_connection = nullptr;
    }
}

Error PostgresLink::lost(const QString& why)
{
    m_wasBusy = false;
    close();
    return sharedError(why);
}

bool PostgresLink::waitFor(short events, std::chrono::milliseconds patience) const
{
    const qint64 until = PostgresWatch::steadyNow() + patience.count();
    while (true) {
        const qint64 left = std::min(until, m_watch->deadline.load()) - PostgresWatch::steadyNow();
        if (left <= 0) {
            return false;
        }
        pollfd watched { pq().socket(m_connection), events, 0 };
        if (::poll(&watched, 1, static_cast<int>(std::min<qint64>(left, kGlance.count()))) > 0) {
            return true;
        }
    }
}

Result<bool> PostgresLink::open(const PostgresAddress& address)
{
    close();
    if (LibPq::loaded() == nullptr) {
        return tl::unexpected(sharedError(QStringLiteral("libpq is not installed (Debian: libpq5)")));
    }
    const Waiting waiting(*m_watch); // also for the name server, which no deadline reaches
    const QByteArray host = address.host.toUtf8();
    const QByteArray port = QByteArray::number(address.port);
    const QByteArray database = address.database.toUtf8();
    const QByteArray user = address.user.toUtf8();
    const std::array names { "host", "port", "dbname", "user", "password", "application_name", "client_encoding",
        static_cast<const char*>(nullptr) };
    const std::array values { host.constData(), port.constData(), database.constData(), user.constData(),
        address.password.reveal().constData(), "yagura", "UTF8", static_cast<const char*>(nullptr) };
    const qint64 until = PostgresWatch::steadyNow() + kConnectPatience.count();
    m_connection = pq().connectStartParams(names.data(), values.data(), 0);
    if (m_connection == nullptr) {
        return tl::unexpected(sharedError(QStringLiteral("out of memory")));
    }
    PostgresPollingStatusType step = PGRES_POLLING_WRITING; // as libpq's manual says, before the first question
    while (step != PGRES_POLLING_OK) {
        if (step == PGRES_POLLING_FAILED || pq().status(m_connection) == CONNECTION_BAD) {
            return tl::unexpected(lost(firstLine(pq().errorMessage(m_connection))));
        }
        const std::chrono::milliseconds left(until - PostgresWatch::steadyNow());
        if (!waitFor(step == PGRES_POLLING_READING ? POLLIN : POLLOUT, left)) {
            return tl::unexpected(lost(QStringLiteral("%1:%2 does not answer").arg(address.host).arg(address.port)));
        }
        step = pq().connectPoll(m_connection);
    }
    pq().setnonblocking(m_connection, 1);
    pq().setNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr); // "table exists, skipping" is nobody's business
    // Why: a writer that hangs in its transaction must neither look like a server that hangs nor hold up the team.
    return exec("SELECT set_config('lock_timeout', '1000', false), set_config('idle_in_transaction_session_timeout', '5000', false)")
        .map([](const PostgresRows&) { return true; });
}

Result<bool> PostgresLink::flush()
{
    for (int left = pq().flush(m_connection); left != 0; left = pq().flush(m_connection)) {
        if (left < 0) {
            return tl::unexpected(lost(firstLine(pq().errorMessage(m_connection))));
        }
        if (!waitFor(POLLIN | POLLOUT, kPatience)) {
            return tl::unexpected(lost(QStringLiteral("the server takes nothing")));
        }
        m_watch->waitingSince.store(PostgresWatch::steadyNow());
        if (pq().consumeInput(m_connection) == 0) {
            return tl::unexpected(lost(firstLine(pq().errorMessage(m_connection))));
        }
    }
    return true;
}

Result<PostgresRows> PostgresLink::exec(const char* sql, const std::vector<QByteArray>& parameters)
{
    if (!isOpen()) {
        return tl::unexpected(sharedError(QStringLiteral("not connected")));
    }
    Waiting waiting(*m_watch);
    std::vector<const char*> values;
    values.reserve(parameters.size());
    for (const QByteArray& parameter : parameters) {
        values.push_back(parameter.isNull() ? nullptr : parameter.constData());
    }
    if (pq().sendQueryParams(m_connection, sql, static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0) == 0) {
        return tl::unexpected(lost(firstLine(pq().errorMessage(m_connection))));
    }
    if (const Result<bool> sent = flush(); !sent) {
        return tl::unexpected(sent.error());
    }
    std::optional<PostgresRows> rows;
    std::optional<Error> error;
    while (true) {
        while (pq().isBusy(m_connection) != 0) {
            if (!waitFor(POLLIN, kPatience)) {
                return tl::unexpected(lost(QStringLiteral("the server does not answer")));
            }
            if (pq().consumeInput(m_connection) == 0) {
                return tl::unexpected(lost(firstLine(pq().errorMessage(m_connection))));
            }
            waiting.heard();
        }
        pg_result* const result = pq().getResult(m_connection);
        if (result == nullptr) {
            break;
        }
        PostgresRows held(result);
        const ExecStatusType status = pq().resultStatus(result);
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
            rows = std::move(held);
        } else {
            error = sharedError(firstLine(pq().resultErrorMessage(result)));
            const QByteArray state = pq().resultErrorField(result, PG_DIAG_SQLSTATE);
            m_wasBusy = state == kLockNotAvailable || state == kDeadlock;
        }
    }
    if (pq().status(m_connection) == CONNECTION_BAD) {
        return tl::unexpected(lost(error ? error->detail : QStringLiteral("the connection was lost")));
    }
    if (error || !rows) {
        return tl::unexpected(error.value_or(sharedError(QStringLiteral("no answer"))));
    }
    return *rows;
}

} // namespace yagura::detail
