// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/advancedpage.h"

#include "storage/profiles/profilefields.h"
#include "ui/look/clipboard.h"
#include "ui/look/format.h"
#include "ui/look/formlayout.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/settingsform.h"
#include "ui/profiledialog/sizeedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace restdock::ui {

namespace {

constexpr auto transfersKey = "parallel_transfers";

/// One that each system takes.
QString requestLogName(QString profileName)
{
    for (auto &letter : profileName) {
        if (!letter.isLetterOrNumber() && letter != u'.' && letter != u'_')
            letter = u'-';
    }
    return profileName + u"-requests.log";
}

} // namespace

AdvancedPage::AdvancedPage(const BackendCatalogue &catalogue, QString logFolder, QWidget *parent)
    : ProfilePage(parent),
      m_autoStart(new QCheckBox(tr("Start this server with &Restdock"))),
      m_onlyTls13(new QCheckBox(tr("Refuse clients with TLS &older than 1.3"))),
      m_socket(new QLineEdit),
      m_logsRequests(new QCheckBox(tr("&Write each request to a file"))),
      m_requestLog(new QLineEdit),
      m_requestLogRow(new QWidget),
      m_metrics(new QComboBox),
      m_metricsUrl(new QLineEdit),
      m_metricsRow(nullptr),
      m_health(new QLineEdit),
      m_receiveRate(new SizeEdit(QStringLiteral("max_receive_rate"))),
      m_sendRate(new SizeEdit(QStringLiteral("max_send_rate"))),
      m_logFolder(std::move(logFolder))
{
    auto *const form = new FormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    notes().addRow(*form, QStringLiteral("start_automatically"), tr("Start"), m_autoStart);
    notes().addRow(*form, QStringLiteral("tls_13_only"), tr("Encryption"), m_onlyTls13);
    m_socket->setPlaceholderText(tr("none; for example /run/user/1000/restdock-nas.sock"));
    m_socket->setToolTip(tr("The server listens there instead of at an address: for a reverse "
                            "proxy on this computer"));
    notes().addRow(*form, QStringLiteral("socket"), tr("&Unix socket"), m_socket);
    addRequestLog();
    m_metrics->addItem(tr("nobody"), int(MetricsAccess::Off));
    m_metrics->addItem(tr("users of this server"), int(MetricsAccess::Users));
    m_metrics->addItem(tr("everybody who can connect"), int(MetricsAccess::Everyone));
    m_metrics->setToolTip(tr("Prometheus and programs like it read them at /metrics"));
    notes().addRow(*form, QStringLiteral("metrics"), tr("&Metrics for"), m_metrics);
    m_metricsUrl->setReadOnly(true);
    m_metricsRow = withCopyButton(m_metricsUrl, makeCopyButton(tr("metrics address"), [this] {
                                      return m_metricsUrl->text();
                                  }));
    notes().addRow(*form, QStringLiteral("metrics_url"), tr("Metrics addr&ess"), m_metricsUrl,
                   m_metricsRow);
    m_health->setReadOnly(true);
    m_health->setToolTip(tr("For monitoring programs: it needs no password, and answers only “ok”, "
                            "or that the storage does not work"));
    notes().addRow(*form, QStringLiteral("health"), tr("Health &address"), m_health,
                   withCopyButton(m_health, makeCopyButton(tr("health address"), [this] {
                                      return m_health->text();
                                  })));
    addTransfers(catalogue);
    const auto seconds = tr("s", "seconds");
    addNumber(QStringLiteral("head_timeout"), tr("Longest wait for request &headers"), seconds);
    addNumber(QStringLiteral("idle_timeout"), tr("Longest &pause"), seconds);
    addNumber(QStringLiteral("min_body_rate"), tr("Slowest &transfer"), tr("bytes/s"));
    for (auto *rate : {m_receiveRate, m_sendRate}) {
        rate->setPlaceholderText(tr("no limit; for example %1").arg(editableSize(10'000'000)));
        connect(rate, &QLineEdit::textChanged, this, &ProfilePage::changed);
    }
    m_receiveRate->setToolTip(tr("The total that all clients may send to the server, per second"));
    m_sendRate->setToolTip(tr("The total that all clients may get from the server, per second"));
    notes().addRow(*form, QStringLiteral("max_receive_rate"), tr("Rece&ive at most, per second"),
                   m_receiveRate);
    notes().addRow(*form, QStringLiteral("max_send_rate"), tr("Sen&d at most, per second"),
                   m_sendRate);
    addNumber(QStringLiteral("max_connections"), tr("Co&nnections"), {});
    addNumber(QStringLiteral("max_connections_per_address"), tr("Connections per c&lient"), {});
    for (auto *box : {m_autoStart, m_onlyTls13, m_logsRequests})
        connect(box, &QCheckBox::toggled, this, &ProfilePage::changed);
    for (auto *edit : {m_socket, m_requestLog})
        connect(edit, &QLineEdit::textChanged, this, &ProfilePage::changed);
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &ProfilePage::changed);
}

