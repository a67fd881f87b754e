// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/freshpasswords.h"

#include "ui/users/freshpassword.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace restdock::ui {

namespace {

constexpr int mostRowsSeen = 3;

} // namespace

FreshPasswords::FreshPasswords(QWidget *parent)
    : QWidget(parent),
      m_area(new QScrollArea),
      m_list(new QWidget),
      m_column(new QVBoxLayout(m_list))
{
    auto *const box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
}

FreshPassword *FreshPasswords::rowOf(const QString &user)
{
    auto *&row = m_rows[user];
    if (!row) {
        row = new FreshPassword;
        m_column->addWidget(row);
        row->show();                             // at once: its height counts
        const bool isFirst = m_rows.size() == 1; // a mnemonic is one button's
        row->setHasMnemonic(isFirst);
    }
    return row;
}

void FreshPasswords::put(const QString &user, const QString &words, const QString &password)
{
    auto *const row = rowOf(user);
    row->setPassword(user, words, password);
    makeRoomFor(row);
}

void FreshPasswords::putProblem(const QString &user, const QString &problem)
{
    auto *const row = rowOf(user);
    row->setProblem(problem);
    makeRoomFor(row);
}

void FreshPasswords::remove(const QString &user)
{
    delete m_rows.take(user);
    if (!m_rows.isEmpty()) {
        for (auto *row : std::as_const(m_rows))
            row->setHasMnemonic(row == m_rows.first());
        makeRoomFor(m_rows.first());
    }
}

/// The one that is new can be seen.
void FreshPasswords::makeRoomFor(FreshPassword *row)
{
    fit();
    QMetaObject::invokeMethod(
        row, [area = m_area, row] { area->ensureWidgetVisible(row); }, Qt::QueuedConnection);
}

/// As wide as its rows, and as high, up to a few.
void FreshPasswords::fit()
{
    m_column->activate();
    const int scrollBar =
        m_rows.size() > mostRowsSeen ? m_area->verticalScrollBar()->sizeHint().width() : 0;
    m_area->setMinimumWidth(m_list->minimumSizeHint().width() + scrollBar);
    const int width = isVisible() ? m_area->width() - scrollBar : m_list->sizeHint().width();
    int height = 0;
    int seen = 0;
    for (const auto *const one : std::as_const(m_rows)) {
        if (++seen <= mostRowsSeen)
            height += one->heightForWidth(width) + m_column->spacing();
    }
    m_area->setFixedHeight(height);
}

void FreshPasswords::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void showPasswords(QWidget *parent, const QMap<QString, QString> &passwords)
{
    auto *const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(passwords.size() == 1
                               ? FreshPasswords::tr("Password of “%1”").arg(passwords.firstKey())
                               : FreshPasswords::tr("New passwords"));
    auto *const column = new QVBoxLayout(dialog);
    column->addStrut(400); // a minimum of the window would count in place of what it needs
    auto *const fresh = new FreshPasswords;
    for (auto it = passwords.begin(); it != passwords.end(); ++it) {
        fresh->put(
            it.key(),
            FreshPasswords::tr(
                "The password of “%1”. It is shown only this once; Restdock keeps only its hash:")
                .arg(it.key()),
            it.value());
    }
    column->addWidget(fresh);
    column->addStretch();
    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(FreshPasswords::tr("C&lose"), QDialogButtonBox::RejectRole)
        ->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace restdock::ui
