// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/passwordhash.h"

#include <QByteArray>
#include <QStringBuilder>

#include <crypt.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <memory>

namespace restdock {

namespace {

constexpr QByteArrayView shaPrefix = "{SHA}";
constexpr qsizetype shaBase64Chars = 28; // of 20 bytes, padded
constexpr qsizetype bcryptChars = 60;    // $2b$ + cost + $, 22 of salt, 31 of digest
constexpr qsizetype bcryptPrefixChars = 7;
constexpr qsizetype bcryptDigestChars = 31;

/// libcrypt's working memory, 32 KiB: wiped, because the last steps of a hash lie in it.
class CryptMemory
{
public:
    CryptMemory() : m_data(std::make_unique<crypt_data>()) {}
    CryptMemory(const CryptMemory &) = delete;
    CryptMemory &operator=(const CryptMemory &) = delete;
    ~CryptMemory() { OPENSSL_cleanse(m_data.get(), sizeof(crypt_data)); }

    crypt_data *get() { return m_data.get(); }

private:
    std::unique_ptr<crypt_data> m_data;
};

/// The start of a password as a C string, wiped. libcrypt refuses 512 bytes and more, which bcrypt
/// itself would cut off.
class BcryptPassword
{
public:
    explicit BcryptPassword(QByteArrayView password)
    {
        std::copy_n(password.data(), std::min(password.size(), PasswordHash::bcryptPasswordBytes),
                    m_text.data());
    }
    BcryptPassword(const BcryptPassword &) = delete;
    BcryptPassword &operator=(const BcryptPassword &) = delete;
    ~BcryptPassword() { OPENSSL_cleanse(m_text.data(), m_text.size()); }

    const char *get() const { return m_text.data(); }

private:
    std::array<char, PasswordHash::bcryptPasswordBytes + 1> m_text{};
};

bool isBcryptBase64(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '.' || c == '/';
    });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The cost of a well-formed bcrypt hash that is not too expensive, or 0.
int bcryptCost(QByteArrayView text)
{
    if (text.size() != bcryptChars || !text.startsWith("$2") || text[3] != '$' || text[6] != '$')
        return 0;
    const char variant = text[2];
    if ((variant != 'a' && variant != 'b' && variant != 'y') || !isDigit(text[4])
        || !isDigit(text[5]) || !isBcryptBase64(text.sliced(bcryptPrefixChars)))
        return 0;
    const int cost = (text[4] - '0') * 10 + (text[5] - '0');
    return cost >= PasswordHash::minimumCost && cost <= PasswordHash::maximumCost ? cost : 0;
}

bool areEqual(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size()
        && CRYPTO_memcmp(one.data(), other.data(), size_t(one.size())) == 0;
}

} // namespace

PasswordHash PasswordHash::parse(QByteArrayView text)
{
    PasswordHash hash;
    if (const int cost = bcryptCost(text)) {
        hash.m_kind = Kind::Bcrypt;
        hash.m_cost = cost;
        // The three variants are one algorithm, and rest-server treats them so. libcrypt computes
        // "$2a$" differently for a few passwords that an old defect of it had made guessable.
        hash.m_text = "$2b" + text.sliced(3).toByteArray();
    } else if (text.startsWith(shaPrefix) && text.size() == shaPrefix.size() + shaBase64Chars) {
        hash.m_kind = Kind::Sha1;
        hash.m_text = text.sliced(shaPrefix.size()).toByteArray();
    }
    return hash;
}

PasswordHash PasswordHash::dummy(int cost)
{
    QByteArray text;
    if (cost == 0) {
        text = shaPrefix.toByteArray();
        text.resize(shaPrefix.size() + shaBase64Chars, '.');
    } else {
        text = "$2b$" + QByteArray::number(cost).rightJustified(2, '0') + '$';
        text.resize(bcryptChars, '.');
    }
    return parse(text);
}

bool PasswordHash::matches(QByteArrayView password) const
{
    // Asked first, answered last: the answer takes the same time.
    const bool isPossible = !password.contains('\0');
    switch (m_kind) {
    case Kind::Bcrypt: return bcryptMatches(password) && isPossible;
    case Kind::Sha1: return sha1Matches(password) && isPossible;
    case Kind::Unsupported: return false;
    }
    return false;
}

bool PasswordHash::bcryptMatches(QByteArrayView password) const
{
    const BcryptPassword text(password);
    CryptMemory memory;
    const QByteArrayView computed(::crypt_r(text.get(), m_text.constData(), memory.get()));
    // Only the digests: the last character of a salt has bits that count for nothing.
    return computed.size() == bcryptChars
        && areEqual(computed.last(bcryptDigestChars),
                    QByteArrayView(m_text).last(bcryptDigestChars));
}

bool PasswordHash::sha1Matches(QByteArrayView password) const
{
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    std::array<unsigned char, shaBase64Chars + 1> base64{};
    size_t length = 0;
    const bool computed = EVP_Q_digest(nullptr, "SHA1", nullptr, password.data(),
                                       size_t(password.size()), digest.data(), &length)
        == 1;
    EVP_EncodeBlock(base64.data(), digest.data(), int(digest.size()));
    const bool equal =
        computed && CRYPTO_memcmp(base64.data(), m_text.constData(), shaBase64Chars) == 0;
    OPENSSL_cleanse(digest.data(), digest.size());
    OPENSSL_cleanse(base64.data(), base64.size());
    return equal;
}

QByteArray makeBcrypt(QByteArrayView password, int cost)
{
    if (password.contains('\0') || cost < PasswordHash::minimumCost
        || cost > PasswordHash::maximumCost)
        return {};
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
    if (!::crypt_gensalt_rn("$2y$", static_cast<unsigned long>(cost), nullptr, 0, setting.data(),
                            int(setting.size())))
        return {};
    const BcryptPassword text(password);
    CryptMemory memory;
    const QByteArrayView hash(::crypt_r(text.get(), setting.data(), memory.get()));
    return hash.size() == bcryptChars ? hash.toByteArray() : QByteArray();
}

} // namespace restdock
