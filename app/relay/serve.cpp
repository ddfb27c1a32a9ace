#include "app/relay/serve.h"

#include "app/relay/directoryfile.h"
#include "app/relay/exitcodes.h"
#include "app/relay/factorkeys.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/base/version.h"
#include "core/edge/peeraddress.h"
#include "core/relay/setupdesk.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QUrl>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

Serve::Serve(Arguments arguments) : m_arguments(std::move(arguments)), m_onTerminal(outputIsTerminal()) {}

Serve::~Serve()
{
    // Sockets first: their handlers speak to the hub; then the threads that post to the loop.
    m_server.reset();
    m_checkpointPlaces.reset();
    m_keeper.reset();
    m_control.reset();
    m_passwords.reset();
    m_directory.reset();
    m_writer.reset();
}

bool Serve::fail(const QString &reason)
{
    printError(reason);
    return false;
}

bool Serve::listensEverywhere() const { return m_arguments.listen == "0.0.0.0"_L1 || m_arguments.listen == "::"_L1; }

edge::ClientOptions Serve::controlAddress() const
{
    edge::ClientOptions options;
    options.path = "/v1/control";
    if (const auto &elsewhere = m_arguments.exchange) {
        options.host = elsewhere->host;
        options.port = elsewhere->port;
        options.spkiSha256 = elsewhere->spkiSha256;
        return options;
    }
    const bool anyV6 = m_arguments.listen == "::"_L1;
    options.host = listensEverywhere() ? (anyV6 ? "::1" : "127.0.0.1") : m_arguments.listen.toStdString();
    options.port = m_exchangePort;
    options.spkiSha256 = m_spki;
    return options;
}

QString Serve::urlHost() const
{
    if (listensEverywhere()) {
        return QSysInfo::machineHostName().toLower();
    }
    return m_arguments.listen.contains(u':') ? QString(u'[' % m_arguments.listen % u']') : m_arguments.listen;
}

QString Serve::ownOrigin() const
{
    return m_arguments.publicOrigin.isEmpty() ? u"https://%1:%2"_s.arg(urlHost()).arg(m_server->port())
                                              : m_arguments.publicOrigin;
}

QString Serve::publicHost() const
{
    if (m_arguments.publicOrigin.isEmpty()) {
        return urlHost();
    }
    const QString host = QUrl(m_arguments.publicOrigin).host();
    return host.contains(u':') ? QString(u'[' % host % u']') : host;
}

int Serve::run()
{
    const auto address = edge::PeerAddress::parse(m_arguments.listen.toStdString());
    if (m_arguments.demo && !(address && address->isLoopback())) {
        printError(u"--demo listens on a loopback address only"_s);
        return exitFailed;
    }
    if (!prepareFiles() || !prepareStore() || !prepareDirectory() || !prepareExchange() || !prepareBackups() ||
        !listen()) {
        return exitFailed;
    }
    m_loop.onTerminate([this] { stop(exitDone); });
    if (m_keeper) {
        m_keeper->start();
    } else {
        // Chats do not wait for a program on another host; forms are refused until it is there.
        m_control->start();
        load();
    }
    m_loop.run();
    return m_exitCode;
}

bool Serve::prepareFiles()
{
    if (!m_arguments.dataGiven) {
        printLine(u"Data directory: "_s % m_arguments.dataDirectory);
    }
    auto data = DataDirectory::open(m_arguments.dataDirectory);
    if (!data.ok()) {
        return fail(data.error());
    }
    m_data = std::move(data).value();
    if (!m_lock.take(m_data->lockFile())) {
        return fail(u"another relay runs on this data directory: "_s % m_arguments.dataDirectory);
    }
    auto certificate = m_data->certificate(listensEverywhere() ? urlHost() : m_arguments.listen, m_clock.wallMs());
    auto ticketKey = m_data->ticketKey();
    if (!certificate.ok() || !ticketKey.ok()) {
        return fail(certificate.ok() ? ticketKey.error() : certificate.error());
    }
    auto auditKey = m_data->auditKey();
    if (!auditKey.ok()) {
        return fail(auditKey.error());
    }
    m_auditKey = std::move(auditKey).value();
    auto loginKey = m_data->loginKey();
    if (!loginKey.ok()) {
        return fail(loginKey.error());
    }
    m_loginKey = std::move(loginKey).value();
    m_certificate = std::move(certificate).value();
    m_ticketKey = std::move(ticketKey).value();
    const auto spki = edge::spkiSha256(m_certificate.certificatePem);
    if (!spki.ok()) {
        return fail(u"not a certificate: "_s % QString::fromStdString(m_data->certificateFile().string()));
    }
    m_spki = *spki;
    auto catalogue = FormCatalogue::load(u":/forms"_s);
    if (!catalogue.ok()) {
        return fail(u"the program's own forms cannot be read"_s);
    }
    m_catalogue = std::move(catalogue).value();
    return true;
}

