#include "core/client/console.h"

#include "core/client/overloaded.h"

namespace sealdesk::client {

Console::Console(const Parts &parts, QObject *parent)
    : QObject(parent), m_clock(parts.clock), m_masker(parts.clock), m_widget(parts.widget), m_profile(parts.profile),
      m_pins(parts.profile), m_link(m_pins), m_keys(parts.keyStore, parts.profile),
      m_session(m_link, m_keys, parts.profile, parts.clock), m_idle(m_session, parts.clock),
      m_chats(m_link, m_session, m_masker, parts.clock), m_forms({m_link, m_session, m_keys, m_chats, parts.clock}),
      m_admin(m_link, m_session, m_keys, parts.clock), m_roles(m_link, m_session), m_access(m_link, m_session),
      m_organisation({m_link, m_session, m_keys, m_admin, parts.clock}),
      m_masking({m_link, m_session, m_keys, parts.profile, m_masker, parts.clock})
{
    m_quitTimer.setSingleShot(true);
    m_link.setReceiver([this](wire::RelayToOperator &&message) { route(std::move(message)); });
    connect(&m_link, &RelayLink::stateChanged, this, &Console::onLinkState);
    connect(&m_session, &Session::live, this, &Console::onLive);
    connect(&m_session, &Session::ending, this, &Console::onEnding);
    connect(&m_session, &Session::locking, this, [this] { wipeAll(wire::PurgeReason::Lock); });
    connect(&m_session, &Session::lockChanged, this, &Console::onLockChanged);
    connect(&m_session, &Session::backLocked, this, [this] { m_forms.resendPurges(); });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == SessionState::Ended) {
            m_chats.clear();
            m_organisation.onSessionOver();
            m_admin.clear();
            m_roles.clear();
            m_access.clear();
            m_masking.clear();
        }
    });
    connect(&m_session, &Session::permissionsChanged, this, [this] {
        m_admin.onSessionLive();
        m_roles.onSessionLive();
    });
    connect(&m_forms, &FormDesk::purgesConfirmed, this, [this] {
        if (m_quitting && m_forms.unconfirmedPurges() == 0) {
            finishQuit();
        }
    });
    connect(&m_quitTimer, &QTimer::timeout, this, &Console::finishQuit);
}

Console::~Console()
{
    m_link.setReceiver({});
    m_link.disconnect(this);
    m_forms.purgeAll(wire::PurgeReason::Quit);
}

void Console::connectTo(const ServerAddress &address)
{
    if (m_session.state() == SessionState::SignedIn || m_session.state() == SessionState::MustChange ||
        m_session.state() == SessionState::MustEnrol) {
        m_session.logout();
    }
    m_session.acknowledgeEnd();
    m_profile.setLastRelay(address.text());
    m_keys.load(address);
    m_link.connectTo(address);
}

QString Console::snippet() const
{
    const auto &address = m_link.address();
    if (!address) {
        return {};
    }
    OrganisationPins pins(m_profile);
    pins.load(address->key());
    const auto exchange = ServerAddress::parse(m_session.exchangeAddress());
    return buildSnippet(
        {*address, m_widget, pins.keys(), exchange.ok() ? std::optional(*exchange) : std::optional<ServerAddress>()});
}

void Console::wipeAll(wire::PurgeReason reason) { m_forms.purgeAll(reason); }

void Console::quit()
{
    if (m_quitting) {
        return;
    }
    m_quitting = true;
    wipeAll(wire::PurgeReason::Quit);
    const bool mayConfirm = m_link.state() == LinkState::Connected && m_forms.unconfirmedPurges() > 0;
    m_quitTimer.start(mayConfirm ? quitWaitMs : 0);
}

void Console::finishQuit()
{
    m_quitTimer.stop();
    m_session.logout();
    m_link.close();
    Q_EMIT readyToQuit();
}

void Console::onLinkState()
{
    const bool connected = m_link.state() == LinkState::Connected;
    if (m_wasConnected && !connected) {
        m_wasConnected = false;
        m_session.onLinkLost();
        m_chats.onLinkLost();
        m_forms.onLinkLost();
        m_organisation.onLinkLost();
    }
    m_wasConnected = connected;
}

void Console::onLive()
{
    m_forms.onSessionLive();
    m_admin.onSessionLive();
    m_roles.onSessionLive();
    m_organisation.onSessionLive();
}

// To the desks a locked session is one that is away: what was asked is asked again when it is unlocked.
void Console::onLockChanged()
{
    if (m_session.isLocked()) {
        m_chats.onLinkLost();
        m_organisation.onLinkLost();
    }
}

