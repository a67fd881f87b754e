// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktophome.h"

#include <optional>

using namespace restdock;
using namespace Qt::StringLiterals;

/// What is saved and cannot be read: one profile, the list, or one of a later version.
class tst_desktopdamage : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void aDamagedProfileIsToldOfAndRestored()
    {
        auto damagedOne = profile();
        damagedOne.startAutomatically = true;
        auto other = profile();
        other.name = u"other"_s;
        other.backend.values.insert(u"path"_s, m_home->filePath(u"others"_s));
        other.listen.port = u"0"_s;
        const auto first = save(damagedOne);
        const auto second = save(other); // from here on there is a copy of the list before
        const auto index = readIndex();
        end();
        auto damaged = index;
        const auto at = damaged.indexOf("revision", damaged.indexOf(first.toUtf8()));
        QVERIFY(at > 0);
        damaged.replace(at, 8, "reversion");
        writeIndex(damaged);
        start();
        QCOMPARE(m_desktop->profiles().count(), 1);
        QVERIFY(m_desktop->profiles().find(second));
        QCOMPARE(m_desktop->damage().extent, ui::ProfileDamage::Extent::Some);
        QCOMPARE(m_desktop->damage().profiles, 1);
        const auto header = damaged.indexOf(QByteArray("[" + first.toUtf8() + "]"));
        QCOMPARE(m_desktop->damage().line, 1 + damaged.left(header).count('\n'));
        std::optional<Result<void>> restored;
        m_desktop->restoreProfiles([&restored](Result<void> done) { restored = std::move(done); });
        QTRY_VERIFY(restored);
        QVERIFY2(*restored, qPrintable(*restored ? QString() : restored->error().message));
        QTRY_VERIFY(m_desktop->profiles().find(first));
        QCOMPARE(m_desktop->damage().extent, ui::ProfileDamage::Extent::None);
        QTRY_VERIFY(m_desktop->profiles().find(first)->status.isUp()); // as it shall at the start
    }

    void anUnreadableListIsNoEmptyOne()
    {
        const auto id = save(profile());
        const auto index = readIndex();
        end();
        writeIndex("this is [no TOML");
        makeDesktop();
        QSignalSpy changed(m_desktop.get(), &Desktop::damageChanged);
        m_desktop->load();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_desktop->damage().extent, ui::ProfileDamage::Extent::All);
        QCOMPARE(m_desktop->profiles().count(), 0);
        writeIndex(index);
        m_desktop->reloadProfiles();
        QTRY_VERIFY(m_desktop->profiles().find(id));
        QCOMPARE(m_desktop->damage().extent, ui::ProfileDamage::Extent::None);
    }

    void profilesOfALaterVersionAreShownAndLeftAlone()
    {
        auto automatic = profile();
        automatic.startAutomatically = true;
        const auto id = save(automatic);
        auto index = readIndex();
        end();
        QVERIFY(index.contains("restdock_format = 1"));
        index.replace("restdock_format = 1", "restdock_format = 99");
        const QByteArray header = "[" + id.toUtf8() + ".profile]";
        QVERIFY(index.contains(header));
        index.replace(header, QByteArray(header + "\nlater_rule = \"strict\""));
        writeIndex(index);
        start();
        QCOMPARE(m_desktop->damage().extent, ui::ProfileDamage::Extent::IsNewer);
        QCOMPARE(m_desktop->profiles().count(), 1);
        QCOMPARE(m_desktop->profiles().at(0).profile.name, automatic.name);
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
        m_desktop->startServer(id); // its later rule may forbid what this version would allow
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        std::optional<Result<QString>> saved;
        m_desktop->saveProfile(id, automatic,
                               [&saved](const Result<QString> &result) { saved = result; });
        QTRY_VERIFY(saved);
        QVERIFY(!*saved);
        QCOMPARE(saved->error().code, ErrorCode::ReadOnly);
        QCOMPARE(readIndex(), index);
    }
};

QTEST_GUILESS_MAIN(tst_desktopdamage)
#include "tst_desktopdamage.moc"
