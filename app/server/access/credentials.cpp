// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/credentials.h"

#include <openssl/evp.h>

#include <algorithm>

namespace restdock {

namespace {

constexpr QByteArrayView scheme = "Basic ";

/// OpenSSL's decoder forgives white space, dashes and padding anywhere; this does not.
bool isPaddedBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return false;
    for (int padding = 0; padding < 2 && text.endsWith('='); ++padding)
        text.chop(1);
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '+' || c == '/';
    });
}

std::optional<SecretBytes> decodeBase64(QByteArrayView text)
{
    if (!isPaddedBase64(text))
        return std::nullopt;
    SecretBytes whole(text.size() / 4 * 3);
    if (text.isEmpty())
        return whole;
    const auto *from = static_cast<const unsigned char *>(static_cast<const void *>(text.data()));
    auto *to = static_cast<unsigned char *>(static_cast<void *>(whole.data()));
    if (EVP_DecodeBlock(to, from, int(text.size())) != whole.size())
        return std::nullopt;
    // The padding was decoded too, as zeros.
    const auto padding = std::count(text.end() - 2, text.end(), '=');
    SecretBytes bytes(whole.size() - padding);
    std::copy_n(whole.data(), bytes.size(), bytes.data());
    return bytes;
}

} // namespace

std::optional<Credentials> Credentials::parse(QByteArrayView authorizationField)
{
    if (authorizationField.size() < scheme.size()
        || authorizationField.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    auto decoded = decodeBase64(authorizationField.sliced(scheme.size()));
    if (!decoded)
        return std::nullopt;
    const auto colon = decoded->view().indexOf(':');
    if (colon < 0)
        return std::nullopt;
    Credentials credentials;
    credentials.m_user = decoded->view().first(colon).toByteArray();
    credentials.m_decoded = std::move(*decoded);
    credentials.m_passwordAt = colon + 1;
    return credentials;
}

} // namespace restdock
