// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/activityarchive.h"

#include "ui/activity/logline.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace restdock {

namespace {

/// The lines of a file from the last to the first, without their ends, read piece by piece from its
/// end. One that was cut off is none.
class LinesBackwards
{
public:
    explicit LinesBackwards(QFile &file) : m_file(file), m_begin(file.size())
    {
        qsizetype end = -1;
        while ((end = m_rest.lastIndexOf('\n')) < 0 && readMore()) {}
        m_rest.truncate(end + 1);
    }

    bool next(QByteArray &line)
    {
        while (m_rest.endsWith('\n'))
            m_rest.chop(1);
        qsizetype end = -1;
        while ((end = m_rest.lastIndexOf('\n')) < 0 && readMore()) {}
        if (m_rest.isEmpty())
            return false;
        line = m_rest.sliced(end + 1);
        m_rest.truncate(end + 1);
        return true;
    }

private:
    bool readMore()
    {
        constexpr qint64 pieceBytes = 256 * 1024;
        const qint64 size = std::min(m_begin, pieceBytes);
        if (size == 0 || !m_file.seek(m_begin - size))
            return false;
        auto piece = m_file.read(size);
        if (piece.size() != size)
            return false;
        m_begin -= size;
        m_rest.prepend(piece);
        return true;
    }

    QFile &m_file;
    qint64 m_begin; ///< of what was read
    QByteArray m_rest;
};

/// Where the last whole line ends; below zero if the file cannot be read.
qint64 endOfLines(QFile &file)
{
    constexpr qint64 pieceBytes = 256 * 1024;
    for (qint64 end = file.size(); end > 0;) {
        const qint64 begin = std::max<qint64>(end - pieceBytes, 0);
        if (!file.seek(begin))
            return -1;
        const auto piece = file.read(end - begin);
        if (piece.size() != end - begin)
            return -1;
        if (const auto last = piece.lastIndexOf('\n'); last >= 0)
            return begin + last + 1;
        end = begin;
    }
    return 0;
}

/// A power cut may have left half a line: it goes, or it would swallow the next one.
bool dropCutLine(QFile &file)
{
    const qint64 end = endOfLines(file);
    return end == file.size() || (end >= 0 && file.resize(end));
}

} // namespace

ActivityArchive::ActivityArchive(QString folder, QString name, qint64 fileBytes, int fileCount)
    : m_folder(std::move(folder)),
      m_name(std::move(name)),
      m_fileBytes(fileBytes),
      m_fileCount(std::max(fileCount, 1))
{
}

QString ActivityArchive::path(int age) const
{
    if (age == 0)
        return m_folder + u'/' + m_name + u".log";
    return m_folder + u'/' + m_name + u'.' + QString::number(age) + u".log";
}

Error ActivityArchive::notWritable(const Message &reason) const
{
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error", "cannot write the activity log %1: %2"),
            {path(0), reason}};
}

Result<void> ActivityArchive::open()
{
    if (m_file.isOpen())
        return {};
    if (!QDir().mkpath(m_folder))
        return notWritable(QT_TRANSLATE_NOOP("Error", "its folder cannot be made"));
    m_file.setFileName(path(0));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append))
        return notWritable(reasonFromText(m_file.errorString()));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // who backs up what is private
    const auto header = ui::logHeaderLine();
    const bool isReady = dropCutLine(m_file)
        && (m_file.size() > 0 || (m_file.write(header) == header.size() && m_file.flush()));
    if (isReady)
        return {};
    const auto reason = m_file.errorString();
    m_file.close(); // or the next row would follow what cannot be read
    return notWritable(reasonFromText(reason));
}

Result<void> ActivityArchive::append(const std::vector<ui::LogRow> &rows)
{
    if (auto opened = open(); !opened)
        return opened;
    QByteArray lines;
    for (const auto &row : rows)
        lines += ui::toLogLine(row);
    if (m_file.write(lines) != lines.size() || !m_file.flush()) {
        const QString reason = m_file.errorString();
        m_file.close();
        return notWritable(reasonFromText(reason));
    }
    return {};
}

/// From the oldest on, and none onto another: where one cannot be moved, all younger ones stay.
Result<void> ActivityArchive::rotateIfFull()
{
    if (QFileInfo(path(0)).size() < m_fileBytes)
        return {};
    m_file.close();
    const auto failed = [](const QFile &file) {
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP("Error", "cannot put the full activity log %1 aside: %2"),
                     {file.fileName(), reasonFromText(file.errorString())}};
    };
    if (QFile oldest(path(m_fileCount - 1)); oldest.exists() && !oldest.remove())
        return failed(oldest);
    for (int age = m_fileCount - 2; age >= 0; --age) {
        QFile file(path(age));
        if (file.exists() && !file.rename(path(age + 1)))
            return failed(file);
    }
    return {};
}

Result<std::vector<ui::LogRow>> ActivityArchive::before(quint64 before,
                                                        const ui::ActivityFilter &filter,
                                                        size_t count) const
{
    std::vector<ui::LogRow> rows;
    for (int age = 0; age < m_fileCount && rows.size() < count; ++age) {
        QFile file(path(age));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        LinesBackwards lines(file);
        QByteArray line;
        while (rows.size() < count && lines.next(line)) {
            if (before > 0 && ui::numberOfLogLine(line) >= before)
                continue;
            if (auto row = ui::fromLogLine(line); row && filter.matches(*row))
                rows.push_back(std::move(*row));
        }
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace restdock
