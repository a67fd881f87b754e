// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/profiles/profilemodel.h"
#include "ui/settings/systemaccess.h"

namespace restdock::ui {

StatusLine::StatusLine(const ProfileModel &profiles, QWidget *parent)
    : QLabel(parent),
      m_profiles(profiles)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(tr("State of Restdock"));
    connect(&profiles, &ProfileModel::profilesChanged, this, &StatusLine::refresh);
    connect(&profiles, &ProfileModel::statusChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setKeychain(const KeychainReport &keychain)
{
    using State = SecretStore::State;
    const auto &name = keychain.name;
    switch (keychain.state) {
    case State::Ready:
        //: %1 is the keychain's name
        m_keychain =
            name.isEmpty() ? tr("Keychain: unlocked") : tr("Keychain: unlocked (%1)").arg(name);
        break;
    case State::Locked:
        m_keychain =
            name.isEmpty() ? tr("Keychain: locked") : tr("Keychain: locked (%1)").arg(name);
        break;
    case State::Absent: m_keychain = tr("No keychain"); break;
    }
    refresh();
}

void StatusLine::refresh()
{
    int running = 0;
    int troubled = 0;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &status = m_profiles.at(row).status;
        running += status.isUp() ? 1 : 0;
        troubled += status.trouble ? 1 : 0;
    }
    QStringList parts{tr("%n running", nullptr, running)};
    if (troubled > 0)
        parts << tr("%n need attention", nullptr, troubled);
    if (!m_keychain.isEmpty())
        parts << m_keychain;
    setText(parts.join(QStringLiteral(" · ")));
}

} // namespace restdock::ui
