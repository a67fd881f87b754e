// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/aboutdialog.h"

#include "ui/settings/systemaccess.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSysInfo>

namespace restdock::ui {

namespace {

struct AboutTexts
{
    Q_DECLARE_TR_FUNCTIONS(SystemInformation)
};

QString keychainText(const KeychainReport &keychain)
{
    using State = SecretStore::State;
    const QString name = keychain.name.isEmpty() ? AboutTexts::tr("unnamed") : keychain.name;
    switch (keychain.state) {
    //: %1 is a keychain
    case State::Ready: return AboutTexts::tr("%1, unlocked").arg(name);
    case State::Locked: return AboutTexts::tr("%1, locked").arg(name);
    case State::Absent: break;
    }
    return AboutTexts::tr("none", "keychain");
}

QString trayText(TrayKind tray)
{
    switch (tray) {
    case TrayKind::None: break;
    case TrayKind::StatusNotifier: return QStringLiteral("StatusNotifier");
    case TrayKind::XEmbed: return QStringLiteral("XEmbed");
    case TrayKind::System: return AboutTexts::tr("the system's");
    }
    return AboutTexts::tr("none", "tray");
}

QString environmentText(const char *variable)
{
    const auto text = qEnvironmentVariable(variable);
    return text.isEmpty() ? AboutTexts::tr("unknown") : text;
}

} // namespace

QString systemInformation(const KeychainReport &keychain, TrayKind tray)
{
    const QStringList lines{
        u"Restdock " + QCoreApplication::applicationVersion(),
        u"Qt " + QLatin1String(qVersion()) + u", " + QGuiApplication::platformName(),
        //: an operating system, its kernel's version, and a processor
        AboutTexts::tr("System: %1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        //: a desktop environment, and X11 or Wayland
        AboutTexts::tr("Desktop: %1, %2")
            .arg(environmentText("XDG_CURRENT_DESKTOP"), environmentText("XDG_SESSION_TYPE")),
        AboutTexts::tr("Language: %1").arg(QLocale().name()),
        AboutTexts::tr("Tray: %1").arg(trayText(tray)),
        AboutTexts::tr("Keychain: %1").arg(keychainText(keychain)),
    };
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(SystemAccess &system, QWidget *parent)
    : QDialog(parent),
      m_system(system),
      m_information(new QPlainTextEdit)
{
    setWindowTitle(tr("About Restdock"));
    auto *const column = new QVBoxLayout(this);
    auto *const head = new QHBoxLayout;
    auto *const icon = new QLabel;
    constexpr int iconSize = 64;
    icon->setPixmap(QIcon(QStringLiteral(":/restdock/icons/restdock.svg")).pixmap(iconSize));
    auto *const words = new QLabel(
        tr("<b>Restdock %1</b><br>A backup server for restic, on your desktop and without "
           "one.<br><br>"
           "Restdock is free software: GNU General Public License, version 3 or later. There is no "
           "warranty.<br>It uses Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) "
           "and "
           "toml++ (MIT).")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    constexpr int width = 420;
    words->setMinimumSize(width, words->heightForWidth(width));
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(words, 1);
    column->addLayout(head);
    auto *const title = new QLabel(tr("&System information"));
    title->setBuddy(m_information);
    column->addWidget(title);
    m_information->setReadOnly(true);
    m_information->setTabChangesFocus(true);
    m_information->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    constexpr int lines = 8;
    m_information->setMinimumHeight(m_information->fontMetrics().lineSpacing() * lines + 12);
    column->addWidget(m_information, 1);
    auto *const buttons = new QDialogButtonBox;
    auto *const copy =
        buttons->addButton(tr("Cop&y system information"), QDialogButtonBox::ActionRole);
    auto *const close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    close->setDefault(true); // of the dialog, once it is in it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_information->toPlainText()); });
    m_information->setPlainText(tr("asking the keychain…"));
    system.lookAtKeychain([self = QPointer(this)](const Result<KeychainReport> &keychain) {
        if (self)
            self->display(keychain ? *keychain : KeychainReport());
    });
}

void AboutDialog::display(const KeychainReport &keychain)
{
    m_information->setPlainText(systemInformation(keychain, m_system.tray()));
}

} // namespace restdock::ui
