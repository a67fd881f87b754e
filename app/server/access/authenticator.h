// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/logincache.h"
#include "app/server/access/loginfailure.h"
#include "app/server/access/loginguard.h"
#include "app/server/access/passwordcheck.h"
#include "app/server/access/pendingchecks.h"
#include "app/server/access/usersource.h"
#include "app/server/workers.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace restdock {

struct AuthenticatorOptions
{
    using Clock = std::chrono::steady_clock;

    /// Told of each refused login, once per check and once per delay of a source that has to wait.
    /// Called on I/O and pool threads, concurrently: must be quick and must not block.
    std::function<void(const LoginFailure &)> onFailure = {};
    int threads = 0; ///< for passwords: 0 is half of the processors, but 1 or 2
    std::function<Clock::time_point()> now = Clock::now;
    HashMatcher matches = &PasswordHash::matches;
};

/// Sums since the start, for metrics.
struct LoginTotals
{
    quint64 failures = 0;       ///< wrong password, unknown user, malformed
    quint64 rateLimited = 0;    ///< refused without looking, because of failures before
    quint64 tooBusy = 0;        ///< refused without looking, because too many checks waited
    quint64 passwordChecks = 0; ///< passwords that were compared: what costs a bcrypt

    bool operator==(const LoginTotals &) const = default;
};

/// Tells which user sent a request. Any thread.
///
/// A login that was right is remembered for a minute, so that bcrypt is not paid per request; the
/// same login on several connections at once is checked once. Wrong ones slow down the address they
/// come from (LoginGuard) and nobody else. Where passwords wait to be checked, logins that were right
/// before go first, then those from the addresses that were refused least; when too many wait, the
/// last in this line is told to come again. Known and unknown users take the same time.
///
/// Nothing wakes up by itself: the source of users is looked at when somebody signs in. One that
/// cannot be read or understood leaves the users as they were.
class Authenticator
{
public:
    explicit Authenticator(std::shared_ptr<UserSource> source, AuthenticatorOptions options = {});
    /// The users of an htpasswd file.
    explicit Authenticator(const QString &path, AuthenticatorOptions options = {});
    ~Authenticator(); ///< as finish()
    Authenticator(const Authenticator &) = delete;
    Authenticator &operator=(const Authenticator &) = delete;

    /// Reads the users for the first time (blocks). Without a file the Error's message is "cannot
    /// load FILE: …; use --no-auth to disable"; else it names file, line and reason.
    Result<void> load();

    /// Reads the users again (blocks). On an Error the users stay what they were.
    Result<void> reload();

    /// Reports the user's name, or an Error:
    /// - SignInRequired (401): nothing sent, not understood, unknown user or wrong password; the
    ///   client is not told which;
    /// - RateLimited (429, with retryAfter): too many failures from this address, or more than two
    ///   different passwords at once;
    /// - Unavailable (503, with retryAfter): too many checks are waiting.
    ///
    /// @p authorizationField is the field's value as sent, or nothing; read before this returns.
    /// @p client is the numeric address, "@" for a Unix socket. Does not block: what is remembered
    /// or refused without a check is reported before this returns, the rest on a thread of the
    /// authenticator's own.
    void authenticate(std::optional<QByteArrayView> authorizationField, const QByteArray &client,
                      Completion<QByteArray> done);

    /// Answers what waits, and what comes later and would need a check, with Unavailable; blocks
    /// until the checks under way have ended. Afterwards nothing runs on the pool's threads.
    void finish();

    qsizetype userCount() const { return m_source->users()->count(); }
    LoginTotals totals() const;

private:
    using Clock = AuthenticatorOptions::Clock;
    using Waiters = std::vector<Completion<QByteArray>>;

    struct Attempt
    {
        Credentials credentials;
        QByteArray client;
        Completion<QByteArray> done;
    };

    bool waitsForUsers(Attempt &attempt);
    void readAndResume();
    bool isNews(const Result<void> &read);
    const std::shared_ptr<const Users> &currentUsers();

    void decide(Attempt attempt);
    PendingChecks::Place placeInLine(Clock::time_point now) const;
    void begin(std::shared_ptr<PendingCheck> check, Completion<QByteArray> done);
    Waiters dropLast(Clock::time_point now);
    void runNext();
    std::shared_ptr<PendingCheck> takeNext();
    Waiters settle(PendingCheck &check, PasswordVerdict verdict);

    void refuseMalformed(const QByteArray &client, Completion<QByteArray> done);
    void refuseDelayed(LoginFailure failure, const LoginGuard::Delay &delay,
                       Completion<QByteArray> done);
    void refuseBusy(Completion<QByteArray> done);
    void report(const LoginFailure &failure);

    const AuthenticatorOptions m_options;
    const LoginDigester m_digester;
    const std::shared_ptr<UserSource> m_source;

    std::mutex m_lock;                    // of what follows up to the counters; held for moments
    std::shared_ptr<const Users> m_users; // whom m_cache is about
    LoginCache m_cache;
    LoginGuard m_guard;
    LoginGuard m_refusals; // of addresses: for the places in the line, not for delays
    PendingChecks m_checks;
    bool m_finishing = false;
    bool m_reading = false;
    std::vector<Attempt> m_afterReading;
    QString m_problem; // of the file, when it was read last

    std::atomic<quint64> m_failures{0};
    std::atomic<quint64> m_rateLimited{0};
    std::atomic<quint64> m_tooBusy{0};
    std::atomic<quint64> m_passwordChecks{0};
    // Last: their threads use what is above. Reading does not queue behind passwords.
    Workers m_workers;
    Workers m_readers{1};
};

} // namespace restdock
