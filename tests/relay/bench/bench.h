// Bench: the relay's logic on a real store in a temporary directory, with time, connections, hashing and
// the exchange in the test's hands. restart() is a relay that was killed and started again.
#pragma once

#include "core/edge/log.h"
#include "core/relay/hub.h"
#include "tests/relay/bench/fakes.h"
#include "tests/relay/bench/handclock.h"
#include "tests/store/textkeys.h"

#include <QTemporaryDir>

#include <memory>

namespace sealdesk::relay {

class Bench {
public:
    // Most tests are about something else and sign in with a password alone: their relay has the rule switched off, and
    // so the one on pictures to answer (captcha_after).
    enum class SecondFactor { NotNeeded, Needed };
    explicit Bench(SecondFactor rule = SecondFactor::NotNeeded);
    ~Bench();

    // Until nothing is left to do at this moment.
    void settle();
    // Moves time; timers run when they are due.
    void advance(std::int64_t ms);
    void restart();
    // The set-up secret, as `sealdesk-relay setup` prints it.
    [[nodiscard]] QString setupSecret();
    // Makes every later write of this kind fail, as a full disk would.
    void breakStore();
    void breakAudit();
    // Number of rows that a query finds; a second connection, as another program would.
    [[nodiscard]] qint64 count(const QString &query);
    // One text of the first row.
    [[nodiscard]] QString text(const QString &query);
    [[nodiscard]] qint64 audited(const char *action);
    [[nodiscard]] bool auditWhole();
    // Every byte of the database files and every text in them, opened: for looking for what must not be there.
    [[nodiscard]] QByteArray storeBytes();
    // The files alone, in which texts are sealed.
    [[nodiscard]] QByteArray storeFiles();
    // A line's text as it is stored, opened; and sealed.
    [[nodiscard]] QString line(const QString &id);
    [[nodiscard]] QByteArray sealedLine(const QString &id);

    // Those that this relay was started with; and those that line() and storeBytes() open texts with.
    [[nodiscard]] const store::TextKeys &textKeys() const { return m_textKeys; }
    void setTextKeys(store::TextKeys keys) { m_textKeys = std::move(keys); }

    HandClock clock;
    HandScheduler scheduler{clock};
    QuickPasswords passwords{scheduler};
    FakeExchange exchange;
    std::string logged;
    std::unique_ptr<Hub> hub;
    int starts = 0;                             // of the relay: what was connected to an earlier one is not any more
    QByteArray factorKey = QByteArray(32, 'f'); // of the next start
    DirectoryWork *directory = nullptr;         // the same

    // As another program on the host would change it.
    void execute(const QString &statement);

private:
    void start();
    void stop();

    QTemporaryDir m_dir;
    store::TextKeys m_textKeys = store::test::freshKeys();
    masking::CardScanner m_scanner;
    masking::Masker m_masker{clock};
    std::optional<FormCatalogue> m_catalogue;
    std::optional<seal::TicketKey> m_ticketKey;
    edge::Log m_log{clock, [this](std::string_view line) { logged += line; }, edge::Level::Debug};
    std::unique_ptr<store::Writer> m_writer;
};

} // namespace sealdesk::relay
