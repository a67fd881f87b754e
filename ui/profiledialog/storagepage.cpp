// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/storagepage.h"

#include "storage/profiles/profilecheck.h"
#include "ui/look/errortext.h"
#include "ui/look/format.h"
#include "ui/look/formlayout.h"
#include "ui/look/mnemonics.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/advancedpage.h"
#include "ui/profiledialog/backendtext.h"
#include "ui/profiledialog/drimefolderdialog.h"
#include "ui/profiledialog/settingeditor.h"
#include "ui/profiledialog/testoutcome.h"
#include "ui/profiles/storagetrouble.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace restdock::ui {

StoragePage::StoragePage(const BackendCatalogue &catalogue, Commands &commands, bool isNew,
                         QWidget *parent)
    : ProfilePage(parent),
      m_catalogue(catalogue),
      m_commands(commands),
      m_form(new FormLayout),
      m_name(new QLineEdit),
      m_type(new QComboBox),
      m_outcome(new TestOutcome),
      m_more(new QCheckBox(tr("Sho&w rarely needed settings"))),
      m_folderNote(new MutedLabel),
      m_isPatient(isNew),
      m_lookSoon(new QTimer(this))
{
    auto *const column = new QVBoxLayout(this);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addWidget(m_outcome); // above the fields that it is about
    column->addLayout(m_form);
    for (const auto &type : m_catalogue.types())
        m_type->addItem(backendText(type.title), type.id);
    m_type->setEnabled(isNew); // what is stored stays where it is
    notes().addRow(*m_form, QStringLiteral("type"), tr("Stora&ge"), m_type);
    notes().addRow(*m_form, QStringLiteral("name"), tr("&Name"), m_name);
    m_folderNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_folderNote->setWordWrap(true);
    m_folderNote->setTextFormat(Qt::PlainText);
    addEditors();
    addMore();
    showType();
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &ProfilePage::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showType();
        Q_EMIT changed();
    });
}

