// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/users.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace restdock {

namespace {

bool isNameCharacter(char32_t c)
{
    return QChar::isLetter(c) || (c >= U'0' && c <= U'9') || c == U'.' || c == U'_' || c == U'-'
        || c == U'@';
}

} // namespace

bool Users::isValidName(QByteArrayView name)
{
    // Damaged UTF-8 becomes a replacement character, and a byte order mark stays: no letters.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(name);
    if (text.isEmpty())
        return false;
    const auto characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), isNameCharacter);
}

bool Users::set(const QByteArray &name, const PasswordHash &hash)
{
    m_highestCost = std::max(m_highestCost, hash.cost());
    const bool isNew = !m_hashes.contains(name);
    m_hashes.insert(name, hash);
    return isNew;
}

std::optional<PasswordHash> Users::find(const QByteArray &name) const
{
    const auto found = m_hashes.constFind(name);
    return found != m_hashes.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace restdock
