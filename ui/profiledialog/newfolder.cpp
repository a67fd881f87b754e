// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/newfolder.h"

#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/growing.h"
#include "ui/profiledialog/problemtext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>

namespace restdock::ui {

namespace {

struct NewFolderTexts
{
    Q_DECLARE_TR_FUNCTIONS(NewFolder)
};

QString problemWith(const QString &name, const SettingField &field)
{
    const auto problem = name.isEmpty() ? std::nullopt : field.check(name);
    return problem ? sentence(*problem) : QString();
}

QLabel *makeNote()
{
    auto *const note = new QLabel;
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    constexpr int usualLines = 3; // so that the window seldom grows while somebody types
    note->setMinimumHeight(usualLines * note->fontMetrics().lineSpacing());
    auto colours = note->palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    note->setPalette(colours);
    return note;
}

} // namespace

void askForNewFolder(QWidget *parent, const QString &place, const SettingField &field,
                     std::function<void(const QString &)> named)
{
    auto *const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(NewFolderTexts::tr("New folder in “%1”").arg(place));
    auto *const column = new QVBoxLayout(dialog);
    column->addStrut(340);
    auto *const name = new QLineEdit;
    auto *const label = new QLabel(NewFolderTexts::tr("&Name"));
    label->setBuddy(name);
    auto *const note = makeNote();
    column->addWidget(label);
    column->addWidget(name);
    column->addWidget(note);
    column->addStretch();
    auto *const buttons = new QDialogButtonBox;
    auto *const create =
        buttons->addButton(NewFolderTexts::tr("&Create"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    create->setEnabled(false);
    buttons->addButton(NewFolderTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(name, &QLineEdit::textChanged, dialog,
                     [dialog, note, create, name, field](const QString &text) {
                         const auto problem = problemWith(text.trimmed(), field);
                         note->setText(problem);
                         growToFit(*dialog);
                         describeProblem(*name, problem);
                         create->setEnabled(problem.isEmpty() && !text.trimmed().isEmpty());
                     });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog,
                     [dialog, name, named = std::move(named)] {
                         dialog->accept();
                         named(name->text().trimmed());
                     });
    dialog->open();
}

} // namespace restdock::ui