void StoragePage::addEditors()
{
    for (const auto &type : m_catalogue.types()) {
        for (const auto &field : type.fields) {
            if (AdvancedPage::shows(type, field))
                continue;
            auto *const editor = new SettingEditor(type.id, field, this);
            connect(editor, &SettingEditor::changed, this,
                    [this, editor] { settingChanged(editor->field().isSecret()); });
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
    connect(edit, &QLineEdit::textChanged, this, [this] { settingChanged(true); });
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
    for (const auto *const editor : std::as_const(m_editors)) {
        m_form->setRowVisible(editor->row(), isShown(*editor));
        hasMore |= editor->type() == type && editor->isRarelyUsed();
    }
    for (const auto &file : std::as_const(m_secretFiles)) {
        const bool isHere = file.type == type;
        hasMore |= isHere;
        m_form->setRowVisible(file.edit,
                              isHere && (m_more->isChecked() || !file.edit->text().isEmpty()));
    }
    m_form->setRowVisible(m_more, hasMore);
    if (isVisible())
        giveMnemonics(*this);
    showFolderNote();
    m_outcome->clear();
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
    if (m_isTesting)
        endTest(false); // another one takes its place
    m_isTesting = true;
    m_testDone = std::move(done);
    m_outcome->tell(tr("Testing: waiting for the storage to answer…"));
    Q_EMIT testingChanged();
    const bool isNew = m_type->isEnabled();
    m_commands.testStorage(
        profile, isNew ? MissingFolder::WillBeMade : MissingFolder::IsWrong,
        [self = QPointer(this), profile, test = ++m_tests](const Result<StorageReport> &report) {
            if (self && self->m_isTesting && self->m_tests == test)
                self->testEnded(report, profile);
        });
}

void StoragePage::cancelTest()
{
    if (!m_isTesting)
        return;
    m_commands.cancelTest();
    m_outcome->tell(tr("The test was cancelled."));
    endTest(false);
}

/// What failed is mended, perhaps; and an account is that of its token.
void StoragePage::settingChanged(bool isSecret)
{
    if (!m_isTesting && (m_outcome->isFailure() || isSecret))
        m_outcome->clear();
    Q_EMIT changed();
}

void StoragePage::testEnded(const Result<StorageReport> &report, const Profile &tested)
{
    endTest(showOutcome(report, tested));
    const bool isRefused = !report && report.error().code == ErrorCode::SignInRequired;
    if (isRefused && isVisible() && typedProfile() == tested) // else somebody is writing elsewhere
        goToSecret();
}

/// Selected as a whole: a new one is typed or pasted in its place.
void StoragePage::goToSecret()
{
    const auto now = typed();
    for (const auto *const editor : std::as_const(m_editors)) {
        const auto &field = editor->field();
        if (editor->type() != now.type || !field.isSecret())
            continue;
        auto *edit = static_cast<QLineEdit *>(editor->widget());
        for (const auto &file : std::as_const(m_secretFiles)) {
            if (file.type == now.type && file.key == field.key
                && now.secretFiles.contains(file.key))
                edit = file.edit;
        }
        edit->setFocus(Qt::OtherFocusReason);
        edit->selectAll();
        return;
    }
}

void StoragePage::endTest(bool passed)
{
    m_isTesting = false;
    Q_EMIT testingChanged();
    if (const auto done = std::exchange(m_testDone, {}))
        done(passed);
}

/// What is there already is worth knowing before it is shared, and so is how much room is left.
void StoragePage::lookAtFolder()
{
    const auto path = typed().text(QStringLiteral("path"));
    if (!QDir::isAbsolutePath(path)) {
        m_folderNote->clear();
        showFolderNote();
        return;
    }
    m_commands.lookAtFolder(path, [self = QPointer(this), path](const Result<FolderFacts> &facts) {
        if (self && facts && self->typed().text(QStringLiteral("path")) == path)
            self->showFolder(*facts);
    });
}

void StoragePage::showFolder(const FolderFacts &facts)
{
    QStringList lines;
    if (facts.space.availableBytes >= 0)
        lines.append(tr("%1 are free on its disk.").arg(formatBytes(facts.space.availableBytes)));
    if (!facts.isThere && m_type->isEnabled())
        lines.append(tr("The folder will be made."));
    if (facts.isRepository)
        lines.append(tr("It is itself a restic repository, which clients reach at the server’s "
                        "address without a name after it."));
    else if (!facts.repositories.isEmpty())
        lines.append(tr("There are repositories in it: %1.")
                         .arg(QLocale().createSeparatedList(facts.repositories)));
    m_folderNote->setText(lines.join(u'\n'));
    showFolderNote();
    const auto lookedAt = typed().text(QStringLiteral("path"));
    if (m_lookedAt == lookedAt && m_realPath == facts.realPath)
        return;
    m_lookedAt = lookedAt;
    m_realPath = facts.realPath;
    Q_EMIT changed();
}

/// Of a folder that cannot be taken, nothing else counts.
void StoragePage::showFolderNote()
{
    const auto type = m_type->currentData().toString();
    const bool hasFolder =
        std::any_of(m_editors.begin(), m_editors.end(), [&type](const auto *editor) {
            return editor->type() == type && editor->isLocalFolder();
        });
    m_form->setRowVisible(m_folderNote,
                          hasFolder && !m_isFolderWrong && !m_folderNote->text().isEmpty());
}

void StoragePage::goToName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

bool StoragePage::isUntouched(const QString &key) const
{
    const auto isEmpty = [](const QLineEdit *edit) {
        return edit && edit->text().isEmpty() && !edit->isModified();
    };
    if (key == u"name")
        return isEmpty(m_name);
    const auto type = m_type->currentData().toString();
    return std::any_of(m_editors.begin(), m_editors.end(), [&](const auto *editor) {
        return editor->type() == type && editor->field().key == key
            && isEmpty(qobject_cast<const QLineEdit *>(editor->widget()));
    });
}

void StoragePage::showProblems(const Problems &problems)
{
    auto shown = problems;
    if (m_isPatient)
        shown.removeIf([this](const Problem &problem) { return isUntouched(problem.field); });
    ProfilePage::showProblems(shown);
    m_isFolderWrong = std::any_of(problems.begin(), problems.end(), [](const auto &problem) {
        return problem.field == u"path" && problem.severity == Problem::Severity::Error;
    });
    showFolderNote();
}

/// Of a folder that is a link, or lies behind one, that to which it leads is judged, too.
Problems StoragePage::ownProblems() const
{
    const auto backend = typed();
    const auto path = backend.text(QStringLiteral("path"));
    if (backend.type != u"local" || path != m_lookedAt || m_realPath.isEmpty()
        || m_realPath == QDir::cleanPath(path))
        return {};
    return validateFolder(QStringLiteral("path"), m_realPath, FolderPlaces::ofThisSystem());
}

/// Whether it passed.
bool StoragePage::showOutcome(const Result<StorageReport> &report, const Profile &tested)
{
    if (typed() != tested.backend) {
        m_outcome->clear();
        return false; // it is about something else by now
    }
    if (!report) {
        m_outcome->showFailure(describeAttempt(report.error(), tested));
        return false;
    }
    m_passed = tested.backend;
    for (auto *const editor : std::as_const(m_editors))
        editor->offerWorkspaces(report->workspaces);
    m_outcome->showPassed(*report);
    return true;
}

/// What is typed is enough: nothing of it has to be saved for that.
void StoragePage::browse(SettingEditor *folder)
{
    const auto profile = typedProfile();
    const auto key = QStringLiteral("api_key");
    if (profile.backend.secret(key).isEmpty() && !profile.backend.secretFiles.contains(key)) {
        m_outcome->showFailure(
            tr("Enter the API token first: Drime shows its folders only to those who have it."));
        return;
    }
    auto folders = m_commands.browseDrime(profile);
    if (!folders) {
        m_outcome->showFailure(errorText(folders.error()));
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
