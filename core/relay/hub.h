// Hub: makes the desks and puts them together; finds in the store what was going on before a restart.
// It arranges only: no rule of the relay stands here.
#pragma once

#include "core/relay/chatreturn.h"
#include "core/relay/formcounter.h"
#include "core/relay/limits.h"
#include "core/relay/operatorsession.h"
#include "core/relay/visitorsession.h"
#include "core/relay/welcome.h"

namespace sealdesk::relay {

struct Remembered; // what the store knew at the start

class Hub {
public:
    struct Parts {
        store::Writer &writer;
        Scheduler &scheduler;
        const Clock &clock;
        PasswordWork &passwords;
        const masking::CardScanner &scanner; // for names that administrators give
        masking::Masker &masker;             // for what people type
        const FormCatalogue &catalogue;
        const seal::TicketKey &ticketKey;
        ExchangePort &exchange;
        edge::Log &log;
        QByteArray loginKey;                // 32 bytes that are not in the store; see LoginKeys
        QByteArray factorKey;               // another 32; see FactorKey
        DirectoryWork *directory = nullptr; // none: every password is kept here
        std::chrono::milliseconds holdBack = std::chrono::milliseconds(limits::holdBackMs);
    };
    Hub(const Parts &parts, Facts facts);
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    // Chats, sessions and form requests from before; before the first connection. False: the store failed.
    void load(std::function<void(bool ok)> done);

    [[nodiscard]] std::shared_ptr<OperatorSession> operatorConnected(std::shared_ptr<ClientLink> link);
    [[nodiscard]] std::shared_ptr<VisitorSession> visitorConnected(std::shared_ptr<ClientLink> link);

    [[nodiscard]] Facts &facts() { return m_facts; }
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] Acts &acts() { return m_acts; }
    [[nodiscard]] const policy::Settings &rules() const { return m_access.settings(); }

private:
    void connectDesks();
    // What a console starts with; each desk sends what the role may see.
    void sendLists(const Seat &seat) const;
    [[nodiscard]] bool remember(const Remembered &before);

    Parts m;
    Facts m_facts;
    Acts m_acts;
    LoginKeys m_loginKeys;
    FactorKey m_factorKey;
    LockoutClock m_lockoutClock;
    DirectoryDesk m_directory;
    AccessDesk m_access;
    SeatTable m_seats;
    ChatTable m_chats;
    FormTable m_forms;
    Transcripts m_transcripts;
    Welcome m_welcome;
    SessionKeeper m_keeper;
    TicketOffice m_tickets;
    FormMoves m_moves;
    FormWatch m_watch;
    PolicyDesk m_policyDesk;
    LineDesk m_lineDesk;
    ChatDesk m_chatDesk;
    VisitorDesk m_visitorDesk;
    FormDesk m_formDesk;
    FormCounter m_formCounter;
    SignIn m_signIn;
    PasswordDesk m_passwordDesk;
    LockDesk m_lockDesk;
    ChatReturn m_chatReturn;
    SecondFactorDesk m_factorDesk;
    SetupDesk m_setupDesk;
    OperatorDesk m_operatorDesk;
    AccountDesk m_accountDesk;
    RoleDesk m_roleDesk;
    ProposalDesk m_proposalDesk;
    DeviceDesk m_deviceDesk;
    OrganisationDesk m_organisationDesk;
    PresenceDesk m_presenceDesk;
};

} // namespace sealdesk::relay
