// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/look/formlayout.h"
#include "ui/look/language.h"
#include "ui/settings/preferences.h"
#include "ui/tray/trayiconart.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

namespace restdock::ui {

namespace {

/// The icon's states, on a piece of the panel that it is for.
QPixmap preview(TrayIconStyle style, qreal ratio)
{
    constexpr int side = 22;
    constexpr int margin = 5;
    constexpr std::array looks{TrayLook::Running, TrayLook::Busy, TrayLook::Attention};
    const QSize size(int(looks.size()) * (side + margin) + margin, side + 2 * margin);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOnDark =
        style == TrayIconStyle::Light || (style == TrayIconStyle::Automatic && isPanelDark());
    painter.setBrush(isOnDark ? QColor(0x2b, 0x2d, 0x30) : QColor(0xf0, 0xf0, 0xf0));
    painter.setPen(QColor(0x80, 0x80, 0x80));
    painter.drawRoundedRect(QRectF({0.5, 0.5}, QSizeF(size) - QSizeF(1, 1)), 4, 4);
    for (size_t i = 0; i < looks.size(); ++i) {
        const QRect place(margin + int(i) * (side + margin), margin, side, side);
        trayLookIcon(looks[i], style).paint(&painter, place);
    }
    return pixmap;
}

} // namespace

AppearancePage::AppearancePage(Preferences &preferences)
    : m_preferences(preferences),
      m_language(new QComboBox)
{
    buildLanguage();
    buildTrayIcon();
}

void AppearancePage::buildLanguage()
{
    auto *const form = new FormLayout;
    auto *const label = new QLabel(tr("&Language"));
    label->setBuddy(m_language);
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto &language : languages())
        m_language->addItem(language.name, language.code); // each in its own words
    m_language->setCurrentIndex(std::max(m_language->findData(m_preferences.language()), 0));
    form->addRow(label, m_language);
    column().addLayout(form);
    addNote(tr("The windows change at once. The log, and what is written on the command line, stay "
               "English."));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
}

void AppearancePage::buildTrayIcon()
{
    addHeading(tr("Icon in the tray"));
    auto *const group = new QButtonGroup(this);
    const std::pair<TrayIconStyle, QString> choices[] = {
        {TrayIconStyle::Automatic, tr("&Automatic: to suit the panel")},
        {TrayIconStyle::Light, tr("L&ight icon, for dark panels")},
        {TrayIconStyle::Dark, tr("&Dark icon, for light panels")},
        {TrayIconStyle::Coloured, tr("C&oloured")},
    };
    for (const auto &[style, text] : choices) {
        auto *const button = new QRadioButton(text);
        button->setChecked(m_preferences.trayIcon() == style);
        auto *const picture = new QLabel;
        picture->setPixmap(preview(style, devicePixelRatioF()));
        group->addButton(button, int(style));
        auto *const row = new QHBoxLayout;
        row->addWidget(picture);
        row->addWidget(button, 1);
        column().addLayout(row);
    }
    addNote(tr("Each state has a shape of its own, so that no state is told by colour alone."));
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            m_preferences.setTrayIcon(TrayIconStyle(id));
    });
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

QString AppearancePage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("language translation tray icon panel colour theme dark light");
}

} // namespace restdock::ui
