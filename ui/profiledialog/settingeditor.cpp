// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/settingeditor.h"

#include "ui/look/format.h"
#include "ui/look/secretlineedit.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/backendtext.h"
#include "ui/profiledialog/settingsform.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVariant>

#include <utility>

namespace restdock::ui {

using Kind = SettingField::Kind;

SettingEditor::SettingEditor(QString type, SettingField field, QObject *parent)
    : QObject(parent),
      m_type(std::move(type)),
      m_field(std::move(field)),
      m_widget(makeWidget()),
      m_row(m_widget)
{
    m_widget->setToolTip(isWorkspace() ? tr("The test fills this list")
                                       : backendText(m_field.help));
    if (m_field.kind == Kind::Folder)
        addFolderChooser();
    setValue(m_field.defaultValue);
}

bool SettingEditor::isRarelyUsed() const
{
    return m_field.kind == Kind::Url;
}

bool SettingEditor::isLocalFolder() const
{
    return m_type == u"local" && m_field.kind == Kind::Folder;
}

bool SettingEditor::isDrimeFolder() const
{
    return m_type == u"drime" && m_field.key == u"root_folder";
}

bool SettingEditor::isWorkspace() const
{
    return m_field.key == u"workspace_id";
}

QWidget *SettingEditor::makeWidget()
{
    if (m_field.kind == Kind::Boolean)
        return makeCheckBox();
    if (m_field.kind == Kind::Choice || isWorkspace())
        return makeChoice();
    if (auto *const number = makeNumberBox(m_field)) {
        connect(number, &QSpinBox::valueChanged, this, &SettingEditor::changed);
        return number;
    }
    return makeEdit();
}

QWidget *SettingEditor::makeCheckBox()
{
    auto help = backendText(m_field.help);
    help[0] = help[0].toUpper();
    auto *const box = new QCheckBox(help);
    connect(box, &QCheckBox::toggled, this, &SettingEditor::changed);
    return box;
}

QWidget *SettingEditor::makeChoice()
{
    auto *const box = new QComboBox;
    for (const auto &choice : m_field.choices)
        box->addItem(choice, choice);
    if (isWorkspace())
        box->addItem(tr("Personal space"), qint64(0));
    connect(box, &QComboBox::currentIndexChanged, this, &SettingEditor::changed);
    return box;
}

QLineEdit *SettingEditor::makeEdit()
{
    auto *const edit = m_field.isSecret() ? new SecretLineEdit : new QLineEdit;
    connect(edit, &QLineEdit::textChanged, this, &SettingEditor::changed);
    limitToKind(*edit, m_field);
    if (!m_field.isSecret())
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

void SettingEditor::addButton(QPushButton *button)
{
    m_row = new QWidget;
    auto *const line = new QHBoxLayout(m_row);
    line->setContentsMargins(0, 0, 0, 0);
    button->setAutoDefault(false);
    line->addWidget(m_widget, 1);
    line->addWidget(button);
}

void SettingEditor::addFolderChooser()
{
    auto *const edit = static_cast<QLineEdit *>(m_widget);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("C&hoose…"));
    addButton(choose);
    connect(choose, &QPushButton::clicked, edit, [edit] {
        auto *const dialog = new QFileDialog(edit, tr("Choose a folder"), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
}

void SettingEditor::setValue(const SettingValue &value)
{
    if (auto *const box = qobject_cast<QCheckBox *>(m_widget)) {
        box->setChecked(std::get<bool>(value));
    } else if (auto *const choice = qobject_cast<QComboBox *>(m_widget)) {
        const auto *const number = std::get_if<qint64>(&value);
        const QVariant data = number ? QVariant(*number) : QVariant(m_field.toText(value));
        if (choice->findData(data) < 0)
            choice->addItem(number ? tr("Workspace %1").arg(*number) : data.toString(), data);
        choice->setCurrentIndex(choice->findData(data));
    } else if (auto *const number = qobject_cast<QSpinBox *>(m_widget)) {
        number->setValue(int(std::get<qint64>(value)));
    } else if (auto *const edit = qobject_cast<QLineEdit *>(m_widget)) {
        const auto *const secret = std::get_if<Secret>(&value);
        if (m_field.kind == Kind::Size)
            edit->setText(editableSize(std::get<qint64>(value)));
        else
            edit->setText(secret ? QString::fromUtf8(secret->reveal()) : m_field.toText(value));
    }
}

SettingValue SettingEditor::value() const
{
    if (const auto *const box = qobject_cast<QCheckBox *>(m_widget))
        return box->isChecked();
    if (const auto *const choice = qobject_cast<QComboBox *>(m_widget)) {
        const auto data = choice->currentData();
        return isWorkspace() ? SettingValue(data.toLongLong()) : SettingValue(data.toString());
    }
    if (const auto *const number = qobject_cast<QSpinBox *>(m_widget))
        return qint64(number->value());
    const auto text = static_cast<const QLineEdit *>(m_widget)->text().trimmed();
    if (m_field.isSecret())
        return Secret(text.toUtf8());
    if (m_field.kind == Kind::Size) {
        const auto bytes = readSize(text);
        return bytes ? SettingValue(*bytes) : m_field.defaultValue;
    }
    const auto read = m_field.fromText(text);
    return read && !text.isEmpty() ? *read : m_field.defaultValue;
}

void SettingEditor::offerWorkspaces(const QList<DrimeWorkspace> &workspaces)
{
    auto *const box = qobject_cast<QComboBox *>(m_widget);
    if (!box || !isWorkspace() || workspaces.isEmpty())
        return;
    const auto chosen = box->currentData();
    const QSignalBlocker blocked(box);
    box->clear();
    for (const auto &workspace : workspaces)
        box->addItem(workspace.id == 0 ? tr("Personal space") : workspace.name, workspace.id);
    if (box->findData(chosen) < 0)
        box->addItem(tr("Workspace %1").arg(chosen.toLongLong()), chosen);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace restdock::ui
