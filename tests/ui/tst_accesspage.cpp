// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiledialogfixture.h"

#include <QComboBox>
#include <QDateTime>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

/// Who may connect, where, and with which certificate: the page of a profile's dialog.
class tst_accesspage : public QObject, private ProfileDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void encryptionNeedsACertificate()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QVERIFY(shows(u"It is missing. Name the certificate's file, or have one made."_s));
        QCOMPARE(texts(u"It is missing."_s).size(), 1); // one thing is missing, and not two files
        QCOMPARE(m_dialog->focusWidget(), button(u"Create…"_s));
        button(u"Create…"_s)->click();
        QCOMPARE(field<QLineEdit>(u"SHA-256 fingerprint"_s)->text(), u"AB:CD:EF"_s);
        QCOMPARE(field<QLineEdit>(u"Clients use"_s)->text(), u"https://192.168.1.9:8000/"_s);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->certificate, CertificateSource::Made);
        QCOMPARE(m_commands->saved->tlsCert, u"/made/nas.pem"_s);
        QCOMPARE(m_commands->saved->tlsKey, u"/made/nas.key"_s);
    }

    void aKeyThatNobodyUsesIsNotLeftOnTheDisk()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        button(u"Create…"_s)->click();
        button(u"Use my own…"_s)->click();
        m_commands->files = {u"/made/other.pem"_s, u"/made/other.key"_s};
        button(u"Create…"_s)->click(); // another one
        QCOMPARE(m_commands->calls.last(), u"discard /made/nas.pem"_s);
        button(u"Use my own…"_s)->click();
        field<QLineEdit>(u"Certificate file"_s)->setText(u"/etc/nas.pem"_s);
        field<QLineEdit>(u"Private key file"_s)->setText(u"/etc/nas.key"_s);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
        m_dialog.reset();
        QCOMPARE(m_commands->calls.last(), u"discard /made/other.pem"_s);
    }

    void furtherNamesAreInTheCertificate()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        field<QLineEdit>(u"Further names"_s)->setText(u"nas.example.org, 203.0.113.7"_s);
        button(u"Create…"_s)->click();
        QCOMPARE(m_commands->certificateFor->tlsNames,
                 (QStringList{u"nas.example.org"_s, u"203.0.113.7"_s}));
    }

    void anOwnCertificateIsJudgedAtOnce_data()
    {
        QTest::addColumn<CertificateFlaw>("flaw");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << CertificateFlaw::CertificateMissing
                                 << u"There is no such file."_s << u"Certificate file"_s;
        QTest::newRow("unreadable")
            << CertificateFlaw::CertificateUnreadable << u"It cannot be read as a certificate."_s
            << u"Certificate file"_s;
        QTest::newRow("mismatch") << CertificateFlaw::KeyMismatch
                                  << u"It belongs to another certificate."_s
                                  << u"Private key file"_s;
        QTest::newRow("locked") << CertificateFlaw::KeyLocked << u"It is locked with a passphrase"_s
                                << u"Private key file"_s;
    }

    void anOwnCertificateIsJudgedAtOnce()
    {
        QFETCH(const CertificateFlaw, flaw);
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        open(someProfile());
        page(AccessPage);
        m_commands->certificate.flaw = flaw;
        button(u"Certificate"_s)->click();
        button(u"Use my own…"_s)->click();
        this->field<QLineEdit>(u"Certificate file"_s)->setText(u"/etc/nas.pem"_s);
        this->field<QLineEdit>(u"Private key file"_s)->setText(u"/etc/nas.key"_s);
        QTRY_VERIFY(shows(text));
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), this->field<QLineEdit>(field));
    }

    void anEndingCertificateIsToldAndCanBeSaved()
    {
        auto profile = someProfile();
        profile.certificate = CertificateSource::Made;
        profile.tlsCert = u"/made/nas.pem"_s;
        profile.tlsKey = u"/made/nas.key"_s;
        m_commands->certificate.validUntil = QDateTime::currentDateTimeUtc().addDays(12);
        open(profile);
        page(AccessPage);
        QVERIFY(shows(u"It expires in 1"_s)); // 11 or 12 days
        field<QSpinBox>(u"Port"_s)->setValue(8001);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
    }

    /// The files take effect at once, so that has to be meant.
    void aNewCertificateInPlaceOfOneInUseIsAsked()
    {
        auto profile = someProfile();
        profile.certificate = CertificateSource::Made;
        profile.tlsCert = u"/made/nas.pem"_s;
        profile.tlsKey = u"/made/nas.key"_s;
        open(profile);
        page(AccessPage);
        button(u"Create…"_s)->click();
        QVERIFY(m_commands->calls.isEmpty());
        auto *const box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        for (auto *answer : box->buttons()) {
            if (answer->text() == u"&Create")
                answer->click();
        }
        QCOMPARE(m_commands->calls, QStringList{u"make a certificate"_s});
        QCOMPARE(m_commands->certificateFor->tlsCert, u"/made/nas.pem"_s);
    }

    void anAbandonedCertificateIsDiscarded()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        button(u"Create…"_s)->click();
        m_dialog.reset();
        QCOMPARE(m_commands->calls.last(), u"discard /made/nas.pem"_s);
    }

    void theFirewallCommandsNameThePort()
    {
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8443);
        button(u"Show commands"_s)->click();
        auto *const commands = m_dialog->findChild<QPlainTextEdit *>();
        QVERIFY(commands->isVisible());
        QVERIFY(commands->toPlainText().contains(u"sudo ufw allow 8443/tcp"));
        QVERIFY(commands->toPlainText().contains(u"--add-port=8443/tcp"));
    }

    void anAddressCanBeChosenOrTyped()
    {
        open(someProfile());
        page(AccessPage);
        auto *const host = field<QComboBox>(u"Network address"_s);
        host->setCurrentIndex(0);
        QCOMPARE(m_dialog->profile().listen.host, QString());
        host->setCurrentText(u"nas.example.org"_s);
        QCOMPARE(m_dialog->profile().listen.host, u"nas.example.org"_s);
        button(u"Only this computer"_s)->click();
        QVERIFY(m_dialog->profile().listen.isLocal());
    }

    void aPortInUseIsTold()
    {
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8999);
        QTRY_VERIFY(shows(u"in use by another program"_s));
        QCOMPARE(m_commands->probed.last(), u"192.168.1.9:8999"_s); // where it shall listen
    }

    void aPortOfTheAdministratorIsTold()
    {
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(443);
        QTRY_VERIFY(shows(u"Port 443 is not allowed: ports below 1024 need administrator rights. "
                          u"Choose 1024 or higher."_s));
        QVERIFY(!shows(u"in use"_s));
    }

    void aPortOfAnotherProfileNamesIt()
    {
        auto other = someProfile();
        other.name = u"Other"_s;
        other.listen.port = u"8001"_s;
        other.backend.values.insert(u"path"_s, u"/srv/other"_s);
        m_others = {other};
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8001);
        QVERIFY(shows(u"in use by the profile “Other”"_s));
    }

    void thePresetPortOfANewProfileIsTold()
    {
        auto fresh = someProfile();
        fresh.name.clear();
        open(fresh, false, {});
        page(AccessPage);
        QTRY_VERIFY(shows(u"free"_s));
    }

    void theOwnPortOfARunningServerIsItsOwn()
    {
        m_commands->ports.insert(8000, ui::PortState::Used);
        open(someProfile(), true);
        page(AccessPage);
        QVERIFY(shows(u"in use by this profile"_s));
        field<QComboBox>(u"Network address"_s)->setCurrentIndex(0); // all of them
        QVERIFY(shows(u"in use by this profile"_s));
    }

    void aNewAddressIsToldWithWhoUsesTheOldOne()
    {
        openKnown(false);
        page(AccessPage);
        const auto told = u"Changing the port changes the address that 3 clients use."_s;
        QVERIFY(!shows(told));
        auto *const port = field<QSpinBox>(u"Port"_s);
        QVERIFY(port);
        port->setValue(port->value() + 1);
        QVERIFY(shows(told));
        button(u"Only this computer"_s)->click();
        QVERIFY(shows(u"This changes the address that 3 clients use."_s));
    }

    void encryptionChangesTheAddress()
    {
        openKnown(false);
        page(AccessPage);
        button(u"Certificate"_s)->click();
        QVERIFY(shows(u"With encryption the address that 3 clients use begins with https."_s));
    }
};

QTEST_MAIN(tst_accesspage)
#include "tst_accesspage.moc"
