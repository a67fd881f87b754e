// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/startupnotice.h"

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

namespace restdock {

namespace {

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};

template<typename T>
using Reply = std::unique_ptr<T, Free>;

/// Nothing where the windows are not X11's.
xcb_connection_t *xConnection()
{
    auto *const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

/// The default screen's is the only one that matters: desktops have had one since RandR.
xcb_window_t rootOf(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, false, uint16_t(name.size()), name.constData());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

/// The X server's time, which is the last part of an id.
std::optional<uint32_t> timeOf(const QString &id)
{
    const auto mark = QStringLiteral("_TIME");
    const auto at = id.lastIndexOf(mark);
    bool isNumber = false;
    const auto time = at < 0 ? 0 : id.mid(at + mark.size()).toUInt(&isNumber);
    return isNumber && time != XCB_CURRENT_TIME ? std::optional(time) : std::nullopt;
}

/// Where Qt keeps the time of use: in a window of its own where the window manager wishes so.
xcb_window_t userTimeWindow(xcb_connection_t *connection, xcb_window_t window)
{
    const auto cookie =
        xcb_get_property(connection, false, window, atom(connection, "_NET_WM_USER_TIME_WINDOW"),
                         XCB_ATOM_WINDOW, 0, 1);
    const Reply<xcb_get_property_reply_t> reply(
        xcb_get_property_reply(connection, cookie, nullptr));
    if (!reply || xcb_get_property_value_length(reply.get()) != int(sizeof(xcb_window_t)))
        return window;
    return *static_cast<const xcb_window_t *>(xcb_get_property_value(reply.get()));
}

void send(xcb_connection_t *connection, uint32_t mask, const xcb_client_message_event_t &event)
{
    xcb_send_event(connection, false, rootOf(connection), mask,
                   reinterpret_cast<const char *>(&event));
}

/// As the specification has it: spaces, quotes and backslashes of a value are escaped.
QByteArray quoted(const QString &value)
{
    QByteArray text;
    for (const char letter : value.toUtf8()) {
        if (letter == ' ' || letter == '"' || letter == '\\')
            text += '\\';
        text += letter;
    }
    return text;
}

} // namespace

void takeFront(const QWidget &window, const QString &id)
{
    auto *const connection = xConnection();
    const auto time = timeOf(id);
    if (!connection || !time || !window.internalWinId())
        return;
    const auto own = xcb_window_t(window.internalWinId());
    xcb_change_property(connection, XCB_PROP_MODE_REPLACE, userTimeWindow(connection, own),
                        atom(connection, "_NET_WM_USER_TIME"), XCB_ATOM_CARDINAL, 32, 1, &*time);
    constexpr uint32_t fromAnApplication = 1;
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = own;
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = fromAnApplication;
    event.data.data32[1] = *time;
    send(connection, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
         event);
    xcb_flush(connection);
}

/// A text, with the zero at its end, in pieces of 20 bytes; the window's number tells whose they are.
void endStart(const QString &id)
{
    auto *const connection = xConnection();
    if (!connection || id.isEmpty())
        return;
    const auto root = rootOf(connection);
    const auto sender = xcb_generate_id(connection);
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, sender, root, -1, -1, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 8;
    event.window = sender;
    event.type = atom(connection, "_NET_STARTUP_INFO_BEGIN");
    const QByteArray text = "remove: ID=" + quoted(id) + '\0';
    constexpr qsizetype piece = sizeof(event.data.data8);
    for (qsizetype at = 0; at < text.size(); at += piece) {
        const auto size = std::min(piece, text.size() - at);
        std::fill(std::begin(event.data.data8), std::end(event.data.data8), uint8_t(0));
        std::copy_n(text.constData() + at, size, std::begin(event.data.data8));
        send(connection, XCB_EVENT_MASK_PROPERTY_CHANGE, event);
        event.type = atom(connection, "_NET_STARTUP_INFO");
    }
    xcb_destroy_window(connection, sender);
    xcb_flush(connection);
}

} // namespace restdock
