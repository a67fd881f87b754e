// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/drimefolderdialog.h"

#include "ui/look/colours.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/newfolder.h"
#include "ui/profiles/storagetrouble.h"

#include <QBoxLayout>
#include <QCollator>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPalette>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace restdock::ui {

namespace {

enum Role {
    PathRole = Qt::UserRole, // none: it is a remark, and no folder
    WasReadRole,
};

bool isFolder(const QTreeWidgetItem *item)
{
    return item && item->data(0, PathRole).isValid();
}

QString pathOf(const QTreeWidgetItem *item)
{
    return item->data(0, PathRole).toString();
}

QString pathIn(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

bool isAtOrAbove(const QString &folder, const QString &path)
{
    return folder.isEmpty() || path == folder || path.startsWith(folder + u'/');
}

QString plainPath(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts).join(u'/');
}

QTreeWidgetItem *makeItem(const QString &path, const QString &name)
{
    auto *const item = new QTreeWidgetItem({name});
    item->setData(0, PathRole, path);
    item->setIcon(0, symbolicIcon(QStringLiteral("folder")));
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void addRemark(QTreeWidgetItem *item, const QString &text)
{
    auto *const remark = new QTreeWidgetItem({text});
    remark->setFlags(Qt::NoItemFlags);
    remark->setForeground(0, mutedColour(item->treeWidget()->palette())); // that of Qt is too faint
    item->addChild(remark);
}

void removeRemarks(QTreeWidgetItem *item)
{
    for (int row = item->childCount() - 1; row >= 0; --row) {
        if (!isFolder(item->child(row)))
            delete item->takeChild(row);
    }
}

void removeAllBut(QTreeWidgetItem *item, const QStringList &names)
{
    for (int row = item->childCount() - 1; row >= 0; --row) {
        if (!names.contains(item->child(row)->text(0)))
            delete item->takeChild(row);
    }
}

/// What is there already stays as it is, opened or not.
void addMissing(QTreeWidgetItem *item, const QStringList &names)
{
    for (int row = 0; row < names.size(); ++row) {
        const auto *const present = item->child(row);
        if (!present || present->text(0) != names[row])
            item->insertChild(row, makeItem(pathIn(pathOf(item), names[row]), names[row]));
    }
}

QStringList sorted(QStringList names)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), [&order](const QString &left, const QString &right) {
        const int compared = order.compare(left, right);
        return compared != 0 ? compared < 0 : left < right;
    });
    return names;
}

} // namespace

DrimeFolderDialog::DrimeFolderDialog(const Given &given, std::unique_ptr<DrimeFolders> folders,
                                     QWidget *parent)
    : QDialog(parent),
      m_given(given),
      m_folders(std::move(folders)),
      m_tree(new QTreeWidget),
      m_message(new QLabel),
      m_again(new QPushButton(tr("&Try again"))),
      m_new(new QPushButton(tr("&New folder…"))),
      m_wanted(plainPath(given.profile.backend.text(given.field.key)))
{
    setWindowTitle(tr("Choose a folder in Drime Cloud"));
    resize(440, 460);
    new QVBoxLayout(this);
    addTree();
    addMessage();
    addButtons();
    auto *const top = makeItem({}, m_given.workspace);
    top->setIcon(0, symbolicIcon(QStringLiteral("cloud")));
    m_tree->addTopLevelItem(top);
    m_tree->setCurrentItem(top);
    top->setExpanded(true);
}

DrimeFolderDialog::~DrimeFolderDialog() = default;

void DrimeFolderDialog::addTree()
{
    auto *const label = new QLabel(tr("&Folder"));
    label->setBuddy(m_tree);
    m_tree->setAccessibleName(tr("Folder"));
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(true);
    layout()->addWidget(label);
    layout()->addWidget(m_tree);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &DrimeFolderDialog::opened);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!isAtOrAbove(selected(), m_wanted)) // somebody looks elsewhere by now
            m_wanted.clear();
        enableButtons();
    });
}

void DrimeFolderDialog::addMessage()
{
    auto *const row = new QHBoxLayout;
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setAccessibleName(tr("Message"));
    m_again->setAutoDefault(false);
    row->addWidget(m_message, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    tell({});
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (auto *const item = find(m_unread))
            item->setExpanded(true);
    });
}

