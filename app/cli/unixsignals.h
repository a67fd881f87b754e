// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <initializer_list>

class QSocketNotifier;

namespace restdock {

/// Turns Unix signals into Qt signals, delivered by the event loop of the thread it was made in.
/// One object a process. Windows has none: there it reports Ctrl+C as SIGINT, and Ctrl+Break, the end of
/// the console and of the session as SIGTERM.
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(std::initializer_list<int> numbers, QObject *parent = nullptr);
    ~UnixSignals() override; ///< gives the signals back their default actions

Q_SIGNALS:
    void received(int number);

private:
    QList<int> m_numbers;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace restdock
