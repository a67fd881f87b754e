// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/mnemonics.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QVariant>

namespace restdock::ui {

namespace {

using Letters = QSet<QKeySequence>;

constexpr auto plainText = "plainText"; // of a label whose mnemonic was given here

bool isOnAnotherPage(const QWidget &widget, const QWidget &page)
{
    for (const auto *one = &widget; one->parentWidget(); one = one->parentWidget()) {
        if (qobject_cast<const QStackedWidget *>(one->parentWidget()) && one != &page
            && !one->isAncestorOf(&page))
            return true;
    }
    return false;
}

bool isGiven(const QLabel &label)
{
    const auto given = label.property(plainText);
    return given.isValid() && given.toString() == label.text().remove(u'&'); // not changed since
}

void take(Letters &letters, const QString &text)
{
    if (const auto letter = QKeySequence::mnemonic(text); !letter.isEmpty())
        letters.insert(letter);
}

Letters lettersBeside(const QWidget &page)
{
    Letters letters;
    const auto widgets = page.window()->findChildren<QWidget *>();
    for (const auto *const widget : widgets) {
        if (isOnAnotherPage(*widget, page))
            continue;
        if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
            take(letters, button->text());
        } else if (const auto *const label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy() && !isGiven(*label))
                take(letters, label->text());
        } else if (const auto *const tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(letters, tabs->tabText(i));
        }
    }
    return letters;
}

/// At the beginning of a word if it can be.
QString withMnemonic(const QString &text, Letters &letters)
{
    for (const bool isWord : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text[i].isLetter() || (isWord && i > 0 && text[i - 1].isLetter()))
                continue;
            const auto found = QString(text).insert(i, u'&');
            const auto letter = QKeySequence::mnemonic(found);
            if (letters.contains(letter))
                continue;
            letters.insert(letter);
            return found;
        }
    }
    return text;
}

} // namespace

void giveMnemonics(QWidget &page)
{
    auto letters = lettersBeside(page);
    const auto labels = page.findChildren<QLabel *>();
    for (auto *const label : labels) {
        if (!label->buddy() || (!isGiven(*label) && label->text().contains(u'&')))
            continue;
        const auto plain = isGiven(*label) ? label->property(plainText).toString() : label->text();
        label->setProperty(plainText, plain);
        label->setText(label->isVisibleTo(&page) ? withMnemonic(plain, letters) : plain);
    }
}

} // namespace restdock::ui
