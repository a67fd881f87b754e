// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilelist.h"

#include "ui/look/announcement.h"
#include "ui/look/flowlayout.h"
#include "ui/profiles/profiledelegate.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/statenews.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QToolButton>

namespace restdock::ui {

ProfileList::ProfileList(ProfileModel &profiles, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_view(new QListView)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->addWidget(m_view, 1);
    m_view->setModel(&profiles);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setObjectName(QStringLiteral("profiles"));
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumWidth(170);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) // the model is being reset otherwise
                    Q_EMIT selected(current.data(ProfileModel::IdRole).toString());
            });
    const auto *const news = new StateNews(profiles, m_view);
    connect(news, &StateNews::told, this, [this](const QString & /*id*/, const QString &sentence) {
        announce(*m_view, sentence);
    });
    connect(m_view, &QListView::clicked, this, &ProfileList::clicked);
    connect(m_view, &QListView::activated, this, &ProfileList::editRequested);
}

void ProfileList::setActions(const QList<QAction *> &ofAll, const QList<QAction *> &ofOne)
{
    auto *const row = new FlowLayout; // below each other where the details need the width
    row->setContentsMargins(6, 0, 6, 0);
    for (auto *action : ofAll) {
        auto *const button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_view->addActions(ofOne);
}

void ProfileList::select(int row)
{
    m_view->setCurrentIndex(m_profiles.index(row));
}

} // namespace restdock::ui
