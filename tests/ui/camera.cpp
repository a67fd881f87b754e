// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/camera.h"

#include <QTest>
#include <QWidget>

#include <cstdio>

namespace restdock::test {

void Camera::take(const QString &name, QWidget *widget) const
{
    QTest::qWait(60);
    const QString path = m_prefix + name + u".png";
    if (!widget || !widget->grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

} // namespace restdock::test
