// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositoriespage.h"

#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/look/flowlayout.h"
#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/rowmenu.h"
#include "ui/look/rowtable.h"
#include "ui/look/sortheader.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilechange.h"
#include "ui/profiles/profilemodel.h"
#include "ui/repositories/latebackupdialog.h"
#include "ui/repositories/repositorymodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace restdock::ui {

namespace {

/// Numbers of two columns beside each other are not to be read as one, and a sign stands beside its
/// number.
class ApartDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width() + option.fontMetrics.averageCharWidth(), hint.height()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->displayAlignment.testFlag(Qt::AlignTrailing))
            option->decorationPosition = QStyleOptionViewItem::Right;
    }
};

} // namespace

RepositoriesPage::RepositoriesPage(const ProfileModel &profiles, Commands &commands,
                                   QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_commands(commands),
      m_summary(new QLabel),
      m_progress(new QProgressBar),
      m_warn(new QPushButton(tr("&Warn when older than…"))),
      m_refresh(new QPushButton(symbolicIcon(QStringLiteral("refresh")), tr("&Refresh"))),
      m_cancel(new QPushButton(tr("Cance&l"))),
      m_model(new RepositoryModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_details(new MutedLabel),
      m_emptyPage(new QWidget),
      m_empty(new QLabel),
      m_connect(new QPushButton(tr("Connect a client…")))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    buildBar();
    buildTable();
    buildEmpty();
    connect(&m_profiles, &ProfileModel::trafficChanged, this, [this](const QString &id) {
        if (id == m_id && isVisible())
            followBackups();
    });
}

void RepositoriesPage::buildBar()
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    auto *const bar = new FlowLayout; // below the words where the window is narrow
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_warn->setToolTip(
        tr("After how many days without a backup the selected repository, or every one, is late"));
    bar->addWidget(m_summary);
    bar->addWidget(m_warn);
    bar->addWidget(m_refresh);
    bar->addWidget(m_cancel);
    column->addLayout(bar);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Counting"));
    column->addWidget(m_progress);
    connect(m_refresh, &QPushButton::clicked, this, &RepositoriesPage::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_commands.cancelCounting(m_id); });
    connect(m_warn, &QPushButton::clicked, this, &RepositoriesPage::askForLateDays);
}

void RepositoriesPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RepositoryModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    auto *const columns = new SortHeader(RepositoryModel::Name);
    m_table->setHorizontalHeader(columns);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new ApartDelegate(m_table));
    m_table->setAccessibleName(tr("Repositories"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RepositoryModel::Name, Qt::AscendingOrder);
    showWholeRows(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    columns->moveSection(RepositoryModel::User, RepositoryModel::Age + 1); // words before numbers
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_table, 1);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RepositoriesPage::showDetails);
    offerInMenu(*m_table, {m_warn, m_refresh, m_cancel});
}

void RepositoriesPage::buildEmpty()
{
    auto *const words = new QVBoxLayout(m_emptyPage);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addStretch();
    words->addWidget(m_empty);
    words->addWidget(m_connect, 0, Qt::AlignHCenter);
    words->addStretch();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_emptyPage, 1);
    connect(m_connect, &QPushButton::clicked, this, &RepositoriesPage::connectRequested);
}

void RepositoriesPage::setProfile(const QString &id)
{
    m_id = id;
    forgetOthers();
    if (isVisible())
        countFirstTime();
    display(m_known.value(id));
}

/// Of profiles that are gone, or that have another storage by now.
void RepositoriesPage::forgetOthers()
{
    m_known.removeIf([this](QHash<QString, Known>::iterator known) {
        const auto *const entry = m_profiles.find(known.key());
        const bool isOther = !entry || entry->profile.backend != known->storage;
        if (isOther && known->isCounting)
            m_commands.cancelCounting(known.key());
        return isOther;
    });
}

/// Whether it is still waited for.
bool RepositoriesPage::isUnderWay(const QString &id, int counting) const
{
    const auto known = m_known.constFind(id);
    return known != m_known.cend() && known->isCounting && known->counting == counting;
}

void RepositoriesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countFirstTime();
}

void RepositoriesPage::countFirstTime()
{
    const auto known = m_known.value(m_id);
    const bool isNew = !known.result && known.failure.isEmpty();
    if (m_profiles.find(m_id) && (isNew || hasNewRepository()))
        refresh();
}

