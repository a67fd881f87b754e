// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/look/symbolicicon.h"
#include "ui/profiles/attention.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/systemaccess.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr int smallestTarget = 24; // pixels

constexpr QChar dot(0x00b7);

QString separator()
{
    return QStringLiteral(" %1 ").arg(dot);
}

/// With as little room behind its words as before them, as it stands in a line of words. Qt adds two spaces
/// there, and its styles some pixels.
class WordButton final : public QToolButton
{
public:
    QSize sizeHint() const override
    {
        constexpr int byStyle = 4;
        auto size = QToolButton::sizeHint();
        size.rwidth() -= 2 * fontMetrics().horizontalAdvance(u' ') + byStyle;
        return size;
    }
};

} // namespace

StatusLine::StatusLine(const ProfileModel &profiles, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_running(new QLabel),
      m_attention(new WordButton),
      m_rest(new QLabel),
      m_quitting(new QLabel(tr("Restdock quits when no client is active any more."))),
      m_cancelQuit(new QToolButton)
{
    for (auto *label : {m_running, m_rest}) {
        label->setTextFormat(Qt::PlainText);
        label->setAccessibleName(tr("State of Restdock"));
    }
    m_rest->setMinimumWidth(1); // it is cut off where there is no room
    m_attention->setIcon(symbolicIcon(QStringLiteral("warning")));
    m_attention->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attention->setAutoRaise(true);
    m_cancelQuit->setText(tr("Cancel quitting"));
    for (auto *button : {m_attention, m_cancelQuit}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(smallestTarget);
    }
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_running);
    row->addWidget(m_attention);
    row->addWidget(m_rest, 1);
    row->addWidget(m_quitting);
    row->addWidget(m_cancelQuit);
    connect(m_attention, &QToolButton::clicked, this,
            [this] { Q_EMIT attentionRequested(m_worst); });
    connect(m_cancelQuit, &QToolButton::clicked, this, &StatusLine::quitCancelled);
    connect(&profiles, &ProfileModel::profilesChanged, this, &StatusLine::refresh);
    connect(&profiles, &ProfileModel::statusChanged, this, &StatusLine::refresh);
    setQuitting(false);
    refresh();
}

QString StatusLine::text() const
{
    QStringList parts{runningText()};
    if (!m_attention->isHidden())
        parts << m_attention->text();
    if (!m_keychain.isEmpty())
        parts << m_keychain;
    return parts.join(separator());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What does not fit is in the tool tip.
void StatusLine::fit()
{
    int left = contentsRect().width();
    for (const auto *widget :
         {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_attention),
          static_cast<QWidget *>(m_quitting), static_cast<QWidget *>(m_cancelQuit)}) {
        if (!widget->isHidden())
            left -= widget->sizeHint().width() + layout()->spacing();
    }
    const auto whole =
        m_keychain.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(dot).arg(m_keychain);
    const auto shown = fontMetrics().elidedText(whole, Qt::ElideRight, std::max(left, 0));
    m_rest->setText(shown);
    m_rest->setToolTip(shown == whole ? QString() : m_keychain);
}

void StatusLine::setDamage(const ProfileDamage &damage)
{
    m_damage = damage;
    refresh();
}

void StatusLine::setQuitting(bool isQuitting)
{
    m_quitting->setVisible(isQuitting);
    m_cancelQuit->setVisible(isQuitting);
    fit();
}

void StatusLine::setKeychain(const KeychainReport &keychain)
{
    using State = SecretStore::State;
    const auto &name = keychain.name;
    switch (keychain.state) {
    case State::Ready:
        //: %1 is the keychain's name
        m_keychain =
            name.isEmpty() ? tr("keychain: unlocked") : tr("keychain: unlocked (%1)").arg(name);
        break;
    case State::Locked:
        m_keychain =
            name.isEmpty() ? tr("keychain: locked") : tr("keychain: locked (%1)").arg(name);
        break;
    case State::Absent: m_keychain = tr("no keychain"); break;
    }
    refresh();
}

QString StatusLine::runningText() const
{
    int running = 0;
    for (int row = 0; row < m_profiles.count(); ++row)
        running += m_profiles.at(row).status.isUp() ? 1 : 0;
    return tr("%n running", nullptr, running);
}

void StatusLine::refresh()
{
    refreshAttention();
    m_running->setText(m_attention->isHidden() ? runningText()
                                               : QStringLiteral("%1 %2").arg(runningText(), dot));
    fit();
}

/// It leads to the worst; the tool tip has them all.
void StatusLine::refreshAttention()
{
    const auto reasons = attentions(m_profiles, m_damage);
    m_attention->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty())
        return;
    m_worst = reasons.first().id;
    QStringList profiles;
    QStringList texts;
    for (const auto &reason : reasons) {
        profiles << reason.id;
        texts << reason.text;
    }
    profiles.removeDuplicates();
    //: so many profiles, in the last line of the window
    m_attention->setText(tr("%n need attention", nullptr, int(profiles.size())));
    m_attention->setToolTip(texts.join(u'\n'));
}

} // namespace restdock::ui
