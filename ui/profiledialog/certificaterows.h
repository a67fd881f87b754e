// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/profile.h"

#include <QObject>
#include <QStringList>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimer;
class QWidget;

namespace restdock::ui {

class Commands;
class FieldNotes;

/// The rows of a form that say how the way to a server is protected: not at all, by a certificate
/// that Restdock makes, or by one of the person's own.
class CertificateRows final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to @p form of @p page. @p commands outlives it.
    CertificateRows(Commands &commands, QFormLayout &form, FieldNotes &notes, QWidget *page);
    ~CertificateRows() override; ///< files that were made and not kept are removed

    /// Whether nothing knows the files of a made certificate yet but the profile that is loaded,
    /// which is not saved: without that they are deleted.
    void setNew(bool isNew) { m_isNew = isNew; }
    void load(const Profile &profile);
    void store(Profile &profile) const;
    /// Whether the files that were made belong to a profile by now.
    void setKeepsFiles(bool keeps) { m_keepsFiles = keeps; }

    Problems problems() const;
    bool isBusy() const { return m_pendingCalls > 0; }
    /// Where a missing certificate is mended, whether or not there are fields for files now.
    QWidget *certificateField() const;
    /// Whether the file of the key has a field now; what is wrong with it is shown there.
    bool hasKeyField() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *fileRow(QLineEdit *edit, const QString &title);
    QWidget *buttonRow();
    QWidget *fingerprintRow();
    void useOwn();
    void create();
    void createNow();
    void take(const CertificateFiles &files, bool isNew);
    void discard(const CertificateFiles &kept);
    void fail(const Error &error);
    void inspect();
    void show(const CertificateFacts &facts);
    void refresh();
    CertificateFiles typedFiles() const;

    Commands &m_commands;
    QFormLayout &m_form;
    QWidget *m_page;
    QRadioButton *m_plain;
    QRadioButton *m_encrypted;
    QPushButton *m_create;
    QPushButton *m_own;
    QWidget *m_buttons = nullptr;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QWidget *m_certificateRow = nullptr;
    QWidget *m_keyRow = nullptr;
    QLineEdit *m_names;
    QLabel *m_validity;
    QLineEdit *m_fingerprint;
    QPushButton *m_saveForClients;
    QWidget *m_fingerprintRow = nullptr;
    QLabel *m_failure;
    QTimer *m_inspectSoon;
    Profile m_loaded;
    CertificateSource m_source = CertificateSource::None; // if there is encryption
    bool m_isNew = false;
    CertificateFiles m_unsaved; // made here, and in no profile yet
    CertificateFacts m_facts;
    bool m_isNews = false; // that it was made, and not said yet
    bool m_keepsFiles = false;
    int m_pendingCalls = 0;
};

} // namespace restdock::ui