/// One that a client has made since: what is shown as all there is is not all any more. A counting that
/// failed, or was cancelled, is not begun again by itself.
bool RepositoriesPage::hasNewRepository() const
{
    const auto *const entry = m_profiles.find(m_id);
    const auto known = m_known.value(m_id);
    if (!entry || !known.result || known.isCounting || !known.failure.isEmpty())
        return false;
    const auto &result = known.result;
    const auto &counted = result->repositories;
    if (counted.empty() && entry->traffic.repositoryUsed > result->finishedAt)
        return true;
    const auto backups = entry->backups();
    for (auto backup = backups.begin(); backup != backups.end(); ++backup) {
        const bool isCounted =
            std::any_of(counted.begin(), counted.end(), [&backup](const RepositoryFacts &facts) {
                return facts.name == backup.key();
            });
        if (!isCounted && backup.value() > result->finishedAt)
            return true;
    }
    return false;
}

void RepositoriesPage::refresh()
{
    const auto *const entry = m_profiles.find(m_id);
    if (!entry || m_known.value(m_id).isCounting)
        return;
    const int counting = ++m_countings;
    auto &known = m_known[m_id];
    known.isCounting = true;
    known.counting = counting;
    known.storage = entry->profile.backend;
    known.partial = {};
    known.failure.clear();
    display(known);
    const auto self = QPointer(this);
    m_commands.countRepositories(
        m_id,
        [self, id = m_id, counting](const RepositorySurvey &survey) {
            if (self && self->isUnderWay(id, counting))
                self->progressed(id, survey);
        },
        [self, id = m_id, counting](Result<RepositorySurvey> survey) {
            if (self && self->isUnderWay(id, counting))
                self->finished(id, std::move(survey));
        });
}

void RepositoriesPage::progressed(const QString &id, const RepositorySurvey &survey)
{
    m_known[id].partial = survey;
    if (id == m_id)
        display(m_known[id]);
}

void RepositoriesPage::finished(const QString &id, Result<RepositorySurvey> survey)
{
    auto &known = m_known[id];
    known.isCounting = false;
    known.partial = {};
    if (survey)
        known.result = std::move(*survey);
    else if (survey.error().code == ErrorCode::Cancelled)
        known.failure = tr("The counting was cancelled.");
    else
        known.failure =
            tr("The repositories could not be counted: %1").arg(errorText(survey.error()));
    if (id == m_id)
        display(known);
}

void RepositoriesPage::display(const Known &known)
{
    const auto *const entry = m_profiles.find(m_id);
    m_shownBackups = entry ? entry->backups() : QMap<QString, QDateTime>();
    const auto survey = withBackups(known.result ? *known.result : known.partial);
    const auto selected = selectedName();
    m_model->setSurvey(survey, entry ? entry->profile.lateBackups : LateBackupRule(), users());
    if (selected && !m_table->currentIndex().isValid())
        select(*selected);
    const bool isEmpty = survey.repositories.empty();
    m_table->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty);
    m_emptyPage->setVisible(isEmpty);
    m_progress->setVisible(known.isCounting);
    m_cancel->setVisible(known.isCounting);
    m_refresh->setVisible(!known.isCounting);
    m_warn->setEnabled(entry && !isEmpty);
    showSummary(known);
    showEmpty(known, isEmpty);
    showDetails();
}

/// Of the repository that the person has selected, if there is one.
std::optional<QString> RepositoriesPage::selectedName() const
{
    const auto current = m_sorted->mapToSource(m_table->currentIndex());
    return current.isValid() ? std::optional(m_model->at(current.row()).name) : std::nullopt;
}

void RepositoriesPage::select(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).name == name)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
}

/// What the server has seen needs no counting.
void RepositoriesPage::followBackups()
{
    const auto *const entry = m_profiles.find(m_id);
    if (hasNewRepository())
        refresh();
    else if (entry && entry->backups() != m_shownBackups)
        display(m_known.value(m_id));
    else
        showSummary(m_known.value(m_id));
}

/// With what the server has received since it was counted.
RepositorySurvey RepositoriesPage::withBackups(RepositorySurvey survey) const
{
    for (auto &facts : survey.repositories) {
        const auto backup = m_shownBackups.value(facts.name);
        if (facts.isCounted && backup.isValid())
            facts.addBackup(backup);
    }
    return survey;
}

