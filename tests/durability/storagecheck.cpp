// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/storagecheck.h"

#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireclient.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace restdock::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray foreignContent = "somebody else's";

/// One digit, suffix, stem or folder away from what the server itself would write there.
QStringList foreignFiles()
{
    const QString hash(64, u'a');
    const QString mark = u".restdock-0123456789abcdef.tmp"_s;
    return {
        u"data/aa/"_s + hash + u"-tmp-123456789"_s, // restic's own way
        u"data/aa/"_s + hash + u".restdock-0123456789abcdeF.tmp"_s,
        u"data/aa/"_s + hash + u".restdock-0123456789abcde.tmp"_s,
        u"data/aa/"_s + hash + mark + u"~"_s,
        u"data/aa/"_s + hash.chopped(1) + mark,
        u"data/aa/config"_s + mark,
        u"data/"_s + hash + mark,
        u"keys/config"_s + mark,
        u"keys/notes.tmp"_s,
        u"."_s + hash + mark,
        hash + mark,
        u"config.tmp"_s,
    };
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QStringList filesBelow(const QString &folder)
{
    const QDir root(folder);
    QDirIterator entries(folder, QDir::Files | QDir::System | QDir::Hidden,
                         QDirIterator::Subdirectories);
    QStringList files;
    while (entries.hasNext())
        files.append(root.relativeFilePath(entries.next()));
    return files;
}

bool isUpload(const QString &file)
{
    static const QRegularExpression shape(
        u"^(config|(data/[0-9a-f]{2}|keys|locks|index|snapshots)/[0-9a-f]{64})"
        "\\.restdock-[0-9a-f]{16}\\.tmp$"_s);
    return shape.match(file).hasMatch();
}

} // namespace

StorageCheck::StorageCheck(QString folder, const Ledger &ledger, Complaints &complaints)
    : m_folder(std::move(folder)),
      m_name(QFileInfo(m_folder).fileName().toUtf8() + ": "),
      m_ledger(ledger),
      m_complaints(complaints)
{
}

bool StorageCheck::plantForeignFiles() const
{
    const QDir root(m_folder);
    for (const QString &name : foreignFiles()) {
        QFile file(root.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(foreignContent) < 0)
            return false;
    }
    return true;
}

void StorageCheck::checkForeignFiles()
{
    const QDir root(m_folder);
    for (const QString &name : foreignFiles()) {
        if (contentOf(root.filePath(name)) != foreignContent)
            complain("the server touched " + name.toUtf8() + ", which is not its own");
    }
}

QStringList StorageCheck::uploads() const
{
    QStringList files = filesBelow(m_folder);
    files.removeIf([](const QString &file) { return !isUpload(file); });
    return files;
}

void StorageCheck::checkFile(const SentBlob &blob)
{
    const auto content = contentOf(QDir(m_folder).filePath(QString::fromLatin1(blob.file())));
    if (!content) {
        if (blob.mustExist())
            complain(blob.file() + " was answered 200 and is not there");
        return;
    }
    ++m_presentCount;
    if (blob.mustNotExist())
        complain(blob.file() + " is there although its removal was answered 200");
    if (*content != blob.content()) {
        complain(blob.file() + " is not whole: " + QByteArray::number(content->size()) + " of "
                 + QByteArray::number(blob.byteCount) + " bytes, or other ones");
    }
}

void StorageCheck::checkFiles()
{
    m_presentCount = 0;
    for (const auto &[file, blob] : m_ledger.blobs())
        checkFile(blob);
    const QStringList foreign = foreignFiles();
    for (const QString &file : filesBelow(m_folder)) {
        if (!m_ledger.blobs().contains(file.toLatin1()) && !isUpload(file)
            && !foreign.contains(file))
            complain(file.toUtf8() + " was sent by nobody");
    }
}

void StorageCheck::checkList(const QByteArray &type, const QByteArray &list)
{
    std::map<QByteArray, qint64> listed;
    for (const auto &entry : QJsonDocument::fromJson(list).array()) {
        listed[entry.toObject().value("name"_L1).toString().toLatin1()] =
            entry.toObject().value("size"_L1).toInteger();
    }
    for (const auto &[file, blob] : m_ledger.blobs()) {
        if (blob.type != type)
            continue;
        const auto found = listed.find(blob.name);
        if (found == listed.end()) {
            if (blob.mustExist())
                complain(file + " was answered 200 and is not listed");
            continue;
        }
        if (found->second != blob.byteCount)
            complain(file + " is listed with another size");
        if (blob.mustNotExist())
            complain(file + " is listed although its removal was answered 200");
        listed.erase(found);
    }
    for (const auto &[name, size] : listed)
        complain(type + '/' + name + " is listed and was sent by nobody");
}

void StorageCheck::checkServed(const Endpoint &endpoint, const QByteArray &repository)
{
    static constexpr std::array types{"data", "keys", "locks", "index", "snapshots"};
    WireClient client(endpoint);
    for (const char *const type : types) {
        const auto response = client.exchange("GET", repository + type + '/', {},
                                              {"Accept: application/vnd.x.restic.rest.v2"});
        if (response.status == 200)
            checkList(type, response.body);
        else
            complain(QByteArray("the list of ") + type + " was answered " + response.summary());
    }
    for (const auto &[file, blob] : m_ledger.blobs()) {
        const auto response = client.exchange("GET", repository + blob.target());
        const bool isThere = response.status == 200 && response.body == blob.content();
        if (!isThere && (blob.mustExist() || response.status != 404))
            complain("GET of " + file + " was answered " + response.summary());
        if (isThere && blob.mustNotExist())
            complain(file + " is served although its removal was answered 200");
    }
}

} // namespace restdock::test
