// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/uploadjournal.h"

#include "storage/drime/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

#include <sys/file.h>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr char openMark = '+';
constexpr char closedMark = '-';

bool lock(const QFile &file)
{
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

/// The uploads that a journal's lines leave open. A line that a crash cut short is skipped.
QList<OpenUpload> openIn(const QByteArray &journal)
{
    QList<OpenUpload> open;
    for (const QByteArray &line : journal.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() != 3 || words[0].size() != 1)
            continue;
        const OpenUpload upload{QByteArray::fromPercentEncoding(words[1]),
                                QByteArray::fromPercentEncoding(words[2])};
        if (words[0][0] == openMark)
            open.append(upload);
        else if (words[0][0] == closedMark)
            open.removeAll(upload);
    }
    return open;
}

QByteArray lineFor(char mark, const OpenUpload &upload)
{
    return QByteArray(1, mark) + ' ' + upload.key.toPercentEncoding() + ' '
        + upload.uploadId.toPercentEncoding() + '\n';
}

} // namespace

UploadJournal::UploadJournal(const QString &folder, const QByteArray &place)
    : m_folder(folder),
      m_prefix(u"uploads-"_s
               + QString::fromLatin1(
                   QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16))
               + u'-')
{
}

UploadJournal::~UploadJournal()
{
    if (m_file && m_open.isEmpty())
        m_file->remove();
}

QList<OpenUpload> UploadJournal::takeLeftovers()
{
    if (m_folder.isEmpty())
        return {};
    QList<OpenUpload> leftovers;
    // Before the new one is made.
    const auto names = QDir(m_folder).entryList({m_prefix + u'*'}, QDir::Files);
    if (!begin())
        return {};
    for (const QString &name : names) {
        QFile file(QDir(m_folder).filePath(name));
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !lock(file))
            continue; // somebody else's, and alive
        m_followsCrash = true;
        const auto open = openIn(file.readAll());
        for (const OpenUpload &upload : open)
            opened(upload); // noted here before it is forgotten there
        leftovers += open;
        file.remove();
    }
    return leftovers;
}

void UploadJournal::opened(const OpenUpload &upload)
{
    m_open.append(upload);
    append(lineFor(openMark, upload));
}

void UploadJournal::closed(const OpenUpload &upload)
{
    m_open.removeAll(upload);
    append(lineFor(closedMark, upload));
    if (m_file && m_open.isEmpty())
        m_file->resize(0);
}

bool UploadJournal::begin()
{
    if (!QDir().mkpath(m_folder)) {
        giveUp(u"the folder cannot be made"_s);
        return false;
    }
    const QString name = m_prefix + QUuid::createUuid().toString(QUuid::Id128);
    m_file = std::make_unique<QFile>(QDir(m_folder).filePath(name));
    const bool isReady = m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::NewOnly
                                      | QIODevice::Unbuffered)
        && m_file->setPermissions(ownerOnly) && lock(*m_file);
    if (!isReady)
        giveUp(m_file->errorString());
    return isReady;
}

void UploadJournal::append(const QByteArray &line)
{
    if (m_file && m_file->write(line) != line.size())
        giveUp(m_file->errorString());
}

void UploadJournal::giveUp(const QString &reason)
{
    qCWarning(drimeLog, "Cannot note open uploads in %s (%s): after a crash they stay in Drime",
              qUtf8Printable(m_folder), qUtf8Printable(reason));
    m_file.reset();
    m_folder.clear();
}

} // namespace restdock::drime
