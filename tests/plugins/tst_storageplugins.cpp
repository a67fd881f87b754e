// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/storageplugins.h"
#include "storage/plugins/trustedpath.h"
#include "storage/profiles/profilecheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace restdock;
using namespace Qt::StringLiterals;

/// Which files are plug-ins, and why others are not: the example, whole and spoilt.
class tst_storageplugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theExampleIsFound();
    void nothingIsFoundInNoFolder();
    void otherFilesAreNotLookedAt();
    void aSpoiltFileIsRefused_data();
    void aSpoiltFileIsRefused();
    void whatOthersCanWriteIsRefused_data();
    void whatOthersCanWriteIsRefused();
    void whatOthersOwnIsRefused();
    void aLinkIsJudgedByWhereItLeads();
    void theFirstOfOneNameIsUsed();
    void builtInNamesAreTaken();
    void openTellsWhyItCannot();
    void whatAPluginLacksIsNamedWhenItIsOpened();
    void thePluginMayRefuseItsSettings();
    void aProfileIsToldWhyItsTypeIsNotThere();

private:
    QString place(const QString &name, const std::function<void(QByteArray &)> &spoil = {}) const
    {
        QFile example(QStringLiteral(EXAMPLE_PLUGIN));
        if (!example.open(QIODevice::ReadOnly))
            return {};
        auto bytes = example.readAll();
        if (spoil)
            spoil(bytes);
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    StoragePlugins find() const { return StoragePlugins::find({m_folder->path()}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_storageplugins::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_storageplugins::theExampleIsFound()
{
    const auto path = place(u"mirror.so"_s);
    const auto plugins = find();
    QCOMPARE(plugins.all().size(), 1);
    const auto &plugin = plugins.all().first();
    QCOMPARE(plugin.refusal.english(), QString());
    QCOMPARE(plugin.path, path);
    QCOMPARE(plugin.id, u"mirror"_s);
    QCOMPARE(plugin.version, u"1.0"_s);
    const auto catalogue = plugins.catalogue();
    QCOMPARE(catalogue.ids(), QStringList({u"local"_s, u"drime"_s, u"mirror"_s}));
    const auto *field = catalogue.find(u"mirror"_s)->field(u"keep_uploads_hours"_s);
    QVERIFY(field);
    QCOMPARE(field->maximum, 720);
}

void tst_storageplugins::nothingIsFoundInNoFolder()
{
    const auto plugins = StoragePlugins::find({m_folder->filePath(u"absent"_s)});
    QVERIFY(plugins.all().isEmpty());
    QCOMPARE(plugins.catalogue().ids(), BackendCatalogue::builtIn().ids());
}

void tst_storageplugins::otherFilesAreNotLookedAt()
{
    place(u"mirror.so.bak"_s);
    place(u"README"_s);
    QVERIFY(find().all().isEmpty());
}

void tst_storageplugins::aSpoiltFileIsRefused_data()
{
    using Spoil = std::function<void(QByteArray &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("reason");

    // The ELF note that Qt reads: its owner's name, then format, major and minor version.
    const auto versionAt = [](const QByteArray &bytes) {
        constexpr QByteArrayView owner("qt-project!\0", sizeof("qt-project!"));
        return bytes.indexOf(owner) + owner.size();
    };
    QTest::newRow("a later interface") << Spoil([](QByteArray &bytes) {
        bytes.replace("org.restdock.StorageProvider/2", "org.restdock.StorageProvider/9");
    }) << u"written for version 9"_s;
    QTest::newRow("another program's") << Spoil([](QByteArray &bytes) {
        bytes.replace("org.restdock.StorageProvider/2", "org.example1.StorageProvider/1");
    }) << u"for another program"_s;
    QTest::newRow("another major Qt")
        << Spoil([versionAt](QByteArray &bytes) { bytes[versionAt(bytes) + 1] = 7; })
        << u"built with Qt 7."_s;
    QTest::newRow("a newer Qt") << Spoil([versionAt](QByteArray &bytes) {
        bytes[versionAt(bytes) + 2] = 99;
    }) << u"built with Qt 6.99.0"_s;
    QTest::newRow("metadata with another word") << Spoil([](QByteArray &bytes) {
        bytes.replace("keep_uploads_hours", "keep uploads hours");
    }) << u"a name that is malformed"_s;
    QTest::newRow("cut off") << Spoil([](QByteArray &bytes) { bytes.truncate(500); })
                             << u"no plug-in of Qt 6"_s;
    QTest::newRow("a text") << Spoil([](QByteArray &bytes) { bytes = "not a library"; })
                            << u"no plug-in of Qt 6"_s;
}

void tst_storageplugins::aSpoiltFileIsRefused()
{
    QFETCH(const std::function<void(QByteArray &)>, spoil);
    QFETCH(const QString, reason);
    QVERIFY(!place(u"mirror.so"_s, spoil).isEmpty());
    const auto plugins = find();
    QCOMPARE(plugins.all().size(), 1);
    QVERIFY2(plugins.all().first().refusal.english().contains(reason),
             qPrintable(plugins.all().first().refusal.english()));
    QVERIFY(!plugins.catalogue().find(u"mirror"_s));
}

void tst_storageplugins::whatOthersCanWriteIsRefused_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("the file") << true;
    QTest::newRow("its folder") << false;
}

void tst_storageplugins::whatOthersCanWriteIsRefused()
{
    QFETCH(const bool, isFile);
    const auto path = place(u"mirror.so"_s);
    const auto open = isFile ? path : m_folder->path();
    QCOMPARE(::chmod(QFile::encodeName(open).constData(), 0777), 0);
    QCOMPARE(find().all().first().refusal.english(),
             u"everybody may write to %1. Change that: chmod o-w '%1'"_s.arg(open));
    QCOMPARE(::chmod(QFile::encodeName(open).constData(), 0700), 0);
    QCOMPARE(find().all().first().refusal.english(), QString());
}

void tst_storageplugins::whatOthersOwnIsRefused()
{
    const auto path = place(u"mirror.so"_s);
    constexpr uid_t somebody = 12345;
    if (::chown(QFile::encodeName(path).constData(), somebody, gid_t(-1)) != 0)
        QSKIP("only root can give files away");
    QVERIFY2(find().all().first().refusal.english().startsWith(path + u" belongs to another user"),
             qPrintable(find().all().first().refusal.english()));
}

void tst_storageplugins::aLinkIsJudgedByWhereItLeads()
{
    QTemporaryDir elsewhere;
    const auto path = place(u"mirror.so"_s);
    const auto moved = elsewhere.filePath(u"mirror.so"_s);
    QVERIFY(QFile::rename(path, moved));
    QVERIFY(QFile::link(moved, path));
    QCOMPARE(find().all().first().refusal.english(), QString());
    QCOMPARE(::chmod(QFile::encodeName(elsewhere.path()).constData(), 0777), 0);
    QVERIFY(find().all().first().refusal.english().contains(elsewhere.path()));
    QVERIFY(QFile::remove(moved));
    QVERIFY(find().all().isEmpty()); // it leads nowhere: there is no such file
}

void tst_storageplugins::theFirstOfOneNameIsUsed()
{
    const auto first = place(u"a.so"_s);
    place(u"b.so"_s);
    const auto plugins = find();
    QCOMPARE(plugins.all().size(), 2);
    QCOMPARE(plugins.all().at(0).path, first);
    QVERIFY(plugins.all().at(0).isUsable());
    QCOMPARE(plugins.all().at(1).refusal.english(),
             u"there is a plug-in of that name already: %1. Remove one"_s.arg(first));
    QVERIFY(plugins.catalogue().find(u"mirror"_s)); // the second one took nothing away
}

void tst_storageplugins::builtInNamesAreTaken()
{
    // The metadata are CBOR: 0x65 begins a text of five letters, 0x66 one of six. What the name is
    // shorter the title gets longer.
    QVERIFY(!place(u"mirror.so"_s, [](QByteArray &bytes) {
                 bytes.replace("\x62id\x66mirror", "\x62id\x65local");
                 bytes.replace("\x21Two folders with the same content",
                               "\x22Two folders with the same content!");
             }).isEmpty());
    const auto plugins = find();
    QCOMPARE(plugins.all().size(), 1);
    QCOMPARE(plugins.all().first().refusal.english(), u"a storage of that name is built in"_s);
    QCOMPARE(plugins.catalogue().find(u"local"_s)->title, u"Folder on this computer"_s);
}

void tst_storageplugins::openTellsWhyItCannot()
{
    const auto absent = find().open({u"mirror"_s, {}}, {});
    QVERIFY(!absent);
    QCOMPARE(absent.error().message, u"the backend type 'mirror' is not installed"_s);
    const auto path = place(u"mirror.so"_s, [](QByteArray &bytes) {
        bytes.replace("org.restdock.StorageProvider/2", "org.restdock.StorageProvider/9");
    });
    const auto refused = find().open({u"mirror"_s, {}}, {});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::InvalidArgument));
    QVERIFY2(refused.error().message.startsWith(
                 u"the plug-in for the backend type 'mirror' (%1) cannot be used: it was "
                 "written for version 9"_s.arg(path)),
             qPrintable(refused.error().message));
}

/// Until then it is not loaded, and looks as any other.
void tst_storageplugins::whatAPluginLacksIsNamedWhenItIsOpened()
{
    const auto path = place(u"mirror.so"_s, [](QByteArray &bytes) {
        QVERIFY(bytes.contains("libQt6Core.so.6"));
        bytes.replace("libQt6Core.so.6", "libQt6None.so.6");
    });
    const auto plugins = find();
    QVERIFY(plugins.all().first().isUsable());
    const auto opened = plugins.open({u"mirror"_s, {}}, {});
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::InvalidArgument));
    QVERIFY2(opened.error().message.startsWith(
                 u"the plug-in for the backend type 'mirror' (%1) cannot be used: "_s.arg(path)),
             qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(u"libQt6None.so.6"),
             qPrintable(opened.error().message));
}

void tst_storageplugins::thePluginMayRefuseItsSettings()
{
    place(u"mirror.so"_s);
    const auto opened = find().open(
        {u"mirror"_s, {{u"first"_s, u"/srv/a"_s}, {u"second"_s, u"/srv/b/../a"_s}}}, {});
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::InvalidArgument));
    QVERIFY(opened.error().message.startsWith(u"both folders are /srv/a"));
}

void tst_storageplugins::aProfileIsToldWhyItsTypeIsNotThere()
{
    place(u"mirror.so"_s);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    Profile profile;
    profile.name = u"home"_s;
    profile.backend.type = u"mirror"_s;
    const auto problems = validateProfile(profile, find().catalogue(), {u"/home/anna"_s, {}});
    QCOMPARE(problems.first().field, u"type"_s);
    QVERIFY2(problems.first().problem.english().contains(u"cannot be used: everybody may write to"),
             qPrintable(problems.first().problem.english()));
}

QTEST_GUILESS_MAIN(tst_storageplugins)
#include "tst_storageplugins.moc"
