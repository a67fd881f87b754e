// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/storagepage.h"

#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/backendtext.h"
#include "ui/profiledialog/drimefolderdialog.h"
#include "ui/profiledialog/settingeditor.h"
#include "ui/profiles/storagetrouble.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace restdock::ui {

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
        m_type->addItem(backendText(type.title), type.id);
    m_type->setEnabled(isNew); // what is stored stays where it is
    notes().addRow(*m_form, QStringLiteral("type"), tr("Stora&ge"), m_type);
    notes().addRow(*m_form, QStringLiteral("name"), tr("&Name"), m_name);
    m_folderNote->setWordWrap(true);
    m_folderNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_folderNote->setTextFormat(Qt::PlainText);
    addEditors();
    addMore();
    showType();
    column->addLayout(makeTestRow());
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &ProfilePage::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showType();
        Q_EMIT changed();
    });
}

QLayout *StoragePage::makeTestRow()
{
    auto *const row = new QHBoxLayout;
    m_test->setAutoDefault(false);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAccessibleName(tr("Outcome of the test"));
    row->addWidget(m_test, 0, Qt::AlignTop);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_outcome, 1);
    connect(m_test, &QPushButton::clicked, this, [this] { test(); });
    return row;
}

void StoragePage::addEditors()
{
    for (const auto &type : m_catalogue.types()) {
        for (const auto &field : type.fields) {
            auto *const editor = new SettingEditor(type.id, field, this);
            connect(editor, &SettingEditor::changed, this, &ProfilePage::changed);
            if (editor->isDrimeFolder())
                addBrowsing(editor);
            notes().addRow(*m_form, field.key, backendText(field.title), editor->widget(),
                           editor->row());
            m_editors.append(editor);
            if (editor->isLocalFolder())
                m_form->addRow(QString(), m_folderNote);
        }
    }
}

void StoragePage::addBrowsing(SettingEditor *folder)
{
    auto *const browse = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("&Browse…"));
    folder->addButton(browse);
    connect(browse, &QPushButton::clicked, this, [this, folder] { this->browse(folder); });
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
    const auto label = tr("%1 from a file").arg(backendText(field.title));
    notes().addRow(*m_form, field.key + u"_file", label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
    return edit;
}

bool StoragePage::isShown(const SettingEditor &editor) const
{
    if (editor.type() != m_type->currentData().toString())
        return false;
    return !editor.isRarelyUsed() || m_more->isChecked()
        || m_loaded.backend.values.contains(editor.field().key);
}

void StoragePage::showType()
{
    const auto type = m_type->currentData().toString();
    bool hasMore = false;
    bool hasFolder = false;
    for (const auto *const editor : std::as_const(m_editors)) {
        m_form->setRowVisible(editor->row(), isShown(*editor));
        hasMore |= editor->type() == type && editor->isRarelyUsed();
        hasFolder |= editor->type() == type && editor->isLocalFolder();
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

void StoragePage::load(const Profile &profile)
{
    m_loaded = profile;
    m_name->setText(profile.name);
    m_type->setCurrentIndex(std::max(m_type->findData(profile.backend.type), 0));
    for (auto *const editor : std::as_const(m_editors)) {
        if (editor->type() == profile.backend.type)
            editor->setValue(profile.backend.value(editor->field()));
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
    for (const auto *const editor : std::as_const(m_editors)) {
        if (editor->type() != type)
            continue;
        const auto value = editor->value();
        if (value == editor->field().defaultValue)
            profile.backend.values.remove(editor->field().key);
        else
            profile.backend.values.insert(editor->field().key, value);
    }
    for (const auto &file : std::as_const(m_secretFiles)) {
        const auto path = file.edit->text().trimmed();
        if (file.type == type && !path.isEmpty())
            profile.backend.secretFiles.insert(file.key, path);
        else
            profile.backend.secretFiles.remove(file.key);
    }
}

Profile StoragePage::typedProfile() const
{
    Profile profile = m_loaded;
    store(profile);
    return profile;
}

BackendSettings StoragePage::typed() const
{
    return typedProfile().backend;
}

bool StoragePage::isTested() const
{
    const auto now = typed();
    return m_passed == now || (!m_type->isEnabled() && m_loaded.backend == now);
}

void StoragePage::test(std::function<void(bool)> done)
{
    const auto profile = typedProfile();
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
    QStringList parts;
    if (facts.space.availableBytes >= 0)
        parts.append(tr("%1 free.").arg(formatBytes(facts.space.availableBytes)));
    if (!facts.isThere && m_type->isEnabled())
        parts.append(tr("The folder will be made."));
    if (facts.isRepository)
        parts.append(tr("It is a restic repository itself, which clients reach at the server’s "
                        "address without a name behind it."));
    else if (!facts.repositories.isEmpty())
        parts.append(tr("There are repositories in it: %1.")
                         .arg(facts.repositories.join(QStringLiteral(", "))));
    m_folderNote->setText(parts.join(u' '));
}

void StoragePage::showSymbol(const QString &name, const QColor &colour)
{
    m_symbol->setPixmap(symbolicPixmap(name, colour, 16, devicePixelRatioF()));
}

/// Whether it passed.
bool StoragePage::showOutcome(const Result<StorageReport> &report, const Profile &tested)
{
    m_test->setEnabled(true);
    if (typed() != tested.backend) {
        m_outcome->clear();
        return false; // it is about something else by now
    }
    if (!report) {
        showFailure(describeAttempt(report.error(), tested));
        return false;
    }
    showSymbol(QStringLiteral("check"), runningColour(palette()));
    m_passed = tested.backend;
    for (auto *const editor : std::as_const(m_editors))
        editor->offerWorkspaces(report->workspaces);
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

void StoragePage::showFailure(const QString &text)
{
    showSymbol(QStringLiteral("error"), errorColour(palette()));
    m_outcome->setText(text);
}

/// What is typed is enough: nothing of it has to be saved for that.
void StoragePage::browse(SettingEditor *folder)
{
    const auto profile = typedProfile();
    const auto key = QStringLiteral("api_key");
    if (profile.backend.secret(key).isEmpty() && !profile.backend.secretFiles.contains(key)) {
        showFailure(tr("Enter the API token first: Drime shows its folders to who has it."));
        return;
    }
    auto folders = m_commands.browseDrime(profile);
    if (!folders) {
        showFailure(errorText(folders.error()));
        return;
    }
    QString workspace;
    for (const auto *const editor : std::as_const(m_editors)) {
        if (editor->isWorkspace())
            workspace = static_cast<const QComboBox *>(editor->widget())->currentText();
    }
    auto *const dialog =
        new DrimeFolderDialog({profile, folder->field(), workspace}, std::move(*folders), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DrimeFolderDialog::chosen, folder,
            [folder](const QString &path) { folder->setValue(path); });
    dialog->open();
}

} // namespace restdock::ui
