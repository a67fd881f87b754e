// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/mutedlabel.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace restdock::ui {

/// One page of the settings. What is changed on it counts at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual QString iconName() const = 0; ///< for symbolicIcon()
    /// Words by which people look for what is here, beside those that are shown.
    virtual QString searchWords() const { return {}; }
    /// What it shows may have changed behind its back.
    virtual void refresh() {}

    /// Marks what contains @p term (empty: nothing), and answers whether there is something.
    bool mark(const QString &term);

protected:
    QVBoxLayout &column() const;
    /// A heading in bold, above what belongs together.
    void addHeading(const QString &text);
    /// A sentence that explains, below what it is about.
    MutedLabel *addNote(const QString &text = {});
    /// A label, and the value beside it, which can be selected and copied.
    static QLabel *addFact(QFormLayout &form, const QString &title);
};

} // namespace restdock::ui