bool Serve::prepareStore()
{
    const QString file = m_data->database();
    {
        // Opened here first, so that what is wrong with it is said before anything else starts.
        const auto database = store::Database::open(file);
        if (!database.ok()) {
            return fail(storeMessage(database.error(), file));
        }
        const auto organisation = store::OrganisationRepository(**database).find();
        if (!organisation.ok()) {
            return fail(storeMessage(organisation.error(), file));
        }
        auto factorKey = factorKeyFor(*m_data, **database);
        if (!factorKey.ok()) {
            return fail(factorKey.error());
        }
        m_factorKey = std::move(factorKey).value();
        auto textKeys = textKeysFor(*m_data, **database, m_clock.wallMs());
        if (!textKeys.ok()) {
            return fail(textKeys.error());
        }
        m_textKeys = std::move(textKeys).value();
        m_setUp = organisation->has_value();
        if (!m_setUp && outputIsTerminal()) {
            const auto secret = makeSetupSecret(**database, m_clock.wallMs());
            if (!secret.ok()) {
                return fail(storeMessage(secret.error(), file));
            }
            m_setupSecret = *secret;
        }
    }
    auto writer = store::Writer::start(
        file, [this](std::function<void()> callback) { m_loop.post(std::move(callback)); }, m_textKeys);
    if (!writer.ok()) {
        return fail(storeMessage(writer.error(), file));
    }
    m_writer = std::move(writer).value();
    m_passwords = std::make_unique<PasswordPool>(m_scheduler);
    return true;
}

bool Serve::prepareDirectory()
{
    if (m_arguments.directoryFile.isEmpty()) {
        return true;
    }
    auto directory = openDirectory(m_arguments.directoryFile, m_clock);
    if (!directory.ok()) {
        for (const QString &line : directory.error()) {
            printError(line);
        }
        return false;
    }
    if (m_setUp) {
        const auto database = store::Database::open(m_data->database());
        const auto ready = database.ok() ? hasBreakGlass(**database, (*directory)->config())
                                         : Result<bool, store::StoreError>(sealdesk::fail(database.error()));
        if (!ready.ok()) {
            return fail(storeMessage(ready.error(), m_data->database()));
        }
        if (!*ready) {
            return fail(u"none of the break-glass accounts is a local administrator who may sign in; name one, or run "
                        "sealdesk-relay operator rescue USER"_s);
        }
    }
    m_directory = std::make_unique<DirectoryPool>(m_scheduler, std::move(directory).value());
    return true;
}

void Serve::prepareControl()
{
    const auto connect = [this](std::unique_ptr<edge::SocketHandler> handler) -> std::shared_ptr<void> {
        return std::make_shared<edge::Client>(m_loop, controlAddress(), std::move(handler));
    };
    m_control =
        std::make_unique<ExchangeControl>(ExchangeControl::Parts{m_scheduler, m_clock, *m_ticketKey, m_log, connect});
    ExchangeControl::Watch watch;
    watch.trusted = [this] { exchangeTrusts(); };
    watch.lost = [this] {
        if (!m_stopping) {
            recordRelay(audit::Action::ExchangeLost);
        }
    };
    m_control->watch(std::move(watch));
}

bool Serve::prepareKeeper()
{
    QString program = m_arguments.exchangeProgram;
    if (program.isEmpty()) {
        program = QCoreApplication::applicationDirPath() % u"/sealdesk-exchange";
    }
    const QFileInfo info(program);
    if (!info.isFile() || !info.isExecutable()) {
        return fail(u"the secure-form server is missing or cannot be run: "_s % program);
    }
    if (const auto written =
            m_data->writeExchangeConfig(m_arguments.listen, m_arguments.exchangePort, m_ticketKey->publicKey());
        !written.ok()) {
        return fail(written.error());
    }
    m_keeper = std::make_unique<ExchangeKeeper>(ExchangeKeeper::Parts{*m_launcher, m_scheduler, m_log, *m_control,
                                                                      info.absoluteFilePath().toStdString(),
                                                                      m_data->exchangeConfig().string()});
    ExchangeKeeper::Watch watch;
    watch.listening = [this](std::uint16_t port) { exchangeListens(port); };
    watch.failed = [this] {
        printError(u"the secure-form server did not start; is port %1 in use?"_s.arg(m_arguments.exchangePort));
        stop(exitFailed);
    };
    watch.stopped = [this] { finish(); };
    m_keeper->watch(std::move(watch));
    return true;
}

