// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troublebar.h"

#include "ui/look/colours.h"
#include "ui/look/flowlayout.h"
#include "ui/look/format.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr int mostActions = 2;

QString keyOf(const QString &id, const Trouble &trouble)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(id, QString::number(int(trouble.code)), trouble.error.name, trouble.place);
}

} // namespace

TroubleBar::TroubleBar(const ProfileModel &profiles, QWidget *parent)
    : QFrame(parent),
      m_profiles(profiles),
      m_symbol(new QLabel),
      m_what(new QLabel),
      m_why(new QLabel),
      m_nextTry(new QLabel),
      m_raw(new QLabel),
      m_usePort(new QPushButton),
      m_retry(new QPushButton),
      m_later(new QPushButton(tr("Later"))),
      m_details(new QPushButton(tr("Details"))),
      m_more(new QPushButton(tr("&More"))),
      m_timer(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const row = new QHBoxLayout(this);
    auto *const column = new QVBoxLayout;
    column->setSpacing(2);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    buildWords(*column);
    buildButtons(*column);
    connect(&m_profiles, &ProfileModel::statusChanged, this, &TroubleBar::forgetPassed);
    connect(m_timer, &QTimer::timeout, this, &TroubleBar::countDown);
    m_timer->setInterval(1s);
    hide();
}

void TroubleBar::buildWords(QBoxLayout &column)
{
    for (auto *label : {m_what, m_why, m_nextTry, m_raw}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column.addWidget(label);
    }
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_nextTry->setAccessibleName(tr("Next try"));
    m_raw->setAccessibleName(tr("Details"));
    m_raw->hide();
}

void TroubleBar::buildButtons(QBoxLayout &column)
{
    auto *const buttons = new FlowLayout; // below the words: nobody knows how long they are
    buttons->addWidget(m_retry);
    buttons->addWidget(m_usePort);
    for (int i = 0; i < mostActions; ++i) {
        m_mend << new QPushButton;
        buttons->addWidget(m_mend.last());
        connect(m_mend.last(), &QPushButton::clicked, this,
                [this, i] { Q_EMIT actionRequested(m_actions.at(i)); });
    }
    for (auto *button : {m_later, m_details, m_more})
        buttons->addWidget(button);
    column.addSpacing(4);
    column.addLayout(buttons);
    connect(m_usePort, &QPushButton::clicked, this, [this] { Q_EMIT portRequested(m_port); });
    connect(m_retry, &QPushButton::clicked, this, &TroubleBar::retryRequested);
    connect(m_later, &QPushButton::clicked, this, &TroubleBar::putOff);
    m_details->setCheckable(true);
    connect(m_details, &QPushButton::toggled, m_raw, &QLabel::setVisible);
    auto *const menu = new QMenu(m_more); // what helps to understand it, rather than to end it
    menu->addAction(tr("Show the &log around this time"), this, &TroubleBar::logRequested);
    menu->addAction(tr("&Copy details"), this, &TroubleBar::detailsRequested);
    m_more->setMenu(menu);
}

/// A trouble comes before every warning; those that were put off are left out.
const Trouble *TroubleBar::choose(const ProfileEntry &entry) const
{
    if (entry.status.trouble)
        return &*entry.status.trouble;
    for (const auto &warning : entry.status.warnings) {
        if (!m_putOff.contains(keyOf(entry.id, warning)))
            return &warning;
    }
    return nullptr;
}

