// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/commands.h"
#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/formlayout.h"
#include "ui/profiledialog/passphrasedialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace restdock::ui {

namespace {

constexpr int shortestPassphrase = 8;

QLineEdit *makeHiddenEdit()
{
    auto *const edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

void addLabelled(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *const label = new QLabel(text);
    label->setBuddy(field);
    form->addRow(label, field);
}

} // namespace

ExportDialog::ExportDialog(const QList<ProfileModel::Item> &profiles, const QStringList &ticked,
                           Commands &commands, QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_list(new QListWidget),
      m_without(new QRadioButton(tr("&Leave them out: you enter them again after the import"))),
      m_locked(new QRadioButton(tr("&Include them, locked with a passphrase"))),
      m_passphrase(makeHiddenEdit()),
      m_again(makeHiddenEdit()),
      m_hashes(
          new QCheckBox(tr("Include the &users’ password hashes, so that clients keep working"))),
      m_message(new QLabel)
{
    setWindowTitle(tr("Export profiles"));
    resize(520, 460);
    auto *const column = new QVBoxLayout(this);
    for (const auto &[id, profile] : profiles) {
        auto *const item = new QListWidgetItem(profile.name, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *const label = new QLabel(tr("&Profiles"));
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Export profiles"));
    column->addWidget(label);
    column->addWidget(m_list, 1);
    auto *const form = new FormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *const choice = new QButtonGroup(this);
    choice->addButton(m_without);
    choice->addButton(m_locked);
    m_without->setChecked(true);
    form->addRow(tr("Secrets"), m_without);
    form->addRow(QString(), m_locked);
    addLabelled(form, tr("Pa&ssphrase"), m_passphrase);
    addLabelled(form, tr("Once &more"), m_again);
    m_hashes->setChecked(true);
    form->addRow(tr("Users"), m_hashes);
    column->addLayout(form);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_message);
    auto *const buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_export->setDefault(true);
    column->addWidget(buttons);

    connect(m_locked, &QRadioButton::toggled, this, &ExportDialog::refresh);
    for (auto *edit : {m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    refresh();
}

QStringList ExportDialog::chosenIds() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

ExportRequest ExportDialog::request(const QString &file) const
{
    ExportRequest request{chosenIds(), file, {}, m_hashes->isChecked()};
    if (m_locked->isChecked())
        request.passphrase = Secret(m_passphrase->text().toUtf8());
    return request;
}

/// The button says what is missing when it is pressed; what was told before is over.
void ExportDialog::refresh()
{
    for (auto *edit : {m_passphrase, m_again})
        edit->setEnabled(m_locked->isChecked());
    m_export->setEnabled(!m_writing.isUnderWay());
    m_close->setEnabled(true);
    if (!m_writing.isUnderWay())
        m_message->clear();
}

void ExportDialog::display(const QString &text, const QColor &colour)
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    m_message->setPalette(colours);
    m_message->setText(text);
}

/// What is news, and no step on the way to it.
void ExportDialog::tell(const QString &text, const QColor &colour)
{
    display(text, colour);
    announce(*m_message, text);
}

void ExportDialog::chooseFile()
{
    const auto wrong = [this](QWidget *field, const QString &text) {
        tell(text, errorColour(palette()));
        field->setFocus(Qt::OtherFocusReason);
    };
    if (chosenIds().isEmpty()) {
        wrong(m_list, tr("Tick the profiles that should be in the file."));
        return;
    }
    if (m_locked->isChecked() && m_passphrase->text().size() < shortestPassphrase) {
        wrong(m_passphrase,
              tr("The passphrase is short. Write at least %n characters.", nullptr,
                 shortestPassphrase));
        return;
    }
    if (m_locked->isChecked() && m_passphrase->text() != m_again->text()) {
        wrong(m_again, tr("The two passphrases differ. Enter it once more."));
        return;
    }
    auto *const dialog =
        new QFileDialog(this, tr("Export profiles"), QDir::homePath(), tr("Profiles (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    dialog->selectFile(QStringLiteral("restdock-profiles.toml"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &file)
{
    const auto change = m_writing.start([this] { m_close->setEnabled(false); });
    refresh();
    display(m_locked->isChecked()
                ? tr("Writing… If the keychain is locked, it asks for its password.")
                : tr("Writing…"),
            palette().color(QPalette::WindowText));
    m_commands.transfer().exportProfiles(
        request(file),
        m_writing.whenDone<ExportReport>(
            [this, file](const Result<ExportReport> &report) { showOutcome(report, file); }),
        change);
}

void ExportDialog::showOutcome(const Result<ExportReport> &report, const QString &file)
{
    refresh();
    if (!report) {
        tell(errorText(report.error()), errorColour(palette()));
        const auto reason = PassphraseDialog::reasonOf(report.error());
        if (reason && *reason != PassphraseDialog::Reason::New) {
            PassphraseDialog::ask(this, *reason, [this, file](const Secret &passphrase) {
                m_commands.setPassphrase(passphrase);
                write(file);
            });
        }
        return;
    }
    QStringList lines{
        tr("%n profiles were written to %1. Only you can read the file.", nullptr, report->profiles)
            .arg(file)};
    lines += report->notices;
    tell(lines.join(u'\n'), palette().color(QPalette::WindowText));
    m_export->hide();
    m_close->setText(tr("&Close"));
    m_close->setFocus(Qt::OtherFocusReason);
}

/// While it is written, Esc takes that back, as long as it waits for the keychain.
void ExportDialog::reject()
{
    if (!m_writing.isUnderWay()) {
        QDialog::reject();
    } else if (m_writing.takeBack()) {
        refresh();
        tell(tr("Nothing was written."), palette().color(QPalette::WindowText));
    }
}

} // namespace restdock::ui
