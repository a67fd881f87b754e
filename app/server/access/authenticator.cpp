// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/authenticator.h"

#include "app/server/access/loginsource.h"
#include "app/server/access/userfile.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>

namespace restdock {

namespace {

Q_LOGGING_CATEGORY(logAuth, "restdock.server.auth", QtInfoMsg)

constexpr auto busyPause = std::chrono::seconds(1); // the checks before take less, mostly

int threadCount(int wanted)
{
    // Hashing takes a whole processor: leave one for the transfers where there are two.
    return wanted > 0 ? wanted : std::clamp(QThread::idealThreadCount() / 2, 1, 2);
}

Error signInRequired()
{
    return {ErrorCode::SignInRequired, QStringLiteral("The user name or the password is wrong")};
}

Error rateLimited(std::chrono::milliseconds retryAfter)
{
    return {ErrorCode::RateLimited,
            QStringLiteral("Too many failed logins from this address"),
            {},
            retryAfter};
}

Error unavailable(std::chrono::milliseconds retryAfter)
{
    return {ErrorCode::Unavailable,
            QStringLiteral("Too many logins are being checked"),
            {},
            retryAfter};
}

} // namespace

Authenticator::Authenticator(const QString &path, AuthenticatorOptions options)
    : Authenticator(std::make_shared<UserFile>(path), std::move(options))
{
}

Authenticator::Authenticator(std::shared_ptr<UserSource> source, AuthenticatorOptions options)
    : m_options(std::move(options)),
      m_source(std::move(source)),
      m_workers(threadCount(m_options.threads))
{
}

Authenticator::~Authenticator()
{
    finish();
}

void Authenticator::finish()
{
    {
        const std::lock_guard guard(m_lock);
        m_finishing = true; // checks that wait for a thread are given up when they get it
    }
    m_readers.finish(); // first: what it resumes may begin checks
    m_workers.finish();
}

Result<void> Authenticator::load()
{
    auto read = m_source->read(m_options.now());
    if (!read && read.error().code == ErrorCode::NotFound) {
        auto error = read.error();
        error.message += QStringLiteral("; use --no-auth to disable");
        return error;
    }
    return read;
}

Result<void> Authenticator::reload()
{
    auto read = m_source->read(m_options.now());
    isNews(read); // the caller tells
    return read;
}

LoginTotals Authenticator::totals() const
{
    return {m_failures, m_rateLimited, m_tooBusy, m_passwordChecks};
}

void Authenticator::authenticate(std::optional<QByteArrayView> authorizationField,
                                 const QByteArray &client, Completion<QByteArray> done)
{
    if (!authorizationField) { // clients ask so whether they need to sign in: no failure
        done(signInRequired());
        return;
    }
    auto credentials = Credentials::parse(*authorizationField);
    if (!credentials) {
        refuseMalformed(client, std::move(done));
        return;
    }
    Attempt attempt{std::move(*credentials), client, std::move(done)};
    if (!waitsForUsers(attempt))
        decide(std::move(attempt));
}

/// Keeps @p attempt until the file is read again, if it has changed.
bool Authenticator::waitsForUsers(Attempt &attempt)
{
    const bool changed = m_source->looksChanged(m_options.now());
    const std::lock_guard guard(m_lock);
    if ((!changed && !m_reading) || m_finishing)
        return false;
    m_afterReading.push_back(std::move(attempt));
    if (!std::exchange(m_reading, true))
        m_readers.start([this] { readAndResume(); });
    return true;
}

void Authenticator::readAndResume()
{
    const auto read = m_source->read(m_options.now());
    if (isNews(read) && !read)
        qCWarning(logAuth, "%s; the users stay as they were", qUtf8Printable(read.error().message));
    std::vector<Attempt> attempts;
    {
        const std::lock_guard guard(m_lock);
        m_reading = false;
        attempts.swap(m_afterReading);
    }
    for (auto &attempt : attempts)
        decide(std::move(attempt));
}

/// Whether the file was read with another outcome than before. A broken one is read again and again
/// while it is young, and should be complained about once.
bool Authenticator::isNews(const Result<void> &read)
{
    const auto problem = read ? QString() : read.error().message;
    const std::lock_guard guard(m_lock);
    return std::exchange(m_problem, problem) != problem;
}

/// Call with m_lock held. What was found right for other users is forgotten.
const std::shared_ptr<const Users> &Authenticator::currentUsers()
{
    auto users = m_source->users();
    if (users != m_users) {
        m_cache.clear();
        m_users = std::move(users);
    }
    return m_users;
}

/// Answers from memory, joins a check of the same login, begins one, or refuses to.
void Authenticator::decide(Attempt attempt)
{
    const auto &user = attempt.credentials.user();
    const auto login = m_digester.digest(attempt.credentials);
    const auto source = loginSource(attempt.client, user);
    const auto now = m_options.now();

    std::unique_lock lock(m_lock);
    const auto users = currentUsers();
    if (m_cache.contains(login, now)) {
        lock.unlock();
        attempt.done(user);
        return;
    }
    if (auto *same = m_checks.findSame(login, source, users); same && !m_finishing) {
        same->waiters.push_back(std::move(attempt.done));
        return;
    }
    if (const auto delay = m_guard.delay(source, now); delay.isOn()) {
        lock.unlock();
        refuseDelayed({attempt.client, user}, delay, std::move(attempt.done));
        return;
    }
    if (m_finishing) {
        lock.unlock();
        refuseBusy(std::move(attempt.done));
        return;
    }
    if (m_checks.isFull(source)) {
        lock.unlock();
        ++m_tooBusy;
        attempt.done(rateLimited(busyPause));
        return;
    }
    begin(std::make_shared<PendingCheck>(std::move(attempt.credentials), login, source,
                                         std::move(attempt.client), users),
          std::move(attempt.done));
    auto refused = m_checks.isTooLong() ? dropLast(now) : Waiters();
    lock.unlock();
    for (auto &done : refused)
        refuseBusy(std::move(done));
}

/// Call with m_lock held, also what it returns.
PendingChecks::Place Authenticator::placeInLine(Clock::time_point now) const
{
    return [this, now](const PendingCheck &check) {
        return m_cache.wasRight(check.login) ? 0 : 1 + m_refusals.failures(check.address, now);
    };
}

/// Call with m_lock held.
void Authenticator::begin(std::shared_ptr<PendingCheck> check, Completion<QByteArray> done)
{
    check->waiters.push_back(std::move(done));
    m_checks.add(std::move(check));
    m_workers.start([this] { runNext(); });
}

/// Call with m_lock held. Those who waited for the check that came last.
Authenticator::Waiters Authenticator::dropLast(Clock::time_point now)
{
    const auto last = m_checks.last(placeInLine(now));
    m_checks.remove(last.get());
    m_refusals.failed(last->address, now);
    return std::move(last->waiters);
}

void Authenticator::runNext()
{
    const auto check = takeNext();
    if (!check)
        return;
    const auto user = check->credentials.user();
    const auto verdict =
        checkPassword(*check->users, user, check->credentials.password(), m_options.matches);
    check->credentials = Credentials(); // wiped before somebody works on with the answer
    ++m_passwordChecks;

    auto waiters = settle(*check, verdict);
    const bool right = verdict == PasswordVerdict::Right;
    if (!right) {
        ++m_failures;
        report({check->client, user,
                verdict == PasswordVerdict::UnknownUser ? LoginFailure::Reason::UnknownUser
                                                        : LoginFailure::Reason::BadPassword});
    }
    for (auto &done : waiters)
        done(right ? Result<QByteArray>(user) : signInRequired());
}

/// The check whose turn it is. Null if it gave way to another one, or there is no time left for it;
/// then whoever waits for it is told.
std::shared_ptr<PendingCheck> Authenticator::takeNext()
{
    std::unique_lock lock(m_lock);
    auto check = m_checks.next(placeInLine(m_options.now()));
    if (!check || !m_finishing)
        return check;
    m_checks.remove(check.get());
    lock.unlock();
    for (auto &done : check->waiters)
        refuseBusy(std::move(done));
    return nullptr;
}

/// Remembers how a check ended. Whoever waits for it.
Authenticator::Waiters Authenticator::settle(PendingCheck &check, PasswordVerdict verdict)
{
    const auto now = m_options.now();
    const std::lock_guard guard(m_lock);
    m_checks.remove(&check);
    if (verdict != PasswordVerdict::Right) {
        m_guard.failed(check.source, now);
        m_refusals.failed(check.address, now);
    } else if (check.users == currentUsers()) { // else it may be wrong already
        m_cache.add(check.login, now);
    }
    return std::move(check.waiters);
}

void Authenticator::refuseMalformed(const QByteArray &client, Completion<QByteArray> done)
{
    const auto source = loginSource(client, {});
    const auto now = m_options.now();
    LoginGuard::Delay delay;
    {
        const std::lock_guard guard(m_lock);
        delay = m_guard.delay(source, now);
        if (!delay.isOn())
            m_guard.failed(source, now);
    }
    if (delay.isOn()) {
        refuseDelayed({client, {}}, delay, std::move(done));
        return;
    }
    ++m_failures;
    report({client, {}, LoginFailure::Reason::Malformed});
    done(signInRequired());
}

void Authenticator::refuseDelayed(LoginFailure failure, const LoginGuard::Delay &delay,
                                  Completion<QByteArray> done)
{
    ++m_rateLimited;
    failure.reason = LoginFailure::Reason::RateLimited;
    if (delay.isFirst)
        report(failure);
    done(rateLimited(std::chrono::ceil<std::chrono::milliseconds>(delay.remaining)));
}

void Authenticator::refuseBusy(Completion<QByteArray> done)
{
    ++m_tooBusy;
    done(unavailable(busyPause));
}

void Authenticator::report(const LoginFailure &failure)
{
    if (m_options.onFailure)
        m_options.onFailure(failure);
}

} // namespace restdock
