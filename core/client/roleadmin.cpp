#include "core/client/roleadmin.h"

#include "core/client/ids.h"
#include "core/client/session.h"

#include <algorithm>

namespace sealdesk::client {

RoleAdmin::RoleAdmin(Outbound &out, Session &session, QObject *parent) : QObject(parent), m_out(out), m_session(session)
{
}

template <class Message>
bool RoleAdmin::ask(const Message &message)
{
    if (!m_session.isLive() || !m_out.send(message.encode())) {
        return false;
    }
    m_pending.insert(message.id);
    return true;
}

void RoleAdmin::refresh() { (void)ask(wire::out::RoleList{randomId()}); }

const wire::in::RoleEntry *RoleAdmin::role(const QString &id) const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(),
                                    [&id](const wire::in::RoleEntry &role) { return role.role == id; });
    return found == m_roles.end() ? nullptr : &*found;
}

bool RoleAdmin::mayGive(wire::Permission permission) const { return m_session.may(permission); }

bool RoleAdmin::mayGive(const wire::in::RoleEntry &role) const
{
    return std::all_of(role.permissions.begin(), role.permissions.end(), [this](const QString &name) {
        const auto permission = wire::permissionFromString(name);
        return permission && mayGive(*permission);
    });
}

bool RoleAdmin::save(const QString &role, const QString &name, policy::Permissions permissions, qint64 version)
{
    wire::out::RoleSave message;
    message.id = randomId();
    message.role = role;
    message.name = name.trimmed();
    message.permissions = permissions.names();
    message.version = version;
    return ask(message);
}

bool RoleAdmin::remove(const QString &role, qint64 version)
{
    return ask(wire::out::RoleDelete{randomId(), role, version});
}

void RoleAdmin::onListed(const wire::in::RoleListed &message)
{
    m_pending.remove(message.re);
    m_roles = {message.roles.begin(), message.roles.end()};
    Q_EMIT rolesChanged();
}

bool RoleAdmin::onRefused(const wire::in::Refused &message)
{
    if (message.re.isEmpty() || !m_pending.remove(message.re)) {
        return false;
    }
    Q_EMIT actionRefused(refusedAction(message));
    if (message.code == wire::Refusal::ChangedMeanwhile || message.code == wire::Refusal::UnknownRole ||
        message.code == wire::Refusal::RoleInUse) {
        refresh(); // what is shown is old
    }
    return true;
}

void RoleAdmin::onDone(const wire::in::Done &message)
{
    if (m_pending.remove(message.re)) {
        Q_EMIT saved();
        refresh();
    }
}

void RoleAdmin::onSessionLive()
{
    m_pending.clear();
    if (m_session.may(wire::Permission::ManageOperators)) {
        refresh();
    }
}

void RoleAdmin::clear()
{
    m_pending.clear();
    m_roles.clear();
    Q_EMIT rolesChanged();
}

} // namespace sealdesk::client
