// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunpage.h"

#include "storage/profiles/profilecheck.h"
#include "storage/profiles/username.h"
#include "ui/commands.h"
#include "ui/firstrun/choicebutton.h"
#include "ui/firstrun/servermaking.h"
#include "ui/look/announcement.h"
#include "ui/look/clipboard.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/format.h"
#include "ui/look/formlayout.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/secretlineedit.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/profiledialog/portnote.h"
#include "ui/profiledialog/problemtext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <initializer_list>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr int columnWidth = 560;
constexpr quint16 usualPort = 8000;

/// The page is called so, too, for those who do not see it.
void addTitle(QBoxLayout &column, QWidget &page, const QString &text)
{
    auto *const title = new QLabel(text);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    title->setFont(big);
    title->setWordWrap(true);
    column.addWidget(title);
    page.setAccessibleName(text);
}

MutedLabel *makeNote(const QString &text = {})
{
    auto *const note = new MutedLabel(text);
    note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    note->setWordWrap(true);
    return note;
}

/// A column of readable width in the middle of a page.
QVBoxLayout *addColumn(QWidget *page)
{
    auto *const outer = new QHBoxLayout(page);
    auto *const middle = new QWidget;
    constexpr int letters = 80; // with a large font
    middle->setMinimumWidth(columnWidth - 60);
    middle->setMaximumWidth(
        std::max(columnWidth, letters * middle->fontMetrics().averageCharWidth()));
    outer->addStretch();
    outer->addWidget(middle, 1);
    outer->addStretch();
    auto *const column = new QVBoxLayout(middle);
    column->setSpacing(12);
    return column;
}

} // namespace

FirstRunPage::FirstRunPage(Commands &commands, QWidget *parent)
    : QStackedWidget(parent),
      m_commands(commands),
      m_fields(new QWidget),
      m_folder(new QLineEdit),
      m_folderNote(makeNote()),
      m_onlyHere(new QRadioButton(tr("Only this &computer"))),
      m_network(new QRadioButton(tr("Computers on my &network"))),
      m_certificate(new QCheckBox(tr("Create a c&ertificate"))),
      m_networkNote(makeNote(tr("Without encryption the password can be read on the network."))),
      m_certificateNote(makeNote(tr("Clients are given the certificate as a file, once."))),
      m_user(new QLineEdit(suggestedUserName())),
      m_userNote(makeNote(tr("Letters, digits, and . _ - @ only."))),
      m_password(new SecretLineEdit(makePassword())),
      m_passwordNote(makeNote(tr("The password is missing."))),
      m_port(new QSpinBox),
      m_portNote(new PortNote(commands, {})),
      m_portChoice(makeNote()),
      m_failure(new QLabel),
      m_back(new QPushButton(tr("&Back"))),
      m_create(new QPushButton(tr("Create and &start"))),
      m_checkSoon(new QTimer(this))
{
    addWidget(makeQuestion());
    addWidget(makeForm());
    m_checkSoon->setSingleShot(true);
    m_checkSoon->setInterval(150ms);
    connect(m_checkSoon, &QTimer::timeout, this, &FirstRunPage::check);
    connect(m_checkSoon, &QTimer::timeout, this, &FirstRunPage::lookAtFolder);
    connect(m_folder, &QLineEdit::textChanged, m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_user, &QLineEdit::textChanged, m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_password, &QLineEdit::textChanged, m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_network, &QRadioButton::toggled, this, &FirstRunPage::check);
    connect(m_certificate, &QCheckBox::toggled, this, &FirstRunPage::check);
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        m_portChoice->hide(); // it was typed
        check();
    });
    connect(m_portNote, &PortNote::found, this, &FirstRunPage::check);
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::create);
    setFolder(QDir::homePath() + u"/Backups/restic");
    check();
    lookAtFolder();
}

QWidget *FirstRunPage::makeQuestion() const
{
    auto *const page = new QWidget;
    auto *const column = addColumn(page);
    auto *const folder =
        new ChoiceButton(QStringLiteral("folder"), tr("In a &folder on this computer"),
                         tr("A disk, an external drive, or a folder that is mounted."));
    auto *const drime = new ChoiceButton(QStringLiteral("cloud"), tr("In &Drime Cloud"),
                                         tr("You need an API token from your account’s settings."));
    column->addStretch(2);
    addTitle(*column, *page, tr("Where should backups be stored?"));
    column->addWidget(makeNote(
        tr("Restdock runs the server to which restic on your computers sends its backups.")));
    column->addSpacing(8);
    column->addWidget(folder);
    column->addWidget(drime);
    auto *const import =
        new QPushButton(symbolicIcon(QStringLiteral("import")), tr("&Import profiles…"));
    import->setFlat(true);
    for (auto *button : std::initializer_list<QPushButton *>{folder, drime, import})
        button->setAutoDefault(true); // so that Enter presses it, on every desktop
    column->addWidget(import, 0, Qt::AlignLeading);
    column->addStretch(3);
    connect(import, &QAbstractButton::clicked, this, &FirstRunPage::importRequested);
    connect(folder, &QAbstractButton::clicked, this, &FirstRunPage::showForm);
    connect(drime, &QAbstractButton::clicked, this, &FirstRunPage::drimeRequested);
    return page;
}

