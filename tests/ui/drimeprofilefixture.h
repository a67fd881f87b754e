// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/server/access/passwordhash.h"
#include "storage/profiles/keychain/keychainplugin.h"
#include "tests/drime_fake/drimefake.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/reservedport.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// A desktop with a keychain of its own and the faithful fake of Drime.
class DrimeProfileFixture
{
protected:
    void begin()
    {
        QVERIFY(m_keyring.isRunning());
        m_keyring.enter();
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        QVERIFY(m_fake.start({u"--workspace"_s, u"1873:Team backups"_s, u"--token"_s,
                              DrimeFake::token(), u"--token"_s, QString::fromLatin1(otherToken)}));
        ProfileStoreOptions profiles;
        profiles.folder = m_home.filePath(u"config"_s);
        profiles.openKeychain = [] {
            return openKeychain({QStringLiteral(RESTDOCK_KEYCHAIN_FOLDER)});
        };
        m_desktop = std::make_unique<Desktop>(profiles, m_home.filePath(u"state"_s));
        QSignalSpy loaded(m_desktop.get(), &Desktop::loaded);
        m_desktop->load();
        QVERIFY(loaded.wait(patience));
    }

    void end()
    {
        QSignalSpy stopped(m_desktop.get(), &Desktop::hasStopped);
        m_desktop->quit();
        QVERIFY(stopped.wait(patience));
        m_desktop.reset();
    }

    static constexpr int patience = 30'000; // ms
    static constexpr auto otherToken = "2|other-token";

    Profile profile()
    {
        Profile made;
        made.name = u"Cloud"_s;
        made.backend.type = u"drime"_s;
        made.backend.values.insert(u"api_url"_s, m_fake.apiUrl());
        made.listen.port = QString::number(m_port);
        made.users.append({.name = u"laptop"_s, .passwordHash = makeBcrypt("sesame", 5)});
        return made;
    }

    static QLineEdit *token(const QDialog &dialog)
    {
        const auto edits = dialog.findChildren<QLineEdit *>();
        for (auto *edit : edits) {
            if (edit->echoMode() == QLineEdit::Password)
                return edit;
        }
        return nullptr;
    }

    static QComboBox *box(const QDialog &dialog, const QString &firstItem)
    {
        const auto boxes = dialog.findChildren<QComboBox *>();
        for (auto *one : boxes) {
            if (one->itemText(0) == firstItem)
                return one;
        }
        return nullptr;
    }

    static bool says(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    QTemporaryDir m_home;
    PrivateKeyring m_keyring{PrivateKeyring::Keyring::Unlocked};
    DrimeFake m_fake;
    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    std::unique_ptr<Desktop> m_desktop;
    const ReservedPort m_place;
    const quint16 m_port = m_place.number();
};

} // namespace restdock::test
