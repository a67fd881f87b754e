// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/look/format.h"
#include "ui/profiles/profilemodel.h"
#include "ui/repositories/latebackupdialog.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/repositories/repositorymodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::Recorder;
using ui::BackupAge;

namespace {

ui::RepositoryFacts facts(const QString &name, qint64 snapshots, const QDateTime &newest)
{
    ui::RepositoryFacts made;
    made.name = name;
    made.isCounted = true;
    made.hasConfig = true;
    auto &tally = made.types[size_t(BlobType::Snapshots)];
    tally = {snapshots, snapshots * 300, newest.isValid() ? newest.toMSecsSinceEpoch() : -1, 0};
    made.types[size_t(BlobType::Data)] = {1200, 18'400'000'000, -1, 0};
    return made;
}

ui::RepositorySurvey finishedSurvey(std::vector<ui::RepositoryFacts> repositories)
{
    return {std::move(repositories), 0, QDateTime::currentDateTime()};
}

} // namespace

class tst_repositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgeIsJudgedByTheRule_data()
    {
        QTest::addColumn<qint64>("snapshots");
        QTest::addColumn<int>("hoursAgo"); // -1: the storage does not tell
        QTest::addColumn<int>("lateAfterDays");
        QTest::addColumn<BackupAge>("expected");
        QTest::newRow("fresh") << qint64(3) << 71 << 3 << BackupAge::Fresh;
        QTest::newRow("late") << qint64(3) << 73 << 3 << BackupAge::Late;
        QTest::newRow("never") << qint64(0) << -1 << 3 << BackupAge::Never;
        QTest::newRow("no rule") << qint64(3) << 7300 << 0 << BackupAge::Unjudged;
        QTest::newRow("times unknown") << qint64(3) << -1 << 3 << BackupAge::Unknown;
    }

    void theAgeIsJudgedByTheRule()
    {
        QFETCH(qint64, snapshots);
        QFETCH(int, hoursAgo);
        QFETCH(int, lateAfterDays);
        QFETCH(BackupAge, expected);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto newest = hoursAgo < 0 ? QDateTime() : now.addSecs(-3600 * hoursAgo);
        QCOMPARE(
            ui::backupAge(facts(u"a"_s, snapshots, newest), LateBackupRule{lateAfterDays}, now),
            expected);
        QCOMPARE(ui::backupAge({u"a"_s}, LateBackupRule{lateAfterDays}, now), BackupAge::Unknown);
    }

