// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/storagepage.h"

#include "ui/look/colours.h"
#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/settingsform.h"
#include "ui/profiles/storagetrouble.h"
#include "ui/profiles/troubletext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace restdock::ui {

namespace {

using Kind = SettingField::Kind;

/// What backends say of themselves is English; these are the texts of the built-in ones.
[[maybe_unused]] constexpr const char *backendTexts[] = {
    QT_TRANSLATE_NOOP("Backend", "Folder on this computer"),
    QT_TRANSLATE_NOOP("Backend", "Drime Cloud"),
    QT_TRANSLATE_NOOP("Backend", "Folder"),
    QT_TRANSLATE_NOOP("Backend", "the folder in which the repositories are kept"),
    QT_TRANSLATE_NOOP("Backend", "Readable by the group"),
    QT_TRANSLATE_NOOP("Backend", "let the file system group access the repository files"),
    QT_TRANSLATE_NOOP("Backend", "API token"),
    QT_TRANSLATE_NOOP("Backend", "the API token, from Drime's account settings"),
    QT_TRANSLATE_NOOP("Backend", "Workspace"),
    QT_TRANSLATE_NOOP("Backend", "the workspace's number; 0 is the personal one"),
    QT_TRANSLATE_NOOP("Backend", "the folder in the workspace; empty: its top"),
    QT_TRANSLATE_NOOP("Backend", "API address"),
    QT_TRANSLATE_NOOP("Backend", "the address of Drime's API"),
    QT_TRANSLATE_NOOP("Backend", "Move deleted files to the trash"),
    QT_TRANSLATE_NOOP("Backend", "move what is deleted to Drime's trash, where it takes space"),
};

QString fieldText(const QString &text)
{
    return QCoreApplication::translate("Backend", text.toUtf8().constData());
}

bool isWorkspace(const SettingField &field)
{
    return field.key == u"workspace_id";
}

/// Nobody changes these but for a test or a gateway of their own: shown where one is set, or asked
/// for.
bool isRarelyUsed(const SettingField &field)
{
    return field.kind == Kind::Url;
}

} // namespace

StoragePage::StoragePage(const BackendCatalogue &catalogue, Commands &commands, bool isNew,
                         QWidget *parent)
    : ProfilePage(parent),
      m_catalogue(catalogue),
      m_commands(commands),
      m_form(new QFormLayout),
      m_name(new QLineEdit),
      m_type(new QComboBox),
      m_test(new QPushButton(tr("&Test"))),
      m_symbol(new QLabel),
      m_outcome(new QLabel),
      m_more(new QCheckBox(tr("Sho&w what is rarely needed"))),
      m_folderNote(new MutedLabel),
      m_lookSoon(new QTimer(this))
{
    auto *const column = new QVBoxLayout(this);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);
    for (const auto &type : m_catalogue.types())
        m_type->addItem(fieldText(type.title), type.id);
    m_type->setEnabled(isNew); // what is stored stays where it is
    notes().addRow(*m_form, QStringLiteral("type"), tr("Stora&ge"), m_type);
    notes().addRow(*m_form, QStringLiteral("name"), tr("&Name"), m_name);
    m_folderNote->setWordWrap(true);
    m_folderNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_folderNote->setTextFormat(Qt::PlainText);
    addEditors();
    addMore();
    showType();
    auto *const testRow = new QHBoxLayout;
    m_test->setAutoDefault(false);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAccessibleName(tr("Outcome of the test"));
    testRow->addWidget(m_test, 0, Qt::AlignTop);
    testRow->addWidget(m_symbol, 0, Qt::AlignTop);
    testRow->addWidget(m_outcome, 1);
    column->addLayout(testRow);
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &ProfilePage::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showType();
        Q_EMIT changed();
    });
    connect(m_test, &QPushButton::clicked, this, [this] { test(); });
}

