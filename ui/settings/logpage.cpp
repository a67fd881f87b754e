// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logpage.h"

#include "ui/commands.h"
#include "ui/look/format.h"
#include "ui/look/formlayout.h"
#include "ui/settings/preferences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

namespace restdock::ui {

LogPage::LogPage(Preferences &preferences, Commands &commands)
    : m_preferences(preferences),
      m_commands(commands)
{
    buildKeeping();
    auto *const form = new FormLayout;
    m_folder = addFact(*form, tr("Folder"));
    m_size = addFact(*form, tr("Size"));
    column().addLayout(form);
    auto *const row = new QHBoxLayout;
    auto *const open = new QPushButton(tr("&Open the folder"));
    row->addWidget(open);
    row->addStretch();
    column().addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_commands.logFolder()); // before anything has happened it is not there
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_commands.logFolder()));
    });
}

void LogPage::buildKeeping()
{
    auto *const form = new FormLayout;
    auto *const level = new QComboBox;
    level->addItem(tr("Every request and every event"), int(LogLevel::Everything));
    level->addItem(tr("Events, and requests that failed"), int(LogLevel::Troubles));
    level->addItem(tr("Events only"), int(LogLevel::Events));
    auto *const size = new QSpinBox;
    size->setRange(LogKeeping::smallestMegabytes, LogKeeping::largestMegabytes);
    size->setSingleStep(LogKeeping::smallestMegabytes * 2);
    //: megabytes
    size->setSuffix(tr(" MB"));
    const auto keeping = m_preferences.logKeeping();
    level->setCurrentIndex(level->findData(int(keeping.level)));
    size->setValue(keeping.megabytes);
    form->addRow(tr("&Write"), level);
    form->addRow(tr("At &most"), size);
    column().addLayout(form);
    addNote(tr("This much is kept of the requests, and as much again of the events; the oldest go "
               "first. Neither contains passwords or secrets. The window shows every request, "
               "whatever is written."));
    const auto save = [this, level, size] {
        m_preferences.setLogKeeping({LogLevel(level->currentData().toInt()), size->value()});
    };
    connect(level, &QComboBox::currentIndexChanged, this, save);
    connect(size, &QSpinBox::valueChanged, this, save);
}

QString LogPage::title() const
{
    return tr("Log");
}

QString LogPage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("activity history requests events file folder size level rotate debug");
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
