// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profiletable.h"

#include <optional>

namespace restdock {

/// Where a profile's whole content is kept.
enum class ProfileHome {
    Keychain,
    EncryptedFile,
    Index, ///< in the index itself, readable: only for profiles without secrets
};

QString profileHomeName(ProfileHome home); ///< "keychain", "encrypted", "file"
std::optional<ProfileHome> profileHomeFromName(const QString &name);

/// One profile in the index. What stands here is enough to list it, and to serve it if it has no
/// secrets.
struct IndexRow
{
    /// A change that was begun: whoever finds it finishes it. See ProfileStore.
    enum class Pending { None, Add, Update, Remove };

    QString id;
    qint64 revision = 0; ///< of the content; grows with each change
    ProfileHome home = ProfileHome::Keychain;
    Pending pending = Pending::None;
    /// Stores that still have an entry of a profile that moved to another.
    QList<ProfileHome> leftovers = {};
    QStringList secretKeys = {}; ///< the secrets that its home has for it
    bool hasMore = false; ///< its home has keys, too, that are not known and stand in no index
    Profile profile = {}; ///< without secrets
    /// Why the row cannot be used, if so; then only id and rawText are valid.
    std::optional<Error> problem = {};
    QByteArray rawText = {}; ///< of a row with a problem: it is written back as it was
};

/// The profiles there are: a file with a copy of everything that is not secret.
struct ProfileIndex
{
    int format = profileFormat;
    QList<IndexRow> rows;

    IndexRow *find(const QString &id);
    const IndexRow *find(const QString &id) const;
    const IndexRow *findName(const QString &name) const;
    void remove(const QString &id);

    /// Understands what it can: a row that cannot be read gets a problem, and the others are not
    /// affected, even if a person broke the file's syntax. An Error only for a later format.
    static Result<ProfileIndex> parse(QByteArrayView text, const BackendCatalogue &catalogue);
    /// The same of a later format too, as far as this version understands it: to be looked at, never to
    /// be written or served.
    static Result<ProfileIndex> parseToShow(QByteArrayView text, const BackendCatalogue &catalogue);
    Result<QByteArray> write(const BackendCatalogue &catalogue) const;
};

} // namespace restdock
