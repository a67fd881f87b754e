// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drimefake.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace restdock::test {

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

DrimeFake::~DrimeFake()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate(); // it has files to remove
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool DrimeFake::start(const QStringList &arguments)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setWorkingDirectory(m_home.path());
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.start(QStringLiteral(DRIME_FAKE_BINARY), arguments);
    QByteArray said;
    const bool listens = QTest::qWaitFor(
        [&] {
            said += m_process.readAllStandardOutput();
            return (said.contains("listening on") && said.endsWith('\n'))
                || m_process.state() == QProcess::NotRunning;
        },
        20'000);
    for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
        const QString url = line.section(u' ', 1);
        if (line.startsWith("api "_L1))
            m_api = url;
        else if (line.startsWith("storage "_L1))
            m_storage = url;
        else if (line.startsWith("control "_L1))
            m_control = url;
    }
    return listens && !m_control.isEmpty();
}

bool DrimeFake::setFaults(const QJsonArray &rules)
{
    return send("POST", "faults", compact(rules));
}

bool DrimeFake::seed(const QJsonArray &entries, qint64 workspaceId)
{
    return post("seed", {{u"workspaceId"_s, workspaceId}, {u"entries"_s, entries}});
}

bool DrimeFake::import(const QString &folder, const QString &into, qint64 workspaceId)
{
    return post("import",
                {{u"workspaceId"_s, workspaceId}, {u"from"_s, folder}, {u"into"_s, into}});
}

bool DrimeFake::removePath(const QString &path, qint64 workspaceId)
{
    return post("remove", {{u"workspaceId"_s, workspaceId}, {u"path"_s, path}});
}

qint64 DrimeFake::calls(const QString &kind)
{
    return calls()["kinds"_L1][kind]["calls"_L1].toInteger();
}

QJsonArray DrimeFake::tree(qint64 workspaceId, bool withHashes)
{
    const QByteArray command("tree?workspaceId=" + QByteArray::number(workspaceId)
                             + (withHashes ? "&hashes=1" : ""));
    return get(command).value("entries"_L1).toArray();
}

QString DrimeFake::complaints()
{
    const QJsonObject found = report();
    QString result;
    for (const char *const part :
         {"breaches", "openUploads", "orphanObjects", "duplicates", "incomplete"}) {
        for (const QJsonValue &item : found.value(QLatin1StringView(part)).toArray()) {
            const QString text = item.isString()
                ? item.toString()
                : u"%1: %2 (%3 times)"_s.arg(item["kind"_L1].toString(), item["text"_L1].toString())
                      .arg(item["count"_L1].toInteger());
            result += QLatin1StringView(part) + ": "_L1 + text + u'\n';
        }
    }
    return found.isEmpty() ? u"the fake does not answer\n"_s : result;
}

QByteArray DrimeFake::content(const QString &path, qint64 workspaceId)
{
    const QByteArray command("content?workspaceId=" + QByteArray::number(workspaceId)
                             + "&path=" + path.toUtf8().toPercentEncoding());
    int status = 0;
    const QByteArray body = exchange("GET", command, {}, status);
    return status == 200 ? body : QByteArray();
}

QJsonObject DrimeFake::get(const QByteArray &command)
{
    int status = 0;
    return QJsonDocument::fromJson(exchange("GET", command, {}, status)).object();
}

bool DrimeFake::post(const QByteArray &command, const QJsonObject &body)
{
    return send("POST", command, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

bool DrimeFake::remove(const QByteArray &command)
{
    return send("DELETE", command, {});
}

bool DrimeFake::send(const QByteArray &method, const QByteArray &command, const QByteArray &body)
{
    int status = 0;
    const QByteArray answer = exchange(method, command, body, status);
    if (status != 200)
        qWarning("the fake refuses %s: %d %s", command.constData(), status, answer.constData());
    return status == 200;
}

QByteArray DrimeFake::exchange(const QByteArray &method, const QByteArray &command,
                               const QByteArray &body, int &status)
{
    QNetworkRequest request(QUrl(QString(m_control + u'/' + QString::fromLatin1(command))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll();
}

} // namespace restdock::test
