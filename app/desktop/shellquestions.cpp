// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shellquestions.h"

#include "app/desktop/desktop.h"
#include "app/desktop/quitting.h"
#include "ui/mainwindow.h"
#include "ui/profiles/activeclients.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace restdock {

namespace {

struct ShellTexts
{
    Q_DECLARE_TR_FUNCTIONS(DesktopShell)
};

} // namespace

ui::Question quitQuestion(const QList<ui::ActiveClient> &clients)
{
    return {
        ShellTexts::tr("Quit Restdock"),
        ShellTexts::tr("%n clients are sending data. If you quit now, restic will report an error "
                       "or try again later.",
                       nullptr, int(clients.size())),
        ShellTexts::tr("&Keep running"),
        ShellTexts::tr("&Quit now"),
        ui::listOf(clients),
        ShellTexts::tr("Quit when &finished")};
}

void askToQuit(ui::MainWindow &window, Desktop &desktop, Quitting &quitting)
{
    const auto clients = ui::activeClients(desktop.profiles());
    if (clients.isEmpty()) {
        quitting.now();
        return;
    }
    window.present();
    const QPointer to(&quitting);
    const auto call = [to](void (Quitting::*what)()) {
        return [to, what] {
            if (to)
                (to->*what)();
        };
    };
    ui::ask(&window, quitQuestion(clients), call(&Quitting::now), call(&Quitting::whenFinished),
            call(&Quitting::cancel));
}

void askAboutClosing(ui::MainWindow &window, std::function<void()> minimize,
                     std::function<void()> quit)
{
    auto *const box = new QMessageBox(
        QMessageBox::Question, QStringLiteral("Restdock"),
        ShellTexts::tr("Servers run only as long as Restdock does. This desktop has no tray, so "
                       "Restdock cannot keep running without its window."),
        QMessageBox::NoButton, &window);
    box->setInformativeText(ShellTexts::tr(
        "Restdock does the same next time. You can change this in Settings, “General”."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const minimizing = box->addButton(ShellTexts::tr("&Minimise"), QMessageBox::AcceptRole);
    auto *const quitting = box->addButton(ShellTexts::tr("&Quit"), QMessageBox::DestructiveRole);
    auto *const cancel = box->addButton(ShellTexts::tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(minimizing);
    box->setEscapeButton(cancel);
    QObject::connect(minimizing, &QAbstractButton::clicked, &window, std::move(minimize));
    QObject::connect(quitting, &QAbstractButton::clicked, &window, std::move(quit));
    box->open();
}

void tellOfCrash(ui::MainWindow &window)
{
    window.present();
    auto *const box =
        new QMessageBox(QMessageBox::Warning, ShellTexts::tr("Restdock ended unexpectedly"),
                        ShellTexts::tr("Restdock ended unexpectedly last time. The servers that "
                                       "were running are started again."),
                        QMessageBox::NoButton, &window);
    box->setInformativeText(ShellTexts::tr(
        "The details are for reporting the problem. They contain no names, addresses or secrets."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const copy = box->addButton(ShellTexts::tr("&Copy details"), QMessageBox::ActionRole);
    auto *const close = box->addButton(ShellTexts::tr("C&lose"), QMessageBox::RejectRole);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    QObject::connect(copy, &QAbstractButton::clicked, &window, &ui::MainWindow::copyDetails);
    box->open();
}

} // namespace restdock
