// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/waitnotice.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto moment = 400ms; // what is there by then needs no word

} // namespace

WaitNotice::WaitNotice(const QString &text, QWidget *window, const PendingChange::Handle &change)
    : QDialog(window),
      m_change(change)
{
    setWindowTitle(tr("Please wait"));
    setMinimumWidth(360);
    auto *const column = new QVBoxLayout(this);
    auto *const label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    auto *const progress = new QProgressBar;
    progress->setRange(0, 0); // nobody knows how long
    progress->setTextVisible(false);
    progress->setAccessibleName(text);
    column->addWidget(progress);
    auto *const buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaitNotice::reject);
    QTimer::singleShot(moment, this, &WaitNotice::showIfNeeded);
    if (!m_change)
        return;
    m_change->begun = [self = QPointer(this)] {
        if (self)
            self->m_cancel->setEnabled(false);
    };
}

WaitNotice::~WaitNotice()
{
    if (m_change && !m_isOver)
        m_change->takeBack();
}

void WaitNotice::showIfNeeded()
{
    if (!m_isOver)
        open();
}

void WaitNotice::finish()
{
    m_isOver = true;
    hide();
    Q_EMIT over();
    deleteLater();
}

void WaitNotice::reject()
{
    if (m_change && !m_change->takeBack())
        return; // it is being written, and that is soon over
    m_isGivenUp = true;
    finish();
}

} // namespace restdock::ui
