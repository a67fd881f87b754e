// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/runrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QString thisBoot()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace

RunRecord::RunRecord(QString path) : m_path(std::move(path)) {}

std::optional<RunRecord::Left> RunRecord::takeLeft()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 maximumBytes = 1024 * 1024;
    const auto content = QJsonDocument::fromJson(file.read(maximumBytes)).object();
    file.close();
    file.remove();
    Left left;
    const auto ids = content["running"_L1].toArray();
    for (const auto &id : ids)
        left.running.append(id.toString());
    left.isCrash = content["boot"_L1].toString() == thisBoot();
    return left;
}

void RunRecord::setRunning(const QStringList &ids)
{
    if (m_isOver || m_written == ids)
        return;
    m_written = ids;
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    const QJsonObject content{{u"boot"_s, thisBoot()},
                              {u"running"_s, QJsonArray::fromStringList(ids)}};
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QJsonDocument(content).toJson());
}

void RunRecord::remove()
{
    m_isOver = true;
    QFile::remove(m_path);
}

} // namespace restdock
