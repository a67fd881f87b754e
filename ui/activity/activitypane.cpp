// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"

#include "ui/activity/activitymodel.h"
#include "ui/activity/logline.h"
#include "ui/activity/logtable.h"
#include "ui/commands.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/flowlayout.h"
#include "ui/look/format.h"
#include "ui/look/rowmenu.h"
#include "ui/look/savefile.h"
#include "ui/look/searchfield.h"
#include "ui/look/symbolicicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <initializer_list>
#include <numeric>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr int olderRowsAtOnce = 2000;
constexpr std::chrono::milliseconds around = 5min;

} // namespace

ActivityPane::ActivityPane(ActivityModel &model, Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_commands(commands),
      m_search(new SearchField),
      m_profile(new QComboBox),
      m_user(new QComboBox),
      m_severity(new QComboBox),
      m_timesNotice(new QWidget),
      m_times(new QLabel),
      m_table(new LogTable(model)),
      m_problem(new QLabel),
      m_summary(new QLabel),
      m_alike(new QPushButton(tr("Show"))),
      m_remedy(new QPushButton),
      m_older(new QPushButton(tr("Loa&d older")))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    buildBar();
    buildTimesNotice();
    column->addWidget(m_timesNotice);
    column->addWidget(m_table, 1);
    buildFooter();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPane::updateFooter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityPane::updateFooter);
    connect(&m_model, &ActivityModel::waitingRowsChanged, this, &ActivityPane::updateFooter);
    connect(&m_model, &ActivityModel::loadingChanged, this, &ActivityPane::updateFooter);
    updateFooter();
}

void ActivityPane::buildFilters()
{
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter by text"));
    m_profile->setAccessibleName(tr("Filter by profile"));
    m_user->setAccessibleName(tr("Filter by user"));
    m_severity->setAccessibleName(tr("Filter by level"));
    m_profile->addItem(tr("All profiles"), QString());
    m_user->addItem(tr("All users"), QString());
    m_severity->addItem(tr("All levels"), int(Severity::Info));
    m_severity->addItem(tr("Warnings and errors"), int(Severity::Warning));
    m_severity->addItem(tr("Errors"), int(Severity::Error));
    for (auto *box :
         {m_profile, m_user, m_severity}) { // as wide as usual, whatever names there are
        constexpr int letters = 10;
        box->setToolTip(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(std::max(letters, int(box->itemText(0).size())));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPane::applyFilter);
    }
    connect(m_search, &QLineEdit::textChanged, this, &ActivityPane::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &ActivityModel::usersChanged, this, &ActivityPane::fillUsers);
    fillUsers();
}

QToolButton *ActivityPane::makeButton(const QString &icon, const QString &text,
                                      const QString &toolTip)
{
    auto *const button = new QToolButton;
    button->setIcon(symbolicIcon(icon));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void ActivityPane::buildBar()
{
    buildFilters();
    m_pause = makeButton(QStringLiteral("pause"), tr("Pa&use"), {});
    m_pause->setCheckable(true);
    m_copy = makeButton(QStringLiteral("copy"), tr("Cop&y"),
                        tr("Copy the selected rows, or all that are shown"));
    auto *const bar = new FlowLayout; // two rows in a small window: what is chosen can be read
    for (auto *filter : std::initializer_list<QWidget *>{m_profile, m_severity, m_user, m_search})
        bar->addWidget(filter);
    for (auto *button : {m_pause, m_copy})
        bar->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);

    connect(m_pause, &QToolButton::toggled, this, &ActivityPane::setPaused);
    connect(m_copy, &QToolButton::clicked, this, &ActivityPane::copyRows);
    auto *const copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ActivityPane::copyRows);
}

void ActivityPane::fillUsers()
{
    const auto current = m_user->currentData().toString();
    const QSignalBlocker blocker(m_user);
    while (m_user->count() > 1)
        m_user->removeItem(1);
    for (const auto &name : m_model.users())
        m_user->addItem(name, name);
    m_user->setCurrentIndex(std::max(m_user->findData(current), 0));
}

