// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importpage.h"

#include "storage/profiles/profilecheck.h"
#include "ui/look/fillingheader.h"
#include "ui/look/formlayout.h"
#include "ui/look/rowtable.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/problemtext.h"
#include "ui/profiles/activeclients.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace restdock::ui {

namespace {

/// Of the table.
struct ImportColumn
{
    enum Index { Name, Storage, Address, Action, Count };
};

const QString pathKey = QStringLiteral("path");

bool isError(const Problem &problem)
{
    return problem.severity == Problem::Severity::Error;
}

bool hasError(const ImportItem &item)
{
    return std::any_of(item.problems.begin(), item.problems.end(), isError);
}

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *const label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

ImportPage::ImportPage(const BackendCatalogue &catalogue, const ProfileModel &profiles,
                       QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_problems(new QListWidget),
      m_table(new QTableWidget),
      m_form(new FormLayout),
      m_action(new QComboBox),
      m_forAll(new QPushButton(tr("For &all whose name is taken"))),
      m_folder(new QLineEdit),
      m_folderRow(folderRow())
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(110);
    column->addWidget(labelOf(tr("&To check first"), m_problems));
    column->addWidget(m_problems);
    m_table->setHorizontalHeader(new FillingHeader(ImportColumn::Storage));
    m_table->setColumnCount(ImportColumn::Count);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Stored in"), tr("Address"), tr("Import")});
    showWholeRows(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(labelOf(tr("&Profiles"), m_table));
    column->addWidget(m_table, 1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *const actionRow = new QWidget;
    auto *const line = new QHBoxLayout(actionRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_action, 1);
    line->addWidget(m_forAll);
    m_forAll->setAutoDefault(false);
    m_form->addRow(labelOf(tr("&What to do"), m_action), actionRow);
    m_form->addRow(labelOf(tr("Fol&der"), m_folder), m_folderRow);
    addSecrets(catalogue);
    column->addLayout(m_form);

    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportPage::showSelected);
    connect(m_problems, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_table->setCurrentCell(item->data(Qt::UserRole).toInt(), ImportColumn::Name);
    });
    connect(m_action, &QComboBox::activated, this, &ImportPage::setAction);
    connect(m_forAll, &QPushButton::clicked, this, &ImportPage::useForAllTaken);
    connect(m_folder, &QLineEdit::textEdited, this, &ImportPage::setFolder);
}

QWidget *ImportPage::folderRow()
{
    auto *const widget = new QWidget;
    auto *const line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("C&hoose…"));
    choose->setAutoDefault(false);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFolder);
    return widget;
}

/// One field for each secret that any type of storage needs; those of the selected one are shown.
void ImportPage::addSecrets(const BackendCatalogue &catalogue)
{
    for (const auto &type : catalogue.types()) {
        for (const auto &field : type.fields) {
            if (!field.isSecret())
                continue;
            auto *const edit = new QLineEdit;
            edit->setEchoMode(QLineEdit::Password);
            edit->setPlaceholderText(tr("not in the file; can be entered later"));
            const auto title =
                QCoreApplication::translate("Backend", field.title.toUtf8().constData());
            m_form->addRow(labelOf(title, edit), edit);
            m_secrets.append({type.id, field.key, edit});
            connect(edit, &QLineEdit::textEdited, this, [this, key = field.key, edit] {
                auto *const item = selected();
                if (!item)
                    return;
                item->choice.secrets.insert(key, Secret(edit->text().trimmed().toUtf8()));
                Q_EMIT changed();
            });
        }
    }
}

/// What is being typed in stays as it is: only what follows from it is new.
void ImportPage::show(const ImportPreview &preview)
{
    const bool isFirst = m_preview.items.isEmpty();
    m_preview = preview;
    {
        const QSignalBlocker blocked(m_table);
        m_table->setRowCount(int(m_preview.items.size()));
        for (int row = 0; row < m_table->rowCount(); ++row)
            fillRow(row);
    }
    fillProblems();
    if (!isFirst)
        return;
    m_table->setCurrentCell(0, ImportColumn::Name);
    showSelected();
}

void ImportPage::fillProblems()
{
    const QSignalBlocker blocked(m_problems);
    m_problems->clear();
    for (const bool areErrors : {true, false}) {
        for (int row = 0; row < m_preview.items.size(); ++row) {
            const auto &item = m_preview.items.at(row);
            for (const auto &problem : item.problems) {
                if (isError(problem) != areErrors)
                    continue;
                const auto text = item.missingSecrets.contains(problem.field)
                    ? tr("The file does not have its key. Enter it below, or later: until then its "
                         "server does not start.")
                    : sentence(problem);
                addProblem(areErrors ? QStringLiteral("error") : QStringLiteral("warning"), row,
                           text);
            }
            const auto loss = areErrors ? QString() : lossOf(item);
            if (!loss.isEmpty())
                addProblem(QStringLiteral("warning"), row, loss);
        }
    }
    for (const auto &notice : std::as_const(m_preview.notices))
        new QListWidgetItem(symbolicIcon(QStringLiteral("info")), notice, m_problems);
    if (m_problems->count() == 0)
        new QListWidgetItem(symbolicIcon(QStringLiteral("check")), tr("Nothing is in the way."),
                            m_problems);
}

