// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/renamedialog.h"

#include "storage/profiles/profilecheck.h"
#include "ui/commands.h"
#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/growing.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/problemtext.h"
#include "ui/profiles/awaitedchange.h"
#include "ui/profiles/profilechange.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
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
    growToFit(*note.window());
}

/// Closing the window takes the new name back as long as the keychain is waited for.
class RenameDialog final : public QDialog
{
public:
    RenameDialog(QWidget *parent, const ProfileEntry &entry, QList<Profile> others,
                 Commands &commands);

protected:
    void reject() override;

private:
    void check(const QString &name);
    void save();
    void end(const Result<QString> &saved);
    void fail(const QString &problem);

    const QString m_id;
    const QList<Profile> m_others;
    Commands &m_commands;
    QLineEdit *const m_name;
    QLabel *const m_note;
    QPushButton *m_rename;
    QPushButton *m_cancel;
    AwaitedChange m_saving{*this};
};

RenameDialog::RenameDialog(QWidget *parent, const ProfileEntry &entry, QList<Profile> others,
                           Commands &commands)
    : QDialog(parent),
      m_id(entry.id),
      m_others(std::move(others)),
      m_commands(commands),
      m_name(new QLineEdit(entry.profile.name)),
      m_note(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(RenameTexts::tr("Rename “%1”").arg(entry.profile.name));
    auto *const column = new QVBoxLayout(this);
    column->addStrut(340);
    auto *const label = new QLabel(RenameTexts::tr("&Name"));
    label->setBuddy(m_name);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addStretch();
    auto *const buttons = new QDialogButtonBox;
    m_rename = buttons->addButton(RenameTexts::tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_rename->setDefault(true);
    m_cancel = buttons->addButton(RenameTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::save);
}

void RenameDialog::check(const QString &name)
{
    const auto problem = problemWith(name, m_others);
    showProblem(*m_note, problem);
    describeProblem(*m_name, problem);
    m_rename->setEnabled(problem.isEmpty());
}

void RenameDialog::save()
{
    m_name->setEnabled(false);
    m_rename->setEnabled(false);
    m_note->setPalette(palette());
    m_note->setText(
        RenameTexts::tr("Saving… If the keychain is locked, it asks for its password."));
    growToFit(*this);
    const auto change = m_saving.start([this] { m_cancel->setEnabled(false); });
    changeProfile(
        m_commands, m_id, [name = m_name->text()](Profile &profile) { profile.name = name; },
        m_saving.whenDone<QString>([this](const Result<QString> &saved) { end(saved); }), change,
        TakeUp::AtNextStart); // a name is not worth cutting clients off
}

void RenameDialog::end(const Result<QString> &saved)
{
    m_name->setEnabled(true);
    m_rename->setEnabled(true);
    m_cancel->setEnabled(true);
    if (saved) {
        accept();
        return;
    }
    fail(errorText(saved.error()));
    const auto reason = PassphraseDialog::reasonOf(saved.error());
    if (!reason || *reason == PassphraseDialog::Reason::New)
        return;
    PassphraseDialog::ask(this, *reason, [this](const Secret &passphrase) {
        m_commands.setPassphrase(passphrase);
        save();
    });
}

void RenameDialog::fail(const QString &problem)
{
    showProblem(*m_note, problem);
    m_name->setFocus(Qt::OtherFocusReason);
    announce(*m_note, problem);
}

void RenameDialog::reject()
{
    if (!m_saving.isUnderWay() || m_saving.takeBack())
        QDialog::reject();
}

} // namespace

void openRename(QWidget *parent, const ProfileEntry &entry, const QList<Profile> &others,
                Commands &commands)
{
    (new RenameDialog(parent, entry, others, commands))->open();
}

} // namespace restdock::ui
