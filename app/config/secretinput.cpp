// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secretinput.h"

#include "app/cli/failure.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

Result<Secret> readFile(const QString &option, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return wrong(u"%1: cannot read %2: %3"_s.arg(option, path, file.errorString()));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    // Of a pipe, as a shell makes them for <(COMMAND), they say nothing.
    if (QFileInfo(file).isFile() && (file.permissions() & others))
        return wrong(
            u"%1: others may read or write %2. Take that away: chmod 600 %2"_s.arg(option, path));
    constexpr auto enough = Terminal::maximumLineBytes + 2;
    QByteArray content;
    content.reserve(enough);          // grows in place: no copies are left behind
    while (content.size() < enough) { // pipes give it in pieces
        auto piece = file.read(enough - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
        wipe(piece);
    }
    if (content.endsWith('\n'))
        content.chop(content.endsWith("\r\n") ? 2 : 1);
    const Secret secret(content);
    const bool isOneLine = content.size() <= Terminal::maximumLineBytes && !content.contains('\n');
    wipe(content);
    if (!isOneLine)
        return wrong(u"%1: %2 has more than one line, or more than %3 bytes in it. Check that it "
                     "is the right file"_s.arg(option, path)
                         .arg(Terminal::maximumLineBytes));
    return secret;
}

bool isUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(text);
    wipe(decoded);
    return !decoder.hasError();
}

} // namespace

Result<Secret> readSecret(const Terminal &terminal, const QString &option, const QString &path)
{
    auto secret = path == u"-" ? terminal.readSecretLine() : readFile(option, path);
    if (!secret && secret.error().code == ErrorCode::Cancelled)
        return wrong(
            u"%1: standard input has no further line. Write one secret on each"_s.arg(option));
    if (!secret)
        return secret;
    if (secret->isEmpty())
        return wrong(u"%1: %2 is empty"_s.arg(
            option, path == u"-" ? u"the line on standard input"_s : path));
    if (!isUtf8(secret->reveal()))
        return wrong(u"%1: what was read is no text in UTF-8"_s.arg(option));
    return secret;
}

Result<Secret> askSecret(const Terminal &terminal, const QString &what, const QString &remedy)
{
    if (!terminal.isInteractive())
        return Error{ErrorCode::SignInRequired,
                     u"%1 is needed, and there is no terminal to ask at. %2"_s.arg(what, remedy)};
    auto secret = terminal.askSecret(what + u": "_s);
    if (secret && !isUtf8(secret->reveal()))
        return wrong(u"%1: what was typed is no text in UTF-8"_s.arg(what));
    return secret;
}

Result<Secret> askNewSecret(const Terminal &terminal, const QString &what, const QString &remedy)
{
    for (;;) {
        auto first = askSecret(terminal, what, remedy);
        if (!first)
            return first;
        if (first->isEmpty()) {
            terminal.print(u"It is empty. Type one.\n"_s);
            continue;
        }
        auto second = askSecret(terminal, what + u" again"_s, remedy);
        if (!second)
            return second;
        if (*first == *second)
            return first;
        terminal.print(u"The two differ. Type them once more.\n"_s);
    }
}

} // namespace restdock
