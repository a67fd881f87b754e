// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <QLabel>

#include <optional>

class QTimer;

namespace restdock::ui {

/// Stands beside the field for a port, and says shortly after it was typed whether a server could
/// listen there: not where another profile's does, nor another program.
class PortNote final : public QLabel
{
    Q_OBJECT

public:
    /// @p others have addresses of their own. @p serving: the address at which the profile's own
    /// server listens now, if it does.
    PortNote(Commands &commands, QList<Profile> others,
             std::optional<ListenAddress> serving = std::nullopt, QWidget *parent = nullptr);

    /// What it listens at by now.
    void setServing(const std::optional<ListenAddress> &serving);
    /// What is typed now.
    void follow(const ListenAddress &address);
    /// What was found there; nothing: it is not known yet.
    std::optional<PortState> state() const { return m_state; }

Q_SIGNALS:
    void found(); ///< state() is known

private:
    void probe();
    void showState(PortState state);

    Commands &m_commands;
    const QList<Profile> m_others;
    std::optional<ListenAddress> m_serving;
    std::optional<ListenAddress> m_typed;
    QTimer *m_soon;
    std::optional<ListenAddress> m_address; // that is asked about; nothing: there is no need to ask
    std::optional<PortState> m_state;
};

} // namespace restdock::ui
