// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/restdockprocess.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace restdock::test {

using namespace Qt::StringLiterals;

inline constexpr int wrongOptions = 2; // the exit code
inline constexpr int settingsInvalid = 3;
inline constexpr int cannotListen = 5;
inline constexpr int storageNotUsable = 6;

/// What rest-server prints about its mode before it listens.
inline bool isModeLine(const QString &line)
{
    static const QStringList prefixes{u"Data directory: "_s, u"Authentication "_s,
                                      u"Append only mode "_s, u"Private repositories "_s,
                                      u"Group accessible repos "_s};
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&line](const QString &prefix) { return line.startsWith(prefix); });
}

inline QStringList servingArguments(const QStringList &more, const QString &folder,
                                    const QString &listen = u"127.0.0.1:0"_s)
{
    return QStringList{u"--serve"_s, u"--no-auth"_s, u"--path"_s, folder, u"--listen"_s, listen}
    + more;
}

/// The real binary with arguments, and a folder for what it needs.
class CommandLineFixture
{
protected:
    void begin()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
    }

    /// Expects the program to end by itself, to say why in one line, and to leave stdout alone.
    static void endsWithOneLine(RestdockProcess &process, int exitCode, const QString &mention = {})
    {
        QVERIFY(process.start());
        QCOMPARE(process.waitForExit(), std::optional<int>(exitCode));
        QStringList lines = process.errorLines();
        if (exitCode
            != wrongOptions) // by then it may have told its mode; wrong options are seen before
            lines.removeIf(isModeLine);
        QVERIFY2(lines.size() == 1, process.standardError().constData());
        QVERIFY2(lines.first().startsWith(u"restdock: "_s), process.standardError().constData());
        QVERIFY2(lines.first().contains(mention), process.standardError().constData());
        QVERIFY(process.standardError().endsWith('\n'));
        QCOMPARE(process.standardOutput(), QByteArray());
        QVERIFY(process.listenAddress().isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace restdock::test
