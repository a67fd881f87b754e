// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/authenticator.h"
#include "tests/server/access/matchercount.h"

#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <vector>

namespace restdock::test {

/// An authenticator with a file, a clock that stands still, a counted matcher and a list of the
/// failures it reported.
class LoginDesk
{
public:
    /// An answer to come.
    using Answer = std::future<Result<QByteArray>>;

    /// With bob and alice, whose passwords are "secret", unless @p content says otherwise.
    explicit LoginDesk(const QByteArray &content = usualUsers(), int threads = 1);
    ~LoginDesk(); ///< opens the matcher

    static QByteArray usualUsers();
    static QByteArray field(const QByteArray &user, const QByteArray &password);

    /// Asks and does not wait; @p client is one of its own unless named.
    Answer ask(const QByteArray &user, const QByteArray &password,
               const QByteArray &client = "192.0.2.1") const;
    Answer askWith(std::optional<QByteArrayView> authorizationField,
                   const QByteArray &client = "192.0.2.1") const;
    /// Asks and waits.
    Result<QByteArray> login(const QByteArray &user, const QByteArray &password,
                             const QByteArray &client = "192.0.2.1") const;

    static bool isAnswered(const Answer &answer);

    /// Replaces the file as editors and htpasswd do it well: by renaming. Any thread.
    void replaceFile(const QByteArray &content) const;
    void removeFile() const;
    QString path() const { return m_folder.filePath(QStringLiteral("users")); }

    void pass(std::chrono::milliseconds time) { m_now += std::chrono::nanoseconds(time).count(); }
    std::vector<LoginFailure> takeFailures();

    MatcherCount matcher;
    std::unique_ptr<Authenticator> authenticator;

private:
    AuthenticatorOptions options(int threads);

    QTemporaryDir m_folder;
    std::atomic<qint64> m_now{3'600'000'000'000}; // nanoseconds
    std::mutex m_lock;
    std::vector<LoginFailure> m_failures;
};

/// Internal where the login was right.
ErrorCode codeOf(const Result<QByteArray> &answer);

} // namespace restdock::test
