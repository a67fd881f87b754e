// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/serverstatus.h"
#include "ui/profiles/troubleaction.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;
class QTimer;

namespace restdock::ui {

struct ProfileEntry;

/// What is wrong with a profile, why, and what to do, above its details; or else what will soon be.
/// Hidden if nothing is.
class TroubleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    void setEntry(const ProfileEntry *entry);
    /// A port to use instead of one that is in use.
    void offerPort(quint16 port);

Q_SIGNALS:
    void retryRequested();
    void actionRequested(const restdock::ui::TroubleAction &action);
    void portRequested(quint16 port);
    void logRequested();     ///< of the minutes around the trouble
    void detailsRequested(); ///< for a report of it

private:
    void buildMore();
    const Trouble *choose(const ProfileEntry &entry) const;
    QString keyOf(const ProfileEntry &entry, const Trouble &warning) const;
    void countDown();
    void putOff();

    QLabel *m_symbol;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_nextTry;
    QPushButton *m_usePort;
    QPushButton *m_retry;
    QPushButton *m_mend;
    QPushButton *m_later;
    QPushButton *m_more;
    QTimer *m_timer;
    QDateTime m_nextTryAt;
    quint16 m_port = 0;
    TroubleAction m_action;
    QString m_shownWarning; ///< empty: it is a trouble
    QSet<QString> m_putOff; ///< warnings, until Restdock is started again
};

} // namespace restdock::ui
