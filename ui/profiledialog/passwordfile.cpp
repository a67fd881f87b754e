// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/passwordfile.h"

#include "ui/commands.h"
#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

} // namespace

PasswordFile::PasswordFile(Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_commands(commands),
      m_edit(new QLineEdit),
      m_readSoon(new QTimer(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("Choose…"));
    choose->setAccessibleName(tr("Choose the password file"));
    choose->setAutoDefault(false);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    m_edit->setToolTip(tr("Restdock never writes to it, and reads it again when it changes"));
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(250ms);
    connect(choose, &QPushButton::clicked, this, &PasswordFile::choose);
    connect(m_readSoon, &QTimer::timeout, this, &PasswordFile::settled);
    connect(m_edit, &QLineEdit::textChanged, m_readSoon, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordFile::edited);
}

QString PasswordFile::path() const
{
    return m_edit->text().trimmed();
}

void PasswordFile::setPath(const QString &path)
{
    m_edit->setText(path);
    m_readSoon->stop();
}

void PasswordFile::choose()
{
    auto *const dialog = new QFileDialog(this, tr("Choose the password file"), m_edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

void PasswordFile::read()
{
    const auto asked = path();
    if (asked.isEmpty())
        return;
    ++m_pendingCalls;
    m_commands.readUserNames(asked,
                             [self = QPointer(this), asked](const Result<QStringList> &names) {
                                 if (!self)
                                     return;
                                 --self->m_pendingCalls;
                                 if (asked == self->path())
                                     Q_EMIT self->namesRead(names);
                                 Q_EMIT self->ended();
                             });
}

} // namespace restdock::ui
