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

void forget(const QString &text, QClipboard::Mode mode)
{
    if (QGuiApplication::clipboard()->text(mode) == text)
        QGuiApplication::clipboard()->clear(mode);
}

QToolButton *copyButton(const QString &name)
{
    auto *const button = new QToolButton;
    button->setIcon(symbolicIcon(QStringLiteral("copy")));
    button->setToolTip(ClipboardTexts::tr("Copy"));
    button->setAccessibleName(ClipboardTexts::tr("Copy: %1").arg(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void copySecret(const QString &text)
{
    auto *const data = new QMimeData;
    data->setText(text);
    markSecret(*data);
    QGuiApplication::clipboard()->setMimeData(data);
    forgetSecretSoon(text);
}

/// Clipboard managers that know the mark (KDE's, GNOME's) do not keep what has it.
void markSecret(QMimeData &data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
}

/// Also where it can be pasted with the middle button.
void forgetSecretSoon(const QString &text)
{
    QTimer::singleShot(passwordInClipboard, qGuiApp, [text] {
        forget(text, QClipboard::Clipboard);
        if (QGuiApplication::clipboard()->supportsSelection())
            forget(text, QClipboard::Selection);
    });
}

QToolButton *makeCopyButton(const QString &name, std::function<QString()> text)
{
    auto *const button = copyButton(name);
    QObject::connect(button, &QToolButton::clicked, button,
                     [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    return button;
}

QToolButton *makeSecretCopyButton(const QString &name, std::function<QString()> text)
{
    auto *const button = copyButton(name);
    button->setToolTip(ClipboardTexts::tr("Copy for a minute"));
    QObject::connect(button, &QToolButton::clicked, button,
                     [text = std::move(text)] { copySecret(text()); });
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
