// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/look/errortext.h"
#include "ui/settings/preferences.h"
#include "ui/settings/systemaccess.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QRadioButton>

namespace restdock::ui {

GeneralPage::GeneralPage(Preferences &preferences, SystemAccess &system)
    : m_preferences(preferences),
      m_system(system),
      m_login(new QCheckBox(tr("Start at &login"))),
      m_loginNote(nullptr),
      m_minimized(new QCheckBox(tr("At login, stay in the &tray without a window")))
{
    addHeading(tr("Start"));
    column().addWidget(m_login);
    m_loginNote = addNote();
    m_loginNote->setTone(MutedLabel::Tone::Warning);
    column().addWidget(m_minimized);
    addNote(tr("Started by hand, Restdock always shows its window."));
    auto *const servers = new QCheckBox(tr("Start &servers with Restdock"));
    column().addWidget(servers);
    addNote(tr(
        "Those whose profiles say so, under “Advanced”. If this is off, none starts by itself."));
    servers->setChecked(m_preferences.startsServers());
    connect(servers, &QCheckBox::toggled, this,
            [this](bool starts) { m_preferences.setStartsServers(starts); });
    buildClosing();
    addHeading(tr("Power"));
    auto *const awake = new QCheckBox(tr("Keep the computer &awake while a client is active"));
    column().addWidget(awake);
    addNote(tr("Only automatic sleep is held off. Closing the lid, or choosing to suspend, always "
               "works."));
    awake->setChecked(m_preferences.keepsAwake());
    connect(awake, &QCheckBox::toggled, this,
            [this](bool keeps) { m_preferences.setKeepsAwake(keeps); });
    connect(m_login, &QCheckBox::clicked, this, &GeneralPage::setStartsAtLogin);
    connect(m_minimized, &QCheckBox::toggled, this,
            [this](bool minimized) { m_preferences.setStartsMinimized(minimized); });
    refresh();
}

void GeneralPage::buildClosing()
{
    addHeading(tr("When the window is closed"));
    auto *const group = new QButtonGroup(this);
    const std::pair<OnClose, QString> choices[] = {
        {OnClose::Hide, tr("&Hide it: Restdock keeps running in the tray")},
        {OnClose::Minimize, tr("&Minimise it")},
        {OnClose::Quit, tr("&Quit: the servers stop")},
    };
    for (const auto &[choice, text] : choices) {
        auto *const button = new QRadioButton(text);
        button->setChecked(m_preferences.onClose() == choice);
        group->addButton(button, int(choice));
        column().addWidget(button);
    }
    addNote(tr("Without a tray the window is never hidden: Restdock asks what to do."));
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            m_preferences.setOnClose(OnClose(id));
    });
}

QString GeneralPage::title() const
{
    return tr("General");
}

QString GeneralPage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("autostart boot session hide close tray background minimise quit exit sleep suspend "
              "standby power");
}

void GeneralPage::refresh()
{
    const auto entry = m_system.loginEntry();
    m_login->setChecked(entry.state != LoginEntry::State::Off);
    m_minimized->setChecked(m_preferences.startsMinimized());
    m_loginNote->setVisible(entry.state == LoginEntry::State::OtherProgram);
    m_loginNote->setText(
        tr("The entry %1 starts another program: %2. Untick and tick the box to make "
           "it start this one.")
            .arg(entry.file, entry.program));
}

/// What the file says afterwards is what is shown.
void GeneralPage::setStartsAtLogin(bool starts)
{
    m_system.setStartsAtLogin(starts, [self = QPointer(this)](const Result<void> &set) {
        if (!self)
            return;
        self->refresh();
        if (set)
            return;
        self->m_loginNote->setText(errorText(set.error()));
        self->m_loginNote->show();
    });
}

} // namespace restdock::ui