bool AdvancedPage::shows(const BackendType &type, const SettingField &field)
{
    return type.id == u"drime" && field.key == QLatin1String(transfersKey);
}

/// A switch; where the file is only somebody with tools of their own cares to say.
void AdvancedPage::addRequestLog()
{
    auto *const form = static_cast<QFormLayout *>(layout());
    m_logsRequests->setToolTip(tr("A line for each, as web servers write them. The file grows as "
                                  "long as nobody moves it away."));
    notes().addRow(*form, QStringLiteral("logs_requests"), tr("Request log"), m_logsRequests);
    auto *const line = new QHBoxLayout(m_requestLogRow);
    line->setContentsMargins(0, 0, 0, 0);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("Choose…"));
    choose->setAccessibleName(tr("Choose the file of the request log"));
    choose->setAutoDefault(false);
    line->addWidget(m_requestLog, 1);
    line->addWidget(choose);
    notes().addRow(*form, QStringLiteral("request_log"), tr("Request lo&g file"), m_requestLog,
                   m_requestLogRow);
    connect(m_logsRequests, &QCheckBox::toggled, this, &AdvancedPage::toggleRequestLog);
    connect(choose, &QPushButton::clicked, this, &AdvancedPage::chooseRequestLog);
}

/// What was typed before is there again. A server makes no folder for its log, and that of Restdock is
/// not there before something has happened.
void AdvancedPage::toggleRequestLog(bool isOn)
{
    if (!isOn || !m_requestLog->text().trimmed().isEmpty())
        return;
    QDir().mkpath(m_logFolder);
    m_requestLog->setText(m_logFolder + u'/' + requestLogName(m_profileName));
}

/// One that is there is gone on with.
void AdvancedPage::chooseRequestLog()
{
    auto *const dialog =
        new QFileDialog(this, tr("Choose the file of the request log"), m_requestLog->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, m_requestLog, &QLineEdit::setText);
    dialog->open();
}

/// A setting of its storage, but nothing that is needed to make one.
void AdvancedPage::addTransfers(const BackendCatalogue &catalogue)
{
    const auto *const drime = catalogue.find(QStringLiteral("drime"));
    const auto *const field = drime ? drime->field(QString::fromLatin1(transfersKey)) : nullptr;
    if (!field)
        return;
    m_usualTransfers = int(std::get<qint64>(field->defaultValue));
    m_transfers = makeNumberBox(*field);
    m_transfers->setToolTip(tr("How many uploads to Drime and downloads from it run at once"));
    notes().addRow(*static_cast<QFormLayout *>(layout()), field->key,
                   tr("Parallel transfers b&y Drime"), m_transfers);
    connect(m_transfers, &QSpinBox::valueChanged, this, &ProfilePage::changed);
}

void AdvancedPage::follow(const Profile &now)
{
    m_profileName = now.name;
    auto *const form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_requestLogRow, m_logsRequests->isChecked());
    form->setRowVisible(m_metricsRow, now.metrics != MetricsAccess::Off);
    if (m_transfers)
        form->setRowVisible(m_transfers, now.backend.type == u"drime");
}