void ImportPage::addProblem(const QString &symbol, int row, const QString &text)
{
    //: a profile's name, and a sentence about it
    const auto line = tr("%1: %2").arg(m_preview.items.at(row).profile.name, text);
    auto *const item = new QListWidgetItem(symbolicIcon(symbol), line, m_problems);
    item->setData(Qt::UserRole, row);
}

/// Who has a running server replaced stops it.
QString ImportPage::lossOf(const ImportItem &item) const
{
    if (item.choice.action != ImportAction::Replace)
        return {};
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &present = m_profiles.at(row);
        if (!isSameProfileName(present.profile.name, item.nameInFile) || !present.status.isOn())
            continue;
        const auto clients = activeClients(m_profiles, present.id).size();
        return clients == 0
            ? tr("Its server is running; the import stops it.")
            : tr("Its server is running, and %n clients are sending data. The import "
                 "stops it, and restic will report an error.",
                 nullptr, int(clients));
    }
    return {};
}

void ImportPage::fillRow(int row)
{
    const auto &item = m_preview.items.at(row);
    const auto put = [this, row](int column, const QString &text) {
        auto *cell = m_table->item(row, column);
        if (!cell) {
            cell = new QTableWidgetItem;
            m_table->setItem(row, column, cell);
        }
        cell->setText(text);
    };
    const bool isSkipped = item.choice.action == ImportAction::Skip;
    put(ImportColumn::Name, isSkipped ? item.nameInFile : item.profile.name);
    put(ImportColumn::Storage, storageText(item.profile));
    put(ImportColumn::Address, item.profile.listen.toString());
    QString action;
    switch (item.choice.action) {
    case ImportAction::Add: action = tr("New"); break;
    case ImportAction::Replace: action = tr("Replace"); break;
    case ImportAction::KeepBoth: action = tr("Keep both"); break;
    case ImportAction::Skip:
        action = item.isNameTaken ? tr("Skip: the name is taken") : tr("Skip");
        break;
    }
    put(ImportColumn::Action, hasError(item) ? tr("%1 (not yet possible)").arg(action) : action);
}

ImportItem *ImportPage::selected()
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_preview.items.size() ? &m_preview.items[row] : nullptr;
}

void ImportPage::showSelected()
{
    const auto *const item = selected();
    if (!item)
        return;
    m_action->clear();
    if (item->isNameTaken) {
        m_action->addItem(tr("Skip: keep the present profile"), int(ImportAction::Skip));
        m_action->addItem(tr("Replace the present profile"), int(ImportAction::Replace));
        m_action->addItem(tr("Keep both"), int(ImportAction::KeepBoth));
    } else {
        m_action->addItem(tr("New"), int(ImportAction::Add));
        m_action->addItem(tr("Skip"), int(ImportAction::Skip));
    }
    m_action->setCurrentIndex(std::max(m_action->findData(int(item->choice.action)), 0));
    const auto taken = std::count_if(m_preview.items.begin(), m_preview.items.end(),
                                     [](const auto &one) { return one.isNameTaken; });
    m_forAll->setVisible(item->isNameTaken && taken > 1);
    m_form->setRowVisible(m_folderRow, item->profile.backend.type == u"local");
    m_folder->setText(item->profile.backend.text(pathKey));
    for (const auto &secret : std::as_const(m_secrets)) {
        const bool isGiven = item->choice.secrets.contains(secret.key);
        m_form->setRowVisible(secret.edit,
                              item->profile.backend.type == secret.type
                                  && (isGiven || item->missingSecrets.contains(secret.key)));
        secret.edit->setText(QString::fromUtf8(item->choice.secrets.value(secret.key).reveal()));
    }
}

void ImportPage::setAction()
{
    auto *const item = selected();
    if (!item)
        return;
    item->choice.action = ImportAction(m_action->currentData().toInt());
    fillRow(m_table->currentRow());
    Q_EMIT changed();
}

void ImportPage::useForAllTaken()
{
    const auto *const model = selected();
    if (!model)
        return;
    const auto action = model->choice.action;
    for (auto &item : m_preview.items) {
        if (item.isNameTaken)
            item.choice.action = action;
    }
    Q_EMIT changed();
}

void ImportPage::chooseFolder()
{
    auto *const dialog = new QFileDialog(this, tr("Choose a folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        setFolder(folder);
    });
    dialog->open();
}

void ImportPage::setFolder(const QString &folder)
{
    if (auto *const item = selected()) {
        item->choice.folder = folder.trimmed();
        Q_EMIT changed();
    }
}

QList<ImportChoice> ImportPage::choices() const
{
    QList<ImportChoice> choices;
    for (const auto &item : m_preview.items)
        choices.append(item.choice);
    return choices;
}

bool ImportPage::hasWork() const
{
    return std::any_of(m_preview.items.begin(), m_preview.items.end(),
                       [](const auto &item) { return item.choice.action != ImportAction::Skip; });
}

bool ImportPage::leadToError()
{
    for (int row = 0; row < m_preview.items.size(); ++row) {
        const auto &item = m_preview.items.at(row);
        if (!hasError(item))
            continue;
        m_table->setCurrentCell(row, ImportColumn::Name);
        showSelected();
        QWidget *field = m_action;
        for (const auto &secret : std::as_const(m_secrets)) {
            if (item.missingSecrets.contains(secret.key))
                field = secret.edit;
        }
        if (std::any_of(item.problems.begin(), item.problems.end(), [](const auto &problem) {
                return isError(problem) && problem.field == pathKey;
            }))
            field = m_folder;
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace restdock::ui