QLineEdit *StoragePage::makeEdit(const SettingField &field)
{
    auto *const edit = new QLineEdit;
    connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
    limitToKind(*edit, field);
    if (!field.isSecret())
        return edit;
    edit->setEchoMode(QLineEdit::Password);
    auto *const show =
        edit->addAction(symbolicIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    show->setText(tr("Show"));
    show->setToolTip(tr("Show"));
    show->setCheckable(true);
    connect(show, &QAction::toggled, edit, [edit](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return edit;
}

QWidget *StoragePage::makeFolderRow(QLineEdit *edit)
{
    auto *const row = new QWidget;
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("C&hoose…"));
    choose->setAutoDefault(false);
    line->addWidget(edit, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        auto *const dialog = new QFileDialog(this, tr("Choose a folder"), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return row;
}

StoragePage::Editor StoragePage::makeEditor(const QString &type, const SettingField &field)
{
    Editor editor{type, field};
    if (field.kind == Kind::Boolean) {
        auto help = fieldText(field.help);
        help[0] = help[0].toUpper();
        auto *const box = new QCheckBox(help);
        connect(box, &QCheckBox::toggled, this, &ProfilePage::changed);
        editor.widget = box;
    } else if (field.kind == Kind::Choice || isWorkspace(field)) {
        auto *const box = new QComboBox;
        for (const auto &choice : field.choices)
            box->addItem(choice, choice);
        if (isWorkspace(field))
            box->addItem(tr("Personal space"), qint64(0));
        connect(box, &QComboBox::currentIndexChanged, this, &ProfilePage::changed);
        editor.widget = box;
    } else if (auto *const number = makeNumberBox(field)) {
        connect(number, &QSpinBox::valueChanged, this, &ProfilePage::changed);
        editor.widget = number;
    } else {
        editor.widget = makeEdit(field);
    }
    editor.row = field.kind == Kind::Folder ? makeFolderRow(static_cast<QLineEdit *>(editor.widget))
                                            : editor.widget;
    editor.widget->setToolTip(isWorkspace(field) ? tr("The test fills this list")
                                                 : fieldText(field.help));
    return editor;
}

void StoragePage::addEditors()
{
    for (const auto &type : m_catalogue.types()) {
        for (const auto &field : type.fields) {
            const auto editor = makeEditor(type.id, field);
            notes().addRow(*m_form, field.key, fieldText(field.title), editor.widget, editor.row);
            m_editors.append(editor);
            if (isLocalFolder(editor))
                m_form->addRow(QString(), m_folderNote);
        }
    }
}

/// Last: what nobody changes but for a test or a gateway of their own, and where secrets come from
/// files that others write.
void StoragePage::addMore()
{
    m_form->addRow(QString(), m_more);
    for (const auto &type : m_catalogue.types()) {
        for (const auto &field : type.fields) {
            if (field.isSecret())
                m_secretFiles.append({type.id, field.key, makeSecretFile(field)});
        }
    }
    m_lookSoon->setSingleShot(true);
    m_lookSoon->setInterval(std::chrono::milliseconds(250));
    connect(m_lookSoon, &QTimer::timeout, this, &StoragePage::lookAtFolder);
    connect(this, &ProfilePage::changed, m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_more, &QCheckBox::toggled, this, &StoragePage::showType);
}

QLineEdit *StoragePage::makeSecretFile(const SettingField &field)
{
    auto *const edit = new QLineEdit;
    edit->setPlaceholderText(tr("none: it is kept in the keychain"));
    //: a secret, such as an API token, that is read from a file
    const auto label = tr("%1 from a file").arg(fieldText(field.title));
    notes().addRow(*m_form, field.key + u"_file", label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
    return edit;
}

bool StoragePage::isLocalFolder(const Editor &editor)
{
    return editor.type == u"local" && editor.field.kind == Kind::Folder;
}

bool StoragePage::isShown(const Editor &editor) const
{
    if (editor.type != m_type->currentData().toString())
        return false;
    return !isRarelyUsed(editor.field) || m_more->isChecked()
        || m_loaded.backend.values.contains(editor.field.key);
}

void StoragePage::showType()
{
    const auto type = m_type->currentData().toString();
    bool hasMore = false;
    bool hasFolder = false;
    for (const auto &editor : std::as_const(m_editors)) {
        m_form->setRowVisible(editor.row, isShown(editor));
        hasMore |= editor.type == type && isRarelyUsed(editor.field);
        hasFolder |= editor.type == type && isLocalFolder(editor);
    }
    for (const auto &file : std::as_const(m_secretFiles)) {
        const bool isHere = file.type == type;
        hasMore |= isHere;
        m_form->setRowVisible(file.edit,
                              isHere && (m_more->isChecked() || !file.edit->text().isEmpty()));
    }
    m_form->setRowVisible(m_more, hasMore);
    m_form->setRowVisible(m_folderNote, hasFolder);
    m_outcome->clear();
    m_symbol->clear();
}

void StoragePage::showValue(const Editor &editor, const SettingValue &value)
{
    if (auto *const box = qobject_cast<QCheckBox *>(editor.widget)) {
        box->setChecked(std::get<bool>(value));
    } else if (auto *const choice = qobject_cast<QComboBox *>(editor.widget)) {
        const auto *const number = std::get_if<qint64>(&value);
        const QVariant data = number ? QVariant(*number) : QVariant(editor.field.toText(value));
        if (choice->findData(data) < 0)
            choice->addItem(number ? tr("Workspace %1").arg(*number) : data.toString(), data);
        choice->setCurrentIndex(choice->findData(data));
    } else if (auto *const number = qobject_cast<QSpinBox *>(editor.widget)) {
        number->setValue(int(std::get<qint64>(value)));
    } else if (auto *const edit = qobject_cast<QLineEdit *>(editor.widget)) {
        const auto *const secret = std::get_if<Secret>(&value);
        edit->setText(secret ? QString::fromUtf8(secret->reveal()) : editor.field.toText(value));
    }
}

SettingValue StoragePage::valueOf(const Editor &editor)
{
    if (const auto *const box = qobject_cast<QCheckBox *>(editor.widget))
        return box->isChecked();
    if (const auto *const choice = qobject_cast<QComboBox *>(editor.widget)) {
        const auto data = choice->currentData();
        return isWorkspace(editor.field) ? SettingValue(data.toLongLong())
                                         : SettingValue(data.toString());
    }
    if (const auto *const number = qobject_cast<QSpinBox *>(editor.widget))
        return qint64(number->value());
    const auto text = static_cast<const QLineEdit *>(editor.widget)->text().trimmed();
    if (editor.field.isSecret())
        return Secret(text.toUtf8());
    const auto read = editor.field.fromText(text);
    return read && !text.isEmpty() ? *read : editor.field.defaultValue;
}

void StoragePage::load(const Profile &profile)
{
    m_loaded = profile;
    m_name->setText(profile.name);
    m_type->setCurrentIndex(std::max(m_type->findData(profile.backend.type), 0));
    for (const auto &editor : std::as_const(m_editors)) {
        if (editor.type == profile.backend.type)
            showValue(editor, profile.backend.value(editor.field));
    }
    for (const auto &file : std::as_const(m_secretFiles)) {
        if (file.type == profile.backend.type)
            file.edit->setText(profile.backend.secretFiles.value(file.key));
    }
    showType();
    lookAtFolder();
}

void StoragePage::store(Profile &profile) const
{
    profile.name = m_name->text().trimmed();
    const auto type = m_type->currentData().toString();
    if (profile.backend.type != type)
        profile.backend = {type, {}, {}};
    for (const auto &editor : std::as_const(m_editors)) {
        if (editor.type != type)
            continue;
        const auto value = valueOf(editor);
        if (value == editor.field.defaultValue)
            profile.backend.values.remove(editor.field.key);
        else
            profile.backend.values.insert(editor.field.key, value);
    }
    for (const auto &file : std::as_const(m_secretFiles)) {
        const auto path = file.edit->text().trimmed();
        if (file.type == type && !path.isEmpty())
            profile.backend.secretFiles.insert(file.key, path);
        else
            profile.backend.secretFiles.remove(file.key);
    }
}

BackendSettings StoragePage::typed() const
{
    Profile profile = m_loaded;
    store(profile);
    return profile.backend;
}

bool StoragePage::isTested() const
{
    const auto now = typed();
    return m_passed == now || (!m_type->isEnabled() && m_loaded.backend == now);
}

void StoragePage::test(std::function<void(bool)> done)
{
    Profile profile = m_loaded;
    store(profile);
    m_test->setEnabled(false);
    m_symbol->clear();
    m_outcome->setText(tr("Testing…"));
    m_commands.testStorage(profile,
                           [self = QPointer(this), profile,
                            done = std::move(done)](const Result<StorageReport> &report) {
                               if (!self)
                                   return;
                               const bool passed = self->showOutcome(report, profile);
                               if (done)
                                   done(passed);
                           });
}

/// What is there already is worth knowing before it is shared, and so is how much room is left.
void StoragePage::lookAtFolder()
{
    const auto path = typed().text(QStringLiteral("path"));
    if (!path.startsWith(u'/')) {
        m_folderNote->clear();
        return;
    }
    m_commands.lookAtFolder(path, [self = QPointer(this), path](const Result<FolderFacts> &facts) {
        if (self && facts && self->typed().text(QStringLiteral("path")) == path)
            self->showFolder(*facts);
    });
}

void StoragePage::showFolder(const FolderFacts &facts)
{
    QStringList texts;
    if (facts.space.availableBytes >= 0)
        texts.append(tr("%1 free.").arg(formatBytes(facts.space.availableBytes)));
    if (!facts.isThere && m_type->isEnabled())
        texts.append(tr("The folder will be made."));
    if (facts.isRepository)
        texts.append(tr("It is a restic repository itself, which clients reach at the server’s "
                        "address without a name behind it."));
    else if (!facts.repositories.isEmpty())
        texts.append(tr("There are repositories in it: %1.")
                         .arg(facts.repositories.join(QStringLiteral(", "))));
    m_folderNote->setText(texts.join(u' '));
}

/// Whether it passed.
bool StoragePage::showOutcome(const Result<StorageReport> &report, const Profile &tested)
{
    m_test->setEnabled(true);
    if (typed() != tested.backend) {
        m_outcome->clear();
        return false; // it is about something else by now
    }
    m_symbol->setPixmap(symbolicPixmap(report ? QStringLiteral("check") : QStringLiteral("error"),
                                       report ? runningColour(palette()) : errorColour(palette()),
                                       16, devicePixelRatioF()));
    if (!report) {
        const auto text = describe(troubleOfStorage(report.error(), tested), tested.name);
        m_outcome->setText(QStringLiteral("%1 %2 %3").arg(text.what, text.why, text.remedy));
        return false;
    }
    m_passed = tested.backend;
    offerWorkspaces(report->workspaces);
    QString text = report->account.isEmpty() ? tr("The storage answers and takes data.")
                                             : tr("Connected as %1.").arg(report->account);
    const auto &space = report->space;
    if (space.availableBytes >= 0) {
        //: two amounts of data
        text += u' '
            + tr("%1 free of %2.")
                  .arg(formatBytes(space.availableBytes), formatBytes(space.totalBytes));
    }
    m_outcome->setText(text);
    return true;
}

void StoragePage::offerWorkspaces(const QList<DrimeWorkspace> &workspaces)
{
    for (const auto &editor : std::as_const(m_editors)) {
        auto *const box = qobject_cast<QComboBox *>(editor.widget);
        if (!box || !isWorkspace(editor.field) || workspaces.isEmpty())
            continue;
        const auto chosen = box->currentData();
        const QSignalBlocker blocked(box);
        box->clear();
        for (const auto &workspace : workspaces)
            box->addItem(workspace.id == 0 ? tr("Personal space") : workspace.name, workspace.id);
        if (box->findData(chosen) < 0)
            box->addItem(tr("Workspace %1").arg(chosen.toLongLong()), chosen);
        box->setCurrentIndex(box->findData(chosen));
    }
}

} // namespace restdock::ui
