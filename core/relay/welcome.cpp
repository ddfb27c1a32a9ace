#include "core/relay/welcome.h"

#include "core/policy/passwordage.h"

namespace sealdesk::relay {

void Welcome::greet(Seat &seat, const Reply &reply, const QByteArray &token) const
{
    wire::out::AuthOk ok;
    ok.re = reply.id();
    ok.token = token;
    ok.mustChange = seat.session.mustChange;
    ok.operatorId = seat.operatorId();
    ok.user = seat.user;
    ok.name = seat.name;
    ok.role = seat.role;
    ok.roleName = seat.roleName;
    ok.permissions = seat.permissions.names();
    ok.organisationKey = m_facts.organisation ? m_facts.organisation->publicKey : QByteArray();
    ok.keyStatement = m_facts.organisation ? m_facts.organisation->keyStatement : QByteArray();
    ok.deviceStatus = seat.deviceStatus;
    if (seat.deviceStatus == wire::DeviceStatus::Approved) {
        ok.certificate = seat.certificate;
        ok.intermediate = seat.intermediate;
        ok.endorsement = seat.endorsement;
    }
    ok.exchange = m_facts.exchangeAddress;
    ok.exchangeSpki = m_facts.exchangeSpki;
    ok.passwordExpiresMs = seat.ofDirectory ? 0 : policy::passwordExpiresMs(seat.passwordChangedMs, m_settings);
    ok.directory = seat.ofDirectory;
    ok.mustEnrol = seat.session.mustEnrol;
    ok.secondFactor = seat.secondFactor;
    ok.recoveryLeft = seat.recoveryLeft;
    for (const policy::ParameterRule &rule : policy::parameterRules) {
        ok.rules.push_back({QString(rule.name), m_settings.value(rule.parameter)});
    }
    ok.locked = seat.lock.has_value();
    reply.sendAside(ok.encode());
    if (seat.session.isComplete() && m_lists) { // a locked one is told of its lock
        m_lists(seat);
    }
}

} // namespace sealdesk::relay
