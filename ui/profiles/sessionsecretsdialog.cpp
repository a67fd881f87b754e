// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/sessionsecretsdialog.h"

#include "ui/look/formlayout.h"
#include "ui/look/growing.h"
#include "ui/profiledialog/backendtext.h"
#include "ui/profiledialog/settingeditor.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace restdock::ui {

SessionSecretsDialog::SessionSecretsDialog(const QString &profileName, const BackendType &type,
                                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("For this session"));
    auto *const column = new QVBoxLayout(this);
    auto *const words = new QLabel(
        tr("The secrets of “%1” are not read from a keychain now. What you enter here is kept in "
           "memory only; you enter it again after Restdock has been restarted.")
            .arg(profileName));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *const form = new FormLayout;
    for (const auto &field : type.fields) {
        if (!field.isSecret())
            continue;
        auto *const editor = new SettingEditor(type.id, field, this);
        m_notes.addRow(*form, field.key, backendText(field.title), editor->widget(), editor->row());
        m_editors.append(editor);
        connect(editor, &SettingEditor::changed, this, &SessionSecretsDialog::check);
    }
    column->addLayout(form);
    column->addStretch();
    auto *const buttons = new QDialogButtonBox;
    m_use = buttons->addButton(tr("&Use until Restdock ends"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionSecretsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(QSize(460, 220).expandedTo(sizeHint())); // with room for a note
}

/// Of what was typed; that something is missing yet is no news.
void SessionSecretsDialog::check()
{
    Problems ofTyped;
    bool isUsable = true;
    for (const auto *const editor : std::as_const(m_editors)) {
        const auto problems = editor->field().validate(editor->value());
        isUsable &= firstError(problems).has_value();
        if (!editor->field().isEmpty(editor->value()))
            ofTyped += problems;
    }
    m_notes.show(ofTyped);
    growToFit(*this);
    m_use->setEnabled(isUsable);
}

void SessionSecretsDialog::accept()
{
    SettingValues secrets;
    for (const auto *const editor : std::as_const(m_editors)) {
        if (!editor->field().isEmpty(editor->value()))
            secrets.insert(editor->field().key, editor->value());
    }
    QDialog::accept();
    Q_EMIT given(secrets);
}

} // namespace restdock::ui
