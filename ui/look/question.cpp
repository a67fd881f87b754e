// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/question.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>

namespace restdock::ui {

void ask(QWidget *parent, const Question &question, std::function<void()> act,
         std::function<void()> actGently, std::function<void()> leave)
{
    auto *const box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                      QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.facts);
    auto *const safe = box->addButton(question.safe, QMessageBox::RejectRole);
    auto *const risky = box->addButton(question.risky, QMessageBox::DestructiveRole);
    if (!question.gentle.isEmpty()) {
        auto *const gentle = box->addButton(question.gentle, QMessageBox::AcceptRole);
        QObject::connect(gentle, &QAbstractButton::clicked, parent, std::move(actGently));
    }
    box->setDefaultButton(safe);
    box->setEscapeButton(safe);
    QObject::connect(risky, &QAbstractButton::clicked, parent, std::move(act));
    if (leave)
        QObject::connect(box, &QMessageBox::rejected, parent, std::move(leave));
    box->open();
}

} // namespace restdock::ui
