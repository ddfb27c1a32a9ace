#include "core/relay/hub.h"

#include "core/relay/remembered.h"

namespace sealdesk::relay {

Hub::Hub(const Parts &parts, Facts facts)
    : m(parts), m_facts(std::move(facts)), m_acts(parts.writer), m_loginKeys(parts.loginKey),
      m_factorKey(parts.factorKey), m_lockoutClock(parts.clock),
      m_directory(parts.directory, parts.scheduler, parts.clock), m_access({m_acts, parts.scheduler, parts.clock}),
      m_chats(parts.scheduler, m_seats), m_forms(parts.scheduler), m_transcripts(m_acts, parts.scheduler),
      m_welcome(m_facts, m_access.settings()),
      m_keeper({m_acts, m_seats, parts.scheduler, parts.clock, m_access.settings()}),
      m_tickets(parts.ticketKey, parts.exchange, parts.clock),
      m_moves({m_acts, m_forms, m_chats, m_seats, parts.clock}),
      m_watch({m_moves, m_forms, m_chats, m_seats, parts.exchange, parts.clock}),
      m_policyDesk({m_acts, m_seats, m_chats, parts.masker, m_facts, parts.scheduler, parts.clock}),
      m_lineDesk({m_acts, m_chats, parts.masker, parts.clock, parts.holdBack}),
      m_chatDesk({m_acts, m_chats, m_seats, m_transcripts, m_lineDesk, parts.masker, parts.clock}),
      m_visitorDesk({m_acts, m_chats, m_chatDesk, m_transcripts, parts.masker, parts.clock}),
      m_formDesk({m_acts, m_moves, m_forms, m_watch, m_chats, m_tickets, parts.catalogue, parts.exchange, m_facts,
                  parts.clock}),
      m_formCounter({m_acts, m_moves, m_forms, m_chats, m_tickets, m_facts, parts.clock}),
      m_signIn({m_acts, m_seats, m_keeper, parts.passwords, m_welcome, parts.scanner, parts.clock, m_lockoutClock,
                m_loginKeys, m_access, m_factorKey, m_directory}),
      m_passwordDesk(
          {m_acts, m_seats, parts.passwords, m_welcome, parts.clock, m_lockoutClock, m_loginKeys, m_access.settings()}),
      m_lockDesk({m_acts, m_seats, m_chats, m_keeper, parts.passwords, m_welcome, parts.clock, m_lockoutClock,
                  m_loginKeys, m_factorKey, m_access.settings(), m_directory}),
      m_chatReturn({m_acts, m_chats, m_seats, m_chatDesk, parts.scheduler, parts.clock, m_access.settings()}),
      m_factorDesk({m_acts, m_seats, m_keeper, parts.passwords, m_welcome, m_facts, parts.clock, m_lockoutClock,
                    m_loginKeys, m_factorKey, m_access.settings(), m_directory}),
      m_setupDesk({m_acts, m_facts, parts.passwords, parts.scanner, parts.clock, m_access.settings()}),
      m_operatorDesk({m_acts, m_seats, parts.passwords, parts.scanner, parts.clock, m_lockoutClock, m_loginKeys,
                      m_access.settings()}),
      m_accountDesk(
          {m_acts, m_seats, m_keeper, parts.passwords, parts.clock, m_lockoutClock, m_loginKeys, m_access.settings()}),
      m_roleDesk({m_acts, m_seats, m_keeper, parts.scanner, parts.clock}),
      m_proposalDesk({m_acts, m_seats, m_access, parts.clock}), m_deviceDesk({m_acts, m_seats, m_facts, parts.clock}),
      m_organisationDesk({m_acts, m_seats, m_facts, parts.clock}), m_presenceDesk(m_acts, parts.clock)
{
    connectDesks();
}

void Hub::connectDesks()
{
    m_keeper.watch({[this](const Seat &seat) { m_watch.back(seat); }, [this](const Seat &seat) { m_watch.away(seat); },
                    [this](Seat &seat) { m_lockDesk.tell(seat); },
                    [this](const Seat &seat, wire::EndReason reason) {
                        m_watch.sessionEnded(seat);
                        if (reason == wire::EndReason::Idle) {
                            m_chatReturn.sessionIdle(seat);
                        }
                    }});
    m_welcome.onSignedIn([this](Seat &seat) {
        if (seat.lock) {
            m_lockDesk.tell(seat);
            return;
        }
        sendLists(seat);
    });
    m_roleDesk.onGained([this](Seat &seat) { sendLists(seat); });
    m_access.onProposed([this] { m_proposalDesk.tell(); });
    m_policyDesk.onMarked([this](const store::Chat &chat) { m_chatDesk.sendUpdate(chat); });
    m_chatDesk.onChanged([this] { m_lockDesk.chatsChanged(); });
    m_lineDesk.onVisitorLine([this](const QString &operatorId) { m_lockDesk.lineSaid(operatorId); });
    m_chatReturn.onReturned([this](const QString &chat) { m_watch.chatReturned(chat); });
    m_chatDesk.onEnded([this](const QString &chat) { m_watch.chatEnded(chat); });
    m_visitorDesk.onResumed([this](const QString &chat) { m_formCounter.resumed(chat); });
    m_moves.onChanged([this](FormCase &formCase) { m_watch.changed(formCase); });
    m_signIn.onDevicePending([this](const QString &device) { m_deviceDesk.announce(device); });
    m_deviceDesk.onRevoked([this](const Seat &seat) { m_watch.deviceRevoked(seat); });
}

void Hub::sendLists(const Seat &seat) const
{
    m_formDesk.sendForms(seat);
    m_policyDesk.sendMasking(seat);
    m_chatDesk.sendList(seat);
    m_formDesk.sendPending(seat);
}

std::shared_ptr<OperatorSession> Hub::operatorConnected(std::shared_ptr<ClientLink> link)
{
    return std::make_shared<OperatorSession>(std::move(link),
                                             OperatorDesks{m_chatDesk,     m_formDesk,   m_operatorDesk,
                                                           m_accountDesk,  m_roleDesk,   m_access,
                                                           m_proposalDesk, m_deviceDesk, m_organisationDesk,
                                                           m_policyDesk,   m_signIn,     m_passwordDesk,
                                                           m_lockDesk,     m_factorDesk, m_setupDesk,
                                                           m_presenceDesk, m_keeper,     m_acts,
                                                           m_facts,        m.scheduler,  m.clock,
                                                           m.log});
}

std::shared_ptr<VisitorSession> Hub::visitorConnected(std::shared_ptr<ClientLink> link)
{
    return std::make_shared<VisitorSession>(std::move(link),
                                            VisitorDesks{m_chatDesk, m_formCounter, m_visitorDesk, m_facts, m.log});
}

void Hub::load(std::function<void(bool)> done)
{
    m_acts.run<Remembered>([now = m.clock.wallMs()](Act &act) { return recall(act, now); },
                           [this, done = std::move(done)](Result<Remembered, ActError> before) {
                               done(before.ok() && remember(*before));
                           });
}

bool Hub::remember(const Remembered &before)
{
    m_facts.organisation = before.organisation;
    m_access.load(before.settings, AllowedAddresses::stored(before.allowedRanges));
    m_lockoutClock.load(before.lockoutLatestMs);
    if (!m_policyDesk.load(before.maskingStatement, before.patterns)) {
        return false;
    }
    for (const Remembered::Session &session : before.sessions) {
        m_keeper.add(seatOf(session));
    }
    for (const Remembered::OpenChat &chat : before.chats) {
        LiveChat &live = m_chats.add(chat.chat);
        live.operatorName = chat.operatorName;
        live.recent = chat.recent;
        m_visitorDesk.watchAbandoned(live);
    }
    for (const store::FormRequest &request : before.requests) {
        m_watch.begin(m_forms.add(request));
    }
    return true;
}

} // namespace sealdesk::relay
