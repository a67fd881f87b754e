// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troublebar.h"

#include "ui/look/colours.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace restdock::ui {

using namespace std::chrono_literals;

TroubleBar::TroubleBar(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel),
      m_what(new QLabel),
      m_why(new QLabel),
      m_nextTry(new QLabel),
      m_usePort(new QPushButton),
      m_retry(new QPushButton),
      m_mend(new QPushButton),
      m_later(new QPushButton(tr("Later"))),
      m_more(new QPushButton(tr("&More"))),
      m_timer(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const row = new QHBoxLayout(this);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    for (auto *label : {m_what, m_why, m_nextTry}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(label);
    }
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_nextTry->setAccessibleName(tr("Next try"));
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *const buttons = new QHBoxLayout; // below: three of them leave no room for words beside
    for (auto *button : {m_usePort, m_retry, m_mend, m_later, m_more})
        buttons->addWidget(button);
    buttons->addStretch();
    words->addSpacing(4);
    words->addLayout(buttons);
    connect(m_usePort, &QPushButton::clicked, this, [this] { Q_EMIT portRequested(m_port); });
    connect(m_retry, &QPushButton::clicked, this, &TroubleBar::retryRequested);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_action); });
    connect(m_later, &QPushButton::clicked, this, &TroubleBar::putOff);
    connect(m_timer, &QTimer::timeout, this, &TroubleBar::countDown);
    buildMore();
    m_timer->setInterval(1s);
    hide();
}

/// What helps to understand it, rather than to end it; there is no room for five buttons.
void TroubleBar::buildMore()
{
    auto *const menu = new QMenu(m_more);
    menu->addAction(tr("Show the &log of these minutes"), this, &TroubleBar::logRequested);
    menu->addAction(tr("&Copy details for a report"), this, &TroubleBar::detailsRequested);
    m_more->setMenu(menu);
}

QString TroubleBar::keyOf(const ProfileEntry &entry, const Trouble &warning) const
{
    return QStringLiteral("%1/%2/%3").arg(entry.id).arg(int(warning.code)).arg(warning.place);
}

/// A trouble comes before every warning; those that were put off are left out.
const Trouble *TroubleBar::choose(const ProfileEntry &entry) const
{
    if (entry.status.trouble)
        return &*entry.status.trouble;
    for (const auto &warning : entry.status.warnings) {
        if (!m_putOff.contains(keyOf(entry, warning)))
            return &warning;
    }
    return nullptr;
}

void TroubleBar::setEntry(const ProfileEntry *entry)
{
    const auto *const trouble = entry ? choose(*entry) : nullptr;
    if (!trouble) {
        m_timer->stop();
        hide();
        return;
    }
    const auto text = describe(*trouble, entry->profile.name);
    const bool isError = entry->status.phase == ServerPhase::Failed;
    const bool isWarning = !entry->status.trouble;
    m_symbol->setPixmap(symbolicPixmap(
        isError ? QStringLiteral("error") : QStringLiteral("warning"),
        isError ? errorColour(palette()) : warningColour(palette()), 20, devicePixelRatioF()));
    m_what->setText(text.what);
    m_why->setText(QStringLiteral("%1 %2 (%3)").arg(text.why, text.remedy, text.code));
    setAccessibleName(text.what);
    setAccessibleDescription(m_why->text());
    m_shownWarning = isWarning ? keyOf(*entry, *trouble) : QString();
    m_usePort->setVisible(false); // until it is offered
    m_action = actionOn(trouble->code, entry->profile);
    m_mend->setText(m_action.text);
    m_mend->setVisible(m_action.kind != TroubleAction::Kind::None);
    const bool isLocked = trouble->code == Trouble::Code::KeychainLocked;
    m_retry->setText(isLocked ? tr("Unlock &keychain…") : tr("Try &again"));
    m_retry->setVisible(!isWarning && !entry->status.isUp());
    m_later->setVisible(isWarning);
    m_more->setVisible(!isWarning);
    m_nextTryAt = entry->status.nextTry;
    m_nextTry->setVisible(m_nextTryAt.isValid());
    if (m_nextTryAt.isValid()) {
        countDown();
        m_timer->start();
    } else {
        m_timer->stop();
    }
    show();
}

void TroubleBar::countDown()
{
    const auto seconds = QDateTime::currentDateTimeUtc().secsTo(m_nextTryAt);
    m_nextTry->setText(seconds > 0
                           ? tr("Restdock tries again in %n seconds.", nullptr, int(seconds))
                           : tr("Restdock tries again now."));
}

void TroubleBar::putOff()
{
    m_putOff.insert(m_shownWarning);
    hide();
}

void TroubleBar::offerPort(quint16 port)
{
    m_port = port;
    //: %1 is a number
    m_usePort->setText(tr("Use port %1…").arg(port));
    m_usePort->show();
}

} // namespace restdock::ui
