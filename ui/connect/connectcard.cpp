// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcard.h"

#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

enum Tab { PosixTab, PowerShellTab, AddressTab };

constexpr auto passwordInClipboard = 60s;

/// Clipboard managers that know the mark (KDE's, GNOME's) do not keep what has it.
void copySecret(const QString &text)
{
    auto *const data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(passwordInClipboard, qGuiApp, [text] {
        if (QGuiApplication::clipboard()->text() == text)
            QGuiApplication::clipboard()->clear();
    });
}

} // namespace

ConnectCard::ConnectCard(QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar),
      m_commands(new QPlainTextEdit),
      m_note(new QLabel)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(tr("Linux, macOS"));
    m_tabs->addTab(QStringLiteral("PowerShell"));
    m_tabs->addTab(tr("Only the address"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Kind of shell"));
    m_commands->setReadOnly(true);
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setTabChangesFocus(true);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setAccessibleName(tr("Commands for the client"));
    m_commands->setMinimumHeight(m_commands->fontMetrics().lineSpacing() * 8);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *const copyButton = new QPushButton(symbolicIcon(QStringLiteral("copy")), tr("&Copy"));
    auto *const bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(copyButton, 0, Qt::AlignTop);
    column->addWidget(m_tabs);
    column->addWidget(m_commands, 1);
    column->addLayout(bottom);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectCard::refresh);
    connect(copyButton, &QPushButton::clicked, this, &ConnectCard::copy);
}

void ConnectCard::setDetails(const ConnectDetails &details)
{
    m_details = details;
    refresh();
}

void ConnectCard::refresh()
{
    switch (m_tabs->currentIndex()) {
    case PosixTab: m_commands->setPlainText(connectCommands(m_details, Shell::Posix)); break;
    case PowerShellTab:
        m_commands->setPlainText(connectCommands(m_details, Shell::PowerShell));
        break;
    case AddressTab: m_commands->setPlainText(repositoryAddress(m_details)); break;
    default: break;
    }
    QString note = tr("restic will ask for a repository password. Restdock never sees it. Without "
                      "it nobody can restore.");
    if (!m_details.user.isEmpty() && m_details.password.isEmpty())
        note += u' ' + tr("Put the user’s password in the place of <password>.");
    m_note->setText(note);
}

void ConnectCard::copy()
{
    const auto text = m_commands->toPlainText();
    if (m_details.password.isEmpty() || !text.contains(m_details.password))
        QGuiApplication::clipboard()->setText(text);
    else
        copySecret(text);
}

} // namespace restdock::ui
