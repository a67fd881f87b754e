// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logpage.h"

#include "ui/commands.h"
#include "ui/look/format.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace restdock::ui {

LogPage::LogPage(Commands &commands) : m_commands(commands)
{
    auto *const form = new QFormLayout;
    m_folder = addFact(*form, tr("Folder"));
    m_size = addFact(*form, tr("Size"));
    column().addLayout(form);
    auto *const row = new QHBoxLayout;
    auto *const open = new QPushButton(tr("&Open the folder"));
    row->addWidget(open);
    row->addStretch();
    column().addLayout(row);
    addNote(tr("Every request and every event is written there, 50 MB of each at most: the oldest "
               "go. There are no passwords and no secrets in it."));
    connect(open, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_commands.logFolder()); // before anything has happened it is not there
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_commands.logFolder()));
    });
}

QString LogPage::title() const
{
    return tr("Log");
}

QString LogPage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("activity history requests events file folder debug");
}

/// A handful of files.
void LogPage::refresh()
{
    m_folder->setText(QDir::toNativeSeparators(m_commands.logFolder()));
    qint64 bytes = 0;
    const auto files = QDir(m_commands.logFolder()).entryInfoList(QDir::Files);
    for (const auto &file : files)
        bytes += file.size();
    m_size->setText(tr("%1 in %n files", nullptr, int(files.size())).arg(formatBytes(bytes)));
}

} // namespace restdock::ui
