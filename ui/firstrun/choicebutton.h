// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace restdock::ui {

/// A large button for a choice that needs a word of explanation: an icon, a title (which may have a
/// mnemonic, and is its name) and below it what that means, which is its accessible description, too.
/// Both follow the font and wrap where they are too long for one line; Qt's own (QCommandLinkButton)
/// has letters of a fixed size.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    /// @p icon: as of symbolicIcon().
    ChoiceButton(const QString &icon, const QString &title, const QString &description,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< with both in one line each
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    int iconExtent() const;
    int besideText() const;
    QSize titleSize(int width) const;
    QSize descriptionSize(int width) const;

    QString m_description;
};

} // namespace restdock::ui