void ActivityPane::buildTimesNotice()
{
    auto *const row = new QHBoxLayout(m_timesNotice);
    row->setContentsMargins(0, 0, 0, 0);
    m_times->setWordWrap(true);
    auto *const all = new QPushButton(tr("Sho&w everything"));
    row->addWidget(m_times, 1);
    row->addWidget(all);
    m_timesNotice->hide();
    connect(all, &QPushButton::clicked, this, [this] {
        m_table->setFocus(); // the button goes
        showAllTimes();
    });
}

void ActivityPane::showAround(const QString &name, const QDateTime &time)
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker user(m_user);
        const QSignalBlocker severity(m_severity);
        m_search->clear();
        m_user->setCurrentIndex(0);
        m_severity->setCurrentIndex(0);
    }
    m_middle = time.toMSecsSinceEpoch();
    m_pause->setChecked(false);
    const QLocale locale;
    const auto text = [&locale](const QDateTime &moment) {
        return locale.toString(moment.toLocalTime().time(), QLocale::ShortFormat);
    };
    //: a profile, two times of the day, and the date
    m_times->setText(tr("Shown: %1, from %2 to %3 on %4")
                         .arg(name, text(time.addMSecs(-around.count())),
                              text(time.addMSecs(around.count())),
                              locale.toString(time.toLocalTime().date(), QLocale::ShortFormat)));
    m_timesNotice->show();
    showProfile(name);
}

void ActivityPane::showAllTimes()
{
    if (!m_middle)
        return;
    m_middle.reset();
    m_timesNotice->hide();
    showProfile({});
}

void ActivityPane::buildFooter()
{
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->hide();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_problem);
    auto *const folder = makeButton(QStringLiteral("folder"), tr("Open log folder"),
                                    tr("Open the folder of the log"));
    auto *const save = makeButton(QStringLiteral("export"), tr("Save a&s…"),
                                  tr("Save the rows that are shown in a file"));
    for (auto *button : {folder, save})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(save, &QToolButton::clicked, this, &ActivityPane::saveRows);
    connect(folder, &QToolButton::clicked, this, &ActivityPane::openLogFolder);
    auto *const footer = new FlowLayout;
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_older->setToolTip(tr("Read older rows from the log's files; pauses the log"));
    footer->addWidget(m_summary);
    m_alike->setToolTip(tr("Show only the wrong logins of this user"));
    footer->addWidget(m_alike);
    footer->addWidget(m_remedy);
    footer->addWidget(save);
    footer->addWidget(folder);
    footer->addWidget(m_older);
    offerInMenu(*m_table, {m_alike, m_remedy, m_copy, save, folder, m_older});
    static_cast<QVBoxLayout *>(layout())->addLayout(footer);
    connect(m_older, &QPushButton::clicked, this, &ActivityPane::loadOlder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityPane::offerRemedy);
    connect(m_alike, &QPushButton::clicked, this, &ActivityPane::showAlike);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        const auto current = m_table->currentIndex();
        if (!current.isValid())
            return;
        const auto &row = m_model.row(current.row());
        Q_EMIT remedyRequested(row.profile, remedyOf(row), QString::fromUtf8(row.user));
    });
}

/// The button is there only while there is something to do about the selected event.
void ActivityPane::offerRemedy()
{
    const auto current = m_table->currentIndex();
    const auto remedy =
        current.isValid() ? remedyOf(m_model.row(current.row())) : EventRemedy::None;
    const auto text = remedyText(remedy);
    m_remedy->setText(text);
    m_remedy->setVisible(!text.isEmpty());
    m_alike->setVisible(remedy == EventRemedy::RenewPassword);
}

/// The wrong logins of the selected one's user, or of everybody where it is about several. When they
/// were, and how many, says whether somebody guesses.
void ActivityPane::showAlike()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto row = m_model.row(current.row()); // a copy: the filter takes it away
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker user(m_user);
        m_search->setText(QString::fromLatin1(row.code));
        m_user->setCurrentIndex(std::max(m_user->findData(QString::fromUtf8(row.user)), 0));
    }
    m_search->setFocus(); // the button goes
    showProfile(row.profile);
}

