// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/problemtext.h"

#include "ui/profiledialog/backendtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace restdock::ui {

namespace {

/// What the checks in storage/profiles say to forms; the general ones last.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): one text on two lines
constexpr const char *forms[] = {
    QT_TRANSLATE_NOOP("Problem", "it is missing"),
    QT_TRANSLATE_NOOP("Problem", "Give the profile a name"),
    QT_TRANSLATE_NOOP("Problem", "it is longer than %1 characters"),
    QT_TRANSLATE_NOOP("Problem", "Choose a shorter one"),
    QT_TRANSLATE_NOOP("Problem", "Choose another name"),
    QT_TRANSLATE_NOOP("Problem",
                      "it begins or ends with a blank, begins with - or ., or contains / \\ = or "
                      "an invisible character"),
    QT_TRANSLATE_NOOP("Problem", "there is a profile \"%1\" already"),
    QT_TRANSLATE_NOOP("Problem", "%1 is the address of the profile \"%2\""),
    QT_TRANSLATE_NOOP("Problem", "Choose another port"),
    QT_TRANSLATE_NOOP("Problem", "the profile \"%1\" keeps its repositories in the same folder"),
    QT_TRANSLATE_NOOP("Problem", "Its users and rules do not hold here, nor these there"),
    QT_TRANSLATE_NOOP("Problem", "it is inside the folder of the profile \"%1\" (%2)"),
    QT_TRANSLATE_NOOP("Problem", "the folder of the profile \"%1\" is inside it (%2)"),
    QT_TRANSLATE_NOOP("Problem", "Choose a folder outside"),
    QT_TRANSLATE_NOOP("Problem", "the root folder cannot hold repositories"),
    QT_TRANSLATE_NOOP("Problem", "Choose a folder in it"),
    QT_TRANSLATE_NOOP("Problem", "your home folder itself cannot hold repositories"),
    QT_TRANSLATE_NOOP("Problem", "Choose a folder in it, such as %1/Backups/restic"),
    QT_TRANSLATE_NOOP("Problem", "%1 is in a temporary folder, which is emptied without asking"),
    QT_TRANSLATE_NOOP("Problem", "Choose a folder that stays"),
    QT_TRANSLATE_NOOP("Problem", "everybody who reaches %1 could read and write"),
    QT_TRANSLATE_NOOP("Problem", "Let users sign in, or listen on 127.0.0.1 only"),
    QT_TRANSLATE_NOOP("Problem", "every program on this computer can read and write"),
    QT_TRANSLATE_NOOP("Problem", "Let users sign in"),
    QT_TRANSLATE_NOOP("Problem", "own folders need users"),
    QT_TRANSLATE_NOOP("Problem", "Let users sign in, or switch it off"),
    QT_TRANSLATE_NOOP("Problem", "nobody can sign in yet"),
    QT_TRANSLATE_NOOP("Problem", "Add a user"),
    QT_TRANSLATE_NOOP("Problem", "without encryption the passwords can be read on the network"),
    QT_TRANSLATE_NOOP("Problem", "Use a certificate"),
    QT_TRANSLATE_NOOP("Problem", "the user has no password and cannot sign in"),
    QT_TRANSLATE_NOOP("Problem", "Set a password"),
    QT_TRANSLATE_NOOP("Problem", "nobody has to sign in, so they mean nothing"),
    QT_TRANSLATE_NOOP("Problem", "Set access to users"),
    QT_TRANSLATE_NOOP("Problem", "Name the certificate's file, or have one made"),
    QT_TRANSLATE_NOOP("Problem", "Name the private key's file, or have one made"),
    QT_TRANSLATE_NOOP("Problem",
                      "the limit of a user counts the folder of its name, and this user may write "
                      "elsewhere"),
    QT_TRANSLATE_NOOP("Problem", "Switch private_repos on, or remove the limit"),
    QT_TRANSLATE_NOOP("Problem", "whoever reaches the server past the proxy can be any user"),
    QT_TRANSLATE_NOOP("Problem", "Listen on 127.0.0.1 or on a Unix socket"),
    QT_TRANSLATE_NOOP("Problem", "Name the file with the users"),
    QT_TRANSLATE_NOOP("Problem", "Name the header field that tells the user"),
    QT_TRANSLATE_NOOP("Problem", "this is no name for a user"),
    QT_TRANSLATE_NOOP("Problem", "Use letters, digits and . _ - @"),
    QT_TRANSLATE_NOOP("Problem", "it is not a bcrypt hash"),
    QT_TRANSLATE_NOOP("Problem", "Set a new password"),
    QT_TRANSLATE_NOOP("Problem", "it is given twice, as a value and as a file"),
    QT_TRANSLATE_NOOP("Problem", "Remove one of them"),
    QT_TRANSLATE_NOOP("Problem", "names that begin with restdock_ are reserved"),
    QT_TRANSLATE_NOOP("Problem", "the backend type '%1' is not installed"),
    QT_TRANSLATE_NOOP("Problem", "Choose one of %1, or install the plug-in for it"),
    QT_TRANSLATE_NOOP("Problem", "the key would be sent unencrypted"),
    QT_TRANSLATE_NOOP("Problem", "Use an address that begins with https://"),
    QT_TRANSLATE_NOOP("Problem", "the key has blanks or letters that no key has"),
    QT_TRANSLATE_NOOP("Problem", "'%1' is not an absolute path"),
    QT_TRANSLATE_NOOP("Problem", "Begin it with /"),
    QT_TRANSLATE_NOOP("Problem", "it contains control characters"),
    QT_TRANSLATE_NOOP("Problem", "Remove them"),
    QT_TRANSLATE_NOOP("Problem", "it is not a folder's name or path"),
    QT_TRANSLATE_NOOP("Problem", "Write names with / between them, such as Backups/restic"),
    QT_TRANSLATE_NOOP("Problem",
                      "the key contains control characters, or begins or ends with a blank"),
    QT_TRANSLATE_NOOP("Problem", "Check what was pasted"),
    QT_TRANSLATE_NOOP("Problem", "%1 is out of range"),
    QT_TRANSLATE_NOOP("Problem", "Give %1"),
    QT_TRANSLATE_NOOP("Problem", "Write %1"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

struct Form
{
    QRegularExpression pattern;
    const char *text;
};

std::vector<Form> makeForms()
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    std::vector<Form> made;
    for (const char *const form : forms) {
        auto pattern = QRegularExpression::escape(QString::fromUtf8(form));
        pattern.replace(QStringLiteral("\\%"), QStringLiteral("%"));
        pattern.replace(placeholder, QStringLiteral("(.+)"));
        made.push_back({QRegularExpression(QRegularExpression::anchoredPattern(pattern)), form});
    }
    return made;
}

/// What stands in the place of %1 can be what a backend says of a setting.
QString translated(const QString &text)
{
    static const auto known = makeForms();
    for (const auto &form : known) {
        const auto match = form.pattern.match(text);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("Problem", form.text);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            words.replace(u'%' + QString::number(i), backendText(match.captured(i)));
        return words;
    }
    return text;
}

} // namespace

QString sentence(const Problem &problem)
{
    QString text = translated(problem.problem);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return QStringLiteral("%1. %2.").arg(text, translated(problem.remedy));
}

} // namespace restdock::ui
