// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/backendtype.h"
#include "ui/profiledialog/fieldnotes.h"

#include <QDialog>

class QPushButton;

namespace restdock::ui {

class SettingEditor;

/// Asks for the secrets of a profile where no keychain can tell them. They are for this session:
/// whoever gets them keeps them in memory only.
class SessionSecretsDialog final : public QDialog
{
    Q_OBJECT

public:
    SessionSecretsDialog(const QString &profileName, const BackendType &type,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const restdock::SettingValues &secrets);

private:
    void check();
    void accept() override;

    QList<SettingEditor *> m_editors;
    FieldNotes m_notes;
    QPushButton *m_use;
};

} // namespace restdock::ui
