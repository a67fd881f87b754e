// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace restdock::test {

/// Takes pictures of widgets into a folder. GUI thread.
class Camera
{
public:
    /// What each file's name begins with, its folder included.
    explicit Camera(QString prefix) : m_prefix(std::move(prefix)) {}

    /// After a moment for delayed layouts. One that cannot be written is told of on standard error.
    void take(const QString &name, QWidget *widget) const;

private:
    QString m_prefix;
};

} // namespace restdock::test
