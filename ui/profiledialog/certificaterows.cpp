// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/certificaterows.h"

#include "ui/commands.h"
#include "ui/connect/clientcertificate.h"
#include "ui/look/announcement.h"
#include "ui/look/clipboard.h"
#include "ui/look/errortext.h"
#include "ui/look/question.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/certificatetext.h"
#include "ui/profiledialog/fieldnotes.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto whileTyping = 250ms;

QHBoxLayout *makeRow(QWidget *row)
{
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    return line;
}

} // namespace

CertificateRows::CertificateRows(Commands &commands, QFormLayout &form, FieldNotes &notes,
                                 QWidget *page)
    : QObject(page),
      m_commands(commands),
      m_form(form),
      m_page(page),
      m_plain(new QRadioButton(tr("N&one: passwords can be read on the network"))),
      m_encrypted(new QRadioButton(tr("Certi&ficate"))),
      m_create(new QPushButton(symbolicIcon(QStringLiteral("certificate")), tr("C&reate…"))),
      m_own(new QPushButton(tr("&Use my own…"))),
      m_certificate(new QLineEdit),
      m_key(new QLineEdit),
      m_names(new QLineEdit),
      m_validity(new QLabel),
      m_fingerprint(new QLineEdit),
      m_saveForClients(new QPushButton(tr("Sa&ve for clients…"))),
      m_failure(new QLabel),
      m_inspectSoon(new QTimer(this))
{
    auto *const choice = new QButtonGroup(this);
    choice->addButton(m_plain);
    choice->addButton(m_encrypted);
    notes.addRow(form, QStringLiteral("tls"), tr("Encryption"), m_plain);
    form.addRow(QString(), m_encrypted);
    m_buttons = buttonRow();
    form.addRow(QString(), m_buttons);
    form.addRow(QString(), m_failure);
    m_failure->setWordWrap(true);
    m_failure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_failure->setTextFormat(Qt::PlainText);
    m_certificateRow = fileRow(m_certificate, tr("Certificate, PEM"));
    notes.addRow(form, QStringLiteral("tls_cert"), tr("Certificate fi&le"), m_certificate,
                 m_certificateRow);
    m_keyRow = fileRow(m_key, tr("Private key, PEM"));
    notes.addRow(form, QStringLiteral("tls_key"), tr("Private &key file"), m_key, m_keyRow);
    m_names->setPlaceholderText(tr("for example nas.example.org, 203.0.113.7"));
    m_names->setToolTip(tr("Other names by which clients reach this computer. The next certificate "
                           "that is created will include them."));
    notes.addRow(form, QStringLiteral("tls_names"), tr("Further na&mes"), m_names);
    m_validity->setWordWrap(true);
    m_validity->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_validity->setTextFormat(Qt::PlainText);
    m_validity->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_validity->setAccessibleName(tr("Valid until"));
    notes.addRow(form, QStringLiteral("tls_validity"), tr("Valid until"), m_validity);
    m_fingerprintRow = fingerprintRow();
    notes.addRow(form, QStringLiteral("tls_fingerprint"), tr("SHA-256 fin&gerprint"), m_fingerprint,
                 m_fingerprintRow);

    m_inspectSoon->setSingleShot(true);
    m_inspectSoon->setInterval(whileTyping);
    connect(m_inspectSoon, &QTimer::timeout, this, &CertificateRows::inspect);
    connect(m_encrypted, &QRadioButton::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    for (auto *edit : {m_certificate, m_key}) {
        connect(edit, &QLineEdit::textChanged, m_inspectSoon, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::textChanged, this, &CertificateRows::changed);
    }
    connect(m_names, &QLineEdit::textChanged, this, &CertificateRows::changed);
    connect(m_create, &QPushButton::clicked, this, &CertificateRows::create);
    connect(m_own, &QPushButton::clicked, this, &CertificateRows::useOwn);
    connect(m_saveForClients, &QPushButton::clicked, this, [this] {
        m_failure->clear();
        refresh();
        saveClientCertificate(m_page, m_loaded.name, m_facts.pem,
                              [self = QPointer(this)](const Error &error) {
                                  if (self)
                                      self->fail(error);
                              });
    });
}

CertificateRows::~CertificateRows()
{
    discard(m_keepsFiles ? typedFiles() : CertificateFiles());
}

/// What was made here, unless it is what is kept: a key that nobody uses is not left on the disk.
void CertificateRows::discard(const CertificateFiles &kept)
{
    if (m_unsaved != CertificateFiles() && m_unsaved != kept)
        m_commands.discardCertificate(m_unsaved);
}

QWidget *CertificateRows::buttonRow()
{
    auto *const row = new QWidget;
    auto *const line = makeRow(row);
    line->addWidget(m_create);
    line->addWidget(m_own);
    line->addStretch();
    m_create->setToolTip(tr("Makes a certificate for this computer’s name and addresses"));
    for (auto *button : {m_create, m_own})
        button->setAutoDefault(false);
    return row;
}

QWidget *CertificateRows::fingerprintRow()
{
    auto *const row = new QWidget;
    auto *const line = makeRow(row);
    m_fingerprint->setReadOnly(true);
    m_saveForClients->setAutoDefault(false);
    m_saveForClients->setToolTip(tr("The file that restic needs as --cacert; it is no secret"));
    line->addWidget(m_fingerprint, 1);
    line->addWidget(makeCopyButton(tr("fingerprint"), [this] { return m_fingerprint->text(); }));
    line->addWidget(m_saveForClients);
    return row;
}

QWidget *CertificateRows::fileRow(QLineEdit *edit, const QString &title)
{
    auto *const row = new QWidget;
    auto *const line = makeRow(row);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("Choose…"));
    choose->setAccessibleName(title);
    choose->setAutoDefault(false);
    line->addWidget(edit, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit, title] {
        auto *const dialog = new QFileDialog(m_page, title, edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return row;
}

void CertificateRows::load(const Profile &profile)
{
    m_loaded = profile;
    m_source = profile.certificate;
    if (m_isNew && m_source == CertificateSource::Made)
        m_unsaved = {profile.tlsCert, profile.tlsKey};
    (profile.usesTls() ? m_encrypted : m_plain)->setChecked(true);
    m_certificate->setText(profile.tlsCert);
    m_key->setText(profile.tlsKey);
    m_names->setText(profile.tlsNames.join(QStringLiteral(", ")));
    m_inspectSoon->stop();
    inspect();
    refresh();
}

CertificateFiles CertificateRows::typedFiles() const
{
    return {m_certificate->text().trimmed(), m_key->text().trimmed()};
}

/// Files stay named when encryption is switched off: it may be switched on again.
void CertificateRows::store(Profile &profile) const
{
    const auto files = typedFiles();
    const auto chosen = m_source == CertificateSource::None ? CertificateSource::Files : m_source;
    profile.certificate = m_encrypted->isChecked() ? chosen : CertificateSource::None;
    profile.tlsCert = files.certificate;
    profile.tlsKey = files.key;
    profile.tlsNames.clear();
    const auto names = m_names->text().split(u',');
    for (const auto &name : names) {
        if (const auto trimmed = name.trimmed(); !trimmed.isEmpty())
            profile.tlsNames.append(trimmed);
    }
}

Problems CertificateRows::problems() const
{
    const auto files = typedFiles();
    if (!m_encrypted->isChecked() || files.certificate.isEmpty() || files.key.isEmpty())
        return {};
    return problemsOf(m_facts, m_source == CertificateSource::Made,
                      QDateTime::currentDateTimeUtc());
}

QWidget *CertificateRows::certificateField() const
{
    return m_certificate->isVisibleTo(m_page) ? static_cast<QWidget *>(m_certificate) : m_create;
}

bool CertificateRows::hasKeyField() const
{
    return m_key->isVisibleTo(m_page);
}

void CertificateRows::useOwn()
{
    if (m_source == CertificateSource::Made) {
        m_certificate->clear();
        m_key->clear();
    }
    m_source = CertificateSource::Files;
    refresh();
    m_certificate->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void CertificateRows::create()
{
    const bool replaces = m_source == CertificateSource::Made && !m_certificate->text().isEmpty();
    if (!replaces) {
        createNow();
        return;
    }
    ask(m_page,
        {tr("New certificate"),
         tr("The new certificate replaces the current one at once. Clients refuse it until they "
            "are given the new file."),
         tr("&Keep the current one"), tr("&Create")},
        [self = QPointer(this)] {
            if (self)
                self->createNow();
        });
}

void CertificateRows::createNow()
{
    Profile profile = m_loaded;
    store(profile);
    if (m_source != CertificateSource::Made) {
        profile.certificate = CertificateSource::None; // its files are not ours to replace
        profile.tlsCert.clear();
        profile.tlsKey.clear();
    }
    ++m_pendingCalls;
    m_failure->clear();
    refresh();
    const bool isNew = profile.tlsCert.isEmpty();
    m_commands.makeCertificate(profile,
                               [self = QPointer(this), &commands = m_commands,
                                isNew](const Result<CertificateFiles> &files) {
                                   if (!self) {
                                       if (files && isNew) // nobody wants it any more
                                           commands.discardCertificate(*files);
                                       return;
                                   }
                                   --self->m_pendingCalls;
                                   if (files)
                                       self->take(*files, isNew);
                                   else
                                       self->fail(files.error());
                                   self->refresh();
                                   Q_EMIT self->changed();
                               });
}

void CertificateRows::fail(const Error &error)
{
    m_failure->setText(errorText(error));
    refresh();
    announce(*m_failure, m_failure->text());
}

void CertificateRows::take(const CertificateFiles &files, bool isNew)
{
    if (isNew) {
        discard(files);
        m_unsaved = files;
    }
    m_source = CertificateSource::Made;
    m_isNews = true;
    m_certificate->setText(files.certificate);
    m_key->setText(files.key);
    m_inspectSoon->stop();
    inspect();
}

void CertificateRows::inspect()
{
    const auto files = typedFiles();
    if (files.certificate.isEmpty() || files.key.isEmpty()) {
        show({});
        return;
    }
    ++m_pendingCalls;
    m_commands.readCertificate(
        files, [self = QPointer(this), files](const Result<CertificateFacts> &facts) {
            if (!self)
                return;
            --self->m_pendingCalls;
            if (facts && files == self->typedFiles())
                self->show(*facts);
            else
                Q_EMIT self->changed();
        });
}

void CertificateRows::show(const CertificateFacts &facts)
{
    m_facts = facts;
    refresh();
    if (std::exchange(m_isNews, false) && facts.isUsable())
        //: %1 is a date, and a list of names and addresses
        announce(*m_validity,
                 tr("The certificate was created. It is valid until %1.").arg(m_validity->text()));
    Q_EMIT changed();
}

void CertificateRows::refresh()
{
    const bool isOn = m_encrypted->isChecked();
    const bool hasFacts = isOn && m_facts.isUsable() && !m_facts.fingerprint.isEmpty();
    m_form.setRowVisible(m_buttons, isOn);
    m_form.setRowVisible(m_certificateRow, isOn && m_source == CertificateSource::Files);
    m_form.setRowVisible(m_keyRow, isOn && m_source == CertificateSource::Files);
    m_form.setRowVisible(m_names, isOn && m_source != CertificateSource::Files);
    m_form.setRowVisible(m_validity, hasFacts);
    m_form.setRowVisible(m_fingerprintRow, hasFacts);
    m_form.setRowVisible(m_failure, isOn && !m_failure->text().isEmpty());
    m_saveForClients->setVisible(m_facts.vouchesForItself);
    m_create->setEnabled(m_pendingCalls == 0);
    if (hasFacts) {
        m_validity->setText(validityText(m_facts));
        m_fingerprint->setText(QString::fromLatin1(m_facts.fingerprint));
        m_fingerprint->setCursorPosition(0);
    }
}

} // namespace restdock::ui
