// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/connect/connectdetails.h"
#include "ui/look/clipboard.h"
#include "ui/look/direction.h"
#include "ui/look/fillingheader.h"
#include "ui/look/flowlayout.h"
#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/overview/backuplist.h"
#include "ui/overview/factgrid.h"
#include "ui/overview/restartnote.h"
#include "ui/overview/settingssummary.h"
#include "ui/profiles/profilemodel.h"
#include "ui/traffic/throughputchart.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds spans[] = {1min, 2min, 10min, 1h, 6h, 24h};
constexpr int usualSpan = 1;

enum ClientColumn { RepositoryColumn = 2, RateColumn = 5, AmountColumn = 6 };

struct OverviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// What is awaited; the list has no room for it.
QString stepText(const ProfileEntry &entry)
{
    if (entry.status.phase == ServerPhase::Stopping && entry.traffic.transfersUnderWay > 0) {
        const int count = entry.traffic.transfersUnderWay;
        return entry.status.startsAgain
            ? OverviewTexts::tr("restarting: %n requests are still running…", nullptr, count)
            : OverviewTexts::tr("stopping: %n requests are still running…", nullptr, count);
    }
    switch (entry.status.step) {
    case StartStep::None: break;
    case StartStep::AskingKeychain: return OverviewTexts::tr("starting: asking the keychain…");
    case StartStep::AwaitingUnlock:
        return OverviewTexts::tr("starting: waiting for the keychain to be unlocked…");
    case StartStep::OpeningStorage: return OverviewTexts::tr("starting: opening the storage…");
    }
    return stateText(entry);
}

/// Since when it runs, and what is besides: that itself may be newer.
QString runningText(const ProfileEntry &entry)
{
    const auto &status = entry.status;
    if (!status.isUp() || !status.since.isValid())
        return stepText(entry);
    //: a server; %1 is a time of day, or a date
    QStringList lines{OverviewTexts::tr("running since %1").arg(formatMoment(status.since))};
    if (status.trouble)
        lines.append(stateText(entry));
    if (entry.deletingMinutes > 0)
        lines.append(deletingText(entry));
    return lines.join(u'\n');
}

/// Asks for no more than two lines: what is more can be scrolled to, or has the room that is left.
class ClientTable final : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

    QSize sizeHint() const override { return {QTreeWidget::sizeHint().width(), minimumHeight()}; }
};

} // namespace

OverviewPage::OverviewPage(const ProfileModel &profiles, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_restart(new RestartNote),
      m_facts(new FactGrid),
      m_timer(new QTimer(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored({0, 6, 6, 0})); // the facts have their own above them
    column->setSpacing(10);
    column->addWidget(m_restart);
    connect(m_restart, &RestartNote::restartRequested, this, &OverviewPage::restartRequested);
    column->addWidget(m_facts);
    addFacts();
    buildChart();
    buildClients();
    m_backups = new BackupList;
    column->addWidget(m_backups);
    m_facts->arrange();
    m_timer->setInterval(1s);
    connect(m_timer, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&m_profiles, &ProfileModel::statusChanged, this, [this](const QString &id) {
        if (id == m_id && isVisible())
            refresh();
    });
}

void OverviewPage::addFacts()
{
    m_unlock = new QPushButton(tr("Unlock &keychain…"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    connect(m_unlock, &QPushButton::clicked, this, &OverviewPage::unlockRequested);
    m_cancel = new QPushButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &OverviewPage::cancelRequested);
    m_state = &m_facts->add(tr("State"), {m_unlock, m_cancel});
    m_address = &m_facts->add(tr("Address"), {makeCopyButton(tr("Address"), [this] {
                                  const auto *const entry = m_profiles.find(m_id);
                                  return entry ? clientUrls(*entry).first() : QString();
                              })});
    m_settings = &m_facts->add(tr("Settings"));
    m_now = &m_facts->add(tr("Now"));
    m_total = &m_facts->add(tr("In total"));
    m_requests = &m_facts->add(tr("Requests"));
    m_latency = &m_facts->add(tr("Answer time"));
    m_connections = &m_facts->add(tr("Connections"));
    m_statuses = &m_facts->add(tr("Results"));
    m_kinds = &m_facts->add(tr("Kinds"));
    m_objects = &m_facts->add(tr("Files"));
    m_storage = &m_facts->add(tr("Stored in"));
    m_used = new QProgressBar;
    m_used->setRange(0, 1000);
    m_used->setTextVisible(false);
    m_used->setFixedSize(90, 10);
    m_used->setAccessibleName(tr("Space used"));
    m_space = &m_facts->add(tr("Storage"), {m_used});
    for (auto *const fact : {m_settings, m_now, m_statuses, m_kinds, m_objects})
        fact->isLong = true;
}

void OverviewPage::buildChart()
{
    auto *const bar = new FlowLayout;
    auto *const label = new QLabel(tr("Throu&ghput of the last"));
    m_span = new QComboBox;
    for (const auto span : spans)
        m_span->addItem(formatSpan(span), int(span.count()));
    m_span->setCurrentIndex(usualSpan); // as the chart begins
    label->setBuddy(m_span);
    m_peak = new MutedLabel;
    m_peak->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_peak->setWordWrap(true);
    m_peak->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    bar->addWidget(label);
    bar->addWidget(m_span);
    bar->addWidget(m_peak);
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(bar);
    m_chart = new ThroughputChart;
    column->addWidget(m_chart, 3);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        m_chart->setSpan(std::chrono::seconds(m_span->currentData().toInt()));
        refresh();
    });
}

