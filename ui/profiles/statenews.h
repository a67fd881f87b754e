// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace restdock::ui {

class ProfileModel;

/// Tells when a profile's server comes into another state, or when a maintenance window begins or ends,
/// for those who have to be told in words: once, and never of numbers that tick. Being busy is no state
/// here: that comes and goes with each request. GUI thread.
class StateNews final : public QObject
{
    Q_OBJECT

public:
    explicit StateNews(const ProfileModel &profiles, QObject *parent = nullptr);

Q_SIGNALS:
    /// @p sentence: "Home NAS: waiting for the drive".
    void told(const QString &id, const QString &sentence);

private:
    void note();
    void look(const QString &id);

    const ProfileModel &m_profiles;
    QHash<QString, QString> m_known; // the states' words, by id
    QHash<QString, bool> m_allowsDeleting;
};

} // namespace restdock::ui
