// Session's part that makes and renews certificates: set-up of the organisation, and its own device's 24 hours.
#include "core/client/certification.h"
#include "core/client/convert.h"
#include "core/client/ids.h"
#include "core/client/profile.h"
#include "core/client/session.h"
#include "core/seal/ids.h"

namespace sealdesk::client {

LocalRefusal Session::setUp(const SetUpInput &input)
{
    if (m_nonce.isEmpty()) {
        return LocalRefusal::NotConnected;
    }
    if (m_relaySetUp) {
        return LocalRefusal::SetUpAlready;
    }
    if (!m_pendingSetUp.isEmpty() || m_state != SessionState::SignedOut) {
        return LocalRefusal::Busy;
    }
    if (!m_keys.isReady()) {
        return LocalRefusal::KeysNotReady;
    }
    if (!m_keys.lasting()) {
        return LocalRefusal::KeyNotStored;
    }
    m_pendingSetUp = randomId();
    m_keys.withOrganisationKey(true,
                               [this, input, id = m_pendingSetUp](const seal::SigningKey *key, KeyTrouble trouble) {
                                   if (id == m_pendingSetUp) { // else the connection was lost meanwhile
                                       finishSetUp(input, key, trouble);
                                   }
                               });
    return LocalRefusal::None;
}

void Session::finishSetUp(const SetUpInput &input, const seal::SigningKey *organisation, KeyTrouble trouble)
{
    const auto failed = [this](LocalRefusal reason, KeyTrouble why) {
        m_pendingSetUp.clear();
        Q_EMIT setUpFailed(reason, why);
    };
    if (!organisation) {
        failed(LocalRefusal::KeyNotStored, trouble);
        return;
    }
    // The relay takes the first admin's id from the certificate, which must name it.
    const Subject admin{wireId(seal::OperatorId::random()), input.name.trimmed(), m_keys.devicePublicKey()};
    const qint64 now = m_clock.wallMs();
    const QByteArray intermediate = issueIntermediate(*organisation, admin, now);
    const QByteArray certificate =
        issueDeviceCertificate(m_keys.device(), organisation->publicKey().organisationId(), admin, now);
    const QByteArray proof = deviceProof();
    if (intermediate.isEmpty() || certificate.isEmpty() || proof.isEmpty()) {
        failed(LocalRefusal::CryptoFailed, KeyTrouble::None);
        return;
    }
    m_setUpKey = byteArray(organisation->publicKey().bytes());
    const wire::out::SetupBegin message{m_pendingSetUp, input.secret.trimmed(), input.organisationName.trimmed(),
                                        m_setUpKey,     input.user.trimmed(),   input.name.trimmed(),
                                        input.password, m_profile.deviceName(), m_keys.devicePublicKey(),
                                        proof,          intermediate,           certificate};
    if (!m_out.send(message.encode())) {
        failed(LocalRefusal::NotConnected, KeyTrouble::None);
    }
}

void Session::onSetupDone(const wire::in::SetupDone &message)
{
    if (m_pendingSetUp.isEmpty() || message.re != m_pendingSetUp) {
        return;
    }
    m_pendingSetUp.clear();
    m_relaySetUp = true;
    m_profile.setOrganisationKey(m_keys.relay(), m_setUpKey);
    Q_EMIT helloChanged();
    Q_EMIT setUpDone();
}

bool Session::hasValidCertificate() const
{
    const auto pair = parsePair(m_intermediate, m_certificate);
    return pair && m_keys.isReady() && !m_organisationKeyChanged && m_deviceStatus == wire::DeviceStatus::Approved &&
           pairHolds(*pair, m_organisationKey, m_operator, m_keys.device().publicKey(), m_clock.wallMs());
}

// An admin's device renews itself: its intermediate lasts 30 days, its device certificate 24 hours.
void Session::renewOwnCertificate()
{
    const auto pair = parsePair(m_intermediate, m_certificate);
    if (!isLive() || !pair || !m_keys.isReady() || !may(wire::Permission::ManageDevices) ||
        m_deviceStatus != wire::DeviceStatus::Approved || m_organisationKeyChanged ||
        pair->intermediate.body().publicKey != m_keys.device().publicKey()) {
        return;
    }
    const qint64 now = m_clock.wallMs();
    const bool deviceRunsOut = pair->device.body().notAfterMs - now < renewBelowMs;
    if (pair->intermediate.body().notAfterMs - now < intermediateRenewBelowMs) {
        // Only the console that holds the organisation key can; another goes on under what it has.
        m_keys.withOrganisationKey(false, [this, deviceRunsOut](const seal::SigningKey *key, KeyTrouble) {
            if (!isLive()) {
                return;
            }
            if (key && byteArray(key->publicKey().bytes()) == m_organisationKey) {
                renewUnder(issueIntermediate(*key, {m_operator, m_name, m_keys.devicePublicKey()}, m_clock.wallMs()));
            } else if (deviceRunsOut) {
                renewUnder(m_intermediate);
            }
        });
    } else if (deviceRunsOut) {
        renewUnder(m_intermediate);
    }
}

void Session::renewUnder(const QByteArray &intermediate)
{
    const auto organisation = seal::PublicKey::fromPoint(byteView(m_organisationKey));
    if (!organisation || intermediate.isEmpty()) {
        return;
    }
    const QByteArray certificate =
        issueDeviceCertificate(m_keys.device(), organisation->organisationId(),
                               {m_operator, m_name, m_keys.devicePublicKey()}, m_clock.wallMs());
    if (!certificate.isEmpty()) {
        // The relay answers with device.certified.
        (void)m_out.send(wire::out::DeviceApprove{randomId(), m_keys.deviceId(), certificate, intermediate}.encode());
    }
}

} // namespace sealdesk::client
