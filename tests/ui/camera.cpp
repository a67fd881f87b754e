// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/camera.h"

#include <QImage>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace restdock::test {

namespace {

/// When nothing moves any more: layouts take several rounds, which are slow on a busy machine.
QImage settled(QWidget &widget)
{
    constexpr int mostRounds = 10; // of something that never comes to rest
    QImage shown;
    for (int round = 0; round < mostRounds; ++round) {
        const auto now = widget.grab().toImage();
        if (now == shown)
            break;
        shown = now;
    }
    return shown;
}

} // namespace

void Camera::take(const QString &name, QWidget *widget) const
{
    QTest::qWait(60);
    const QString path = m_prefix + name + u".png";
    if (!widget || !settled(*widget).save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

} // namespace restdock::test
