// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/statefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace restdock {

namespace {

constexpr int betweenWrites = 60; // seconds
constexpr qint64 mostBytes = 10'000'000;

} // namespace

StateFile::StateFile(QString path) : m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1);
}

StateFile::~StateFile()
{
    m_writer.waitForDone();
}

QJsonObject StateFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(mostBytes)).object();
}

bool StateFile::isDue(const QDateTime &now) const
{
    if (!m_writtenAt.isValid())
        return true;
    const auto passed = m_writtenAt.secsTo(now);
    return passed < 0 || passed >= betweenWrites; // before that: the clock was set back
}

/// QSaveFile waits for the disk, which a backup may keep busy for seconds.
void StateFile::write(const QJsonObject &content, const QDateTime &now)
{
    m_writtenAt = now;
    m_writer.start([path = m_path, text = QJsonDocument(content).toJson()] {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // who backs up what is private
        file.write(text);
        file.commit();
    });
}

} // namespace restdock
