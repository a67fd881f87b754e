// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace restdock::drimefake {

/// One direction of the line between client and service, shared by all connections: so many bytes a
/// second and no more. Unlimited until it is told otherwise.
class Link : public QObject
{
    Q_OBJECT

public:
    explicit Link(QObject *parent = nullptr);

    /// 0: unlimited.
    void setBytesPerSecond(qint64 rate);
    qint64 bytesPerSecond() const { return m_rate; }

    /// How many bytes of @p wanted may pass now; at most one quantum of a limited line, so that
    /// connections take turns. 0: @p whenFree is called, once, when it is worth asking again,
    /// unless @p context is gone by then. First come, first served.
    qint64 take(qint64 wanted, QObject *context, std::function<void()> whenFree);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void()> whenFree;
    };

    void refill();
    void serve();

    qint64 m_rate = 0;
    double m_allowance = 0; // bytes
    bool m_isTurn = false;  // take() is called by whoever was first in the queue
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::deque<Waiter> m_waiters;
};

} // namespace restdock::drimefake
