// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/accesspage.h"

#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace restdock::ui {

AccessPage::AccessPage(QWidget *parent)
    : ProfilePage(parent),
      m_onlyHere(new QRadioButton(tr("Only this &computer"))),
      m_network(new QRadioButton(tr("Computers on my net&work"))),
      m_host(new QLineEdit),
      m_port(new QSpinBox),
      m_plain(new QRadioButton(tr("N&one: passwords can be read on the network"))),
      m_encrypted(new QRadioButton(tr("Certi&ficate"))),
      m_certificate(new QLineEdit),
      m_key(new QLineEdit)
{
    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *const reach = new QButtonGroup(this);
    reach->addButton(m_onlyHere);
    reach->addButton(m_network);
    auto *const protection = new QButtonGroup(this);
    protection->addButton(m_plain);
    protection->addButton(m_encrypted);
    form->addRow(tr("Who may connect"), m_onlyHere);
    form->addRow(QString(), m_network);
    m_host->setPlaceholderText(tr("all addresses of this computer"));
    notes().addRow(*form, QStringLiteral("listen"), tr("Network &address"), m_host);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    notes().addRow(*form, QStringLiteral("port"), tr("&Port"), m_port);
    notes().addRow(*form, QStringLiteral("tls"), tr("Encryption"), m_plain);
    form->addRow(QString(), m_encrypted);
    notes().addRow(*form, QStringLiteral("tls_cert"), tr("Certificate fi&le"), m_certificate,
                   fileRow(m_certificate, tr("Certificate, PEM")));
    notes().addRow(*form, QStringLiteral("tls_key"), tr("Private &key file"), m_key,
                   fileRow(m_key, tr("Private key, PEM")));
    for (auto *button : {m_onlyHere, m_network, m_plain, m_encrypted}) {
        connect(button, &QRadioButton::toggled, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    for (auto *edit : {m_host, m_certificate, m_key})
        connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ProfilePage::changed);
}

QWidget *AccessPage::fileRow(QLineEdit *edit, const QString &title)
{
    auto *const row = new QWidget;
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("Choose…"));
    choose->setAccessibleName(title);
    line->addWidget(edit, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit, title] {
        auto *const dialog = new QFileDialog(this, title, edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return row;
}

void AccessPage::load(const Profile &profile)
{
    const bool isLocal = profile.listen.isLocal();
    (isLocal ? m_onlyHere : m_network)->setChecked(true);
    m_host->setText(isLocal ? QString() : profile.listen.host);
    m_port->setValue(profile.listen.port.toInt());
    (profile.usesTls() ? m_encrypted : m_plain)->setChecked(true);
    m_certificate->setText(profile.tlsCert);
    m_key->setText(profile.tlsKey);
    refresh();
}

void AccessPage::refresh()
{
    m_host->setEnabled(m_network->isChecked());
    m_certificate->parentWidget()->setEnabled(m_encrypted->isChecked());
    m_key->parentWidget()->setEnabled(m_encrypted->isChecked());
}

/// An address that this page cannot show (a Unix socket, ::1) stays as long as nothing else is said.
void AccessPage::store(Profile &profile) const
{
    if (profile.listen.kind == ListenAddress::Kind::Tcp) {
        if (m_network->isChecked())
            profile.listen.host = m_host->text().trimmed();
        else if (!profile.listen.isLocal())
            profile.listen.host = QStringLiteral("127.0.0.1");
        profile.listen.port = QString::number(m_port->value());
    }
    if (!m_encrypted->isChecked())
        profile.certificate = CertificateSource::None;
    else if (!profile.usesTls())
        profile.certificate = CertificateSource::Files;
    profile.tlsCert = m_certificate->text().trimmed();
    profile.tlsKey = m_key->text().trimmed();
}

} // namespace restdock::ui