    void aRowSaysWhatItShows()
    {
        ui::RepositoryModel model;
        const QAbstractItemModelTester tester(&model);
        auto late = facts(u"laptop"_s, 12, QDateTime::currentDateTime().addDays(-9));
        late.types[size_t(BlobType::Locks)] = {3, 600, 0, 2};
        model.setSurvey(finishedSurvey({facts({}, 0, {}), late, {u"new"_s}}), {3});
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, ui::RepositoryModel::Name), u"(top folder)"_s);
        QCOMPARE(text(0, ui::RepositoryModel::LastBackup), u"never"_s);
        QCOMPARE(text(1, ui::RepositoryModel::Age), u"late"_s);
        QVERIFY(!model.index(1, ui::RepositoryModel::Age)
                     .data(Qt::DecorationRole)
                     .value<QIcon>()
                     .isNull());
        QCOMPARE(text(1, ui::RepositoryModel::Snapshots), u"12"_s);
        QCOMPARE(text(1, ui::RepositoryModel::StaleLocks), u"2"_s);
        QCOMPARE(text(1, ui::RepositoryModel::Size), ui::formatBytes(late.bytes()));
        QCOMPARE(text(0, ui::RepositoryModel::Recent), u"unknown"_s);
        QCOMPARE(text(1, ui::RepositoryModel::Recent), ui::formatBytes(0));
        const auto recent = [&model](int role) {
            return model.headerData(ui::RepositoryModel::Recent, Qt::Horizontal, role).toString();
        };
        QCOMPARE(recent(Qt::DisplayRole), u"Received\nin 7 days"_s);
        QCOMPARE(recent(Qt::AccessibleTextRole), u"Received in 7 days"_s);
        QCOMPARE(text(2, ui::RepositoryModel::LastBackup), u"counting…"_s);
        QVERIFY(text(2, ui::RepositoryModel::Size).isEmpty()); // no 0 that is not one
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"late"));
        QVERIFY(ui::repositoryDetails(model.at(1)).contains(u"restic unlock"));
    }

    void theLastDaysAreSummedUpWithoutLocks()
    {
        auto recent = facts(u"laptop"_s, 12, QDateTime::currentDateTime());
        recent.types[size_t(BlobType::Data)].newBytes = 1'000'000;
        recent.types[size_t(BlobType::Index)].newBytes = 200;
        recent.types[size_t(BlobType::Locks)].newBytes = 30;
        QCOMPARE(recent.recentBytes(), 1'000'200);
        QCOMPARE(facts(u"a"_s, 1, {}).recentBytes(), -1); // the storage tells no times
    }

    void aRepositoryNamesWhoBacksUp()
    {
        open();
        m_profiles->setSeen(u"1"_s,
                            {{u"anna"_s, {QDateTime::currentDateTimeUtc(), {}, u"a"_s}},
                             {u"ben"_s, {QDateTime::currentDateTimeUtc(), {}, u"a"_s}},
                             {u"carl"_s, {QDateTime::currentDateTimeUtc(), {}, u""_s}},
                             {u"dora"_s, {QDateTime::currentDateTimeUtc(), {}, {}}}});
        m_commands->counting(finishedSurvey({facts({}, 1, {}), facts(u"a"_s, 1, {})}));
        table()->selectRow(0);
        QVERIFY(says(u"Backed up by carl"_s));
        table()->selectRow(1);
        QVERIFY(says(u"Backed up by anna, ben"_s));
    }

    void aBackupThatTheServerSawIsShownWithoutCounting()
    {
        open();
        m_profiles->setSeen(u"1"_s, {{u"anna"_s, {QDateTime::currentDateTimeUtc(), {}, u"a"_s}}});
        run();
        m_commands->counting(finishedSurvey(
            {facts(u"a"_s, 4, QDateTime::currentDateTime().addDays(-9)), facts(u"new"_s, 0, {})}));
        const auto text = [this](int row, int column) {
            return table()->model()->index(row, column).data().toString();
        };
        QCOMPARE(text(0, ui::RepositoryModel::User), u"anna"_s);
        QCOMPARE(text(0, ui::RepositoryModel::Age), u"late"_s);
        QVERIFY(says(u"1 late"_s));
        ui::Traffic traffic;
        traffic.backups = {{u"a"_s, QDateTime::currentDateTime()},
                           {u"new"_s, QDateTime::currentDateTime()}};
        m_profiles->setTraffic(u"1"_s, traffic, 1);
        for (const int row : {0, 1}) {
            QCOMPARE(text(row, ui::RepositoryModel::Age), u"fresh"_s);
            QCOMPARE(text(row, ui::RepositoryModel::LastBackup),
                     ui::formatMoment(QDateTime::currentDateTime()));
        }
        QVERIFY(!says(u"1 late"_s));
    }

    void aBackupThatIsRememberedIsShown()
    {
        const auto now = QDateTime::currentDateTime();
        m_profiles->setSavedBackups(u"1"_s, {{u"a"_s, now}});
        open();
        m_commands->counting(
            finishedSurvey({facts(u"a"_s, 4, QDateTime::currentDateTime().addDays(-9))}));
        const auto *const model = table()->model();
        QCOMPARE(model->index(0, ui::RepositoryModel::LastBackup).data().toString(),
                 ui::formatMoment(now));
    }

    void init()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        ui::ProfileModel::Item item{u"1"_s, {}};
        item.profile.name = u"Home"_s;
        item.profile.backend.type = u"local"_s;
        item.profile.lateBackups.days = 3;
        m_profiles->setProfiles({item});
        m_commands = std::make_unique<Recorder>();
        m_page = std::make_unique<ui::RepositoriesPage>(*m_profiles, *m_commands);
    }

    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
        m_profiles.reset();
    }

    void countsWhenItIsFirstSeen()
    {
        m_page->setProfile(u"1"_s);
        QVERIFY(m_commands->calls.isEmpty());
        m_page->show();
        QCOMPARE(m_commands->calls, QStringList{u"count 1"_s});
        QVERIFY(says(u"Looking for repositories…"_s));
        QVERIFY(!table()->isVisible());
        QVERIFY(m_page->findChild<QProgressBar *>()->isVisible());
        m_page->hide();
        m_page->show();
        QCOMPARE(m_commands->calls.size(), 1);
    }

    void whatMayAskForThePasswordSaysSo()
    {
        ui::ProfileModel::Item cloud{u"1"_s, {}};
        cloud.profile.backend.type = u"drime"_s;
        m_profiles->setProfiles({cloud});
        m_page->setProfile(u"1"_s);
        m_page->show();
        QVERIFY(says(u"Looking for repositories… If the keychain is locked, it asks for its "
                     "password."_s));
    }

    void progressShowsRowsAndNumbers()
    {
        open();
        ui::RepositorySurvey part{{{u"a"_s}, {u"b"_s}}, 12'400, {}};
        m_commands->countingProgress(part);
        QVERIFY(table()->isVisible());
        QVERIFY(says(u"counting… "_s + ui::formatCount(12'400)));
        m_commands->counting(
            finishedSurvey({facts(u"a"_s, 1, QDateTime::currentDateTime()), facts(u"b"_s, 0, {})}));
        QVERIFY(says(u"2 repositories"_s) || says(u"2 repository"_s));
        QVERIFY(says(u"as of "_s));
        QVERIFY(!says(u"counting"_s));
        QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
    }

    void anEmptyStorageNamesTheNextStep()
    {
        open();
        m_commands->counting(finishedSurvey({}));
        QVERIFY(says(u"No repository yet."_s));
        QVERIFY(!table()->isVisible());
        QSignalSpy wanted(m_page.get(), &ui::RepositoriesPage::connectRequested);
        button(u"Connect a client…"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aRepositoryThatIsMadeLaterIsCountedUnasked()
    {
        open();
        run();
        m_commands->counting(finishedSurvey({}));
        ui::Traffic traffic;
        traffic.repositoryUsed = QDateTime::currentDateTime().addSecs(-60); // before that
        m_profiles->setTraffic(u"1"_s, traffic, 1);
        QCOMPARE(m_commands->calls.size(), 1);
        traffic.repositoryUsed = QDateTime::currentDateTime().addSecs(1);
        m_profiles->setTraffic(u"1"_s, traffic, 2);
        QCOMPARE(m_commands->calls.size(), 2);
        QVERIFY(says(u"Looking for repositories…"_s));
        auto survey = finishedSurvey({facts(u"a"_s, 0, {})});
        survey.finishedAt = survey.finishedAt.addSecs(2);
        m_commands->counting(survey);
        m_profiles->setTraffic(u"1"_s, {}, 3);
        QCOMPARE(m_commands->calls.size(), 2);
        // Another one, while nobody looks.
        m_page->hide();
        traffic.backups = {{u"b"_s, QDateTime::currentDateTime().addSecs(60)}};
        m_profiles->setTraffic(u"1"_s, traffic, 4);
        QCOMPARE(m_commands->calls.size(), 2);
        m_page->show();
        QCOMPARE(m_commands->calls.size(), 3);
        // Whoever cancels that is not defied.
        m_commands->counting(Error{ErrorCode::Cancelled, {}});
        traffic.requests = 1;
        m_profiles->setTraffic(u"1"_s, traffic, 5);
        QCOMPARE(m_commands->calls.size(), 3);
    }

    void whatLiesElsewhereIsForgotten()
    {
        const auto move = [this](const QString &folder) {
            auto moved = m_profiles->find(u"1"_s)->profile;
            moved.backend.values.insert(u"path"_s, folder);
            m_profiles->setProfiles({{u"1"_s, moved}});
            m_page->setProfile(u"1"_s);
        };
        open();
        m_commands->counting(finishedSurvey({facts(u"a"_s, 1, QDateTime::currentDateTime())}));
        QVERIFY(table()->isVisible());
        m_page->setProfile(u"1"_s); // of the same
        QVERIFY(table()->isVisible());
        move(u"/srv/one"_s);
        QVERIFY(!table()->isVisible());
        QCOMPARE(m_commands->calls, QStringList({u"count 1"_s, u"count 1"_s}));
        // While it is counted, too.
        auto former = std::move(m_commands->counting);
        const auto formerProgress = m_commands->countingProgress;
        move(u"/srv/other"_s);
        QCOMPARE(m_commands->calls.count(u"cancel counting 1"_s), 1);
        QCOMPARE(m_commands->calls.last(), u"count 1"_s);
        formerProgress(finishedSurvey({facts(u"b"_s, 1, QDateTime::currentDateTime())}));
        QVERIFY(!table()->isVisible());
        former(finishedSurvey({facts(u"b"_s, 1, QDateTime::currentDateTime())}));
        QVERIFY(!table()->isVisible());
        m_commands->counting(finishedSurvey({facts(u"c"_s, 1, QDateTime::currentDateTime())}));
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"c"_s);
    }

    void theSelectedOneStaysSoWhenAnotherIsFound()
    {
        open();
        const auto now = QDateTime::currentDateTime();
        m_commands->counting(finishedSurvey({facts(u"b"_s, 1, now), facts(u"c"_s, 1, now)}));
        table()->selectRow(1);
        button(u"&Refresh"_s)->click();
        m_commands->counting(
            finishedSurvey({facts(u"a"_s, 1, now), facts(u"b"_s, 1, now), facts(u"c"_s, 1, now)}));
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"c"_s);
    }

    void aFailureIsNoEmptyStorage()
    {
        open();
        m_commands->counting(Error{ErrorCode::Unavailable, u"The drive is away."_s});
        QVERIFY(says(u"The drive is away."_s));
        QVERIFY(!says(u"No repository yet."_s));
        button(u"&Refresh"_s)->click();
        QCOMPARE(m_commands->calls.size(), 2);
    }

    void cancellingKeepsTheLastResult()
    {
        open();
        m_commands->counting(finishedSurvey({facts(u"a"_s, 1, QDateTime::currentDateTime())}));
        button(u"&Refresh"_s)->click();
        QVERIFY(table()->isVisible());
        button(u"Cance&l"_s)->click();
        QCOMPARE(m_commands->calls.last(), u"cancel counting 1"_s);
        m_commands->counting(Error{ErrorCode::Cancelled, {}});
        QVERIFY(table()->isVisible());
        QVERIFY(says(u"as of "_s));
        QVERIFY(says(u"The counting was cancelled."_s));
    }

    void theRuleIsSavedInTheProfile()
    {
        open();
        m_commands->counting(finishedSurvey({facts(u"a"_s, 1, QDateTime::currentDateTime())}));
        button(u"&Warn when older than…"_s)->click();
        auto *const dialog = m_page->findChild<ui::LateBackupDialog *>();
        QVERIFY(dialog);
        auto *const days = dialog->findChild<QSpinBox *>();
        QCOMPARE(days->value(), 3);
        days->setValue(14);
        dialog->accept();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->lateBackups, LateBackupRule{14});
    }

    void oneRepositoryMayHaveItsOwnRule()
    {
        const LateBackupRule rule{3, {{u"b"_s, 7}}};
        const auto radio = [](const QDialog &dialog, int which) {
            return dialog.findChildren<QRadioButton *>().at(which);
        };
        ui::LateBackupDialog one(u"Home"_s, rule, {{u"a"_s, u"a"_s}});
        auto *const days = one.findChild<QSpinBox *>();
        QCOMPARE(days->value(), 3);
        QCOMPARE(one.rule(), rule);
        days->setValue(0);
        QCOMPARE(one.rule(), (LateBackupRule{3, {{u"a"_s, 0}, {u"b"_s, 7}}}));
        radio(one, 1)->setChecked(true);
        QCOMPARE(days->value(), 3);
        QCOMPARE(one.rule(), LateBackupRule{3}); // all are all
        ui::LateBackupDialog other(u"Home"_s, rule, {{u"b"_s, u"b"_s}});
        QCOMPARE(other.findChild<QSpinBox *>()->value(), 7);
        other.findChild<QSpinBox *>()->setValue(3);
        QCOMPARE(other.rule(), LateBackupRule{3}); // it needs no rule of its own
    }

    void theRuleOfTheSelectedOneIsSaved()
    {
        open();
        m_commands->counting(finishedSurvey({facts(u"a"_s, 1, QDateTime::currentDateTime())}));
        table()->selectRow(0);
        button(u"&Warn when older than…"_s)->click();
        auto *const dialog = m_page->findChild<ui::LateBackupDialog *>();
        dialog->findChild<QSpinBox *>()->setValue(9);
        dialog->accept();
        QCOMPARE(m_commands->saved->lateBackups, (LateBackupRule{3, {{u"a"_s, 9}}}));
    }

    void numbersBesideEachOtherStandApart()
    {
        open();
        m_commands->counting(
            finishedSurvey({facts(u"a"_s, 123'456'789'012, QDateTime::currentDateTime())}));
        const auto shown = table()->model()->index(0, ui::RepositoryModel::Snapshots);
        const auto text = table()->fontMetrics().horizontalAdvance(shown.data().toString());
        QTRY_VERIFY(table()->columnWidth(shown.column())
                    >= text + table()->fontMetrics().averageCharWidth() + 4);
    }

    void everyTitleHasRoomWhereverTheArrowIs()
    {
        Recorder commands;
        ui::ProfileModel profiles;
        profiles.setProfiles({{u"1"_s, {}}});
        ui::RepositoriesPage page(profiles, commands);
        page.show();
        page.setProfile(u"1"_s);
        commands.counting(finishedSurvey({facts(u"laptop"_s, 3, QDateTime::currentDateTime())}));
        auto *const table = page.findChild<QTableView *>();
        const auto *const titles = table->horizontalHeader();
        for (int column = 0; column < ui::RepositoryModel::ColumnCount; ++column) {
            table->sortByColumn(column, Qt::AscendingOrder);
            for (int each = 0; each < ui::RepositoryModel::ColumnCount; ++each)
                QTRY_VERIFY(titles->sectionSize(each) >= titles->sectionSizeHint(each));
        }
    }

private:
    void open()
    {
        m_page->setProfile(u"1"_s);
        m_page->show();
    }

    void run()
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
    }

    QTableView *table() const { return m_page->findChild<QTableView *>(); }

    bool says(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    QPushButton *button(const QString &text) const
    {
        const auto all = m_page->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&text](const QPushButton *one) {
            return one->text() == text;
        });
        return found == all.end() ? nullptr : *found;
    }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::RepositoriesPage> m_page;
};

QTEST_MAIN(tst_repositories)
#include "tst_repositories.moc"