bool Serve::prepareExchange()
{
    prepareControl();
    m_launcher = makeChildLauncher(m_loop);
    if (!m_arguments.exchange && !prepareKeeper()) {
        return false;
    }
    Facts facts;
    const edge::Digest &spki = m_arguments.exchange ? m_arguments.exchange->spkiSha256 : m_spki;
    facts.exchangeSpki = QByteArray(reinterpret_cast<const char *>(spki.data()), static_cast<qsizetype>(spki.size()));
    if (m_arguments.exchange) {
        facts.exchangeAddress = m_arguments.exchange->address;
    }
    facts.formRules = m_arguments.formRules;
    m_hub = std::make_unique<Hub>(Hub::Parts{*m_writer, m_scheduler, m_clock, *m_passwords, m_scanner, m_masker,
                                             *m_catalogue, *m_ticketKey, *m_control, m_log, m_loginKey, m_factorKey,
                                             m_directory.get(), m_arguments.holdBack},
                                  std::move(facts));
    const QString second = m_arguments.audit.checkpoints;
    const QString command = m_arguments.audit.checkpointCommand;
    m_checkpointPlaces = std::make_unique<CheckpointPlaces>(
        second.isEmpty() ? m_data->checkpointFile() : std::filesystem::path(second.toStdString()),
        m_arguments.audit.systemLog,
        command.isEmpty() ? nullptr
                          : std::make_unique<CheckpointCommand>(*m_launcher, m_scheduler, command.toStdString()));
    m_retention = std::make_unique<RetentionKeeper>(RetentionKeeper::Parts{m_hub->acts(), m_scheduler, m_clock, m_log});
    m_textKeyFile = std::make_unique<TextKeyFile>(*m_data);
    m_textKeeper = std::make_unique<TextKeeper>(
        TextKeeper::Parts{m_hub->acts(), m_scheduler, m_clock, m_log, *m_textKeyFile}, std::move(m_textKeys));
    m_certificateKeeper =
        std::make_unique<CertificateKeeper>(CertificateKeeper::Parts{m_hub->acts(), m_scheduler, m_clock, m_log});
    m_clockKeeper = std::make_unique<ClockKeeper>(ClockKeeper::Parts{m_hub->acts(), m_scheduler, m_clock, m_log});
    m_certificateFiles = std::make_unique<edge::CertificateFiles>(
        m_loop, m_clock, edge::CertificateFiles::Paths{m_data->certificateFile(), m_data->keyFile()},
        edge::CertificateFiles::Watch{[this](const edge::CertificateAndKey &pair) { takeCertificate(pair); },
                                      [this](edge::CertificateFault fault) { m_certificateKeeper->refused(fault); }},
        m_certificate.certificatePem);
    m_auditKeeper = std::make_unique<AuditKeeper>(
        AuditKeeper::Parts{m_hub->acts(), m_scheduler, m_clock, *m_auditKey, *m_checkpointPlaces, m_log});
    return true;
}

bool Serve::listen()
{
    constexpr unsigned notYet = 503;
    edge::ServerOptions options;
    options.address = m_arguments.listen.toStdString();
    options.port = m_arguments.port;
    options.certificatePem = m_certificate.certificatePem;
    options.keyPem = m_certificate.keyPem;
    options.proxies = m_arguments.proxies;
    auto server = edge::Server::start(
        m_loop, m_log, std::move(options),
        [this](const edge::HttpRequest &request) {
            if (!m_open) {
                edge::HttpResponse response;
                response.status = notYet;
                return response;
            }
            return m_files->answer(request);
        },
        [this](const edge::UpgradeRequest &request) {
            return m_open ? m_doors->answer(request) : edge::UpgradeAnswer::refuse(notYet);
        });
    if (!server.ok()) {
        const std::string_view reason = edge::describe(server.error());
        return fail(u"cannot listen on %1:%2: %3"_s.arg(urlHost())
                        .arg(m_arguments.port)
                        .arg(QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()))));
    }
    m_server = std::move(server).value();
    return true;
}

