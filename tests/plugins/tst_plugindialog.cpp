// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/storageplugins.h"
#include "storage/profiles/profilecheck.h"
#include "tests/ui/recorder.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiledialog/storagepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const QString &type)
{
    Profile profile;
    profile.name = u"home"_s;
    profile.backend.type = type;
    return profile;
}

} // namespace

/// A plug-in's storage in the profile dialog, with the settings that its metadata describes.
class tst_plugindialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKindsOfStorageHaveThePlugins();
    void aPluginOfTheUsersFolderIsInTheDialog();
    void theSettingsAreThereWithTheirDefaults();
    void whatIsEnteredIsTheProfile();
    void rangesAndKindsAreKept();
    void whatIsMissingIsToldAtItsField();
    void anEditedProfileShowsItsValues();

private:
    static QString title(const QWidget *field)
    {
        const auto labels = field->window()->findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->buddy() == field)
                return label->text().remove(u'&');
        }
        return {};
    }
    template<typename T>
    static T *field(const QWidget &page, const QString &name)
    {
        const auto all = page.findChildren<T *>();
        for (auto *one : all) {
            if (title(one) == name && one->isVisibleTo(&page))
                return one;
        }
        return nullptr;
    }
    static void choose(QWidget &page, const QString &type)
    {
        auto *const box = field<QComboBox>(page, u"Storage"_s);
        box->setCurrentIndex(box->findData(type));
    }

    BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    test::Recorder m_commands;
};

void tst_plugindialog::initTestCase()
{
    m_catalogue = StoragePlugins::find({QFileInfo(QStringLiteral(EXAMPLE_PLUGIN)).path(),
                                        QFileInfo(QStringLiteral(VAULT_PLUGIN)).path()})
                      .catalogue();
    QVERIFY(m_catalogue.find(u"mirror"_s));
    QVERIFY(m_catalogue.find(u"vault"_s));
}

void tst_plugindialog::theKindsOfStorageHaveThePlugins()
{
    const ui::StoragePage page(m_catalogue, m_commands, true);
    const auto *types = field<QComboBox>(page, u"Storage"_s);
    QVERIFY(types);
    QVERIFY(types->findText(u"Two folders with the same content"_s) > 0);
    QVERIFY(types->findText(u"A vault in memory"_s) > 0);
}

