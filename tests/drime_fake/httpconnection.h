// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/bodydecoder.h"
#include "app/server/http/requesthead.h"
#include "tests/drime_fake/httpserver.h"

#include <QTcpSocket>

namespace restdock::drimefake {

/// One client. Deletes itself when the connection ends.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(std::unique_ptr<QTcpSocket> socket, Service &service, Line &line,
                   QObject *parent);
    ~HttpConnection() override;

    void start();

private:
    enum class State { Starting, Head, Body, Delayed, Answering, Ending };

    void readMore();
    bool readHead(); // false: nothing more to do now
    bool readBody();
    void takeBody();
    void beginCall(http::RequestHead head);
    void finishBody();
    void answer(Response response, bool keepAlive);
    void sendHead();
    void pump();
    void endAnswer();
    void reset();
    void onDisconnected();

    std::unique_ptr<QTcpSocket> m_socket;
    Service &m_service;
    Line &m_line;
    QTimer m_idle;
    State m_state = State::Starting;
    QByteArray m_input;
    bool m_waitsForLink = false;
    http::HeadParser m_parser;
    http::BodyDecoder m_decoder;
    qint64 m_bodyBytes = 0;
    bool m_keepAlive = true;
    bool m_isHead = false;
    std::unique_ptr<Call> m_call;
    Response m_response;
    qint64 m_toSend = 0; // body bytes that are to be sent in all
    qint64 m_sent = 0;   // of them given to the socket
};

} // namespace restdock::drimefake
