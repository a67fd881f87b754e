// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connecthelp.h"

#include "ui/connect/commandedit.h"
#include "ui/connect/connectcommands.h"
#include "ui/look/clipboard.h"
#include "ui/look/errortext.h"
#include "ui/look/flowlayout.h"

#include <QBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace restdock::ui {

ConnectHelp::ConnectHelp(QWidget *parent)
    : QFrame(parent),
      m_test(new QPushButton),
      m_showFirewall(new QPushButton(tr("Fi&rewall help"))),
      m_found(new QLabel),
      m_firewall(new CommandEdit(5)),
      m_firewallRow(withCopyButton(m_firewall, makeCopyButton(tr("Firewall commands"), [this] {
                                       return m_firewall->toPlainText();
                                   })))
{
    setFrameShape(QFrame::StyledPanel);
    auto *const column = new QVBoxLayout(this);
    auto *const title = new QLabel(tr("Nothing happening?"));
    auto font = title->font();
    font.setBold(true);
    title->setFont(font);
    column->addWidget(title);
    auto *const text =
        new QLabel(tr("Since the server started, no client has reached a repository."));
    text->setWordWrap(true);
    column->addWidget(text);
    auto *const log = new QPushButton(tr("&Show the log"));
    auto *const row = new FlowLayout;
    for (auto *button : {m_test, m_showFirewall, log})
        row->addWidget(button);
    column->addLayout(row);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_found);
    m_firewall->setAccessibleName(tr("Firewall commands"));
    column->addWidget(m_firewallRow);
    connect(m_test, &QPushButton::clicked, this, &ConnectHelp::pressTest);
    connect(m_showFirewall, &QPushButton::clicked, this, &ConnectHelp::showFirewall);
    connect(log, &QPushButton::clicked, this, &ConnectHelp::logRequested);
    setUrl({});
}

bool ConnectHelp::isForThisComputerOnly() const
{
    const auto host = QUrl(m_url).host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

void ConnectHelp::setUrl(const QString &url)
{
    if (m_isTesting)
        Q_EMIT testCancelled();
    m_url = url;
    setTesting(false);
    m_showFirewall->setVisible(!isForThisComputerOnly());
    m_firewallRow->hide();
    if (isForThisComputerOnly()) {
        say(tr("Only this computer may connect to this server. To let others in, edit the profile: "
               "“Access”, “Computers on my network”."));
    } else {
        say({});
    }
}

void ConnectHelp::showFirewall()
{
    m_firewall->setCommands(firewallCommands(QUrl(m_url).port()), false);
    m_firewallRow->show();
    say(tr(
        "If other computers get no answer, a firewall on this one may refuse them. These commands "
        "open the port, with firewalld or with ufw:"));
}

void ConnectHelp::pressTest()
{
    setTesting(!m_isTesting);
    if (m_isTesting) {
        say(tr("Asking %1…").arg(m_url));
        Q_EMIT testRequested();
    } else {
        say(tr("The test was cancelled."));
        Q_EMIT testCancelled();
    }
}

void ConnectHelp::setTesting(bool isTesting)
{
    m_isTesting = isTesting;
    m_test->setText(isTesting ? tr("Cancel the &test") : tr("&Test from this computer"));
}

void ConnectHelp::showTested(const Result<void> &result)
{
    setTesting(false);
    m_firewallRow->hide();
    if (!result) {
        //: %1 is an address, %2 a sentence that says why
        say(tr("From this computer, %1 gives no answer. %2").arg(m_url, errorText(result.error())));
    } else if (isForThisComputerOnly()) {
        say(tr("The server answers at %1. Check that the commands were pasted unchanged, on this "
               "computer.")
                .arg(m_url));
    } else {
        say(tr("The server answers at %1. If a client gets no answer, it uses another address, or "
               "a "
               "firewall is in between. If it gets one, the log tells why it was refused.")
                .arg(m_url));
    }
}

void ConnectHelp::say(const QString &text)
{
    m_found->setText(text);
    m_found->setVisible(!text.isEmpty());
}

} // namespace restdock::ui
