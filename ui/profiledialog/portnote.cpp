// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/portnote.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto whileTypingPort = 250ms;

} // namespace

PortNote::PortNote(Commands &commands, QList<Profile> others, std::optional<ListenAddress> serving,
                   QWidget *parent)
    : QLabel(parent),
      m_commands(commands),
      m_others(std::move(others)),
      m_serving(std::move(serving)),
      m_soon(new QTimer(this))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    m_soon->setSingleShot(true);
    m_soon->setInterval(whileTypingPort);
    connect(m_soon, &QTimer::timeout, this, &PortNote::probe);
}

void PortNote::setServing(const std::optional<ListenAddress> &serving)
{
    if (serving == m_serving)
        return;
    m_serving = serving;
    if (m_typed)
        follow(*m_typed);
}

/// Our own server may listen there already, and those of other profiles may do so at any time.
void PortNote::follow(const ListenAddress &address)
{
    m_typed = address;
    const auto taken = std::find_if(m_others.begin(), m_others.end(), [&](const Profile &other) {
        return address.collidesWith(other.listen);
    });
    const bool isOwn = m_serving && m_serving->collidesWith(address);
    if (isOwn || taken != m_others.end()) {
        m_soon->stop();
        m_address.reset();
        m_state.reset();
        setText(isOwn ? tr("in use by this profile")
                      : tr("in use by the profile “%1”").arg(taken->name));
    } else if (m_address != address) {
        m_address = address;
        m_state.reset();
        clear();
        m_soon->start();
    }
}

void PortNote::probe()
{
    m_commands.probePort(
        *m_address, [self = QPointer(this), address = *m_address](const Result<PortState> &state) {
            if (self && state && self->m_address == address)
                self->showState(*state);
        });
}

void PortNote::showState(PortState state)
{
    m_state = state;
    switch (state) {
    case PortState::Free: setText(tr("free")); break;
    case PortState::Used: setText(tr("in use by another program")); break;
    case PortState::Denied: setText(tr("not allowed")); break;
    case PortState::AddressGone: clear(); break;
    }
    Q_EMIT found();
}

} // namespace restdock::ui
