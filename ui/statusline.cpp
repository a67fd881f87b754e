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
// What a reason has in any case: so much that there is room for the rest in the smallest window,
constexpr int keptCharacters = 45;
constexpr double keptOfLine = 0.35; // and in a large font

} // namespace

StatusLine::StatusLine(const ProfileModel &profiles, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_text(new QLabel),
      m_attention(new QToolButton),
      m_quitting(new QLabel(tr("Restdock quits when no client is active any more."))),
      m_cancelQuit(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("State of Restdock"));
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
    row->addWidget(m_text);
    row->addWidget(m_attention);
    row->addStretch();
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
    return m_whole;
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshAttention();
}

/// Beside the part about quitting, and the reason as it is now.
int StatusLine::widthForText() const
{
    int left = contentsRect().width();
    for (const auto *widget :
         {static_cast<QWidget *>(m_attention), static_cast<QWidget *>(m_quitting),
          static_cast<QWidget *>(m_cancelQuit)}) {
        if (!widget->isHidden())
            left -= widget->sizeHint().width() + layout()->spacing();
    }
    return left;
}

/// What does not fit is in the tool tip.
void StatusLine::fitText()
{
    const int left = widthForText();
    const auto shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, left);
    m_text->setText(shown);
    m_text->setToolTip(shown == m_whole ? QString() : m_whole);
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
    refreshAttention();
}

void StatusLine::setKeychain(const KeychainReport &keychain)
{
    using State = SecretStore::State;
    const auto &name = keychain.name;
    switch (keychain.state) {
    case State::Ready:
        //: %1 is the keychain's name
        m_keychain =
            name.isEmpty() ? tr("Keychain: unlocked") : tr("Keychain: unlocked (%1)").arg(name);
        break;
    case State::Locked:
        m_keychain =
            name.isEmpty() ? tr("Keychain: locked") : tr("Keychain: locked (%1)").arg(name);
        break;
    case State::Absent: m_keychain = tr("No keychain"); break;
    }
    refresh();
}

void StatusLine::refresh()
{
    int running = 0;
    for (int row = 0; row < m_profiles.count(); ++row)
        running += m_profiles.at(row).status.isUp() ? 1 : 0;
    QStringList parts{tr("%n running", nullptr, running)};
    if (!m_keychain.isEmpty())
        parts << m_keychain;
    m_whole = parts.join(QStringLiteral(" · "));
    refreshAttention();
}

/// The worst by its name; how many there are besides.
void StatusLine::refreshAttention()
{
    const auto reasons = attentions(m_profiles, m_damage);
    m_attention->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty()) {
        fitText();
        return;
    }
    m_worst = reasons.first().id;
    const auto &worst = reasons.first().text;
    const auto others = int(reasons.size()) - 1;
    const auto whole = [others](const QString &reason) {
        //: %1 is what needs the person most: "Drime: token refused"
        return others == 0 ? reason : tr("%1, and %n more", nullptr, others).arg(reason);
    };
    const auto show = [this, &whole](const QString &reason) {
        m_attention->setText(whole(reason).replace(u'&', QStringLiteral("&&")));
    };
    const auto metrics = fontMetrics();
    const QString least(QChar(0x2026)); // an ellipsis, as of a text that is cut off
    show(least);
    const int free = widthForText() - metrics.horizontalAdvance(m_whole) - 1 // which was rounded
        + metrics.horizontalAdvance(least);
    const int kept =
        std::min(metrics.averageCharWidth() * keptCharacters, int(width() * keptOfLine));
    show(metrics.elidedText(worst, Qt::ElideRight, std::max(kept, free)));
    m_attention->setAccessibleName(whole(worst));
    m_attention->setToolTip(whole(worst));
    fitText();
}

} // namespace restdock::ui
