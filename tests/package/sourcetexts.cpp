// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/sourcetexts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace restdock::test {

QString sourceTexts(const QStringList &folders)
{
    QString texts;
    for (const auto &folder : folders) {
        QDirIterator sources(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/") + folder, {u"*.cpp"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            if (source.open(QIODevice::ReadOnly))
                texts += QString::fromUtf8(source.readAll());
        }
    }
    return texts.remove(QRegularExpression(u"\"\\s*u?\""_s));
}

} // namespace restdock::test
