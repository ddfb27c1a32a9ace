// Serve: the composition root of a running relay. It alone knows the concrete classes, makes them in
// order, prints where the relay is, and takes them down in order.
#pragma once

#include "app/relay/arguments.h"
#include "app/relay/backuprunner.h"
#include "app/relay/checkpointplaces.h"
#include "app/relay/datadirectory.h"
#include "app/relay/datalock.h"
#include "app/relay/textkeyfile.h"

#include "core/base/systemclock.h"
#include "core/edge/client.h"
#include "core/edge/log.h"
#include "core/edge/loop.h"
#include "core/edge/server.h"
#include "core/masking/masker.h"
#include "core/relay/certificatekeeper.h"
#include "core/relay/clockkeeper.h"
#include "core/relay/directorywork.h"
#include "core/relay/doors.h"
#include "core/relay/exchangekeeper.h"
#include "core/relay/hub.h"
#include "core/relay/passwordpool.h"
#include "core/relay/retentionkeeper.h"
#include "core/relay/widgetfiles.h"

#include <memory>
#include <optional>

namespace sealdesk::relay {

class Serve {
public:
    explicit Serve(Arguments arguments);
    ~Serve();
    // Until SIGTERM, SIGINT or a failure. Returns the exit code.
    [[nodiscard]] int run();

private:
    // Each false: the reason was printed.
    [[nodiscard]] bool prepareFiles();
    [[nodiscard]] bool prepareStore();
    [[nodiscard]] bool prepareDirectory();
    [[nodiscard]] bool prepareExchange();
    [[nodiscard]] bool prepareBackups();
    void prepareControl();
    [[nodiscard]] bool prepareKeeper();
    [[nodiscard]] bool listen();
    void exchangeListens(std::uint16_t port);
    void exchangeTrusts();
    void load();
    void open();
    void printReady();
    void stop(int exitCode);
    void finish();
    void hungUp();
    void takeCertificate(const edge::CertificateAndKey &pair);
    void recordRelay(audit::Action action, Acts::Done<void> done = {});
    [[nodiscard]] bool fail(const QString &reason);
    // As visitors and consoles name this host in addresses.
    [[nodiscard]] QString urlHost() const;
    // "https://host[:port]" and its host, as browsers and consoles reach the relay.
    [[nodiscard]] QString ownOrigin() const;
    [[nodiscard]] QString publicHost() const;
    // Where this program reaches the exchange.
    [[nodiscard]] edge::ClientOptions controlAddress() const;
    [[nodiscard]] bool listensEverywhere() const;

    Arguments m_arguments;
    bool m_onTerminal; // at the start
    SystemClock m_clock;
    masking::CardScanner m_scanner;
    masking::Masker m_masker{m_clock};
    DataLock m_lock;
    std::optional<DataDirectory> m_data;
    std::optional<FormCatalogue> m_catalogue;
    std::optional<seal::TicketKey> m_ticketKey;
    std::optional<audit::AuditKey> m_auditKey;
    QByteArray m_loginKey;
    QByteArray m_factorKey;
    store::TextKeys m_textKeys;
    std::unique_ptr<TextKeyFile> m_textKeyFile;
    edge::CertificateAndKey m_certificate;
    edge::Digest m_spki{};
    QString m_setupSecret; // only for a terminal, until printed
    bool m_setUp = false;

    edge::Loop m_loop;
    LoopScheduler m_scheduler{m_loop};
    edge::Log m_log{m_clock, edge::Log::standardError()};
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<PasswordPool> m_passwords;
    std::unique_ptr<DirectoryPool> m_directory;
    std::unique_ptr<ChildLauncher> m_launcher;
    std::unique_ptr<ExchangeControl> m_control;
    std::unique_ptr<ExchangeKeeper> m_keeper; // of an exchange of its own
    std::uint16_t m_exchangePort = 0;         // of that one, once it listens
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<CheckpointPlaces> m_checkpointPlaces;
    std::unique_ptr<AuditKeeper> m_auditKeeper;
    std::unique_ptr<RetentionKeeper> m_retention;
    std::unique_ptr<TextKeeper> m_textKeeper;
    std::unique_ptr<CertificateKeeper> m_certificateKeeper;
    std::unique_ptr<edge::CertificateFiles> m_certificateFiles;
    std::unique_ptr<ClockKeeper> m_clockKeeper;
    std::unique_ptr<ProgramRunner> m_backupRunner;
    std::unique_ptr<BackupKeeper> m_backupKeeper; // with a schedule
    std::unique_ptr<Doors> m_doors;
    std::optional<WidgetFiles> m_files;
    std::unique_ptr<edge::Server> m_server;
    bool m_loaded = false;
    bool m_open = false;
    bool m_stopping = false;
    int m_exitCode = 0;
};

} // namespace sealdesk::relay
