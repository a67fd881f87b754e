// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/passphrasedialog.h"

#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/formlayout.h"
#include "ui/look/growing.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr int shortest = 8; // of a new one

QLabel *wrapped(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

PassphraseDialog::PassphraseDialog(Reason reason, QWidget *parent)
    : QDialog(parent),
      m_reason(reason),
      m_passphrase(new QLineEdit),
      m_again(new QLineEdit),
      m_message(wrapped({}))
{
    const bool isNew = reason == Reason::New;
    setWindowTitle(tr("Passphrase for keys"));
    auto *const column = new QVBoxLayout(this);
    column->addWidget(wrapped(
        isNew ? tr("No keychain was found: this session offers no Secret Service or KWallet. The "
                   "keys can be kept in a file that is locked with a passphrase. Restdock asks for "
                   "it once after each start.")
              : tr("The keys are in a file that is locked with a passphrase.")));
    auto *const form = new FormLayout;
    for (auto *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    auto *const label = new QLabel(tr("&Passphrase"));
    label->setBuddy(m_passphrase);
    form->addRow(label, m_passphrase);
    if (isNew) {
        auto *const againLabel = new QLabel(tr("Once &more"));
        againLabel->setBuddy(m_again);
        form->addRow(againLabel, m_again);
    } else {
        m_again->setParent(this);
        m_again->hide();
    }
    column->addLayout(form);
    auto colours = m_message->palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_message->setPalette(colours);
    m_message->setText(reason == Reason::Wrong ? tr("The passphrase is wrong.") : QString());
    column->addWidget(m_message);
    auto *const buttons = new QDialogButtonBox;
    auto *const accept = buttons->addButton(isNew ? tr("&Keep the keys in a file") : tr("&Unlock"),
                                            QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    constexpr int letters = 56; // in a line of the words
    resize(std::max(420, letters * fontMetrics().averageCharWidth()), 0);
    growToFit(*this);
}

/// The names are what errors of keys are told apart by, everywhere.
std::optional<PassphraseDialog::Reason> PassphraseDialog::reasonOf(const Error &error)
{
    if (error.name == u"KEY-NONE")
        return Reason::New;
    if (error.name == u"KEY-PASSPHRASE")
        return Reason::Locked;
    if (error.name == u"IMPORT-PASS")
        return Reason::Wrong;
    return {};
}

void PassphraseDialog::ask(QWidget *parent, Reason reason,
                           std::function<void(const Secret &)> given)
{
    auto *const dialog = new PassphraseDialog(reason, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::given, parent, std::move(given));
    dialog->open();
}

void PassphraseDialog::tell(const QString &problem, QLineEdit &field)
{
    m_message->setText(problem);
    growToFit(*this);
    field.setFocus(Qt::OtherFocusReason);
    announce(*m_message, problem);
}

void PassphraseDialog::check()
{
    if (m_reason == Reason::New && m_passphrase->text().size() < shortest) {
        tell(tr("It is short. Write at least %n characters.", nullptr, shortest), *m_passphrase);
        return;
    }
    if (m_reason == Reason::New && m_passphrase->text() != m_again->text()) {
        tell(tr("The two differ. Enter it once more."), *m_again);
        return;
    }
    if (m_passphrase->text().isEmpty())
        return;
    const Secret passphrase(m_passphrase->text().toUtf8());
    accept();
    Q_EMIT given(passphrase);
}

} // namespace restdock::ui
