// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/access/logindesk.h"

#include <QSaveFile>

namespace restdock::test {

LoginDesk::LoginDesk(const QByteArray &content, int threads)
{
    if (!content.isNull())
        replaceFile(content);
    authenticator = std::make_unique<Authenticator>(path(), options(threads));
}

LoginDesk::~LoginDesk()
{
    matcher.open();
    authenticator.reset();
}

AuthenticatorOptions LoginDesk::options(int threads)
{
    AuthenticatorOptions options;
    options.threads = threads;
    options.matches = matcher.matcher();
    options.now = [this] {
        return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(m_now));
    };
    options.onFailure = [this](const LoginFailure &failure) {
        const std::lock_guard guard(m_lock);
        m_failures.push_back(failure);
    };
    return options;
}

QByteArray LoginDesk::usualUsers()
{
    static const QByteArray hash = makeBcrypt("secret", 4);
    return "bob:" + hash + "\nalice:" + hash + '\n';
}

QByteArray LoginDesk::field(const QByteArray &user, const QByteArray &password)
{
    const QByteArray pair = user + ':' + password;
    return "Basic " + pair.toBase64();
}

LoginDesk::Answer LoginDesk::ask(const QByteArray &user, const QByteArray &password,
                                 const QByteArray &client) const
{
    return askWith(field(user, password), client);
}

LoginDesk::Answer LoginDesk::askWith(std::optional<QByteArrayView> authorizationField,
                                     const QByteArray &client) const
{
    std::promise<Result<QByteArray>> promise;
    auto answer = promise.get_future();
    authenticator->authenticate(authorizationField, client,
                                [promise = std::move(promise)](Result<QByteArray> user) mutable {
                                    promise.set_value(std::move(user));
                                });
    return answer;
}

Result<QByteArray> LoginDesk::login(const QByteArray &user, const QByteArray &password,
                                    const QByteArray &client) const
{
    return ask(user, password, client).get();
}

bool LoginDesk::isAnswered(const Answer &answer)
{
    return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

void LoginDesk::replaceFile(const QByteArray &content) const
{
    QSaveFile file(path());
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.commit())
        qFatal("cannot write the users");
}

void LoginDesk::removeFile() const
{
    QFile::remove(path());
}

std::vector<LoginFailure> LoginDesk::takeFailures()
{
    const std::lock_guard guard(m_lock);
    return std::exchange(m_failures, {});
}

ErrorCode codeOf(const Result<QByteArray> &answer)
{
    return answer ? ErrorCode::Internal : answer.error().code;
}

} // namespace restdock::test
