// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/freshpassword.h"

#include "ui/look/clipboard.h"
#include "ui/look/secretlineedit.h"
#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace restdock::ui {

FreshPassword::FreshPassword(QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_password(new SecretLineEdit),
      m_copy(new QPushButton(symbolicIcon(QStringLiteral("copy")), tr("Cop&y for a minute")))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    column->addWidget(m_words);
    auto *const row = new QHBoxLayout;
    m_password->setReadOnly(true);
    m_copy->setAutoDefault(false);
    row->addWidget(m_password, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] { copySecret(m_password->text()); });
}

void FreshPassword::setHasMnemonic(bool has)
{
    m_copy->setText(has ? tr("Cop&y for a minute") : tr("Copy for a minute"));
}

void FreshPassword::setPassword(const QString &user, const QString &words, const QString &password)
{
    m_words->setText(words);
    m_password->setAccessibleName(tr("New password of “%1”").arg(user));
    m_copy->setAccessibleName(tr("Copy the password of “%1” for a minute").arg(user));
    m_password->setText(password);
    constexpr int besideText = 16; // pixels: it is copied by hand, too, and so seen whole
    m_password->setMinimumWidth(m_password->fontMetrics().horizontalAdvance(password) + besideText);
    m_password->show();
    m_copy->show();
    layout()->activate(); // or it is asked for what it needed before
}

void FreshPassword::setProblem(const QString &problem)
{
    m_words->setText(problem);
    m_password->clear();
    m_password->hide();
    m_copy->hide();
    layout()->activate();
}

} // namespace restdock::ui
