// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/newuserdialog.h"

#include "storage/profiles/username.h"
#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/formlayout.h"
#include "ui/look/growing.h"
#include "ui/users/rightsbox.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace restdock::ui {

NewUserDialog::NewUserDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent),
      m_profile(profile),
      m_name(new QLineEdit),
      m_rights(new RightsBox),
      m_note(new QLabel)
{
    setWindowTitle(tr("New user of “%1”").arg(profile.name));
    auto *const column = new QVBoxLayout(this);
    column->addStrut(400);
    auto *const form = new FormLayout;
    const auto addRow = [form](const QString &text, QWidget *field) {
        auto *const label = new QLabel(text);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    m_name->setPlaceholderText(tr("name of a client, such as laptop"));
    addRow(tr("&Name"), m_name);
    addRow(tr("A&ccess"), m_rights);
    column->addLayout(form);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto colours = m_note->palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_note->setPalette(colours);
    column->addWidget(m_note);
    column->addStretch();
    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Add, and make a password"), QDialogButtonBox::AcceptRole)
        ->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewUserDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewUserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

/// Of what was typed; that nothing is there yet is said when it is needed.
void NewUserDialog::check()
{
    showProblem(m_name->text().isEmpty() ? QString() : problem());
}

QString NewUserDialog::problem() const
{
    const auto name = m_name->text();
    if (name.isEmpty())
        return tr("The name is missing. Enter the one with which the client signs in.");
    if (m_profile.user(name))
        return tr("There is a user of this name.");
    if (!isValidUserName(name.toUtf8()))
        return tr("A name has letters, digits, and . _ - @ only.");
    return {};
}

void NewUserDialog::showProblem(const QString &problem)
{
    m_note->setText(problem);
    growToFit(*this);
    describeProblem(*m_name, problem);
}

void NewUserDialog::accept()
{
    const auto found = problem();
    if (found.isEmpty()) {
        QDialog::accept();
        return;
    }
    showProblem(found);
    m_name->setFocus(Qt::OtherFocusReason);
}

ProfileUser NewUserDialog::user() const
{
    return {.name = m_name->text(), .rights = m_rights->rights()};
}

} // namespace restdock::ui