QWidget *FirstRunPage::makeForm()
{
    auto *const page = new QWidget;
    auto *const column = addColumn(page);
    auto *const form = new FormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    auto *const folderRow = new QHBoxLayout;
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("C&hoose…"));
    folderRow->setSpacing(6);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto *const folderLabel = new QLabel(tr("&Folder"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(QString(), m_folderNote);
    m_onlyHere->setChecked(true);
    form->addRow(tr("Who may connect"), m_onlyHere);
    form->addRow(QString(), m_network);
    form->addRow(QString(), m_networkNote);
    form->addRow(QString(), m_certificate);
    form->addRow(QString(), m_certificateNote);
    form->addRow(tr("&User name"), m_user);
    form->addRow(QString(), m_userNote);
    m_password->setAccessibleName(tr("Password"));
    auto *const passwordLabel = new QLabel(tr("&Password"));
    passwordLabel->setBuddy(m_password);
    form->addRow(passwordLabel,
                 withCopyButton(m_password, makeSecretCopyButton(tr("Password"), [this] {
                                    return m_password->text();
                                })));
    form->addRow(QString(), m_passwordNote);
    form->addRow(QString(),
                 makeNote(tr("For the server, not for the repository. It is shown once more with "
                             "the commands.")));
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setAccessibleName(tr("Port"));
    auto *const portLabel = new QLabel(tr("P&ort"));
    portLabel->setBuddy(m_port);
    auto *const portRow = new QHBoxLayout;
    portRow->addWidget(m_port);
    portRow->addWidget(m_portNote, 1);
    form->addRow(portLabel, portRow);
    form->addRow(QString(), m_portChoice);
    m_certificate->setChecked(true);
    for (auto *note : {m_userNote, m_passwordNote}) {
        note->hide();
        note->setTone(MutedLabel::Tone::Error);
    }

    m_create->setDefault(true);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    column->addStretch(2);
    addTitle(*column, *page, tr("Backups in a folder"));
    column->addWidget(m_fields);
    column->addWidget(m_failure);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::goBack);
    for (const auto *edit : {m_folder, m_user, m_password})
        connect(edit, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::chooseFolder);
    return page;
}