void OverviewPage::buildClients()
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    m_noClients = new MutedLabel;
    m_noClients->setWordWrap(true);
    column->addWidget(m_noClients);
    m_clientsTitle = new QLabel(tr("Active clients"));
    column->addWidget(m_clientsTitle);
    m_clients = new ClientTable;
    auto *const columns = new FillingHeader(RepositoryColumn);
    columns->setSectionsClickable(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_clients->setHeader(columns);
    m_clients->setAccessibleName(tr("Active clients"));
    m_clients->setRootIsDecorated(false);
    m_clients->setUniformRowHeights(true);
    m_clients->setAlternatingRowColors(true);
    m_clients->setHeaderLabels({tr("User"), tr("Address"), tr("Repository"), tr("Doing"),
                                tr("Since"), tr("Rate"), tr("Amount")});
    constexpr double longestRate = 88.8e6; // in digits
    constexpr int besideText = 10;
    const int ticks = fontMetrics().horizontalAdvance(formatRate(longestRate)) + besideText;
    for (const auto ticking : {RateColumn, AmountColumn}) {
        columns->setSectionResizeMode(ticking, QHeaderView::Fixed);
        columns->resizeSection(ticking, std::max(ticks, columns->sectionSizeHint(ticking)));
        m_clients->headerItem()->setTextAlignment(ticking, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_clients->setMinimumHeight(72);
    column->addWidget(m_clients, 1);
}

void OverviewPage::setProfile(const QString &id)
{
    m_id = id;
    refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer->start();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void OverviewPage::refresh()
{
    const auto *const entry = m_profiles.find(m_id);
    if (!entry) {
        m_chart->setHistory(nullptr);
        return;
    }
    m_restart->showFor(*entry);
    showFacts(*entry);
    showClients(*entry);
    m_backups->showBackups(*entry);
    m_chart->setHistory(&entry->history);
    const auto peak = entry->history.peak(m_chart->span(), ThroughputHistory::currentSecond());
    const auto &past = entry->past;
    const auto today = past.day == QDate::currentDate() ? past.ofDay : TrafficSum();
    m_peak->setText(tr("peak in %1, out %2; today in %3, out %4")
                        .arg(unbroken(formatRate(peak.received)), unbroken(formatRate(peak.sent)),
                             unbroken(formatBytes(today.bytesReceived)),
                             unbroken(formatBytes(today.bytesSent))));
}

void OverviewPage::showFacts(const ProfileEntry &entry)
{
    const auto &status = entry.status;
    const auto &traffic = entry.traffic;
    m_state->setText(runningText(entry));
    m_unlock->setVisible(status.phase == ServerPhase::Starting
                         && status.step == StartStep::AwaitingUnlock);
    m_cancel->setVisible(entry.takesLong);
    m_cancel->setToolTip(status.phase == ServerPhase::Stopping ? tr("Cancel the stop")
                                                               : tr("Cancel the start"));
    showAddress(entry);
    const bool isUp = status.isUp();
    m_settings->setVisible(!isUp);
    m_settings->setText(settingsSummary(entry.profile));
    for (auto *const fact : {m_now, m_latency, m_statuses, m_connections})
        fact->setVisible(isUp); // zeros would tell nothing
    for (auto *const fact : {m_kinds, m_objects})
        fact->setVisible(isUp && traffic.requests > 0);
    for (auto *const fact : {m_total, m_requests})
        fact->setVisible(isUp || entry.past.since.isValid());
    const auto failedToday = entry.past.day == QDate::currentDate() ? entry.past.ofDay.failed : 0;
    //: two rates, such as "18.4 MB/s", and two numbers
    m_now->setText(
        tr("in %1, out %2, %3 requests/s, errors today %4")
            .arg(unbroken(formatRate(traffic.now.received)), unbroken(formatRate(traffic.now.sent)),
                 QLocale().toString(traffic.requestsPerSecond, 'f', 0), formatCount(failedToday)));
    if (!isUp && entry.past.since.isValid()) {
        showLastRun(entry.past);
    } else {
        m_total->setText(tr("in %1, out %2")
                             .arg(unbroken(formatBytes(traffic.bytesReceived)),
                                  unbroken(formatBytes(traffic.bytesSent))));
        m_requests->setText(formatCount(traffic.requests));
    }
    showRequests(traffic);
    const auto &classes = traffic.byStatusClass;
    //: three numbers of requests
    m_statuses->setText(tr("%1 succeeded, %2 refused or not found, %3 failed")
                            .arg(formatCount(classes[2] + classes[3]), formatCount(classes[4]),
                                 formatCount(traffic.failed())));
    m_storage->setText(storageText(entry.profile));
    showSpace(entry);
    m_facts->arrange();
}

/// Those that are likely to be reached; the page for clients has all.
void OverviewPage::showAddress(const ProfileEntry &entry)
{
    constexpr int mostShown = 3;
    const auto urls = clientUrls(entry);
    m_address->setText(urls.mid(0, mostShown).join(u'\n'));
    m_address->value->setToolTip(urls.size() > mostShown ? urls.join(u'\n') : QString());
}

void OverviewPage::showSpace(const ProfileEntry &entry)
{
    const auto &space = entry.space;
    const bool isKnown = space.availableBytes >= 0;
    m_used->setVisible(isKnown && space.totalBytes > 0);
    if (!isKnown) {
        m_space->setText(tr("unknown until the server has asked"));
        return;
    }
    //: two amounts of data
    m_space->setText(tr("%1 free of %2")
                         .arg(unbroken(formatBytes(space.availableBytes)),
                              unbroken(formatBytes(space.totalBytes))));
    if (space.totalBytes > 0) {
        const double free = double(space.availableBytes) / double(space.totalBytes);
        m_used->setValue(int(std::lround((1 - std::clamp(free, 0.0, 1.0)) * m_used->maximum())));
    }
}

/// Of a server that does not run, from the disk after a start.
void OverviewPage::showLastRun(const PastTraffic &past)
{
    const auto &run = past.lastRun;
    m_total->setText(tr("in %1, out %2; last run until %3")
                         .arg(unbroken(formatBytes(run.bytesReceived)),
                              unbroken(formatBytes(run.bytesSent)), formatMoment(past.until)));
    //: two numbers of requests
    m_requests->setText(tr("%1 in the last run, %2 of them failed")
                            .arg(formatCount(run.requests), formatCount(run.failed)));
}

void OverviewPage::showRequests(const Traffic &traffic)
{
    m_latency->setText(traffic.medianMicroseconds < 0
                           ? tr("no requests yet")
                           : tr("half within %1, 95% within %2")
                                 .arg(unbroken(formatMicroseconds(traffic.medianMicroseconds)),
                                      unbroken(formatMicroseconds(traffic.slowMicroseconds))));
    const auto kind = [&traffic](RequestKind which) { return int(traffic.byKind[size_t(which)]); };
    const QLocale locale;
    m_kinds->setText(
        locale.createSeparatedList({tr("%Ln uploads", nullptr, kind(RequestKind::Upload)),
                                    tr("%Ln downloads", nullptr, kind(RequestKind::Download)),
                                    tr("%Ln look-ups", nullptr, kind(RequestKind::Look)),
                                    //: requests for a list of files
                                    tr("%Ln lists", nullptr, kind(RequestKind::List)),
                                    tr("%Ln deletions", nullptr, kind(RequestKind::Delete)),
                                    //: requests of another kind
                                    tr("%Ln others", nullptr, kind(RequestKind::Other))}));
    const auto object = [&traffic](ObjectKind which) {
        return int(traffic.byObject[size_t(which)]);
    };
    m_objects->setText(locale.createSeparatedList(
        //: requests by what they were for; packs are restic's files of data
        {tr("%Ln packs", nullptr, object(ObjectKind::Data)),
         tr("%Ln indexes", nullptr, object(ObjectKind::Index)),
         tr("%Ln snapshots", nullptr, object(ObjectKind::Snapshots)),
         tr("%Ln keys", nullptr, object(ObjectKind::Keys)),
         tr("%Ln locks", nullptr, object(ObjectKind::Locks)),
         //: requests for a repository's file of settings
         tr("%Ln settings", nullptr, object(ObjectKind::Config))}));
    m_connections->setText(locale.createSeparatedList(
        {tr("%Ln connections open", nullptr, traffic.openConnections),
         tr("%Ln requests under way", nullptr, traffic.transfersUnderWay)}));
}

void OverviewPage::showClients(const ProfileEntry &entry)
{
    const auto &clients = entry.traffic.clients;
    m_clientsTitle->setVisible(!clients.isEmpty());
    m_clients->setVisible(!clients.isEmpty());
    m_noClients->setVisible(clients.isEmpty());
    if (!entry.status.isUp())
        m_noClients->setText(tr("The server is not running. Clients cannot connect."));
    else if (entry.traffic.lastRequest.isValid())
        m_noClients->setText(tr("No client connected. Last request %1.")
                                 .arg(formatMoment(entry.traffic.lastRequest)));
    else
        m_noClients->setText(
            tr("No client has connected yet. “Connect a client” has the commands."));
    while (m_clients->topLevelItemCount() > clients.size())
        delete m_clients->takeTopLevelItem(m_clients->topLevelItemCount() - 1);
    while (m_clients->topLevelItemCount() < clients.size())
        new QTreeWidgetItem(m_clients);
    const auto doing = [](ClientTraffic::Doing what) {
        switch (what) {
        case ClientTraffic::Doing::Uploading: return tr("uploading");
        case ClientTraffic::Doing::Downloading: return tr("downloading");
        case ClientTraffic::Doing::Looking: return tr("browsing");
        case ClientTraffic::Doing::Deleting: return tr("deleting");
        case ClientTraffic::Doing::Nothing: break;
        }
        return tr("connected");
    };
    for (qsizetype i = 0; i < clients.size(); ++i) {
        const auto &client = clients[i];
        const QStringList texts{client.user.isEmpty() ? tr("(no login)") : client.user,
                                client.address,
                                client.repository,
                                doing(client.doing),
                                formatMoment(client.since),
                                formatRate(client.bytesPerSecond),
                                formatBytes(client.bytes)};
        auto *const item = m_clients->topLevelItem(int(i));
        for (int column = 0; column < texts.size(); ++column)
            item->setText(column, texts[column]);
        for (const int column : {RateColumn, AmountColumn})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

} // namespace restdock::ui