void Serve::exchangeListens(std::uint16_t port)
{
    m_exchangePort = port;
    m_hub->facts().exchangeAddress = u"wss://%1:%2"_s.arg(publicHost()).arg(port);
    // From now on that port: consoles and pages know it.
    if (const auto written = m_data->writeExchangeConfig(m_arguments.listen, port, m_ticketKey->publicKey());
        !written.ok()) {
        m_log.write(edge::Level::Error, "exchange.config_not_written");
    }
}

void Serve::exchangeTrusts()
{
    recordRelay(audit::Action::ExchangeStarted);
    load();
}

void Serve::load()
{
    if (m_loaded || m_stopping) {
        return;
    }
    m_loaded = true;
    recordRelay(audit::Action::RelayStarted, [this](Result<void, ActError> recorded) {
        if (!recorded.ok()) {
            printError(u"the audit log cannot be written"_s);
            stop(exitFailed);
            return;
        }
        m_auditKeeper->start();
        m_retention->start();
        m_textKeeper->start();
        m_certificateKeeper->start(m_certificate.certificatePem);
        m_certificateFiles->start();
        m_clockKeeper->start();
        m_loop.onReload([this] { hungUp(); });
        if (m_backupKeeper) {
            m_backupKeeper->start();
        }
        m_hub->load([this](bool loaded) {
            if (loaded) {
                open();
            } else {
                printError(u"the database cannot be read"_s);
                stop(exitFailed);
            }
        });
    });
}

void Serve::open()
{
    if (m_stopping) {
        return;
    }
    const std::string own = ownOrigin().toStdString();
    WidgetFiles::Setting setting;
    setting.ownOrigin = own;
    setting.exchange = m_hub->facts().exchangeAddress.toStdString();
    setting.version = programVersion;
    if (m_arguments.demo) {
        setting.shopOrigin = "https://localhost:" + std::to_string(m_server->port());
        setting.hostOrigins.push_back(setting.shopOrigin);
    }
    for (const QString &origin : m_arguments.hostOrigins) {
        setting.hostOrigins.push_back(origin.toStdString());
    }
    m_files = WidgetFiles::load(std::move(setting), m_hub->facts(), m_hub->rules());
    if (!m_files) {
        printError(u"the program's own widget files cannot be read"_s);
        stop(exitFailed);
        return;
    }
    m_doors = std::make_unique<Doors>(*m_hub, m_log, own);
    m_open = true;
    printReady();
}

void Serve::printReady()
{
    printLine(u"Certificate fingerprint (SHA-256): "_s % QString::fromStdString(edge::fingerprintText(m_spki)));
    printLine(u"Relay: "_s % ownOrigin());
    printLine(u"Exchange: "_s % m_hub->facts().exchangeAddress);
    if (!m_setUp && !m_setupSecret.isEmpty()) {
        printLine(u"Set-up secret (valid for one hour, shown once): "_s % m_setupSecret);
        m_setupSecret.fill(u'\0');
    } else if (!m_setUp) {
        printLine(u"Not set up yet. Run: sealdesk-relay setup --data "_s % m_arguments.dataDirectory);
    }
    printLine(u"Ready"_s);
}

void Serve::recordRelay(audit::Action action, Acts::Done<void> done)
{
    audit::Entry entry = systemEntry(action, m_clock.wallMs());
    entry.resourceKind = audit::ResourceKind::Relay;
    m_hub->acts().record(std::move(entry), std::move(done));
}

void Serve::stop(int exitCode)
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    m_open = false;
    m_exitCode = exitCode;
    m_log.write(edge::Level::Info, "relay.stopping");
    if (m_hub) {
        m_retention->stop();
        m_certificateKeeper->stop();
        m_certificateFiles->stop();
        m_clockKeeper->stop();
    }
    m_server->shutDown();
    if (m_keeper) {
        m_keeper->stop();
    } else {
        m_control->stop();
        m_loop.post([this] { finish(); });
    }
}

void Serve::finish()
{
    if (!m_loaded) {
        m_loop.stop();
        return;
    }
    recordRelay(audit::Action::RelayStopped, [this](Result<void, ActError> recorded) {
        if (!recorded.ok()) {
            m_log.write(edge::Level::Error, "relay.audit_failed");
        }
        m_auditKeeper->finish([this] { m_loop.stop(); });
    });
}

} // namespace sealdesk::relay