void FirstRunPage::showForm()
{
    const auto port = m_commands.suggestPort();
    m_port->setValue(port);
    //: two numbers of ports
    m_portChoice->setText(
        tr("%1 is in use by another program; %2 is free.").arg(usualPort).arg(port));
    m_portChoice->setVisible(port != usualPort);
    m_failure->hide();
    setCurrentIndex(1);
    check();
    m_folder->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void FirstRunPage::chooseFolder()
{
    auto *const dialog = new QFileDialog(this, tr("Folder for backups"), m_nearestFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::setFolder);
    dialog->open();
}

void FirstRunPage::check()
{
    const auto folder = folderProblem();
    if (!folder.isEmpty()) {
        m_folderNote->setText(folder);
        m_folderNote->setTone(MutedLabel::Tone::Error);
    }
    describeProblem(*m_folder, folder);
    const bool isOpen = m_network->isChecked();
    m_certificate->setVisible(isOpen);
    m_networkNote->setVisible(isOpen);
    m_networkNote->setTone(m_certificate->isChecked() ? MutedLabel::Tone::Muted
                                                      : MutedLabel::Tone::Warning);
    m_certificateNote->setVisible(isOpen && m_certificate->isChecked());
    const auto judge = [](QLineEdit &field, MutedLabel &note, bool isRight) {
        note.setVisible(!isRight);
        describeProblem(field, isRight ? QString() : note.text());
    };
    judge(*m_user, *m_userNote, isUser());
    judge(*m_password, *m_passwordNote, !m_password->text().isEmpty());
    m_fields->setEnabled(!m_making);
    m_back->setText(m_making ? tr("Cancel") : tr("&Back"));
    m_back->setEnabled(!m_making || !m_making->isBeingWritten());
    if (currentIndex() == 1) // before, it is not chosen yet
        m_portNote->follow(typedProfile().listen);
    m_port->setAccessibleDescription(m_portNote->text());
    m_create->setEnabled(!m_making);
}

bool FirstRunPage::isUser() const
{
    return isValidUserName(m_user->text().toUtf8());
}

/// Beside each one is said what is wrong with it; null: none is.
QWidget *FirstRunPage::firstWrong() const
{
    if (!folderProblem().isEmpty())
        return m_folder;
    if (!isUser())
        return m_user;
    if (m_password->text().isEmpty())
        return m_password;
    return isPortRefused() ? m_port : nullptr;
}

bool FirstRunPage::isPortRefused() const
{
    const auto state = m_portNote->state();
    return state == PortState::Used || state == PortState::Denied;
}

QString FirstRunPage::folderProblem() const
{
    if (!QDir::isAbsolutePath(m_folder->text().trimmed()))
        return tr("Write the whole path, beginning with /.");
    const auto problems =
        validateProfile(typedProfile(), BackendCatalogue::builtIn(), FolderPlaces::ofThisSystem());
    for (const auto &problem : problems) {
        if (problem.field == u"path" && problem.severity == Problem::Severity::Error)
            return sentence(problem);
    }
    return {};
}

/// How much room there is; a disk may be asleep.
void FirstRunPage::lookAtFolder()
{
    const auto path = m_folder->text().trimmed();
    if (!QDir::isAbsolutePath(path))
        return;
    m_commands.lookAtFolder(path, [self = QPointer(this), path](const Result<FolderFacts> &facts) {
        if (self && facts && self->m_folder->text().trimmed() == path)
            self->showFolder(*facts);
    });
}

void FirstRunPage::showFolder(const FolderFacts &facts)
{
    m_nearestFolder = facts.nearest;
    if (!folderProblem().isEmpty())
        return;
    const auto free = facts.space.availableBytes;
    QStringList sentences;
    if (free >= 0)
        sentences << tr("%1 free.").arg(formatBytes(free));
    if (!facts.isThere)
        sentences << tr("The folder will be made.");
    else if (facts.isRepository || !facts.repositories.isEmpty())
        sentences << tr(
            "There are restic repositories in it already; clients can go on with them.");
    m_folderNote->setText(sentences.join(u' '));
    m_folderNote->setTone(MutedLabel::Tone::Muted);
}

/// What happens until the server starts takes a moment; what is typed meanwhile does not count.
void FirstRunPage::create()
{
    if (m_making)
        return;
    check(); // what was typed last may not have been looked at yet
    if (auto *const wrong = firstWrong()) {
        wrong->setFocus(Qt::OtherFocusReason);
        announce(*wrong, wrong->accessibleDescription());
        return;
    }
    m_making = new ServerMaking(
        {typedProfile(), m_password->text(), m_network->isChecked() && m_certificate->isChecked()},
        m_commands, this);
    connect(m_making, &ServerMaking::waits, this,
            [this] { tell(tr("Saving… If the keychain is locked, it asks for its password.")); });
    connect(m_making, &ServerMaking::written, this, &FirstRunPage::check);
    connect(m_making, &ServerMaking::failed, this, &FirstRunPage::fail);
    connect(m_making, &ServerMaking::saved, this, &FirstRunPage::finish);
    m_failure->hide();
    check();
    m_making->begin();
}

/// Without a password's hash.
Profile FirstRunPage::typedProfile() const
{
    const QString folder = QDir::cleanPath(m_folder->text().trimmed());
    Profile profile;
    profile.name = QFileInfo(folder).fileName();
    profile.backend.type = QStringLiteral("local");
    profile.backend.values.insert(QStringLiteral("path"), folder);
    if (m_network->isChecked())
        profile.listen.host.clear();
    profile.listen.port = QString::number(m_port->value());
    profile.startAutomatically = true;
    profile.lateBackups.days = usualLateBackupDays;
    profile.users.append({.name = m_user->text()});
    return profile;
}

void FirstRunPage::finish(const QString &id)
{
    const auto made = m_making->wish();
    end();
    m_commands.startServer(id);
    Q_EMIT created(id, made.profile.users.first().name, made.password);
    m_password->setText(makePassword());
    setCurrentIndex(0);
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentIndex() == 1)
        m_back->click();
    else
        QStackedWidget::keyPressEvent(event);
}

/// What is being made is given up first, as long as it is not written.
void FirstRunPage::goBack()
{
    if (!m_making) {
        setCurrentIndex(0);
        return;
    }
    if (!m_making->giveUp())
        return;
    tell(tr("Nothing was saved."));
    end();
}

void FirstRunPage::end()
{
    m_making->deleteLater();
    m_making = nullptr;
    check();
}

void FirstRunPage::tell(const QString &text)
{
    m_failure->setPalette(palette());
    m_failure->setText(text);
    m_failure->show();
}

void FirstRunPage::fail(const Error &error)
{
    tell(errorText(error));
    auto colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_failure->setPalette(colours);
    announce(*m_failure, m_failure->text());
    end();
}

} // namespace restdock::ui