void Console::onEnding(wire::EndReason reason)
{
    m_forms.onSessionOver(reason == wire::EndReason::Idle ? wire::PurgeReason::Lock : wire::PurgeReason::Logout);
}

void Console::route(wire::RelayToOperator &&message)
{
    std::visit(Overloaded{
                   [this](wire::in::Hello &m) { m_session.onHello(m); },
                   [this](wire::in::Refused &m) {
                       (void)(m_session.onRefused(m) || m_chats.onRefused(m) || m_forms.onRefused(m) ||
                              m_admin.onRefused(m) || m_roles.onRefused(m) || m_access.onRefused(m) ||
                              m_organisation.onRefused(m) || m_masking.onRefused(m));
                   },
                   [this](wire::in::Done &m) {
                       m_session.onDone(m);
                       m_chats.onDone(m);
                       m_forms.onDone(m);
                       m_admin.onDone(m);
                       m_roles.onDone(m);
                       m_access.onDone(m);
                       m_organisation.onDone(m);
                       m_masking.onDone(m);
                   },
                   [this](wire::in::ChatSaid &m) { m_chats.onChatSaid(std::move(m)); },
                   [this](wire::in::ChatEdited &m) { m_chats.onChatEdited(std::move(m)); },
                   // A held line stays "sending", and the console never sends a line twice on one connection.
                   [](const wire::in::ChatHeld &) {},
                   [this](wire::in::ChatEvent &m) { m_chats.onChatEvent(m); },
                   [this](wire::in::ChatTyping &m) { m_chats.onChatTyping(std::move(m)); },
                   [this](wire::in::ChatSynced &m) { m_chats.onChatSynced(m); },
                   [this](wire::in::ChatList &m) { m_chats.onChatList(std::move(m)); },
                   [this](wire::in::ChatUpdate &m) { m_chats.onChatUpdate(std::move(m)); },
                   [this](wire::in::FormState &m) { m_forms.onFormState(m); },
                   [this](wire::in::FormList &m) { m_forms.onFormList(m); },
                   [this](wire::in::FormRules &m) { m_forms.onFormRules(m); },
                   [this](wire::in::FormPending &m) { m_forms.onFormPending(m); },
                   [this](wire::in::FormGranted &m) { m_forms.onFormGranted(m); },
                   [this](wire::in::SetupDone &m) { m_session.onSetupDone(m); },
                   [this](wire::in::AuthOk &m) { m_session.onAuthOk(m); },
                   [this](wire::in::AuthLocked &m) { m_session.onAuthLocked(m); },
                   [this](wire::in::AuthCodeNeeded &m) { m_session.onAuthCodeNeeded(m); },
                   [this](const wire::in::AuthCaptcha &m) { m_session.onAuthCaptcha(m); },
                   [this](wire::in::AuthEnrolment &m) { m_session.factor().onEnrolment(m); },
                   [this](wire::in::AuthRecoveryCodes &m) { m_session.factor().onRecoveryCodes(m); },
                   [this](wire::in::AuthEnded &m) { m_session.onAuthEnded(m); },
                   [this](const wire::in::AuthPermissions &m) { m_session.onAuthPermissions(m); },
                   [this](const wire::in::RoleListed &m) { m_roles.onListed(m); },
                   [this](const wire::in::PolicyProposed &m) { m_access.onProposed(m); },
                   [this](const wire::in::PolicyProposals &m) { m_access.onProposals(m); },
                   [this](wire::in::OperatorCreated &m) { m_admin.onOperatorCreated(m); },
                   [this](wire::in::OperatorListed &m) { m_admin.onOperatorListed(m); },
                   [this](wire::in::DeviceListed &m) { m_admin.onDeviceListed(m); },
                   [this](wire::in::DeviceChanged &m) { m_admin.onDeviceChanged(m); },
                   [this](const wire::in::PolicyAccessListed &m) { m_access.onListed(m); },
                   [this](const wire::in::PolicyAddressesListed &m) { m_access.onAddresses(m); },
                   [this](const wire::in::PolicyMasking &m) { m_masking.onMasking(m); },
                   [this](const wire::in::PolicyPatternsListed &m) { m_masking.onListed(m); },
                   [this](wire::in::PolicyPatternsChecked &m) { m_masking.onChecked(std::move(m)); },
                   [this](wire::in::DeviceCertified &m) { m_session.onDeviceCertified(m); },
                   [this](wire::in::DeviceEndorsed &m) { m_session.onDeviceEndorsed(m); },
                   [this](wire::in::OrganisationKeys &m) {
                       m_session.onOrganisationKeys(m.statement);
                       m_admin.refreshDevices(); // a rotation leaves all without certificates
                   },
               },
               message);
}

} // namespace sealdesk::client
