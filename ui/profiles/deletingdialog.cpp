// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/deletingdialog.h"

#include "ui/look/format.h"
#include "ui/look/formlayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds durations[] = {15min, 1h, 4h};

/// Who may delete if the rules of the profile allow it.
QStringList deletersOf(const Profile &profile, const QStringList &seen)
{
    QStringList names;
    for (const auto &user : profile.users)
        names.append(user.name);
    if (profile.access == ProfileAccess::Htpasswd || profile.access == ProfileAccess::Proxy)
        names += seen;
    names.removeDuplicates();
    names.removeIf([&profile](const QString &name) {
        const auto *const user = profile.user(name);
        return name.isEmpty() || (user && user->rights == UserRights::ReadOnly);
    });
    return names;
}

} // namespace

DeletingDialog::DeletingDialog(const Profile &profile, const QStringList &seen, QWidget *parent)
    : QDialog(parent),
      m_profile(profile),
      m_user(new QComboBox),
      m_duration(new QComboBox)
{
    setWindowTitle(tr("Allow deleting in “%1”").arg(profile.name));
    auto *const column = new QVBoxLayout(this);
    auto *const text = new QLabel(
        tr("During this time clients can delete backups: restic forget and restic prune work. It "
           "ends by itself, or when the server stops. Its beginning and end are logged."));
    text->setWordWrap(true);
    constexpr int letters = 58; // in a line
    text->setMinimumWidth(letters * text->fontMetrics().averageCharWidth());
    column->addWidget(text);
    auto *const form = new FormLayout;
    m_user->addItem(tr("Everyone"));
    offer(deletersOf(profile, seen));
    connect(m_user, &QComboBox::activated, this, [this] { m_isChosen = true; });
    for (const auto duration : durations)
        m_duration->addItem(formatSpan(duration), qint64(duration.count()));
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Time"), m_duration);
    column->addLayout(form);
    auto *const buttons = new QDialogButtonBox;
    auto *const allow = buttons->addButton(tr("&Allow deleting"), QDialogButtonBox::AcceptRole);
    auto *const cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    allow->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void DeletingDialog::addUsers(const QStringList &names)
{
    offer(deletersOf(m_profile, names));
}

/// Whom the person has chosen meanwhile stays chosen.
void DeletingDialog::offer(const QStringList &names)
{
    for (const auto &name : names) {
        if (m_names.contains(name))
            continue;
        m_user->insertItem(int(m_names.size()), name, name);
        m_names.append(name);
    }
    if (!m_isChosen)
        m_user->setCurrentIndex(0);
}

QString DeletingDialog::user() const
{
    return m_user->currentData().toString();
}

std::chrono::seconds DeletingDialog::duration() const
{
    return std::chrono::seconds(m_duration->currentData().toLongLong());
}

} // namespace restdock::ui
