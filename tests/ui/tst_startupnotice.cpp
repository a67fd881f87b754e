// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/activation.h"
#include "app/desktop/system/startupnotice.h"
#include "tests/ui/desktopsession.h"

#include <QApplication>
#include <QProcess>
#include <QTest>
#include <QWidget>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

/// Another program on the same screen: what it hears that is said to all, and what time it is.
class Listener
{
public:
    Listener() : m_connection(xcb_connect(nullptr, nullptr))
    {
        const auto *const screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &events);
        m_window = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, screen->root, 0, 0, 1, 1, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, XCB_CW_EVENT_MASK,
                          &events);
        xcb_flush(m_connection);
    }
    ~Listener() { xcb_disconnect(m_connection); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Of the X server.
    uint32_t now()
    {
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, m_window, XCB_ATOM_WM_NAME,
                            XCB_ATOM_STRING, 8, 1, "x");
        xcb_flush(m_connection);
        m_time = 0;
        return QTest::qWaitFor([this] { return listen() && m_time != 0; }, patience) ? m_time : 0;
    }

    /// All that was said in pieces of 20 bytes, up to its zero.
    QByteArray said()
    {
        listen();
        const auto end = m_said.indexOf('\0');
        return end < 0 ? QByteArray() : m_said.left(end);
    }

private:
    bool listen()
    {
        while (auto *const event = xcb_poll_for_event(m_connection)) {
            const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> owner(event,
                                                                                   &std::free);
            const auto kind = event->response_type & 0x7f;
            if (kind == XCB_PROPERTY_NOTIFY) {
                const auto *const change =
                    reinterpret_cast<const xcb_property_notify_event_t *>(event);
                if (change->window == m_window)
                    m_time = change->time;
            } else if (kind == XCB_CLIENT_MESSAGE) {
                const auto *const message =
                    reinterpret_cast<const xcb_client_message_event_t *>(event);
                if (message->format == 8)
                    m_said.append(reinterpret_cast<const char *>(message->data.data8), 20);
            }
        }
        return true;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_window = 0;
    uint32_t m_time = 0;
    QByteArray m_said;
};

} // namespace

/// On a real X server with a real window manager.
class tst_startupnotice : public QObject
{
    Q_OBJECT

public:
    explicit tst_startupnotice(test::DesktopSession &session) : m_session(session) {}

private Q_SLOTS:
    void aWindowComesToTheFrontAsOfTheStart()
    {
        QWidget window;
        window.setWindowTitle(u"ours"_s);
        window.resize(300, 200);
        window.show();
        // Asked again: who was there before the window manager is not given the focus by it.
        QTRY_VERIFY_WITH_TIMEOUT((window.activateWindow(), window.isActiveWindow()), patience);
        QProcess other; // in which the person works now
        other.start(u"xev"_s, QStringList());
        QVERIFY(other.waitForStarted(patience));
        QVERIFY(m_session.type(u"Event Tester"_s, {u"a"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!window.isActiveWindow(), patience);
        Listener listener;
        const auto time = listener.now();
        takeFront(window, u"launcher_TIME%1"_s.arg(time));
        QTRY_VERIFY_WITH_TIMEOUT(window.isActiveWindow(), patience);
        QCOMPARE(m_session.useOf(window.winId()), time);
        other.kill();
        other.waitForFinished(patience);
    }

    void anIdWithoutATimeChangesNothing()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto before = m_session.useOf(window.winId());
        for (const auto &id : {QString(), u"launcher"_s, u"launcher_TIME"_s, u"x_TIMEsoon"_s})
            takeFront(window, id);
        QCOMPARE(m_session.useOf(window.winId()), before);
    }

    void theEndOfTheStartIsTold()
    {
        Listener listener;
        QVERIFY(listener.now() != 0); // it listens
        endStart(u"a \"launcher\"\\ with a long name_TIME12"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            listener.said(), "remove: ID=a\\ \\\"launcher\\\"\\\\\\ with\\ a\\ long\\ name_TIME12",
            patience);
    }

    void whatIsStartedFromHereDoesNotUseItToo()
    {
        qputenv("DESKTOP_STARTUP_ID", "launcher_TIME1");
        qputenv("XDG_ACTIVATION_TOKEN", "launcher_TIME1");
        QCOMPARE(ownActivation(), u"launcher_TIME1"_s);
        forgetOwnActivation();
        QCOMPARE(ownActivation(), QString());
        useActivation(u"launcher_TIME2"_s); // which is Wayland's way
        QCOMPARE(ownActivation(), QString());
    }

private:
    test::DesktopSession &m_session;
};

int main(int argc, char *argv[])
{
    std::unique_ptr<QCoreApplication> application =
        std::make_unique<QCoreApplication>(argc, argv); // for starting the session
    test::DesktopSession session;
    const auto missing = session.start();
    if (!missing.isEmpty()) {
        qCritical("%s. See installer/dependencies.sh test", qPrintable(missing));
        return 1;
    }
    application.reset();
    for (const auto *name : {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        qputenv(name, session.environment().value(QLatin1String(name)).toUtf8());
    qputenv("QT_QPA_PLATFORM", "xcb");
    application = std::make_unique<QApplication>(argc, argv);
    tst_startupnotice test(session);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startupnotice.moc"
