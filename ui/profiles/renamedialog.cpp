// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/renamedialog.h"

#include "storage/profiles/profilecheck.h"
#include "ui/commands.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/profiledialog/problemtext.h"
#include "ui/profiles/profilechange.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace restdock::ui {

namespace {

struct RenameTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rename)
};

QString problemWith(const QString &name, const QList<Profile> &others)
{
    if (const auto problem = checkProfileName(name))
        return sentence(*problem);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&name](const Profile &other) {
        return isSameProfileName(other.name, name);
    });
    return isTaken ? RenameTexts::tr("Another profile has this name.") : QString();
}

void showProblem(QLabel &note, const QString &problem)
{
    auto colours = note.parentWidget()->palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    note.setPalette(colours);
    note.setText(problem);
}

struct RenameFields
{
    QLineEdit *name;
    QLabel *note;
    QPushButton *rename;
};

/// Closing the window gives it up as long as the keychain is waited for.
void save(const QPointer<QDialog> &dialog, RenameFields fields, Commands &commands,
          const QString &id)
{
    fields.name->setEnabled(false);
    fields.rename->setEnabled(false);
    fields.note->setPalette(dialog->palette());
    fields.note->setText(
        RenameTexts::tr("Saving… If the keychain is locked, it asks for its password."));
    changeProfile(
        commands, id, [name = fields.name->text()](Profile &profile) { profile.name = name; },
        [dialog, fields](const Result<QString> &saved) {
            if (!dialog)
                return;
            fields.name->setEnabled(true);
            fields.rename->setEnabled(true);
            if (saved)
                dialog->accept();
            else
                showProblem(*fields.note, errorText(saved.error()));
        },
        [dialog] { return dialog && dialog->isVisible(); });
}

} // namespace

void openRename(QWidget *parent, const ProfileEntry &entry, const QList<Profile> &others,
                Commands &commands)
{
    auto *const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(RenameTexts::tr("Rename “%1”").arg(entry.profile.name));
    dialog->setMinimumWidth(360);
    auto *const column = new QVBoxLayout(dialog);
    auto *const name = new QLineEdit(entry.profile.name);
    auto *const label = new QLabel(RenameTexts::tr("&Name"));
    label->setBuddy(name);
    auto *const note = new QLabel;
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    column->addWidget(name);
    column->addWidget(note);
    column->addStretch();
    auto *const buttons = new QDialogButtonBox;
    auto *const rename =
        buttons->addButton(RenameTexts::tr("&Rename"), QDialogButtonBox::AcceptRole);
    rename->setDefault(true);
    buttons->addButton(RenameTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    name->selectAll();
    QObject::connect(name, &QLineEdit::textChanged, dialog,
                     [note, rename, name, others](const QString &text) {
                         const auto problem = problemWith(text, others);
                         showProblem(*note, problem);
                         name->setAccessibleDescription(problem);
                         rename->setEnabled(problem.isEmpty());
                     });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog,
                     [dialog, fields = RenameFields{name, note, rename}, &commands, id = entry.id] {
                         save(dialog, fields, commands, id);
                     });
    dialog->open();
}

} // namespace restdock::ui