void TroubleBar::setProfile(const QString &id)
{
    m_id = id;
    const auto *const entry = m_profiles.find(id);
    const auto *const trouble = entry ? choose(*entry) : nullptr;
    if (!trouble) {
        m_timer->stop();
        m_shown.clear();
        hide();
        return;
    }
    showWords(*entry, *trouble);
    showButtons(*entry, *trouble);
    showNextTry(entry->status);
    show();
    const auto shown = keyOf(id, *trouble);
    if (std::exchange(m_shown, shown) == shown)
        return;
    m_details->setChecked(false);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TroubleBar::showWords(const ProfileEntry &entry, const Trouble &trouble)
{
    const auto text = describe(trouble, entry.profile.name);
    const bool isError = entry.status.phase == ServerPhase::Failed;
    m_symbol->setPixmap(symbolicPixmap(
        isError ? QStringLiteral("error") : QStringLiteral("warning"),
        isError ? errorColour(palette()) : warningColour(palette()), 20, devicePixelRatioF()));
    m_what->setText(text.what);
    const auto why = QStringLiteral("%1 %2 (%3)");
    const bool isInNextTry = trouble.code == Trouble::Code::ServiceUnreachable
        && entry.status.nextTry.isValid(); // which says the same, and when
    m_why->setText(isInNextTry ? QStringLiteral("%1 (%2)").arg(text.why, unbroken(text.code))
                               : why.arg(text.why, text.remedy, unbroken(text.code)));
    m_raw->setText(rawText(trouble));
    if (accessibleName() != text.what) // or it would be read again
        setAccessibleName(text.what);
    if (const auto spoken = why.arg(text.why, text.remedy, text.code);
        accessibleDescription() != spoken)
        setAccessibleDescription(spoken);
}

void TroubleBar::showButtons(const ProfileEntry &entry, const Trouble &trouble)
{
    const bool isWarning = !entry.status.trouble;
    m_shownWarning = isWarning ? keyOf(entry.id, trouble) : QString();
    if (trouble.code == Trouble::Code::PortUsed)
        wantPort(entry);
    m_usePort->setVisible(trouble.code == Trouble::Code::PortUsed && m_port != 0);
    m_actions = actionsOn(trouble.code, entry.profile);
    for (int i = 0; i < m_mend.size(); ++i) {
        const bool isThere = i < m_actions.size();
        m_mend.at(i)->setVisible(isThere);
        if (isThere)
            m_mend.at(i)->setText(m_actions.at(i).text);
    }
    m_retry->setText(retryText(entry.status, trouble));
    m_retry->setVisible(!isWarning);
    m_later->setVisible(isWarning);
    m_details->setVisible(!m_raw->text().isEmpty());
    if (m_raw->text().isEmpty())
        m_details->setChecked(false);
}

QString TroubleBar::retryText(const ServerStatus &status, const Trouble &trouble)
{
    using Reason = PassphraseDialog::Reason;
    if (trouble.code != Trouble::Code::KeychainLocked)
        return status.nextTry.isValid() ? tr("Try now") : tr("Try &again");
    if (PassphraseDialog::reasonOf(trouble.error).value_or(Reason::New) != Reason::New)
        return tr("Enter p&assphrase…");
    return trouble.error.name == u"KEY-DENIED" ? tr("Try &again") : tr("Unloc&k…");
}

void TroubleBar::showNextTry(const ServerStatus &status)
{
    m_nextTryAt = status.nextTry;
    m_nextTry->setVisible(m_nextTryAt.isValid());
    if (!m_nextTryAt.isValid()) {
        m_timer->stop();
        return;
    }
    countDown();
    m_timer->start();
}

/// The tries in between are the same occurrence.
void TroubleBar::wantPort(const ProfileEntry &entry)
{
    if (std::exchange(m_portAskedFor, entry.id) == entry.id)
        return;
    m_port = 0;
    Q_EMIT portWanted(entry.id);
}

void TroubleBar::offerPort(const QString &id, quint16 port)
{
    if (id != m_portAskedFor)
        return;
    m_port = port;
    //: %1 is a number
    m_usePort->setText(tr("Use %1…").arg(port));
    const auto *const entry = id == m_id ? m_profiles.find(id) : nullptr;
    m_usePort->setVisible(port != 0 && entry && entry->status.trouble
                          && entry->status.trouble->code == Trouble::Code::PortUsed);
}

/// What comes again is told again. A server that does not run says nothing of its warnings.
void TroubleBar::forgetPassed(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (id == m_portAskedFor
        && (!entry || !entry->status.trouble
            || entry->status.trouble->code != Trouble::Code::PortUsed))
        m_portAskedFor.clear();
    if (!entry || !entry->status.isUp())
        return;
    QSet<QString> present;
    for (const auto &warning : entry->status.warnings)
        present.insert(keyOf(id, warning));
    m_putOff.removeIf([&](const QString &key) {
        return key.startsWith(QString(id + u'/')) && !present.contains(key);
    });
}

void TroubleBar::countDown()
{
    const auto seconds = QDateTime::currentDateTimeUtc().secsTo(m_nextTryAt);
    m_nextTry->setText(seconds > 0
                           ? tr("Retried automatically, next in %n s.", nullptr, int(seconds))
                           : tr("Retried automatically, now."));
}

/// The next one has its turn.
void TroubleBar::putOff()
{
    m_putOff.insert(m_shownWarning);
    setProfile(m_id);
}

void TroubleBar::recall()
{
    m_putOff.removeIf([this](const QString &key) { return key.startsWith(QString(m_id + u'/')); });
    setProfile(m_id);
}

} // namespace restdock::ui
