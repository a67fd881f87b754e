// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/rulespage.h"

#include "storage/profiles/bytesize.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace restdock::ui {

RulesPage::RulesPage(QWidget *parent)
    : ProfilePage(parent),
      m_appendOnly(new QCheckBox(tr("A&dd only: nobody can delete or change backups"))),
      m_privateRepos(new QCheckBox(tr("Users reach only the &folder of their name"))),
      m_verify(new QCheckBox(tr("&Verify uploads: damaged data is refused"))),
      m_limit(new QLineEdit),
      m_autoStart(new QCheckBox(tr("Start this server with &Restdock"))),
      m_requestLog(new QLineEdit)
{
    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    notes().addRow(*form, QStringLiteral("append_only"), tr("Rules"), m_appendOnly);
    notes().addRow(*form, QStringLiteral("private_repos"), QString(), m_privateRepos);
    notes().addRow(*form, QStringLiteral("verify_uploads"), QString(), m_verify);
    m_limit->setPlaceholderText(tr("no limit; for example 500 GB"));
    notes().addRow(*form, QStringLiteral("max_size"), tr("&Limit of all together"), m_limit);
    notes().addRow(*form, QStringLiteral("start"), tr("Start"), m_autoStart);
    m_requestLog->setPlaceholderText(tr("no file"));
    notes().addRow(*form, QStringLiteral("request_log"), tr("Request lo&g file"), m_requestLog);
    for (auto *box : {m_appendOnly, m_privateRepos, m_verify, m_autoStart})
        connect(box, &QCheckBox::toggled, this, &ProfilePage::changed);
    for (auto *edit : {m_limit, m_requestLog})
        connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
}

void RulesPage::load(const Profile &profile)
{
    m_appendOnly->setChecked(profile.appendOnly);
    m_privateRepos->setChecked(profile.privateRepos);
    m_verify->setChecked(profile.verifyUploads);
    m_limit->setText(profile.maximumBytes > 0 ? formatByteSize(profile.maximumBytes) : QString());
    m_autoStart->setChecked(profile.startAutomatically);
    m_requestLog->setText(profile.requestLog);
}

void RulesPage::store(Profile &profile) const
{
    profile.appendOnly = m_appendOnly->isChecked();
    profile.privateRepos = m_privateRepos->isChecked();
    profile.verifyUploads = m_verify->isChecked();
    const auto limit = m_limit->text().trimmed();
    const auto bytes = parseByteSize(limit);
    // A negative limit is no limit's value: the checks name the field.
    profile.maximumBytes = limit.isEmpty() ? 0 : bytes ? *bytes : -1;
    profile.startAutomatically = m_autoStart->isChecked();
    profile.requestLog = m_requestLog->text().trimmed();
}

} // namespace restdock::ui