void DrimeFolderDialog::addButtons()
{
    auto *const row = new QHBoxLayout;
    m_new->setAutoDefault(false);
    auto *const buttons = new QDialogButtonBox;
    m_choose = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    row->addWidget(m_new);
    row->addWidget(buttons, 1);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, [this] {
        askForNewFolder(this, m_tree->currentItem()->text(0), m_given.field,
                        [this](const QString &name) { make(name); });
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(selected());
        accept();
    });
}

bool DrimeFolderDialog::isFolderSelected() const
{
    return isFolder(m_tree->currentItem());
}

QString DrimeFolderDialog::selected() const
{
    return isFolderSelected() ? pathOf(m_tree->currentItem()) : QString();
}

/// Null: it is not there, or not known to be.
QTreeWidgetItem *DrimeFolderDialog::find(const QString &path) const
{
    auto *item = m_tree->topLevelItem(0);
    const auto names = path.split(u'/', Qt::SkipEmptyParts);
    for (const auto &name : names) {
        QTreeWidgetItem *next = nullptr;
        for (int row = 0; row < item->childCount() && !next; ++row) {
            if (isFolder(item->child(row)) && item->child(row)->text(0) == name)
                next = item->child(row);
        }
        if (!next)
            return nullptr;
        item = next;
    }
    return item;
}

void DrimeFolderDialog::opened(QTreeWidgetItem *item)
{
    if (!item->data(0, WasReadRole).toBool())
        read(pathOf(item));
}

void DrimeFolderDialog::read(const QString &path)
{
    auto *const item = find(path);
    item->setData(0, WasReadRole, true);
    if (item->childCount() == 0)
        addRemark(item, tr("Loading…"));
    tell({});
    m_folders->list(path, [self = QPointer(this), path](const Result<QStringList> &names) {
        if (self)
            self->listed(path, names);
    });
}

void DrimeFolderDialog::listed(const QString &path, const Result<QStringList> &names)
{
    auto *const item = find(path);
    if (!item) // the folder above was read again, and it is gone
        return;
    removeRemarks(item);
    if (!names) {
        item->setData(0, WasReadRole, false);
        item->setExpanded(false);
        m_unread = path;
        showFailure(names.error());
        m_again->show();
        return;
    }
    removeAllBut(item, *names);
    addMissing(item, sorted(*names));
    if (names->isEmpty())
        addRemark(item, tr("No folders"));
    follow(path);
}

/// The folder at @p path has been read: goes on to the one that is wanted.
void DrimeFolderDialog::follow(const QString &path)
{
    if (m_wanted.isEmpty() || !isAtOrAbove(path, m_wanted) || path == m_wanted)
        return;
    const auto end = m_wanted.indexOf(u'/', path.isEmpty() ? 0 : path.size() + 1);
    auto *const next = find(m_wanted.left(end));
    if (!next) {
        m_wanted.clear();
        return;
    }
    m_tree->setCurrentItem(next);
    if (pathOf(next) == m_wanted)
        m_wanted.clear();
    else
        next->setExpanded(true);
}

void DrimeFolderDialog::make(const QString &name)
{
    const auto path = pathIn(selected(), name);
    m_isMaking = true;
    enableButtons();
    tell(tr("The folder is being made…"));
    m_folders->make(path,
                    [self = QPointer(this), path, above = selected()](const Result<void> &result) {
                        if (self)
                            self->made(above, path, result);
                    });
}

void DrimeFolderDialog::made(const QString &above, const QString &path, const Result<void> &result)
{
    m_isMaking = false;
    enableButtons();
    if (!result) {
        showFailure(result.error());
        return;
    }
    tell({});
    auto *const item = find(above);
    if (!item)
        return;
    m_tree->setCurrentItem(item);
    m_wanted = path;
    if (item->isExpanded()) {
        read(above);
    } else {
        item->setData(0, WasReadRole, false);
        item->setExpanded(true);
    }
}

void DrimeFolderDialog::showFailure(const Error &error)
{
    tell(failureText(error));
    auto colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_message->setPalette(colours);
}

QString DrimeFolderDialog::failureText(const Error &error) const
{
    if (error.code == ErrorCode::NotFound)
        return tr("The folder is not there any more.");
    return describeAttempt(error, m_given.profile);
}

void DrimeFolderDialog::tell(const QString &text)
{
    m_message->setPalette(palette());
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_again->hide();
}

void DrimeFolderDialog::enableButtons()
{
    m_new->setEnabled(isFolderSelected() && !m_isMaking);
    m_choose->setEnabled(isFolderSelected());
}

} // namespace restdock::ui
