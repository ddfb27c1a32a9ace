// Console: the operator's program without windows. Owns the desks, routes each message of the relay to the one
// that it is for, and holds the order in which things end.
//
// ui talks to the desks it finds here. There is one Console, made by app/console, and no global access to it.
#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/client/accessadmin.h"
#include "core/client/admindesk.h"
#include "core/client/chatbook.h"
#include "core/client/devicekeys.h"
#include "core/client/formdesk.h"
#include "core/client/idlelock.h"
#include "core/client/maskingdesk.h"
#include "core/client/organisationdesk.h"
#include "core/client/pinstore.h"
#include "core/client/profile.h"
#include "core/client/relaylink.h"
#include "core/client/roleadmin.h"
#include "core/client/session.h"
#include "core/client/snippet.h"

namespace sealdesk::client {

class Console : public QObject {
    Q_OBJECT
public:
    // How long quitting waits for the relay to confirm purge receipts.
    static constexpr int quitWaitMs = 3'000;

    struct Parts {
        const Clock &clock;
        KeyStore &keyStore;
        Profile &profile;
        WidgetBuild widget; // what this program was built with
    };
    explicit Console(const Parts &parts, QObject *parent = nullptr);
    ~Console() override;

    [[nodiscard]] Profile &profile() { return m_profile; }
    [[nodiscard]] RelayLink &link() { return m_link; }
    [[nodiscard]] DeviceKeys &keys() { return m_keys; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] IdleLock &idle() { return m_idle; }
    [[nodiscard]] ChatBook &chats() { return m_chats; }
    [[nodiscard]] FormDesk &forms() { return m_forms; }
    [[nodiscard]] AdminDesk &admin() { return m_admin; }
    [[nodiscard]] RoleAdmin &roles() { return m_roles; }
    [[nodiscard]] AccessAdmin &access() { return m_access; }
    [[nodiscard]] OrganisationDesk &organisation() { return m_organisation; }
    [[nodiscard]] MaskingDesk &masking() { return m_masking; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const masking::Masker &masker() const { return m_masker; }

    // HTML for the host page; empty before the organisation's key is known here.
    [[nodiscard]] QString snippet() const;

    // Connects, and loads the device key for that relay.
    void connectTo(const ServerAddress &address);
    // Wipes every form now; receipts go out as far as the connection allows.
    void wipeAll(wire::PurgeReason reason);
    // Wipes, hands in the receipts, logs out; ends with readyToQuit(), at the latest after quitWaitMs.
    void quit();

Q_SIGNALS:
    void readyToQuit();

private:
    void route(wire::RelayToOperator &&message);
    void onLinkState();
    void onLive();
    void onEnding(wire::EndReason reason);
    void onLockChanged();
    void finishQuit();

    const Clock &m_clock;
    masking::Masker m_masker;
    WidgetBuild m_widget;
    Profile &m_profile;
    PinStore m_pins;
    RelayLink m_link;
    DeviceKeys m_keys;
    Session m_session;
    IdleLock m_idle;
    ChatBook m_chats;
    FormDesk m_forms;
    AdminDesk m_admin;
    RoleAdmin m_roles;
    AccessAdmin m_access;
    OrganisationDesk m_organisation;
    MaskingDesk m_masking;
    QTimer m_quitTimer;
    bool m_wasConnected = false;
    bool m_quitting = false;
};

} // namespace sealdesk::client
