// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/seeds.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

Error wrong(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

/// The folder at @p path, made where it is missing.
qint64 folderAt(Cloud &cloud, qint64 workspaceId, const QString &path)
{
    qint64 parent = 0;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (const Entry *found = cloud.drive.child(workspaceId, parent, name)) {
            parent = found->id;
            continue;
        }
        Entry folder;
        folder.name = name;
        folder.isFolder = true;
        folder.workspaceId = workspaceId;
        folder.parentId = parent;
        parent = cloud.drive.add(folder, 0).id;
    }
    return parent;
}

void addFile(Cloud &cloud, qint64 workspaceId, const QString &path, Entry file)
{
    file.name = path.section(u'/', -1);
    file.workspaceId = workspaceId;
    file.parentId = folderAt(cloud, workspaceId, path.section(u'/', 0, -2));
    file.mime = u"application/octet-stream"_s;
    cloud.drive.add(std::move(file), 0);
}

ContentRef contentOf(const Cloud &cloud, const QJsonObject &row)
{
    if (row.contains("base64"_L1))
        return cloud.contents.put(
            QByteArray::fromBase64(row.value("base64"_L1).toString().toLatin1()));
    if (row.contains("text"_L1))
        return cloud.contents.put(row.value("text"_L1).toString().toUtf8());
    auto deposit = cloud.contents.begin();
    for (qint64 left = row.value("size"_L1).toInteger(); left > 0; left -= pieceBytes)
        deposit->append(QByteArray(qsizetype(std::min(left, pieceBytes)), '\0'));
    return deposit->finish();
}

} // namespace

const Entry *findByPath(const Drive &drive, qint64 workspaceId, const QString &path)
{
    const Entry *entry = nullptr;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        entry = drive.child(workspaceId, entry ? entry->id : 0, name);
        if (!entry)
            return nullptr;
    }
    return entry;
}

Result<void> seedEntries(Cloud &cloud, const QJsonObject &order)
{
    const qint64 workspaceId = order.value("workspaceId"_L1).toInteger();
    const auto rows = order.value("entries"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString path = row.value("path"_L1).toString();
        if (path.isEmpty())
            return wrong(u"an entry needs a path"_s);
        if (path.endsWith(u'/')) {
            folderAt(cloud, workspaceId, path);
            continue;
        }
        Entry file;
        file.content = contentOf(cloud, row);
        file.size = row.value("reportedSize"_L1).toInteger(file.content->size());
        if (row.contains("secondsAgo"_L1))
            file.createdMs = cloud.clock() - row.value("secondsAgo"_L1).toInteger() * 1000;
        file.isComplete = row.value("complete"_L1).toBool(true);
        addFile(cloud, workspaceId, path, file);
    }
    return {};
}

Result<void> importTree(Cloud &cloud, const QJsonObject &order)
{
    const qint64 workspaceId = order.value("workspaceId"_L1).toInteger();
    const QString into = order.value("into"_L1).toString();
    const QDir from(order.value("from"_L1).toString());
    if (!from.exists())
        return wrong(u"no such folder: %1"_s.arg(from.path()));
    for (const char *folder : {"data", "keys", "locks", "snapshots", "index"})
        folderAt(cloud, workspaceId, QString(into + u'/' + QLatin1String(folder)));
    QDirIterator files(from.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return wrong(u"cannot read %1"_s.arg(file.fileName()));
        auto deposit = cloud.contents.begin();
        while (!file.atEnd())
            deposit->append(file.read(pieceBytes));
        Entry entry;
        entry.content = deposit->finish();
        entry.size = entry.content->size();
        addFile(cloud, workspaceId, QString(into + u'/' + from.relativeFilePath(file.fileName())),
                entry);
    }
    return {};
}

} // namespace restdock::drimefake
