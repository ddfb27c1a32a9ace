// RoleAdmin: the roles of the organisation, for those who manage operators. It asks and hands on; the relay decides.
#pragma once

#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/policy/permissions.h"
#include "core/protocol/wire.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace sealdesk::client {

class Session;

class RoleAdmin : public QObject {
    Q_OBJECT
public:
    RoleAdmin(Outbound &out, Session &session, QObject *parent = nullptr);

    // Answered by rolesChanged().
    void refresh();
    [[nodiscard]] const QList<wire::in::RoleEntry> &roles() const { return m_roles; }
    // nullptr: no such role (any more).
    [[nodiscard]] const wire::in::RoleEntry *role(const QString &id) const;
    // Nobody gives what they do not hold themselves.
    [[nodiscard]] bool mayGive(const wire::in::RoleEntry &role) const;
    [[nodiscard]] bool mayGive(wire::Permission permission) const;
    // An empty `role` makes a new one. Answered by saved() or actionRefused(). False: nothing was sent.
    [[nodiscard]] bool save(const QString &role, const QString &name, policy::Permissions permissions, qint64 version);
    [[nodiscard]] bool remove(const QString &role, qint64 version);

    // For Console.
    void onListed(const wire::in::RoleListed &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void onSessionLive();
    void clear();

Q_SIGNALS:
    void rolesChanged();
    void saved();
    void actionRefused(const sealdesk::client::RefusedAction &why);

private:
    template <class Message>
    [[nodiscard]] bool ask(const Message &message);

    Outbound &m_out;
    Session &m_session;
    QList<wire::in::RoleEntry> m_roles;
    QSet<QString> m_pending; // ids of messages
};

} // namespace sealdesk::client