/// As the desktop application finds it, from the folder that the page about plug-ins names.
void tst_plugindialog::aPluginOfTheUsersFolderIsInTheDialog()
{
    // Not in /tmp: only what nobody else can change is loaded.
    const QTemporaryDir data(QFileInfo(QStringLiteral(EXAMPLE_PLUGIN)).path() + u"/../data-XXXXXX");
    const QString folder = data.filePath(u"restdock/plugins"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(QStringLiteral(EXAMPLE_PLUGIN), folder + u"/mirror.so"));
    const auto before = qEnvironmentVariable("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    const auto catalogue = installedBackends();
    qputenv("XDG_DATA_HOME", before.toUtf8());
    QVERIFY(catalogue.find(u"mirror"_s));
    QVERIFY(!catalogue.find(u"vault"_s));
    ui::ProfileDialog dialog({u"id"_s, profileOf(u"mirror"_s), {}}, catalogue, m_commands);
    dialog.show();
    QVERIFY(field<QLineEdit>(dialog, u"First folder"_s));
    QVERIFY(field<QSpinBox>(dialog, u"Hours to keep interrupted uploads"_s));
}

void tst_plugindialog::theSettingsAreThereWithTheirDefaults()
{
    ui::StoragePage page(m_catalogue, m_commands, true);
    page.load(profileOf(u"mirror"_s));
    QVERIFY(field<QLineEdit>(page, u"First folder"_s));
    QVERIFY(field<QLineEdit>(page, u"Second folder"_s));
    const auto *hours = field<QSpinBox>(page, u"Hours to keep interrupted uploads"_s);
    QVERIFY(hours);
    QCOMPARE(hours->value(), 24);
    QVERIFY(!field<QLineEdit>(page, u"Token"_s)); // another storage's

    page.load(profileOf(u"vault"_s));
    QVERIFY(!field<QLineEdit>(page, u"First folder"_s));
    QCOMPARE(field<QLineEdit>(page, u"Token"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(field<QSpinBox>(page, u"Copies"_s)->value(), 3);
    QCOMPARE(field<QComboBox>(page, u"Tier"_s)->currentText(), u"cold"_s);
    QVERIFY(field<QCheckBox>(page, u"Fast"_s)->isChecked());
    QCOMPARE(field<QLineEdit>(page, u"Chunk"_s)->text(), u"1 MB"_s);
}

void tst_plugindialog::whatIsEnteredIsTheProfile()
{
    ui::StoragePage page(m_catalogue, m_commands, true);
    page.load(profileOf(u"local"_s));
    choose(page, u"vault"_s);
    field<QLineEdit>(page, u"Token"_s)->setText(u"hush"_s);
    field<QSpinBox>(page, u"Copies"_s)->setValue(7);
    field<QComboBox>(page, u"Tier"_s)->setCurrentIndex(0);
    field<QCheckBox>(page, u"Fast"_s)->setChecked(false);
    field<QLineEdit>(page, u"Chunk"_s)->setText(u"5 MiB"_s);
    field<QLineEdit>(page, u"Tags"_s)->setText(u"a, b"_s);
    Profile profile;
    page.store(profile);
    const auto &backend = profile.backend;
    QCOMPARE(backend.type, u"vault"_s);
    QCOMPARE(backend.secret(u"token"_s).reveal().toByteArray(), "hush"_ba);
    QCOMPARE(backend.number(u"copies"_s, 0), 7);
    QCOMPARE(backend.text(u"tier"_s), u"hot"_s);
    QVERIFY(!backend.isOn(u"fast"_s, true));
    QCOMPARE(backend.number(u"chunk"_s, 0), 5 * 1024 * 1024);
    QVERIFY(backend.values.value(u"tags"_s) == SettingValue(QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(profile.secretKeys(), QStringList(u"token"_s));
}

void tst_plugindialog::rangesAndKindsAreKept()
{
    ui::StoragePage page(m_catalogue, m_commands, true);
    page.load(profileOf(u"vault"_s));
    page.show();
    auto *const copies = field<QSpinBox>(page, u"Copies"_s);
    copies->selectAll();
    QTest::keyClicks(copies, u"25"_s);
    QCOMPARE(copies->value(), 2); // 25 is more than 9: its second digit is not taken
    auto *const chunk = field<QLineEdit>(page, u"Chunk"_s);
    chunk->selectAll();
    QTest::keyClicks(chunk, u"3x GB"_s);
    QCOMPARE(chunk->text(), u"3 GB"_s);
}

void tst_plugindialog::whatIsMissingIsToldAtItsField()
{
    ui::StoragePage page(m_catalogue, m_commands, true);
    page.insist(); // somebody has tried to save it
    page.load(profileOf(u"mirror"_s));
    field<QLineEdit>(page, u"Second folder"_s)->setText(u"here"_s);
    Profile profile;
    page.store(profile);
    profile.name = u"home"_s;
    page.showProblems(validateProfile(profile, m_catalogue, {u"/home/anna"_s, {}}));
    auto *const first = field<QLineEdit>(page, u"First folder"_s);
    QCOMPARE(page.firstWrong(), first);
    QVERIFY(first->accessibleDescription().startsWith(u"It is missing. Give the folder"));
    QVERIFY(field<QLineEdit>(page, u"Second folder"_s)
                ->accessibleDescription()
                .contains(u"not an absolute path"));

    // Two storages have a "path": only the one that is shown is told about.
    page.load(profileOf(u"local"_s));
    profile = {};
    page.store(profile);
    profile.name = u"home"_s;
    page.showProblems(validateProfile(profile, m_catalogue, {u"/home/anna"_s, {}}));
    QCOMPARE(page.firstWrong(), field<QLineEdit>(page, u"Folder"_s));
    page.load(profileOf(u"vault"_s));
    page.showProblems({{u"path"_s, u"it is odd"_s, u"Change it"_s}});
    QCOMPARE(page.firstWrong(), field<QLineEdit>(page, u"Place"_s));
}

void tst_plugindialog::anEditedProfileShowsItsValues()
{
    auto profile = profileOf(u"mirror"_s);
    profile.backend.values = {{u"first"_s, u"/mnt/a"_s},
                              {u"second"_s, u"/mnt/b"_s},
                              {u"keep_uploads_hours"_s, qint64(48)}};
    ui::ProfileDialog dialog({u"id"_s, profile, {}}, m_catalogue, m_commands);
    dialog.show();
    QCOMPARE(field<QLineEdit>(dialog, u"Second folder"_s)->text(), u"/mnt/b"_s);
    QCOMPARE(field<QSpinBox>(dialog, u"Hours to keep interrupted uploads"_s)->value(), 48);
    QVERIFY(!field<QComboBox>(dialog, u"Storage"_s)->isEnabled());
}

QTEST_MAIN(tst_plugindialog)
#include "tst_plugindialog.moc"
