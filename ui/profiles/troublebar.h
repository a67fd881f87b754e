// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/serverstatus.h"
#include "ui/profiles/troubleaction.h"

#include <QFrame>
#include <QSet>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace restdock::ui {

struct ProfileEntry;
class ProfileModel;

/// What is wrong with a profile, why, and what to do, above its details; or else what will soon be.
/// Hidden if nothing is, and while all that will be is put off: until it has passed, or recall().
class TroubleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleBar(const ProfileModel &profiles, QWidget *parent = nullptr);

    /// What is known of that profile now; an unknown one has no trouble.
    void setProfile(const QString &id);
    /// Shows what was put off again.
    void recall();
    /// A port for that profile to use instead of its own, which is in use; see portWanted().
    void offerPort(const QString &id, quint16 port);

Q_SIGNALS:
    void retryRequested();
    void actionRequested(const restdock::ui::TroubleAction &action);
    void portWanted(const QString &id); ///< once for each time that a port turns out to be in use
    void portRequested(quint16 port);
    void logRequested();     ///< of the minutes around the trouble
    void detailsRequested(); ///< for a report of it

private:
    void buildWords(QBoxLayout &column);
    void buildButtons(QBoxLayout &column);
    const Trouble *choose(const ProfileEntry &entry) const;
    void showWords(const ProfileEntry &entry, const Trouble &trouble);
    void showButtons(const ProfileEntry &entry, const Trouble &trouble);
    static QString retryText(const ServerStatus &status, const Trouble &trouble);
    void showNextTry(const ServerStatus &status);
    void wantPort(const ProfileEntry &entry);
    void forgetPassed(const QString &id);
    void countDown();
    void putOff();

    const ProfileModel &m_profiles;
    QLabel *m_symbol;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_nextTry;
    QLabel *m_raw;
    QPushButton *m_usePort;
    QPushButton *m_retry;
    QList<QPushButton *> m_mend; // one for each of m_actions
    QPushButton *m_later;
    QPushButton *m_details;
    QPushButton *m_more;
    QTimer *m_timer;
    QDateTime m_nextTryAt;
    QString m_id;
    QString m_portAskedFor; // the profile; empty: of none that is shown now
    quint16 m_port = 0;     // for it; 0: not known yet
    QList<TroubleAction> m_actions;
    QString m_shown;        // what the words are about
    QString m_shownWarning; // empty: it is a trouble
    QSet<QString> m_putOff; // warnings
};

} // namespace restdock::ui
