// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/rulespage.h"

#include "ui/look/format.h"
#include "ui/look/formlayout.h"
#include "ui/look/mutedlabel.h"
#include "ui/profiledialog/sizeedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace restdock::ui {

namespace {

constexpr int mostLateDays = 3650;

} // namespace

RulesPage::RulesPage(QWidget *parent)
    : ProfilePage(parent),
      m_appendOnly(new QCheckBox(tr("A&dd only: nobody can delete or change backups"))),
      m_privateRepos(new QCheckBox(tr("Users reach only their own &folder"))),
      m_verify(new QCheckBox(tr("&Verify uploads: damaged data is refused"))),
      m_limit(new SizeEdit(QStringLiteral("max_size"))),
      m_keepFree(new SizeEdit(QStringLiteral("keep_free"))),
      m_lateDays(new QSpinBox),
      m_lateDaysOf(new MutedLabel),
      m_deleting(new QPushButton),
      m_deletingState(new QLabel),
      m_deletingRow(new QWidget)
{
    auto *const form = new FormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    notes().addRow(*form, QStringLiteral("append_only"), tr("Rules"), m_appendOnly);
    notes().addRow(*form, QStringLiteral("private_repos"), QString(), m_privateRepos);
    notes().addRow(*form, QStringLiteral("verify_uploads"), QString(), m_verify);
    m_limit->setPlaceholderText(tr("no limit; for example %1").arg(editableSize(500'000'000'000)));
    notes().addRow(*form, QStringLiteral("max_size"), tr("Total &limit"), m_limit);
    m_keepFree->setPlaceholderText(tr("nothing; for example %1").arg(editableSize(5'000'000'000)));
    m_keepFree->setToolTip(
        tr("New backups are refused when less than this is left. Restoring still works."));
    notes().addRow(*form, QStringLiteral("keep_free"), tr("&Keep free on the disk"), m_keepFree);
    m_lateDays->setRange(0, mostLateDays);
    m_lateDays->setSpecialValueText(tr("never"));
    m_lateDays->setToolTip(tr("Days without a backup after which a repository counts as late"));
    notes().addRow(*form, QStringLiteral("late_backup_days"), tr("&Warn of late backups"),
                   m_lateDays);
    m_lateDaysOf->setWordWrap(true);
    m_lateDaysOf->setTextFormat(Qt::PlainText);
    form->addRow(QString(), m_lateDaysOf);
    for (auto *box : {m_appendOnly, m_privateRepos, m_verify})
        connect(box, &QCheckBox::toggled, this, &ProfilePage::changed);
    for (auto *edit : {m_limit, m_keepFree})
        connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
    connect(m_lateDays, &QSpinBox::valueChanged, this, [this](int days) {
        // A suffix is a part of the number's field: the form puts the number where it stands here.
        const auto parts = //: in the field of a number, which %1 stands for
            tr("%1 days", nullptr, days).split(QStringLiteral("%1"));
        m_lateDays->setPrefix(parts.value(0));
        m_lateDays->setSuffix(parts.value(1));
        Q_EMIT changed();
    });
    auto *const row = new QHBoxLayout(m_deletingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_deleting);
    row->addWidget(m_deletingState, 1);
    m_deleting->setAutoDefault(false);
    connect(m_deleting, &QPushButton::clicked, this, &RulesPage::deletingRequested);
    form->addRow(tr("Maintenance"), m_deletingRow);
    showDeleting(false, 0);
}

void RulesPage::load(const Profile &profile)
{
    m_appendOnly->setChecked(profile.appendOnly);
    m_privateRepos->setChecked(profile.privateRepos);
    m_verify->setChecked(profile.verifyUploads);
    m_limit->setBytes(profile.maximumBytes);
    m_keepFree->setBytes(profile.keepFreeBytes);
    m_lateDays->setValue(profile.lateBackups.days);
    showLateDaysOf(profile.lateBackups.daysOf);
}

/// They are changed where the repositories are listed.
void RulesPage::showLateDaysOf(const QMap<QString, int> &daysOf)
{
    QStringList exceptions;
    for (auto it = daysOf.begin(); it != daysOf.end(); ++it) {
        exceptions << (it.value() == 0
                           //: a repository
                           ? tr("%1: never").arg(it.key())
                           //: a repository, and after how many days without a backup it is late
                           : tr("%1: %n days", nullptr, it.value()).arg(it.key()));
    }
    //: %1: repositories and days, "laptop: 7 days, phone: never"
    m_lateDaysOf->setText(
        tr("Set in “Repositories” – %1").arg(QLocale().createSeparatedList(exceptions)));
    m_lateDaysOf->setVisible(!exceptions.isEmpty());
}

void RulesPage::store(Profile &profile) const
{
    profile.appendOnly = m_appendOnly->isChecked();
    profile.privateRepos = m_privateRepos->isChecked();
    profile.verifyUploads = m_verify->isChecked();
    profile.maximumBytes = m_limit->bytes();
    profile.keepFreeBytes = m_keepFree->bytes();
    profile.lateBackups.days = m_lateDays->value();
}

void RulesPage::showDeleting(bool isPossible, int minutes)
{
    m_deleting->setText(minutes > 0 ? tr("&End deleting now") : tr("Allow d&eleting for…"));
    m_deletingState->setText(
        minutes > 0 ? tr("Deleting is allowed for %n more minutes.", nullptr, minutes) : QString());
    static_cast<QFormLayout *>(layout())->setRowVisible(m_deletingRow, isPossible);
}

Problems RulesPage::ownProblems() const
{
    auto problems = m_limit->problems() + m_keepFree->problems();
    if (!m_verify->isChecked()) {
        problems.append({QStringLiteral("verify_uploads"),
                         tr("damaged data is then stored, and noticed only when it is restored"),
                         tr("Verify uploads"), Problem::Severity::Warning});
    }
    return problems;
}

} // namespace restdock::ui
