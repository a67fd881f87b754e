// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/question.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>

namespace restdock::ui {

void ask(QWidget *parent, const Question &question, std::function<void()> act)
{
    auto *const box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                      QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const safe = box->addButton(question.safe, QMessageBox::RejectRole);
    auto *const risky = box->addButton(question.risky, QMessageBox::DestructiveRole);
    box->setDefaultButton(safe);
    box->setEscapeButton(safe);
    QObject::connect(risky, &QAbstractButton::clicked, parent, std::move(act));
    box->open();
}

} // namespace restdock::ui