/// Its range is the setting's, so it is never wrong.
void AdvancedPage::addNumber(const QString &key, const QString &label, const QString &unit)
{
    const auto &setting = findProfileField(key)->setting;
    auto *const box = new QSpinBox;
    constexpr qint64 most = std::numeric_limits<int>::max();
    box->setRange(int(setting.minimum), int(std::min(setting.maximum, most)));
    box->setGroupSeparatorShown(true);
    if (!unit.isEmpty())
        box->setSuffix(u' ' + unit);
    notes().addRow(*static_cast<QFormLayout *>(layout()), key, label, box);
    connect(box, &QSpinBox::valueChanged, this, &ProfilePage::changed);
    m_numbers.append({key, box});
}

void AdvancedPage::load(const Profile &profile)
{
    m_autoStart->setChecked(profile.startAutomatically);
    m_onlyTls13->setChecked(profile.onlyTls13);
    m_socket->setText(profile.listen.kind == ListenAddress::Kind::Unix ? profile.listen.path
                                                                       : QString());
    m_requestLog->setText(profile.requestLog);
    m_logsRequests->setChecked(!profile.requestLog.isEmpty());
    if (m_transfers)
        m_transfers->setValue(
            int(profile.backend.number(QString::fromLatin1(transfersKey), m_usualTransfers)));
    m_metrics->setCurrentIndex(std::max(m_metrics->findData(int(profile.metrics)), 0));
    m_receiveRate->setBytes(profile.maximumReceiveRate);
    m_sendRate->setBytes(profile.maximumSendRate);
    for (const auto &number : std::as_const(m_numbers))
        number.box->setValue(int(std::get<qint64>(findProfileField(number.key)->get(profile))));
}

/// After the page with the address, which a socket takes the place of, and that of the storage.
void AdvancedPage::store(Profile &profile) const
{
    profile.startAutomatically = m_autoStart->isChecked();
    profile.onlyTls13 = m_onlyTls13->isChecked();
    if (const auto path = m_socket->text().trimmed(); !path.isEmpty()) {
        profile.listen = {};
        profile.listen.kind = ListenAddress::Kind::Unix;
        profile.listen.path = path;
    }
    if (m_transfers && profile.backend.type == u"drime") {
        const auto key = QString::fromLatin1(transfersKey);
        if (m_transfers->value() == m_usualTransfers)
            profile.backend.values.remove(key);
        else
            profile.backend.values.insert(key, qint64(m_transfers->value()));
    }
    profile.requestLog = m_logsRequests->isChecked() ? m_requestLog->text().trimmed() : QString();
    profile.metrics = MetricsAccess(m_metrics->currentData().toInt());
    profile.maximumReceiveRate = m_receiveRate->bytes();
    profile.maximumSendRate = m_sendRate->bytes();
    for (const auto &number : std::as_const(m_numbers)) {
        // Every value of the box is one of the setting.
        [[maybe_unused]] const auto set =
            findProfileField(number.key)->set(profile, SettingValue(qint64(number.box->value())));
    }
}

/// Behind a socket only the proxy knows the address.
void AdvancedPage::showServerAddress(const QString &url)
{
    const bool hasSocket = !m_socket->text().trimmed().isEmpty();
    m_metricsUrl->setText(hasSocket ? QStringLiteral("/metrics") : QString(url + u"metrics"));
    m_health->setText(hasSocket ? QStringLiteral("/health") : QString(url + u"health"));
}

Problems AdvancedPage::ownProblems() const
{
    auto problems = m_receiveRate->problems() + m_sendRate->problems();
    if (m_logsRequests->isChecked() && m_requestLog->text().trimmed().isEmpty())
        problems.append({QStringLiteral("request_log"), tr("the file is missing"),
                         tr("Choose one, or write no request log"), Problem::Severity::Error});
    return problems;
}

} // namespace restdock::ui
