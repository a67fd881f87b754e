// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/accesspage.h"

#include "ui/connect/commandedit.h"
#include "ui/connect/connectcommands.h"
#include "ui/look/clipboard.h"
#include "ui/look/formlayout.h"
#include "ui/profiledialog/certificaterows.h"
#include "ui/profiledialog/portnote.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

#include <utility>

namespace restdock::ui {

AccessPage::AccessPage(Commands &commands, std::optional<ListenAddress> serving,
                       QList<Profile> others, QWidget *parent)
    : ProfilePage(parent),
      m_commands(commands),
      m_onlyHere(new QRadioButton(tr("Only this &computer"))),
      m_network(new QRadioButton(tr("Computers on my net&work"))),
      m_host(new QComboBox),
      m_port(new QSpinBox),
      m_portNote(new PortNote(commands, std::move(others), std::move(serving))),
      m_showFirewall(new QPushButton(tr("S&how commands"))),
      m_firewall(new CommandEdit(5)),
      m_url(new QLineEdit)
{
    auto *const form = new FormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *const reach = new QButtonGroup(this);
    reach->addButton(m_onlyHere);
    reach->addButton(m_network);
    form->addRow(tr("Who may connect"), m_onlyHere);
    form->addRow(QString(), m_network);
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    fillHosts();
    notes().addRow(*form, QStringLiteral("listen"), tr("Network &address"), m_host);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    auto *const portRow = new QWidget;
    auto *const line = new QHBoxLayout(portRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_port);
    line->addWidget(m_portNote, 1);
    notes().addRow(*form, QStringLiteral("port"), tr("&Port"), m_port, portRow);
    m_certificate = new CertificateRows(m_commands, *form, notes(), this);
    addFirewallRow(*form);
    m_url->setReadOnly(true);
    notes().addRow(*form, QStringLiteral("url"), tr("Clie&nts use"), m_url,
                   withCopyButton(m_url, makeCopyButton(tr("address for clients"), [this] {
                                      return m_url->text();
                                  })));

    connect(m_portNote, &PortNote::found, this, &AccessPage::changed);
    connect(m_onlyHere, &QRadioButton::toggled, this, &AccessPage::changedByHand);
    connect(m_host, &QComboBox::currentTextChanged, this, &AccessPage::changedByHand);
    connect(m_port, &QSpinBox::valueChanged, this, &AccessPage::changedByHand);
    connect(m_certificate, &CertificateRows::changed, this, &AccessPage::changedByHand);
}

void AccessPage::addFirewallRow(QFormLayout &form)
{
    m_showFirewall->setAutoDefault(false);
    m_showFirewall->setCheckable(true);
    auto *const row = new QWidget;
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Other computers cannot connect?")));
    line->addWidget(m_showFirewall);
    line->addStretch();
    form.addRow(tr("Firewall"), row);
    m_firewall->setAccessibleName(tr("Commands for firewalld and for ufw"));
    auto *const commands = withCopyButton(
        m_firewall, makeCopyButton(tr("commands"), [this] { return m_firewall->toPlainText(); }));
    form.addRow(QString(), commands);
    const auto follow = [this, &form, row, commands] {
        const bool isOpen = m_network->isChecked();
        form.setRowVisible(row, isOpen);
        form.setRowVisible(commands, isOpen && m_showFirewall->isChecked());
    };
    connect(m_showFirewall, &QPushButton::toggled, this, follow);
    connect(m_network, &QRadioButton::toggled, this, follow);
    follow();
}

/// All addresses first, then each one of this computer. Names and further addresses can be typed.
void AccessPage::fillHosts()
{
    const auto names = m_commands.namesOfThisComputer();
    for (const auto &name : names) {
        const QHostAddress address(name);
        if (!address.isNull() && !address.isLoopback())
            m_addresses.append(name);
    }
    m_host->addItem(m_addresses.isEmpty()
                        ? tr("All addresses")
                        : tr("All addresses (%1)").arg(m_addresses.join(QStringLiteral(", "))),
                    QString());
    for (const auto &address : std::as_const(m_addresses))
        m_host->addItem(address, address);
}

QString AccessPage::chosenHost() const
{
    const auto text = m_host->currentText().trimmed();
    return text == m_host->itemText(0) ? QString() : text;
}

void AccessPage::setServing(const std::optional<ListenAddress> &serving)
{
    m_portNote->setServing(serving);
}

void AccessPage::setNew(bool isNew)
{
    m_certificate->setNew(isNew);
}

void AccessPage::load(const Profile &profile)
{
    m_loaded = profile;
    const bool isLocal = profile.listen.isLocal();
    (isLocal ? m_onlyHere : m_network)->setChecked(true);
    if (isLocal || profile.listen.host.isEmpty())
        m_host->setCurrentIndex(0);
    else
        m_host->setCurrentText(profile.listen.host);
    const bool hasPort = profile.listen.kind == ListenAddress::Kind::Tcp;
    m_port->setValue(hasPort ? profile.listen.port.toInt() : m_commands.suggestPort());
    m_certificate->load(profile);
    refresh();
}

/// Another name for this computer alone (::1, localhost) stays as long as nothing else is said.
void AccessPage::store(Profile &profile) const
{
    if (profile.listen.kind == ListenAddress::Kind::Unix)
        profile.listen = {.host = QStringLiteral("127.0.0.1")};
    if (m_network->isChecked())
        profile.listen.host = chosenHost();
    else if (!profile.listen.isLocal())
        profile.listen.host = QStringLiteral("127.0.0.1");
    profile.listen.port = QString::number(m_port->value());
    m_certificate->store(profile);
}

QString AccessPage::url() const
{
    return m_url->text();
}

Problems AccessPage::ownProblems() const
{
    auto problems = m_certificate->problems();
    const auto state = m_portNote->state();
    if (state == PortState::Denied) {
        problems.append({QStringLiteral("port"),
                         tr("port %1 is not allowed: ports below 1024 need administrator rights")
                             .arg(m_port->value()),
                         tr("Choose 1024 or higher"), Problem::Severity::Warning});
    } else if (state == PortState::AddressGone) {
        problems.append({QStringLiteral("listen"),
                         tr("%1 is not an address of this computer now").arg(typedAddress().host),
                         tr("Choose another one, or connect its network"),
                         Problem::Severity::Warning});
    }
    return problems;
}

bool AccessPage::isBusy() const
{
    return m_certificate->isBusy();
}

void AccessPage::setSaved(bool isSaved)
{
    m_certificate->setKeepsFiles(isSaved);
}

/// A certificate that is not there yet lacks one thing to people, and not two files.
void AccessPage::showProblems(const Problems &problems)
{
    if (m_certificate->hasKeyField()) {
        ProfilePage::showProblems(problems);
        return;
    }
    const auto certificate = QStringLiteral("tls_cert");
    const auto key = QStringLiteral("tls_key");
    Problems shown;
    bool hasOne = false;
    for (auto problem : problems) {
        if (problem.field == key)
            problem.field = certificate;
        if (problem.field != certificate || !std::exchange(hasOne, true))
            shown.append(problem);
    }
    ProfilePage::showProblems(shown);
}

QWidget *AccessPage::firstWrong()
{
    auto *const field = ProfilePage::firstWrong();
    if (field == m_host
        && !m_host->isEnabled()) // an address of this computer alone: the port is it
        return m_port;
    const bool isHidden = field && !field->isVisibleTo(this);
    return isHidden ? m_certificate->certificateField() : field;
}

void AccessPage::changedByHand()
{
    refresh();
    Q_EMIT changed();
}

void AccessPage::refresh()
{
    m_host->setEnabled(m_network->isChecked());
    m_firewall->setCommands(firewallCommands(m_port->value()), false);
    m_portNote->follow(typedAddress());
    refreshUrl();
}

ListenAddress AccessPage::typedAddress() const
{
    Profile profile = m_loaded;
    store(profile);
    return profile.listen;
}

/// What the server can be reached by; without a network, or for all addresses, the first one.
void AccessPage::refreshUrl()
{
    Profile profile = m_loaded;
    store(profile);
    ListenAddress reachable = profile.listen;
    if (reachable.host.isEmpty())
        reachable.host = m_addresses.value(0, QStringLiteral("127.0.0.1"));
    m_url->setText(QStringLiteral("%1://%2/")
                       .arg(profile.usesTls() ? QStringLiteral("https") : QStringLiteral("http"),
                            reachable.toString()));
}

} // namespace restdock::ui
