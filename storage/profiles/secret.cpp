// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/secret.h"

#include <QString>

#include <openssl/crypto.h>

#include <algorithm>

namespace restdock {

class Secret::Text
{
public:
    explicit Text(QByteArrayView text)
        : m_bytes(std::make_unique<char[]>(size_t(text.size()))),
          m_size(text.size())
    {
        std::copy(text.begin(), text.end(), m_bytes.get());
    }
    Text(const Text &) = delete;
    Text &operator=(const Text &) = delete;
    ~Text() { OPENSSL_cleanse(m_bytes.get(), size_t(m_size)); }

    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size;
};

Secret::Secret(QByteArrayView text)
    : m_text(text.isEmpty() ? nullptr : std::make_shared<const Text>(text))
{
}

QByteArrayView Secret::reveal() const
{
    return m_text ? m_text->view() : QByteArrayView();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace restdock
