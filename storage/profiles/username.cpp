// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/username.h"

#include <QList>
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

bool isValidUserName(QByteArrayView name)
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

} // namespace restdock
