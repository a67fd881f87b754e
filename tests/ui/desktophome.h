// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/server/access/passwordhash.h"
#include "tests/support/reservedport.h"
#include "tests/support/roomyhome.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// A Desktop in a home of its own, for tests to derive from: real profiles, real servers, real
/// sockets; only the windows are missing.
class DesktopHome : public QObject
{
protected:
    void makeHome()
    {
        m_home = std::make_unique<RoomyHome>();
        QVERIFY(m_home->isValid());
        QVERIFY(QDir().mkpath(m_home->filePath(u"backups"_s)));
        start();
    }

    void leaveHome()
    {
        end();
        m_openKeychain = {};
        m_home.reset();
    }

    void start()
    {
        makeDesktop();
        QSignalSpy loaded(m_desktop.get(), &Desktop::loaded);
        m_desktop->load();
        QVERIFY(loaded.wait(10'000));
    }

    void makeDesktop()
    {
        ProfileStoreOptions profiles;
        profiles.folder = m_home->filePath(u"config"_s);
        profiles.openKeychain = m_openKeychain;
        m_desktop = std::make_unique<Desktop>(profiles, m_home->filePath(u"state"_s));
    }

    QByteArray readIndex() const
    {
        QFile file(m_home->filePath(u"config/profiles.toml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeIndex(const QByteArray &content) const
    {
        QFile file(m_home->filePath(u"config/profiles.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void end()
    {
        QSignalSpy stopped(m_desktop.get(), &Desktop::hasStopped);
        m_desktop->quit();
        QVERIFY(stopped.wait(20'000));
        m_desktop.reset();
    }

    std::optional<Profile> load(const QString &id)
    {
        std::optional<Profile> loaded;
        m_desktop->loadProfile(id, [&loaded](const Result<Profile> &found) {
            if (found)
                loaded = *found;
        });
        if (!QTest::qWaitFor([&loaded] { return loaded.has_value(); }, 20'000))
            qWarning("not loaded in time");
        return loaded;
    }

    std::optional<Result<QString>> replace(const QString &id, const Profile &before,
                                           const Profile &after,
                                           ui::TakeUp takeUp = ui::TakeUp::Now)
    {
        std::optional<Result<QString>> replaced;
        m_desktop->replaceProfile(id, before, after, takeUp,
                                  [&replaced](const Result<QString> &r) { replaced = r; });
        if (!QTest::qWaitFor([&replaced] { return replaced.has_value(); }, 20'000))
            qWarning("not replaced in time");
        return replaced;
    }

    Profile profile() const
    {
        Profile made;
        made.name = u"backups"_s;
        made.backend.type = u"local"_s;
        made.backend.values.insert(u"path"_s, m_home->filePath(u"backups"_s));
        made.listen.port = QString::number(m_port);
        made.users.append({.name = u"laptop"_s, .passwordHash = makeBcrypt("sesame", 5)});
        return made;
    }

    /// One that everybody on this computer can use.
    Profile openProfile() const
    {
        auto made = profile();
        made.access = ProfileAccess::None;
        made.users.clear();
        return made;
    }

    ui::ServerStatus status(const QString &id) const
    {
        const auto *const entry = m_desktop->profiles().find(id);
        return entry ? entry->status : ui::ServerStatus();
    }

    bool hasEvent(const QString &text) const
    {
        const auto &events = m_desktop->events();
        for (int row = 0; row < events.rowCount(); ++row) {
            if (events.row(row).text.contains(text))
                return true;
        }
        return false;
    }

    QString save(const Profile &wanted, const QString &id = {})
    {
        std::optional<QString> saved;
        QString problem;
        m_desktop->saveProfile(id, wanted, [&](const Result<QString> &result) {
            saved = result ? *result : QString();
            if (!result)
                problem = result.error().message;
        });
        if (!QTest::qWaitFor([&saved] { return saved.has_value(); }, 30'000))
            qWarning("not saved in time");
        if (!problem.isEmpty())
            qWarning("%s", qPrintable(problem));
        return saved.value_or(QString());
    }

    ui::ServerPhase phase(const QString &id) const
    {
        const auto *const entry = m_desktop->profiles().find(id);
        return entry ? entry->status.phase : ui::ServerPhase::Stopped;
    }

    /// The status of an answer; 0: none.
    int request(const QByteArray &line, const QByteArray &fields = {},
                const QByteArray &body = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(2000))
            return 0;
        socket.write(line + " HTTP/1.1\r\nHost: h\r\nConnection: close" + fields + "\r\n\r\n"
                     + body);
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer.mid(9, 3).toInt();
    }

    ProfileStoreOptions::Open m_openKeychain; ///< of the next start(); empty: there is none
    std::unique_ptr<RoomyHome> m_home;
    std::unique_ptr<Desktop> m_desktop;
    const ReservedPort m_place;
    const quint16 m_port = m_place.number();
};

} // namespace restdock::test
