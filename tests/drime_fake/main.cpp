// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fake of Drime Cloud as a process of its own: see control.h for what tests can ask of it.
#include "tests/drime_fake/apiservice.h"
#include "tests/drime_fake/control.h"
#include "tests/drime_fake/storageservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslKey>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace restdock::drimefake;

namespace {

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "drime-fake: %s\n", qUtf8Printable(why));
    std::exit(2);
}

void listen(HttpServer &server, const QString &address)
{
    const QString host = address.section(u':', 0, -2);
    const auto port = address.section(u':', -1).toUShort();
    if (!server.listen(QHostAddress(host), port))
        fail(u"cannot listen on %1: %2"_s.arg(address, server.errorString()));
}

QString baseUrl(const HttpServer &server, bool tls)
{
    return u"%1://%2:%3"_s.arg(tls ? u"https"_s : u"http"_s, server.serverAddress().toString())
        .arg(server.serverPort());
}

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        fail(u"cannot read %1: %2"_s.arg(fileName, file.errorString()));
    return file.readAll();
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *text, const char *value,
                         const char *standard = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text),
                          QString::fromLatin1(value), QString::fromLatin1(standard)});
    };
    add("listen", "Where the API is.", "host:port", "127.0.0.1:0");
    add("storage-listen", "Where the storage host is.", "host:port", "127.0.0.2:0");
    add("token", "A token that is good; several may be given.", "token", "1|fake-token");
    add("workspace", "A workspace besides the personal one; several may be given.", "id:name");
    add("store", "Keep contents in files of this folder instead of in memory.", "folder");
    add("first-id", "The id of the first entry.", "number", "485529677");
    add("switches", "Switches as a JSON object.", "json", "{}");
    add("certificate", "Serve HTTPS with this certificate chain.", "pem");
    add("key", "The certificate's private key.", "pem");
}

CloudSettings settingsOf(const QCommandLineParser &parser)
{
    CloudSettings settings;
    for (const QString &token : parser.values(u"token"_s))
        settings.tokens.insert(token.toUtf8());
    for (const QString &workspace : parser.values(u"workspace"_s))
        settings.workspaces.push_back(
            {workspace.section(u':', 0, 0).toLongLong(), workspace.section(u':', 1)});
    settings.storageFolder = parser.value(u"store"_s);
    if (!settings.storageFolder.isEmpty() && !QDir(settings.storageFolder).exists())
        fail(u"no such folder: %1"_s.arg(settings.storageFolder));
    settings.firstId = parser.value(u"first-id"_s).toLongLong();
    const auto switches = QJsonDocument::fromJson(parser.value(u"switches"_s).toUtf8());
    if (!switches.isObject())
        fail(u"--switches wants a JSON object"_s);
    if (const auto applied = settings.switches.apply(switches.object()); !applied)
        fail(applied.error().message);
    return settings;
}

int signalPipe[2];

extern "C" void onSignal(int /*signal*/)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop, so that files of --store are removed.
void quitOnSignals(QCoreApplication &application)
{
    if (::pipe(signalPipe) != 0)
        fail(u"cannot make a pipe"_s);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A fake of Drime Cloud"_s);
    parser.addHelpOption();
    addOptions(parser);
    parser.process(application);

    Cloud cloud(settingsOf(parser));
    Control control(cloud);
    ApiService api(cloud, control);
    StorageService storage(cloud);
    HttpServer apiServer(api, cloud.line, [&] { cloud.ledger.countConnection("api"); });
    HttpServer storageServer(storage, cloud.line, [&] { cloud.ledger.countConnection("storage"); });
    const bool tls = parser.isSet(u"certificate"_s);
    if (tls) {
        QSslConfiguration configuration;
        configuration.setLocalCertificateChain(
            QSslCertificate::fromData(contentsOf(parser.value(u"certificate"_s)), QSsl::Pem));
        configuration.setPrivateKey(QSslKey(contentsOf(parser.value(u"key"_s)), QSsl::Ec));
        apiServer.setTls(configuration);
        storageServer.setTls(configuration);
    }
    listen(apiServer, parser.value(u"listen"_s));
    listen(storageServer, parser.value(u"storage-listen"_s));
    cloud.signer.setBase(baseUrl(storageServer, tls).toLatin1());

    quitOnSignals(application);
    std::printf("api %s/api/v1\nstorage %s\ncontrol %s/_fake\nlistening on %d\n",
                qUtf8Printable(baseUrl(apiServer, tls)),
                qUtf8Printable(baseUrl(storageServer, tls)),
                qUtf8Printable(baseUrl(apiServer, tls)), int(apiServer.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
