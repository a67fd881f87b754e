// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/accesspage.h"

#include "ui/connect/connectcommands.h"
#include "ui/look/clipboard.h"
#include "ui/profiledialog/certificaterows.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto whileTypingPort = 250ms;

} // namespace

AccessPage::AccessPage(Commands &commands, std::optional<ListenAddress> serving,
                       QList<Profile> others, QWidget *parent)
    : ProfilePage(parent),
      m_commands(commands),
      m_serving(std::move(serving)),
      m_others(std::move(others)),
      m_onlyHere(new QRadioButton(tr("Only this &computer"))),
      m_network(new QRadioButton(tr("Computers on my net&work"))),
      m_host(new QComboBox),
      m_port(new QSpinBox),
      m_portState(new QLabel),
      m_probeSoon(new QTimer(this)),
      m_showFirewall(new QPushButton(tr("S&how commands"))),
      m_firewall(new QPlainTextEdit),
      m_url(new QLineEdit)
{
    auto *const form = new QFormLayout(this);
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
    line->addWidget(m_portState, 1);
    notes().addRow(*form, QStringLiteral("port"), tr("&Port"), m_port, portRow);
    m_certificate = new CertificateRows(m_commands, *form, notes(), this);
    addFirewallRow(*form);
    m_url->setReadOnly(true);
    notes().addRow(*form, QStringLiteral("url"), tr("Clie&nts use"), m_url,
                   withCopyButton(m_url, makeCopyButton(tr("address for clients"), [this] {
                                      return m_url->text();
                                  })));

    m_portState->setTextFormat(Qt::PlainText);
    m_portState->setWordWrap(true);
    m_probeSoon->setSingleShot(true);
    m_probeSoon->setInterval(whileTypingPort);
    connect(m_probeSoon, &QTimer::timeout, this, &AccessPage::probe);
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
    m_firewall->setReadOnly(true);
    m_firewall->setTabChangesFocus(true);
    m_firewall->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_firewall->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_firewall->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_firewall->setFixedHeight(m_firewall->fontMetrics().lineSpacing() * 5 + 12);
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
    if (m_probed != typedAddress())
        return problems;
    if (m_state == PortState::Denied) {
        problems.append({QStringLiteral("port"),
                         tr("port %1 is not allowed: ports below 1024 need administrator rights")
                             .arg(m_port->value()),
                         tr("Choose 1024 or higher"), Problem::Severity::Warning});
    } else if (m_state == PortState::AddressGone) {
        problems.append({QStringLiteral("listen"),
                         tr("%1 is not an address of this computer now").arg(m_probed->host),
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
    m_firewall->setPlainText(firewallCommands(m_port->value()));
    refreshPort();
    refreshUrl();
}

ListenAddress AccessPage::typedAddress() const
{
    Profile profile = m_loaded;
    store(profile);
    return profile.listen;
}

/// Our own server may listen there already, and those of other profiles may do so at any time.
void AccessPage::refreshPort()
{
    const auto address = typedAddress();
    const auto taken = std::find_if(m_others.begin(), m_others.end(), [&](const Profile &other) {
        return address.collidesWith(other.listen);
    });
    const bool isOwn = m_serving && m_serving->collidesWith(address);
    if (isOwn || taken != m_others.end()) {
        m_probeSoon->stop();
        m_probed.reset();
        m_portState->setText(isOwn ? tr("in use by this profile")
                                   : tr("in use by the profile “%1”").arg(taken->name));
    } else if (m_probed != address) {
        m_portState->clear();
        m_probeSoon->start();
    }
}

void AccessPage::probe()
{
    m_probed = typedAddress();
    m_state.reset();
    m_commands.probePort(
        *m_probed, [self = QPointer(this), address = *m_probed](const Result<PortState> &state) {
            if (self && state && self->m_probed == address && self->typedAddress() == address)
                self->showPort(*state);
        });
}

void AccessPage::showPort(PortState state)
{
    m_state = state;
    switch (state) {
    case PortState::Free: m_portState->setText(tr("free")); break;
    case PortState::Used: m_portState->setText(tr("in use by another program")); break;
    case PortState::Denied: m_portState->setText(tr("not allowed")); break;
    case PortState::AddressGone: m_portState->clear(); break;
    }
    Q_EMIT changed();
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
