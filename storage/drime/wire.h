// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// What the service says, as values. The facts behind every leniency: Drime's documentation at
/// docs.drime.cloud and what other clients met in practice.
namespace restdock::drime {

/// A number, or a number in a string (seen in answers to registrations). Nothing for all else.
std::optional<qint64> integerFrom(const QJsonValue &value);

/// A file or folder in the cloud.
struct Entry
{
    qint64 id = 0;
    QByteArray hash; ///< names it in addresses; never computed, may be empty
    QByteArray name; ///< UTF-8
    qint64 bytes = 0;
    qint64 parentId = 0; ///< 0: the workspace's root
    std::optional<qint64> workspaceId;
    QByteArray createdAt; ///< as the service writes it
    bool isFolder = false;
    bool isComplete = true; ///< an entry without users is an upload that never ended

    /// Nothing without an id. A file is whatever is not a folder: the service guesses
    /// types from content.
    static std::optional<Entry> fromJson(const QJsonObject &object);
    /// The entry in an answer, under any of the names it was seen under, or the answer itself.
    static std::optional<Entry> fromAnswer(const QJsonObject &answer);
};

/// One page of a listing.
struct ListingPage
{
    QList<Entry> entries;
    bool isEmpty = true;    ///< no rows, whatever they are
    qint64 currentPage = 0; ///< 0: not told
    qint64 lastPage = 0;
    qint64 total = -1; ///< right on the last page only

    /// Nothing unless every row has an id: what cannot be read may be a pack.
    static std::optional<ListingPage> fromJson(const QJsonObject &answer);
};

/// An upload in parts that the service has opened.
struct OpenUpload
{
    QByteArray key;
    QByteArray uploadId;

    static std::optional<OpenUpload> fromJson(const QJsonObject &answer);
    /// The last segment of the key: what registration calls the file.
    QByteArray storedName() const { return key.sliced(key.lastIndexOf('/') + 1); }

    bool operator==(const OpenUpload &) const = default;
};

/// Addresses to which parts are sent, by part number; in any order.
QList<std::pair<int, QByteArray>> signedPartsFromJson(const QJsonObject &answer);

struct UploadedPart
{
    int number = 0;
    QByteArray etag; ///< exactly as the header said, quotes and all
};

/// The account a key belongs to.
struct Account
{
    qint64 userId = 0;
    QString email;
    QString displayName;

    /// Nothing when the answer has no user: one of the ways in which a key is refused.
    static std::optional<Account> fromJson(const QJsonObject &answer);
};

struct Workspace
{
    qint64 id = 0; ///< 0: the personal space, which the service does not list
    QString name;

    bool operator==(const Workspace &) const = default;
};

QList<Workspace> workspacesFromJson(const QJsonObject &answer);

/// As reported. Clients disagree whether `available` is the total or what is left.
struct SpaceUsage
{
    qint64 usedBytes = -1;
    qint64 availableBytes = -1;

    static SpaceUsage fromJson(const QJsonObject &answer);
};

/// Where a file is to lie: what uploads, their parts' creation and their registration all say.
struct Placement
{
    QByteArray name;
    qint64 parentId = 0;
    qint64 workspaceId = 0;
};

QJsonObject newFolder(const Placement &placement);
QJsonObject newMultipartUpload(const Placement &placement, qint64 byteCount);
QJsonObject partsToSign(const OpenUpload &upload, const QList<int> &numbers);
QJsonObject uploadIdentity(const OpenUpload &upload);
QJsonObject completedUpload(const OpenUpload &upload, const QList<UploadedPart> &parts);
QJsonObject registration(const OpenUpload &upload, const Placement &placement, qint64 byteCount);
QJsonObject removal(const QList<qint64> &ids, bool forEver);

/// The pieces around a small upload's content: what goes before it and after it.
struct FormFrame
{
    QByteArray head;
    QByteArray tail;
    QByteArray contentType;
};
FormFrame uploadForm(const Placement &placement);

} // namespace restdock::drime
