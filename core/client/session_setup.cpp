// Session's part that makes and renews certificates: set-up of the organisation, and its own device's 24 hours.
#include <algorithm>

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
    m_setUpName = input.organisationName.trimmed();
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
    m_organisationName = m_setUpName;
    m_profile.setOrganisationKey(m_keys.relay(), m_setUpKey);
    Q_EMIT helloChanged();
    Q_EMIT setUpDone();
}

bool Session::hasValidCertificate() const
{
    const auto pair = parsePair(m_intermediate, m_certificate);
    if (!pair || !m_keys.isReady() || m_organisationKeyChanged || m_deviceStatus != wire::DeviceStatus::Approved) {
        return false;
    }
    const QList<QByteArray> keys = m_pins.keys();
    return std::any_of(keys.begin(), keys.end(), [this, &pair](const QByteArray &key) {
        return pairHolds(*pair, key, m_operator, m_keys.device().publicKey(), m_clock.wallMs());
    });
}

QByteArray Session::ownIntermediate() const
{
    const auto organisation = seal::PublicKey::fromPoint(byteView(m_pins.current()));
    if (!organisation || !m_keys.isReady() || m_organisationKeyChanged ||
        m_deviceStatus != wire::DeviceStatus::Approved) {
        return {};
    }
    for (const QByteArray &candidate : {m_endorsement, m_intermediate}) {
        const auto certificate = seal::Certificate::parse(byteView(candidate));
        if (certificate && certificate->body().publicKey == m_keys.device().publicKey() &&
            seal::checkIntermediate(*organisation, *certificate, m_clock.wallMs())) {
            return candidate;
        }
    }
    return {};
}

// An admin's device renews itself: its intermediate lasts 30 days, its device certificate 24 hours.
void Session::renewOwnCertificate()
{
    const QByteArray own = ownIntermediate();
    if (!isLive() || own.isEmpty() || !may(wire::Permission::ManageDevices)) {
        return;
    }
    const qint64 now = m_clock.wallMs();
    const auto pair = parsePair(m_intermediate, m_certificate);
    const bool deviceRunsOut = !pair || !hasValidCertificate() || pair->device.body().notAfterMs - now < renewBelowMs ||
                               pair->intermediate.body().publicKey != m_keys.device().publicKey();
    const auto intermediate = seal::Certificate::parse(byteView(own));
    if (intermediate->body().notAfterMs - now < intermediateRenewBelowMs) {
        // Only the console that holds the organisation key can; another goes on under what it has.
        m_keys.withOrganisationKey(false, [this, deviceRunsOut, own](const seal::SigningKey *key, KeyTrouble) {
            if (!isLive()) {
                return;
            }
            if (key && byteArray(key->publicKey().bytes()) == m_pins.current()) {
                (void)takeOwnIntermediate(
                    issueIntermediate(*key, {m_operator, m_name, m_keys.devicePublicKey()}, m_clock.wallMs()));
            } else if (deviceRunsOut) {
                renewUnder(own);
            }
        });
    } else if (deviceRunsOut) {
        renewUnder(own);
    }
}

QString Session::takeOwnIntermediate(const QByteArray &intermediate)
{
    if (!isLive() || intermediate.isEmpty()) {
        return {};
    }
    // The certificate first: only an approved device can be endorsed.
    renewUnder(intermediate);
    const QString id = randomId();
    return m_out.send(wire::out::DeviceEndorse{id, m_keys.deviceId(), intermediate}.encode()) ? id : QString();
}

void Session::renewUnder(const QByteArray &intermediate)
{
    const auto organisation = seal::PublicKey::fromPoint(byteView(m_pins.current()));
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
