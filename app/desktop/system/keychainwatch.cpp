// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/keychainwatch.h"

#include <QPointer>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenKeychainLooks = 5s;

} // namespace

KeychainWatch::KeychainWatch(ui::SystemAccess &system, std::function<bool()> isSeen,
                             QObject *parent)
    : QObject(parent),
      m_system(system),
      m_isSeen(std::move(isSeen))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeychainWatch::look);
}

void KeychainWatch::look()
{
    if (!m_isSeen()) {
        m_timer.start(betweenKeychainLooks);
        return;
    }
    m_system.lookAtKeychain([self = QPointer(this)](const Result<ui::KeychainReport> &keychain) {
        if (!self)
            return;
        if (keychain)
            Q_EMIT self->seen(*keychain);
        self->m_timer.start(betweenKeychainLooks);
    });
}

} // namespace restdock