/// Of each repository, by its name.
QMap<QString, QStringList> RepositoriesPage::users() const
{
    QMap<QString, QStringList> users;
    const auto *const entry = m_profiles.find(m_id);
    if (!entry)
        return users;
    for (auto user = entry->seen.begin(); user != entry->seen.end(); ++user) {
        if (user->backsUp)
            users[*user->backsUp] << user.key();
    }
    return users;
}

void RepositoriesPage::showSummary(const Known &known)
{
    QStringList parts;
    if (known.result)
        parts << summaryOf(withBackups(*known.result));
    if (known.isCounting) {
        parts << (known.partial.blobsSoFar > 0
                      ? tr("counting… %1 files").arg(formatCount(quint64(known.partial.blobsSoFar)))
                      : tr("counting…"));
    } else if (!known.failure.isEmpty()) {
        if (known.result) // else it stands where the rows would be
            parts << known.failure;
    } else if (const auto *const entry = m_profiles.find(m_id); entry && known.result) {
        if (entry->traffic.backupReceived > known.result->finishedAt)
            parts << tr("a backup has been received since; “Refresh” counts it");
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

QString RepositoriesPage::summaryOf(const RepositorySurvey &survey) const
{
    qint64 bytes = 0;
    int late = 0;
    const auto *const entry = m_profiles.find(m_id);
    const auto rule = entry ? entry->profile.lateBackups : LateBackupRule();
    for (const auto &facts : survey.repositories) {
        bytes += facts.bytes();
        late += backupAge(facts, rule, QDateTime::currentDateTime()) == BackupAge::Late ? 1 : 0;
    }
    const auto count = int(survey.repositories.size());
    QStringList parts{tr("%n repositories", nullptr, count), formatBytes(bytes)};
    if (late > 0)
        parts << tr("%n late", nullptr, late);
    //: when the repositories were counted
    parts << tr("as of %1").arg(formatMoment(survey.finishedAt));
    return parts.join(QStringLiteral(" · "));
}

void RepositoriesPage::showEmpty(const Known &known, bool isEmpty)
{
    m_connect->setVisible(isEmpty && known.result && !known.isCounting);
    if (!isEmpty)
        return;
    const auto *const entry = m_profiles.find(m_id);
    if (known.isCounting && entry && entry->profile.backend.type != u"local")
        m_empty->setText(tr("Looking for repositories… If the keychain is locked, it asks for its "
                            "password."));
    else if (known.isCounting)
        m_empty->setText(tr("Looking for repositories…"));
    else if (known.result)
        m_empty->setText(tr("No repository yet. The first “restic init” of a client makes one."));
    else if (!known.failure.isEmpty())
        m_empty->setText(QString(known.failure + u'\n' + tr("“Refresh” tries again.")));
    else
        m_empty->clear();
}

void RepositoriesPage::showDetails()
{
    const auto current = m_sorted->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_details->setText(tr("Select a repository to see what it is made of."));
        return;
    }
    const auto &facts = m_model->at(current.row());
    m_details->setText(repositoryDetails(facts, users().value(facts.name)));
}

void RepositoriesPage::askForLateDays()
{
    const auto *const entry = m_profiles.find(m_id);
    if (!entry)
        return;
    std::optional<LateBackupDialog::Single> single;
    const auto current = m_sorted->mapToSource(m_table->currentIndex());
    if (current.isValid()) {
        const auto &facts = m_model->at(current.row());
        single = {facts.name, repositoryTitle(facts)};
    }
    auto *const dialog =
        new LateBackupDialog(entry->profile.name, entry->profile.lateBackups, single, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { saveLateRule(id, dialog->rule()); });
    dialog->open();
}

void RepositoriesPage::saveLateRule(const QString &id, const LateBackupRule &rule)
{
    const auto *const entry = m_profiles.find(id);
    changeProfileOver(
        this,
        tr("Changing “%1”. If the keychain is locked, it asks for its password.")
            .arg(entry ? entry->profile.name : QString()),
        m_commands, id, [rule](Profile &profile) { profile.lateBackups = rule; },
        [self = QPointer(this), id](const Result<QString> &saved) {
            if (!self || self->m_id != id)
                return;
            if (saved)
                self->display(self->m_known.value(id));
            else
                self->m_summary->setText(errorText(saved.error()));
        });
}

} // namespace restdock::ui