void ActivityPane::setProfileNames(const QStringList &names)
{
    const auto current = m_profile->currentData().toString();
    {
        const QSignalBlocker blocker(m_profile);
        while (m_profile->count() > 1)
            m_profile->removeItem(1);
        for (const auto &name : names)
            m_profile->addItem(name, name);
    }
    showProfile(current);
}

void ActivityPane::showProfile(const QString &name)
{
    m_profile->setCurrentIndex(std::max(m_profile->findData(name), 0));
    applyFilter();
}

void ActivityPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityPane::applyFilter()
{
    ActivityFilter filter;
    filter.setText(m_search->text());
    filter.setProfile(m_profile->currentData().toString());
    m_table->showProfiles(m_profile->currentIndex() == 0);
    filter.setUser(m_user->currentData().toString().toUtf8());
    filter.setLeastSeverity(Severity(m_severity->currentData().toInt()));
    if (m_middle)
        filter.setTimes(*m_middle - around.count(), *m_middle + around.count());
    if (m_model.filter() == filter)
        return;
    m_model.setFilter(filter);
    m_older->setEnabled(true); // of these rows there may be older ones
}

void ActivityPane::updateFooter()
{
    const int rows = m_model.rowCount();
    QString text;
    if (rows == 0 && m_model.isLoading()) {
        text = tr("Loading…");
    } else if (rows == 0) {
        text = m_model.filter().isEmpty() ? tr("Nothing has happened yet.")
                                          : tr("Nothing matches the filter.");
    } else {
        text = tr("%n rows", nullptr, rows);
    }
    if (m_model.isPaused()) {
        text = m_model.waitingRows() == 0
            ? tr("%1 · paused").arg(text)
            : tr("%1 · paused, %2 new").arg(text, formatCount(m_model.waitingRows()));
    }
    m_summary->setText(text);
    offerRemedy(); // a reset takes the selection without a word
}

void ActivityPane::setPaused(bool paused)
{
    m_model.setPaused(paused);
    m_pause->setIcon(symbolicIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setText(paused ? tr("&Resume") : tr("Pa&use"));
    m_older->setEnabled(true);
    updateFooter();
}

void ActivityPane::loadOlder()
{
    m_pause->setChecked(true);
    m_older->setEnabled(false);
    m_commands.readOlderRows(
        m_model.kind(), m_model.firstNumber(), m_model.filter(), olderRowsAtOnce,
        [self = QPointer(this),
         filter = m_model.filter()](const Result<std::vector<LogRow>> &rows) {
            if (!self || !self->m_model.isPaused() || self->m_model.filter() != filter)
                return;
            if (!rows) {
                self->m_summary->setText(errorText(rows.error()));
            } else if (rows->empty()) {
                self->m_summary->setText(tr("There are no older rows."));
                return; // stays disabled until the pause ends
            } else {
                self->m_model.prependOlder(*rows);
                self->m_table->scrollToTop();
            }
            self->m_older->setEnabled(true);
        });
}

QList<int> ActivityPane::selectedRows() const
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const auto &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

QByteArray ActivityPane::textOf(const QList<int> &rows) const
{
    QByteArray text = logHeaderLine();
    for (const int row : rows)
        text += toLogLine(m_model.row(row));
    return text;
}

void ActivityPane::copyRows()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(textOf(selectedRows())));
}

void ActivityPane::saveRows()
{
    auto *const dialog = new QFileDialog(this, tr("Save the activity log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tab-separated text (*.tsv)"));
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    dialog->selectFile(QStringLiteral("restdock-activity.tsv"));
    // What was shown when it was asked for, not what has come meanwhile.
    QList<int> all(m_model.rowCount());
    std::iota(all.begin(), all.end(), 0);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text = textOf(all)](const QString &path) {
                tell({});
                saveFile(this, path, text, [self = QPointer(this)](const Result<void> &saved) {
                    if (self && !saved)
                        self->tell(errorText(saved.error()));
                });
            });
    dialog->open();
}

void ActivityPane::openLogFolder()
{
    const auto folder = m_commands.logFolder();
    tell(QDesktopServices::openUrl(QUrl::fromLocalFile(folder))
             ? QString()
             : tr("No program opens the folder %1.").arg(folder));
}

void ActivityPane::tell(const QString &problem)
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace restdock::ui
