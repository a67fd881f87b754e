// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectwindow.h"

#include "ui/connect/connectpage.h"
#include "ui/look/scrolling.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>

namespace restdock::ui {

/// A window that can lie behind the main one, as the log is looked at meanwhile.
ConnectWindow::ConnectWindow(const ProfileModel &profiles, Commands &commands, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_profiles(profiles),
      m_page(new ConnectPage(profiles, commands))
{
    resize(760, 640);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(scrolling(m_page), 1);
    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    // Return copies nothing, makes no password, and closes nothing that is shown only once.
    const auto all = findChildren<QPushButton *>();
    for (auto *button : all)
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&profiles, &ProfileModel::profilesChanged, this, &ConnectWindow::follow);
}

void ConnectWindow::showFor(const QString &id)
{
    m_id = id;
    m_page->setProfile(id);
    follow();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void ConnectWindow::follow()
{
    if (const auto *const entry = m_profiles.find(m_id)) {
        //: a window's title; %1 is a profile
        setWindowTitle(tr("Connect a client: %1").arg(entry->profile.name));
    } else {
        hide();
    }
}

} // namespace restdock::ui
