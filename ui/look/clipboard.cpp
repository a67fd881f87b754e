// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/clipboard.h"

#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QToolButton>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto passwordInClipboard = 60s;

struct ClipboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::Clipboard)
};

} // namespace

/// Clipboard managers that know the mark (KDE's, GNOME's) do not keep what has it.
void copySecret(const QString &text)
{
    auto *const data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(passwordInClipboard, qGuiApp, [text] {
        if (QGuiApplication::clipboard()->text() == text)
            QGuiApplication::clipboard()->clear();
    });
}

QToolButton *makeCopyButton(const QString &name, std::function<QString()> text)
{
    auto *const button = new QToolButton;
    button->setIcon(symbolicIcon(QStringLiteral("copy")));
    button->setToolTip(ClipboardTexts::tr("Copy"));
    button->setAccessibleName(ClipboardTexts::tr("Copy: %1").arg(name));
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, button,
                     [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    return button;
}

QWidget *withCopyButton(QWidget *field, QToolButton *copy)
{
    auto *const row = new QWidget;
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

} // namespace restdock::ui
