// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/backgroundportal.h"
#include "tests/support/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace restdock;
using namespace Qt::StringLiterals;

/// A desktop's portal, as far as start at login goes. It answers as a test wants.
class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    QVariantMap asked;
    uint response = 0;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options)
    {
        asked = options;
        auto sender = message().service().mid(1);
        const QString path = u"/org/freedesktop/portal/desktop/request/"_s
            + sender.replace(u'.', u'_') + u'/' + options.value(u"handle_token"_s).toString();
        auto answer =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        answer.setArguments({response,
                             QVariantMap{{u"background"_s, true},
                                         {u"autostart"_s, options.value(u"autostart"_s)}}});
        connection().send(answer); // sooner than the path
        return QDBusObjectPath(path);
    }
};

/// The real calls over a real bus of its own; only the portal is made up.
class tst_backgroundportal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_session.isRunning(), "see installer/dependencies.sh test");
        m_session.enter();
        auto services = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fakes"_s);
        QVERIFY(services.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                        QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"fakes"_s); }

    void init()
    {
        m_portal.response = 0;
        QDBusConnection(u"fakes"_s).registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void whatItGrantsIsRemembered()
    {
        const QTemporaryDir folder;
        const auto memory = folder.filePath(u"autostart.ini"_s);
        {
            BackgroundPortal portal(memory);
            QVERIFY(!portal.startsAtLogin());
            QVERIFY(ask(portal, true));
            QVERIFY(portal.startsAtLogin());
            QCOMPARE(m_portal.asked.value(u"commandline"_s).toStringList(),
                     (QStringList{u"restdock"_s, u"--minimized"_s}));
            QVERIFY(!m_portal.asked.value(u"reason"_s).toString().isEmpty());
        }
        BackgroundPortal next(memory);
        QVERIFY(next.startsAtLogin());
        QVERIFY(ask(next, false));
        QVERIFY(!next.startsAtLogin());
    }

    void aRefusalChangesNothing()
    {
        const QTemporaryDir folder;
        BackgroundPortal portal(folder.filePath(u"autostart.ini"_s));
        m_portal.response = 1; // the person cancelled it
        const auto refused = ask(portal, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        QVERIFY(!portal.startsAtLogin());
    }

    void aDesktopWithoutOneIsAnError()
    {
        QDBusConnection(u"fakes"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s);
        const QTemporaryDir folder;
        BackgroundPortal portal(folder.filePath(u"autostart.ini"_s));
        const auto failed = ask(portal, true);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Unavailable);
    }

private:
    static Result<void> ask(BackgroundPortal &portal, bool starts)
    {
        std::optional<Result<void>> answer;
        portal.setStartsAtLogin(starts,
                                [&answer](Result<void> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return Error{ErrorCode::Internal, u"no answer"_s};
        return *answer;
    }

    test::PrivateKeyring m_session{test::PrivateKeyring::Keyring::None};
    Portal m_portal;
};

QTEST_GUILESS_MAIN(tst_backgroundportal)
#include "tst_backgroundportal.moc"
